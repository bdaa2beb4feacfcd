"use strict";
/** Times the frames of the real page from outside, and answers through its own channel. */
(() => {
  const { app, channel } = Dateline;
  const answer = (number) => channel.bridge.saySettled(number);
  const PICTURE = 1000000;
  const PANNED = 2000000;
  const OPENED = 3000000;
  let frames = [];
  let gathering = [];
  let clusters = 0;
  let panning = null;

  const { gather } = Dateline;
  Dateline.gather = (...what) => {
    const begun = performance.now();
    const made = gather(...what);
    clusters = performance.now() - begun;
    return made;
  };

  const draw = app.draw;
  app.draw = () => {
    const begun = performance.now();
    draw.call(app);
    const taken = performance.now() - begun;
    if (!panning) gathering.push(clusters);
    if (panning) panning.work += taken;
    else frames.push(taken);
    requestAnimationFrame(() => answer(panning ? 0 : PICTURE));
  };

  const open = app.list.open;
  app.list.open = (...what) => {
    open.apply(app.list, what);
    requestAnimationFrame(() => requestAnimationFrame(() => answer(OPENED)));
  };

  window.bench = {
    /** Milliseconds that each frame took since the last asking. */
    take() {
      const taken = frames;
      frames = [];
      return taken;
    },

    /** Of each of these frames: how long the clusters took. */
    takeClusters() {
      const taken = gathering;
      gathering = [];
      return taken;
    },

    /** Pan so many frames to one side and back; a frame's work is its step and its drawing. */
    pan(count) {
      frames = [];
      panning = { work: 0 };
      let step = 0;
      const next = () => {
        if (step > 1) frames.push(panning.work);
        panning.work = 0;
        if (step === 2 * count) {
          panning = null;
          answer(PANNED);
          return;
        }
        const begun = performance.now();
        app.map.panBy([step < count ? 12 : -12, 0], { animate: false });
        panning.work += performance.now() - begun;
        step += 1;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },

    /** Where the badge with most mentions stands in the page, in its pixels; null without any. */
    biggest() {
      const size = app.map.getSize();
      const at = (mark) => app.map.layerPointToContainerPoint([mark.px, mark.py]);
      const free = (mark) => {
        const { x, y } = at(mark);
        const over = x > 0 && y > 0 && x < size.x && y < size.y && document.elementFromPoint(x, y);
        return over && over.closest(".leaflet-map-pane, .leaflet-container") && !over.closest(".dateline-box");
      };
      const marks = app.events.hits.filter((mark) => mark.cluster.events > 1 && free(mark));
      marks.sort((a, b) => b.cluster.mentions - a.cluster.mentions);
      if (!marks.length) return null;
      const { x, y } = at(marks[0]);
      return [x, y];
    },
  };
})();
