"use strict";
/**
 * A film of the playing time line: each frame is the page as it is painted, put together on one canvas
 * with what stands around the map, and encoded here. Loaded when it is first needed.
 */
(() => {
  const DAY = 86400;
  /** Bits for each pixel of a frame; a map is mostly still. */
  const BITS = 0.09;
  const KEY_FRAMES = 50;
  /** How many times as fast a stretch passes in which nothing happens. */
  const QUICK = 8;
  /** Parts of time looked at for each frame. */
  const FINE = 8;
  const CODECS = [
    ["vp09.00.40.08", "V_VP9"],
    ["vp8", "V_VP8"],
  ];
  const COLOURS = 256;

  /**
   * The windows of time of a film, `[start, end]`: growing from the start, or `span` seconds long and
   * moving on; the last stands still. In whole days, or hours where there are few days: no caption of a
   * film need tell minutes. Stretches of time in which nothing of `moments` (`[start, end]`) begins, or
   * that a moving window shows empty, are passed `QUICK` times as fast as the others.
   */
  function windowsOf({ start, end, span, frames, still, moments = [] }) {
    const step = end - start < 3 * DAY ? 3600 : DAY;
    const moving = Math.max(1, frames - still);
    const room = Math.max(0, end - start - span);
    const on = paced({ start, room, span, moments, bins: Math.max(1, Math.min(Math.ceil(room / step), FINE * moving)) });
    return Array.from({ length: frames }, (_, at) => {
      if (!span) return [start, Math.min(end, up(start + on(Math.min(1, (at + 1) / moving)), step))];
      const from = start + down(on(Math.min(1, at / Math.max(1, moving - 1))), step);
      return [from, Math.min(end, from + span)];
    });
  }

  /** How many seconds of `room` have passed at a share of the film, as `on(share)`. */
  function paced({ start, room, span, moments, bins }) {
    const wide = room / bins;
    const begun = new Int32Array(bins + 1);
    for (const [first, last] of moments) {
      const [from, to] = span ? [first - span, last] : [first, first];
      const [low, high] = [from, to].map((time) => Math.floor((time - start) / wide));
      if (!(high >= 0 && low < bins)) continue;
      begun[Math.max(0, low)] += 1;
      begun[Math.min(bins - 1, high) + 1] -= 1;
    }
    const passed = new Float64Array(bins + 1);
    let held = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      held += begun[bin];
      passed[bin + 1] = passed[bin] + (held ? 1 : 1 / QUICK);
    }
    return (share) => {
      const wanted = share * passed[bins];
      let bin = 0;
      while (bin < bins - 1 && passed[bin + 1] < wanted) bin += 1;
      const seconds = wide * (bin + Math.min(1, (wanted - passed[bin]) / (passed[bin + 1] - passed[bin])));
      return Math.round(seconds * 1000) / 1000; // a hair past midnight would be another day
    };
  }

  /** When each moment that is shown begins and ends. */
  function momentsOf({ columns, shown }) {
    const { momentFirst, momentStarts, momentEnds } = columns;
    const found = [];
    for (let moment = 0; moment < momentStarts.length; moment += 1) {
      const isShown = shown.events.subarray(momentFirst[moment], momentFirst[moment + 1]).includes(1);
      if (isShown) found.push([momentStarts[moment], momentEnds[moment]]);
    }
    return found;
  }

  const up = (seconds, step) => Math.ceil(seconds / step) * step;
  const down = (seconds, step) => Math.floor(seconds / step) * step;

  class Stage {
    /** Frames of so many pixels; those of the page's own canvases. */
    constructor(app, width, height) {
      this.app = app;
      this.canvas = Object.assign(document.createElement("canvas"), { width, height });
      this.context = this.canvas.getContext("2d", { willReadFrequently: true });
      this.ground = Object.assign(document.createElement("canvas"), { width, height });
      this.container = app.map.getContainer();
      this.ratio = width / this.container.getBoundingClientRect().width;
    }

    /** Paint what no frame changes. */
    async prepare() {
      const { app, ground } = this;
      const context = ground.getContext("2d");
      context.fillStyle = Dateline.style.current.water;
      context.fillRect(0, 0, ground.width, ground.height);
      const tiles = [app.basemap, ...app.streets.layers].flatMap((layer) => Object.values(layer._tiles).map(({ el }) => el));
      for (const tile of tiles) this.put(context, tile);
    }

    put(context, element) {
      const { left, top } = this.container.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const [x, y] = [(box.left - left) * this.ratio, (box.top - top) * this.ratio];
      if (element.width) context.drawImage(element, x, y, box.width * this.ratio, box.height * this.ratio);
    }

    /** Put one frame together. */
    draw() {
      const { app, context, canvas, ratio } = this;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(this.ground, 0, 0);
      const layers = [app.areaLayer, app.heat.layer, app.trails.layer, app.nameLayer, app.eventLayer];
      for (const layer of layers) this.put(context, layer.getElement ? layer.getElement() : layer._container);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      Dateline.paintSurroundings(context, app.furniture, this.container);
      return canvas;
    }
  }

  class Webm {
    async begin(width, height, rate) {
      await Dateline.need("/vendor/webm-muxer/webm-muxer.js");
      const bitrate = Math.round(width * height * rate * BITS);
      const settings = (codec) => ({ codec, width, height, bitrate, framerate: rate });
      let found = null;
      for (const [codec, name] of CODECS) {
        const { supported } = await VideoEncoder.isConfigSupported(settings(codec));
        if (supported && !found) found = { codec, name };
      }
      if (!found) throw new Error("the web engine encodes neither VP9 nor VP8");
      const target = new WebMMuxer.ArrayBufferTarget();
      const video = { codec: found.name, width, height, frameRate: rate };
      this.muxer = new WebMMuxer.Muxer({ target, video });
      this.failure = null;
      this.encoder = new VideoEncoder({
        output: (chunk, more) => this.muxer.addVideoChunk(chunk, more),
        error: (error) => { this.failure = error; },
      });
      this.encoder.configure(settings(found.codec));
      this.rate = rate;
      this.count = 0;
    }

    async add(canvas) {
      const moment = (at) => Math.round((at * 1e6) / this.rate);
      const length = moment(this.count + 1) - moment(this.count);
      const frame = new VideoFrame(canvas, { timestamp: moment(this.count), duration: length });
      this.encoder.encode(frame, { keyFrame: this.count % KEY_FRAMES === 0 });
      frame.close();
      this.count += 1;
      // No more than a few frames wait: each holds all its pixels.
      while (this.encoder.encodeQueueSize > 4 && !this.failure) await new Promise((done) => setTimeout(done, 5));
      if (this.failure) throw this.failure;
    }

    async finish() {
      await this.encoder.flush();
      this.encoder.close();
      this.muxer.finalize();
      return new Uint8Array(this.muxer.target.buffer);
    }
  }

  class Gif {
    async begin(width, height, rate) {
      this.tools = await import("/vendor/gifenc/gifenc.esm.js");
      this.encoder = this.tools.GIFEncoder();
      Object.assign(this, { width, height, rate, palette: null, last: null, held: 0, shown: 0, count: 0 });
    }

    /** Take the colours of a frame that shows everything for all. */
    learn(canvas) {
      this.palette = this.tools.quantize(this.pixelsOf(canvas), COLOURS);
    }

    pixelsOf(canvas) {
      return canvas.getContext("2d").getImageData(0, 0, this.width, this.height).data;
    }

    async add(canvas) {
      const indexed = this.tools.applyPalette(this.pixelsOf(canvas), this.palette);
      const same = this.last && indexed.every((colour, at) => colour === this.last[at]);
      if (!same) {
        this.write();
        this.last = indexed;
      }
      this.held += 1;
    }

    /** Write the frame that is held, for as long as it stood. */
    write() {
      if (!this.last) return;
      this.shown += this.held;
      const delay = (this.held * 1000) / this.rate;
      this.encoder.writeFrame(this.last, this.width, this.height, { palette: this.count ? undefined : this.palette, delay });
      this.count += 1;
      this.held = 0;
    }

    async finish() {
      this.write();
      this.encoder.finish();
      return this.encoder.bytes();
    }
  }

  /** Show a window of time, and wait until its frame is painted. */
  async function show(app, [start, end]) {
    app.setRange({ ...app.range, start, end, inView: null });
    await Dateline.settled(app);
  }

  /**
   * Draw and encode a film, `{form, width, height, rate, start, end, span, frames, still, page}`; `tell`
   * is called with the number of frames that are done. Resolves to its bytes.
   */
  Dateline.film = async (app, wanted, tell) => {
    const { form, width, height, rate, page, start, end } = wanted;
    document.body.classList.add("film");
    await Dateline.standing(app, page);
    await show(app, [start, end]);
    // A legend that came and went with each frame could not be read.
    app.furniture.keepLegend = true;
    app.heading.fix();
    const stage = new Stage(app, width, height);
    await stage.prepare();
    const encoder = form === "gif" ? new Gif() : new Webm();
    await encoder.begin(width, height, rate);
    if (encoder.learn) encoder.learn(stage.draw());
    let done = 0;
    for (const shown of windowsOf({ ...wanted, moments: momentsOf(app) })) {
      await show(app, shown);
      await encoder.add(stage.draw());
      done += 1;
      tell(done);
    }
    return encoder.finish();
  };

  Dateline.windowsOf = windowsOf;
})();
