"use strict";
/** Tells by the page's title, as the page tells of its first picture, when land and names are in it. */
(() => {
  const { app } = Dateline;
  const isWhole = () => app.basemap && !app.basemap._loading && !app.pending && app.names.placed.length;
  const look = () => {
    // A task that is set in a frame's callback runs behind its painting.
    if (isWhole()) setTimeout(() => { document.title = "Settled"; }, 0);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
