"use strict";
/** Leaflet's own: a circleMarker for each event on its canvas; those that leave or enter change. */
(() => {
  const { events } = peer;
  const markers = [];
  const shown = new Uint8Array(events.count);
  peer.begin({
    hasClusters: false,
    timed: [[L.Canvas.prototype, "_redraw"]],

    open() {
      for (let i = 0; i < events.count; i += 1) {
        markers.push(L.circleMarker([events.latitudes[i], events.longitudes[i]], { radius: 6 }));
      }
    },

    show(start, end) {
      const { gone, come } = peer.changes(shown, start, end);
      for (const i of gone) markers[i].remove();
      for (const i of come) markers[i].addTo(peer.map);
    },

    openBiggest() {},
  });
})();
