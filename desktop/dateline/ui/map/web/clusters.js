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

  /** Points of the tally worth drawing, the selected first, then by number of mentions. */
  function ranked(tally, isPoint, selected, within) {
    const heavy = [];
    const single = [];
    const { mentions } = tally;
    for (let place = 0; place < mentions.length; place += 1) {
      if (tally.events[place] && isPoint(place) && within(place)) {
        if (place === selected) continue;
        (mentions[place] > 1 ? heavy : single).push(place);
      }
    }
    heavy.sort((a, b) => mentions[b] - mentions[a] || a - b);
    const first = selected >= 0 && isPoint(selected) && tally.events[selected] ? [selected] : [];
    return first.concat(heavy, single);
  }

  class Gathering {
    constructor(tally, scale) {
      this.tally = tally;
      this.scale = scale;
      this.cells = new Map();
    }

    key(px, py) {
      return Math.floor(px / REACH) * 0x4000000 + Math.floor(py / REACH);
    }

    keep(cluster) {
      const key = this.key(cluster.px, cluster.py);
      if (!this.cells.has(key)) this.cells.set(key, new Set());
      this.cells.get(key).add(cluster);
    }

    /** The nearest other cluster whose mark would stand in the way of one here. */
    touching(px, py, radius, self) {
      let best = null;
      let nearest = Infinity;
      for (const x of this.copies(px)) {
        for (let i = -1; i <= 1; i += 1) {
          for (let j = -1; j <= 1; j += 1) {
            for (const cluster of this.cells.get(this.key(x + i * REACH, py + j * REACH)) || []) {
              const distance = Math.hypot(x - cluster.px, py - cluster.py);
              const apart = radius + Dateline.style.radius(cluster.mentions) + GAP;
              if (cluster !== self && distance < apart && distance < nearest) {
                best = cluster;
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
      const { columns, mentions, events, doubtful } = this.tally;
      const cluster = {
        place,
        order,
        px: columns.x[place] * this.scale,
        py: columns.y[place] * this.scale,
        members: [place],
        mentions: mentions[place],
        events: events[place],
        doubtful: doubtful[place],
      };
      const radius = Dateline.style.radius(cluster.mentions);
      const near = this.touching(cluster.px, cluster.py, radius, null);
      if (near) this.join(near, cluster);
      else this.keep(cluster);
    }

    /** What became of all places, the first ones first. */
    clusters() {
      const kept = [...this.cells.values()].flatMap((cell) => [...cell]);
      return kept.sort((a, b) => a.order - b.order);
    }

    /** A cluster takes another in; growing, it may reach more of them. */
    join(cluster, other) {
      const cell = this.cells.get(this.key(other.px, other.py));
      if (cell) cell.delete(other);
      for (const member of other.members) cluster.members.push(member);
      for (const sum of ["mentions", "events", "doubtful"]) cluster[sum] += other[sum];
      const radius = Dateline.style.radius(cluster.mentions);
      const near = this.touching(cluster.px, cluster.py, radius, cluster);
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
