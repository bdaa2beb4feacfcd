"use strict";
/**
 * A pen that takes the calls of a canvas and makes SVG of them, so that whatever paints the map paints
 * it as vectors too. It knows what this page's scripts call, no more. Loaded when it is first needed.
 */
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const KEPT = [
    ...["fillStyle", "strokeStyle", "lineWidth", "lineCap", "lineJoin", "globalAlpha", "font"],
    ...["textAlign", "textBaseline", "letterSpacing", "dash", "matrix", "into"],
  ];
  const XLINK = "http://www.w3.org/1999/xlink";
  const scratch = document.createElement("canvas").getContext("2d");
  /** Control characters and halves of pairs have no place in XML. */
  const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

  function node(name, attributes, into) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === null || value === undefined) continue;
      // Few programs know a reference without its old namespace.
      if (key === "href") made.setAttributeNS(XLINK, "xlink:href", value);
      else made.setAttribute(key, value);
    }
    if (into) into.append(made);
    return made;
  }

  /** Any colour of CSS as `[#rrggbb, opacity]`: not every program reads rgba(). */
  function plain(colour) {
    scratch.fillStyle = "#000000";
    scratch.fillStyle = colour;
    const words = scratch.fillStyle;
    if (words[0] === "#") return [words, 1];
    const [red, green, blue, opacity] = words.match(/[\d.]+/g).map(Number);
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0"));
    return [`#${hex.join("")}`, opacity];
  }

  class Gradient {
    constructor(id, defs, [x1, y1, x2, y2]) {
      this.paint = `url(#${id})`;
      this.made = node("linearGradient", { id, gradientUnits: "userSpaceOnUse", x1, y1, x2, y2 }, defs);
    }

    addColorStop(offset, colour) {
      node("stop", { offset, "stop-color": plain(colour)[0] }, this.made);
    }
  }

  class Pen extends Dateline.Trace {
    /** Draw on a sheet of so many pixels. */
    constructor(width, height, prefix = "") {
      super();
      this.svg = node("svg", { viewBox: `0 0 ${width} ${height}`, class: "dateline-sheet" });
      this.prefix = prefix;
      this.width = width;
      this.height = height;
      this.defs = node("defs", {}, this.svg);
      this.ids = 0;
      this.reset();
    }

    reset() {
      this.stack = [];
      Object.assign(this, { fillStyle: "#000000", strokeStyle: "#000000", lineWidth: 1, lineCap: "butt" });
      Object.assign(this, { lineJoin: "miter", globalAlpha: 1, font: "10px sans-serif", textAlign: "left" });
      Object.assign(this, { textBaseline: "alphabetic", letterSpacing: "0px", dash: [], digits: 2, halo: null });
      this.matrix = [1, 0, 0, 1, 0, 0];
      this.beginPath();
    }

    /** Draw into a group of its own from now on; whoever opens the file finds it by its name. */
    group(name) {
      this.reset();
      this.into = node("g", { id: `${this.prefix}${name}` }, this.svg);
    }

    /** Put groups over each other in this order, whenever they were drawn. */
    order(names) {
      for (const name of names) {
        const group = [...this.svg.children].find((each) => each.id === `${this.prefix}${name}`);
        if (group) this.svg.append(group);
      }
    }

    /** A fresh layer whose pixel is the map's; `pixel`: how many of those a pixel of the layer has. */
    layer(name, min, pixel) {
      this.group(name);
      this.pixel = pixel;
      this.translate(-min.x, -min.y);
      return this;
    }

    id(kind) {
      this.ids += 1;
      return `${this.prefix}${kind}${this.ids}`;
    }

    save() {
      this.stack.push(Object.fromEntries(KEPT.map((key) => [key, this[key]])));
    }

    restore() {
      Object.assign(this, this.stack.pop());
    }

    // Painting

    setLineDash(dash) {
      this.dash = dash;
    }

    fillPaint() {
      const { fillStyle, globalAlpha } = this;
      if (fillStyle.paint) return { fill: fillStyle.paint, "fill-opacity": this.opacity(globalAlpha) };
      const [fill, opacity] = plain(fillStyle);
      return { fill, "fill-opacity": this.opacity(opacity * globalAlpha) };
    }

    strokePaint(zoom) {
      const [stroke, opacity] = plain(this.strokeStyle);
      const { lineCap, lineJoin, dash } = this;
      return {
        stroke,
        "stroke-width": this.round(this.lineWidth * zoom),
        "stroke-opacity": this.opacity(opacity * this.globalAlpha),
        "stroke-linecap": lineCap === "butt" ? null : lineCap,
        "stroke-linejoin": lineJoin === "miter" ? null : lineJoin,
        "stroke-dasharray": dash.length ? dash.map((part) => this.round(part * zoom)).join(" ") : null,
      };
    }

    opacity(share) {
      return share >= 1 ? null : Math.round(share * 1000) / 1000;
    }

    /** Fill the path, or another that can trace itself or has words of its own. */
    fill(path, rule) {
      if (path && path.words) {
        const [x, y] = this.at(...path.at);
        node("path", { d: path.words, transform: `translate(${this.round(x)} ${this.round(y)})`, ...this.fillPaint() }, this.into);
        return;
      }
      if (path && path.trace) {
        this.beginPath();
        path.trace(this);
      }
      if (this.fillStyle.step) {
        if (this.isSeen(0)) this.fillLines(this.fillStyle);
        return;
      }
      const paint = { ...this.fillPaint(), "fill-rule": rule === "evenodd" || path === "evenodd" ? "evenodd" : null };
      if (this.isSeen(0)) this.drawn = this.shape(paint);
    }

    stroke(path) {
      if (path && path.trace) {
        this.beginPath();
        path.trace(this);
      }
      const paint = this.strokePaint(this.zoom);
      if (!this.isSeen(this.lineWidth)) return;
      // Filled just before: one shape has both.
      if (this.drawn && this.drawn === this.into.lastChild) {
        for (const [key, value] of Object.entries(paint)) if (value !== null) this.drawn.setAttribute(key, value);
        this.drawn = null;
      } else this.shape({ fill: "none", ...paint });
    }

    shape(paint) {
      if (!this.disc) return node("path", { d: this.path.join(""), ...paint }, this.into);
      const [cx, cy, r] = this.disc.map((number) => this.round(number));
      return node("circle", { cx, cy, r, ...paint }, this.into);
    }

    fillRect(x, y, width, height) {
      this.beginPath();
      this.rect(x, y, width, height);
      this.fill();
    }

    /** Keep what follows within the path; by a hair more, so that no seam shows between two. */
    clip() {
      const id = this.id("clip");
      const [left, top, right, bottom] = this.box;
      const around = { x: left - 0.25, y: top - 0.25, width: right - left + 0.5, height: bottom - top + 0.5 };
      node("rect", around, node("clipPath", { id }, this.defs));
      this.into = node("g", { "clip-path": `url(#${id})` }, this.into);
    }

    /** Make all that is in the group so far fainter. */
    fade(share) {
      const painted = [...this.into.childNodes];
      node("g", { opacity: share }, this.into).append(...painted);
    }

    /** Slanting lines, `step` pixels apart, as something to fill with. */
    hatch(colour, step, width) {
      return { colour, step, width };
    }

    /** Draw the lines one by one: what programs make of an SVG's patterns are pixels. */
    fillLines({ colour, step, width }) {
      const id = this.id("clip");
      node("path", { d: this.path.join(""), "clip-rule": "evenodd" }, node("clipPath", { id }, this.defs));
      const [left, top, right, bottom] = this.box.map((edge, i) => Math.max(0, Math.min(edge, i % 2 ? this.height : this.width)));
      const lines = [];
      for (let at = Math.ceil((left + top) / step) * step; at <= right + bottom; at += step) {
        const [x1, x2] = [Math.max(left, at - bottom), Math.min(right, at - top)];
        lines.push(`M${this.round(x1)} ${this.round(at - x1)}L${this.round(x2)} ${this.round(at - x2)}`);
      }
      const stroke = { stroke: plain(colour)[0], "stroke-width": width, "stroke-opacity": this.opacity(this.globalAlpha) };
      node("path", { d: lines.join(""), fill: "none", ...stroke, "clip-path": `url(#${id})` }, this.into);
    }

    createLinearGradient(x1, y1, x2, y2) {
      return new Gradient(this.id("shade"), this.defs, [...this.at(x1, y1), ...this.at(x2, y2)]);
    }

    /** Pixels, which stay such, but smooth: at the layer's own left top corner, whatever the matrix. */
    putImageData(image) {
      const small = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      small.getContext("2d").putImageData(image, 0, 0);
      const size = { width: image.width * this.pixel, height: image.height * this.pixel };
      const large = Object.assign(document.createElement("canvas"), size);
      const context = large.getContext("2d");
      // Few programs smooth what they enlarge.
      context.imageSmoothingQuality = "high";
      context.drawImage(small, 0, 0, size.width, size.height);
      node("image", { href: large.toDataURL(), ...size, preserveAspectRatio: "none" }, this.into);
    }

    drawImage(picture, x, y, width, height) {
      const [left, top] = this.at(x, y);
      const size = { x: this.round(left), y: this.round(top), width: width * this.zoom, height: height * this.zoom };
      node("image", { href: picture, ...size, preserveAspectRatio: "none" }, this.into);
    }

    // Words

    measureText(words) {
      scratch.font = this.font;
      scratch.letterSpacing = this.letterSpacing;
      return scratch.measureText(words);
    }

    fillText(words, x, y) {
      const { halo } = this;
      this.halo = null;
      if (!halo || halo.key !== `${words} ${x} ${y}`) {
        this.write(words, x, y, this.fillPaint());
        return;
      }
      const made = this.write(words, x, y, {});
      if (!made) return;
      made.id = this.id("name");
      // The words have no colour of their own: the reference to them would be filled with it, too.
      const filled = node("g", this.fillPaint());
      made.replaceWith(node("use", { href: `#${made.id}`, fill: "none", ...halo.paint, class: "halo" }), filled);
      filled.append(made);
    }

    /**
     * Keep the halo for the words that are filled next, which it is a stroked copy of: so they stand in
     * the file once. `paint-order` would do, but who does not know it paints the stroke over the words.
     */
    strokeText(words, x, y) {
      this.halo = { key: `${words} ${x} ${y}`, paint: this.strokePaint(this.zoom) };
    }

    write(words, x, y, paint) {
      const [px, py] = this.at(x, y + this.lift());
      if (px > this.width + 400 || px < -400 || py < -40 || py > this.height + 40) return null;
      const [, style, weight, size, family] = /^(italic |normal |)\s*(\d+ |bold |normal |)\s*([\d.]+)px (.+)$/.exec(this.font);
      const stretch = parseFloat(this.letterSpacing) * this.zoom;
      const made = node(
        "text",
        {
          x: this.round(px),
          y: this.round(py),
          "font-family": family,
          "font-size": this.round(size * this.zoom),
          "font-weight": weight.trim() || null,
          "font-style": style.trim() === "italic" ? "italic" : null,
          "letter-spacing": stretch ? this.round(stretch) : null,
          "text-anchor": this.textAlign === "center" ? "middle" : null,
          ...paint,
        },
        this.into,
      );
      made.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
      made.textContent = words.toWellFormed().replace(UNFIT, "");
      return made;
    }

    /** How far below a middle line letters stand. */
    lift() {
      if (this.textBaseline !== "middle") return 0;
      scratch.font = this.font;
      const above = (line) => {
        scratch.textBaseline = line;
        return scratch.measureText("x").fontBoundingBoxAscent;
      };
      const found = above("alphabetic") - above("middle");
      scratch.textBaseline = "alphabetic";
      return found;
    }

    /** The sheet, without groups that hold nothing. */
    finished() {
      for (const group of [...this.svg.querySelectorAll("g")].reverse()) if (!group.childNodes.length) group.remove();
      return this.svg;
    }
  }

  Dateline.Pen = Pen;
  Dateline.svgNode = node;
})();
