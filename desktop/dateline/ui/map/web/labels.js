"use strict";
/**
 * Names: those of the basemap, laid out afresh when the view changes, and a store of taken boxes
 * that keeps them off the events' marks and names.
 */
(() => {
  const widths = new Map();

  /** Width in pixels of words in a font; measured once. */
  function measure(context, words, font) {
    const key = `${font}|${words}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size > 20000) widths.clear();
      context.font = font;
      width = context.measureText(words).width;
      widths.set(key, width);
    }
    return width;
  }

  /** Boxes already taken on the screen, in a coarse grid. */
  class Taken {
    constructor() {
      this.cells = new Map();
    }

    *keys(box) {
      for (let i = Math.floor(box[0] / 64); i <= Math.floor(box[2] / 64); i += 1) {
        for (let j = Math.floor(box[1] / 64); j <= Math.floor(box[3] / 64); j += 1) {
          yield i * 0x100000 + j;
        }
      }
    }

    hits(box) {
      for (const key of this.keys(box)) {
        for (const other of this.cells.get(key) || []) {
          if (box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]) {
            return true;
          }
        }
      }
      return false;
    }

    add(box) {
      for (const key of this.keys(box)) {
        if (!this.cells.has(key)) this.cells.set(key, []);
        this.cells.get(key).push(box);
      }
    }
  }

  /** How each kind of name looks: [font, colour key, halo key, letter spacing in em]. */
  function look(kind, zoom) {
    const { font } = Dateline.style;
    const looks = {
      country: [`600 ${zoom >= 5 ? 13 : 11.5}px ${font}`, "countryName", "halo", 0.04],
      region: [`500 10.5px ${font}`, "regionName", "halo", 0.05],
      capital: [`500 11.5px ${font}`, "cityName", "halo", 0],
      city: [`400 11px ${font}`, "cityName", "halo", 0],
      sea: [`italic 400 11px ${font}`, "seaName", "waterHalo", 0.04],
      ocean: [`italic 400 12.5px ${font}`, "seaName", "waterHalo", 0.08],
    };
    return looks[kind] || looks.city;
  }

  /** Break a long area name in two near its middle. */
  function linesOf(name, kind) {
    const words = name.split(" ");
    if (kind === "city" || kind === "capital" || name.length < 12 || words.length < 2) return [name];
    let best = 1;
    for (let i = 1; i < words.length; i += 1) {
      const off = (n) => Math.abs(words.slice(0, n).join(" ").length - name.length / 2);
      if (off(i) < off(best)) best = i;
    }
    return [words.slice(0, best).join(" "), words.slice(best).join(" ")];
  }

  class Names {
    constructor(layer) {
      this.layer = layer;
      this.found = [];
      this.placed = [];
      this.drawn = "";
    }

    /** Lay the names of the view out among themselves, the biggest first. */
    layOut(frame) {
      const order = { ocean: 0, country: 1, sea: 2, region: 4 };
      const early = (name) => (name.kind in order ? order[name.kind] : 3);
      const names = this.found.slice();
      names.sort((a, b) => early(a) - early(b) || a.zoom - b.zoom || b.rank - a.rank);
      const taken = new Taken();
      this.placed = [];
      const towns = new Set(names.filter((name) => early(name) === 3).map((name) => name.name));
      for (const name of names) {
        if (name.kind === "country" && frame.zoom > 8) continue;
        // A region called like its town says nothing that the town does not.
        if (name.kind === "region" && towns.has(name.name)) continue;
        for (let copy = frame.firstCopy; copy <= frame.lastCopy; copy += 1) {
          const label = this.place(name, frame, copy, taken);
          if (label) this.placed.push(label);
        }
      }
    }

    place(name, frame, copy, taken) {
      const px = (name.x + copy) * frame.scale - frame.originX;
      const py = name.y * frame.scale - frame.originY;
      const { min, max } = frame.bounds;
      if (px < min.x - 80 || px > max.x + 80 || py < min.y || py > max.y) return null;
      const [font, colour, halo, spacing] = look(name.kind, frame.zoom);
      const lines = linesOf(name.name, name.kind);
      const stretch = spacing * parseFloat(font.match(/([\d.]+)px/)[1]);
      const wide = (line) => measure(this.layer.context, line, font) + stretch * line.length;
      const width = Math.max(...lines.map(wide));
      const town = name.kind === "city" || name.kind === "capital";
      for (const side of town ? [1, -1] : [0]) {
        const left = side === 0 ? px - width / 2 : px + (side > 0 ? 6 : -6 - width);
        const box = [left - 2, py - 7 * lines.length, left + width + 2, py + 7 * lines.length];
        if (taken.hits(box)) continue;
        taken.add(box);
        if (town) taken.add([px - 4, py - 4, px + 4, py + 4]);
        return { name, lines, font, colour, halo, stretch, px, py, left, width, box, town };
      }
      return null;
    }

    /** Paint the names that no event covers; `hidden(name)` tells of those an event names itself. */
    draw(frame, taken, hidden, force) {
      const shown = this.placed.filter((label) => !taken.hits(label.box) && !hidden(label.name));
      const key = shown.map((label) => `${label.name.name}@${label.left | 0}`).join();
      if (!force && key === this.drawn) return;
      this.drawn = key;
      const context = this.layer.begin();
      const style = Dateline.style.current;
      context.textBaseline = "middle";
      context.lineJoin = "round";
      for (const label of shown) this.paint(context, label, style);
      context.letterSpacing = "0px";
    }

    paint(context, label, style) {
      context.font = label.font;
      context.letterSpacing = `${label.stretch}px`;
      context.lineWidth = 3;
      context.strokeStyle = style[label.halo];
      context.fillStyle = style[label.colour];
      label.lines.forEach((line, index) => {
        const width = measure(context, line, label.font) + label.stretch * line.length;
        const x = label.town ? label.left : label.px - width / 2;
        const y = label.py + (index - (label.lines.length - 1) / 2) * 14;
        context.strokeText(line, x, y);
        context.fillText(line, x, y);
      });
      if (label.town) {
        context.beginPath();
        context.arc(label.px, label.py, label.name.kind === "capital" ? 2.4 : 1.8, 0, 2 * Math.PI);
        context.fillStyle = style.cityDot;
        context.fill();
      }
    }
  }

  Dateline.Names = Names;
  Dateline.Taken = Taken;
  Dateline.measure = measure;
})();
