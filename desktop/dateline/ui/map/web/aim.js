"use strict";
/**
 * Choosing a place on the map: other places of a name stand there under their numbers, a click names a
 * spot while one is asked for (Enter: the middle of the map), and the picked mark can be dragged.
 */
(() => {
  const EARTH_KM = 40075.017;
  const STILL = 6;

  class Aim {
    /** `deeds`: chosen(number), pointed({latitude, longitude, reach, x, y}), left(). */
    constructor(app, deeds) {
      this.app = app;
      this.deeds = deeds;
      this.movable = "";
      this.question = "";
      this.choices = L.layerGroup().addTo(app.map);
      this.container = app.map.getContainer();
      this.hint = Dateline.element("div", "dateline-aim");
      this.hint.setAttribute("role", "status");
      this.hint.hidden = true;
      this.ghost = Dateline.element("div", "dateline-ghost");
      this.ghost.hidden = true;
      this.container.append(this.hint, this.ghost);
      this.container.addEventListener("click", (event) => this.onClick(event), true);
      this.container.addEventListener("keydown", (event) => this.onKey(event), true);
      this.container.addEventListener("mousedown", (event) => this.onPress(event), true);
    }

    /** Show `choices` ({lat, lon, name}), let the mark of `movable` be dragged, ask a question or none. */
    set({ choices, movable, question, fit }) {
      this.movable = movable;
      this.question = question;
      this.hint.hidden = !question;
      this.hint.textContent = question;
      this.container.classList.toggle("dateline-aiming", question !== "");
      this.choices.clearLayers();
      choices.forEach((choice, index) => this.choices.addLayer(this.markerOf(choice, index + 1)));
      this.fitted = fit && choices.length ? { choices, movable } : null;
      this.fit();
    }

    markerOf({ lat, lon, name }, number) {
      const html = Dateline.element("span", "", String(number));
      const icon = L.divIcon({ html, className: "dateline-choice", iconSize: [22, 22] });
      const marker = L.marker(this.app.view.nearest(lat, lon), { icon, title: `${number}: ${name}` });
      marker.on("add", () => marker.getElement().setAttribute("aria-label", Dateline.say("Choose {number}: {name}", { number, name })));
      marker.on("click", () => this.deeds.chosen(number));
      marker.on("keypress", ({ originalEvent }) => {
        if (originalEvent.key === "Enter") this.deeds.chosen(number);
      });
      return marker;
    }

    /** Bring the choices and their picked mark into view together, unless they are there. */
    fit() {
      const { app } = this;
      if (!this.fitted || this.fitted.movable !== app.selected) return;
      const { choices } = this.fitted;
      const points = choices.map(({ lat, lon }) => ({ x: lon / 360 + 0.5, y: Dateline.projectY(lat) }));
      const picked = app.index.get(app.selected);
      const { x, y, drawable } = app.columns;
      if (picked !== undefined && drawable[picked]) points.push({ x: x[picked], y: y[picked] });
      const seen = app.map.getBounds();
      if (!choices.every(({ lat, lon }) => seen.contains(app.view.nearest(lat, lon)))) {
        app.view.fit(points);
      }
    }

    onClick(event) {
      if (this.dropped) {
        this.dropped = false;
        event.stopImmediatePropagation();
      } else if (this.question && this.isGround(event.target) && !this.app.map.dragging.moved()) {
        event.stopImmediatePropagation();
        this.point(this.app.map.mouseEventToContainerPoint(event));
      }
    }

    isGround(target) {
      if (target.closest(".dateline-choice")) return false;
      return target === this.container || target.closest(".leaflet-map-pane") !== null;
    }

    onKey(event) {
      if (!this.question) return;
      if (event.key === "Escape") this.leave();
      else if (event.key === "Enter") this.point(this.app.map.getSize().divideBy(2));
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }

    leave() {
      this.ask("");
      this.deeds.left();
    }

    ask(question) {
      this.question = question;
      this.hint.hidden = !question;
      this.container.classList.toggle("dateline-aiming", question !== "");
    }

    /** Tell the spot at a point of the page. */
    point(at) {
      const { map } = this.app;
      const { lat, lng } = map.containerPointToLatLng(at).wrap();
      const latitude = Math.max(-90, Math.min(90, lat));
      const reach = (EARTH_KM * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** map.getZoom());
      this.ask("");
      this.deeds.pointed({ latitude, longitude: lng, reach, x: Math.round(at.x), y: Math.round(at.y) });
    }

    /** Take hold of the mark that can be moved; the map stays where it is. */
    onPress(event) {
      const { map, events } = this.app;
      if (event.button !== 0 || !this.movable || this.question || !this.isGround(event.target)) return;
      const { x, y } = map.mouseEventToLayerPoint(event);
      const mark = events.markAt(x, y);
      if (!mark || mark.place.id !== this.movable) return;
      event.stopImmediatePropagation();
      this.carry(map.mouseEventToContainerPoint(event));
    }

    carry(from) {
      const { map } = this.app;
      const move = (event) => {
        const at = map.mouseEventToContainerPoint(event);
        if (this.ghost.hidden && at.distanceTo(from) <= STILL) return;
        this.ghost.hidden = false;
        this.ghost.style.transform = `translate(${at.x}px, ${at.y}px)`;
      };
      const drop = (event) => {
        stop();
        if (this.ghost.hidden) return;
        this.ghost.hidden = true;
        this.dropped = true;
        this.point(map.mouseEventToContainerPoint(event));
        // Where it is let go outside of the map no click follows that is to be held back.
        setTimeout(() => (this.dropped = false), 0);
      };
      const key = (event) => {
        if (event.key !== "Escape") return;
        stop();
        this.ghost.hidden = true;
      };
      const heard = [["mousemove", move], ["mouseup", drop], ["keydown", key]];
      const stop = () => heard.forEach(([name, deed]) => document.removeEventListener(name, deed, true));
      heard.forEach(([name, deed]) => document.addEventListener(name, deed, true));
    }
  }

  Dateline.Aim = Aim;
})();
