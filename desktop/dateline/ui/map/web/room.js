"use strict";
/** Where to look so that what matters stands free of what stands over the map. */
(() => {
  /** Pixels kept free around a mark, its name beside it; and around an outline. */
  const MARK = 30;
  const OUTLINE = 10;
  /** In so many steps the map is tried across the room that is left, each way. */
  const STEPS = 10;
  /** Share of the marks and areas that may be covered before it is tried one zoom farther off. */
  const COVERED = 0.05;
  /** An area counts as covered from this share of its box on. */
  const HIDDEN = 0.16;
  /** Marks that are looked at one by one. */
  const MOST = 300;
  /** What it costs to be off the middle by the map's own size; a mark that is covered costs 1. */
  const OFF = 0.2;

  const isPoint = ([west, north, east, south]) => west === east && north === south;

  function around(boxes, scale) {
    const sides = [Infinity, Infinity, -Infinity, -Infinity];
    for (const box of boxes) {
      const free = isPoint(box) ? MARK : OUTLINE;
      sides[0] = Math.min(sides[0], box[0] * scale - free);
      sides[1] = Math.min(sides[1], box[1] * scale - free);
      sides[2] = Math.max(sides[2], box[2] * scale + free);
      sides[3] = Math.max(sides[3], box[3] * scale + free);
    }
    return sides;
  }

  /** The share of a box, larger by `more` on each side, that boxes cover. */
  function coveredBy(covers, box, scale, { left, top }, more) {
    const [x0, y0] = [box[0] * scale - left - more, box[1] * scale - top - more];
    const [x1, y1] = [box[2] * scale - left + more, box[3] * scale - top + more];
    let found = 0;
    for (let i = 0; i < covers.length; i += 1) {
      const cover = covers[i];
      const wide = Math.min(x1, cover[2]) - Math.max(x0, cover[0]);
      const high = Math.min(y1, cover[3]) - Math.max(y0, cover[1]);
      if (wide > 0 && high > 0) found += (wide * high) / ((x1 - x0) * (y1 - y0));
    }
    return found;
  }

  /** Where the view may lie around what is to be seen, the nearest to the middle first, with its cost. */
  function triesWithin(sides, size) {
    const [spareX, spareY] = [size.x - (sides[2] - sides[0]), size.y - (sides[3] - sides[1])];
    if (spareX < 0 || spareY < 0) return [];
    const tries = [];
    for (let i = 0; i <= STEPS; i += 1) {
      for (let j = 0; j <= STEPS; j += 1) {
        const off = Math.abs(i / STEPS - 0.5) * (spareX / size.x) + Math.abs(j / STEPS - 0.5) * (spareY / size.y);
        const [left, top] = [sides[0] - (spareX * i) / STEPS, sides[1] - (spareY * j) / STEPS];
        tries.push({ left, top, least: OFF * off });
      }
    }
    return tries.sort((a, b) => a.least - b.least);
  }

  /** What it costs to look there, and the share covered; null as soon as it costs as much as the best. */
  function costAt(at, { points, areas }, scale, covers, most) {
    let cost = at.least;
    let lost = 0;
    for (let i = 0; i < points.length && cost < most; i += 1) {
      if (coveredBy(covers, points[i], scale, at, MARK / 2) > 0) [cost, lost] = [cost + 1, lost + 1];
    }
    for (let i = 0; i < areas.length && cost < most; i += 1) {
      const share = coveredBy(covers, areas[i], scale, at, 0);
      cost += share;
      if (share > HIDDEN) lost += 1;
    }
    return cost < most ? { ...at, cost, lost } : null;
  }

  /** The best way to see boxes at a scale: `{cost, covered, left, top}`; null where they are larger than the view. */
  function bestAt(boxes, scale, size, covers) {
    const points = boxes.filter(isPoint).slice(0, MOST);
    const areas = boxes.filter((box) => !isPoint(box)).slice(0, MOST);
    let best = null;
    for (const at of triesWithin(around(boxes, scale), size)) {
      if (best && at.least >= best.cost) break;
      best = costAt(at, { points, areas }, scale, covers, best ? best.cost : Infinity) || best;
    }
    return best && { ...best, covered: best.lost / boxes.length };
  }

  /**
   * Where to look, and how near: `{x, y, zoom}`, the middle in the unit square. All of `boxes`
   * (`[west, north, east, south]`, unit square) is in a view of `size` pixels, its
   * marks off `covers` (`[left, top, right, bottom]`, pixels of the view), at the nearest zoom from
   * `least` to `most` that allows it; one zoom is given up for that, no more.
   */
  Dateline.freeView = (boxes, { size, covers, least, most }) => {
    const scaleOf = (zoom) => 256 * 2 ** zoom;
    let first = null;
    for (let zoom = most; zoom >= least; zoom -= 1) {
      const best = bestAt(boxes, scaleOf(zoom), size, covers);
      if (!best) continue;
      const { left, top, covered } = best;
      const scale = scaleOf(zoom);
      const found = { x: (left + size.x / 2) / scale, y: (top + size.y / 2) / scale, zoom };
      if (covered <= COVERED) return found;
      if (first) return first;
      first = found;
    }
    if (first) return first;
    const [west, north, east, south] = around(boxes, 1e12).map((edge) => edge / 1e12);
    return { x: (west + east) / 2, y: (north + south) / 2, zoom: least };
  };
})();
