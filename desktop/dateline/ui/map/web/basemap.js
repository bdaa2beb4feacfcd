"use strict";
/**
 * The basemap: protomaps-leaflet paints land, water and lines from one PMTiles file, by our rules;
 * from afar they come as paths, see far.js. The library's own labels are not used: names are laid out
 * by labels.js, which knows where the events stand.
 */
(() => {
  const { Shore, River, Line } = Dateline.shores;
  const MAX_DATA_ZOOM = 7;
  /** From here on borders are bands, and rivers have two banks. */
  const BAND_ZOOM = 10;
  const WIDE_ZOOM = 11;

  /** Line widths grow gently with the zoom of the map. */
  const grows = (at, by) => (zoom) => at + by * Math.max(0, zoom - 3);

  function lines(kind, colour, width, rest) {
    const filter = (zoom, feature) => feature.props.kind === kind;
    return { dataLayer: "lines", kind, filter, symbolizer: new Line(colour, width, rest) };
  }

  /** An area with its shore: the source's outlines reach beyond each tile, so no cut shows. */
  function area(layer, fill, stroke, width) {
    return { dataLayer: layer, symbolizer: new Shore(fill, stroke, width) };
  }

  /** Beyond the detail of the data a border is a band in which the true line runs. */
  function band(kind, colour) {
    const rule = lines(kind, colour, (zoom) => 3 * 2 ** (zoom - BAND_ZOOM), { opacity: 0.22 });
    return { ...rule, minzoom: BAND_ZOOM };
  }

  function rules(style) {
    const region = (zoom) => (zoom < BAND_ZOOM ? 0.7 + 0.06 * Math.max(0, zoom - 3) : 0.5);
    return [
      area("land", style.land, style.coast, grows(0.6, 0.06)),
      band("region", style.region),
      lines("region", style.region, region, {}),
      { dataLayer: "rivers", symbolizer: new River(style.coast, grows(0.6, 0.14), 1.6) },
      { dataLayer: "rivers", symbolizer: new River(style.river, grows(0.6, 0.14)), maxzoom: WIDE_ZOOM - 1 },
      { dataLayer: "rivers", symbolizer: new River(style.water, grows(0.6, 0.14)), minzoom: WIDE_ZOOM },
      area("lakes", style.water, style.coast, grows(0.4, 0.06)),
      band("country", style.country),
      lines("country", style.country, grows(0.9, 0.12), { cap: "round" }),
      lines("disputed", style.disputed, grows(0.9, 0.1), { dash: [4, 3] }),
    ];
  }

  const SIDE = 512;
  /** What reaches beyond a tile is painted so many pixels from it still. */
  const BEYOND = 16;

  /** Resolves in a task of its own, on a page that is not seen, too: its timers wait for a second. */
  function nextTask() {
    if (!document.hidden && window.scheduler?.postTask) {
      return scheduler.postTask(() => {}, { priority: "background" }); // events are drawn first
    }
    const { port1, port2 } = new MessageChannel();
    return new Promise((go) => {
      port1.onmessage = go;
      port2.postMessage(null);
    });
  }

  /**
   * Paint a tile as large as the data's own, so that each of its lines is traced once: the library's
   * tiles are quarters, and trace all that reaches into each. Called on the layer, as its own is, which
   * has `atOnce` where no task of its own is wanted.
   */
  async function paintTile(coords, canvas, key, done = () => {}) {
    const { x, y, z } = coords;
    this.lastRequestedZ = z;
    const isWanted = () => canvas.key === key && this.lastRequestedZ === z && this._map;
    const isFar = this.far && this.far.reaches(z);
    let found = null;
    try {
      found = isFar ? this.far.tile(z - 1, x, y) : this.views.get("").getDisplayTile({ z, x: 2 * x, y: 2 * y });
      if (found instanceof Promise) found = await found;
    } catch (error) {
      if (error.name !== "AbortError") console.error(error);
    }
    // One after another, so that what the person does comes in between.
    if (isWanted() && !this.atOnce) await nextTask();
    if (!isWanted()) return;
    const side = SIDE * this.devicePixelRatio;
    Object.assign(canvas, { width: side, height: side });
    const context = canvas.getContext("2d");
    context.setTransform(this.devicePixelRatio, 0, 0, this.devicePixelRatio, 0, 0);
    context.fillStyle = this.backgroundColor;
    context.fillRect(0, 0, SIDE, SIDE);
    if (found && isFar) this.far.paint(context, z, found, this.paintRules, SIDE);
    else if (found) paintNear(context, coords, found, this.paintRules);
    await null; // Leaflet knows of a tile only when it has its canvas
    done();
  }

  function paintNear(context, { x, y, z }, tile, rules) {
    const origin = L.point(SIDE * x, SIDE * y);
    const around = { minX: origin.x - BEYOND, minY: origin.y - BEYOND };
    const box = { ...around, maxX: origin.x + SIDE + BEYOND, maxY: origin.y + SIDE + BEYOND };
    protomapsL.paint(context, z, new Map([["", [tile]]]), null, rules, box, origin, false);
  }

  /**
   * Make the layer for the current style and pixel ratio.
   * @param {string|object} archive an address within our scheme, or an archive held in memory
   * @param {Dateline.Far} far the tiles of the coarse zooms, where the page has them
   */
  Dateline.basemap = (archive, far = null) => {
    const style = Dateline.style.current;
    const layer = protomapsL.leafletLayer({
      tileSize: SIDE,
      className: "dateline-basemap",
      url: archive,
      maxDataZoom: MAX_DATA_ZOOM,
      paintRules: rules(style),
      labelRules: [],
      backgroundColor: style.water,
      devicePixelRatio: Dateline.style.ratio(),
      attribution: "",
      lang: "en",
      // Each is a megabyte: what has left the view is painted again when it comes back.
      keepBuffer: 0,
      updateWhenIdle: false,
    });
    return Object.assign(layer, { far, renderTile: paintTile });
  };

  /**
   * The names of the tiles in view: `[{name, local, kind, rank, zoom, place, x, y}]`, unit square.
   * Tiles come from the layer's own store, so nothing is read twice. A promise, where they do not come
   * from afar.
   */
  Dateline.basemapNames = (layer, zoom, bounds) => {
    const tiles = tilesIn(zoom, bounds);
    const named = (read) => read.filter(({ props }) => props.z <= zoom).map(nameOf);
    const { far } = layer;
    if (!far || !far.reaches(zoom)) return nearNames(layer, zoom, tiles).then(named);
    const read = () => named(tiles.flatMap((at) => farLabels(far, zoom, at)));
    return far.parts ? read() : far.here.then(read);
  };

  async function nearNames(layer, zoom, tiles) {
    const answers = await Promise.allSettled(tiles.map((at) => nearLabels(layer, zoom, at)));
    return answers.filter(({ status }) => status === "fulfilled").flatMap(({ value }) => value);
  }

  /** Columns and rows of the data's tiles in view. */
  function tilesIn(zoom, bounds) {
    const side = 512 * 2 ** Math.max(0, zoom - 1 - MAX_DATA_ZOOM);
    const tiles = 256 * 2 ** zoom >= side ? (256 * 2 ** zoom) / side : 1;
    const wanted = new Map();
    for (let i = Math.floor(bounds.min.x / side); i <= Math.floor(bounds.max.x / side); i += 1) {
      for (let j = Math.floor(bounds.min.y / side); j <= Math.floor(bounds.max.y / side); j += 1) {
        const column = ((i % tiles) + tiles) % tiles;
        if (j >= 0 && j < tiles) {
          wanted.set(`${column}:${j}`, { column, row: j, side });
        }
      }
    }
    return [...wanted.values()];
  }

  async function nearLabels(layer, zoom, { column, row, side }) {
    const [x, y] = [column, row].map((at) => Math.floor((at * side) / 256));
    const { data, scale, origin } = await layer.views.get("").getDisplayTile({ z: zoom, x, y });
    const world = 256 * 2 ** zoom;
    return (data.get("labels") || []).map(({ props, geom: [[at]] }) => {
      return { props, x: (at.x * scale + origin.x) / world, y: (at.y * scale + origin.y) / world };
    });
  }

  function farLabels(far, zoom, { column, row }) {
    const tile = far.tile(zoom - 1, column, row);
    const tiles = 2 ** (zoom - 1);
    const part = (at, within) => (at + within / Dateline.Far.extent) / tiles;
    return (tile ? tile.labels : []).map((props) => ({ props, x: part(column, props.x), y: part(row, props.y) }));
  }

  function nameOf({ props: { n, l, k, r, z, g }, x, y }) {
    const place = typeof g === "number" ? `geonames:${g}` : g || "";
    return { name: n, local: l || n, kind: k, rank: r, zoom: z, place, x, y };
  }
})();
