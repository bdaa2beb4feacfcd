"use strict";
/** The window's page: takes messages from Python over the web channel and answers in kind. */
(() => {
  /** Letters that travel at once at most. */
  const PIECE = 250000;
  /** Bytes that do, as letters; a multiple of three. */
  const BYTES = 30000;
  const { parse, fetchParcel, unpackParcel, ParcelTiles, unpackOutline } = Dateline;

  class Channel {
    constructor(app) {
      this.app = app;
      /** What came with the beginning, by path, as bytes. */
      this.parts = new Map();
      this.bridge = null;
      this.unsaid = [];
      this.loading = 0;
      this.loaded = 0;
      /** While vectors or a film are drawn the page hears of nothing: the window goes on meanwhile. */
      this.isDrawing = false;
      this.aim = new Dateline.Aim(app, {
        chosen: (number) => this.say("sayChosen", number),
        pointed: ({ latitude, longitude, reach, x, y }) => this.say("sayPointed", latitude, longitude, reach, x, y),
        left: () => this.say("sayAimLeft"),
      });
      app.listeners = {
        drawn: (seq) => this.drawn(seq),
        moved: (latitude, longitude, zoom) => this.say("sayMoved", latitude, longitude, zoom),
        placePicked: (place, events) =>
          this.say("sayPlacePicked", place, app.columns.version, events.length === 1 ? events[0] : -1),
        eventPicked: (event) => this.say("sayEventPicked", app.columns.version, event),
        cleared: () => this.say("sayCleared"),
        hovered: (event, places) => this.say("sayHovered", app.columns.version, event, places),
        unsound: (street) => this.say("sayUnsound", street),
      };
    }

    /** Fetch what the page begins with, and hear it. */
    async begin() {
      const { head, parts } = await fetchParcel(`/beginning/${window.location.search.slice(1)}`);
      this.parts = parts;
      if (head.shown) this.app.expect(...head.shown);
      for (const message of head.messages) this.hear(JSON.parse(message));
    }

    /** Hear and say all else over the web channel. */
    join(bridge) {
      this.bridge = bridge;
      Dateline.onFailure = (words) => bridge.sayFailed(words);
      Dateline.failures.forEach((words) => bridge.sayFailed(words));
      bridge.told.connect((text) => this.hear(JSON.parse(text)));
      bridge.sayReady();
      for (const [name, words] of this.unsaid) bridge[name](...words);
    }

    say(name, ...words) {
      if (this.bridge) this.bridge[name](...words);
      else this.unsaid.push([name, words]);
    }

    /** A version is there once its frame is out; a range is told at once, to keep pace with a hand. */
    drawn(seq) {
      if (seq === this.saidDrawn) return;
      this.saidDrawn = seq;
      const say = () => {
        // The first picture is there before the channel stands; the title tells of it at once.
        if (seq === this.loaded) document.title = "Painted";
        this.say("sayDrawn", seq);
      };
      // A task that is set in a frame's callback runs behind its painting.
      const sayBehind = () => scheduler.postTask(say, { priority: "user-blocking" });
      if (seq !== this.loaded) say();
      else if (document.hidden) whenSeen(sayBehind);
      else requestAnimationFrame(sayBehind);
    }

    hear(message) {
      if (this.isDrawing) return;
      const deeds = {
        words: () => this.speak(message),
        load: () => this.load(message),
        range: () => this.app.setRange(message),
        select: () => {
          this.app.select(message.place, message.fly, message.story);
          if (message.fly) this.aim.fit();
        },
        reading: () => this.app.setReading(message.on),
        hover: () => this.app.hover(message.places, message.raises),
        scheme: () => this.app.setScheme(message.name),
        drawing: () => this.app.setDrawing(message),
        streets: () => this.app.streets.set(message.streets),
        view: () => this.app.view.set(message.lat, message.lon, message.zoom),
        fit: () => this.app.fitEvents(),
        follow: () => this.app.followEvents(),
        settle: () => this.app.whenSettled(() => this.say("saySettled", message.number)),
        zoom: () => this.app.map.setZoom(this.app.map.getZoom() + message.by),
        frame: () => this.frame(message),
        film: () => this.film(message),
        sheet: () => this.sheet(message),
        dress: () => this.app.heading.dress(message),
        aim: () => this.aim.set(message),
      };
      deeds[message.kind]();
    }

    /** Speak another language than English. */
    speak(told) {
      const { furniture, keyboard, zoom } = this.app;
      Dateline.speak(told);
      furniture.label();
      furniture.drawScale();
      keyboard.label();
      for (const [button, words] of [
        [zoom._zoomInButton, Dateline.say("Zoom in (+)")],
        [zoom._zoomOutButton, Dateline.say("Zoom out (−)")],
      ]) {
        button.title = words;
        button.setAttribute("aria-label", words);
      }
    }

    /** Fetch a version whole, then show it with the range that came with it. */
    async load(message) {
      this.loading = message.version;
      if (message.packed) this.take(unpackParcel(message.packed));
      else if (message.parts && !this.parts.has(message.tables)) this.take(await fetchParcel(message.parts));
      const [buffer, tables] = await Promise.all([
        this.bytesOf(message.events),
        this.bytesOf(message.tables).then(parse),
        this.app.settings.far.here, // for the first picture
      ]);
      if (this.loading !== message.version) return;
      this.app.setColumns(new Dateline.Columns(buffer, tables));
      this.app.setRange(message);
      this.loaded = message.seq;
      if (message.fit) this.app.fitEvents(true);
      else if (message.follow) this.app.followEvents();
      if (!this.app.begun) this.app.paintFirst();
    }

    /** Keep what came in one piece until it is asked for. */
    take({ parts }) {
      parts.forEach((bytes, path) => this.parts.set(path, bytes));
    }

    /** What lies under a path: it came with the beginning, or is fetched. */
    async bytesOf(path) {
      const held = this.parts.get(path);
      this.parts.delete(path);
      return held || (await fetch(path)).arrayBuffer();
    }

    /** The outline of a place, or a promise of it. */
    outlineOf(id) {
      const path = `/outline/${id}`;
      const held = this.parts.get(path);
      this.parts.delete(path);
      return held ? unpackOutline(held) : this.bytesOf(`/outline/${encodeURIComponent(id)}`).then(unpackOutline);
    }

    /** Become a picture; where it is to have a stamp, set it when page and painting are finished. */
    frame({ dress, stamp, width, height, times }) {
      const { app } = this;
      const off = (have, want) => Math.abs(have - want) > 1;
      app.becomePicture(dress, times, stamp ? 2 : 0);
      if (!stamp) {
        app.furniture.show();
        return;
      }
      const finish = () => {
        app.map.invalidateSize({ animate: false });
        app.whenSettled(() => {
          const { x, y } = app.map.getSize();
          const late = off(window.innerWidth, width) || off(window.innerHeight, height);
          const stale = off(x * times, window.innerWidth) || off(y * times + 2, window.innerHeight);
          if (late || stale || !app.basemap) finish();
          else {
            app.view.again();
            app.whenSettled(() => this.stamp(stamp));
          }
        });
      };
      finish();
    }

    /** Draw the page as vectors: to be printed, or as text, which is said in pieces. */
    async sheet(message) {
      this.isDrawing = true;
      await Dateline.need("/web/trace.js", "/web/vector.js", "/web/sheet.js");
      if (message.leaves) {
        await Dateline.need("/web/atlas.js");
        await Dateline.layAtlas(this.app, message, (done) => this.say("sayStep", done));
      } else if (message.prints) await Dateline.laySheet(this.app, message);
      else this.sayWhole(await Dateline.writeSheet(this.app, message));
      this.say("saySheet");
    }

    /** Draw a film, and say its bytes as text. */
    async film(message) {
      this.isDrawing = true;
      await Dateline.need("/web/trace.js", "/web/vector.js", "/web/sheet.js", "/web/film.js");
      const bytes = await Dateline.film(this.app, message, (done) => this.say("sayStep", done));
      for (let at = 0; at < bytes.length; at += BYTES) {
        this.say("sayPiece", btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES))));
      }
      this.say("saySheet");
    }

    /** Say a long text in pieces, of which none ends within a letter. */
    sayWhole(text) {
      for (let at = 0, end = 0; at < text.length; at = end) {
        end = Math.min(at + PIECE, text.length);
        if (/[\ud800-\udbff]/.test(text[end - 1])) end -= 1;
        this.say("sayPiece", text.slice(at, end));
      }
    }

    stamp(colour) {
      this.app.furniture.setStamp(colour);
      const after = (frames, deed) => requestAnimationFrame(() => (frames ? after(frames - 1, deed) : deed()));
      after(3, () => this.say("sayFramed"));
    }
  }

  /** Call back in the first frame in which the page is seen. */
  function whenSeen(deed) {
    document.addEventListener("visibilitychange", () => requestAnimationFrame(deed), { once: true });
  }

  /** Called by the script that folium made, with the map it set up. */
  Dateline.start = (map) => {
    Dateline.wakeCanvas();
    const far = new Dateline.Far(fetchParcel("/basemap/far").then(({ parts }) => parts));
    const app = new Dateline.App(map, {
      archive: () => new ParcelTiles(),
      far,
      askOutline: (id) => channel.outlineOf(id),
    });
    const channel = new Channel(app);
    const begun = channel.begin();
    Object.assign(Dateline, { app, channel });
    new QWebChannel(qt.webChannelTransport, ({ objects }) => begun.finally(() => channel.join(objects.bridge)));
  };
})();
