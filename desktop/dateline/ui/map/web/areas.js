"use strict";
/**
 * Places that are areas: a hatched tint and an outline instead of a false point in their middle.
 * The more events, the deeper the tint, paler where nothing happens and it is only spoken of; a
 * dashed outline where every event is doubtful.
 */
(() => {
  const LEAST_PX = 18;
  const LEAST_TINT = 0.2;
  const SPOKEN = 0.45;
  const EDGE = 1.3;

  class Areas {
    constructor(layer, outlines) {
      this.layer = layer;
      this.outlines = outlines;
      this.drawn = [];
    }

    /** The outline of a place if it is drawn as an area at this scale, else null. */
    shape(place, scale) {
      if (!place.area || !place.outline) return null;
      const outline = this.outlines.of(place.id);
      if (!outline) return outline;
      // Islands too small to be seen are no area, however far apart they lie.
      return outline.largest * scale >= LEAST_PX ? outline : null;
    }

    /** Whether a place is to be drawn as a mark; areas whose outline is on its way are neither. */
    isPoint(place, scale) {
      if (!place.area || !place.outline) return true;
      return this.shape(place, scale) === null;
    }

    draw(frame, tally, lit) {
      const context = this.layer.begin();
      this.drawn = [];
      const most = this.heaviest(tally);
      const { places } = tally.columns;
      for (let index = 0; index < places.length; index += 1) {
        if (!tally.events[index] || !places[index].area) continue;
        const outline = this.shape(places[index], frame.scale);
        const copies = outline ? copiesIn(outline.box, frame) : [];
        if (!copies.length) continue;
        const isRaised = index === lit.selected || lit.story.holds([index]);
        this.drawn.push({ index, outline, copies, size: sizeOf(outline), isRaised });
      }
      this.drawn.sort((a, b) => b.size - a.size);
      const paint = (area) => {
        const depth = Math.log1p(tally.events[area.index]) / Math.log1p(most);
        this.paint(context, frame, area, tally, depth, lit);
      };
      const quiet = this.drawn.filter(({ isRaised }) => !isRaised);
      quiet.forEach(paint);
      if (quiet.length) Dateline.marks.fade(context);
      for (const area of this.drawn) if (area.isRaised) paint(area);
    }

    heaviest(tally) {
      let most = 1;
      tally.columns.places.forEach((place, index) => {
        if (place.area) most = Math.max(most, tally.events[index]);
      });
      return most;
    }

    paint(context, frame, { index, outline, copies, size }, tally, depth, lit) {
      const style = Dateline.style.current;
      const colour = Dateline.colourOf(tally, index);
      const isSelected = index === lit.selected;
      const isPointed = !isSelected && lit.isPointed([index]);
      // A country covers much of the screen, so it takes a paler tint than its regions.
      const spoken = tally.isSpoken(index) ? SPOKEN : 1;
      const wide = (size > 2e-4 ? 0.55 : 1) * roomFor(outline, frame) * spoken;
      for (const copy of copies) {
        context.save();
        place(context, frame, outline, copy);
        const pixel = 1 / (frame.scale * outline.unit);
        const { path, edge } = outline.paths.at(frame.scale);
        Dateline.marks.area(context, path, colour, pixel, depth, wide);
        context.lineJoin = "round";
        if (isPointed) Dateline.marks.edgeGlow(context, edge, pixel);
        context.globalAlpha = 0.9;
        context.strokeStyle = isSelected ? style.ring : Dateline.style.lineOf(colour);
        context.lineWidth = (isSelected ? 2.2 : edgeWidth()) * pixel;
        if (tally.isDoubtful(index)) context.setLineDash([4 * pixel, 3 * pixel]);
        context.stroke(edge);
        context.restore();
      }
    }

    /** The smallest area under a point of the layer, or -1. */
    at(frame, px, py) {
      const { context } = this.layer;
      for (let i = this.drawn.length - 1; i >= 0; i -= 1) {
        const { index, outline, copies } = this.drawn[i];
        for (const copy of copies) {
          const unit = frame.scale * outline.unit;
          const u = (px + frame.originX - (outline.x0 + copy) * frame.scale) / unit;
          const v = (py + frame.originY - outline.y0 * frame.scale) / unit;
          context.save();
          context.setTransform(1, 0, 0, 1, 0, 0);
          const inside = context.isPointInPath(outline.paths.at(frame.scale).path, u, v, "evenodd");
          context.restore();
          if (inside) return index;
        }
      }
      return -1;
    }
  }

  /**
   * How wide an edge is: one pixel of the screen where that is near to EDGE. Wider lines take a
   * canvas without a graphics card three times as long (seen: 5.7 ms instead of 2.0 for 19 countries).
   */
  function edgeWidth() {
    const ratio = Dateline.style.ratio();
    return EDGE * ratio < 1.5 ? 1 / ratio : EDGE;
  }

  /** Down from 1 as an area outgrows the view: what fills it says nothing and muddies the map. */
  function roomFor({ box, largest }, frame) {
    const seen = frame.view.getSize();
    const across = Math.min(largest, Math.max(box[2] - box[0], box[3] - box[1])) * frame.scale;
    return Math.max(LEAST_TINT, Math.min(1, Math.hypot(seen.x, seen.y) / across));
  }

  /** In which copies of the world a box shows; it may reach into the copies beside its own. */
  function copiesIn(box, frame) {
    const { scale, originX, originY } = frame;
    const [left, top] = [frame.view.min.x + originX, frame.view.min.y + originY];
    const [right, bottom] = [frame.view.max.x + originX, frame.view.max.y + originY];
    const found = [];
    if (box[3] * scale < top || box[1] * scale > bottom) return found;
    for (let copy = frame.firstCopy - 1; copy <= frame.lastCopy + 1; copy += 1) {
      if ((box[2] + copy) * scale >= left && (box[0] + copy) * scale <= right) found.push(copy);
    }
    return found;
  }

  function sizeOf({ box }) {
    return (box[2] - box[0]) * (box[3] - box[1]);
  }

  function place(context, frame, outline, copy) {
    const px = (outline.x0 + copy) * frame.scale - frame.originX;
    const py = outline.y0 * frame.scale - frame.originY;
    context.translate(px, py);
    context.scale(frame.scale * outline.unit, frame.scale * outline.unit);
  }

  Dateline.roomFor = roomFor;
  Dateline.Areas = Areas;
})();
