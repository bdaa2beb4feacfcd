"use strict";
/**
 * An atlas: a sheet for each day, place or story, and before them a list of what is on which. Loaded
 * when it is first needed.
 */
(() => {
  const EDGE = 48;
  const LINE = 22;
  const TOP = 116;
  /** Pixels that a column of the list is wide at least. */
  const COLUMN = 460;
  const DAY = 86400;

  /** Where the next line of the list goes: column by column, sheet by sheet. */
  class List {
    constructor([width, height], lines) {
      this.rows = Math.max(1, Math.floor((height - TOP - EDGE) / LINE));
      this.columns = Math.max(1, Math.floor((width - 2 * EDGE) / COLUMN));
      this.wide = (width - 2 * EDGE) / this.columns;
      this.sheets = Math.ceil(lines / (this.rows * this.columns));
    }

    at(line) {
      const within = line % (this.rows * this.columns);
      const column = Math.floor(within / this.rows);
      const left = EDGE + column * this.wide;
      return { sheet: Math.floor(line / (this.rows * this.columns)), left, right: left + this.wide - 24, y: TOP + (within % this.rows) * LINE };
    }
  }

  /** As many letters of words as there is room for. */
  function fitted(pen, words, room) {
    if (pen.measureText(words).width <= room) return words;
    const letters = [...words];
    while (letters.length > 1 && pen.measureText(`${letters.join("")}…`).width > room) letters.pop();
    return `${letters.join("").trimEnd()}…`;
  }

  function listSheet([width, height], dress, range, number) {
    const pen = new Dateline.Pen(width, height, `list${number}-`);
    const style = Dateline.style.current;
    const { font } = Dateline.style;
    pen.group("list");
    pen.fillStyle = style.land;
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = style.ink;
    pen.font = `600 26px ${font}`;
    pen.fillText(fitted(pen, Dateline.oneLine(dress.title) || "Atlas", width - 2 * EDGE), EDGE, 64);
    pen.font = `400 14px ${font}`;
    const dates = dress.parts.includes("dates") && Dateline.dates.inclusive(range.start, range.end);
    const said = [dress.subtitle, dates, range.filter].filter((words) => words).join(" · ");
    pen.fillText(fitted(pen, Dateline.oneLine(said), width - 2 * EDGE), EDGE, 88);
    return pen;
  }

  /** Put a line of the list onto its sheet: what, how much, on which page; it leads there. */
  function writeLine(pen, { left, right, y }, { title, counts, page, id }) {
    const style = Dateline.style.current;
    const { font } = Dateline.style;
    const link = Dateline.svgNode("a", { href: `#${id}` }, pen.into);
    const before = pen.into;
    pen.into = link;
    pen.font = `400 13px ${font}`;
    const behind = pen.measureText(`${counts}   ${page}`).width;
    pen.fillStyle = style.ink;
    pen.fillText(fitted(pen, title, right - left - behind - 24), left, y);
    pen.fillStyle = style.cityName;
    pen.fillText(counts, right - behind, y);
    pen.fillStyle = style.ink;
    pen.fillText(String(page), right - pen.measureText(String(page)).width, y);
    pen.into = before;
    pen.strokeStyle = style.region;
    pen.lineWidth = 0.75;
    pen.beginPath();
    pen.moveTo(left, y + 7);
    pen.lineTo(right, y + 7);
    pen.stroke();
  }

  /** Let the page show one leaf, from where all begin, or nearer or farther where that is wanted or needed. */
  async function turnTo(app, leaf, { dress, page, at }) {
    app.view.set(at.lat, at.lng, at.zoom);
    app.setRange({ ...app.range, start: leaf.start, end: leaf.end, sieve: leaf.sieve, inView: null });
    const title = leaf.title || Dateline.dates.day(leaf.start, false);
    // A whole day is in the heading already.
    const isDay = !leaf.title && leaf.end - leaf.start === DAY;
    const parts = isDay ? dress.parts.filter((part) => part !== "dates") : dress.parts;
    app.heading.dress({ ...dress, subtitle: title, parts });
    await Dateline.standing(app, page);
    if (leaf.fits || Dateline.whatIsDrawn(app).beyond) {
      app.fitPlaces(app.tally.mentions, "page");
      await Dateline.standing(app, page);
    }
    return Dateline.oneLine(title);
  }

  /** Draw `leaves`: `{title, start, end, sieve, fits}`; `tell(done)` is called with each. */
  Dateline.layAtlas = async (app, { page, title, dress, leaves }, tell) => {
    await Dateline.standing(app, page);
    const list = new List(page, leaves.length);
    const { range, map } = app;
    const at = { ...map.getCenter(), zoom: map.getZoom() };
    const lines = [];
    const sheets = [];
    for (const [number, leaf] of leaves.entries()) {
      const name = await turnTo(app, leaf, { dress, page, at });
      const id = `leaf${number}`;
      const svg = await Dateline.sheetOf(app, `${id}-`);
      svg.id = id;
      sheets.push(svg);
      const counts = Dateline.counted(app.tally.totals.events, "event");
      lines.push({ title: name, counts, page: number + 1 + list.sheets, id });
      tell(number + 1);
    }
    const pens = Array.from({ length: list.sheets }, (_, number) => listSheet(page, dress, range, number));
    lines.forEach((line, number) => {
      const spot = list.at(number);
      writeLine(pens[spot.sheet], spot, line);
    });
    Dateline.printed([...pens.map((pen) => pen.finished()), ...sheets], title);
  };
})();
