"use strict";
/** What the person does with the map: moves it, points, clicks; the page of app.js is one that can. */
(() => {
  /** Places of a mark that are told of at most: a mark of more says nothing of where. */
  const MOST = 500;

  class Hand {
    onMoved() {
      this.invalidate();
      const { lat, lng } = this.map.getCenter();
      this.listeners.moved(lat, lng, this.map.getZoom());
    }

    underPoint(event) {
      const { x, y } = event.layerPoint;
      const mark = this.events.markAt(x, y);
      if (mark) return { mark, members: mark.cluster.members };
      const area = this.areas.at(this.eventLayer.frame(), x, y);
      return area >= 0 ? { mark: null, members: [area] } : null;
    }

    onHover(event) {
      if (this.view.isPicture) return;
      const onList = this.list.holds(event.originalEvent.target);
      const hit = onList ? null : this.underPoint(event);
      this.point(hit, event.containerPoint);
      if (!onList) this.tellOf(hit ? hit.members : []);
    }

    /** Nothing on the map is pointed at any more. */
    leave() {
      this.point(null);
      this.tellOf([]);
    }

    /** Have it told what is pointed at: a mark, by its places, or one event of a list; once a frame, if it is new. */
    tellOf(members, event = -1) {
      this.hovered = { members: members.length > MOST ? [] : members, event };
      this.telling ||= requestAnimationFrame(() => this.tell());
    }

    tell() {
      this.telling = 0;
      const { members, event } = this.hovered;
      const key = `${event} ${members}`;
      if (key === this.toldOf) return;
      this.toldOf = key;
      this.listeners.hovered(event, members);
    }

    /** Light what is pointed at, by hand or by key, and say what it is, in words that are returned; null: nothing. */
    point(hit, at) {
      this.map.getContainer().style.cursor = hit ? "pointer" : "";
      const words = hit && this.wordsFor(hit.members);
      this.list.hover(words, at);
      const pointed = hit ? hit.members[0] : -1;
      if (pointed !== this.pointed) {
        this.pointed = pointed;
        this.invalidate();
      }
      return words;
    }

    /** The words of what is pointed at; counted anew only for another mark or another window. */
    wordsFor(members) {
      const key = `${this.range.seq} ${this.range.start} ${this.range.end} ${members}`;
      if (this.told?.key !== key || this.told.columns !== this.columns) {
        const stories = Dateline.storiesAt(this.tally, members).size;
        this.told = { key, columns: this.columns, words: Dateline.wordsOf(this.tally, members, stories) };
      }
      return this.told.words;
    }

    onClick(event) {
      const hit = this.view.isPicture ? null : this.underPoint(event);
      if (!hit) return;
      this.list.hover(null);
      if (hit.mark) this.openMark(hit.mark);
      else this.open(hit.members, event.latlng, 0);
    }

    openMark(mark) {
      this.open(mark.cluster.members, this.map.layerPointToLatLng([mark.px, mark.py]), mark.radius);
    }

    /** The marks in view but that of these places, where the map's own pixels have them. */
    marksBut(members) {
      const others = this.events.hits.filter((mark) => mark.cluster.place !== members[0]);
      return others.map(({ px, py, radius, cluster }) => {
        const { x, y } = this.map.layerPointToContainerPoint([px, py]);
        return { x, y, radius, events: cluster.events };
      });
    }

    /** One event: pick it. Several of one place: pick the place and list them. Else only list. */
    open(members, latlng, radius) {
      const { columns, range } = this;
      const events = columns.eventsAt(members, range.start, range.end, this.shown);
      if (members.length === 1) {
        this.listeners.placePicked(columns.places[members[0]].id, events);
      }
      if (events.length < 2) return;
      const around = { radius, marks: this.marksBut(members), boxes: this.furniture.boxes };
      this.list.open(latlng, this.wordsFor(members), events, this.tally, around);
    }
  }

  Dateline.Hand = Hand;
})();
