"use strict";
/**
 * The basemap from afar: tiles that came with the page, as paths that the web engine takes as they
 * are. `resources/basemap/far.py` makes them of the same tiles that are read nearer.
 */
(() => {
  /** The tiles' last zoom, one less than the map's. */
  const ZOOM = 3;
  const EXTENT = 4096;

  class Far {
    /** `parcel`: a promise of the tiles, by name; `here` is one of their being here, or not to be had. */
    constructor(parcel) {
      this.parts = null;
      this.read = new Map();
      this.here = parcel.then(
        (parts) => { this.parts = parts; },
        (error) => {
          this.parts = new Map();
          Dateline.fail(`the basemap from afar: ${error.message}`);
        },
      );
    }

    /** Whether these tiles are all that a zoom of the map needs. */
    reaches(zoom) {
      return zoom - 1 <= ZOOM;
    }

    /** A tile: `paths` by layer or kind of line, `labels`; null where nothing is. A promise until they are here. */
    tile(z, x, y) {
      if (!this.parts) return this.here.then(() => this.tile(z, x, y));
      const name = `${z}/${x}/${y}`;
      if (!this.read.has(name)) {
        const part = this.parts.get(name);
        this.read.set(name, part ? Dateline.parse(part) : null);
      }
      return this.read.get(name);
    }

    /** Paint a tile of `side` pixels by the rules of basemap.js; `zoom` is that of the map. */
    paint(context, zoom, tile, rules, side) {
      const scale = new DOMMatrix().scale(side / EXTENT);
      for (const { dataLayer, kind, symbolizer, minzoom = 0, maxzoom = Infinity } of rules) {
        const words = tile.paths[kind || dataLayer];
        if (!words || zoom < minzoom || zoom > maxzoom) continue;
        const path = new Path2D();
        path.addPath(new Path2D(words), scale);
        context.save();
        symbolizer.whole(context, path, zoom);
        context.restore();
      }
    }
  }

  Far.extent = EXTENT;
  Dateline.Far = Far;
})();
