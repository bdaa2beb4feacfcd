"use strict";
/**
 * What of a version of the events counts, whatever the time: by kind, and by the window's filter, which
 * is worked out there and comes as bits. Of an event that several stories tell of, only some may count.
 */
(() => {
  /** Four bits as four bytes, the lowest first: arrays are little-endian wherever they are read. */
  const FOURS = Uint32Array.from({ length: 16 }, (_, bits) => {
    const byteOf = (bit) => ((bits >> bit) & 1) << (8 * bit);
    return byteOf(0) | byteOf(1) | byteOf(2) | byteOf(3);
  });

  function bytesOf(text) {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = letters.charCodeAt(i);
    return bytes;
  }

  /** A byte, 1 or 0, for each of so many bits. */
  function spread(text, count) {
    const letters = atob(text);
    const found = new Uint32Array(2 * letters.length);
    for (let i = 0; i < letters.length; i += 1) {
      const bits = letters.charCodeAt(i);
      found[2 * i] = FOURS[bits & 15];
      found[2 * i + 1] = FOURS[bits >> 4];
    }
    return bytes(found, count);
  }

  /** The bytes of whole fours, as many as there are events; and the fours of such bytes, past the last zero. */
  const bytes = (fours, count) => new Uint8Array(fours.buffer, 0, count);
  const fours = ({ buffer, length }) => new Uint32Array(buffer, 0, Math.ceil(length / 4));

  /** How many of four bytes are 1; all others are 0. */
  const ones = (four) => Math.imul(four, 0x01010101) >>> 24;

  class Shown {
    /**
     * @param {Columns} columns the events
     * @param {number[]} kinds 1 or 0 for each of literal, metonym, demonym
     * @param {object?} sieve `events`, base64: a bit for each event, the lowest first; likewise, where not
     *   all stories of an event count, `stories` for each that does, or `pairs` for each pair of an event
     *   and a story; `few`, base64 of uint32: the events of which some stories do not count, then how many
     *   mentions are left of each
     */
    constructor(columns, kinds, sieve = null) {
      this.columns = columns;
      this.kinds = kinds;
      this.sieve = sieve;
      this.mentions = columns.mentions;
      /** By story, or by pair of an event and a story, whether it counts; null: all do of an event that does. */
      this.tellers = sieve && sieve.stories ? spread(sieve.stories, columns.titles.length) : null;
      this.pairs = sieve && sieve.pairs ? spread(sieve.pairs, columns.pairStories.length) : null;
      this.events = sieve ? spread(sieve.events, columns.count) : eventsOf(columns, kinds);
      if (sieve && sieve.few) this.leave(new Uint32Array(bytesOf(sieve.few).buffer));
    }

    leave(few) {
      const many = few.length / 2;
      this.mentions = this.columns.mentions.slice();
      for (let i = 0; i < many; i += 1) this.mentions[few[i]] = few[many + i];
    }

    /** The numbers of the stories that tell of an event and count. */
    storiesOf(columns, event) {
      const found = [];
      this.eachStory(columns, event, (story) => found.push(story));
      return found;
    }

    /** Visit the numbers of the stories that tell of an event and count. */
    eachStory(columns, event, visit) {
      for (let pair = columns.pairStarts[event]; pair < columns.pairStarts[event + 1]; pair += 1) {
        const story = columns.pairStories[pair];
        if ((!this.pairs || this.pairs[pair]) && (!this.tellers || this.tellers[story])) visit(story);
      }
    }

    /** Whether a story counts at all. */
    tells(story) {
      return !this.sieve || this.stories[story] === 1;
    }

    /** By story, whether it counts: worked out when it is first asked for. */
    get stories() {
      const { columns, events } = this;
      if (!this.found) {
        this.found = new Uint8Array(columns.titles.length);
        for (let event = 0; event < columns.count; event += 1) {
          if (events[event]) this.eachStory(columns, event, (story) => (this.found[story] = 1));
        }
      }
      return this.found;
    }

    /** What another leaves out of this, to be counted apart; null where that is more than what it leaves. */
    without(other) {
      const isApart = other.pairs || other.tellers || other.mentions !== this.mentions;
      if (isApart || this.sieve) return null;
      const [has, passes] = [fours(this.events), fours(other.events)];
      const left = new Uint32Array(has.length);
      let balance = 0;
      for (let i = 0; i < has.length; i += 1) {
        if (passes[i] & ~has[i]) return null;
        left[i] = has[i] & ~passes[i];
        balance += ones(passes[i]) - ones(left[i]);
      }
      return balance > 0 ? { ...this, events: bytes(left, this.columns.count) } : null;
    }
  }

  function eventsOf(columns, kinds) {
    const events = bytes(new Uint32Array(Math.ceil(columns.count / 4)), columns.count);
    for (let i = 0; i < columns.count; i += 1) events[i] = kinds[columns.kinds[i]];
    return events;
  }

  Dateline.Shown = Shown;
})();
