"use strict";
/** The one-file page on paper: the map as it is on the screen, the time line, and a table of events. */
(() => {
  const { element } = Dateline;
  const say = (...told) => Dateline.say(...told);
  const MOST = 1000;
  /** Pixels of CSS that a landscape page of A4 or Letter is sure to have within its margins. */
  const [WIDE, HIGH] = [940, 530];

  class Paper {
    /** @param {App} app what is printed @param {function} redress called when colours have changed */
    constructor(holder, app, finder, redress) {
      Object.assign(this, { holder, app, finder, redress });
      const map = app.map.getContainer();
      new ResizeObserver(() => this.measure(map)).observe(map);
      window.addEventListener("beforeprint", () => this.write());
      window.addEventListener("afterprint", () => holder.replaceChildren());
    }

    /** Note how large the map is on the screen: on paper it is that, made smaller, and not laid out anew. */
    measure(map) {
      if (window.matchMedia("print").matches) return;
      const { clientWidth: wide, clientHeight: high } = map;
      const root = document.documentElement.style;
      root.setProperty("--map-wide", `${wide}px`);
      root.setProperty("--map-high", `${high}px`);
      root.setProperty("--map-zoom", Math.min(WIDE / wide, HIGH / high));
    }

    /** Print in the colours of paper. */
    print() {
      const before = Dateline.style.current.name;
      this.dress("print");
      this.app.whenSettled(() => {
        window.print();
        this.dress(before);
      });
    }

    dress(scheme) {
      this.app.setScheme(scheme);
      this.redress();
    }

    write() {
      const events = this.finder.found();
      const { columns, shown } = this.app;
      const table = element("table", "dateline-table");
      const head = element("tr");
      head.append(...[say("When"), say("Where"), say("Sources")].map((words) => heading(words)));
      const top = element("thead");
      top.append(head);
      const body = element("tbody");
      body.append(...events.slice(0, MOST).map((event) => row(event, columns, shown)));
      table.append(top, body);
      this.holder.replaceChildren(table);
      const more = events.length - MOST;
      if (more <= 0) return;
      const rest = say("{events}: narrow the time line", { events: Dateline.counted(more, "later event") });
      this.holder.append(element("p", "dateline-reader-hint", rest));
    }
  }

  function heading(words) {
    const made = element("th", "", words);
    made.scope = "col";
    return made;
  }

  function row(event, columns, shown) {
    const precision = columns.precisionNames[columns.precisions[event]];
    const place = columns.places[columns.placeOf[event]];
    const titles = shown.storiesOf(columns, event).map((story) => columns.titles[story] || say("Untitled story"));
    const made = element("tr");
    made.append(
      element("td", "", Dateline.dates.moment(columns.start(event), columns.end(event), precision)),
      element("td", "", place.label || place.name),
      element("td", "", titles.join("; ")),
    );
    return made;
  }

  Dateline.Paper = Paper;
})();
