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

  /** The share of an area `[left, top, right, bottom]` that boxes cover; of a mark, all or nothing. */
  function coveredBy(covers, [left, top, right, bottom]) {
    let found = 0;
    for (const cover of covers) {
      const wide = Math.min(right, cover[2]) - Math.max(left, cover[0]);
      const high = Math.min(bottom, cover[3]) - Math.max(top, cover[1]);
      if (wide > 0 && high > 0) found += (wide * high) / ((right - left) * (bottom - top));
    }
    return found;
  }

  /** The best way to see boxes at a scale: `{cost, covered, left, top}`; null where they are larger than the view. */
  function bestAt(boxes, scale, size, covers) {
    const sides = around(boxes, scale);
    const [spareX, spareY] = [size.x - (sides[2] - sides[0]), size.y - (sides[3] - sides[1])];
    if (spareX < 0 || spareY < 0) return null;
    const points = boxes.filter(isPoint).slice(0, MOST);
    const areas = boxes.filter((box) => !isPoint(box)).slice(0, MOST);
    const near = MARK / 2;
    let best = null;
    for (let i = 0; i <= STEPS; i += 1) {
      for (let j = 0; j <= STEPS; j += 1) {
        const left = sides[0] - (spareX * i) / STEPS;
        const top = sides[1] - (spareY * j) / STEPS;
        const on = (box, more) => [box[0] * scale - left - more, box[1] * scale - top - more, box[2] * scale - left + more, box[3] * scale - top + more];
        const lost = points.filter((box) => coveredBy(covers, on(box, near)) > 0).length;
        const shares = areas.map((box) => coveredBy(covers, on(box, 0)));
        const hidden = shares.reduce((total, share) => total + share, 0);
        const covered = (lost + shares.filter((share) => share > HIDDEN).length) / boxes.length;
        const off = Math.abs(i / STEPS - 0.5) * (spareX / size.x) + Math.abs(j / STEPS - 0.5) * (spareY / size.y);
        const cost = lost + hidden + OFF * off;
        if (!best || cost < best.cost) best = { cost, covered, left, top };
      }
    }
    return best;
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
