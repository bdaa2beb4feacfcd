"use strict";
/**
 * The time line of the one-file page: bars of events (bars.js), and a window with two edges and a body
 * that are dragged, or moved by keys. Times are seconds from 1970-01-01, intervals half-open.
 */
(() => {
  const { element, calendar } = Dateline;
  const { DAY } = calendar;
  const HOUR = 3600;
  /** Pixels on either side of an edge that take hold of it; brushes narrower than SLIM wear a cap. */
  const REACH = 12;
  const SLIM = 4 * REACH;
  const [LEFT, RIGHT, TOP, BELOW] = [44, 20, 21, 28];
  const [EDGE, CAP] = [5, 6];
  const [CHIP, ROOM, APART] = [20, 8, 6];
  const SHORTEST = 6 * HOUR;
  const NOTE = '11px system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';

  class Brush {
    /**
     * @param {Shown} shown what is counted
     * @param {function} moved called with start and end
     */
    constructor(holder, columns, shown, moved) {
      Object.assign(this, { holder, columns, shown, moved });
      this.from = Math.floor(columns.momentStarts[0] / DAY) * DAY;
      this.to = Math.max(this.from + DAY, Math.ceil(columns.reach.at(-1) / DAY) * DAY);
      /** What edges come to rest on. */
      this.grain = this.to - this.from <= 3 * DAY ? HOUR : DAY;
      [this.start, this.end] = [this.from, this.to];
      this.view = calendar.comfortable(columns);
      this.canvas = element("canvas", "dateline-brush-canvas");
      this.canvas.setAttribute("role", "img");
      this.sliders = { start: this.slider("start"), end: this.slider("end"), body: this.slider("body") };
      holder.append(this.canvas, ...Object.values(this.sliders));
      this.listen();
      this.name();
    }

    listen() {
      const { canvas } = this;
      canvas.addEventListener("pointerdown", (event) => this.grab(event));
      canvas.addEventListener("pointermove", (event) => (this.held ? this.drag(event) : this.point(event)));
      for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => this.release());
      canvas.addEventListener("dblclick", () => this.showAll());
      canvas.addEventListener("wheel", (event) => this.turn(event), { passive: false });
      for (const change of ["focusin", "focusout"]) this.holder.addEventListener(change, () => this.ask());
      new ResizeObserver(() => this.draw()).observe(canvas);
    }

    // By keys: a native slider for each edge and one for both, unseen; the canvas shows where they are.

    slider(part) {
      const input = element("input", `dateline-brush-edge ${part}`);
      Object.assign(input, { type: "range", min: 0, max: Math.round((this.to - this.from) / this.grain), step: 1 });
      input.value = part === "end" ? input.max : 0;
      input.addEventListener("input", () => this.slide(part, this.from + Number(input.value) * this.grain));
      return input;
    }

    slide(part, time) {
      if (part !== "body") this.set(part, time);
      else this.move(time);
    }

    name() {
      const { start, end, body } = this.sliders;
      start.setAttribute("aria-label", Dateline.say("From"));
      end.setAttribute("aria-label", Dateline.say("Until, not included"));
      body.setAttribute("aria-label", Dateline.say("The whole range"));
      this.tellSliders();
    }

    tellSliders() {
      const { start, end, body } = this.sliders;
      const steps = (time) => Math.round((time - this.from) / this.grain);
      const said = { start: wordsOf(this.start), end: wordsOf(this.end) };
      start.value = body.value = steps(this.start);
      end.value = steps(this.end);
      start.setAttribute("aria-valuetext", said.start);
      end.setAttribute("aria-valuetext", said.end);
      body.setAttribute("aria-valuetext", Dateline.dates.range(this.start, this.end));
    }

    // The range

    set(edge, time) {
      if (edge === "start") this.start = Math.max(this.from, Math.min(time, this.end - this.grain));
      else this.end = Math.min(this.to, Math.max(time, this.start + this.grain));
      this.tell();
    }

    /** Move all of it, as long as it is. */
    move(time) {
      const length = this.end - this.start;
      this.start = Math.max(this.from, Math.min(time, this.to - length));
      this.end = this.start + length;
      this.tell();
    }

    tell() {
      this.tellSliders();
      this.ask();
      this.moved(this.start, this.end);
    }

    showAll() {
      this.held = null;
      [this.start, this.end] = [this.from, this.to];
      const margin = (this.to - this.from) * 0.03;
      this.show(this.from - margin, this.to + margin);
      this.tell();
    }

    show(start, end) {
      const length = Math.min(Math.max(end - start, SHORTEST), calendar.LAST - calendar.FIRST);
      const first = Math.min(Math.max(start, calendar.FIRST), calendar.LAST - length);
      this.view = [first, first + length];
      this.bars = null;
      this.ask();
    }

    // By hand

    xOf(time) {
      const [start, end] = this.view;
      return LEFT + ((time - start) / (end - start)) * this.width;
    }

    inside(x) {
      return Math.min(Math.max(x, LEFT), LEFT + this.width);
    }

    get width() {
      return Math.max(1, this.canvas.clientWidth - LEFT - RIGHT);
    }

    timeAt(x) {
      const [start, end] = this.view;
      return start + ((x - LEFT) / this.width) * (end - start);
    }

    near(time) {
      const { grain, from, to } = this;
      return Math.min(to, Math.max(from, from + Math.round((time - from) / grain) * grain));
    }

    /** What the pointer would take: an edge, the body, or nothing yet. */
    gripAt(x, y) {
      const [left, right] = [this.inside(this.xOf(this.start)), this.inside(this.xOf(this.end))];
      const wide = right - left;
      if (y < TOP + REACH && wide < SLIM && Math.abs(x - (left + right) / 2) <= Math.max(REACH, wide / 2)) return "body";
      const inner = Math.min(REACH, wide / 4);
      const outer = 2 * REACH - inner;
      if (x >= right - inner && x <= right + outer) return "end";
      if (x >= left - outer && x <= left + inner) return "start";
      return x > left && x < right ? "body" : "";
    }

    grab({ offsetX, offsetY, pointerId, button }) {
      if (button) return;
      this.canvas.setPointerCapture(pointerId);
      const part = this.gripAt(offsetX, offsetY);
      const at = this.timeAt(offsetX);
      const held = part === "end" ? this.end : this.start;
      this.held = { part, by: part ? at - held : 0, origin: this.near(at) };
      this.canvas.title = "";
      this.ask();
    }

    drag({ offsetX }) {
      const { part, by, origin } = this.held;
      const time = this.near(this.timeAt(offsetX) - by);
      if (part === "body") this.move(time);
      else if (part) this.set(part, time);
      else {
        this.start = Math.min(origin, time, this.to - this.grain);
        this.end = Math.max(origin, time, this.start + this.grain);
        this.tell();
      }
    }

    release() {
      this.held = null;
      this.ask();
    }

    point({ offsetX, offsetY }) {
      const part = this.gripAt(offsetX, offsetY);
      this.canvas.style.cursor = { body: "grab", "": "crosshair" }[part] ?? "ew-resize";
      const words = this.bars ? this.bars.wordsAt(offsetX) : "";
      if (this.canvas.title !== words) this.canvas.title = words;
    }

    /** Zoom around the pointer. */
    turn(event) {
      event.preventDefault();
      const [start, end] = this.view;
      const around = this.timeAt(event.offsetX);
      const factor = 0.8 ** (-event.deltaY / 120);
      this.show(around - (around - start) * factor, around + (end - around) * factor);
    }

    // Frames

    ask() {
      this.pending ||= requestAnimationFrame(() => this.draw());
    }

    /** Draw all anew: in other colours, or in another size. */
    renew() {
      this.bars = null;
      this.ask();
    }

    draw() {
      this.pending = 0;
      const { canvas } = this;
      const [wide, high, ratio] = [canvas.clientWidth, canvas.clientHeight, window.devicePixelRatio || 1];
      if (!wide || !high) return;
      const [width, height] = [Math.round(wide * ratio), Math.round(high * ratio)];
      if (canvas.width !== width || canvas.height !== height) {
        Object.assign(canvas, { width, height });
        this.bars = null;
      }
      if (!this.bars) this.drawLayers(wide, high, ratio);
      const context = canvas.getContext("2d");
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(this.layers[0], 0, 0);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const [left, right] = [this.inside(this.xOf(this.start)), this.inside(this.xOf(this.end))];
      const base = high - BELOW;
      context.save();
      context.beginPath();
      context.rect(left, TOP, Math.max(1, right - left), base - TOP);
      context.clip();
      context.drawImage(this.layers[1], 0, 0, wide, high);
      context.restore();
      this.drawEdges(context, left, right, base);
      const keyed = this.holder.querySelector(".dateline-brush-edge:focus-visible");
      if (this.held || this.plays || keyed) this.drawChips(context, left, right);
      this.holder.classList.toggle("keyed", Boolean(keyed));
    }

    drawLayers(wide, high, ratio) {
      const [start, end] = this.view;
      this.bars = new Dateline.Bars(this.columns, this.shown, { start, end, left: LEFT, width: this.width, height: high });
      this.layers = [false, true].map((bright) => {
        const layer = element("canvas");
        Object.assign(layer, { width: Math.round(wide * ratio), height: Math.round(high * ratio) });
        const context = layer.getContext("2d");
        context.scale(ratio, ratio);
        this.bars.draw(context, bright);
        return layer;
      });
      const css = getComputedStyle(document.documentElement);
      const [pane, ink] = ["--pane", "--ink"].map((name) => css.getPropertyValue(name).trim());
      this.colours = { pane, ink, accent: css.getPropertyValue("--accent").trim() };
      const all = Dateline.dates.range(this.from, this.to);
      this.canvas.setAttribute("aria-label", `${this.bars.unitWords()}: ${all}`);
    }

    /** One out of view is drawn hollow at the border. */
    drawEdges(context, left, right, base) {
      const { pane, accent } = this.colours;
      for (const [x, time] of [[left, this.start], [right, this.end]]) {
        const seen = time >= this.view[0] && time <= this.view[1];
        context.beginPath();
        context.roundRect(x - EDGE / 2, TOP - 2, EDGE, base - TOP + 4, EDGE / 2);
        context.fillStyle = seen ? accent : pane;
        context.strokeStyle = accent;
        context.lineWidth = 1;
        context.fill();
        context.stroke();
        context.fillStyle = seen ? pane : accent;
        context.fillRect(x - 0.5, (TOP + base) / 2 - 5, 1, 10);
      }
      if (right - left >= SLIM) return;
      const width = Math.max(24, right - left + EDGE);
      context.beginPath();
      context.roundRect((left + right - width) / 2, TOP - 2, width, CAP, CAP / 2);
      context.fillStyle = accent;
      context.fill();
    }

    /** Each edge's moment beside it, outside where there is room, or both as one where they would meet. */
    drawChips(context, left, right) {
      context.font = NOTE;
      const sizeOf = (words) => context.measureText(words).width + 2 * ROOM;
      const kept = (x, wide) => Math.min(Math.max(x, LEFT), Math.max(LEFT, LEFT + this.width - wide));
      const said = [wordsOf(this.start), wordsOf(this.end)];
      const [first, last] = said.map(sizeOf);
      let from = kept(left - APART - first, first);
      if (from + first > left - APART + 0.5) from = left + APART;
      let to = kept(right + APART, last);
      if (to < right + APART - 0.5) to = right - APART - last;
      if (from + first + APART <= to) {
        this.chip(context, from, first, said[0]);
        this.chip(context, to, last, said[1]);
        return;
      }
      const words = said.join(" – ");
      const wide = sizeOf(words);
      this.chip(context, kept((left + right - wide) / 2, wide), wide, words);
    }

    chip(context, x, wide, words) {
      context.beginPath();
      context.roundRect(x, TOP + 7, wide, CHIP, 4);
      context.fillStyle = this.colours.ink;
      context.fill();
      context.fillStyle = this.colours.pane;
      context.textBaseline = "middle";
      context.fillText(words, x + ROOM, TOP + 7 + CHIP / 2 + 0.5);
    }
  }

  function wordsOf(time) {
    return Dateline.dates.day(time, true);
  }

  Dateline.Brush = Brush;
})();
