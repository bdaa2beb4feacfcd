"use strict";
/**
 * The path that a pen has under way, in the sheet's pixels from the start, and where the pen is turned and
 * moved to. Loaded with vector.js.
 */
(() => {
  const FULL = 2 * Math.PI;

  Dateline.Trace = class {
    transform(a, b, c, d, e, f) {
      const [A, B, C, D, E, F] = this.matrix;
      this.matrix = [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
    }

    translate(x, y) {
      this.transform(1, 0, 0, 1, x, y);
    }

    scale(x, y) {
      this.transform(x, 0, 0, y, 0, 0);
    }

    rotate(angle) {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      this.transform(cos, sin, -sin, cos, 0, 0);
    }

    get zoom() {
      const [a, b, c, d] = this.matrix;
      return Math.sqrt(Math.abs(a * d - b * c));
    }

    round(number) {
      const power = 10 ** this.digits;
      return Math.round(number * power) / power;
    }

    at(x, y) {
      const [a, b, c, d, e, f] = this.matrix;
      return [a * x + c * y + e, b * x + d * y + f];
    }

    // Paths, in the sheet's pixels from the start

    beginPath() {
      this.path = [];
      this.box = [Infinity, Infinity, -Infinity, -Infinity];
      this.last = "";
      this.disc = null;
      this.drawn = null;
    }

    point(x, y) {
      const [px, py] = this.at(x, y);
      const { box } = this;
      if (px < box[0]) box[0] = px;
      if (py < box[1]) box[1] = py;
      if (px > box[2]) box[2] = px;
      if (py > box[3]) box[3] = py;
      return `${this.round(px)} ${this.round(py)}`;
    }

    moveTo(x, y) {
      this.disc = null;
      this.last = this.point(x, y);
      this.path.push(`M${this.last}`);
    }

    lineTo(x, y) {
      this.disc = null;
      const to = this.point(x, y);
      if (to === this.last) return;
      this.last = to;
      this.path.push(`${this.path.length ? "L" : "M"}${to}`);
    }

    quadraticCurveTo(cx, cy, x, y) {
      const by = this.point(cx, cy);
      this.last = this.point(x, y);
      this.path.push(`Q${by} ${this.last}`);
    }

    closePath() {
      this.path.push("Z");
      this.last = "";
    }

    rect(x, y, width, height) {
      this.moveTo(x, y);
      this.lineTo(x + width, y);
      this.lineTo(x + width, y + height);
      this.lineTo(x, y + height);
      this.closePath();
    }

    roundRect(x, y, width, height, radius) {
      const [right, bottom] = [x + width, y + height];
      this.moveTo(x + radius, y);
      this.lineTo(right - radius, y);
      this.quadraticCurveTo(right, y, right, y + radius);
      this.lineTo(right, bottom - radius);
      this.quadraticCurveTo(right, bottom, right - radius, bottom);
      this.lineTo(x + radius, bottom);
      this.quadraticCurveTo(x, bottom, x, bottom - radius);
      this.lineTo(x, y + radius);
      this.quadraticCurveTo(x, y, x + radius, y);
      this.closePath();
    }

    arc(x, y, radius, from, to) {
      const reach = radius * this.zoom;
      const on = (angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      if (to - from >= FULL - 1e-9) {
        const disc = this.path.length ? null : [...this.at(x, y), reach];
        this.moveTo(...on(0));
        this.bow(reach, 1, on(Math.PI));
        this.bow(reach, 1, on(0));
        this.closePath();
        this.point(x - radius, y - radius);
        this.point(x + radius, y + radius);
        this.disc = disc;
        return;
      }
      this.lineTo(...on(from));
      this.bow(reach, to - from > Math.PI ? 1 : 0, on(to));
    }

    bow(reach, large, to) {
      const radius = this.round(reach);
      this.last = this.point(...to);
      this.path.push(`A${radius} ${radius} 0 ${large} 1 ${this.last}`);
    }

    isSeen(around) {
      const [left, top, right, bottom] = this.box;
      return right + around >= 0 && bottom + around >= 0 && left - around <= this.width && top - around <= this.height;
    }
  };
})();
