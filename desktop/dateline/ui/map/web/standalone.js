"use strict";
/** The one-file page: everything it shows lies in its own data blocks; it asks for nothing. */
(() => {
  const { element } = Dateline;
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
    const side = element("aside", "dateline-reader");
    side.setAttribute("aria-label", "Sources");
    const foot = element("footer", "dateline-brush");
    foot.setAttribute("aria-label", "Time line");
    const head = element("header", "dateline-head");
    head.append(element("h1", "", title || "Untitled project"));
    if (filter) head.append(element("p", "dateline-part", `Only a part of the project. ${filter}`));
    container.replaceWith(main);
    main.append(head, container, side, foot);
    map.invalidateSize({ animate: false });
    return { side, foot };
  }

  /** Called by the script that folium made, with the map it set up. */
  Dateline.startAlone = (map) => {
    const sources = block("dateline-sources");
    const outlines = block("dateline-outlines");
    const held = new HeldTiles(block("dateline-tiles"));
    const { side, foot } = layOut(map, sources);
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const app = new Dateline.App(map, {
      scheme: dark.matches ? "dark" : "light",
      archive: () => held,
      prepare: (layer) => coarsen(layer, held),
      askOutline: (id) => outlines[id] || null,
    });
    Dateline.app = app;
    const columns = new Dateline.Columns(bytes(block("dateline-events")).buffer, block("dateline-tables"));
    app.setColumns(columns);
    const reader = new Dateline.Reader(side, sources, columns);
    app.listeners.placePicked = (id, events) => {
      app.select(id, false);
      reader.show(columns.places[app.index.get(id)].label, events);
    };
    app.listeners.eventPicked = (event) => {
      const place = columns.places[columns.placeOf[event]];
      app.select(place.id, false);
      reader.show(place.label, [event]);
    };
    // Where a part was wanted, all that is in the page is.
    const { filter } = sources;
    const shown = filter ? [1, 1, 1] : [1, 0, 0];
    const show = (start, end) => app.setRange({ start, end, seq: 0, shown, filter });
    if (columns.count) {
      const brush = new Dateline.Brush(foot, columns, shown, show);
      show(brush.start, brush.end);
      app.fitEvents(true);
    } else {
      show(0, DAY);
      foot.hidden = true;
    }
    app.begin();
  };
})();
