"use strict";
/**
 * The time line of the one-file page: a histogram of events, and a window with two edges and a body
 * that are dragged, or moved by keys. Times are seconds from 1970-01-01, intervals half-open.
 */
(() => {
  const { element } = Dateline;
  const DAY = 86400;
  const GRIP = 9;

  class Brush {
    /** @param {number[]} kinds 1 or 0 for each of literal, metonym, demonym: whether it is counted */
    constructor(holder, columns, kinds, moved) {
      this.columns = columns;
      this.kinds = kinds;
      this.moved = moved;
      const first = columns.momentStarts[0];
      const last = columns.reach.at(-1);
      this.from = Math.floor(first / DAY) * DAY;
      this.to = Math.max(this.from + DAY, Math.ceil(last / DAY) * DAY);
      this.start = this.from;
      this.end = this.to;
      this.canvas = element("canvas", "dateline-brush-canvas");
      this.edges = ["start", "end"].map((edge) => this.slider(edge));
      this.ends = element("div", "dateline-brush-ends");
      this.ends.append(
        element("span", "", Dateline.dates.day(this.from, false)),
        element("span", "", Dateline.dates.day(this.to - 1, false)),
      );
      holder.append(this.canvas, this.ends, ...this.edges);
      this.canvas.addEventListener("pointerdown", (event) => this.grab(event));
      this.canvas.addEventListener("pointermove", (event) => this.drag(event));
      this.canvas.addEventListener("pointerup", () => (this.held = null));
      new ResizeObserver(() => this.draw()).observe(this.canvas);
    }

    /** An edge for keyboard and screen reader: a native slider in whole days. */
    slider(edge) {
      const input = element("input", `dateline-brush-edge ${edge}`);
      const days = Math.round((this.to - this.from) / DAY);
      Object.assign(input, { type: "range", min: 0, max: days, step: 1 });
      input.value = edge === "start" ? 0 : days;
      input.setAttribute("aria-label", edge === "start" ? "From" : "Until, not included");
      input.addEventListener("input", () => this.set(edge, this.from + Number(input.value) * DAY));
      return input;
    }

    set(edge, time) {
      if (edge === "start") this.start = Math.max(this.from, Math.min(time, this.end - DAY));
      else this.end = Math.min(this.to, Math.max(time, this.start + DAY));
      this.tell();
    }

    tell() {
      const days = (time) => Math.round((time - this.from) / DAY);
      this.edges[0].value = days(this.start);
      this.edges[1].value = days(this.end);
      this.edges[0].setAttribute("aria-valuetext", Dateline.dates.day(this.start, false));
      this.edges[1].setAttribute("aria-valuetext", Dateline.dates.day(this.end, false));
      this.draw();
      this.moved(this.start, this.end);
    }

    xOf(time) {
      return ((time - this.from) / (this.to - this.from)) * this.canvas.clientWidth;
    }

    timeAt(x) {
      const share = x / Math.max(1, this.canvas.clientWidth);
      return this.from + Math.round((share * (this.to - this.from)) / DAY) * DAY;
    }

    grab(event) {
      const x = event.offsetX;
      const [left, right] = [this.xOf(this.start), this.xOf(this.end)];
      this.canvas.setPointerCapture(event.pointerId);
      if (Math.abs(x - left) <= GRIP) this.held = { edge: "start" };
      else if (Math.abs(x - right) <= GRIP) this.held = { edge: "end" };
      else if (x > left && x < right) this.held = { shift: this.timeAt(x) - this.start };
      else this.set(x < left ? "start" : "end", this.timeAt(x));
    }

    drag(event) {
      if (!this.held) return;
      const time = this.timeAt(event.offsetX);
      if (this.held.edge) this.set(this.held.edge, time);
      else {
        const width = this.end - this.start;
        this.start = Math.max(this.from, Math.min(time - this.held.shift, this.to - width));
        this.end = this.start + width;
        this.tell();
      }
    }

    bins(count) {
      const bins = new Uint32Array(count);
      const width = (this.to - this.from) / count;
      const { momentStarts, momentFirst, kinds } = this.columns;
      momentStarts.forEach((start, moment) => {
        const bin = Math.min(count - 1, Math.max(0, Math.floor((start - this.from) / width)));
        for (let event = momentFirst[moment]; event < momentFirst[moment + 1]; event += 1) {
          bins[bin] += this.kinds[kinds[event]];
        }
      });
      return bins;
    }

    draw() {
      const { canvas } = this;
      const [width, height] = [canvas.clientWidth, canvas.clientHeight];
      const ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      const context = canvas.getContext("2d");
      context.scale(ratio, ratio);
      const style = Dateline.style.current;
      const [left, right] = [this.xOf(this.start), this.xOf(this.end)];
      context.fillStyle = "rgba(31, 78, 140, 0.08)";
      context.fillRect(left, 0, right - left, height);
      const days = (this.to - this.from) / DAY;
      const bins = this.bins(Math.max(1, Math.min(Math.floor(width / 6), days)));
      const most = Math.max(1, ...bins);
      const step = width / bins.length;
      bins.forEach((number, index) => {
        const x = index * step;
        const inside = x + step > left && x < right;
        context.globalAlpha = inside ? 1 : 0.3;
        context.fillStyle = style.ring;
        const high = (number / most) * (height - 8);
        context.fillRect(x + 0.5, height - high, Math.max(1, step - 1), high);
      });
      context.globalAlpha = 1;
      context.fillStyle = style.ring;
      for (const x of [left, right]) {
        context.fillRect(Math.min(width - 3, Math.max(0, x - 1.5)), 0, 3, height);
      }
    }
  }

  Dateline.Brush = Brush;
})();
