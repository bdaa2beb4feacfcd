"use strict";
/** Several answers in one, as `dateline.ui.map.parcel` lays them out, and the tiles that come so. */
(() => {
  const parse = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

  /** Fetch a parcel: its head, and its parts by name as buffers of their own. */
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

  Object.assign(Dateline, { parse, fetchParcel, ParcelTiles });
})();
