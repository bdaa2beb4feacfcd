"use strict";
/**
 * Tells in the console when land and names were in the picture, too, by the page's own clock: the
 * window has no ear for it while it builds its panes.
 */
(() => {
  const { app } = Dateline;
  const isWhole = () => app.basemap && !app.basemap._loading && !app.pending && app.names.placed.length;
  // A task that is set in a frame's callback runs behind its painting.
  const look = () => scheduler.postTask(tell, { priority: "user-blocking" });
  const now = () => performance.timeOrigin + performance.now();
  const tell = () => (isWhole() ? console.info(`Settled ${now()}`) : requestAnimationFrame(look));
  requestAnimationFrame(look);
})();
