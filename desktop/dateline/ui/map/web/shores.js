"use strict";
/**
 * Lines and areas as protomaps-leaflet has them painted, feature by feature, and as far.js does, a
 * tile's whole layer at once.
 * How water is drawn nearer than its data bears: corners are rounded rather than shown as facts, and
 * a river is about as wide as rivers of its rank are, so that a city's is more than a thread.
 */
(() => {
  /** The zoom of the map that the finest tiles are made for. */
  const FINEST = 8;
  /** Pixels there within which a corner may be rounded: less than tiles reach beyond their edges. */
  const ROUND = 5;
  /** Metres across, by rank, the greatest first; and for a river whose rank is not known. */
  const WIDTHS = [320, 240, 110, 70, 45];
  const METRES_AT_0 = 156543 * 0.65; // to a pixel, at the latitudes where most towns are

  function middle(a, b) {
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }

  /** The point on the way from a corner to its neighbour where the rounding begins. */
  function near(corner, other, reach) {
    const length = Math.hypot(other.x - corner.x, other.y - corner.y);
    const half = middle(corner, other);
    if (length / 2 <= reach) return half;
    const part = reach / length;
    return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
  }

  function corner(context, points, at, reach) {
    const last = points.length - 1;
    const here = points[at];
    const before = points[at ? at - 1 : last - 1];
    const after = points[at === last ? 1 : at + 1];
    const from = near(here, before, reach);
    const to = near(here, after, reach);
    context.lineTo(from.x, from.y);
    context.quadraticCurveTo(here.x, here.y, to.x, to.y);
  }

  /** Trace lines or rings; those beyond the data's own zoom with round corners. */
  function trace(context, lines, zoom) {
    const reach = zoom > FINEST ? ROUND * 2 ** (zoom - FINEST) : 0;
    context.beginPath();
    for (const points of lines) {
      const last = points.length - 1;
      const isRing = last > 2 && points[0].x === points[last].x && points[0].y === points[last].y;
      if (!reach || last < 2) {
        points.forEach(({ x, y }, i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
        continue;
      }
      const first = isRing ? middle(points[0], points[1]) : points[0];
      context.moveTo(first.x, first.y);
      for (let i = 1; i < last; i += 1) corner(context, points, i, reach);
      if (isRing) {
        corner(context, points, last, reach);
        context.closePath();
      } else context.lineTo(points[last].x, points[last].y);
    }
  }

  /** An area with its shore, for protomaps-leaflet. */
  class Shore {
    constructor(fill, stroke, width) {
      Object.assign(this, { fill, stroke, width });
    }

    before(context, zoom) {
      context.fillStyle = this.fill;
      context.strokeStyle = this.stroke;
      context.lineWidth = this.width(zoom);
      context.lineJoin = "round";
    }

    draw(context, rings, zoom) {
      trace(context, rings, zoom);
      context.fill();
      context.stroke();
    }

    whole(context, path, zoom) {
      this.before(context, zoom);
      context.fill(path);
      context.stroke(path);
    }
  }

  /** A border, dashed or not: corners are left as the data has them. */
  class Line {
    constructor(colour, width, { dash = [], cap = "butt", opacity = 1 }) {
      Object.assign(this, { colour, width, dash, cap, opacity });
    }

    before(context, zoom) {
      context.strokeStyle = this.colour;
      context.lineWidth = this.width(zoom);
      context.lineJoin = "round";
      context.lineCap = this.cap;
      context.globalAlpha = this.opacity;
      context.setLineDash(this.dash);
    }

    draw(context, lines) {
      trace(context, lines, 0);
      context.stroke();
    }

    whole(context, path, zoom) {
      this.before(context, zoom);
      context.stroke(path);
    }
  }

  /** A river, or with `rim` the shore around it, which is drawn before any of the water. */
  class River {
    constructor(colour, width, rim = 0) {
      Object.assign(this, { colour, width, rim });
    }

    before(context) {
      context.strokeStyle = this.colour;
      context.lineJoin = "round";
      context.lineCap = "round";
    }

    draw(context, lines, zoom, feature) {
      const wide = riverWidth(zoom, feature.props.r, this.width(zoom));
      if (this.rim && wide < 3) return;
      context.lineWidth = wide + this.rim;
      trace(context, lines, zoom);
      context.stroke();
    }

    /** From afar all are threads, without a shore. */
    whole(context, path, zoom) {
      if (this.rim) return;
      this.before(context);
      context.lineWidth = this.width(zoom);
      context.stroke(path);
    }
  }

  /** Pixels across at a zoom of the map: a thread of `least` until the river itself is wider. */
  function riverWidth(zoom, rank, least) {
    const metres = WIDTHS[rank] || WIDTHS.at(-1);
    return Math.max(least, (metres * 2 ** zoom) / METRES_AT_0);
  }

  Dateline.shores = { Shore, River, Line, riverWidth, trace };
})();
