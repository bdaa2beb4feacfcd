"use strict";
/**
 * What of a version of the events counts, whatever the time: by kind, and by the window's filter, which
 * is worked out there and comes as bits. Of an event that several stories tell of, only some may count.
 */
(() => {
  function bytesOf(text) {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = letters.charCodeAt(i);
    return bytes;
  }

  class Shown {
    /**
     * @param {Columns} columns the events
     * @param {number[]} kinds 1 or 0 for each of literal, metonym, demonym
     * @param {object?} sieve `pairs`, base64: a bit for each pair of an event and a story, the lowest
     *   first; `few`, base64 of uint32: the events of which some stories count and others do not, then
     *   how many mentions are left of each
     */
    constructor(columns, kinds, sieve = null) {
      this.kinds = kinds;
      this.sieve = sieve;
      this.pairs = null;
      this.stories = null;
      this.mentions = columns.mentions;
      this.events = new Uint8Array(columns.count);
      if (sieve) this.sift(columns, sieve);
      else for (let i = 0; i < columns.count; i += 1) this.events[i] = kinds[columns.kinds[i]];
    }

    sift(columns, { pairs, few }) {
      const bits = bytesOf(pairs);
      const { pairStarts, pairStories, count } = columns;
      this.pairs = new Uint8Array(pairStories.length);
      this.stories = new Uint8Array(columns.titles.length);
      for (let event = 0; event < count; event += 1) {
        const last = pairStarts[event + 1];
        for (let pair = pairStarts[event]; pair < last; pair += 1) {
          if (!((bits[pair >> 3] >> (pair & 7)) & 1)) continue;
          this.pairs[pair] = this.events[event] = this.stories[pairStories[pair]] = 1;
        }
      }
      const left = new Uint32Array(bytesOf(few).buffer);
      if (!left.length) return;
      this.mentions = columns.mentions.slice();
      for (let i = 0; i < left.length / 2; i += 1) this.mentions[left[i]] = left[left.length / 2 + i];
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
        if (!this.pairs || this.pairs[pair]) visit(columns.pairStories[pair]);
      }
    }

    /** Whether a story counts at all. */
    tells(story) {
      return !this.stories || this.stories[story] === 1;
    }
  }

  Dateline.Shown = Shown;
})();
