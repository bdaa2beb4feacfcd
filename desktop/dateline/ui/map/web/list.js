"use strict";
/** A mark's words on hovering, and its list of events in time order on opening. Text nodes only. */
(() => {
  const { element } = Dateline;
  const counted = (...told) => Dateline.counted(...told);
  const say = (...told) => Dateline.say(...told);
  const NAMED = 3;
  const ROW = 44;
  const ROWS = 6;
  /** Pixels that the list's title, its tip and the map's edges take. */
  const AROUND = 190;

  class List {
    /** `deeds`: pick(event), point(event), of a line; -1: of none. */
    constructor(map, deeds) {
      this.map = map;
      this.deeds = deeds;
      this.tip = element("div", "dateline-tip");
      this.tip.setAttribute("aria-hidden", "true");
      this.tip.hidden = true;
      map.getContainer().append(this.tip);
      map.on("popupclose", () => this.deeds.point(-1));
      this.popup = L.popup({
        className: "dateline-list",
        closeButton: true,
        minWidth: 320,
        maxWidth: 320,
        autoPanPadding: [8, 8],
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

    /** Keep the list off so many pixels at the top. */
    setCovered(top) {
      this.popup.options.autoPanPaddingTopLeft = [8, 8 + top];
    }

    /** Whether a part of the page is in the list. */
    holds(part) {
      return this.popup.isOpen() && this.popup.getElement().contains(part);
    }

    /** Close the list; the keys go back to where they were. Returns whether it was open. */
    close() {
      if (!this.popup.isOpen()) return false;
      const held = this.popup.getElement().contains(document.activeElement);
      this.popup.close();
      if (held) this.giveBack();
      return true;
    }

    giveBack() {
      const container = this.map.getContainer();
      const stops = [...container.querySelectorAll(".dateline-stop")];
      // Stops are made anew when the map moves.
      const again = stops.find(({ dataset }) => dataset.place === this.opener?.dataset.place);
      const before = this.opener?.isConnected ? this.opener : again || container;
      before.focus({ preventScroll: true });
    }

    /**
     * Open the list of these events (indices in time order) at a mark of the map, where it hides the
     * least of `marks` and `boxes`; see beside.js.
     */
    open(latlng, words, events, { columns, shown }, { radius, marks, boxes }) {
      this.opener = document.activeElement;
      const [title, ...rest] = words;
      const body = element("div", "dateline-list-body");
      body.setAttribute("role", "dialog");
      body.setAttribute("aria-label", words.join(", "));
      const head = element("div", "dateline-list-title", title);
      head.title = title;
      body.append(head, ...rest.map((line) => element("div", "dateline-list-sum", line)));
      const rows = new Dateline.Rows(ROW, (row) => this.line(events[row], columns, shown));
      const room = Math.floor((this.map.getSize().y - AROUND) / ROW);
      rows.holder.setAttribute("aria-label", title);
      rows.show(events.length, Math.max(2, Math.min(ROWS, room)));
      body.append(rows.holder);
      this.place(latlng, body, { radius, marks, boxes });
      const close = this.popup.getElement().querySelector(".leaflet-popup-close-button");
      if (close) close.setAttribute("aria-label", say("Close the list"));
      rows.focus(0);
    }

    /** Show the list first, to know how large it is, then move it to the best side. */
    place(latlng, body, around) {
      const { map, popup } = this;
      popup.options.autoPan = false;
      popup.setLatLng(latlng).setContent(body).openOn(map);
      const shown = popup.getElement();
      const { x, y } = map.latLngToContainerPoint(latlng);
      const { offsetWidth: wide, offsetHeight: high } = shown.querySelector(".leaflet-popup-content-wrapper");
      const size = map.getSize();
      const { side, box } = Dateline.besides({ ...around, x, y, wide, high, view: [size.x, size.y] });
      shown.dataset.side = side;
      popup.options.offset = L.point(Dateline.popupOffset({ x, y }, box));
      popup.options.autoPan = true;
      popup.update();
    }

    line(event, columns, shown) {
      const made = element("button", "dateline-list-line");
      made.type = "button";
      const precision = columns.precisionNames[columns.precisions[event]];
      const when = Dateline.dates.moment(columns.start(event), columns.end(event), precision);
      const place = columns.places[columns.placeOf[event]];
      const stories = shown.storiesOf(columns, event);
      const title = columns.titles[stories[0]];
      const more = stories.length - 1;
      const head = element("span", "dateline-list-head");
      head.append(
        element("span", "dateline-list-when", when),
        element("span", "dateline-list-count", counted(shown.mentions[event], "mention")),
      );
      const told = title || say("Untitled story");
      const others = counted(more, "other story", "other stories");
      const all = more > 0 ? say("{first} and {last}", { first: told, last: others }) : told;
      const spoken = columns.scenes[event] ? [say("only spoken of")] : [];
      const words = [place.name, ...spoken, all].join(" · ");
      made.append(head, element("span", "dateline-list-story", words));
      made.title = `${when}\n${words}`;
      made.addEventListener("click", () => this.deeds.pick(event));
      made.addEventListener("pointerenter", () => this.deeds.point(event));
      made.addEventListener("focus", () => made.matches(":focus-visible") && this.deeds.point(event));
      for (const name of ["pointerleave", "blur"]) made.addEventListener(name, () => this.deeds.point(-1));
      return made;
    }
  }

  /** Up, down, first and last within the list; the map below keeps still. */
  function walk(lines, event) {
    const all = [...lines.querySelectorAll(".dateline-list-line")];
    const at = all.indexOf(document.activeElement);
    const steps = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 };
    if (!(event.key in steps)) return;
    event.preventDefault();
    event.stopPropagation();
    all[Math.max(0, Math.min(all.length - 1, steps[event.key]))].focus();
  }

  /** "Kyiv, Kharkiv, Odesa and 4 more": where something happens first, then what has most events. */
  function namesOf(tally, members) {
    const spoken = (place) => Number(tally.isSpoken(place));
    const heavy = members
      .slice()
      .sort((a, b) => spoken(a) - spoken(b) || tally.events[b] - tally.events[a]);
    const names = heavy.map((place) => tally.columns.places[place].name);
    if (names.length <= NAMED + 1) return say("{first} and {last}", { first: names.slice(0, -1).join(", "), last: names.at(-1) });
    return say("{first} and {number} more", { first: names.slice(0, NAMED).join(", "), number: names.length - NAMED });
  }

  /** What a mark or an area says of itself: what it is, then its events and, where counted, its stories. */
  Dateline.wordsOf = (tally, members, stories) => {
    const { columns } = tally;
    const events = members.reduce((total, place) => total + tally.events[place], 0);
    const { label, name } = columns.places[members[0]];
    const lines = members.length === 1 ? [label || name] : [counted(members.length, "place")];
    if (members.length > 1) lines.push(namesOf(tally, members));
    const counts = [counted(events, "event")];
    if (stories) counts.push(counted(stories, "story", "stories"));
    lines.push(counts.join(" · "));
    if (members.every((place) => tally.isDoubtful(place))) lines.push(say("Place in doubt"));
    if (members.every((place) => tally.isSpoken(place))) lines.push(say("Only spoken of"));
    return lines;
  };

  Dateline.walk = walk;
  Dateline.List = List;
})();
