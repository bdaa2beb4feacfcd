"use strict";
/** The events: marks of places and clusters, their names beside them, and what is under a point. */
(() => {
  const MARGIN = 90;
  const LONGEST_NAME = 36;

  class Events {
    constructor(layer, areas) {
      this.layer = layer;
      this.areas = areas;
      this.hits = [];
      this.clusters = [];
    }

    /** Gather and paint; takes for its names, and returns, the room that is left for others. */
    draw(frame, tally, lit, taken) {
      const { columns } = tally;
      const { places } = columns;
      const isPoint = (place) =>
        columns.drawable[place] === 1 && this.areas.isPoint(places[place], frame.scale);
      const within = near(frame, columns);
      this.clusters = Dateline.gather(tally, frame.scale, isPoint, lit.selected, within);
      this.hits = [];
      this.named = new Set();
      const context = this.layer.begin();
      context.lineJoin = "round";
      const marks = this.marksOf(frame, tally, lit);
      for (const mark of marks) taken.add(boxAround(mark));
      const [raised, quiet] = parted(marks);
      const [raisedAreas, quietAreas] = parted(this.areas.drawn);
      // Names are placed heaviest first, those of the story that is picked before all others.
      const names = [
        [...this.namesOf(context, raised, taken), ...this.areaNames(context, frame, tally, raisedAreas, taken)],
        [...this.namesOf(context, quiet, taken), ...this.areaNames(context, frame, tally, quietAreas, taken)],
      ];
      if (quiet.length || quietAreas.length) {
        this.paintAll(context, frame, quiet, tally, names[1]);
        Dateline.marks.fade(context);
      }
      this.paintAll(context, frame, raised, tally, names[0]);
      return taken;
    }

    paintAll(context, frame, marks, tally, names) {
      for (const mark of marks) this.halo(context, frame, mark, tally);
      // Rings go under all marks, so that none covers a neighbour's count.
      for (const mark of marks) ring(context, mark);
      // The heaviest are painted last, on top.
      for (const mark of marks.slice().reverse()) this.paint(context, mark, tally);
      for (const name of names) write(context, name);
    }

    marksOf(frame, tally, lit) {
      const marks = [];
      for (const cluster of this.clusters) {
        for (let copy = frame.firstCopy; copy <= frame.lastCopy; copy += 1) {
          const px = cluster.px + copy * frame.scale - frame.originX;
          const py = cluster.py - frame.originY;
          const { min, max } = frame.bounds;
          if (px < min.x - 30 || px > max.x + 30 || py < min.y - 30 || py > max.y + 30) continue;
          const place = tally.columns.places[cluster.place];
          const isQuiet = place.area && cluster.members.length === 1;
          const radius = isQuiet ? 6.5 : Dateline.style.radius(cluster.events);
          const isSelected = cluster.place === lit.selected;
          const isPointed = lit.isPointed(cluster.members);
          const inDoubt = cluster.doubtful === cluster.events;
          const isHollow = !isQuiet && !inDoubt && cluster.spoken === cluster.events;
          const isRaised = isSelected || lit.story.holds(cluster.members);
          const kind = { isQuiet, isHollow, inDoubt, isSelected, isPointed, isRaised };
          marks.push({ cluster, place, px, py, radius, ...kind });
        }
      }
      this.hits = marks;
      return marks;
    }

    /** A place without an outline but with an extent is shown as wide as it is. */
    halo(context, frame, { place, px, py, radius, cluster }, tally) {
      if (!place.extent || place.outline || cluster.members.length > 1) return;
      const [south, west, north, east] = place.extent;
      const high = (Dateline.projectY(south) - Dateline.projectY(north)) * frame.scale;
      const turns = (((east - west) % 360) + 360) % 360;
      const wide = (turns / 360) * frame.scale;
      const reach = Math.min(Math.max(high, wide) / 2, 160);
      if (reach < radius + 5) return;
      Dateline.marks.halo(context, px, py, reach, Dateline.colourOf(tally, cluster.place));
    }

    paint(context, mark, tally) {
      const { cluster, px, py, radius, isQuiet, inDoubt } = mark;
      const shares = Dateline.sharesOf(tally, cluster.members);
      if (isQuiet) Dateline.marks.quiet(context, px, py, shares[0][0], inDoubt);
      else if (inDoubt) Dateline.marks.doubtful(context, px, py, radius, shares[0][0]);
      else if (mark.isHollow) Dateline.marks.spoken(context, px, py, radius, shares[0][0]);
      else Dateline.marks.sure(context, px, py, radius, shares);
      if (cluster.events > 1 && !isQuiet) Dateline.marks.number(context, px, py, radius, cluster.events);
    }

    /** The names of marks that find room, `{words, left, middle, font}`. */
    namesOf(context, marks, taken) {
      return marks.map((mark) => this.name(context, mark, taken)).filter((name) => name);
    }

    /** A mark's name where there is room: right, left, below, above; else none. */
    name(context, mark, taken) {
      const { cluster, place, px, py, radius, isQuiet, isSelected } = mark;
      const others = cluster.members.length - 1;
      const words = others ? `${short(place.name)} +${others}` : short(place.name);
      const font = `${isQuiet ? 500 : 600} ${isQuiet ? 12 : 13}px ${Dateline.style.font}`;
      const width = Dateline.measure(context, words, font);
      const spots = spotsAround(px, py, radius + (isSelected ? 14 : 6), width);
      const boxOf = ([left, middle]) => [left - 2, middle - 9, left + width + 2, middle + 9];
      // The selected place is always named, over its neighbours if it must be.
      const spot = spots.find((at) => taken.isFree(boxOf(at))) || (isSelected ? spots[0] : null);
      if (!spot) return null;
      taken.add(boxOf(spot));
      this.named.add(place.id);
      return { words, left: spot[0], middle: spot[1], font };
    }

    /** The names of tinted areas and how many events they have, where there is room. */
    areaNames(context, frame, tally, areas, taken) {
      const font = `500 12px ${Dateline.style.font}`;
      const names = [];
      for (const { index, outline } of areas) {
        const { columns } = tally;
        const place = columns.places[index];
        const words = `${short(place.name)} · ${tally.events[index]}`;
        const width = Dateline.measure(context, words, font);
        for (let copy = frame.firstCopy; copy <= frame.lastCopy; copy += 1) {
          const px = (columns.x[index] + copy) * frame.scale - frame.originX;
          const py = columns.y[index] * frame.scale - frame.originY;
          for (const [left, middle] of spotsOn(px, py, width, edgesOf(outline, frame, copy))) {
            const box = [left - 3, middle - 9, left + width + 3, middle + 9];
            if (!taken.isFree(box)) continue;
            taken.add(box);
            this.named.add(place.id);
            names.push({ words, left, middle, font });
            break;
          }
        }
      }
      return names;
    }

    /** The mark under a point of the layer, or null. */
    markAt(px, py) {
      let best = null;
      let nearest = Infinity;
      for (const mark of this.hits) {
        const distance = Math.hypot(px - mark.px, py - mark.py);
        if (distance <= mark.radius + 4 && distance < nearest) {
          best = mark;
          nearest = distance;
        }
      }
      return best;
    }
  }

  /** A name as the map has room for it; all of it is told on pointing at the mark. */
  function short(name) {
    const letters = [...name];
    return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join("").trim()}…` : name;
  }

  function ring(context, { px, py, radius, isSelected, isPointed }) {
    if (isSelected) Dateline.marks.ring(context, px, py, radius);
    else if (isPointed) Dateline.marks.glow(context, px, py, radius);
  }

  function boxAround({ px, py, radius, isSelected }) {
    const reach = radius + (isSelected ? 11 : 2);
    return [px - reach, py - reach, px + reach, py + reach];
  }

  /** Where a name may stand: right, left, below, above, then the corners; left edge and middle. */
  function spotsAround(px, py, gap, width) {
    const [across, along] = [gap * 0.7, gap + 7];
    return [
      [px + gap, py],
      [px - gap - width, py],
      [px - width / 2, py + gap + 7],
      [px - width / 2, py - gap - 7],
      [px + across, py + along],
      [px + across, py - along],
      [px - across - width, py + along],
      [px - across - width, py - along],
    ];
  }

  /** The sides of an area in the layer, in one of the worlds side by side. */
  function edgesOf({ box: [west, north, east, south] }, { scale, originX, originY }, copy) {
    return [(west + copy) * scale - originX, north * scale - originY, (east + copy) * scale - originX, south * scale - originY];
  }

  /** Where an area's name may stand: on it, or beside it where it is too small for that; left edge and middle. */
  function spotsOn(px, py, width, [left, top, right, bottom]) {
    const middle = px - width / 2;
    const on = [0, 18, -18].map((shift) => [middle, py + shift]);
    const beside = [
      [right + 6, py],
      [left - 6 - width, py],
      [middle, bottom + 12],
      [middle, top - 12],
    ];
    if (right - left > 2 * width) return on;
    return right - left < width ? [...beside, ...on] : [...on, ...beside];
  }

  /** What is raised, and what is quiet because another story is picked. */
  function parted(drawn) {
    const raised = drawn.filter(({ isRaised }) => isRaised);
    return [raised, raised.length === drawn.length ? [] : drawn.filter(({ isRaised }) => !isRaised)];
  }

  function write(context, { words, left, middle, font }) {
    context.font = font;
    context.lineWidth = 3.5;
    context.strokeStyle = Dateline.style.current.inkHalo;
    context.fillStyle = Dateline.style.current.ink;
    Dateline.write(context, words, left, middle, parseFloat(font.slice(4)));
  }

  /** Whether a place is near enough to the view, in any copy of the world, to matter. */
  function near(frame, columns) {
    const { scale, bounds, originX, originY } = frame;
    const left = (bounds.min.x + originX - MARGIN) / scale;
    const width = (bounds.max.x - bounds.min.x + 2 * MARGIN) / scale;
    const top = (bounds.min.y + originY - MARGIN) / scale;
    const bottom = (bounds.max.y + originY + MARGIN) / scale;
    return (place) => {
      const y = columns.y[place];
      if (y < top || y > bottom) return false;
      const turn = columns.x[place] - left;
      return turn - Math.floor(turn) <= width;
    };
  }

  Dateline.spotsOn = spotsOn;
  Dateline.Events = Events;
})();
