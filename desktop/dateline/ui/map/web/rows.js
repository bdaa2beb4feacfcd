"use strict";
/**
 * A list of any length, whose rows are all of one height: only those in view are made. Arrows, Page Up
 * and Down, Home and End walk through all of them; Tab stops at the one that was reached last.
 */
(() => {
  const { element } = Dateline;
  /** Rows made before and after those in view, for a wheel that is faster than the next frame. */
  const SPARE = 8;
  /** Pixels that a page scrolls to the pixel; a list longer than that is scrolled in larger steps. */
  const LONGEST = 15e6;

  class Rows {
    /** @param {number} high a row's height, pixels; @param {function} make makes the row of a number */
    constructor(high, make) {
      this.high = high;
      this.make = make;
      this.count = 0;
      this.current = 0;
      /** The rows that there are, by number. */
      this.made = new Map();
      this.track = element("div", "dateline-rows-track");
      this.holder = element("div", "dateline-rows");
      this.holder.setAttribute("role", "listbox");
      this.holder.append(this.track);
      this.holder.addEventListener("scroll", () => this.lay());
      this.holder.addEventListener("scrollend", () => this.settle());
      this.holder.addEventListener("keydown", (event) => this.press(event));
    }

    /** Hold so many rows, of which `seen` are in view at once at most. */
    show(count, seen) {
      this.count = count;
      this.current = 0;
      this.view = this.high * Math.min(count, seen);
      const long = Math.min(count * this.high, LONGEST);
      /** How many pixels of the list pass for each that is scrolled. */
      this.pace = long > this.view ? (count * this.high - this.view) / (long - this.view) : 1;
      this.holder.style.height = `${this.view}px`;
      this.track.style.height = `${long}px`;
      this.made.clear();
      this.track.replaceChildren();
      this.lay();
    }

    /** Make the rows in view, and keep the one that the keys are at. */
    lay() {
      const { made, holder, high, current } = this;
      const at = holder.scrollTop * this.pace;
      const first = Math.max(0, Math.floor(at / high) - SPARE);
      const last = Math.min(this.count, Math.ceil((at + this.view) / high) + SPARE);
      for (const [row, line] of made) {
        if (row === current || (row >= first && row < last)) continue;
        line.remove();
        made.delete(row);
      }
      for (let row = last - 1; row >= first; row -= 1) this.have(row);
      const most = this.track.clientHeight - high;
      for (const [row, line] of made) {
        line.style.top = `${Math.max(0, Math.min(most, holder.scrollTop + row * high - at))}px`;
      }
    }

    /** Come to rest where no row is cut. CSS would snap to rows that are made, not to those that will be. */
    settle() {
      const { holder, high, pace } = this;
      const top = (Math.round((holder.scrollTop * pace) / high) * high) / pace;
      const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (Math.abs(top - holder.scrollTop) >= 1) holder.scrollTo({ top, behavior: isCalm ? "instant" : "smooth" });
    }

    /** Make a row where there is none, before the next one that there is. */
    have(row) {
      if (this.made.has(row)) return;
      const line = this.make(row);
      line.setAttribute("role", "option");
      line.setAttribute("aria-posinset", row + 1);
      line.setAttribute("aria-setsize", this.count);
      line.tabIndex = row === this.current ? 0 : -1;
      line.addEventListener("focus", () => this.reach(row));
      const after = this.current > row ? this.made.get(this.current) : null;
      this.track.insertBefore(line, this.made.get(row + 1) || after || null);
      this.made.set(row, line);
    }

    reach(row) {
      const before = this.made.get(this.current);
      if (before) before.tabIndex = -1;
      this.current = row;
      this.made.get(row).tabIndex = 0;
    }

    /** Go to a row with the keys, and bring it into view. */
    focus(row) {
      const { holder, high, view, pace } = this;
      const top = row * high;
      const at = holder.scrollTop * pace;
      if (top < at) holder.scrollTop = Math.floor(top / pace);
      else if (top + high > at + view) holder.scrollTop = Math.ceil((top + high - view) / pace);
      this.lay();
      this.have(row);
      this.reach(row);
      this.made.get(row).focus({ preventScroll: true });
      this.lay();
    }

    press(event) {
      const page = this.view / this.high;
      const { current: at, count } = this;
      const steps = { ArrowUp: at - 1, ArrowDown: at + 1, PageUp: at - page, PageDown: at + page, Home: 0, End: count - 1 };
      if (!(event.key in steps) || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation(); // the map below keeps still
      this.focus(Math.max(0, Math.min(count - 1, steps[event.key])));
    }
  }

  Dateline.Rows = Rows;
})();
