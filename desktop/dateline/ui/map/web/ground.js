"use strict";
/** What lies under the events: the basemap's tiles and its names; the page of app.js stands on it. */
(() => {
  class Ground extends Dateline.Hand {
    constructor(map, settings) {
      super();
      Object.assign(this, { map, settings });
      this.finding = 0;
    }

    /**
     * Paint the first picture at once, ground and all, mostly before the page is seen, which only has to
     * be shown then: a second one would come when the window builds its panes, and wait for them.
     */
    paintFirst() {
      this.begin(true);
      this.drawNow();
      this.furniture.measure();
      // What stands over the map is as large as it is only with its words.
      if (this.pending) this.drawNow();
    }

    /** Begin with the basemap: where to look is known, and the events are there. */
    begin(atOnce = false) {
      if (this.begun) return;
      this.begun = true;
      this.drawBasemap(atOnce);
    }

    /** Make the basemap anew: for another colour scheme, or another pixel ratio. */
    drawBasemap(atOnce = false) {
      if (this.basemap) this.map.removeLayer(this.basemap);
      this.ratio = Dateline.style.ratio();
      this.map.getContainer().classList.toggle("seams", !Number.isInteger(this.ratio));
      this.basemap = Dateline.basemap(this.settings.archive(), this.settings.far);
      if (this.settings.prepare) this.settings.prepare(this.basemap);
      this.basemap.atOnce = atOnce;
      this.basemap.addTo(this.map);
      this.basemap.atOnce = false;
      this.basemap.on("load", () => this.findNames());
      this.streets.begin();
      this.findNames();
    }

    checkRatio() {
      if (!this.basemap || Dateline.style.ratio() === this.ratio) return;
      for (const layer of this.canvases()) layer._update();
      this.drawBasemap();
    }

    /** Ask for the names in view; those that are here already are taken at once. */
    async findNames() {
      const { map, basemap } = this;
      const zoom = map.getZoom();
      const bounds = map.getPixelBounds();
      const reach = bounds.getSize().multiplyBy(this.nameLayer.options.padding);
      const wider = L.bounds(bounds.min.subtract(reach), bounds.max.add(reach));
      let found = Dateline.basemapNames(basemap, zoom, wider);
      const isLate = found instanceof Promise;
      if (isLate) {
        this.finding += 1;
        found = await found;
        this.finding -= 1;
        if (basemap !== this.basemap || zoom !== map.getZoom()) return;
      }
      const names = found.filter((name) => !this.streets.covers(name, zoom));
      // The tiles' arrival tells of the same names again: laying them out costs as much as all tiles.
      const key = `${zoom} ${wider.min} ${wider.max} ${names.length}`;
      if (key === this.foundNames) return;
      this.foundNames = key;
      this.names.found = names;
      this.namesStale = true;
      if (isLate && document.hidden && this.isTold) this.drawNow();
      else this.invalidate();
    }

    onStreets(credits) {
      this.furniture.credit(credits);
      if (this.basemap) this.findNames();
    }
  }

  Dateline.Ground = Ground;
})();
