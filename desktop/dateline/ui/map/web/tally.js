"use strict";
/**
 * What the window of time holds, per place and per story. Moving the window adds and takes away
 * only the events that enter and leave it, so a frame's work follows the change, not the project.
 */
(() => {
  const { bound } = Dateline.Columns;

  class Tally {
    constructor(columns, shown) {
      const places = columns.places.length;
      this.columns = columns;
      this.colours = Dateline.style.colours + 1;
      this.mentions = new Uint32Array(places);
      this.events = new Uint32Array(places);
      this.doubtful = new Uint32Array(places);
      this.spoken = new Uint32Array(places);
      this.shares = new Uint32Array(places * this.colours);
      this.storyEvents = new Uint32Array(columns.stories.length);
      this.totals = { mentions: 0, events: 0, stories: 0 };
      this.shown = shown;
      this.start = NaN;
      this.end = NaN;
    }

    /** Show other kinds of mention: [literal, metonym, demonym], 1 or 0 each. */
    show(shown) {
      this.shown = shown;
      this.start = NaN;
    }

    count(i, sign) {
      const columns = this.columns;
      if (!this.shown[columns.kinds[i]]) return;
      const place = columns.placeOf[i];
      this.mentions[place] += sign * columns.mentions[i];
      this.events[place] += sign;
      if (columns.inDoubt[i]) this.doubtful[place] += sign;
      this.spoken[place] += sign * columns.scenes[i];
      this.totals.mentions += sign * columns.mentions[i];
      this.totals.events += sign;
      for (let j = columns.pairStarts[i]; j < columns.pairStarts[i + 1]; j += 1) {
        const story = columns.pairStories[j];
        this.shares[place * this.colours + columns.pairColours[j]] += sign;
        const before = this.storyEvents[story];
        this.storyEvents[story] = before + sign;
        if (sign > 0 ? before === 0 : before === 1) this.totals.stories += sign;
      }
    }

    /** Count the events that touch [start, end), seconds; returns whether anything changed. */
    setWindow(start, end) {
      if (start === this.start && end === this.end) return false;
      const [first, last] = this.columns.window(start, end);
      if (Number.isNaN(this.start) || this.changes(start, end) > last - first) {
        this.recount(start, end, first, last);
      } else {
        this.moveEnd(end);
        this.moveStart(start);
      }
      this.start = start;
      this.end = end;
      return true;
    }

    changes(start, end) {
      const { starts, ends, endOrder } = this.columns;
      const byEnd = (time) => bound(ends, time, true, endOrder);
      return (
        Math.abs(bound(starts, end, false) - bound(starts, this.end, false)) +
        Math.abs(byEnd(start) - byEnd(this.start))
      );
    }

    recount(start, end, first, last) {
      for (const array of ["mentions", "events", "doubtful", "spoken", "shares", "storyEvents"]) {
        this[array].fill(0);
      }
      this.totals = { mentions: 0, events: 0, stories: 0 };
      for (let i = first; i < last; i += 1) {
        if (this.columns.ends[i] > start) this.count(i, 1);
      }
    }

    moveEnd(end) {
      const { starts, ends } = this.columns;
      const from = bound(starts, Math.min(end, this.end), false);
      const to = bound(starts, Math.max(end, this.end), false);
      const sign = end > this.end ? 1 : -1;
      for (let i = from; i < to; i += 1) {
        if (ends[i] > this.start) this.count(i, sign);
      }
      this.end = end;
    }

    moveStart(start) {
      const { starts, ends, endOrder } = this.columns;
      const from = bound(ends, Math.min(start, this.start), true, endOrder);
      const to = bound(ends, Math.max(start, this.start), true, endOrder);
      const sign = start < this.start ? 1 : -1;
      for (let k = from; k < to; k += 1) {
        const i = endOrder[k];
        if (starts[i] < this.end) this.count(i, sign);
      }
    }

    /** Whether every event of a place in the window is doubtful. */
    isDoubtful(place) {
      return this.events[place] > 0 && this.doubtful[place] === this.events[place];
    }

    /** Whether nothing in the window happens at a place: it is only spoken of. */
    isSpoken(place) {
      return this.events[place] > 0 && this.spoken[place] === this.events[place];
    }
  }

  Dateline.Tally = Tally;
})();
