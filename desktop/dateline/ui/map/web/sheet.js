"use strict";
/**
 * The whole map on one sheet: ground, layers, and what stands around them, drawn with a pen by the same
 * scripts that paint the screen. What stands around is read off the page as it is laid out. Loaded when
 * it is first needed.
 */
(() => {
  const scratch = document.createElement("canvas").getContext("2d");
  const CLEAR = /^(transparent|rgba\(.*, 0\))$/;

  // What stands around

  const fontOf = (style) => `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;

  /** The lines of a text node as the page breaks them: `[{words, left, top}]`, those that are seen. */
  function linesOf(text, bottom) {
    const range = document.createRange();
    const lines = [];
    let at = 0;
    for (const letter of text.data) {
      range.setStart(text, at);
      at += letter.length;
      range.setEnd(text, at);
      const box = range.getClientRects()[0];
      if (!box || !box.height) continue;
      const line = lines.at(-1);
      if (line && Math.abs(line.top - box.top) < box.height / 2) {
        line.words += letter;
        if (box.width) line.left = Math.min(line.left, box.left);
      } else lines.push({ words: letter, left: box.left, top: box.top });
    }
    const seen = lines.filter((line) => line.top < bottom - 2);
    if (seen.length && seen.length < lines.length) seen.at(-1).words = `${seen.at(-1).words.trimEnd()}…`;
    return seen;
  }

  class Surroundings {
    constructor(pen, origin) {
      this.pen = pen;
      this.origin = origin;
    }

    boxOf(element) {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left - this.origin.left, y: top - this.origin.top, width, height };
    }

    paint(element, bottom = Infinity) {
      const style = getComputedStyle(element);
      const box = this.boxOf(element);
      if (style.display === "none" || !box.width || !box.height) return;
      if (element.classList.contains("dateline-sample")) {
        this.sample(element, box, style);
        return;
      }
      if (element.classList.contains("dateline-scale-bar")) this.bar(box, style);
      else this.ground(box, style);
      const own = style.overflow.includes("hidden") ? element.getBoundingClientRect().bottom : bottom;
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) this.write(child, style, Math.min(own, bottom));
        else this.paint(child, Math.min(own, bottom));
      }
    }

    ground({ x, y, width, height }, style) {
      const { pen } = this;
      const radius = parseFloat(style.borderTopLeftRadius) || 0;
      pen.beginPath();
      pen.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, radius);
      pen.fillStyle = style.backgroundColor;
      if (!CLEAR.test(style.backgroundColor)) pen.fill();
      pen.strokeStyle = style.borderTopColor;
      pen.lineWidth = 1;
      if (parseFloat(style.borderTopWidth)) pen.stroke();
    }

    bar({ x, y, width, height }, style) {
      const { pen } = this;
      pen.beginPath();
      pen.moveTo(x + 0.5, y);
      pen.lineTo(x + 0.5, y + height - 0.5);
      pen.lineTo(x + width - 0.5, y + height - 0.5);
      pen.lineTo(x + width - 0.5, y);
      pen.strokeStyle = style.borderBottomColor;
      pen.lineWidth = 1;
      pen.stroke();
    }

    write(text, style, bottom) {
      const { pen, origin } = this;
      scratch.font = fontOf(style);
      const { fontBoundingBoxAscent } = scratch.measureText("x");
      pen.font = scratch.font;
      pen.fillStyle = style.color;
      for (const { words, left, top } of linesOf(text, bottom)) {
        if (words.trim()) pen.fillText(words.trim(), left - origin.left, top - origin.top + fontBoundingBoxAscent);
      }
    }

    /** A mark of the legend; what page.css draws with borders and grounds. */
    sample(element, { x, y, width, height }, style) {
      const { pen } = this;
      const [mx, my] = [x + width / 2, y + height / 2];
      const kind = [...element.classList].find((name) => name in SAMPLES) || "disc";
      pen.save();
      pen.fillStyle = style.backgroundColor;
      pen.strokeStyle = style.borderTopColor;
      pen.lineWidth = 1.5;
      pen.beginPath();
      SAMPLES[kind](pen, { x, y, width, height, mx, my }, style);
      pen.restore();
      for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) this.write(child, style, Infinity);
    }
  }

  const ring = (pen, { mx, my, width }, wide) => {
    pen.arc(mx, my, (width - wide) / 2, 0, 2 * Math.PI);
    pen.lineWidth = wide;
    pen.stroke();
  };

  const SAMPLES = {
    disc: (pen, { mx, my, width }) => {
      pen.arc(mx, my, width / 2, 0, 2 * Math.PI);
      pen.fill();
    },
    joined: () => {},
    badge: (pen, box) => ring(pen, box, 2),
    spoken: (pen, box) => ring(pen, box, 1.5),
    doubt: (pen, box) => {
      pen.setLineDash([2.4, 1.8]);
      ring(pen, box, 1.5);
    },
    area: (pen, { x, y, width, height }) => {
      pen.rect(x + 0.5, y + 0.5, width - 1, height - 1);
      pen.lineWidth = 1;
      for (let at = 3; at < width + height - 2; at += 4) {
        const [right, low] = [Math.min(at, width - 1), Math.min(at, height - 1)];
        pen.moveTo(x + right, y + at - right);
        pen.lineTo(x + at - low, y + low);
      }
      pen.stroke();
    },
    quiet: (pen, { mx, my, width }) => {
      const reach = width / 2 - 1;
      pen.moveTo(mx, my - reach);
      pen.lineTo(mx + reach, my);
      pen.lineTo(mx, my + reach);
      pen.lineTo(mx - reach, my);
      pen.closePath();
      pen.stroke();
    },
    trail: (pen, { x, y, width }) => {
      pen.moveTo(x, y + 0.75);
      pen.lineTo(x + width, y + 0.75);
      pen.stroke();
    },
    heat: (pen, { x, y, width, height }, style) => {
      const shade = pen.createLinearGradient(x, y, x + width, y);
      const colours = style.backgroundImage.match(/rgba?\([^)]*\)/g) || [];
      colours.forEach((colour, i) => shade.addColorStop(i / (colours.length - 1), colour));
      pen.fillStyle = shade;
      pen.roundRect(x, y, width, height, 2);
      pen.fill();
    },
    arrow: (pen, { x, y, width, height, mx }) => {
      pen.moveTo(mx, y);
      pen.lineTo(x + width, y + height);
      pen.lineTo(mx, y + height * 0.76);
      pen.lineTo(x, y + height);
      pen.closePath();
      pen.fill();
    },
  };

  /** Paint title, legend and all else that stands around the map. */
  Dateline.paintSurroundings = (pen, { heading, legend, foot }, container) => {
    const around = new Surroundings(pen, container.getBoundingClientRect());
    for (const box of [heading.box, heading.north, legend, foot]) around.paint(box);
  };

  // The ground

  /** Paint what a layer of protomaps-leaflet shows, in every copy of the world in view. */
  async function paintTiles(pen, map, layer) {
    const zoom = map.getZoom();
    const world = 256 * 2 ** zoom;
    const { min, max } = map.getPixelBounds();
    const [top, bottom] = [Math.max(0, min.y), Math.min(world, max.y)];
    for (let copy = Math.floor(min.x / world); copy <= Math.floor((max.x - 1) / world); copy += 1) {
      const [left, right] = [Math.max(min.x, copy * world), Math.min(max.x, (copy + 1) * world)];
      const box = { minX: left - copy * world, minY: top, maxX: right - copy * world, maxY: bottom };
      const tiles = new Map();
      for (const [key, view] of layer.views) tiles.set(key, await view.getBbox(zoom, box));
      const origin = { x: min.x - copy * world, y: min.y };
      protomapsL.paint(pen, zoom, tiles, null, layer.paintRules, box, origin, true, "");
    }
  }

  /** Put the pictures that a layer consists of onto the sheet, as they stand in view. */
  async function paintPictures(pen, map, layer, origin) {
    for (const { el } of Object.values(layer._tiles)) {
      const box = el.getBoundingClientRect();
      const canvas = Object.assign(document.createElement("canvas"), { width: 512, height: 512 });
      if (el.tagName === "IMG" && !el.complete) continue;
      canvas.getContext("2d").drawImage(el, 0, 0, 512, 512);
      pen.drawImage(canvas.toDataURL(), box.left - origin.left, box.top - origin.top, box.width, box.height);
    }
  }

  /** Draw all that the page shows now with a pen; resolves when it is done. */
  Dateline.drawSheet = async (app, pen) => {
    const container = app.map.getContainer();
    const { x, y } = app.map.getSize();
    pen.group("water");
    pen.fillStyle = Dateline.style.current.water;
    pen.fillRect(0, 0, x, y);
    pen.group("land");
    pen.digits = 1;
    await paintTiles(pen, app.map, app.basemap);
    pen.group("streets");
    for (const layer of app.streets.layers) await paintPictures(pen, app.map, layer, container.getBoundingClientRect());
    app.drawWith(pen);
    pen.group("around");
    Dateline.paintSurroundings(pen, app.furniture, container);
  };

  /** Resolves when all is painted; what stands around may have grown by that, and asked for one frame more. */
  async function settled(app) {
    do await new Promise((done) => app.whenSettled(done));
    while (app.pending);
  }

  /** Resolves when the page has its size, looks where it should, and all is painted. */
  async function standing(app, [wide, high]) {
    const off = (have, want) => Math.abs(have - want) > 2;
    for (;;) {
      app.map.invalidateSize({ animate: false });
      await settled(app);
      const { x, y } = app.map.getSize();
      if (app.basemap && !off(x, wide) && !off(y, high)) break;
    }
    app.view.again();
    await settled(app);
  }

  /** Draw the page, `page` pixels wide and high, as a document of its own; its text. */
  Dateline.writeSheet = async (app, { page, width, height }) => {
    await standing(app, page);
    const svg = await Dateline.sheetOf(app, "");
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    return new XMLSerializer().serializeToString(svg);
  };

  /** Leave drawings in the page, one after another, to be printed. */
  Dateline.printed = (sheets, title) => {
    for (const svg of sheets) svg.setAttribute("preserveAspectRatio", "xMidYMid slice");
    document.body.append(...sheets);
    document.title = title;
    document.body.classList.add("printed");
  };

  /** Draw the page, and leave the drawing in it to be printed. */
  Dateline.laySheet = async (app, { page, title }) => {
    await standing(app, page);
    Dateline.printed([await Dateline.sheetOf(app, "")], title);
  };

  Object.assign(Dateline, { standing, settled });

  const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  /** Title, author and language for programs that keep files, as Dublin Core. */
  function metadata({ title, credit }) {
    const made = Dateline.svgNode("metadata", {});
    const about = made.appendChild(document.createElementNS(RDF, "rdf:RDF")).appendChild(document.createElementNS(RDF, "rdf:Description"));
    about.setAttributeNS(RDF, "rdf:about", "");
    const words = { title: title.textContent, creator: credit.textContent, language: Dateline.told.language || "en" };
    for (const [name, said] of Object.entries(words)) {
      if (said) about.appendChild(document.createElementNS(DUBLIN_CORE, `dc:${name}`)).textContent = said;
    }
    return made;
  }

  /** The page as an SVG element, with its title and what it says for those who can't see it. */
  Dateline.sheetOf = async (app, prefix) => {
    const { x, y } = app.map.getSize();
    const pen = new Dateline.Pen(x, y, prefix);
    const { heading, sources } = app.furniture;
    const told = [heading.caption, heading.credit, sources].filter((box) => !box.hidden).map((box) => box.textContent);
    pen.svg.setAttribute("lang", Dateline.told.language || "en");
    Dateline.svgNode("title", {}, pen.svg).textContent = heading.title.textContent;
    Dateline.svgNode("desc", {}, pen.svg).textContent = told.filter((words) => words).join("\n");
    pen.svg.append(metadata(heading));
    await Dateline.drawSheet(app, pen);
    return pen.finished();
  };
})();
