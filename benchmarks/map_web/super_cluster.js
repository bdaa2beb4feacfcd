"use strict";
/** supercluster: it knows no time, so each window is an index of its own; circles on a canvas. */
(() => {
  const { events } = peer;
  const features = [];
  let index = null;
  let drawn = null;

  function draw() {
    drawn.clearLayers();
    const bounds = peer.map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    for (const found of index.getClusters(box, Math.round(peer.map.getZoom()))) {
      const [longitude, latitude] = found.geometry.coordinates;
      const radius = 6 + Math.log2(found.properties.point_count || 1);
      const circle = L.circleMarker([latitude, longitude], { radius });
      circle.found = found;
      drawn.addLayer(circle);
    }
  }

  peer.begin({
    hasClusters: true,
    timed: [[L.Canvas.prototype, "_redraw"]],

    open() {
      drawn = L.layerGroup().addTo(peer.map);
      for (let i = 0; i < events.count; i += 1) {
        features.push({
          type: "Feature",
          geometry: { type: "Point", coordinates: [events.longitudes[i], events.latitudes[i]] },
          properties: { i },
        });
      }
      peer.map.on("moveend", () => index && draw());
    },

    show(start, end) {
      const last = peer.bound(events.starts, end);
      const held = features.slice(0, last).filter((_, i) => events.ends[i] > start);
      index = new Supercluster({ radius: 48, maxZoom: 14 }).load(held);
      draw();
    },

    openBiggest() {
      const size = ({ found }) => found.properties.point_count || 0;
      const biggest = drawn.getLayers().reduce((a, b) => (size(b) > size(a) ? b : a));
      if (!size(biggest)) return;
      const leaves = index.getLeaves(biggest.found.id, Infinity);
      leaves.sort((a, b) => events.starts[a.properties.i] - events.starts[b.properties.i]);
      const words = leaves.slice(0, 200).map(({ properties }) => {
        const line = document.createElement("div");
        line.textContent = new Date(events.starts[properties.i] * 1000).toISOString();
        return line;
      });
      const list = document.createElement("div");
      list.append(...words);
      L.popup({ maxHeight: 260 }).setLatLng(biggest.getLatLng()).setContent(list).openOn(peer.map);
    },
  });
})();
