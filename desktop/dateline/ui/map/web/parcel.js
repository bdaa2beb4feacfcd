"use strict";
/** What Python packs: several answers in one, the tiles that come so, and outlines as numbers. */
(() => {
  const parse = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

  /** A parcel as `dateline.ui.map.parcel` lays it out: its head, and its parts by name as buffers of their own. */
  function readParcel(buffer) {
    const length = new DataView(buffer).getUint32(0, true);
    const head = parse(new Uint8Array(buffer, 4, length));
    const behind = Math.ceil((4 + length) / 8) * 8;
    const cut = ([name, at, size]) => [name, buffer.slice(behind + at, behind + at + size)];
    return { head, parts: new Map(head.parts.map(cut)) };
  }

  async function fetchParcel(path) {
    return readParcel(await (await fetch(path)).arrayBuffer());
  }

  /** A parcel that came within a message. */
  const unpackParcel = (packed) => readParcel(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)).buffer);

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

  /**
   * The rings of an outline as `dateline.gazetteer.outlines` writes them: degrees of longitude and
   * latitude in turn, the first point once more at the end; null where there are none.
   */
  function unpackOutline(buffer) {
    const numbers = new Int32Array(buffer);
    if (!numbers.length) return null;
    const half = (numbers.length - 1 - numbers[0]) / 2;
    let [at, dx, x, y] = [1, 1 + numbers[0], 0, 0];
    const ring = (length) => {
      const made = new Float64Array(2 * length + 2);
      for (let i = 0; i < 2 * length; i += 2, dx += 1) {
        x += numbers[dx];
        y += numbers[dx + half];
        made[i] = x / UNITS;
        made[i + 1] = y / UNITS;
      }
      made.copyWithin(2 * length, 0, 2);
      return made;
    };
    const next = () => numbers[at++];
    const rings = [];
    for (let shapes = next(); shapes > 0; shapes -= 1) {
      for (let left = next(); left > 0; left -= 1) rings.push(ring(next()));
    }
    return { rings };
  }

  Object.assign(Dateline, { parse, fetchParcel, unpackParcel, ParcelTiles, unpackOutline });
})();
