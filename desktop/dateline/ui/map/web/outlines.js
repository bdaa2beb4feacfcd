"use strict";
/**
 * Outlines of areas: asked for once per place, kept as rings in degrees; only points that are drawn are
 * put into the unit square.
 * A path is built around the outline's own middle and in parts of a millionth of the world's width,
 * so that the canvas's single precision still serves at street zoom; at each zoom it has the points
 * that can be told apart there. All of them took 17 ms a frame for the countries of a world map.
 */
(() => {
  const UNIT = 1e-6;
  const SEAM = 179.899;
  /** So near to the 180th meridian lies the cut along it, in the unit square. */
  const CUT = 1e-6;
  const RADIAN = Math.PI / 180;
  /** Points nearer to the last one than this, in pixels of the screen, are left out; and smaller parts. */
  const NEAR = 0.6;
  /** From this zoom on all points are there. */
  const FULL = 10;

  class Outlines {
    /** @param {function(string): object|null|Promise} ask answers GeoJSON or rings for a place, at once or later */
    constructor(ask, changed) {
      this.ask = ask;
      this.changed = changed;
      this.known = new Map();
      this.asked = 0;
    }

    /** The outline of a place, null if it has none, undefined while it is on its way. */
    of(id) {
      if (!this.known.has(id)) this.learn(id);
      return this.known.get(id);
    }

    learn(id) {
      const answer = this.ask(id);
      const keep = (geometry) => this.known.set(id, geometry ? build(geometry) : null);
      if (!(answer instanceof Promise)) {
        keep(answer);
        return;
      }
      this.known.set(id, undefined);
      this.asked += 1;
      answer.then((geometry) => {
        this.asked -= 1;
        keep(geometry);
        this.changed();
      });
    }
  }

  /** The rings of GeoJSON, each as longitudes and latitudes in turn; `rings` come so already. */
  function ringsOf(shape) {
    if (!shape) return [];
    if (shape.rings) return shape.rings;
    if (shape.type === "FeatureCollection") return shape.features.flatMap(ringsOf);
    if (shape.type === "Feature") return ringsOf(shape.geometry);
    if (shape.type === "GeometryCollection") return shape.geometries.flatMap(ringsOf);
    if (shape.type === "Polygon") return shape.coordinates.map(flat);
    return shape.type === "MultiPolygon" ? shape.coordinates.flat().map(flat) : [];
  }

  function flat(ring) {
    return Float64Array.from(ring.flatMap(([longitude, latitude]) => [longitude, latitude]));
  }

  /** What the source cut off short of the 180th meridian is drawn up to it. */
  function closed(longitude) {
    return Math.abs(longitude) >= SEAM ? Math.sign(longitude) * 180 : longitude;
  }

  /** A ring of degrees as one of the unit square. */
  function projected(ring) {
    const made = new Float64Array(ring.length);
    for (let at = 0; at < ring.length; at += 2) {
      made[at] = closed(ring[at]) / 360 + 0.5;
      made[at + 1] = Dateline.projectY(ring[at + 1]);
    }
    return made;
  }

  /** Paths around an outline's middle for a width of the world, made once for each zoom. */
  class Paths {
    constructor(rings, turns, x0, y0, whole) {
      Object.assign(this, { rings, turns, x0, y0, whole });
      this.made = new Map();
    }

    /** `{path, edge}`: all of it, and what of it is to be drawn as a line. */
    at(scale) {
      const zoom = Math.min(FULL, Math.ceil(Math.log2((scale * Dateline.style.ratio()) / 256)));
      if (!this.made.has(zoom)) this.made.set(zoom, this.make(zoom < FULL ? NEAR / (256 * 2 ** zoom) : 0));
      return this.made.get(zoom);
    }

    make(near) {
      const { rings, turns, x0, y0, whole } = this;
      const path = new Path2D();
      const edge = whole ? path : new Path2D();
      rings.forEach((ring, i) => {
        const kept = projected(near ? thinned(ring, near) : ring);
        if (kept.length < 4) return;
        trace(path, kept, x0 - turns[i], y0);
        if (!whole) traceEdge(edge, kept, x0 - turns[i], y0);
      });
      // A pen that draws no pixels asks the path to trace itself, and has all of it.
      path.trace = (pen) => rings.forEach((ring, i) => trace(pen, projected(ring), x0 - turns[i], y0));
      if (!whole) edge.trace = (pen) => rings.forEach((ring, i) => traceEdge(pen, projected(ring), x0 - turns[i], y0));
      return { path, edge };
    }
  }

  /**
   * A ring of degrees without the points that are nearer than `near`, in the unit square, to the last one
   * kept; of a speck only its first is left.
   */
  function thinned(ring, near) {
    const wide = near * 360;
    let x = closed(ring[0]);
    let y = ring[1];
    let high = wide * Math.cos(y * RADIAN);
    const found = [x, y];
    for (let at = 2; at < ring.length; at += 2) {
      const right = ring[at];
      const isNear = Math.abs(right - x) < wide && Math.abs(ring[at + 1] - y) < high;
      if (isNear && Math.abs(right) < SEAM) continue;
      x = closed(right);
      y = ring[at + 1];
      high = wide * Math.cos(y * RADIAN);
      found.push(x, y);
    }
    return found;
  }

  /** Whether a point lies on the cut along the 180th meridian. */
  function isCut(x) {
    return x < CUT || x > 1 - CUT;
  }

  /**
   * Paths around the outline's middle, its box (which may reach beyond the unit square, where it lies
   * across the 180th meridian) and the side of its largest part.
   */
  function build(geometry) {
    const rings = ringsOf(geometry).filter((ring) => ring.length);
    if (!rings.length) return null;
    const boxes = rings.map(boxOf);
    const turns = turnsOf(boxes);
    const moved = boxes.map(([west, north, east, south], i) => [west + turns[i], north, east + turns[i], south]);
    const box = around(moved);
    const largest = Math.max(...boxes.map(([west, north, east, south]) => Math.max(east - west, south - north)));
    const x0 = (box[0] + box[2]) / 2;
    const y0 = (box[1] + box[3]) / 2;
    const whole = boxes.every(([west, , east]) => west >= CUT && east <= 1 - CUT);
    return { paths: new Paths(rings, turns, x0, y0, whole), box, largest, x0, y0, unit: UNIT };
  }

  /** The box around a ring of degrees, in the unit square. */
  function boxOf(ring) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at];
      const y = ring[at + 1];
      if (x < west) west = x;
      if (y < south) south = y;
      if (x > east) east = x;
      if (y > north) north = y;
    }
    const [left, right] = [west, east].map((longitude) => closed(longitude) / 360 + 0.5);
    return [left, Dateline.projectY(north), right, Dateline.projectY(south)];
  }

  function around(boxes) {
    const [west, north, east, south] = [0, 1, 2, 3].map((side) => boxes.map((box) => box[side]));
    return [Math.min(...west), Math.min(...north), Math.max(...east), Math.max(...south)];
  }

  /**
   * By how many turns of the world to move each part, so that parts either side of the 180th meridian
   * lie together: all begin east of the widest stretch without any, and most lie in the unit square.
   */
  function turnsOf(boxes) {
    const sorted = boxes.slice().sort((a, b) => a[0] - b[0]);
    let [gap, begin] = [1 - Math.max(...boxes.map((box) => box[2])) + sorted[0][0], sorted[0][0]];
    let reach = sorted[0][2];
    for (const [west, , east] of sorted.slice(1)) {
      if (west - reach > gap) [gap, begin] = [west - reach, west];
      reach = Math.max(reach, east);
    }
    const turn = begin + (1 - gap) / 2 >= 1 ? -1 : 0;
    return boxes.map(([west]) => (west < begin ? turn + 1 : turn));
  }

  function trace(path, ring, x0, y0) {
    path.moveTo((ring[0] - x0) / UNIT, (ring[1] - y0) / UNIT);
    for (let at = 2; at < ring.length; at += 2) {
      path.lineTo((ring[at] - x0) / UNIT, (ring[at + 1] - y0) / UNIT);
    }
    path.closePath();
  }

  /** The same without the cut along the 180th meridian, which is no border. */
  function traceEdge(path, ring, x0, y0) {
    path.moveTo((ring[0] - x0) / UNIT, (ring[1] - y0) / UNIT);
    for (let at = 2; at < ring.length; at += 2) {
      const [u, v] = [(ring[at] - x0) / UNIT, (ring[at + 1] - y0) / UNIT];
      if (isCut(ring[at]) && isCut(ring[at - 2])) path.moveTo(u, v);
      else path.lineTo(u, v);
    }
  }

  Dateline.Outlines = Outlines;
})();
