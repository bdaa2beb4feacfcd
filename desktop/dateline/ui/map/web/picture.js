"use strict";
/**
 * What a picture of the map has besides: a heading with title, dates, counts and filters, a north mark,
 * a credit. Each can be left out. Text nodes only.
 */
(() => {
  const { element } = Dateline;
  /** Pixels around what stands in a picture, as in page.css. */
  const EDGE = 16;
  /** By so many pixels more, as figures are not all equally wide. */
  const SLACK = 12;

  class Heading {
    /** Stand in `container`, over the map; `furniture` tells when it paints. */
    constructor(container, furniture) {
      this.furniture = furniture;
      this.box = element("div", "dateline-box dateline-title");
      this.title = element("div", "dateline-title-words");
      this.subtitle = element("div", "dateline-title-second");
      this.caption = element("div", "dateline-title-caption");
      this.box.append(this.title, this.subtitle, this.caption);
      this.north = element("div", "dateline-north");
      this.north.append(element("span", "dateline-sample arrow"), element("span", "", Dateline.say("N")));
      this.credit = element("span", "dateline-credit");
      furniture.foot.append(this.credit);
      furniture.foot.append(furniture.sources); // behind the credit
      container.append(this.box, this.north);
      furniture.stand(this.box, this.north);
      furniture.heading = this;
      this.parts = new Set();
    }

    /** Take these words, and of the parts only those named; the map is painted anew with them. */
    dress({ title, subtitle, credit, parts }) {
      this.parts = new Set(parts);
      const words = [
        [this.title, title],
        [this.subtitle, subtitle],
        [this.credit, credit],
      ];
      for (const [box, said] of words) {
        box.textContent = Dateline.oneLine(said);
        box.hidden = !box.textContent;
      }
      const { furniture } = this;
      const has = (part) => this.parts.has(part);
      this.north.hidden = !has("north");
      furniture.bar.hidden = furniture.barWords.hidden = !has("scale");
      furniture.sources.hidden = !has("sources");
      furniture.foot.hidden = !has("scale") && !has("sources") && this.credit.hidden;
      furniture.hasLegend = has("legend");
      furniture.legendKey = null;
      furniture.covered();
    }

    /** Say what the frame just painted holds; that there is nothing is said in any case. */
    update({ dates, counts, filter, isEmpty, outside }) {
      const has = (part) => this.parts.has(part);
      const said = [];
      if (has("dates") && dates) said.push(dates);
      if (isEmpty || has("counts")) said.push(counts);
      if (has("counts") && outside) said.push(outside);
      if (has("filters") && filter) said.push(filter);
      this.caption.textContent = said.join(" · ");
      this.caption.hidden = !said.length;
      this.raiseLegend();
      this.box.hidden = this.title.hidden && this.subtitle.hidden && this.caption.hidden;
    }

    /** Stay as large as now, whatever is said: a film's heading does not jump. */
    fix() {
      const { width, height } = this.box.getBoundingClientRect();
      this.box.style.width = `${Math.ceil(width) + SLACK}px`;
      this.box.style.minHeight = `${Math.ceil(height)}px`;
    }

    /** Put the legend above the foot where there is no room for both side by side. */
    raiseLegend() {
      const { foot, legend } = this.furniture;
      const room = foot.parentElement.clientWidth - 3 * EDGE;
      const meet = foot.offsetWidth + legend.offsetWidth > room;
      const high = meet && !foot.hidden ? foot.offsetHeight + 8 : 0;
      legend.style.bottom = `${EDGE + high}px`;
    }
  }

  Dateline.Heading = Heading;
})();
