"use strict";
/** What stands around the map: title, caption, legend, scale bar, attribution. Text nodes only. */
(() => {
  const { element } = Dateline;
  const counted = (...told) => Dateline.counted(...told);
  const say = (...told) => Dateline.say(...told);
  /** Who made what the map is drawn from, in the order of the eye: for the foot of every map. */
  const SOURCES = "Coasts: GSHHG (LGPL) · Borders: Natural Earth · Names © GeoNames (CC BY 4.0)";
  /** What a legend takes, where it is not known yet, and the map's least width for that to matter. */
  const LEGEND = [260, 200];
  const WIDE = 860;
  const METRES_AROUND = 40075016.686;
  /**
   * What stands over the map keeps room in steps of so many pixels: with each figure more in the
   * caption the map would be painted twice, and half of what a drag of the brush costs was that.
   */
  const STEP = 64;

  class Furniture {
    /** `showAll` is called to show every event; `covered` where other parts of the map are covered. */
    constructor(map, container, { showAll, covered }) {
      this.map = map;
      this.covered = covered;
      this.caption = element("div", "dateline-box dateline-caption");
      this.caption.setAttribute("role", "status");
      this.beyond = element("button", "dateline-box dateline-beyond");
      this.beyond.type = "button";
      this.beyond.hidden = true;
      this.beyond.addEventListener("click", showAll);
      const heads = element("div", "dateline-heads");
      heads.append(this.caption, this.beyond);
      this.legend = element("div", "dateline-box dateline-legend");
      this.legend.setAttribute("role", "list");
      this.foot = element("div", "dateline-foot");
      this.bar = element("span", "dateline-scale-bar");
      this.barWords = element("span", "dateline-scale-words");
      this.sources = element("span", "dateline-sources");
      this.others = [];
      this.foot.append(this.barWords, this.bar, this.sources);
      this.label();
      container.append(heads, this.legend, this.foot);
      for (const box of [heads, this.legend, this.foot]) {
        L.DomEvent.disableClickPropagation(box);
        L.DomEvent.disableScrollPropagation(box);
      }
      map.on("zoomend moveend resize", this.drawScale, this);
      /** What a picture has besides, and whether it has a legend. */
      this.heading = null;
      this.hasLegend = true;
      this.keepLegend = false;
      this.isPainted = false;
      /** Whether it is a page that was handed on. */
      this.isPublished = false;
      this.standing = [];
      this.covering = 0;
      this.boxes = [];
      this.observer = new ResizeObserver(() => this.measure());
      this.observer.observe(container);
      this.stand(this.legend, this.caption, this.beyond, this.foot);
      this.stand(container.querySelector(".leaflet-control-zoom"));
    }

    /** Say in the language of the window what does not change. */
    label() {
      this.beyond.title = say("Show every event (Home)");
      this.legend.setAttribute("aria-label", say("Legend"));
      this.credit(this.others);
    }

    /** Let boxes stand over the map, and names keep off them. */
    stand(...boxes) {
      for (const box of boxes) {
        this.standing.push(box);
        this.observer.observe(box);
      }
    }

    /** Leave so many pixels at the top to what the window lays over them. */
    setCovered(top) {
      if (top === this.covering) return;
      this.map.getContainer().style.setProperty("--covered", `${top}px`);
      this.covering = top;
      this.measure();
    }

    /** Note which parts of the map are covered, in its own pixels. */
    measure() {
      const { left, top } = this.map.getContainer().getBoundingClientRect();
      const { times } = Dateline.style;
      this.boxes = this.standing.map((box) => {
        const at = box.getBoundingClientRect();
        const edges = [at.left - left, at.top - top, at.right - left, at.bottom - top];
        return outward(edges.map((edge) => edge / times));
      });
      if (this.covering) this.boxes.push([0, 0, this.map.getSize().x, this.covering]);
      const key = this.boxes.join();
      if (key !== this.measured) this.covered();
      this.measured = key;
    }

    /** Which boxes of the map are covered, in its own pixels; before the first frame about as they will be. */
    room() {
      this.measure();
      if (this.isPainted) return this.boxes;
      const { x, y } = this.map.getSize();
      const [wide, high] = LEGEND;
      return x < WIDE ? this.boxes : [...this.boxes, [0, 0, 2 * wide, high / 4], [0, y - high, wide, y]];
    }

    /** Say who made what is drawn; `others` besides those of the basemap. */
    credit(others) {
      this.others = others;
      this.sources.textContent = [...new Set(others), say(SOURCES)].join(" · ");
    }

    /** Take away what only serves the hand; enlarge the map in its page, but for a foot of so many pixels. */
    frame(times, foot) {
      document.body.classList.add("picture");
      document.body.style.setProperty("--times", times);
      document.body.style.setProperty("--stamp", `${foot}px`);
    }

    /** Be seen while it is painted: a picture that is looked at before it is drawn for good. */
    show() {
      document.body.classList.add("stamped");
    }

    /** Colour the foot of a picture, in the same frame as all that it says is finished. */
    setStamp(colour) {
      const stamp = element("div", "dateline-stamp");
      document.body.append(stamp);
      stamp.style.background = colour;
      this.show();
    }

    drawScale() {
      const metres = this.metresPerPixel();
      const room = metres * 96;
      const power = 10 ** Math.floor(Math.log10(room));
      const nice = [5, 2, 1].find((step) => step * power <= room) * power;
      this.bar.style.width = `${Math.round(nice / metres)}px`;
      this.barWords.textContent = nice >= 1000 ? say("{number} km", { number: nice / 1000 }) : say("{number} m", { number: nice });
    }

    metresPerPixel() {
      const latitude = (this.map.getCenter().lat * Math.PI) / 180;
      return (METRES_AROUND * Math.cos(latitude)) / (256 * 2 ** this.map.getZoom());
    }

    /** Say what the frame just painted holds. */
    update(tally, range, drawn) {
      this.isPainted = true;
      // Who only reads a map has no time line beside it whose end is not included.
      const said = this.isPublished || this.heading ? Dateline.dates.inclusive : Dateline.dates.range;
      const { dates, counts, filter, isEmpty } = captionOf(tally, range, said, this.isReading);
      // The window names the filter right above, in what covers the upper edge.
      const captioned = this.covering ? [dates, counts] : [dates, counts, filter];
      this.caption.textContent = captioned.filter((words) => words).join(" · ");
      const beyond = counted(drawn.beyond, "event");
      this.beyond.textContent = say("{events} out of view", { events: beyond });
      // Where only what is in view counts, the numbers leave the rest out, and say so.
      this.beyond.hidden = !drawn.beyond || Boolean(range.inView);
      const outside = drawn.beyond && !range.inView ? say("{events} outside this map", { events: beyond }) : "";
      this.drawLegend(tally, drawn);
      if (this.heading) this.heading.update({ dates, counts, filter, isEmpty, outside });
    }

    drawLegend(tally, drawn) {
      if (this.keepLegend) return;
      const rows = this.colourRows(tally) || this.storyRows(tally, drawn.stories);
      if (drawn.badges) rows.push([sample("badge", "n"), say("events")]);
      if (drawn.joined) rows.push([sample("joined", "+n"), say("more places in one mark")]);
      if (drawn.areas) rows.push([sample("area"), say("area, deeper with events")]);
      if (drawn.quiet) rows.push([sample("quiet"), say("area, outline not shown")]);
      if (drawn.spoken) rows.push([sample("spoken"), say("only spoken of")]);
      if (drawn.doubt) rows.push([sample("doubt"), say("place in doubt")]);
      if (drawn.heat) rows.push([sample("heat"), say("deeper with events nearby")]);
      if (drawn.trails) rows.push([sample("trail"), drawn.trails]);
      const key = rows.map(([mark, words]) => `${mark.className}${mark.dataset.colour}${words}`).join("|");
      if (key === this.legendKey) return;
      this.legendKey = key;
      this.legend.replaceChildren(...rows.map(([mark, words]) => row(mark, words)));
      this.legend.hidden = rows.length === 0 || !this.hasLegend;
    }

    /** Make the rows of all stories but those of one colour quiet; -1: of none. */
    light(colour) {
      for (const made of this.legend.children) {
        const own = made.firstChild.dataset.colour;
        made.classList.toggle("faded", colour >= 0 && own !== "" && own !== String(colour));
      }
    }

    /** A row for each colour in the window, where colours do not stand for stories; else null. */
    colourRows(tally) {
      const rows = Dateline.colouring.rows(tally);
      return rows && rows.map(([colour, words]) => [colourSample(colour), words]);
    }

    /**
     * A row for each story in the window that has a colour, and one for all the others; `drawn`:
     * the stories of a picture, which explains no mark that is not in it.
     */
    storyRows(tally, drawn) {
      const { titles, storyColours, ownStories } = tally.columns;
      const other = tally.colours - 1;
      const isThere = (story) => tally.storyEvents[story] && (!drawn || drawn.has(story));
      const own = ownStories.filter(isThere);
      const rows = own.map((story) => [storySample(storyColours[story]), titles[story] || say("Untitled story")]);
      const others = (drawn ? drawn.size : tally.totals.stories) - own.length;
      const words = rows.length ? ["other story", "other stories"] : ["story", "stories"];
      if (others) rows.push([storySample(other), counted(others, ...words)]);
      return rows;
    }
  }

  /** The least box of whole steps around [left, top, right, bottom]; an empty one stays empty. */
  function outward([left, top, right, bottom]) {
    if (right <= left) return [left, top, right, bottom];
    const whole = (round, edge) => round(edge / STEP) * STEP;
    return [whole(Math.floor, left), whole(Math.floor, top), whole(Math.ceil, right), whole(Math.ceil, bottom)];
  }

  function storySample(colour) {
    const mark = sample("story");
    mark.dataset.colour = String(colour);
    mark.style.background = `var(--data-${colour})`;
    return mark;
  }

  function colourSample(colour) {
    const mark = sample("colour");
    mark.style.background = colour;
    return mark;
  }

  function sample(kind, words) {
    const mark = element("span", `dateline-sample ${kind}`, words);
    mark.setAttribute("aria-hidden", "true");
    mark.dataset.colour = "";
    return mark;
  }

  function row(mark, words) {
    const made = element("div", "dateline-legend-row");
    made.setAttribute("role", "listitem");
    const text = element("span", "dateline-legend-words", words);
    text.title = words;
    made.append(mark, text);
    return made;
  }

  /** What the caption says, part by part; `said` gives its dates, `isEmpty` where nothing is in the range. */
  function captionOf(tally, range, said, isReading) {
    if (!tally.columns.count) {
      const counts = isReading ? say("Stories are being read…") : say("Nothing dated yet");
      return { dates: "", counts, filter: "", isEmpty: true };
    }
    const { mentions, events, stories } = range.inView || tally.totals;
    const counts = events
      ? [
          counted(mentions, "mention"),
          counted(events, "event"),
          counted(stories, "story", "stories"),
        ].join(", ")
      : say("nothing in this range");
    const dates = said(range.start, range.end);
    return { dates, counts: range.inView ? say("{counts} in view", { counts }) : counts, filter: range.filter || "", isEmpty: !events };
  }

  Dateline.Furniture = Furniture;
})();
