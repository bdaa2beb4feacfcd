"use strict";
/** The one-file page's sources: the paragraphs that say so, their words lit. Text nodes only. */
(() => {
  const { element } = Dateline;
  const say = (...told) => Dateline.say(...told);

  class Reader {
    /** @param {function} back called when the person has read enough */
    constructor(holder, sources, columns, back) {
      this.holder = holder;
      this.sources = sources;
      this.columns = columns;
      this.growing = new Dateline.Growing(holder);
      this.back = element("button", "dateline-back", say("← All events"));
      this.back.type = "button";
      this.back.addEventListener("click", back);
      this.byEvent = new Map();
      for (const mention of sources.mentions) {
        if (!this.byEvent.has(mention[0])) this.byEvent.set(mention[0], []);
        this.byEvent.get(mention[0]).push(mention);
      }
    }

    /** Show the sources of these events, in time order. */
    show(title, events) {
      const heading = element("h2", "", title);
      heading.tabIndex = -1;
      this.growing.show(events, (event) => this.event(event), this.back, heading);
      this.holder.scrollTop = 0;
    }

    event(event) {
      const { columns } = this;
      const made = element("section", "dateline-reader-event");
      const precision = columns.precisionNames[columns.precisions[event]];
      const when = Dateline.dates.moment(columns.start(event), columns.end(event), precision);
      made.append(element("h3", "", when));
      const byParagraph = new Map();
      for (const [, paragraph, start, end] of this.byEvent.get(event) || []) {
        if (!byParagraph.has(paragraph)) byParagraph.set(paragraph, []);
        byParagraph.get(paragraph).push([start, end]);
      }
      for (const [paragraph, spans] of byParagraph) made.append(...this.paragraph(paragraph, spans));
      return made;
    }

    paragraph(index, spans) {
      const [number, text] = this.sources.paragraphs[index];
      const story = this.sources.stories[number];
      const quote = element("blockquote", "");
      // Offsets count code points, JavaScript strings UTF-16 units.
      const points = Array.from(Dateline.level(text));
      let at = 0;
      for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
        if (start < at) continue;
        quote.append(points.slice(at, start).join(""));
        quote.append(element("mark", "", points.slice(start, end).join("")));
        at = end;
      }
      quote.append(points.slice(at).join(""));
      const said = [story.title || story.source, story.publisher, dayOf(story.published)];
      return [quote, element("p", "dateline-reader-source", said.filter(Boolean).map(Dateline.oneLine).join(" · "))];
    }
  }

  /** The day of an ISO 8601 date or time; as it stands where it is neither. */
  function dayOf(published) {
    const [day] = /^\d{4}-\d{2}-\d{2}/.exec(published || "") || [];
    const time = day ? Date.parse(`${day}T00:00Z`) : NaN;
    return Number.isNaN(time) ? published : Dateline.dates.day(time / 1000, false);
  }

  Dateline.Reader = Reader;
})();
