"use strict";
/**
 * Places too close to be told apart on the screen, gathered for the current window and zoom.
 * A cluster stands where its heaviest place is, never at a made-up middle; the selected place
 * comes first, so that no other ever hides it.
 */
(() => {
  const REACH = 44;

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
      this.clusters = [];
    }

    key(column, row) {
      return column * 0x4000000 + row;
    }

    /** The nearest cluster that the mark of a place would touch. */
    touching(px, py, radius) {
      const column = Math.floor(px / REACH);
      const row = Math.floor(py / REACH);
      let best = null;
      let nearest = Infinity;
      for (let i = column - 1; i <= column + 1; i += 1) {
        for (let j = row - 1; j <= row + 1; j += 1) {
          for (const cluster of this.cells.get(this.key(i, j)) || []) {
            const distance = Math.hypot(px - cluster.px, py - cluster.py);
            const touch = (radius + Dateline.style.radius(cluster.mentions)) * 0.92;
            if (distance < touch && distance < nearest) {
              best = cluster;
              nearest = distance;
            }
          }
        }
      }
      return best;
    }

    add(place, alone) {
      const { columns, mentions } = this.tally;
      const px = columns.x[place] * this.scale;
      const py = columns.y[place] * this.scale;
      const found = alone ? null : this.touching(px, py, Dateline.style.radius(mentions[place]));
      const cluster = found || { place, px, py, members: [], mentions: 0, events: 0, doubtful: 0 };
      cluster.members.push(place);
      cluster.mentions += mentions[place];
      cluster.events += this.tally.events[place];
      cluster.doubtful += this.tally.doubtful[place];
      if (found) return;
      const key = this.key(Math.floor(px / REACH), Math.floor(py / REACH));
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push(cluster);
      this.clusters.push(cluster);
    }
  }

  /**
   * Gather what is in view. `scale` is the world's width in pixels; `isPoint(place)` says which
   * places are marks rather than areas; `within(place)` which of them are near the view.
   */
  Dateline.gather = (tally, scale, isPoint, selected, within) => {
    const gathering = new Gathering(tally, scale);
    for (const place of ranked(tally, isPoint, selected, within)) {
      gathering.add(place, place === selected);
    }
    return gathering.clusters;
  };
})();
