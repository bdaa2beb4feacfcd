"use strict";
/**
 * Street maps of the person's own, between the basemap and the events. Their files are strangers':
 * a tile's bytes are checked before they are parsed, and what can't be drawn is left out and told.
 */
(() => {
  const OWN_ZOOM = 14;
  const DEEPEST = 19;
  const LONGEST_NAME = 120;
  const WORDS = /^(name|ref|kind|shield)/;
  /** So long a picture waits for tiles that do not come. */
  const PATIENCE_MS = 10000;
  const FLAVORS = { light: "light", dark: "dark", print: "white" };

  /** An archive as protomaps-leaflet takes it; Python reads the file, within bounds. */
  class StreetTiles {
    constructor(number) {
      this.number = number;
    }

    async getZxy(z, x, y, signal) {
      const answer = await fetch(`/street/${this.number}/${z}/${x}/${y}`, { signal });
      const data = await answer.arrayBuffer();
      Dateline.checkTile(new Uint8Array(data));
      return { data };
    }
  }

  /** Keep of a feature's properties only what the rules for drawing can bear. */
  function tidy(tile) {
    for (const features of tile.values()) {
      for (const { props } of features) {
        for (const key of Object.keys(props)) {
          if (!WORDS.test(key) || key === "kind_detail") continue;
          if (typeof props[key] !== "string") delete props[key];
          else if (props[key].length > LONGEST_NAME) props[key] = props[key].slice(0, LONGEST_NAME);
        }
      }
    }
    return tile;
  }

  /** Let a damaged tile be an empty one. */
  function guard(layer, fault) {
    const { tileCache } = layer.views.get("");
    const { source } = tileCache;
    tileCache.source = {
      async get(tile, size) {
        try {
          return tidy(await source.get(tile, size));
        } catch (error) {
          if (error.name !== "AbortError") fault();
          else throw error;
          return new Map();
        }
      },
    };
    const paint = layer.renderTile.bind(layer);
    layer.renderTile = async (coords, canvas, key, done = () => {}) => {
      try {
        await paint(coords, canvas, key, done);
      } catch {
        fault();
        done();
      }
    };
  }

  /** Show a layer in every copy of the world, and in none beyond its bounds. */
  function everywhere(layer) {
    const isValid = layer._isValidTile.bind(layer);
    layer._isValidTile = ({ x, y, z }) => isValid(L.extend(L.point(((x % 2 ** z) + 2 ** z) % 2 ** z, y), { z }));
    return layer;
  }

  function common({ bounds: [south, west, north, east] }) {
    const bounds = L.latLngBounds([south, west], [north, east]);
    return { pane: "dateline-streets", bounds, keepBuffer: 1, attribution: "", className: "dateline-street" };
  }

  function vector(street, fault) {
    const layer = protomapsL.leafletLayer({
      ...common(street),
      url: new StreetTiles(street.number),
      flavor: FLAVORS[Dateline.style.current.family],
      lang: "en",
      minZoom: street.minZoom + 1,
      maxDataZoom: street.maxZoom,
      devicePixelRatio: Dateline.style.ratio(),
      tileDelay: 0.01,
    });
    // Where the file has nothing the basemap shows.
    layer.backgroundColor = undefined;
    guard(layer, fault);
    return layer;
  }

  function raster(street, { fault, seen }) {
    const { number, url, minZoom, maxZoom } = street;
    const layer = L.tileLayer(url || `/street/${number}/{z}/{x}/{y}`, {
      ...common(street),
      minZoom,
      maxNativeZoom: maxZoom,
      maxZoom: DEEPEST + 3,
      updateWhenIdle: Boolean(url),
      keepBuffer: url ? 0 : 1,
    });
    if (url) layer.on("tileerror", fault);
    layer.once("tileload", seen);
    return layer;
  }

  class Streets {
    /** `changed()` when other ground is covered; `fault(number)` when a tile can't be drawn. */
    constructor(map, { changed, fault }) {
      this.map = map;
      this.told = [];
      this.layers = [];
      this.begun = false;
      this.changed = changed;
      this.fault = fault;
      map.createPane("dateline-streets").style.zIndex = 250;
    }

    /** Show these, the lowest first: `{number, kind, minZoom, maxZoom, bounds, attribution, url}`. */
    set(told) {
      this.told = told;
      if (this.begun) this.draw();
      this.limit();
      this.changed(told.map((street) => street.attribution));
    }

    /** Draw, now that it is known where to look, or anew for other colours or pixels. */
    begin() {
      this.begun = true;
      this.draw();
    }

    draw() {
      for (const layer of this.layers) this.map.removeLayer(layer);
      this.layers = this.told.map((street) => this.make(street));
      for (const layer of this.layers) {
        layer.on("loading", () => { layer.since = performance.now(); });
        everywhere(layer).addTo(this.map);
      }
    }

    make(street) {
      const fault = () => this.fault(street.number);
      if (street.kind === "vector") return vector(street, fault);
      const seen = () => {
        street.seen = true;
        this.changed(this.told.map(({ attribution }) => attribution));
      };
      return raster(street, { fault, seen });
    }

    /** Let the map come nearer where a street map has more to show than the basemap. */
    limit() {
      const reach = ({ kind, maxZoom }) => Math.min(DEEPEST, maxZoom + (kind === "vector" ? 3 : 1));
      const deepest = Math.max(OWN_ZOOM, ...this.told.map(reach));
      const { map } = this;
      const { lat, lng } = map.getCenter();
      const zoom = map.getZoom();
      map.options.maxZoom = deepest;
      map.fire("zoomlevelschange");
      if (zoom > deepest) map.setView([lat, lng], deepest, { animate: false });
    }

    /** Whether a name of the basemap lies under a street map, which has names of its own. */
    covers({ x, y }, zoom) {
      return this.told.some(({ kind, minZoom, url, seen, bounds: [south, west, north, east] }) => {
        // Tiles that do not come leave the basemap its names.
        if (url && !seen) return false;
        if (zoom < minZoom + (kind === "vector" ? 1 : 0)) return false;
        const [left, right] = [Dateline.projectX(west), east >= 180 ? 1 : Dateline.projectX(east)];
        return x >= left && x <= right && y >= Dateline.projectY(north) && y <= Dateline.projectY(south);
      });
    }

    /** Whether tiles are on their way; those that take too long are not waited for. */
    get isBusy() {
      const late = performance.now() - PATIENCE_MS;
      return this.layers.some((layer) => layer._loading && layer.since > late);
    }
  }

  Dateline.Streets = Streets;
})();
