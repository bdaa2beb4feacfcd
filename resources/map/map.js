"use strict";
            var map_dateline = L.map(
                "map_dateline",
                {
                    center: [30.0, 15.0],
                    crs: L.CRS.EPSG3857,
                    ...{
  "zoom": 2,
  "zoomControl": false,
  "preferCanvas": false,
  "attributionControl": false,
  "maxBoundsViscosity": 1.0,
  "zoomSnap": 1,
  "zoomDelta": 1,
  "fadeAnimation": false,
  "boxZoom": false,
  "keyboard": false,
  "inertia": false,
  "wheelPxPerZoomLevel": 90,
}
                }
            );
    Dateline.start(map_dateline, {});
