"use strict";
/** The window's page: takes messages from Python over the web channel and answers in kind. */
(() => {
  async function fetchJson(address) {
    const answer = await fetch(address);
    return answer.json();
  }

  class Channel {
    constructor(app, bridge) {
      this.app = app;
      this.bridge = bridge;
      this.loading = 0;
      Dateline.onFailure = (words) => bridge.sayFailed(words);
      Dateline.failures.forEach((words) => bridge.sayFailed(words));
      app.listeners = {
        drawn: (seq) => this.drawn(seq),
        moved: (latitude, longitude, zoom) => bridge.sayMoved(latitude, longitude, zoom),
        placePicked: (place, events) => bridge.sayPlacePicked(place, events),
        eventPicked: (event) => bridge.sayEventPicked(event),
        cleared: () => bridge.sayCleared(),
        unsound: (street) => bridge.sayUnsound(street),
      };
      bridge.told.connect((text) => this.hear(JSON.parse(text)));
    }

    drawn(seq) {
      if (seq !== this.saidDrawn) this.bridge.sayDrawn(seq);
      this.saidDrawn = seq;
    }

    hear(message) {
      const deeds = {
        load: () => this.load(message),
        range: () => this.app.setRange(message),
        select: () => this.app.select(message.place, message.fly, message.story),
        hover: () => this.app.hover(message.places),
        scheme: () => this.app.setScheme(message.name),
        drawing: () => this.app.setDrawing(message),
        streets: () => this.app.streets.set(message.streets),
        view: () => this.app.view.set(message.lat, message.lon, message.zoom),
        fit: () => this.app.fitEvents(),
        settle: () => this.app.whenSettled(() => this.bridge.saySettled(message.number)),
        zoom: () => this.app.map.setZoom(this.app.map.getZoom() + message.by),
        frame: () => this.frame(message),
      };
      deeds[message.kind]();
    }

    /** Fetch a version whole, then show it with the range that came with it. */
    async load(message) {
      this.loading = message.version;
      const [buffer, tables] = await Promise.all([
        fetch(message.events).then((answer) => answer.arrayBuffer()),
        fetchJson(message.tables),
      ]);
      if (this.loading !== message.version) return;
      this.app.setColumns(new Dateline.Columns(buffer, tables));
      this.app.setRange(message);
      if (message.fit) this.app.fitEvents(true);
      this.app.begin();
    }

    /** Become a picture; stamp it when the page has its size and everything is painted. */
    frame({ title, stamp, width, height, times }) {
      const { app } = this;
      const off = (have, want) => Math.abs(have - want) > 1;
      app.becomePicture(title, times);
      const finish = () => {
        app.map.invalidateSize({ animate: false });
        app.whenSettled(() => {
          const { x, y } = app.map.getSize();
          const late = off(window.innerWidth, width) || off(window.innerHeight, height);
          const stale = off(x * times, window.innerWidth) || off(y * times + 2, window.innerHeight);
          if (late || stale || !app.basemap) finish();
          else this.stamp(stamp);
        });
      };
      finish();
    }

    stamp(colour) {
      this.app.furniture.setStamp(colour);
      const after = (frames, deed) => requestAnimationFrame(() => (frames ? after(frames - 1, deed) : deed()));
      after(3, () => this.bridge.sayFramed());
    }
  }

  /** Called by the script that folium made, with the map it set up. */
  Dateline.start = (map) => {
    const app = new Dateline.App(map, {
      archive: () => "/basemap/world.pmtiles",
      askOutline: (id) => fetchJson(`/outline/${encodeURIComponent(id)}`),
    });
    Dateline.app = app;
    new QWebChannel(qt.webChannelTransport, (channel) => {
      const { bridge } = channel.objects;
      Dateline.channel = new Channel(app, bridge);
      bridge.sayReady();
    });
  };
})();
