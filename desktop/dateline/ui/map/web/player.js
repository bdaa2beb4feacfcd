"use strict";
/**
 * The one-file page's player: what lies between the brush's edges passes from the first event to the
 * last, a step at a time, and rests there.
 */
(() => {
  const { element } = Dateline;
  /** All of time passes in so many steps at most; each lasts so many ms, four of them where motion is unwelcome. */
  const STEPS = 150;
  const STEP_MS = 100;
  const CALM = 4;
  const STILL = "(prefers-reduced-motion: reduce)";
  const [PLAY, PAUSE] = ["M4 2.5v11l9-5.5z", "M4 3h3v10H4zM9 3h3v10H9z"];

  class Player {
    constructor(holder, brush) {
      this.brush = brush;
      this.button = element("button", "dateline-play");
      this.button.type = "button";
      this.button.addEventListener("click", () => (this.timer ? this.stop() : this.play()));
      holder.prepend(this.button);
      for (const hand of ["pointerdown", "input"]) {
        holder.addEventListener(hand, ({ target }) => this.button.contains(target) || this.stop());
      }
      this.show();
    }

    /** Where motion is unwelcome, as much time passes in fewer jumps. */
    get calm() {
      return window.matchMedia(STILL).matches ? CALM : 1;
    }

    /** Seconds of a step: whole days, or hours, so that each is as long as the others. */
    get step() {
      const { from, to, grain } = this.brush;
      return Math.ceil((to - from) / STEPS / grain) * grain * this.calm;
    }

    /** Go on from where the range is; from the start, with a few steps of time, where it is at its end. */
    play() {
      const { brush } = this;
      if (brush.end >= brush.to) {
        const all = brush.start <= brush.from;
        const length = all ? Math.min(7 * this.step, brush.to - brush.from) : brush.end - brush.start;
        brush.end = Math.min(brush.to, brush.from + length);
        brush.move(brush.from);
      }
      this.timer = setInterval(() => this.go(), STEP_MS * this.calm);
      this.show();
    }

    go() {
      const { brush } = this;
      brush.move(brush.start + this.step);
      if (brush.end >= brush.to) this.stop();
    }

    stop() {
      clearInterval(this.timer);
      this.timer = 0;
      this.show();
    }

    show() {
      this.brush.plays = Boolean(this.timer);
      this.brush.ask();
      const words = this.timer ? Dateline.say("Pause") : Dateline.say("Play");
      Object.assign(this.button, { title: words });
      this.button.setAttribute("aria-label", words);
      const image = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      image.setAttribute("viewBox", "0 0 16 16");
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", this.timer ? PAUSE : PLAY);
      image.append(path);
      this.button.replaceChildren(image);
    }
  }

  Dateline.Player = Player;
})();
