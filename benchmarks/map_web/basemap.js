"use strict";
/** The basemap alone, tiles and names, where the bare page of startup.py has its empty map. */
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const stages = { page: performance.timeOrigin, scripts: now() };
  window.stages = stages;
  const map = L.map("map_dateline", { fadeAnimation: false }).setView([48, 20], 4);
  window.addEventListener("resize", () => map.invalidateSize());
  const owner = { invalidate() {} };
  map.createPane("names").style.zIndex = 350;
  const layer = new Dateline.CanvasLayer({ pane: "names", name: "names", owner }).addTo(map);
  const names = new Dateline.Names(layer);
  const base = Dateline.basemap(new Dateline.ParcelTiles());

  async function finish() {
    stages.tiles = now();
    const bounds = map.getPixelBounds();
    names.found = await Dateline.basemapNames(base, map.getZoom(), bounds);
    const frame = { ...layer.frame(), hasStreets: false };
    names.layOut(frame);
    names.draw(frame, new Dateline.Taken(frame.view), () => false, true);
    stages.names = now();
    if (names.placed.length < 10) throw new Error("the basemap has no names");
    requestAnimationFrame(() => requestAnimationFrame(() => { document.title = "Painted"; }));
  }

  base.once("load", finish);
  base.addTo(map);
})();
