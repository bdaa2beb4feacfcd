"use strict";
/** The one-file page's list of the events in range, and the search that narrows it. Text nodes only. */
(() => {
  const { element } = Dateline;
  const say = (...told) => Dateline.say(...told);
  /** After the last move of the time line, so that scrubbing stays light. */
  const REST_MS = 120;

  /** Words as they are compared: without accents and capitals. */
  function folded(words) {
    return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  class Finder {
    /** @param {App} app whose window of time is listed; its list makes the lines */
    constructor(holder, sources, app) {
      Object.assign(this, { holder, sources, app });
      this.asked = [];
      this.field = element("input", "dateline-find");
      Object.assign(this.field, { type: "search", placeholder: say("Search places and stories"), autocomplete: "off" });
      this.field.setAttribute("aria-label", say("Search places and stories"));
      this.field.addEventListener("input", () => this.search(this.field.value));
      this.sum = element("p", "dateline-find-sum");
      this.sum.setAttribute("role", "status");
      this.lines = element("div", "dateline-found");
      this.lines.setAttribute("role", "group");
      this.lines.setAttribute("aria-label", say("Events in range"));
      this.lines.addEventListener("keydown", (event) => Dateline.walk(this.lines, event));
      const form = element("search");
      form.append(this.field);
      holder.append(form, this.sum, this.lines);
      this.growing = new Dateline.Growing(this.lines);
    }

    search(words) {
      this.asked = folded(words).split(/\s+/).filter(Boolean);
      this.update();
    }

    /** List what is in range now, as soon as the time line rests. */
    follow() {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.update(), REST_MS);
    }

    update() {
      clearTimeout(this.waiting);
      const events = this.found();
      const { list, columns, shown } = this.app;
      this.growing.show(events, (event, at) => {
        const line = list.line(event, columns, shown);
        line.tabIndex = at ? -1 : 0; // arrows go on from there
        return line;
      });
      this.sum.textContent = events.length ? Dateline.counted(events.length, "event") : this.nothing();
    }

    nothing() {
      return this.asked.length ? say("Nothing found in this range") : say("nothing in this range");
    }

    /** The events in range that hold all words asked for, in time order. */
    found() {
      const { columns, shown, range } = this.app;
      const fits = this.fitting();
      const [first, last] = columns.window(range.start, range.end);
      const found = [];
      for (let moment = first; moment < last; moment += 1) {
        if (columns.momentEnds[moment] <= range.start) continue;
        for (let event = columns.momentFirst[moment]; event < columns.momentFirst[moment + 1]; event += 1) {
          if (shown.events[event] && fits(event)) found.push(event);
        }
      }
      return found;
    }

    /** Whether an event's place, stories or paragraphs hold every word. */
    fitting() {
      if (!this.asked.length) return () => true;
      const { columns, shown } = this.app;
      this.index ||= this.indexed();
      const { labels, titles, paragraphs, paragraphsOf } = this.index;
      const each = this.asked.map((word) => {
        const has = (words) => words.includes(word);
        return [labels.map(has), titles.map(has), paragraphs.map(has)];
      });
      return (event) =>
        each.every(
          ([places, stories, texts]) =>
            places[columns.placeOf[event]] ||
            shown.storiesOf(columns, event).some((story) => stories[story]) ||
            (paragraphsOf.get(event) || []).some((paragraph) => texts[paragraph]),
        );
    }

    indexed() {
      const { columns } = this.app;
      const paragraphsOf = new Map();
      for (const [event, paragraph] of this.sources.mentions) {
        if (!paragraphsOf.has(event)) paragraphsOf.set(event, []);
        paragraphsOf.get(event).push(paragraph);
      }
      return {
        labels: columns.places.map(({ name, label }) => folded(`${name} ${label}`)),
        titles: columns.titles.map(folded),
        paragraphs: this.sources.paragraphs.map(([, text]) => folded(text)),
        paragraphsOf,
      };
    }
  }

  Dateline.Finder = Finder;
})();
