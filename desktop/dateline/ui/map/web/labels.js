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

  /** Boxes already taken on the screen, in a coarse grid; with `view`, within its bounds. */
  class Taken {
    constructor(view) {
      this.cells = new Map();
      this.view = view;
    }

    /** Whether a box is in view as a whole, and on no other. */
    isFree(box) {
      const { min, max } = this.view;
      const seen = box[0] >= min.x && box[1] >= min.y && box[2] <= max.x && box[3] <= max.y;
      return seen && !this.hits(box);
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

  /** Kinds with a mark, beside which their name stands. */
  const MARKED = new Set(["capital", "city", "airport", "peak", "site"]);
  const LINE = 1.2;

  /** Names grow gently as the map comes nearer: by `by` pixels a zoom, from `least` to `most`. */
  const sized = (least, most, by, zooms) => Math.min(most, least + by * Math.max(0, zooms));

  /**
   * How each kind of name looks: weight, size in pixels, colour and halo keys, letter spacing in em.
   * Its size tells for how many zooms it has been on the map: small places stay small for longer.
   */
  function look({ kind, zoom: first }, zoom) {
    const seen = zoom - first;
    const looks = {
      country: ["600", sized(11.5, 16, 1, zoom - Math.max(3, first)), "countryName", "halo", 0.06],
      region: ["500", sized(10.5, 12.5, 0.6, seen), "regionName", "halo", 0.08],
      district: ["500", sized(10.5, 13, 0.8, seen), "regionName", "halo", 0.05],
      capital: ["600", sized(11.5, 14, 0.5, seen), "cityName", "halo", 0],
      city: ["400", sized(11, 13.5, 0.5, seen), "cityName", "halo", 0],
      airport: ["400", sized(10.5, 12, 0.5, seen), "regionName", "halo", 0],
      peak: ["400", sized(10.5, 12, 0.5, seen), "regionName", "halo", 0],
      site: ["400", sized(10.5, 12, 0.5, seen), "regionName", "halo", 0],
      water: ["italic 400", sized(10.5, 13, 0.6, seen), "seaName", "waterHalo", 0.03],
      ground: ["italic 400", sized(10.5, 13, 0.6, seen), "regionName", "halo", 0.1],
      sea: ["italic 400", sized(11, 14, 0.8, seen), "seaName", "waterHalo", 0.06],
      ocean: ["italic 400", sized(12.5, 15, 1, seen), "seaName", "waterHalo", 0.12],
    };
    const [weight, size, colour, halo, spacing] = looks[kind] || looks.city;
    const font = `${weight} ${size}px ${Dateline.style.font}`;
    return { font, size, colour, halo, stretch: spacing * size };
  }

  /** Where a name may stand, best first: its left edge and its middle's height. */
  function* sides(town, px, py, width, high, gap) {
    const middle = px - width / 2;
    if (town) {
      yield [px + gap, py];
      yield [px - gap - width, py];
      yield [middle, py - high / 2 - 5];
      yield [middle, py + high / 2 + 5];
    } else {
      yield [middle, py];
      yield [middle, py - high * 0.8];
      yield [middle, py + high * 0.8];
    }
  }

  /** The room a town's mark takes. */
  const markOf = (px, py) => [px - 3, py - 3, px + 3, py + 3];

  /** Break a long area name in two near its middle. */
  function linesOf(name, town) {
    const words = name.split(" ");
    if (town || name.length < 12 || words.length < 2) return [name];
    let best = 1;
    for (let i = 1; i < words.length; i += 1) {
      const off = (n) => Math.abs(words.slice(0, n).join(" ").length - name.length / 2);
      if (off(i) < off(best)) best = i;
    }
    return [words.slice(0, best).join(" "), words.slice(best).join(" ")];
  }

  /** Where a name's point is in the layer, in one of the worlds side by side. */
  function pointOf(name, frame, copy) {
    return [
      (name.x + copy) * frame.scale - frame.originX,
      name.y * frame.scale - frame.originY,
    ];
  }

  class Names {
    constructor(layer) {
      this.layer = layer;
      this.found = [];
      this.placed = [];
      this.shown = [];
      this.drawn = "";
      this.isBlank = true;
    }

    /** Lay the names of the view out among themselves, the biggest first. */
    layOut(frame) {
      const order = { ocean: 0, country: 1, sea: 2, region: 4, ground: 5 };
      const early = (name) => (name.kind in order ? order[name.kind] : 3);
      const names = this.found.slice();
      names.sort((a, b) => early(a) - early(b) || a.zoom - b.zoom || b.rank - a.rank);
      const taken = new Taken();
      this.placed = [];
      // No name may cover a capital's mark, not even its country's.
      for (const name of names.filter(({ kind }) => kind === "capital")) {
        for (let copy = frame.firstCopy; copy <= frame.lastCopy; copy += 1) {
          taken.add(markOf(...pointOf(name, frame, copy)));
        }
      }
      const towns = new Set(names.filter((name) => early(name) === 3).map((name) => name.name));
      for (const name of names) {
        if (name.kind === "country" && frame.zoom > 8) continue;
        if (name.kind === "region" && frame.zoom > 10) continue;
        // A region called like its town says nothing that the town does not.
        if (name.kind === "region" && towns.has(name.name)) continue;
        for (let copy = frame.firstCopy; copy <= frame.lastCopy; copy += 1) {
          const label = this.place(name, frame, copy, taken);
          if (label) this.placed.push(label);
        }
      }
    }

    place(name, frame, copy, taken) {
      const [px, py] = pointOf(name, frame, copy);
      const { min, max } = frame.bounds;
      if (px < min.x - 80 || px > max.x + 80 || py < min.y || py > max.y) return null;
      const style = look(name, frame.zoom);
      const town = MARKED.has(name.kind);
      const lines = linesOf(Dateline.style.nameOf(name), town);
      const wide = (line) => measure(this.layer.context, line, style.font) + style.stretch * line.length;
      const width = Math.max(...lines.map(wide));
      const high = style.size * LINE * lines.length;
      if (town && name.kind !== "capital" && taken.hits(markOf(px, py))) return null;
      for (const [left, middle] of sides(town, px, py, width, high, name.kind === "airport" ? 9 : 6)) {
        const box = [left - 3, middle - high / 2 - 1, left + width + 3, middle + high / 2 + 1];
        if (taken.hits(box)) continue;
        taken.add(box);
        if (town) taken.add(markOf(px, py));
        return { ...style, name, lines, px, py, left, middle, width, box, town };
      }
      return null;
    }

    /** Paint the names that no event covers; `hidden(name)` tells of those an event names itself. */
    draw(frame, taken, hidden, force) {
      const grid = Dateline.graticule.linesOf(frame, taken, this.layer.context);
      // A town whose dot is covered, or cut off, would be named where nothing is seen of it.
      const isFree = ({ box, town, px, py }) => taken.isFree(box) && (!town || taken.isFree(markOf(px, py)));
      const shown = this.placed.filter((label) => isFree(label) && !hidden(label.name));
      this.shown = shown;
      const key = shown.map((label) => `${label.name.name}@${label.left | 0}`).join();
      if (!force && key === this.drawn) return;
      this.drawn = key;
      // A canvas that is touched for the first time costs the first picture some ms.
      const isEmpty = !shown.length && !grid.length;
      if (isEmpty && this.isBlank) return;
      this.isBlank = isEmpty;
      const context = this.layer.begin();
      const style = Dateline.style.current;
      context.lineJoin = "round";
      Dateline.graticule.paint(context, grid, frame.bounds, style);
      for (const label of shown) this.paint(context, label, style);
      context.letterSpacing = "0px";
    }

    paint(context, label, style) {
      context.font = label.font;
      context.letterSpacing = `${label.stretch}px`;
      context.lineWidth = label.size / 4 + 0.5;
      context.strokeStyle = style[label.halo];
      context.fillStyle = style[label.colour];
      label.lines.forEach((line, index) => {
        const width = measure(context, line, label.font) + label.stretch * line.length;
        const x = label.left + (label.width - width) / 2;
        const y = label.middle + (index - (label.lines.length - 1) / 2) * label.size * LINE;
        Dateline.write(context, line, x, y, label.size);
      });
      if (label.town) mark(context, label, style);
    }
  }

  /** A place's mark: a dot; a capital's is a ring, an airport's a plane, a peak's a triangle. */
  function mark(context, { name, px, py }, style) {
    const shape = SHAPES[name.kind];
    if (shape) {
      context.fillStyle = style.regionName;
      context.fill(moved(shape, px, py));
      return;
    }
    const capital = name.kind === "capital";
    context.beginPath();
    context.arc(px, py, capital ? 2.8 : 1.8, 0, 2 * Math.PI);
    context.fillStyle = capital ? style.land : style.cityDot;
    context.fill();
    if (!capital) return;
    context.lineWidth = 1.4;
    context.strokeStyle = style.cityName;
    context.stroke();
  }

  /** What is no town has a shape of its own, drawn around (0, 0). */
  const SHAPES = {
    airport: "M0-5 1-3.4 1-1.2 5 1.4 5 2.6 1 1.4 0.8 3.6 2 4.6 2 5.4 0 4.8-2 5.4-2 4.6-0.8 3.6-1 1.4-5 2.6-5 1.4-1-1.2-1-3.4Z",
    peak: "M0-3 3.2 2.4-3.2 2.4Z",
    site: "M-2-2H2V2H-2Z",
  };

  function moved(shape, px, py) {
    const found = new Path2D();
    found.addPath(new Path2D(shape), new DOMMatrix([1, 0, 0, 1, px, py]));
    return Object.assign(found, { words: shape, at: [px, py] });
  }

  /** Whole pixels of the screen: letters between two of them are soft. */
  function snapped(length) {
    const ratio = Dateline.style.ratio();
    return Math.round(length * ratio) / ratio;
  }

  /** Write words with their halo, in the context's colours; `middle` is that of small letters with caps. */
  function write(context, words, left, middle, size) {
    const [x, y] = [snapped(left), snapped(middle + 0.36 * size)];
    context.textBaseline = "alphabetic";
    context.strokeText(words, x, y);
    context.fillText(words, x, y);
  }

  Dateline.write = write;
  Dateline.Names = Names;
  Dateline.Taken = Taken;
  Dateline.measure = measure;
})();
