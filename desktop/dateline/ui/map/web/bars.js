"use strict";
/**
 * The bars of the one-file page's time line: how many events begin in each step of the calendar, stacked
 * by colour as in the window, and those longer than a step as bars of their own length below.
 */
(() => {
  const { calendar } = Dateline;
  const counted = (...told) => Dateline.counted(...told);
  const say = (...told) => Dateline.say(...told);
  const { DAY } = calendar;
  const BAR_LEAST = 7;
  const TICK_LEAST = 84;
  /** Days narrower than this are not parted into hours. */
  const WIDE_DAY = 320;
  const [TOP, BELOW, BAND] = [24, 28, 4];
  const [THIN, MIDDLING, GAP, SHORTEST] = [7, 9, 2, 3];
  const [MOST_LANES, MOST_BARS, LANES_SHARE] = [5, 240, 0.3];
  const [FADED, STRONG_FADED] = [0.32, 0.6];
  const NOTE = '11px system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';
  const EXACT = ["hour", "day"];

  /** What is to be drawn of [start, end) over `width` pixels from `left` on, `height` pixels high. */
  class Bars {
    /** @param {Shown} shown what counts */
    constructor(columns, shown, { start, end, left, width, height }) {
      Object.assign(this, { columns, shown, start, end, left, width, height });
      const pixel = (end - start) / Math.max(1, width);
      const least = DAY / pixel < WIDE_DAY ? Math.max(DAY, pixel * BAR_LEAST) : pixel * BAR_LEAST;
      this.step = calendar.stepFor(least);
      this.ticks = calendar.stepFor(pixel * TICK_LEAST);
      this.edges = calendar.boundaries(start, end, this.step);
      this.base = height - BELOW;
      this.count();
      this.layOut();
      this.foot = this.base - BAND - 2 - this.pitch * this.used;
      this.highest = Math.max(0, ...this.totals);
      this.perEvent = (this.foot - TOP) / Math.max(1, this.highest);
    }

    x(seconds) {
      return this.left + ((seconds - this.start) / (this.end - this.start)) * this.width;
    }

    inside(x) {
      return Math.min(Math.max(x, this.left), this.left + this.width);
    }

    /** Count each event where it begins; those longer than a bin apart. */
    count() {
      const { columns, edges } = this;
      const bins = edges.length - 1;
      const longest = Math.max(...edges.slice(1).map((edge, i) => edge - edges[i])) * 1.001;
      this.colours = Dateline.style.colours + 1;
      this.stacks = new Uint32Array(bins * this.colours);
      this.totals = new Uint32Array(bins);
      this.before = this.after = 0;
      const long = new Map();
      let bin = 0;
      columns.momentStarts.forEach((start, moment) => {
        const end = columns.momentEnds[moment];
        while (bin < bins && start >= edges[bin + 1]) bin += 1;
        for (let event = columns.momentFirst[moment]; event < columns.momentFirst[moment + 1]; event += 1) {
          if (!this.shown.events[event]) continue;
          if (end <= edges[0]) this.before += 1;
          else if (start >= edges[bins]) this.after += 1;
          else if (end - start > longest) stretch(long, { columns, event, start, end });
          else if (start >= edges[0]) {
            this.stacks[bin * this.colours + colourOf(columns, event)] += 1;
            this.totals[bin] += 1;
          }
        }
      });
      this.stretches = [...long.values()];
    }

    /** Give lanes to the stretches, those with most events first, of equals the shortest first. */
    layOut() {
      const room = (this.base - TOP) * (this.totals.some((total) => total) ? LANES_SHARE : 1);
      const lanes = Array.from({ length: Math.min(MOST_LANES, Math.floor(room / THIN)) }, () => []);
      const order = this.stretches.slice();
      order.sort((a, b) => b.count - a.count || a.end - a.start - (b.end - b.start) || a.start - b.start);
      for (const one of order.slice(0, MOST_BARS)) {
        const [first, last] = [this.inside(this.x(one.start)), this.inside(this.x(one.end))];
        const lane = last - first < SHORTEST ? -1 : lanes.findIndex((taken) => taken.every((bar) => last <= bar.left || first >= bar.right));
        if (lane < 0) continue;
        Object.assign(one, { lane, left: first, right: last - 1 });
        lanes[lane].push(one);
      }
      this.used = lanes.filter((taken) => taken.length).length;
      this.pitch = Math.min(MIDDLING, Math.max(THIN, room / Math.max(1, this.used)));
    }

    /** Draw all but the brush: `bright` as it is in range. */
    draw(context, bright) {
      const style = Dateline.style.current;
      const strong = style.name !== style.family;
      const css = getComputedStyle(document.documentElement);
      const colour = (name) => css.getPropertyValue(`--${name}`).trim();
      context.fillStyle = colour("pane");
      context.fillRect(0, 0, this.left + this.width + 100, this.height);
      if (bright) {
        context.globalAlpha = (style.family === "dark" ? 0.13 : 0.08) * (strong ? 2 : 1);
        context.fillStyle = colour("accent");
        context.fillRect(this.left, 0, this.width, this.base);
        context.globalAlpha = 1;
      }
      this.drawCounts(context, colour);
      context.save();
      context.beginPath();
      context.rect(this.left, 0, this.width, this.height);
      context.clip();
      context.globalAlpha = bright ? 1 : strong ? STRONG_FADED : FADED;
      this.drawStacks(context);
      this.drawLanes(context, colour);
      context.restore();
      this.drawAxis(context, colour);
      this.drawNotes(context, colour);
    }

    drawStacks(context) {
      const { edges, colours } = this;
      this.totals.forEach((total, bin) => {
        if (!total) return;
        const left = this.x(edges[bin]);
        const width = Math.max(1, this.x(edges[bin + 1]) - left - 1.5);
        let top = this.foot;
        for (let number = 0; number < colours; number += 1) {
          const count = this.stacks[bin * colours + number];
          if (!count) continue;
          const high = Math.max(1.5, count * this.perEvent);
          top -= high;
          context.fillStyle = Dateline.style.colour(number);
          context.fillRect(left, top, width, high);
        }
      });
    }

    /** Full where something lasted so long, faint in a rim where it is only known to lie within. */
    drawLanes(context, colour) {
      const faded = context.globalAlpha;
      for (const one of this.stretches) {
        if (one.lane === undefined) {
          const left = this.inside(this.x(one.start));
          context.globalAlpha = faded * 0.3;
          context.fillStyle = colour("second");
          context.fillRect(left, this.base - BAND, Math.max(1, this.inside(this.x(one.end)) - left), BAND - 1);
          continue;
        }
        const top = this.base - BAND - 1 - (one.lane + 1) * this.pitch + GAP;
        context.beginPath();
        context.roundRect(one.left + 0.5, top + 0.5, one.right - one.left - 1, this.pitch - GAP - 1, 2.5);
        context.fillStyle = context.strokeStyle = Dateline.style.colour(one.colour);
        const lasted = EXACT.includes(one.precision) && one.end - one.start > 1.5 * DAY;
        context.setLineDash(one.precision === "vague" ? [4, 3] : []);
        context.globalAlpha = lasted ? faded : faded * 0.5;
        if (one.precision !== "vague") context.fill();
        context.globalAlpha = faded;
        if (!lasted) context.stroke();
      }
      context.setLineDash([]);
    }

    /** A line at a round number of events, and the number left of it. */
    drawCounts(context, colour) {
      if (!this.highest) return;
      const number = roundBelow(this.highest);
      const y = Math.round(this.foot - number * this.perEvent) + 0.5;
      context.fillStyle = colour("hairline");
      context.fillRect(this.left, y - 0.5, this.width, 1);
      context.font = NOTE;
      context.fillStyle = colour("second");
      context.textAlign = "right";
      context.textBaseline = "middle";
      const figures = Dateline.figure(number >= 10000 ? Math.floor(number / 1000) : number);
      context.fillText(number >= 10000 ? say("{number}k", { number: figures }) : figures, this.left - 8, y);
      context.textAlign = "left";
    }

    drawAxis(context, colour) {
      const right = this.left + this.width;
      context.font = NOTE;
      context.textBaseline = "top";
      context.fillStyle = colour("hairline");
      context.fillRect(this.left, this.base, this.width, 1);
      let free = this.left - 1;
      let first = true;
      for (const moment of calendar.boundaries(this.start, this.end, this.ticks)) {
        const x = this.x(moment);
        const words = calendar.label(moment, this.ticks, first);
        const width = context.measureText(words).width;
        if (x < this.left || x + width > right || x < free) continue;
        context.fillStyle = colour("hairline");
        context.fillRect(x, this.base, 1, 4);
        context.fillStyle = colour("second");
        context.fillText(words, x, this.base + 8);
        free = x + width + 12;
        first = false;
      }
    }

    drawNotes(context, colour) {
      context.font = NOTE;
      context.textBaseline = "alphabetic";
      context.fillStyle = colour("second");
      const [y, right] = [TOP - 9, this.left + this.width - 13];
      const figure = (number) => Dateline.figure(number);
      const earlier = this.before ? `${say("◂ {count} earlier", { count: figure(this.before) })}   ` : "";
      const words = `${earlier}${this.highest ? this.unitWords() : ""}`;
      context.fillText(words, this.left + 13, y);
      if (!this.after) return;
      const later = say("{count} later ▸", { count: figure(this.after) });
      const width = context.measureText(later).width;
      if (right - width > this.left + 33 + context.measureText(words).width) context.fillText(later, right - width, y);
    }

    /** What a bar counts: "Events a day", "Events in 3 months". */
    unitWords() {
      const { unit, count } = this.step;
      return {
        hour: () => counted(count, "Events an hour", "Events in %n hours"),
        day: () => counted(count, "Events a day", "Events in %n days"),
        week: () => counted(count, "Events a week", "Events in %n weeks"),
        month: () => counted(count, "Events a month", "Events in %n months"),
        year: () => counted(count, "Events a year", "Events in %n years"),
      }[unit]();
    }

    /** What the bar at a pixel says: when, and how many; empty beside the bars. */
    wordsAt(x) {
      const time = this.start + ((x - this.left) / this.width) * (this.end - this.start);
      const bin = this.edges.findLastIndex((edge) => edge <= time);
      if (bin < 0 || !this.totals[bin]) return "";
      const precision = this.step.count === 1 ? this.step.unit : "week";
      const when = Dateline.dates.moment(this.edges[bin], this.edges[bin + 1], precision);
      return `${when}: ${counted(this.totals[bin], "event")}`;
    }
  }

  function colourOf(columns, event) {
    return columns.pairColours[columns.pairStarts[event]];
  }

  function stretch(long, { columns, event, start, end }) {
    const precision = columns.precisionNames[columns.precisions[event]];
    const key = `${start} ${end} ${precision}`;
    const colour = colourOf(columns, event);
    const found = long.get(key);
    if (!found) long.set(key, { start, end, precision, colour, count: 1 });
    else {
      found.count += 1;
      if (found.colour !== colour) found.colour = Dateline.style.colours; // grey: of several
    }
  }

  /** The largest of 1, 2, 5, 10, 20 … that is not above a number. */
  function roundBelow(number) {
    const power = 10 ** Math.floor(Math.log10(number));
    return [5, 2, 1].find((step) => step * power <= number) * power;
  }

  Dateline.Bars = Bars;
})();
