"use strict";
/** In a browser: waits until the page stands, drags both ways (drag.js), tells the console. */
(async () => {
  const FRAMES = 300;
  const LATE_MS = 25; // one and a half frames of a display at 60 Hz
  const until = (isSo) => new Promise((done) => {
    const look = () => (isSo() ? done() : setTimeout(look, 100));
    look();
  });
  await until(() => window.Dateline && Dateline.brush && Dateline.brush.bars && !Dateline.app.pending);
  await new Promise((done) => Dateline.app.whenSettled(done));
  setUpDrag();
  const told = [];
  for (const part of ["body", "end"]) {
    bench.drag(part, FRAMES);
    await until(() => bench.done);
    const missed = bench.done.filter(([, gap]) => gap > LATE_MS).length;
    told.push({ part, work: bench.done.map(([work]) => Math.round(work * 100) / 100), missed });
  }
  console.log(`dateline-bench ${JSON.stringify(told)}`);
})();
