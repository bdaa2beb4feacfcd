"use strict";
/**
 * The map by keyboard and for screen readers: arrows pan, + and - zoom, Home shows all events,
 * Tab walks through the marks (named buttons that stand, unseen, where the marks are).
 */
(() => {
  const STEP = 96;
  const MOST = 60;
  const PANS = {
    ArrowLeft: [-STEP, 0],
    ArrowRight: [STEP, 0],
    ArrowUp: [0, -STEP],
    ArrowDown: [0, STEP],
  };

  class Keyboard {
    constructor(map, deeds) {
      this.map = map;
      this.deeds = deeds;
      const container = map.getContainer();
      container.tabIndex = 0;
      container.setAttribute("role", "application");
      this.label();
      this.holder = Dateline.element("div", "dateline-stops");
      // Leaflet would take a stop's click for one beside the list, and close it.
      L.DomEvent.disableClickPropagation(this.holder);
      container.append(this.holder);
      container.addEventListener("keydown", (event) => this.press(event));
      this.waiting = 0;
    }

    label() {
      this.map.getContainer().setAttribute(
        "aria-label",
        Dateline.say("Map of events. Arrows pan, plus and minus zoom, Home shows all, Tab goes from mark to mark."),
      );
    }

    press(event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const pan = PANS[event.key];
      if (pan) this.deeds.pan(pan);
      else if (event.key === "+" || event.key === "=") this.map.zoomIn();
      else if (event.key === "-") this.map.zoomOut();
      else if (event.key === "Home") this.deeds.fit();
      else if (event.key === "Escape") this.deeds.close();
      else return;
      event.preventDefault();
    }

    /** Put a named stop at each mark, a moment after the last frame, so that scrubbing stays light. */
    follow(marks, tally) {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.place(marks, tally), 250);
    }

    place(marks, tally) {
      const held = document.activeElement && document.activeElement.dataset.place;
      const stops = marks.slice(0, MOST).map((mark) => this.stop(mark, tally));
      this.holder.replaceChildren(...stops);
      const again = held && stops.find((stop) => stop.dataset.place === held);
      if (again) again.focus({ preventScroll: true });
    }

    stop(mark, tally) {
      const made = Dateline.element("button", "dateline-stop");
      const at = this.map.layerPointToContainerPoint([mark.px, mark.py]);
      const reach = mark.radius + 4;
      made.type = "button";
      made.dataset.place = mark.place.id;
      const call = (words) => made.setAttribute("aria-label", words.join(", "));
      call(Dateline.wordsOf(tally, mark.cluster.members));
      made.style.left = `${at.x - reach}px`;
      made.style.top = `${at.y - reach}px`;
      made.style.width = made.style.height = `${2 * reach}px`;
      made.addEventListener("click", () => this.deeds.open(mark));
      // Stories are counted for the one that is reached, not for all of them.
      made.addEventListener("focus", () => call(this.deeds.point(mark, at)));
      made.addEventListener("blur", () => this.deeds.point(null));
      return made;
    }
  }

  Dateline.Keyboard = Keyboard;
})();
