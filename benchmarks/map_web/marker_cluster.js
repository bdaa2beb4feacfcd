"use strict";
/** leaflet.markercluster: markers that leave or enter are taken out and put in, in bulk. */
(() => {
  const { events } = peer;
  const markers = [];
  const shown = new Uint8Array(events.count);
  const icon = L.divIcon({ className: "mark", iconSize: [12, 12] });
  let group = null;
  peer.begin({
    hasClusters: true,
    timed: [],

    open() {
      group = L.markerClusterGroup({ animate: false, chunkedLoading: false });
      for (let i = 0; i < events.count; i += 1) {
        markers.push(L.marker([events.latitudes[i], events.longitudes[i]], { icon }));
      }
      group.addTo(peer.map);
    },

    show(start, end) {
      const { gone, come } = peer.changes(shown, start, end);
      if (gone.length) group.removeLayers(gone.map((i) => markers[i]));
      if (come.length) group.addLayers(come.map((i) => markers[i]));
    },

    openBiggest() {
      const seen = new Set();
      const of = (marker) => group.getVisibleParent(marker);
      for (let i = 0; i < markers.length; i += 97) seen.add(of(markers[i]));
      const size = (cluster) => (cluster && cluster.getChildCount ? cluster.getChildCount() : 0);
      const biggest = [...seen].reduce((a, b) => (size(b) > size(a) ? b : a), null);
      if (size(biggest)) biggest.zoomToBounds();
    },
  });
})();
