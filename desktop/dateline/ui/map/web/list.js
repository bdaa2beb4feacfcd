"use strict";
/** A mark's words on hovering, and its list of events in time order on opening. Text nodes only. */
(() => {
  const { element, counted } = Dateline;
  const MOST = 200;

  class List {
    constructor(map, pick) {
      this.map = map;
      this.pick = pick;
      this.tip = element("div", "dateline-tip");
      this.tip.setAttribute("aria-hidden", "true");
      map.getContainer().append(this.tip);
      this.popup = L.popup({
        className: "dateline-list",
        closeButton: true,
        minWidth: 240,
        maxWidth: 320,
        maxHeight: 260,
        autoPanPaddingTopLeft: [56, 56],
        autoPanPaddingBottomRight: [16, 32],
      });
    }

    /** Show a mark's words beside the pointer; null hides them. */
    hover(words, point) {
      this.tip.hidden = !words;
      if (!words) return;
      this.tip.replaceChildren(...words.map((line, i) => element("div", i ? "" : "first", line)));
      const size = this.map.getSize();
      const left = point.x + 14 + this.tip.offsetWidth > size.x;
      const top = Math.min(point.y + 14, size.y - this.tip.offsetHeight - 4);
      this.tip.style.left = `${left ? point.x - this.tip.offsetWidth - 10 : point.x + 14}px`;
      this.tip.style.top = `${top}px`;
    }

    close() {
      this.popup.close();
    }

    /** Open the list of these events (indices in time order) at a point of the map. */
    open(latlng, title, events, columns, radius) {
      const body = element("div", "dateline-list-body");
      body.setAttribute("role", "dialog");
      body.setAttribute("aria-label", title);
      body.append(element("div", "dateline-list-title", title));
      for (const event of events.slice(0, MOST)) body.append(this.line(event, columns));
      if (events.length > MOST) {
        const rest = counted(events.length - MOST, "later event");
        body.append(element("div", "dateline-list-rest", `${rest}: narrow the time line`));
      }
      this.popup.options.offset = L.point(0, -radius + 4);
      this.popup.setLatLng(latlng).setContent(body).openOn(this.map);
      const close = this.popup.getElement().querySelector(".leaflet-popup-close-button");
      if (close) close.setAttribute("aria-label", "Close the list");
    }

    line(event, columns) {
      const made = element("button", "dateline-list-line");
      made.type = "button";
      const precision = columns.precisionNames[columns.precisions[event]];
      const when = Dateline.dates.moment(columns.starts[event], columns.ends[event], precision);
      const place = columns.places[columns.placeOf[event]];
      const story = columns.stories[columns.pairStories[columns.pairStarts[event]]];
      const more = columns.pairStarts[event + 1] - columns.pairStarts[event] - 1;
      const head = element("span", "dateline-list-head");
      head.append(
        element("span", "dateline-list-when", when),
        element("span", "dateline-list-count", counted(columns.mentions[event], "mention")),
      );
      const told = (story && story.title) || "Untitled story";
      const words = more > 0 ? `${told} and ${counted(more, "other")}` : told;
      made.append(head, element("span", "dateline-list-story", `${place.name} · ${words}`));
      made.addEventListener("click", () => this.pick(columns.eventIds[event]));
      return made;
    }
  }

  /** What a mark or an area says of itself: its name, then its counts apart. */
  Dateline.wordsOf = (tally, members) => {
    const { columns } = tally;
    const [first, ...others] = members;
    const sum = (array) => members.reduce((total, place) => total + array[place], 0);
    const name = columns.places[first].label || columns.places[first].name;
    const lines = [others.length ? `${name} and ${counted(others.length, "other place")}` : name];
    lines.push(`${counted(sum(tally.mentions), "mention")} · ${counted(sum(tally.events), "event")}`);
    if (members.every((place) => tally.isDoubtful(place))) lines.push("Place in doubt");
    return lines;
  };

  Dateline.List = List;
})();
