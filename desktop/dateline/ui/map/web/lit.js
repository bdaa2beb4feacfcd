"use strict";
/**
 * The story that is picked as a whole, or the places of what is pointed at on the time line or in the
 * list of stories: what they tell of is raised, everything else quiet.
 * A frame's work follows the story's events, not the project's.
 */
(() => {
  class Lit {
    constructor() {
      this.story = -1;
      this.events = [];
      this.places = new Set();
      /** Places that are pointed at outside of the map, which come before a story; null: none. */
      this.hovered = null;
      /** Places that are pointed at outside of the map and only haloed; null: none. */
      this.haloed = null;
    }

    /** Raise these places, by number, and make all others quiet, or halo them; none: as before. */
    point(places, raises = false) {
      const some = places.length ? new Set(places) : null;
      this.hovered = raises ? some : null;
      this.haloed = raises ? null : some;
    }

    isHaloed(members) {
      return this.haloed !== null && members.some((place) => this.haloed.has(place));
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
      if (this.story >= 0 && !shown.tells(this.story)) return;
      for (const event of this.events) {
        if (columns.holds(event, start, end, shown)) this.places.add(columns.placeOf[event]);
      }
    }

    /** Whether any of these places is to be raised: all are where no story is picked. */
    holds(members) {
      if (this.hovered) return members.some((place) => this.hovered.has(place));
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
