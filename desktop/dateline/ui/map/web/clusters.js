"use strict";
/**
 * Places too close to be told apart on the screen, gathered for the current window and zoom.
 * A cluster stands where its heaviest place is, never at a made-up middle; the selected place
 * comes first, so that no other ever hides it.
 */
(() => {
  /** Side of a grid cell: no two marks that touch are farther apart. */
  const REACH = 48;
  /** Pixels between the rims of two marks at least, so that every count can be read. */
  const GAP = 3;
  const NONE = [];

  /** Points of the tally worth drawing, the selected first, then by number of events. */
  function ranked(tally, isPoint, selected, within) {
    const heavy = [];
    const single = [];
    const { events } = tally;
    for (let place = 0; place < events.length; place += 1) {
      if (events[place] && isPoint(place) && within(place)) {
        if (place === selected) continue;
        (events[place] > 1 ? heavy : single).push(place);
      }
    }
    heavy.sort((a, b) => events[b] - events[a] || a - b);
    const first = selected >= 0 && isPoint(selected) && events[selected] ? [selected] : [];
    return first.concat(heavy, single);
  }

  class Gathering {
    constructor(tally, scale) {
      this.tally = tally;
      this.scale = scale;
      this.cells = new Map();
    }

    /** A small number for each cell; cells that share one are a million pixels apart. */
    key(column, row) {
      return ((column & 0x7fff) << 15) | (row & 0x7fff);
    }

    cellOf(cluster) {
      return this.key(Math.floor(cluster.px / REACH), Math.floor(cluster.py / REACH));
    }

    keep(cluster) {
      const key = this.cellOf(cluster);
      const cell = this.cells.get(key);
      if (cell) cell.push(cluster);
      else this.cells.set(key, [cluster]);
    }

    /** The nearest other cluster whose mark would stand in the way of one here. */
    touching(cluster) {
      let best = null;
      let nearest = Infinity;
      const row = Math.floor(cluster.py / REACH);
      for (const x of this.copies(cluster.px)) {
        const column = Math.floor(x / REACH);
        for (let i = column - 1; i <= column + 1; i += 1) {
          for (let j = row - 1; j <= row + 1; j += 1) {
            for (const other of this.cells.get(this.key(i, j)) || NONE) {
              if (other === cluster) continue;
              const dx = x - other.px;
              const dy = cluster.py - other.py;
              const apart = cluster.radius + other.radius + GAP;
              const distance = dx * dx + dy * dy;
              if (distance < apart * apart && distance < nearest) {
                best = other;
                nearest = distance;
              }
            }
          }
        }
      }
      return best;
    }

    /** Where a mark stands in the grid: near the 180th meridian, in the next world too. */
    copies(px) {
      if (px < REACH) return [px, px + this.scale];
      return px > this.scale - REACH ? [px, px - this.scale] : [px];
    }

    /** Add a place; those of a lower order came first and stay where they are. */
    add(place, order) {
      const { columns, events, doubtful, spoken } = this.tally;
      const cluster = {
        place,
        order,
        px: columns.x[place] * this.scale,
        py: columns.y[place] * this.scale,
        members: [place],
        events: events[place],
        doubtful: doubtful[place],
        spoken: spoken[place],
        radius: Dateline.style.radius(events[place]),
      };
      const near = this.touching(cluster);
      if (near) this.join(near, cluster);
      else this.keep(cluster);
    }

    /** What became of all places, the first ones first. */
    clusters() {
      const kept = [...this.cells.values()].flat();
      return kept.sort((a, b) => a.order - b.order);
    }

    /** A cluster takes another in; growing, it may reach more of them. */
    join(cluster, other) {
      const cell = this.cells.get(this.cellOf(other)) || NONE;
      const at = cell.indexOf(other);
      if (at >= 0) cell.splice(at, 1);
      for (const member of other.members) cluster.members.push(member);
      cluster.events += other.events;
      cluster.doubtful += other.doubtful;
      cluster.spoken += other.spoken;
      const radius = Dateline.style.radius(cluster.events);
      if (radius === cluster.radius) return; // it reaches no farther than before
      cluster.radius = radius;
      const near = this.touching(cluster);
      if (!near) return;
      if (near.order < cluster.order) this.join(near, cluster);
      else this.join(cluster, near);
    }
  }

  /**
   * Gather what is in view. `scale` is the world's width in pixels; `isPoint(place)` says which
   * places are marks rather than areas; `within(place)` which of them are near the view.
   */
  Dateline.gather = (tally, scale, isPoint, selected, within) => {
    const gathering = new Gathering(tally, scale);
    const places = ranked(tally, isPoint, selected, within);
    places.forEach((place, order) => gathering.add(place, order));
    return gathering.clusters();
  };
})();
