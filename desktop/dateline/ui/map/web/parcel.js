"use strict";
/** What Python packs: several answers in one, the tiles that come so, and outlines as numbers. */
(() => {
  const parse = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

  /** Fetch a parcel, as `dateline.ui.map.parcel` lays it out: its head, and its parts by name as buffers of their own. */
  async function fetchParcel(path) {
    const answer = await fetch(path);
    const buffer = await answer.arrayBuffer();
    const length = new DataView(buffer).getUint32(0, true);
    const head = parse(new Uint8Array(buffer, 4, length));
    const behind = Math.ceil((4 + length) / 8) * 8;
    const cut = ([name, at, size]) => [name, buffer.slice(behind + at, behind + at + size)];
    return { head, parts: new Map(head.parts.map(cut)) };
  }

  /** An archive as protomaps-leaflet takes it: tiles asked for in one turn come in one answer. */
  class ParcelTiles {
    constructor() {
      this.asked = [];
    }

    getZxy(z, x, y) {
      if (!this.asked.length) queueMicrotask(() => this.fetch());
      return new Promise((take, refuse) => this.asked.push({ name: `${z}/${x}/${y}`, take, refuse }));
    }

    async fetch() {
      const asked = this.asked;
      this.asked = [];
      try {
        const { parts } = await fetchParcel(`/basemap/${asked.map(({ name }) => name).join()}`);
        for (const { name, take } of asked) take(parts.has(name) ? { data: parts.get(name) } : undefined);
      } catch (error) {
        for (const { refuse } of asked) refuse(error);
      }
    }
  }

  const UNITS = 10000;

  /** The GeoJSON of an outline as `dateline.gazetteer.outlines` writes it; null where it is empty. */
  function unpackOutline(buffer) {
    const numbers = new Int32Array(buffer);
    if (!numbers.length) return null;
    const half = (numbers.length - 1 - numbers[0]) / 2;
    let [at, dx, x, y] = [1, 1 + numbers[0], 0, 0];
    const point = () => {
      x += numbers[dx];
      y += numbers[dx + half];
      dx += 1;
      return [x / UNITS, y / UNITS];
    };
    const next = () => numbers[at++];
    const ring = () => {
      const points = Array.from({ length: next() }, point);
      return [...points, points[0]];
    };
    const coordinates = Array.from({ length: next() }, () => Array.from({ length: next() }, ring));
    return { type: "MultiPolygon", coordinates };
  }

  Object.assign(Dateline, { parse, fetchParcel, ParcelTiles, unpackOutline });
})();
