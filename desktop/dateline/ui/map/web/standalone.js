"use strict";
/** The one-file page: everything it shows lies in its own data blocks; it asks for nothing. */
(() => {
  const { element } = Dateline;
  const say = (...told) => Dateline.say(...told);
  const DAY = 86400;

  function block(name) {
    return JSON.parse(document.getElementById(name).textContent);
  }

  function bytes(text) {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  }

  async function inflate(packed) {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return { data: await new Response(stream).arrayBuffer() };
  }

  /** An archive as protomaps-leaflet takes it, of the tiles in the page. */
  class HeldTiles {
    constructor(tiles) {
      this.tiles = tiles;
    }

    has(z, x, y) {
      return `${z}/${x}/${y}` in this.tiles;
    }

    async getZxy(z, x, y) {
      const packed = this.tiles[`${z}/${x}/${y}`];
      return packed ? inflate(bytes(packed)) : undefined;
    }
  }

  /** Where a fine tile is not in the page, cut its part out of the next coarser one that is. */
  function coarsen(layer, held) {
    const { tileCache } = layer.views.get("");
    const finest = tileCache.source;
    tileCache.source = {
      async get(tile, size) {
        let { z, x, y } = tile;
        while (z > 0 && !held.has(z, x, y)) [z, x, y] = [z - 1, x >> 1, y >> 1];
        const found = await finest.get({ z, x, y }, size);
        const times = 2 ** (tile.z - z);
        if (times === 1) return found;
        const left = (tile.x - x * times) * size;
        const top = (tile.y - y * times) * size;
        const cut = new Map();
        for (const [name, features] of found) {
          cut.set(name, features.map((feature) => enlarge(feature, times, left, top)));
        }
        return cut;
      },
    };
  }

  function enlarge(feature, times, left, top) {
    const { minX, minY, maxX, maxY } = feature.bbox;
    return {
      ...feature,
      geom: feature.geom.map((line) =>
        line.map((point) => {
          const moved = point.clone();
          moved.x = point.x * times - left;
          moved.y = point.y * times - top;
          return moved;
        }),
      ),
      bbox: {
        minX: minX * times - left,
        minY: minY * times - top,
        maxX: maxX * times - left,
        maxY: maxY * times - top,
      },
    };
  }

  function layOut(map, { title, filter }) {
    const container = map.getContainer();
    const main = element("main", "dateline-alone");
    const [side, foot] = [element("aside", "dateline-side"), element("section", "dateline-brush")];
    side.setAttribute("aria-label", say("Events and sources"));
    foot.setAttribute("aria-label", say("Time line"));
    const [finder, reader] = [element("div", "dateline-finder"), element("article", "dateline-reader")];
    reader.hidden = true;
    side.append(finder, reader);
    const head = element("header", "dateline-head");
    const words = element("div");
    words.append(element("h1", "", Dateline.oneLine(title) || say("Untitled project")));
    if (filter) words.append(element("p", "dateline-part", say("Only a part of the project. {filter}", { filter })));
    const print = element("button", "dateline-print", say("Print…"));
    print.type = "button";
    head.append(words, print);
    const paper = element("section", "dateline-paper");
    container.replaceWith(main);
    main.append(head, container, side, foot, paper);
    map.invalidateSize({ animate: false });
    return { side, foot, finder, reader, print, paper };
  }

  /** In which colours to draw: light or dark, with more contrast or not, as the person's system says. */
  const ASKED = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

  function schemeAsked() {
    const [dark, more, forced] = ASKED.map((query) => window.matchMedia(query).matches);
    return `${dark ? "dark" : "light"}${more || forced ? "-strong" : ""}`;
  }

  /** The list, and what an event of it, or a mark, has to read. */
  function setUpReading(app, { side, finder, reader }, sources) {
    const { columns } = app;
    const list = new Dateline.Finder(finder, sources, app);
    const clear = () => {
      [reader.hidden, finder.hidden] = [true, false];
      app.select("", false);
    };
    const close = () => {
      clear();
      list.field.focus();
    };
    const text = new Dateline.Reader(reader, sources, columns, close);
    const read = (place, events, isFar) => {
      app.select(place.id, isFar);
      text.show(place.label || place.name, events);
      const held = side.contains(document.activeElement);
      [reader.hidden, finder.hidden] = [false, true];
      if (held) reader.querySelector("h2").focus();
      side.scrollTop = 0;
    };
    app.listeners.placePicked = (id, events) => read(columns.places[app.index.get(id)], events, false);
    app.listeners.eventPicked = (event) => read(columns.places[columns.placeOf[event]], [event], true);
    app.listeners.hovered = (event) => app.hover(event < 0 ? [] : [columns.places[columns.placeOf[event]].id], false);
    app.listeners.cleared = clear; // by a key on the map, which keeps it
    side.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && finder.hidden) close();
    });
    return list;
  }

  /** Called by the script that folium made, with the map it set up. */
  Dateline.startAlone = (map) => {
    const words = block("dateline-words");
    if (words) Dateline.speak(words);
    const sources = block("dateline-sources");
    const outlines = block("dateline-outlines");
    const held = new HeldTiles(block("dateline-tiles"));
    const parts = layOut(map, sources);
    const app = new Dateline.App(map, {
      scheme: schemeAsked(),
      archive: () => held,
      prepare: (layer) => coarsen(layer, held),
      askOutline: (id) => outlines[id] || null,
    });
    Dateline.app = app;
    app.furniture.isPublished = true;
    app.setColumns(new Dateline.Columns(bytes(block("dateline-events")).buffer, block("dateline-tables")));
    const list = setUpReading(app, parts, sources);
    // Where a part was wanted, all that is in the page is.
    const { filter } = sources;
    const shown = filter ? [1, 1, 1] : [1, 0, 0];
    const show = (start, end) => {
      app.setRange({ start, end, seq: 0, shown, filter });
      list.follow();
    };
    const brush = setUpTime(app, parts.foot, shown, show);
    Object.assign(Dateline, { brush, finder: list });
    const redress = () => brush && brush.renew();
    const paper = new Dateline.Paper(parts.paper, app, list, redress);
    parts.print.addEventListener("click", () => paper.print());
    for (const query of ASKED) {
      window.matchMedia(query).addEventListener("change", () => paper.dress(schemeAsked()));
    }
    app.begin();
  };

  /** The time line, where anything is dated. */
  function setUpTime(app, foot, kinds, show) {
    const { columns } = app;
    foot.hidden = !columns.count;
    if (!columns.count) {
      show(0, DAY);
      return null;
    }
    const brush = new Dateline.Brush(foot, columns, new Dateline.Shown(columns, kinds), show);
    show(brush.start, brush.end);
    Dateline.player = new Dateline.Player(foot, brush);
    app.fitEvents(true);
    return brush;
  }
})();
