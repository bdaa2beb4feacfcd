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
      this.storyEvents = new Uint32Array(columns.titles.length);
      this.totals = { mentions: 0, events: 0, stories: 0 };
      this.shown = shown;
      this.start = NaN;
      this.end = NaN;
    }

    /** Count other events: what `shown` holds. */
    show(shown) {
      this.shown = shown;
      this.start = NaN;
    }

    /** Count all events of a moment, or take them away. */
    count(moment, sign) {
      const { columns, shown, mentions, events, doubtful, spoken, totals } = this;
      const { placeOf, scenes, inDoubt } = columns;
      const last = columns.momentFirst[moment + 1];
      for (let i = columns.momentFirst[moment]; i < last; i += 1) {
        if (!shown.events[i]) continue;
        const place = placeOf[i];
        const said = sign * shown.mentions[i];
        mentions[place] += said;
        events[place] += sign;
        doubtful[place] += sign * inDoubt[i];
        spoken[place] += sign * scenes[i];
        totals.mentions += said;
        totals.events += sign;
        this.countStories(i, place * this.colours, sign);
      }
    }

    countStories(i, row, sign) {
      const { columns, storyEvents, shares } = this;
      const { pairs } = this.shown;
      const last = columns.pairStarts[i + 1];
      for (let j = columns.pairStarts[i]; j < last; j += 1) {
        if (pairs && !pairs[j]) continue;
        const story = columns.pairStories[j];
        shares[row + columns.pairColours[j]] += sign;
        const before = storyEvents[story];
        storyEvents[story] = before + sign;
        if (sign > 0 ? before === 0 : before === 1) this.totals.stories += sign;
      }
    }

    /** Count the events that touch [start, end), seconds; returns whether anything changed. */
    setWindow(start, end) {
      if (start === this.start && end === this.end) return false;
      if (Number.isNaN(this.start) || this.changes(start, end) > this.holds(start, end)) {
        this.recount(start, end);
      } else {
        this.moveEnd(end);
        this.moveStart(start);
      }
      this.start = start;
      this.end = end;
      return true;
    }

    /** How many events may touch [start, end). */
    holds(start, end) {
      const { columns } = this;
      const [first, last] = columns.window(start, end);
      return columns.momentFirst[last] - columns.momentFirst[first];
    }

    changes(start, end) {
      const { columns } = this;
      return (
        Math.abs(columns.begunBefore(end) - columns.begunBefore(this.end)) +
        Math.abs(columns.overBy(start) - columns.overBy(this.start))
      );
    }

    recount(start, end) {
      for (const array of ["mentions", "events", "doubtful", "spoken", "shares", "storyEvents"]) {
        this[array].fill(0);
      }
      this.totals = { mentions: 0, events: 0, stories: 0 };
      const [first, last] = this.columns.window(start, end);
      for (let moment = first; moment < last; moment += 1) {
        if (this.columns.momentEnds[moment] > start) this.count(moment, 1);
      }
    }

    moveEnd(end) {
      const { momentStarts, momentEnds } = this.columns;
      const from = bound(momentStarts, Math.min(end, this.end), false);
      const to = bound(momentStarts, Math.max(end, this.end), false);
      const sign = end > this.end ? 1 : -1;
      for (let moment = from; moment < to; moment += 1) {
        if (momentEnds[moment] > this.start) this.count(moment, sign);
      }
      this.end = end;
    }

    moveStart(start) {
      const { momentStarts, momentEnds, momentsByEnd } = this.columns;
      const from = bound(momentEnds, Math.min(start, this.start), true, momentsByEnd);
      const to = bound(momentEnds, Math.max(start, this.start), true, momentsByEnd);
      const sign = start < this.start ? 1 : -1;
      for (let k = from; k < to; k += 1) {
        const moment = momentsByEnd[k];
        if (momentStarts[moment] < this.end) this.count(moment, sign);
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

  /** What is counted of a version of the events, and beside it what counts without a filter. */
  class Tallies {
    constructor(columns) {
      this.columns = columns;
      this.plain = this.current = null;
    }

    /** Count what is of these kinds, or passes a sieve. */
    pass(kinds, sieve) {
      const { columns, plain } = this;
      if (sieve) {
        const shown = new Dateline.Shown(columns, kinds, sieve);
        if (this.current === plain) this.current = new Tally(columns, shown);
        else this.current.show(shown);
      } else {
        const isKept = plain && String(plain.shown.kinds) === String(kinds);
        if (!isKept) this.plain = new Tally(columns, new Dateline.Shown(columns, kinds));
        this.current = this.plain;
      }
    }

    /** Count all anew. */
    again() {
      for (const tally of new Set([this.plain, this.current])) tally.show(tally.shown);
    }
  }

  Object.assign(Dateline, { Tally, Tallies });
})();
