"use strict";
/**
 * The basemap: protomaps-leaflet paints land, water and lines from one PMTiles file, by our rules.
 * Its own labels are not used: names are laid out by labels.js, which knows where the events stand.
 * The library may come later than this script, see app.js.
 */
(() => {
  const { Shore, River } = Dateline.shores;
  const MAX_DATA_ZOOM = 7;
  /** From here on borders are bands, and rivers have two banks. */
  const BAND_ZOOM = 10;
  const WIDE_ZOOM = 11;

  /** Line widths grow gently with the zoom of the map. */
  const grows = (at, by) => (zoom) => at + by * Math.max(0, zoom - 3);

  function lines(kind, colour, width, rest) {
    return {
      dataLayer: "lines",
      filter: (zoom, feature) => feature.props.kind === kind,
      symbolizer: new protomapsL.LineSymbolizer({ color: colour, width, lineJoin: "round", ...rest }),
    };
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
      lines("country", style.country, grows(0.9, 0.12), { lineCap: "round" }),
      lines("disputed", style.disputed, grows(0.9, 0.1), { dash: [4, 3] }),
    ];
  }

  const SIDE = 512;
  /** What reaches beyond a tile is painted so many pixels from it still. */
  const BEYOND = 16;

  /**
   * Paint a tile as large as the data's own, so that each of its lines is traced once: the library's
   * tiles are quarters, and trace all that reaches into each. Called on the layer, as its own is.
   */
  async function paintTile(coords, canvas, key, done = () => {}) {
    const { x, y, z } = coords;
    this.lastRequestedZ = z;
    const isWanted = () => canvas.key === key && this.lastRequestedZ === z && this._map;
    const found = new Map();
    try {
      found.set("", [await this.views.get("").getDisplayTile({ z, x: 2 * x, y: 2 * y })]);
    } catch (error) {
      if (error.name !== "AbortError") console.error(error);
    }
    // One after another, so that what the person does comes in between.
    if (isWanted()) await new Promise((go) => setTimeout(go, 0));
    if (!isWanted()) return;
    const side = SIDE * this.devicePixelRatio;
    Object.assign(canvas, { width: side, height: side });
    const context = canvas.getContext("2d");
    context.setTransform(this.devicePixelRatio, 0, 0, this.devicePixelRatio, 0, 0);
    context.fillStyle = this.backgroundColor;
    context.fillRect(0, 0, SIDE, SIDE);
    const origin = L.point(SIDE * x, SIDE * y);
    const around = { minX: origin.x - BEYOND, minY: origin.y - BEYOND };
    const box = { ...around, maxX: origin.x + SIDE + BEYOND, maxY: origin.y + SIDE + BEYOND };
    protomapsL.paint(context, z, found, null, this.paintRules, box, origin, false);
    done();
  }

  /**
   * Make the layer for the current style and pixel ratio.
   * @param {string|object} archive an address within our scheme, or an archive held in memory
   */
  Dateline.basemap = (archive) => {
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
    layer.renderTile = paintTile;
    return layer;
  };

  /**
   * The names of the tiles in view: `[{name, local, kind, rank, zoom, place, x, y}]`, unit square.
   * Tiles come from the layer's own store, so nothing is read twice.
   */
  Dateline.basemapNames = async (layer, zoom, bounds) => {
    const view = layer.views.get("");
    const side = 512 * 2 ** Math.max(0, zoom - 1 - MAX_DATA_ZOOM);
    const tiles = 256 * 2 ** zoom >= side ? (256 * 2 ** zoom) / side : 1;
    const found = [];
    const wanted = new Map();
    for (let i = Math.floor(bounds.min.x / side); i <= Math.floor(bounds.max.x / side); i += 1) {
      for (let j = Math.floor(bounds.min.y / side); j <= Math.floor(bounds.max.y / side); j += 1) {
        const column = ((i % tiles) + tiles) % tiles;
        if (j >= 0 && j < tiles) {
          const x = Math.floor((column * side) / 256);
          const y = Math.floor((j * side) / 256);
          wanted.set(`${x}:${y}`, { z: zoom, x, y });
        }
      }
    }
    const answers = await Promise.allSettled(
      [...wanted.values()].map((tile) => view.getDisplayTile(tile)),
    );
    for (const answer of answers) {
      if (answer.status === "fulfilled") collect(answer.value, zoom, found);
    }
    return found;
  };

  function collect(tile, zoom, found) {
    const world = 256 * 2 ** zoom;
    for (const feature of tile.data.get("labels") || []) {
      const { n, l, k, r, z, g } = feature.props;
      if (z > zoom) continue;
      const point = feature.geom[0][0];
      found.push({
        name: n,
        local: l || n,
        kind: k,
        rank: r,
        zoom: z,
        place: typeof g === "number" ? `geonames:${g}` : g || "",
        x: (point.x * tile.scale + tile.origin.x) / world,
        y: (point.y * tile.scale + tile.origin.y) / world,
      });
    }
  }
})();
