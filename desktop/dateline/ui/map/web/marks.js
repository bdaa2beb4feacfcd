"use strict";
/** How a mark looks: dots, badges with a count, hollow and quiet ones, halos, rings. At px, py. */
(() => {
  const FULL = 2 * Math.PI;
  const TOP = -Math.PI / 2;
  /** How strong the halo is of what is pointed at. */
  const GLOW = 0.45;
  /** How much is left of what is not of the story picked. */
  const FADED = 0.32;

  /** The colours of a place's stories and their shares, biggest first: [[colour, share], …]. */
  function sharesOf(tally, members) {
    const sums = new Array(tally.colours).fill(0);
    for (const place of members) {
      for (let c = 0; c < tally.colours; c += 1) sums[c] += tally.shares[place * tally.colours + c];
    }
    const total = sums.reduce((a, b) => a + b, 0) || 1;
    return sums
      .map((sum, c) => [Dateline.style.colour(c), sum / total, c])
      .filter(([, share]) => share > 0)
      .sort((a, b) => b[1] - a[1] || a[2] - b[2]);
  }

  /** The colour of the story that says most about a place. */
  function colourOf(tally, place) {
    const shares = sharesOf(tally, [place]);
    return shares.length ? shares[0][0] : Dateline.style.current.other;
  }

  function disc(context, px, py, radius, fill) {
    context.beginPath();
    context.arc(px, py, radius, 0, FULL);
    context.fillStyle = fill;
    context.fill();
  }

  function circle(context, px, py, radius, colour, width) {
    context.beginPath();
    context.arc(px, py, radius, 0, FULL);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }

  /** A soft disc as wide as the place is uncertain or large. */
  function halo(context, px, py, radius, colour) {
    context.globalAlpha = 0.1;
    disc(context, px, py, radius, colour);
    context.globalAlpha = 0.35;
    circle(context, px, py, radius, Dateline.style.lineOf(colour), 1);
    context.globalAlpha = 1;
  }

  /** A mark whose place is in doubt: pale inside, a dashed rim. */
  function doubtful(context, px, py, radius, colour) {
    const style = Dateline.style.current;
    disc(context, px, py, radius + 1.5, style.rim);
    context.globalAlpha = 0.22;
    disc(context, px, py, radius, colour);
    context.globalAlpha = 1;
    context.setLineDash([3.2, 2.4]);
    circle(context, px, py, radius - 0.5, Dateline.style.lineOf(colour), 2);
    context.setLineDash([]);
  }

  /** A mark where nothing happens, only spoken of: a hollow ring. */
  function spoken(context, px, py, radius, colour) {
    const style = Dateline.style.current;
    disc(context, px, py, radius + 1.5, style.rim);
    disc(context, px, py, radius, style.badge);
    circle(context, px, py, radius - 0.75, colour, 1.5);
  }

  /** A sure mark: one disc, or slices where several stories share it. */
  function sure(context, px, py, radius, shares) {
    const style = Dateline.style.current;
    disc(context, px, py, radius + 1.5, style.rim);
    disc(context, px, py, radius, shares[0][0]);
    let angle = TOP + shares[0][1] * FULL;
    for (const [colour, share] of shares.slice(1)) {
      context.beginPath();
      context.moveTo(px, py);
      context.arc(px, py, radius, angle, angle + share * FULL);
      context.closePath();
      context.fillStyle = colour;
      context.fill();
      angle += share * FULL;
    }
    circle(context, px, py, radius, style.edge, 0.75);
    const line = Dateline.style.lineOf(shares[0][0]);
    if (shares.length === 1 && line !== shares[0][0]) circle(context, px, py, radius - 0.25, line, 1.25);
  }

  /** A number in a pale middle, so that it is legible on any colour. */
  function number(context, px, py, radius, count) {
    const style = Dateline.style.current;
    const words = count > 9999 ? Dateline.say("{number}k", { number: Math.round(count / 1000) }) : String(count);
    // Bold figures are about 0.7 of their height wide; the middle is as wide as it is.
    const size = Math.min(12.5, (1.76 * (radius - 3.6)) / Math.max(words.length * 0.7, 1));
    disc(context, px, py, radius - 3.6, style.badge);
    context.font = `700 ${size}px ${Dateline.style.font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = style.ink;
    context.fillText(words, px, py + size * 0.06);
    context.textAlign = "left";
  }

  /** An area without an outline here: a quiet open diamond rather than a pin. */
  function quiet(context, px, py, colour, dashed) {
    const style = Dateline.style.current;
    const reach = 6.5;
    context.beginPath();
    context.moveTo(px, py - reach);
    context.lineTo(px + reach, py);
    context.lineTo(px, py + reach);
    context.lineTo(px - reach, py);
    context.closePath();
    context.fillStyle = style.badge;
    context.fill();
    context.globalAlpha = 0.25;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = Dateline.style.lineOf(colour);
    context.lineWidth = 1.8;
    if (dashed) context.setLineDash([2.6, 2]);
    context.stroke();
    context.setLineDash([]);
  }

  const HATCH = 7;
  const HATCH_WIDTH = 1.2;
  const hatches = new Map();

  /** Slanting lines, HATCH pixels apart, as a tile that repeats without a seam. */
  function hatchTile(context, colour, ratio) {
    const key = `${colour} ${ratio}`;
    if (!hatches.has(key)) {
      const size = Math.round(HATCH * ratio);
      const tile = Object.assign(document.createElement("canvas"), { width: size, height: size });
      const pen = tile.getContext("2d");
      pen.strokeStyle = colour;
      pen.lineWidth = HATCH_WIDTH * ratio;
      for (const shift of [-size, 0, size]) {
        pen.moveTo(shift - size, 2 * size);
        pen.lineTo(shift + 2 * size, -size);
      }
      pen.stroke();
      hatches.set(key, [context.createPattern(tile, "repeat"), HATCH / size]);
    }
    return hatches.get(key);
  }

  /** Slanting lines to fill with, by a canvas or by a pen that has its own; `pixel` as below. */
  function hatchOf(context, colour, pixel) {
    if (context.hatch) return context.hatch(colour, HATCH, HATCH_WIDTH);
    const [pattern, step] = hatchTile(context, colour, Dateline.style.ratio());
    pattern.setTransform(new DOMMatrix([step * pixel, 0, 0, step * pixel, 0, 0]));
    return pattern;
  }

  /**
   * Tint and hatch an area: a tint alone may be taken for water, whatever its colour. `pixel` is a
   * pixel's width in the path's own units, `depth` from 0 to 1 how deep it is to be.
   */
  function area(context, path, colour, pixel, depth, room) {
    const { tint, hatch } = Dateline.style.current;
    const pattern = hatchOf(context, Dateline.style.lineOf(colour), pixel);
    for (const [fill, [least, most]] of [[colour, tint], [pattern, hatch]]) {
      context.fillStyle = fill;
      context.globalAlpha = (least + (most - least) * depth) * room;
      context.fill(path, "evenodd");
    }
    context.globalAlpha = 1;
  }

  /** The selection: a ring with a wider, fainter one around it. */
  function ring(context, px, py, radius) {
    const style = Dateline.style.current;
    circle(context, px, py, radius + 5, style.rim, 4.5);
    circle(context, px, py, radius + 5, style.ring, 2.5);
    context.globalAlpha = 0.35;
    circle(context, px, py, radius + 10, style.ring, 1.5);
    context.globalAlpha = 1;
  }

  /** What the pointer rests on: the faint part of the selection's ring. */
  function glow(context, px, py, radius) {
    context.globalAlpha = GLOW;
    circle(context, px, py, radius + 4, Dateline.style.current.ring, 3);
    context.globalAlpha = 1;
  }

  /** The same along the outline of an area; `pixel` as above. */
  function edgeGlow(context, edge, pixel) {
    context.globalAlpha = GLOW;
    context.strokeStyle = Dateline.style.current.ring;
    context.lineWidth = 4 * pixel;
    context.stroke(edge);
  }

  /** Make all that is painted so far quiet, as the time line does with what is out of range. */
  function fade(context) {
    if (context.fade) {
      context.fade(FADED);
      return;
    }
    const { width, height } = context.canvas;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = "destination-in";
    context.fillStyle = `rgba(0, 0, 0, ${FADED})`;
    context.fillRect(0, 0, width, height);
    context.restore();
  }

  Dateline.colourOf = colourOf;
  Dateline.sharesOf = sharesOf;
  Dateline.marks = { halo, doubtful, spoken, sure, number, quiet, area, ring, glow, edgeGlow, fade };
})();
