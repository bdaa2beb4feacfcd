"use strict";
/** Says when the picture of each range is there, and counts pictures whose parts do not agree. */
(() => {
  const { app, channel } = Dateline;
  const draw = app.draw;
  let looks = false;
  let pictures = 0;
  let mixed = 0;

  /** Whether marks, areas and caption are of the range that the page was told last. */
  function agrees() {
    const { tally, range, furniture, columns } = app;
    if (tally.start !== range.start || tally.end !== range.end || tally.columns !== columns) return false;
    const fresh = new Dateline.Tally(columns, Dateline.app.shown);
    fresh.setWindow(range.start, range.end);
    const same = fresh.totals.events === tally.totals.events && fresh.totals.mentions === tally.totals.mentions;
    const { events } = fresh.totals;
    const words = events ? ` ${Dateline.counted(events, "event")},` : "nothing in this range";
    const said = furniture.caption.textContent.includes(words);
    const marks = app.events.clusters.every((cluster) => {
      const held = cluster.members.reduce((sum, place) => sum + fresh.events[place], 0);
      return held === cluster.events;
    });
    return same && said && marks;
  }

  window.lag = {
    /** Look at each picture from now on. */
    look() {
      looks = true;
    },
    told: () => ({ pictures, mixed }),
  };

  app.draw = () => {
    draw.call(app);
    const { seq } = app.range;
    requestAnimationFrame(() => channel.bridge.saySettled(seq));
    if (!looks) return;
    pictures += 1;
    mixed += agrees() ? 0 : 1;
  };
})();
