"use strict";
/**
 * Trails: a story's places joined in order of time, with an arrow from the earlier to the later; none
 * where both began at the same time. Of the story that is picked, else of those with a colour.
 */
(() => {
  const MOST_STEPS = 60;
  const LEAST_PX = 3;
  const ARROW_PX = 6;
  const BEND = 0.14;
  const MOST_BEND = 48;

  /** The events of these stories, in time order, by story. */
  function eventsOf(columns, stories) {
    const found = new Map(stories.map((story) => [story, []]));
    for (let event = 0; event < columns.count; event += 1) {
      for (let pair = columns.pairStarts[event]; pair < columns.pairStarts[event + 1]; pair += 1) {
        const events = found.get(columns.pairStories[pair]);
        if (events) events.push(event);
      }
    }
    return found;
  }

  class Trails {
    constructor(layer) {
      this.layer = layer;
      this.isOn = false;
      this.steps = 0;
      this.isCut = false;
    }

    /** Paint the trails of what a tally holds; `picked` is the number of a story, -1 for none. */
    draw(frame, tally, picked) {
      if (!this.isOn && !this.steps) return;
      const context = this.layer.begin();
      this.steps = 0;
      this.isCut = false;
      if (!this.isOn) return;
      for (const [story, events] of this.found(tally.columns, picked)) {
        if (!tally.shown.tells(story)) continue;
        const steps = this.stepsOf(tally, events);
        for (const step of steps) this.paint(context, frame, tally.columns, step, story);
        this.steps += steps.length;
      }
    }

    /** What the legend says of the trails; empty where there are none. */
    words() {
      if (!this.isOn || !this.steps) return "";
      if (!this.isCut) return Dateline.say("a story's places in order of time");
      return Dateline.say("a story's places in order of time, the last {number} steps", { number: MOST_STEPS });
    }

    found(columns, picked) {
      if (columns === this.columns && picked === this.picked) return this.events;
      [this.columns, this.picked] = [columns, picked];
      this.events = eventsOf(columns, picked >= 0 ? [picked] : columns.ownStories);
      return this.events;
    }

    /** From each place to the next, `{from, to, same}`, each way once; the latest where too many. */
    stepsOf({ columns, start, end, shown }, events) {
      const found = new Map();
      let last = -1;
      for (const event of events) {
        const place = columns.placeOf[event];
        if (!columns.drawable[place] || !columns.holds(event, start, end, shown)) continue;
        const from = last < 0 ? place : columns.placeOf[last];
        if (from !== place) {
          const same = columns.start(last) === columns.start(event);
          const key = `${from}-${place}-${same}`;
          found.delete(key);
          found.set(key, { from, to: place, same });
        }
        last = event;
      }
      const steps = [...found.values()];
      if (steps.length > MOST_STEPS) this.isCut = true;
      return steps.slice(-MOST_STEPS);
    }

    paint(context, frame, columns, { from, to, same }, story) {
      const { scale, originX, originY, bounds } = frame;
      let across = columns.x[to] - columns.x[from];
      across -= Math.round(across); // the shorter way around the world
      const [dx, dy] = [across * scale, (columns.y[to] - columns.y[from]) * scale];
      const length = Math.hypot(dx, dy);
      if (length < LEAST_PX) return;
      const bend = Math.min(BEND, MOST_BEND / length);
      const y = columns.y[from] * scale - originY;
      const [mx, my] = [dx / 2 + dy * bend, dy / 2 - dx * bend];
      for (let copy = frame.firstCopy - 1; copy <= frame.lastCopy + 1; copy += 1) {
        const x = (columns.x[from] + copy) * scale - originX;
        const left = Math.min(x, x + dx, x + mx);
        const right = Math.max(x, x + dx, x + mx);
        if (right < bounds.min.x || left > bounds.max.x) continue;
        context.save();
        context.translate(x, y);
        this.curve(context, { dx, dy, mx, my }, story);
        if (!same && length > 3 * ARROW_PX) arrow(context, { dx, dy, mx, my });
        context.restore();
      }
    }

    curve(context, { dx, dy, mx, my }, story) {
      const style = Dateline.style.current;
      const byStory = Dateline.colouring.by === "story";
      const colour = byStory ? Dateline.style.colour(this.columns.storyColours[story]) : style.ring;
      context.beginPath();
      context.moveTo(0, 0);
      context.quadraticCurveTo(mx, my, dx, dy);
      context.lineCap = "round";
      context.strokeStyle = style.rim;
      context.globalAlpha = 0.7;
      context.lineWidth = 3.6;
      context.stroke();
      context.globalAlpha = 0.9;
      context.strokeStyle = context.fillStyle = colour;
      context.lineWidth = 1.5;
      context.stroke();
    }
  }

  /** A head a little beyond the middle of a curve, along it. */
  function arrow(context, { dx, dy, mx, my }) {
    const at = 0.56;
    const on = (m, d) => 2 * at * (1 - at) * m + at * at * d;
    const turn = (m, d) => 2 * (1 - at) * m + 2 * at * (d - m);
    context.translate(on(mx, dx), on(my, dy));
    context.rotate(Math.atan2(turn(my, dy), turn(mx, dx)));
    context.beginPath();
    context.moveTo(ARROW_PX, 0);
    context.lineTo(-ARROW_PX, ARROW_PX * 0.62);
    context.lineTo(-ARROW_PX * 0.55, 0);
    context.lineTo(-ARROW_PX, -ARROW_PX * 0.62);
    context.closePath();
    context.fill();
  }

  Dateline.Trails = Trails;
})();
