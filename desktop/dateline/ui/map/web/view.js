"use strict";
/** Where the map looks: limits that leave no grey beside the world, and short ways to get there. */
(() => {
  const MAX_ZOOM = 14;
  const SECONDS = 0.14;
  const NEAR_ZOOM = 6;
  const FIT_ZOOM = 9;
  /** Pixels that nobody sees. */
  const EXACT = 0.01;
  /** Pixels by which the map may be moved by a mere resize. */
  const STILL = 3;
  /** Pixels kept free around an area that is flown to. */
  const PADDING = 48;

  class View {
    /** `covers()` tells which boxes of the map, in its pixels, are covered by what stands over it. */
    constructor(map, covers) {
      this.map = map;
      this.covers = covers;
      map.options.maxZoom = MAX_ZOOM; // streets.js lets it come nearer
      map.options.maxBounds = L.latLngBounds([-85.05, -1e4], [85.05, 1e4]);
      /** What was fitted last, to be fitted anew in another size until the map is moved; or null. */
      this.fitted = null;
      /** Where the map was last told to look, as exactly as it was said; or null. */
      this.asked = null;
      map.on("resize", this.onResized, this);
      this.limit();
    }

    onResized() {
      const stays = this.fitted && this.isWhereFitted();
      this.limit();
      if (stays) this.fitAgain();
    }

    /**
     * Let the world always fill the height of the view. Leaflet's own setters would get there by an
     * animation that a setView amid it does not end but carries off (seen in 1.9.4).
     */
    limit() {
      const { map } = this;
      const { x, y } = map.getSize();
      if (!x || !y) return;
      // A picture shows what the screen does, with water around the world if need be.
      const least = this.isPicture ? 1 : Math.ceil(Math.log2(y / 256) - 0.08);
      map.options.minZoom = Math.max(1, least);
      map.fire("zoomlevelschange");
      // Where the map looks is asked when it can be set: a fit may come in between.
      this.when(() => {
        const zoom = Math.max(map.getZoom(), map.getMinZoom());
        map.setView(map.getCenter(), zoom, { animate: false });
      });
    }

    /** Do something at once, or after the zoom under way: Leaflet forgets a move made amid it. */
    when(deed) {
      if (this.map._animatingZoom) this.map.once("zoomend", () => setTimeout(deed, 0));
      else deed();
    }

    motion() {
      return Dateline.calm() ? { animate: false } : { animate: true, duration: SECONDS };
    }

    set(latitude, longitude, zoom) {
      this.fitted = null;
      this.asked = [[latitude, longitude], zoom];
      this.when(() => this.map.setView(...this.asked, { animate: false }));
    }

    /**
     * Look where the map was told to: a page that grew to its size has moved its middle by up to a
     * pixel each time, and what stands over the map is as large as it is only once it is painted.
     */
    again() {
      if (this.fitted) this.fitAgain();
      else if (this.asked) this.look(...this.asked);
    }

    /** Look there exactly: Leaflet's own ways there move a map by whole pixels. */
    look(at, zoom) {
      const { map } = this;
      const off = map.project(at, zoom).distanceTo(map.project(map.getCenter(), zoom));
      if (off > EXACT || zoom !== map.getZoom()) map.setView(at, zoom, { reset: true });
    }

    /** Move by pixels, within the world. */
    pan(offset) {
      const middle = this.map.getSize().divideBy(2).add(offset);
      this.when(() => this.map.panTo(this.map.containerPointToLatLng(middle), this.motion()));
    }

    /** Bring a point into view, nearer if the map is far off; stay if it is well in view already. */
    toPoint(latitude, longitude) {
      const zoom = Math.max(this.map.getZoom(), NEAR_ZOOM);
      const at = this.nearest(latitude, longitude);
      const point = this.map.latLngToContainerPoint(at);
      const size = this.map.getSize();
      const inset = size.multiplyBy(0.12);
      const inner = L.bounds(inset, size.subtract(inset));
      if (zoom === this.map.getZoom() && inner.contains(point)) return;
      this.when(() => this.map.setView(at, zoom, this.motion()));
    }

    /** The copy of a point that is nearest to what is in view. */
    nearest(latitude, longitude) {
      const turns = Math.round((this.map.getCenter().lng - longitude) / 360);
      return L.latLng(latitude, longitude + 360 * turns);
    }

    /** The copy of a box of the unit square that is nearest to what is in view. */
    nearestBox([west, north, east, south]) {
      const turns = Math.round(this.map.getCenter().lng / 360 + 0.5 - (west + east) / 2);
      return [west + turns, north, east + turns, south];
    }

    /** Bring a box of the unit square into view, unless it is there already. */
    toBox(box) {
      const bounds = boundsOf(this.nearestBox(box));
      const seen = this.map.getBounds();
      const zoom = this.map.getBoundsZoom(bounds);
      if (seen.contains(bounds) && this.map.getZoom() >= zoom - 2) return;
      const around = { ...this.motion(), padding: [PADDING, PADDING], maxZoom: FIT_ZOOM };
      this.when(() => this.map.fitBounds(bounds, around));
    }

    /**
     * Show places `{x, y, weight, reach}` (unit square) at once, across the 180th meridian if that is
     * the shorter way, off what stands over the map; `mode` as in `Dateline.worthShowing`; with
     * `isFiltered`, they are those that a filter leaves.
     */
    fit(places, mode = "every", isFiltered = false) {
      if (!places.length) return;
      this.fitted = { places: Dateline.unrolled(places), mode, isFiltered, at: null };
      this.fitAgain();
    }

    /** Fit what was fitted last to the size that the map has now. */
    fitAgain() {
      const size = this.map.getSize();
      if (!size.x || !size.y) return;
      this.when(() => {
        if (!this.fitted) return;
        const { places, mode } = this.fitted;
        const boxes = Dateline.worthShowing(places, mode, (box) => this.zoomOf(box));
        const limits = { covers: this.covers(), least: this.map.getMinZoom(), most: FIT_ZOOM };
        const { x, y, zoom } = Dateline.freeView(boxes, { size, ...limits });
        const turns = Math.round(this.map.getCenter().lng / 360 + 0.5 - x);
        this.look(toLatLng(x + turns, y), zoom);
        this.fitted.at = { centre: this.map.getCenter(), zoom: this.map.getZoom() };
      });
    }

    /** Whether nobody moved the map since it was fitted, by more than a resize does. */
    isWhereFitted() {
      const { at } = this.fitted;
      if (!at) return true;
      const moved = this.map.project(at.centre, at.zoom).distanceTo(this.map.project(this.map.getCenter(), at.zoom));
      return at.zoom === this.map.getZoom() && moved <= STILL;
    }

    zoomOf(box) {
      const padding = L.point(2 * PADDING, 2 * PADDING);
      return Math.min(FIT_ZOOM, this.map.getBoundsZoom(boundsOf(box), false, padding));
    }
  }

  function boundsOf(box) {
    return L.latLngBounds(toLatLng(box[0], box[3]), toLatLng(box[2], box[1]));
  }

  function toLatLng(x, y) {
    const latitude = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
    return [latitude, (x - 0.5) * 360];
  }

  Dateline.View = View;
})();
