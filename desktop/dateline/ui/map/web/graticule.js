"use strict";
/**
 * Lines of latitude and longitude where the map has come nearer than its coasts and borders bear, so
 * that a town's surroundings still say where and how large they are. Their names stand at the edges.
 */
(() => {
  /** From this zoom of the map on. */
  const FIRST_ZOOM = 10;
  const LEAST_PX = 190;
  /** Steps between two lines, in seconds of arc. */
  const STEPS = [10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600];
  const SIZE = 10;
  const EDGE = 6;
  const MOST = 60;

  const two = (number) => String(number).padStart(2, "0");

  /** 182160, "NS" is 50°36′ N; with seconds where a step is less than a minute. */
  function said(seconds, signs, step) {
    const all = Math.abs(seconds);
    const [degrees, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
    const end = step < 60 ? `${two(rest)}″` : "";
    const sign = seconds === 0 ? "" : ` ${signs[seconds < 0 ? 1 : 0]}`;
    return `${degrees}°${two(minutes)}′${end}${sign}`;
  }

  /** The seconds of arc between two lines at a scale: the least that keeps them apart. */
  function stepAt(scale) {
    const pixel = (360 * 3600) / scale;
    return STEPS.find((step) => step >= LEAST_PX * pixel) || STEPS.at(-1);
  }

  function* multiples(first, last, step) {
    for (let at = Math.ceil(first / step); at <= last / step; at += 1) yield at * step;
  }

  /** Into -180 to 180 degrees, as seconds of arc. */
  function turned(seconds) {
    const round = 360 * 3600;
    return ((((seconds + round / 2) % round) + round) % round) - round / 2;
  }

  function latitudeAt(y) {
    return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
  }

  /** What to draw: `[{at, isLevel, label}]`, in the layer's pixels; no name covers another or `taken`. */
  function linesOf(frame, taken, context) {
    if (frame.zoom < FIRST_ZOOM || frame.hasStreets) return [];
    const { scale, originX, originY, bounds, view } = frame;
    const step = stepAt(scale);
    const font = `400 ${SIZE}px ${Dateline.style.font}`;
    const east = (px) => ((px + originX) / scale - 0.5) * 360 * 3600;
    const north = (py) => latitudeAt((py + originY) / scale) * 3600;
    const found = [];
    for (const seconds of multiples(east(bounds.min.x), east(bounds.max.x), step)) {
      const px = (seconds / 3600 / 360 + 0.5) * scale - originX;
      const words = said(turned(seconds), "EW", step);
      found.push({ at: px, isLevel: false, words, left: px + 4, middle: view.max.y - EDGE - 28 });
    }
    for (const seconds of multiples(north(bounds.max.y), north(bounds.min.y), step)) {
      const py = Dateline.projectY(seconds / 3600) * scale - originY;
      const words = said(seconds, "NS", step);
      const left = view.max.x - EDGE - Dateline.measure(context, words, font);
      found.push({ at: py, isLevel: true, words, left, middle: py - 8 });
    }
    for (const line of found) claim(line, taken, Dateline.measure(context, line.words, font));
    return found.slice(0, MOST);
  }

  function claim(line, taken, width) {
    const box = [line.left - 3, line.middle - 7, line.left + width + 3, line.middle + 7];
    line.isNamed = taken.isFree(box);
    if (line.isNamed) taken.add(box);
  }

  function paint(context, lines, { min, max }, style) {
    context.strokeStyle = style.graticule;
    context.lineWidth = 1;
    context.beginPath();
    for (const { at, isLevel } of lines) {
      context.moveTo(isLevel ? min.x : at, isLevel ? at : min.y);
      context.lineTo(isLevel ? max.x : at, isLevel ? at : max.y);
    }
    context.stroke();
    context.font = `400 ${SIZE}px ${Dateline.style.font}`;
    context.lineWidth = 3;
    context.strokeStyle = style.halo;
    context.fillStyle = style.regionName;
    for (const line of lines) {
      if (line.isNamed) Dateline.write(context, line.words, line.left, line.middle, SIZE);
    }
  }

  Dateline.graticule = { linesOf, paint, said, stepAt };
})();
