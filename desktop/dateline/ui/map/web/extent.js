"use strict";
/** What is worth showing: all places, or where most of what is said happens, areas as wide as they are. Unit square. */
(() => {
  /** Share of the weight that a first view leaves out at most. */
  const MOST_LOST = 0.25;
  /** Zooms to be won at least before anything is left out. */
  const WORTH = 2;
  /** An area is shown whole where it is at most so many times as wide as the rest. */
  const WIDER = 4;
  /** Beside a single town, up to this share of the world's width: all countries but about ten. */
  const NATION = 0.1;
  /** Places no farther apart than this are one town: a third of a degree. */
  const TOWN = 0.001;

  /** The places with x unrolled from the widest empty stretch on, so that no box goes round it. */
  Dateline.unrolled = (places) => {
    const sorted = places.map((place) => place.x).sort((a, b) => a - b);
    let gap = 1 - sorted[sorted.length - 1] + sorted[0];
    let west = sorted[0];
    for (let i = 1; i < sorted.length; i += 1) {
      if (sorted[i] - sorted[i - 1] > gap) {
        gap = sorted[i] - sorted[i - 1];
        west = sorted[i];
      }
    }
    const points = places.map((place) => ({ ...place, x: place.x < west ? place.x + 1 : place.x }));
    const turn = west + 1 - gap > 1.25 ? 1 : 0;
    return points.map((place) => ({ ...place, x: place.x - turn }));
  };

  /** [west, north, east, south] around places. */
  Dateline.boxOf = (places) => {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const place of places) stretch(box, place);
    return box;
  };

  function stretch(box, { x, y }) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }

  /** The middle by weight along one axis: half of all weight lies on either side. */
  function median(places, axis) {
    const sorted = places.slice().sort((a, b) => a[axis] - b[axis]);
    const half = sum(places) / 2;
    let passed = 0;
    return sorted.find((place) => (passed += place.weight) >= half)[axis];
  }

  function sum(places) {
    return places.reduce((total, place) => total + place.weight, 0);
  }

  /**
   * The places worth looking at first: all, or those nearest to the middle where leaving out a few
   * far-off ones wins more zooms than it loses tenths of the weight.
   * `zoomOf(box)` says at which zoom a box is seen whole.
   */
  function coreOf(places, zoomOf) {
    const [x, y] = [median(places, "x"), median(places, "y")];
    const far = (place) => Math.hypot(place.x - x, place.y - y);
    const sorted = places.slice().sort((a, b) => far(a) - far(b));
    const weight = sum(places);
    const whole = zoomOf(Dateline.boxOf(places));
    let [best, won, held] = [places, whole, 0];
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    sorted.forEach((place, at) => {
      held += place.weight;
      stretch(box, place);
      const lost = 1 - held / weight;
      const zoom = lost <= MOST_LOST ? zoomOf(box) : -1;
      if (zoom >= whole + WORTH && zoom - lost * 10 >= won) [best, won] = [sorted.slice(0, at + 1), zoom - lost * 10];
    });
    return best;
  }

  /** The longer side of a box. */
  const side = ([west, north, east, south]) => Math.max(east - west, south - north);
  const spot = ({ x, y }) => [x, y, x, y];
  const whole = ({ x, y, reach }) => (reach ? [x + reach[0], y + reach[1], x + reach[2], y + reach[3]] : [x, y, x, y]);
  const isHuge = ({ reach }) => Boolean(reach) && side(reach) > NATION;

  /**
   * The boxes to be brought into view for places `{x, y, weight, reach}`, x unrolled; `reach` is how far
   * an area reaches from (x, y), null for a point. `mode` is "first" (where most of it happens),
   * "page" (all of it) or "every" (and nothing left out).
   *
   * An area is shown whole where it is at most four times as wide as the points among them; beside one
   * town only, where it is no wider than a tenth of the world, as all but about ten countries are; and
   * where there are no points, or what is told of wider areas outweighs the rest. Other areas, such as
   * Russia where all else is in one town, would only throw the view out: they do not count, but in
   * "every", where the point that stands for them does.
   */
  Dateline.worthShowing = (places, mode, zoomOf) => {
    const huge = places.filter(isHuge);
    const rest = places.filter((place) => !isHuge(place));
    const outweighs = sum(huge) > sum(rest);
    const counted = mode === "every" || outweighs ? places : rest;
    const kept = mode === "first" ? coreOf(counted, zoomOf) : counted;
    const points = kept.filter(({ reach }) => !reach);
    if (!points.length || outweighs) return kept.map(whole);
    const span = side(Dateline.boxOf(points));
    const most = span <= TOWN ? NATION : WIDER * span;
    const fitting = kept.filter(({ reach }) => !reach || side(reach) <= most);
    const others = mode === "every" ? kept.filter((place) => !fitting.includes(place)) : [];
    return [...fitting.map(whole), ...others.map(spot)];
  };

  /** How far an extent `[south, west, north, east]` in degrees reaches from a point of the unit square. */
  Dateline.reachOf = ([south, west, north, east], { x, y }) => {
    const wide = ((((east - west) % 360) + 360) % 360) / 360;
    const from = west / 360 + 0.5 - x;
    // Of the copies of the box that one around the point, or nearest to it.
    const left = from - Math.round(from + wide / 2);
    return [left, Dateline.projectY(north) - y, left + wide, Dateline.projectY(south) - y];
  };

  /** How many events of the window happened where the view does not reach. */
  Dateline.eventsBeyond = (tally, frame, areas) => {
    const { columns, events } = tally;
    const { scale, view, originX, originY } = frame;
    const drawn = new Set(areas.map((area) => area.index));
    const [left, width] = [(view.min.x + originX) / scale, (view.max.x - view.min.x) / scale];
    const [top, bottom] = [(view.min.y + originY) / scale, (view.max.y + originY) / scale];
    let beyond = 0;
    for (let place = 0; place < events.length; place += 1) {
      if (!events[place] || !columns.drawable[place] || drawn.has(place)) continue;
      const turn = columns.x[place] - left;
      const y = columns.y[place];
      if (y < top || y > bottom || turn - Math.floor(turn) > width) beyond += events[place];
    }
    return beyond;
  };

  /** The numbers of the stories that tell of any of these places in the window of time. */
  Dateline.storiesAt = ({ columns, start, end, shown }, places) => {
    const found = new Set();
    const keep = (story) => found.add(story);
    columns.eachAt(places, start, end, shown, (event) => shown.eachStory(columns, event, keep));
    return found;
  };

  /** What the frame just painted holds, for the words around the map. */
  Dateline.whatIsDrawn = ({ view, tally, areas, events, eventLayer, heat, trails }) => {
    const frame = eventLayer.frame();
    const hits = events.hits.filter((mark) => frame.view.contains([mark.px, mark.py]));
    const members = hits.flatMap((mark) => mark.cluster.members);
    const drawn = new Set([...members, ...areas.drawn.map((area) => area.index)]);
    return {
      stories: view.isPicture ? Dateline.storiesAt(tally, drawn) : null,
      joined: view.isPicture && hits.some((mark) => mark.cluster.members.length > 1),
      badges: hits.some((mark) => mark.cluster.events > 1 && !mark.isQuiet),
      quiet: hits.some((mark) => mark.isQuiet),
      beyond: Dateline.eventsBeyond(tally, frame, areas.drawn),
      areas: areas.drawn.length > 0,
      spoken: hits.some((mark) => mark.isHollow) || areas.drawn.some((area) => tally.isSpoken(area.index)),
      heat: heat.isDrawn,
      trails: trails.words(),
      doubt: hits.some((mark) => mark.inDoubt) || areas.drawn.some((area) => tally.isDoubtful(area.index)),
    };
  };
})();
