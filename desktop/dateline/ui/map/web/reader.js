"use strict";
/** The one-file page's sources: the paragraphs that say so, their words lit. Text nodes only. */
(() => {
  const { element, counted } = Dateline;
  const MOST = 100;

  class Reader {
    constructor(holder, sources, columns) {
      this.holder = holder;
      this.sources = sources;
      this.columns = columns;
      this.byEvent = new Map();
      for (const mention of sources.mentions) {
        if (!this.byEvent.has(mention[0])) this.byEvent.set(mention[0], []);
        this.byEvent.get(mention[0]).push(mention);
      }
      this.hint();
    }

    hint() {
      const words = "Click a marker to read the paragraphs that say so.";
      this.holder.replaceChildren(element("p", "dateline-reader-hint", words));
    }

    /** Show the sources of these events, in time order. */
    show(title, events) {
      const heading = element("h2", "", title);
      const parts = events.slice(0, MOST).map((event) => this.event(event));
      this.holder.replaceChildren(heading, ...parts);
      if (events.length > MOST) {
        const rest = counted(events.length - MOST, "later event");
        this.holder.append(element("p", "dateline-reader-hint", `${rest}: narrow the time line`));
      }
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
      const said = [story.title || story.source, story.publisher, story.published];
      return [quote, element("p", "dateline-reader-source", said.filter(Boolean).map(Dateline.oneLine).join(" · "))];
    }
  }

  Dateline.Reader = Reader;
})();
