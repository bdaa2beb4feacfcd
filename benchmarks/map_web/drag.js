"use strict";
/** Drags the brush of an exported page through all time and back, a step a frame, and times the frames. */
(() => {
  const { app, brush } = Dateline;
  /** Milliseconds of this frame's own work: the pointer's, the time line's and the map's. */
  let work = 0;

  function time(owner, name) {
    const held = owner[name];
    owner[name] = (...given) => {
      const begun = performance.now();
      const answer = held.apply(owner, given);
      work += performance.now() - begun;
      return answer;
    };
  }
  time(app, "draw");
  time(brush, "draw");
  time(brush, "drag");

  function point(kind, x) {
    const { left, top, height } = brush.canvas.getBoundingClientRect();
    const at = { clientX: left + x, clientY: top + height / 2, pointerId: 1, isPrimary: true, button: 0, bubbles: true };
    brush.canvas.dispatchEvent(new PointerEvent(kind, at));
  }

  window.bench = {
    done: null,

    /** Drag the body, or the end, of a range that is a tenth of all time; `done` has the figures then. */
    drag(part, count) {
      this.done = null;
      brush.canvas.setPointerCapture = () => {}; // there is no such pointer
      brush.start = brush.from;
      brush.end = brush.from + Math.round((brush.to - brush.from) / 10 / brush.grain) * brush.grain;
      brush.tell();
      const [first, last] = [brush.xOf(brush.end) - (part === "body" ? 24 : 0), brush.xOf(brush.to)];
      const frames = [];
      let step = 0;
      let before = 0;
      const next = (now) => {
        if (step > 1) frames.push([work, now - before]);
        [work, before] = [0, now];
        if (step === 1) point("pointerdown", first);
        if (step > 1) {
          const way = (step - 2) / count;
          point("pointermove", first + (last - first) * (way < 0.5 ? 2 * way : 2 - 2 * way));
        }
        step += 1;
        if (step < count + 3) requestAnimationFrame(next);
        else {
          point("pointerup", first);
          this.done = frames.slice(2);
        }
      };
      requestAnimationFrame(next);
    },
  };
})();
