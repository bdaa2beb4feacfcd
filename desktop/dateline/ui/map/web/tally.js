"use strict";
/**
 * What the window of time holds, per place and per story. Moving the window adds and takes away
 * only the events that enter and leave it, so a frame's work follows the change, not the project.
 */
(() => {
  const { bound } = Dateline.Columns;
  /** What is counted, by place, and by place and colour, and by story. */
  const COUNTS = ["mentions", "events", "doubtful", "spoken", "shares", "storyEvents"];

  /** The numbers of some of the events that pass: room for as many as a processor keeps close by. */
  const kept = new Uint32Array(4096);

  class Tally {
    /** `whole` counts what there is without a filter, where there is one. */
    constructor(columns, shown, whole = null) {
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
      this.whole = whole;
      this.start = NaN;
      this.end = NaN;
    }

    /** Count other events: what `shown` holds. */
    show(shown) {
      this.shown = shown;
      this.start = NaN;
    }

    /** Count the events of a run of moments that `shown` holds, or take them away. */
    count(from, to, sign, shown = this.shown) {
      const { momentFirst } = this.columns;
      const last = momentFirst[to];
      for (let first = momentFirst[from]; first < last; first += kept.length) {
        const many = this.keep(first, Math.min(first + kept.length, last), shown.events);
        if (!many) continue;
        this.countEvents(many, sign, shown);
        this.countStories(many, sign, shown);
      }
    }

    /** Keep which events of a run pass, without a branch: no processor could guess which way it goes. */
    keep(first, last, passes) {
      let many = 0;
      for (let i = first; i < last; i += 1) {
        kept[many] = i;
        many += passes[i];
      }
      return many;
    }

    countEvents(many, sign, { mentions: saidOf }) {
      const { mentions, events, doubtful, spoken, totals } = this;
      const { placeOf, scenes, inDoubt } = this.columns;
      let sum = 0;
      for (let k = 0; k < many; k += 1) {
        const i = kept[k];
        const place = placeOf[i];
        const said = saidOf[i];
        mentions[place] += sign * said;
        events[place] += sign;
        doubtful[place] += sign * inDoubt[i];
        spoken[place] += sign * scenes[i];
        sum += said;
      }
      totals.mentions += sign * sum;
      totals.events += sign * many;
    }

    countStories(many, sign, shown) {
      const { shares, storyEvents, totals, colours } = this;
      const { placeOf, pairStarts, pairStories, pairColours } = this.columns;
      const { pairs, tellers } = shown;
      const edge = sign > 0 ? 0 : 1;
      let stories = 0;
      for (let k = 0; k < many; k += 1) {
        const i = kept[k];
        const row = placeOf[i] * colours;
        const last = pairStarts[i + 1];
        for (let j = pairStarts[i]; j < last; j += 1) {
          const story = pairStories[j];
          if ((pairs && !pairs[j]) || (tellers && !tellers[story])) continue;
          shares[row + pairColours[j]] += sign;
          if (storyEvents[story] === edge) stories += 1;
          storyEvents[story] += sign;
        }
      }
      totals.stories += sign * stories;
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

    /** Count anew; where less is left out of what is counted without a filter than is not, from that. */
    recount(start, end) {
      const { whole } = this;
      const isCounted = whole && whole.start === start && whole.end === end;
      const left = isCounted ? whole.shown.without(this.shown) : null;
      for (const name of COUNTS) {
        if (left) this[name].set(whole[name]);
        else this[name].fill(0);
      }
      this.totals = left ? { ...whole.totals } : { mentions: 0, events: 0, stories: 0 };
      this.countAll(start, end, left ? -1 : 1, left || this.shown);
    }

    /** Count what touches [start, end), as many moments at once as follow each other. */
    countAll(start, end, sign, shown) {
      const { momentEnds } = this.columns;
      const [first, last] = this.columns.window(start, end);
      for (let from = first, to = first; from < last; from = to) {
        for (to = from; to < last && momentEnds[to] > start; ) to += 1;
        this.count(from, to, sign, shown);
        for (; to < last && momentEnds[to] <= start; ) to += 1;
      }
    }

    moveEnd(end) {
      const { momentStarts, momentEnds } = this.columns;
      const from = bound(momentStarts, Math.min(end, this.end), false);
      const to = bound(momentStarts, Math.max(end, this.end), false);
      const sign = end > this.end ? 1 : -1;
      for (let moment = from; moment < to; moment += 1) {
        if (momentEnds[moment] > this.start) this.count(moment, moment + 1, sign);
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
        if (momentStarts[moment] < this.end) this.count(moment, moment + 1, sign);
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

    /**
     * Follow a range to another filter, if it has one. It is counted at once: the next frame may have
     * to wait until the window has painted its own.
     */
    follow({ shown, sieve, start, end }) {
      const now = this.current.shown;
      if (String(shown) === String(now.kinds) && (sieve === undefined || sieve === now.sieve)) return;
      this.pass(shown, sieve === undefined ? now.sieve : sieve);
      this.current.setWindow(start, end);
    }

    /** Count what is of these kinds, or passes a sieve. */
    pass(kinds, sieve) {
      const { columns, plain } = this;
      if (sieve) {
        const shown = new Dateline.Shown(columns, kinds, sieve);
        if (this.current === plain) this.current = new Tally(columns, shown, plain);
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
