"use strict";
/**
 * The events of one version of a project, as typed arrays sorted by time, and what they point into.
 * The layout is written by `dateline.export.columns`: "DLC2", the length of a JSON head (uint32),
 * the head, padding to 8 bytes, then each array, little-endian, at its offset.
 */
(() => {
  const TYPES = {
    f8: Float64Array,
    f4: Float32Array,
    u4: Uint32Array,
    u2: Uint16Array,
    u1: Uint8Array,
  };

  function readArrays(buffer) {
    const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 4));
    if (magic !== "DLC2") throw new Error(`not event columns: ${magic}`);
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
    /** @param {ArrayBuffer} buffer the columns; @param {object} tables `places`, and stories' `titles` and `colours` */
    constructor(buffer, tables) {
      const { head, arrays } = readArrays(buffer);
      Object.assign(this, arrays);
      this.version = head.version;
      this.precisionNames = head.precisions;
      this.count = this.placeOf.length;
      this.places = tables.places;
      for (const place of this.places) {
        place.name = Dateline.oneLine(place.name);
        place.label = Dateline.oneLine(place.label || "");
      }
      this.titles = tables.titles.map(Dateline.oneLine);
      const other = Dateline.style.colours;
      const own = (colour) => (colour >= 0 && colour < other ? colour : other);
      this.storyColours = Uint8Array.from(tables.colours, own);
      this.ownStories = [...this.storyColours.keys()].filter((story) => this.storyColours[story] < other);
      this.colour();
      this.project();
      this.order();
    }

    /** Work out how far the moments reach, and how many events are over with each. */
    order() {
      const count = this.momentStarts.length;
      this.reach = new Float64Array(count);
      this.over = new Uint32Array(count + 1);
      let latest = -Infinity;
      for (let i = 0; i < count; i += 1) {
        latest = Math.max(latest, this.momentEnds[i]);
        this.reach[i] = latest;
        const ended = this.momentsByEnd[i];
        this.over[i + 1] = this.over[i] + this.momentFirst[ended + 1] - this.momentFirst[ended];
      }
    }

    /** Columns of a project without events. */
    static empty() {
      const made = Object.create(Columns.prototype);
      const none = new Float64Array(0);
      Object.assign(made, { version: 0, count: 0, places: [], titles: [], precisionNames: [] });
      Object.assign(made, { momentStarts: none, momentEnds: none, momentsByEnd: none, ownStories: [] });
      Object.assign(made, { momentFirst: new Uint8Array(1), pairStarts: new Uint8Array(1) });
      made.order();
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

    /** How far a place reaches from its point, `[west, north, east, south]` (unit square); null for a point. */
    reachOf(place) {
      const { area, extent } = this.places[place];
      return area && extent ? Dateline.reachOf(extent, { x: this.x[place], y: this.y[place] }) : null;
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

    /** The moment of an event, by number. */
    momentOf(event) {
      return Columns.bound(this.momentFirst, event, true) - 1;
    }

    /** When an event begins, in seconds. */
    start(event) {
      return this.momentStarts[this.momentOf(event)];
    }

    /** When an event is over, in seconds. */
    end(event) {
      return this.momentEnds[this.momentOf(event)];
    }

    /** Whether an event touches [start, end) and is shown. */
    holds(event, start, end, shown) {
      const moment = this.momentOf(event);
      const touches = this.momentStarts[moment] < end && this.momentEnds[moment] > start;
      return touches && shown.events[event] === 1;
    }

    /** The run of moments that holds all that touch [start, end), and few others. */
    window(start, end) {
      const last = Columns.bound(this.momentStarts, end, false);
      return [Math.min(Columns.bound(this.reach, start, true), last), last];
    }

    /** How many events, of any kind, begin before a time, and how many are over by it. */
    begunBefore(time) {
      return this.momentFirst[Columns.bound(this.momentStarts, time, false)];
    }

    overBy(time) {
      return this.over[Columns.bound(this.momentEnds, time, true, this.momentsByEnd)];
    }

    /** How often each place is mentioned in all events that are shown. */
    weights(shown) {
      const { placeOf } = this;
      const { events, mentions } = shown;
      const found = new Float64Array(this.places.length);
      for (let i = 0; i < this.count; i += 1) {
        if (events[i]) found[placeOf[i]] += mentions[i];
      }
      return found;
    }

    /** Visit every event at these places that touches [start, end) and is shown, in time order. */
    eachAt(members, start, end, shown, visit) {
      const wanted = new Uint8Array(this.places.length);
      for (const place of members) wanted[place] = 1;
      const { placeOf, momentFirst, momentEnds } = this;
      const [first, last] = this.window(start, end);
      for (let moment = first; moment < last; moment += 1) {
        if (momentEnds[moment] <= start) continue;
        for (let i = momentFirst[moment]; i < momentFirst[moment + 1]; i += 1) {
          if (wanted[placeOf[i]] && shown.events[i]) visit(i);
        }
      }
    }

    /** Events at these places that touch [start, end) and are shown, in time order. */
    eventsAt(members, start, end, shown) {
      const found = [];
      this.eachAt(members, start, end, shown, (event) => found.push(event));
      return found;
    }
  }

  Dateline.Columns = Columns;
  Dateline.projectX = projectX;
  Dateline.projectY = projectY;
})();
