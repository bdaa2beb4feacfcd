"use strict";
/**
 * What all peers share: the events, the windows of time, the steps of panning, and how long each
 * frame took. A peer's own script calls `peer.begin(way)` with
 * `{open(), show(start, end), openBiggest(), hasClusters, timed: [[object, method], …]}`.
 */
(() => {
  const YEAR = 365 * 86400;
  /** About as far as five pixels of the window's time line, by which its brush is dragged, are from each other. */
  const STEP = 33 * 86400;
  const BUDGET_MS = 10000;

  function unpack(name, Type) {
    const bytes = Uint8Array.from(atob(window.packed[name]), (letter) => letter.charCodeAt(0));
    return new Type(bytes.buffer);
  }

  const events = {
    latitudes: unpack("latitudes", Float32Array),
    longitudes: unpack("longitudes", Float32Array),
    starts: unpack("starts", Float64Array),
    ends: unpack("ends", Float64Array),
  };
  delete window.packed;
  events.count = events.starts.length;
  events.first = events.starts[0];
  events.last = events.ends.reduce((latest, end) => Math.max(latest, end), -Infinity);

  let way = null;
  let work = 0;
  let depth = 0;
  let frames = [];

  /** Count the time that a function takes as work of its frame. */
  function timed(deed) {
    return function counted(...what) {
      depth += 1;
      const begun = performance.now();
      try {
        return deed.apply(this, what);
      } finally {
        depth -= 1;
        if (!depth) work += performance.now() - begun;
      }
    };
  }

  const frame = () => new Promise((go) => requestAnimationFrame(go));

  /** Do a step in a frame callback, and wait until what it asked for is drawn. */
  async function measured(deed) {
    await frame();
    work = 0;
    timed(deed)();
    await frame();
    await frame();
    frames.push(work);
  }

  function windows(name) {
    const found = [];
    for (let start = events.first; start + YEAR < events.last; start += STEP) {
      found.push(name === "year" ? [start, start + YEAR] : [events.first, start + YEAR]);
    }
    return found;
  }

  async function steps(deeds) {
    const until = performance.now() + BUDGET_MS;
    for (const deed of deeds) {
      await measured(deed);
      if (performance.now() > until) return;
    }
  }

  window.peer = {
    events,

    async begin(chosen) {
      way = chosen;
      peer.hasClusters = way.hasClusters;
      for (const [object, method] of way.timed) object[method] = timed(object[method]);
      peer.map = L.map("map", {
        renderer: L.canvas({ padding: 0.1 }),
        zoomAnimation: false,
        fadeAnimation: false,
        markerZoomAnimation: false,
        attributionControl: false,
        maxZoom: 14,
      });
      const corners = [[90, 180], [-90, -180]];
      for (let i = 0; i < events.count; i += 1) {
        const [low, high] = corners;
        low[0] = Math.min(low[0], events.latitudes[i]);
        low[1] = Math.min(low[1], events.longitudes[i]);
        high[0] = Math.max(high[0], events.latitudes[i]);
        high[1] = Math.max(high[1], events.longitudes[i]);
      }
      peer.map.fitBounds(corners);
      way.open();
      way.show(events.first, events.last);
      await frame();
      await frame();
      document.title = "open";
    },

    take() {
      const taken = frames;
      frames = [];
      return taken;
    },

    async scrub(name) {
      const [first, ...rest] = windows(name);
      way.show(...first);
      await frame();
      await frame();
      await steps(rest.map((range) => () => way.show(...range)));
      document.title = `scrubbed ${name}`;
    },

    latencySteps() {
      return 10;
    },

    async showStep(step) {
      way.show(...windows("year")[step]);
      await frame();
      await frame();
      document.title = `shown ${step}`;
    },

    async showAll() {
      way.show(events.first, events.last);
      await frame();
      await frame();
      document.title = "all";
    },

    async pan() {
      const by = (x) => () => peer.map.panBy([x, 0], { animate: false });
      await steps([...Array(20).fill(by(12)), ...Array(20).fill(by(-12))]);
      document.title = "panned";
    },

    async open() {
      way.openBiggest();
      await frame();
      await frame();
      document.title = "opened";
    },
  };

  const failed = (words) => {
    document.title = `failed: ${words}`;
  };
  window.addEventListener("error", (event) => failed(event.message));
  window.addEventListener("unhandledrejection", (event) => failed(event.reason));

  /** First index of a sorted array whose value is at least that. */
  peer.bound = (sorted, value) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** Whether an event touches a window of time. */
  peer.touches = (i, start, end) => events.starts[i] < end && events.ends[i] > start;

  /** Events by the window of time before and the next: `{gone, come}`, indices. */
  peer.changes = (shown, start, end) => {
    const [gone, come] = [[], []];
    for (let i = 0; i < events.count; i += 1) {
      const now = peer.touches(i, start, end) ? 1 : 0;
      if (now !== shown[i]) (now ? come : gone).push(i);
      shown[i] = now;
    }
    return { gone, come };
  };
})();
