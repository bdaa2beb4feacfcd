"use strict";
/** leaflet-timedimension, set up as folium's TimestampedGeoJson sets it up, circles on a canvas. */
(() => {
  const { events } = peer;
  const DAY = 86400000;
  let layer = null;
  peer.begin({
    hasClusters: false,
    timed: [[L.Canvas.prototype, "_redraw"]],

    open() {
      const features = [];
      for (let i = 0; i < events.count; i += 1) {
        features.push({
          type: "Feature",
          geometry: { type: "Point", coordinates: [events.longitudes[i], events.latitudes[i]] },
          properties: { times: [events.starts[i] * 1000] },
        });
      }
      const times = [];
      for (let at = events.first * 1000; at <= events.last * 1000; at += DAY) times.push(at);
      peer.map.timeDimension = L.timeDimension({ times });
      const shape = L.geoJson(
        { type: "FeatureCollection", features },
        { pointToLayer: (feature, at) => L.circleMarker(at, { radius: 6 }) },
      );
      layer = L.timeDimension.layer.geoJson(shape, { duration: "P1Y" });
      layer.addTo(peer.map);
    },

    show(start, end) {
      layer._duration = start > events.first ? "P1Y" : null;
      peer.map.timeDimension.setCurrentTime(end * 1000);
    },

    openBiggest() {},
  });
})();
