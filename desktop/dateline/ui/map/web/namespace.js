"use strict";
/**
 * The one name that all scripts of the map share, and the door for their failures.
 * Coordinates: `x`, `y` are in the unit square of Web Mercator (x east, y south), `px` are CSS pixels.
 */
window.Dateline = {
  /** Called with the words of each failure; replaced when the channel to Python stands. */
  onFailure: null,
  failures: [],

  /** Keep a failure, tell Python, and leave it in the console for the tests. */
  fail(words) {
    Dateline.failures.push(words);
    if (Dateline.onFailure) Dateline.onFailure(words);
  },

  /** Make an element with a class and, as a text node, its words. */
  element(tag, name, words) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (words !== undefined) made.textContent = words;
    return made;
  },

  /** Say a number of things: `counted(1, "event")` is "1 event". */
  counted(number, one, many) {
    const word = number === 1 ? one : many || `${one}s`;
    return `${number.toLocaleString("en-GB")} ${word}`;
  },

  /** Whether the person asked for less motion. */
  calm() {
    return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  },
};

window.addEventListener("error", (event) => {
  Dateline.fail(`${event.message} (${event.filename}:${event.lineno})`);
});
window.addEventListener("unhandledrejection", (event) => {
  const reason = event.reason;
  Dateline.fail(`unhandled: ${(reason && (reason.stack || reason.message)) || reason}`);
});
