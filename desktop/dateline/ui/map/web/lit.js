"use strict";
/**
 * The story that is picked as a whole: what it tells of is raised, everything else quiet.
 * A frame's work follows the story's events, not the project's.
 */
(() => {
  class Lit {
    constructor() {
      this.story = -1;
      this.events = [];
      this.places = new Set();
    }

    /** Light the story of that number; -1: none, so that nothing is quiet. */
    light(story, columns) {
      if (story === this.story && columns === this.columns) return;
      this.story = story;
      this.columns = columns;
      this.events = story < 0 ? [] : eventsOf(columns, story);
    }

    /** Find the places of the story in the window that a tally counts. */
    follow({ columns, start, end, shown }) {
      this.places.clear();
      for (const event of this.events) {
        const touches = columns.starts[event] < end && columns.ends[event] > start;
        if (touches && shown[columns.kinds[event]]) this.places.add(columns.placeOf[event]);
      }
    }

    /** Whether any of these places is to be raised: all are where no story is picked. */
    holds(members) {
      return this.story < 0 || members.some((place) => this.places.has(place));
    }
  }

  function eventsOf(columns, story) {
    const found = [];
    for (let event = 0; event < columns.count; event += 1) {
      for (let pair = columns.pairStarts[event]; pair < columns.pairStarts[event + 1]; pair += 1) {
        if (columns.pairStories[pair] === story) found.push(event);
      }
    }
    return found;
  }

  Dateline.Lit = Lit;
})();
