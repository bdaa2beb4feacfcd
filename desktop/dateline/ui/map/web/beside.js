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
  /** At least so much of a list beside a mark reaches above or below it. */
  const HOLD = 40;
  /** A mark hidden counts its events, a box of the page covered so many; and moving the map, by pixel. */
  const BOX_COST = 60;
  const PAN_COST = 0.25;
  /** The eye expects a list above its mark: another side must be better by a little. */
  const ORDER = { above: 0, right: 0.5, left: 0.6, below: 0.7 };

  const clamp = (at, least, most) => Math.max(least, Math.min(at, Math.max(least, most)));

  /** Boxes for a list `wide` by `high` around a mark; at its sides up, level or down, within the view. */
  function* spotsFor({ x, y, radius, wide, high, view }) {
    const reach = radius + GAP;
    const left = x - wide / 2;
    const foot = y - radius + 4 - TIP;
    yield ["above", [left, foot - high, left + wide, foot]];
    yield ["below", [left, y + reach, left + wide, y + reach + high]];
    for (const wanted of [y - high / 2, y - high + HOLD, y - HOLD]) {
      const top = clamp(wanted, MARGIN, view[1] - MARGIN - high);
      yield ["right", [x + reach, top, x + reach + wide, top + high]];
      yield ["left", [x - reach - wide, top, x - reach, top + high]];
    }
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
    const told = hidden.reduce((sum, mark) => sum + mark.events, 0);
    return told + covered * BOX_COST + beyond * PAN_COST;
  }

  /**
   * The best side: `{side, box}`. `x`, `y`, `radius` of the mark, `wide`, `high` of the list, `view`
   * [width, height] of the map, `marks` `{x, y, radius, events}` and `boxes` that it might hide.
   */
  Dateline.besides = (what) => {
    const cost = ([side, box]) => costOf(box, what) + ORDER[side];
    const [side, box] = [...spotsFor(what)].reduce((best, one) => (cost(one) < cost(best) ? one : best));
    return { side, box };
  };

  /** By how much Leaflet has to move a popup, whose foot it puts `TIP` above a point, onto a box. */
  Dateline.popupOffset = ({ x, y }, box) => [(box[0] + box[2]) / 2 - x, box[3] + TIP - y];
})();
