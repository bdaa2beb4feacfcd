"use strict";
/**
 * Heat: ground with more events nearby is shaded deeper. Events are counted into coarse cells from the
 * tally, spread by five passes of a moving mean (which comes near a bell curve), and drawn as pixels.
 * A frame's work follows the size of the map, not the number of events.
 */
(() => {
  /** Pixels of the map to a cell, and cells that one pass spreads over to each side. */
  const CELL = 4;
  const SPREAD = 3;
  const PASSES = 5;
  /** The outermost of the bell is left out: there the cells of the mean would show. */
  const LEAST = 0.09;
  const DEEPEST = 0.72;
  /** By lightness as much as by hue, away from the ground: for readers who see few colours. */
  const LIGHT = ["#FFE9B8", "#FDB462", "#EE6A3C", "#B02A5B", "#4A0F55"];
  const DARK = ["#33204F", "#8A2C6B", "#E0563B", "#FBB04A", "#FFF3C4"];

  const part = (colour, at) => parseInt(colour.slice(at, at + 2), 16);

  /** 256 colours from least to most, as bytes of red, green, blue and opacity. */
  function ramp(colours) {
    const found = new Uint8ClampedArray(1024);
    for (let i = 0; i < 256; i += 1) {
      const at = (i / 255) * (colours.length - 1);
      const low = Math.min(Math.floor(at), colours.length - 2);
      for (let c = 0; c < 3; c += 1) {
        const [a, b] = [part(colours[low], 1 + 2 * c), part(colours[low + 1], 1 + 2 * c)];
        found[4 * i + c] = a + (b - a) * (at - low);
      }
      found[4 * i + 3] = 255 * DEEPEST * Math.min(1, i / 90);
    }
    return found;
  }

  /** Put the mean of each cell's row neighbours into `to`. */
  function along(from, to, width, height) {
    const size = 2 * SPREAD + 1;
    for (let row = 0; row < height; row += 1) {
      const start = row * width;
      let sum = 0;
      for (let i = 0; i < Math.min(SPREAD, width); i += 1) sum += from[start + i];
      for (let i = 0; i < width; i += 1) {
        if (i + SPREAD < width) sum += from[start + i + SPREAD];
        to[start + i] = sum / size;
        if (i >= SPREAD) sum -= from[start + i - SPREAD];
      }
    }
  }

  /** The same over the columns, row by row as the memory lies. */
  function across(from, to, width, height) {
    const size = 2 * SPREAD + 1;
    const sums = new Float64Array(width);
    const add = (row, sign) => {
      for (let i = 0; i < width; i += 1) sums[i] += sign * from[row * width + i];
    };
    for (let row = 0; row < Math.min(SPREAD, height); row += 1) add(row, 1);
    for (let row = 0; row < height; row += 1) {
      if (row + SPREAD < height) add(row + SPREAD, 1);
      for (let i = 0; i < width; i += 1) to[row * width + i] = sums[i] / size;
      if (row >= SPREAD) add(row - SPREAD, -1);
    }
  }

  class Heat {
    constructor(layer) {
      this.layer = layer;
      this.isOn = false;
      this.isDrawn = false;
    }

    /** Paint what a tally holds; `isPoint(place)` says which places are marks rather than areas. */
    draw(frame, tally, isPoint) {
      if (!this.isOn && !this.isDrawn) return;
      const context = this.layer.begin();
      this.isDrawn = this.isOn && this.count(frame, tally, isPoint);
      if (!this.isDrawn) return;
      this.spread();
      this.colour();
      // The canvas has one pixel to a cell; it is enlarged where the page is put together.
      context.putImageData(this.image, 0, 0);
    }

    /** Count events into the cells; whether there are any. */
    count(frame, tally, isPoint) {
      const { min, max } = frame.bounds;
      this.resize(Math.ceil((max.x - min.x) / CELL), Math.ceil((max.y - min.y) / CELL));
      const { columns } = tally;
      let any = false;
      for (let place = 0; place < columns.places.length; place += 1) {
        if (!tally.events[place] || !isPoint(place)) continue;
        const row = Math.floor((columns.y[place] * frame.scale - frame.originY - min.y) / CELL);
        if (row < 0 || row >= this.height) continue;
        for (let copy = frame.firstCopy; copy <= frame.lastCopy; copy += 1) {
          const px = (columns.x[place] + copy) * frame.scale - frame.originX;
          const column = Math.floor((px - min.x) / CELL);
          if (column < 0 || column >= this.width) continue;
          this.cells[row * this.width + column] += tally.events[place];
          any = true;
        }
      }
      return any;
    }

    resize(width, height) {
      if (this.width === width && this.height === height) {
        this.cells.fill(0);
        return;
      }
      [this.width, this.height] = [width, height];
      this.cells = new Float32Array(width * height);
      this.spare = new Float32Array(width * height);
      this.image = new ImageData(width, height);
    }

    spread() {
      for (let pass = 0; pass < PASSES; pass += 1) {
        along(this.cells, this.spare, this.width, this.height);
        across(this.spare, this.cells, this.width, this.height);
      }
    }

    /** Colour each cell by the root of its share of the most: news has heavy tails. */
    colour() {
      const { cells, image } = this;
      const scheme = Dateline.style.current.family;
      if (this.scheme !== scheme) this.ramp = ramp(scheme === "dark" ? DARK : LIGHT);
      this.scheme = scheme;
      let most = 0;
      for (let i = 0; i < cells.length; i += 1) most = Math.max(most, cells[i]);
      const colours = new Uint32Array(this.ramp.buffer);
      const pixels = new Uint32Array(image.data.buffer);
      for (let i = 0; i < cells.length; i += 1) {
        const depth = (Math.sqrt(cells[i] / most) - LEAST) / (1 - LEAST);
        pixels[i] = depth > 0 ? colours[Math.round(255 * depth)] : 0;
      }
    }
  }

  /** Pixels of the heat's canvas in each of the map's. */
  Heat.ratio = 1 / CELL;

  Dateline.Heat = Heat;
})();
