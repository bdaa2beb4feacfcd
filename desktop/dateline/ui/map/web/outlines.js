"use strict";
/**
 * Outlines of areas: asked for once per place, kept as paths in the unit square.
 * A path is built around the outline's own middle and in parts of a millionth of the world's width,
 * so that the canvas's single precision still serves at street zoom.
 */
(() => {
  const UNIT = 1e-6;
  const SEAM = 179.899;

  class Outlines {
    /** @param {function(string): object|null|Promise} ask answers GeoJSON for a place id, at once or later */
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

  function ringsOf(shape) {
    if (!shape) return [];
    if (shape.type === "FeatureCollection") return shape.features.flatMap(ringsOf);
    if (shape.type === "Feature") return ringsOf(shape.geometry);
    if (shape.type === "GeometryCollection") return shape.geometries.flatMap(ringsOf);
    if (shape.type === "Polygon") return shape.coordinates;
    return shape.type === "MultiPolygon" ? shape.coordinates.flat() : [];
  }

  /** What the source cut off short of the 180th meridian is drawn up to it. */
  function closed(longitude) {
    return Math.abs(longitude) >= SEAM ? Math.sign(longitude) * 180 : longitude;
  }

  function project(ring) {
    return ring.map(([longitude, latitude]) => [
      closed(longitude) / 360 + 0.5,
      Dateline.projectY(latitude),
    ]);
  }

  /**
   * Paths around the outline's middle, its box (which may reach beyond the unit square, where it lies
   * across the 180th meridian) and the side of its largest part.
   */
  function build(geometry) {
    const rings = ringsOf(geometry).map(project).filter((ring) => ring.length);
    if (!rings.length) return null;
    const boxes = rings.map(boxOf);
    const turns = turnsOf(boxes);
    const moved = boxes.map(([west, north, east, south], i) => [west + turns[i], north, east + turns[i], south]);
    const box = around(moved);
    const largest = Math.max(...boxes.map(([west, north, east, south]) => Math.max(east - west, south - north)));
    const x0 = (box[0] + box[2]) / 2;
    const y0 = (box[1] + box[3]) / 2;
    const path = new Path2D();
    const edge = new Path2D();
    rings.forEach((ring, i) => {
      trace(path, ring, x0 - turns[i], y0);
      traceEdge(edge, ring, x0 - turns[i], y0);
    });
    return { path, edge, box, largest, x0, y0, unit: UNIT };
  }

  function boxOf(ring) {
    return around(ring.map(([x, y]) => [x, y, x, y]));
  }

  function around(boxes) {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [west, north, east, south] of boxes) {
      box[0] = Math.min(box[0], west);
      box[1] = Math.min(box[1], north);
      box[2] = Math.max(box[2], east);
      box[3] = Math.max(box[3], south);
    }
    return box;
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
    ring.forEach(([x, y], index) => {
      const [u, v] = [(x - x0) / UNIT, (y - y0) / UNIT];
      if (index) path.lineTo(u, v);
      else path.moveTo(u, v);
    });
    path.closePath();
  }

  /** The same without the cut along the 180th meridian, which is no border. */
  function traceEdge(path, ring, x0, y0) {
    const cut = ([x]) => x < 1e-6 || x > 1 - 1e-6;
    ring.forEach((point, index) => {
      const [u, v] = [(point[0] - x0) / UNIT, (point[1] - y0) / UNIT];
      if (index && !(cut(point) && cut(ring[index - 1]))) path.lineTo(u, v);
      else path.moveTo(u, v);
    });
  }

  Dateline.Outlines = Outlines;
})();
