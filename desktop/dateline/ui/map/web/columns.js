"use strict";
/**
 * The events of one version of a project, as typed arrays sorted by time, and what they point into.
 * The layout is written by `dateline.export.columns`: "DLC1", the length of a JSON head (uint32),
 * the head, padding to 8 bytes, then each array, little-endian, at its offset.
 */
(() => {
  const TYPES = {
    f8: Float64Array,
    f4: Float32Array,
    u4: Uint32Array,
    u1: Uint8Array,
  };

  function readArrays(buffer) {
    const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 4));
    if (magic !== "DLC1") throw new Error(`not event columns: ${magic}`);
    const length = new DataView(buffer).getUint32(4, true);
    const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
    const arrays = {};
    for (const [name, type, offset, count] of head.arrays) {
      arrays[name] = new TYPES[type](buffer, offset, count);
    }
    return { head, arrays };
  }

  /** Project latitude (degrees) to y of the unit square; the poles are drawn at the map's edge. */
  function projectY(latitude) {
    const bounded = Math.max(-85.0511287798, Math.min(85.0511287798, latitude));
    const sine = Math.sin((bounded * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  function projectX(longitude) {
    const turns = longitude / 360 + 0.5;
    return turns - Math.floor(turns) + (longitude === 180 ? 1 : 0);
  }

  class Columns {
    /** @param {ArrayBuffer} buffer the columns; @param {object} tables places and stories */
    constructor(buffer, tables) {
      const { head, arrays } = readArrays(buffer);
      Object.assign(this, arrays);
      this.version = head.version;
      this.precisionNames = head.precisions;
      this.count = this.starts.length;
      this.places = tables.places;
      this.stories = tables.stories;
      const other = Dateline.style.colours;
      const own = (colour) => (colour >= 0 && colour < other ? colour : other);
      this.storyColours = Uint8Array.from(this.stories, (story) => own(story.colour));
      this.colour();
      this.project();
      this.reach = new Float64Array(this.count);
      let latest = -Infinity;
      for (let i = 0; i < this.count; i += 1) {
        latest = Math.max(latest, this.ends[i]);
        this.reach[i] = latest;
      }
    }

    /** Columns of a project without events. */
    static empty() {
      const made = Object.create(Columns.prototype);
      const none = new Float64Array(0);
      Object.assign(made, { version: 0, count: 0, places: [], stories: [], precisionNames: [] });
      Object.assign(made, { starts: none, ends: none, reach: none, endOrder: new Uint32Array(0) });
      made.project();
      return made;
    }

    /** Give each pair of an event and a story its colour, by what colours stand for now. */
    colour() {
      this.pairColours = Dateline.colouring.pairs(this);
    }

    project() {
      const count = this.places.length;
      this.x = new Float64Array(count);
      this.y = new Float64Array(count);
      this.drawable = new Uint8Array(count);
      for (let i = 0; i < count; i += 1) {
        const place = this.places[i];
        const sound = Number.isFinite(place.lat) && Number.isFinite(place.lon);
        this.drawable[i] = sound ? 1 : 0;
        this.x[i] = sound ? projectX(place.lon) : 0;
        this.y[i] = sound ? projectY(place.lat) : 0;
      }
    }

    /** First index whose value in a sorted array is at least (or, with `after`, above) a number. */
    static bound(sorted, number, after, order) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const value = sorted[order ? order[middle] : middle];
        if (value < number || (after && value === number)) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** The run of events that holds all that touch [start, end), and few others. */
    window(start, end) {
      const last = Columns.bound(this.starts, end, false);
      return [Math.min(Columns.bound(this.reach, start, true), last), last];
    }

    /** Events at these places that touch [start, end) and are shown, in time order. */
    eventsAt(members, start, end, shown) {
      const wanted = new Set(members);
      const found = [];
      const [first, last] = this.window(start, end);
      for (let i = first; i < last; i += 1) {
        if (this.ends[i] > start && shown[this.kinds[i]] && wanted.has(this.placeOf[i])) {
          found.push(i);
        }
      }
      return found;
    }
  }

  Dateline.Columns = Columns;
  Dateline.projectX = projectX;
  Dateline.projectY = projectY;
})();
