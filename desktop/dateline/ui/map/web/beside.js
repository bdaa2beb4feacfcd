"use strict";
/**
 * Where the list of a mark opens: above it, beside it or below it, wherever it hides the least of what
 * the map shows. All in pixels of the map, from its upper left corner.
 */
(() => {
  const GAP = 8;
  /** Kept free around the list. */
  const MARGIN = 8;
  /** What the list's own tip takes below it. */
  const TIP = 20;
  /** A mark hidden counts its mentions, a box of the page covered so many, a list out of view more. */
  const BOX_COST = 40;
  const OUT_COST = 1000;
  /** The eye expects a list above its mark: another side must be better by a little. */
  const ORDER = { above: 0, right: 0.5, left: 0.6, below: 0.7 };

  const clamp = (at, least, most) => Math.max(least, Math.min(at, Math.max(least, most)));

  /** The box of a list `wide` by `high` on each side of a mark, moved up or down into view at the sides. */
  function sidesOf({ x, y, radius, wide, high, view }) {
    const reach = radius + GAP;
    const top = clamp(y - high / 2, MARGIN, view[1] - MARGIN - high);
    const left = x - wide / 2;
    return {
      above: [left, y - radius + 4 - TIP - high, left + wide, y - radius + 4 - TIP],
      right: [x + reach, top, x + reach + wide, top + high],
      left: [x - reach - wide, top, x - reach, top + high],
      below: [left, y + reach, left + wide, y + reach + high],
    };
  }

  function meet(one, other) {
    const wide = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
    const high = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
    return wide > 0 && high > 0;
  }

  function outside([left, top, right, bottom], [width, height]) {
    const across = Math.max(0, MARGIN - left) + Math.max(0, right - width + MARGIN);
    return across + Math.max(0, MARGIN - top) + Math.max(0, bottom - height + MARGIN);
  }

  function costOf(box, { view, marks, boxes }) {
    const beyond = outside(box, view);
    const hidden = marks.filter(({ x, y, radius }) =>
      meet(box, [x - radius, y - radius, x + radius, y + radius]));
    const covered = boxes.filter((other) => meet(box, other)).length;
    const told = hidden.reduce((sum, mark) => sum + mark.mentions, 0);
    return told + covered * BOX_COST + (beyond && OUT_COST + beyond);
  }

  /**
   * The best side: `{side, box}`. `x`, `y`, `radius` of the mark, `wide`, `high` of the list, `view`
   * [width, height] of the map, `marks` `{x, y, radius, mentions}` and `boxes` that it might hide.
   */
  Dateline.besides = (what) => {
    const cost = ([side, box]) => costOf(box, what) + ORDER[side];
    const sides = Object.entries(sidesOf(what));
    const [side, box] = sides.reduce((best, one) => (cost(one) < cost(best) ? one : best));
    return { side, box };
  };

  /** By how much Leaflet has to move a popup, whose foot it puts `TIP` above a point, onto a box. */
  Dateline.popupOffset = ({ x, y }, box) => [(box[0] + box[2]) / 2 - x, box[3] + TIP - y];
})();
