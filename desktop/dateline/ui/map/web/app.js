"use strict";
/**
 * The map page: holds one version of the events and one window of time, and paints both together.
 * Everything that changes asks for a frame; a frame paints basemap names, areas, marks, caption and
 * legend from the same tally, so no part ever shows another window than the rest.
 */
(() => {
  const { Columns } = Dateline;

  class App extends Dateline.Ground {
    constructor(map, settings) {
      super(map, settings);
      this.range = { start: 0, end: 0, seq: 0, shown: [1, 0, 0] };
      /** Nothing is drawn before it is known what: an empty map would only keep the events waiting. */
      this.isTold = false;
      this.selected = "";
      this.story = -1;
      this.lit = new Dateline.Lit();
      this.flight = false;
      this.pointed = -1;
      this.toldOf = "-1 ";
      this.pending = 0;
      const heard = ["drawn", "moved", "placePicked", "eventPicked", "cleared", "hovered", "unsound"];
      this.listeners = Object.fromEntries(heard.map((name) => [name, () => {}]));
      Dateline.style.use(settings.scheme || "light");
      this.build();
    }

    build() {
      const { map } = this;
      this.view = new Dateline.View(map, () => this.furniture.room());
      const [zoomInTitle, zoomOutTitle] = [Dateline.say("Zoom in (+)"), Dateline.say("Zoom out (−)")];
      this.zoom = L.control.zoom({ position: "topleft", zoomInTitle, zoomOutTitle });
      this.zoom.addTo(map);
      this.areaLayer = this.layer("dateline-areas", 300);
      this.nameLayer = this.layer("dateline-names", 350);
      this.heat = new Dateline.Heat(this.layer("dateline-heat", 320, Dateline.Heat.ratio));
      this.trails = new Dateline.Trails(this.layer("dateline-trails", 340));
      this.eventLayer = this.layer("dateline-events", 400);
      this.outlines = new Dateline.Outlines(this.settings.askOutline, () => this.invalidate());
      this.areas = new Dateline.Areas(this.areaLayer, this.outlines);
      this.events = new Dateline.Events(this.eventLayer, this.areas);
      this.names = new Dateline.Names(this.nameLayer);
      this.furniture = new Dateline.Furniture(map, map.getContainer(), {
        showAll: () => this.fitEvents(),
        covered: () => this.invalidate(),
      });
      this.streets = new Dateline.Streets(map, {
        changed: (credits) => this.onStreets(credits),
        fault: (number) => this.listeners.unsound(number),
      });
      this.list = new Dateline.List(map, {
        pick: (event) => this.listeners.eventPicked(event),
        point: (event) => this.tellOf([], event),
      });
      this.keyboard = new Dateline.Keyboard(map, {
        fit: () => this.fitEvents(),
        pan: (offset) => this.view.pan(offset),
        close: () => this.list.close() || this.listeners.cleared(),
        open: (mark) => this.openMark(mark),
        point: (mark, at) => {
          this.tellOf(mark ? mark.cluster.members : []);
          return this.point(mark && { members: mark.cluster.members }, at);
        },
      });
      this.setColumns(Columns.empty());
      this.furniture.drawScale();
      map.on("click", this.onClick, this);
      map.on("mousemove", this.onHover, this);
      map.on("mouseout movestart", this.leave, this);
      map.on("moveend", this.onMoved, this);
      window.addEventListener("resize", () => this.onResized());
    }

    layer(name, zIndex, ratio = 0) {
      this.map.createPane(name).style.zIndex = zIndex;
      this.map.getPane(name).style.pointerEvents = "none";
      return new Dateline.CanvasLayer({ pane: name, name, owner: this, ratio }).addTo(this.map);
    }

    /**
     * Be as large as the page is, or is going to be: it does not know its size before it is seen, and
     * tells of it a frame later than it does.
     */
    expect(width, height, ratio) {
      if (!window.innerWidth) {
        Dateline.style.expected = ratio;
        Object.assign(this.map.getContainer().style, { width: `${width}px`, height: `${height}px` });
      }
      this.map.invalidateSize();
    }

    /** What is drawn on, as it lies over each other. */
    canvases() {
      return [this.areaLayer, this.heat.layer, this.trails.layer, this.nameLayer, this.eventLayer];
    }

    /** Have the new size in the frame that brings it; Leaflet by itself takes one more. */
    onResized() {
      Dateline.style.expected = 0;
      Object.assign(this.map.getContainer().style, { width: "", height: "" });
      this.map.invalidateSize({ debounceMoveend: true });
      this.checkRatio();
    }

    /** Be a picture from now on: nothing for the hand, no more painted than is seen; `foot` in pixels. */
    becomePicture(dress, times, foot) {
      Dateline.style.times = times;
      this.view.isPicture = true;
      for (const layer of this.canvases()) layer.options.padding = 0;
      this.furniture.frame(times, foot);
      this.heading = new Dateline.Heading(this.map.getContainer(), this.furniture);
      this.heading.dress(dress);
      this.view.limit();
    }

    // What to show

    setColumns(columns) {
      this.columns = columns;
      this.tallies = new Dateline.Tallies(columns);
      this.tallies.pass(this.range.shown, null);
      this.index = new Map(columns.places.map((place, index) => [place.id, index]));
      this.list.close();
      this.lit.point([]);
      this.pointed = -1;
      this.tellOf([]);
      this.invalidate();
    }

    get tally() {
      return this.tallies.current;
    }
    get shown() {
      return this.tally.shown;
    }

    /**
     * Show a window of time: `start`, `end` in seconds, `shown` kinds of mention, `seq` to answer;
     * `sieve` of shown.js where the filter is another than before, null where there is none now;
     * `covered` pixels at the top, which the window lays something over.
     */
    setRange(range) {
      this.range = range;
      this.isTold = true;
      this.tallies.follow(range);
      this.list.close();
      this.list.hover(null); // its counts were those of the time before
      this.furniture.setCovered(range.covered || 0);
      this.list.setCovered(range.covered || 0);
      this.tellOf([]);
      this.invalidate();
    }

    /** Draw in another way: `colourBy` of colours.js, `heat` and `trails` on or off. */
    setDrawing({ colourBy, heat, trails, names }) {
      this.heat.isOn = heat;
      if (names !== Dateline.style.names) {
        Dateline.style.names = names;
        this.namesStale = true;
      }
      this.trails.isOn = trails;
      if (colourBy !== Dateline.colouring.by) {
        Dateline.colouring.use(colourBy);
        if (this.columns.count) this.columns.colour();
        this.tallies.again();
      }
      this.invalidate();
    }

    setScheme(name) {
      if (name === Dateline.style.current.name) return;
      Dateline.style.use(name);
      this.namesStale = true;
      this.furniture.legendKey = "";
      if (this.basemap) this.drawBasemap();
      this.invalidate();
    }

    /** Ring a place, or raise all that the story of a number tells of; `fly` brings it into view. */
    select(place, fly, story = -1) {
      this.selected = place || "";
      this.story = story;
      const index = this.index.get(this.selected);
      if (fly && index !== undefined) this.flyTo(index);
      else if (fly && story >= 0) this.flyToStory();
      this.invalidate();
    }

    /** Say where nothing is dated yet that stories are being read. */
    setReading(on) {
      this.furniture.isReading = on;
      this.invalidate();
    }

    /** Halo these places, by id, or raise them and make all others quiet; none: as before. */
    hover(places, raises) {
      const found = places.map((place) => this.index.get(place)).filter((at) => at !== undefined);
      this.lit.point(found, raises);
      this.invalidate();
    }

    /** Show where the story is, unless some of it is in view already. */
    flyToStory() {
      this.followStory();
      const { columns } = this;
      const found = [...this.lit.places].filter((place) => columns.drawable[place]);
      const seen = this.map.getBounds();
      const isSeen = (place) => {
        const { lat, lon } = columns.places[place];
        return seen.contains(this.view.nearest(lat, lon));
      };
      const told = columns.places.map((_, place) => Number(this.lit.places.has(place)));
      if (!found.some(isSeen)) this.fitPlaces(told, "page");
    }

    followStory() {
      this.tally.setWindow(this.range.start, this.range.end);
      this.lit.light(this.story, this.columns);
      this.lit.follow(this.tally);
    }

    flyTo(index) {
      const place = this.columns.places[index];
      const outline = place.area && place.outline ? this.outlines.of(place.id) : null;
      if (outline) this.view.toBox(outline.box);
      else if (this.columns.drawable[index]) this.view.toPoint(place.lat, place.lon);
    }

    /** Show every place that has a dated event; with `most`, where most of them are. */
    fitEvents(most) {
      this.fitPlaces(this.columns.weights(this.shown), most ? "first" : "every");
    }

    /** Show the places that have a weight, by number; `mode` as in `Dateline.worthShowing`. */
    fitPlaces(weights, mode) {
      const { columns, columns: { x, y } } = this;
      const seen = [...weights.keys()].filter((place) => weights[place] && columns.drawable[place]);
      const at = (i) => ({ x: x[i], y: y[i], weight: weights[i], reach: columns.reachOf(i) });
      this.view.fit(seen.map(at), mode, Boolean(this.shown.sieve));
    }

    /** Fit what is there now as it was before, unless somebody moved the map since, or filters otherwise. */
    followEvents() {
      const { fitted } = this.view;
      const isAsThen = fitted && fitted.isFiltered === Boolean(this.shown.sieve);
      if (isAsThen && this.view.isWhereFitted()) this.fitEvents(fitted.mode === "first");
    }

    /** Call back two frames after tiles, names and outlines in view are all here. */
    whenSettled(tell) {
      const painting = !this.basemap || this.basemap._loading;
      const busy = painting || this.streets.isBusy || this.outlines.asked > 0 || this.finding > 0;
      const next = () => (busy ? this.whenSettled(tell) : requestAnimationFrame(tell));
      requestAnimationFrame(() => (this.pending ? this.whenSettled(tell) : next()));
    }

    // Frames

    /** Ask for a frame; many askings make one. */
    invalidate(layer) {
      if (layer) this.namesStale = true;
      if (layer && layer === this.nameLayer && this.basemap) this.findNames();
      if (!this.pending && this.isTold) {
        this.pending = requestAnimationFrame(() => this.drawNow());
      }
    }

    drawNow() {
      cancelAnimationFrame(this.pending);
      this.pending = 0;
      this.draw();
    }

    draw() {
      const { tally } = this;
      if (this.map._animatingZoom) {
        this.invalidate();
        return;
      }
      this.followStory();
      this.paint({ ...this.eventLayer.frame(), hasStreets: this.streets.told.length > 0 });
      this.keyboard.follow(this.events.hits, tally);
      this.listeners.drawn(this.range.seq);
    }

    /** Paint the window of time as a frame of canvas.js sees the map. */
    paint(frame) {
      const { tally } = this;
      // What is picked in the window is nothing to a picture's reader.
      const selected = this.view.isPicture ? -1 : (this.index.get(this.selected) ?? -1);
      const isPointed = (members) => members[0] === this.pointed || this.lit.isHaloed(members);
      const lit = { selected, isPointed, story: this.lit };
      this.areas.draw(frame, tally, lit);
      const taken = this.events.draw(frame, tally, lit, this.free(frame));
      this.drawAround(frame, tally);
      const stale = this.namesStale;
      this.namesStale = false;
      if (stale) this.names.layOut(frame);
      this.names.draw(frame, taken, (name) => this.events.named.has(name.place), stale);
      this.furniture.update(tally, this.range, Dateline.whatIsDrawn(this));
      this.furniture.light(this.story < 0 ? -1 : this.columns.storyColours[this.story]);
    }

    /** Draw this frame once with a pen instead of on the canvases. */
    drawWith(pen) {
      const layers = this.canvases();
      // Each paints into its own group when its turn comes.
      for (const layer of layers) layer.pen = pen;
      this.namesStale = true;
      this.draw();
      for (const layer of layers) layer.pen = null;
      pen.order(layers.map((layer) => layer.options.name));
      this.namesStale = true;
      this.invalidate();
    }

    /** Room for names: within the view, and off what stands over the map. */
    free({ view }) {
      const taken = new Dateline.Taken(view);
      for (const [left, top, right, bottom] of this.furniture.boxes) {
        const { x, y } = view.min;
        if (right > left) taken.add([left + x, top + y, right + x, bottom + y]);
      }
      return taken;
    }

    drawAround(frame, tally) {
      const { columns } = tally;
      const isPoint = (place) => columns.drawable[place] && this.areas.isPoint(columns.places[place], frame.scale);
      this.heat.draw(frame, tally, isPoint);
      this.trails.draw(frame, tally, this.story ?? -1);
    }
  }

  Dateline.App = App;
})();
