"use strict";
/** The basemap alone, tiles and names, where the bare page of startup.py has its empty map. */
(async () => {
  const now = () => performance.timeOrigin + performance.now();
  const stages = { page: performance.timeOrigin, scripts: now() };
  window.stages = stages;
  Dateline.wakeCanvas();
  const far = new Dateline.Far(Dateline.fetchParcel("/basemap/far").then(({ parts }) => parts));
  const { head } = await Dateline.fetchParcel(`/beginning/${window.location.search.slice(1)}`);
  const [width, height] = head.shown;
  const { style } = document.getElementById("map_dateline");
  Object.assign(style, { width: `${width}px`, height: `${height}px` });
  const map = L.map("map_dateline", { fadeAnimation: false }).setView([48, 20], 4);
  const owner = { invalidate() {} };
  map.createPane("names").style.zIndex = 350;
  const layer = new Dateline.CanvasLayer({ pane: "names", name: "names", owner }).addTo(map);
  const names = new Dateline.Names(layer);
  const base = Dateline.basemap(new Dateline.ParcelTiles(), far);

  function nameAll() {
    names.found = Dateline.basemapNames(base, map.getZoom(), map.getPixelBounds());
    const frame = { ...layer.frame(), hasStreets: false };
    names.layOut(frame);
    names.draw(frame, new Dateline.Taken(frame.view), () => false, true);
    if (names.placed.length < 10) throw new Error("the basemap has no names");
  }

  function finish() {
    stages.painted = now();
    requestAnimationFrame(() => requestAnimationFrame(() => { document.title = "Painted"; }));
  }

  await far.here;
  stages.data = now();
  base.once("load", finish);
  base.atOnce = true; // as in the window
  base.addTo(map);
  nameAll();
})();
