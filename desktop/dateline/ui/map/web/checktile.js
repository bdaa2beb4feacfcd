"use strict";
/**
 * Whether a vector tile (version 2.1 of the specification) can be parsed without running astray:
 * every length stays within what holds it, and every command within its feature. One pass, no copies.
 */
(() => {
  const TILE_LAYER = 3;
  const LAYER_FEATURE = 2;
  const FEATURE_GEOMETRY = 4;
  const CLOSE = 7;

  class Reader {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
    }

    /** A number of up to 64 bits, as near as a double comes. */
    number(end) {
      let value = 0;
      for (let place = 0; place < 10; place += 1) {
        if (this.at >= end) throw new Error("a number of the tile is cut short");
        const byte = this.bytes[this.at];
        this.at += 1;
        value += (byte & 127) * 2 ** (7 * place);
        if (byte < 128) return value;
      }
      throw new Error("a number of the tile is too long");
    }

    skip(length, end) {
      if (this.at + length > end) throw new Error("a part of the tile reaches beyond it");
      this.at += length;
    }

    /** Walk the fields up to `end`; `inside(field, end)` is told of those with a length. */
    fields(end, inside) {
      while (this.at < end) {
        const key = this.number(end);
        const [field, wire] = [Math.floor(key / 8), key % 8];
        if (wire === 0) this.number(end);
        else if (wire === 1) this.skip(8, end);
        else if (wire === 5) this.skip(4, end);
        else if (wire === 2) this.part(field, end, inside);
        else throw new Error("a field of the tile is of no known kind");
      }
    }

    part(field, end, inside) {
      const length = this.number(end);
      const start = this.at;
      this.skip(length, end);
      const after = this.at;
      this.at = start;
      inside(field, after);
      this.at = after;
    }

    /** The commands of a geometry: no more points than there are bytes for them. */
    commands(end) {
      while (this.at < end) {
        const command = this.number(end);
        const count = Math.floor(command / 8);
        if (command % 8 === CLOSE) {
          if (count !== 1) throw new Error("a shape of the tile is closed more than once");
          continue;
        }
        for (let i = 0; i < 2 * count; i += 1) this.number(end);
      }
    }
  }

  /** Throw where a tile is not sound. */
  Dateline.checkTile = (bytes) => {
    const reader = new Reader(bytes);
    const feature = (field, end) => field === FEATURE_GEOMETRY && reader.commands(end);
    const layer = (field, end) => field === LAYER_FEATURE && reader.fields(end, feature);
    reader.fields(bytes.length, (field, end) => field === TILE_LAYER && reader.fields(end, layer));
  };
})();
