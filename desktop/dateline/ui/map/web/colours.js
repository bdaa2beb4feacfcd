"use strict";
/**
 * What the colours of the events stand for: their story, how a place is named, how sure the place is,
 * or when they began. Each pair of an event and one of its stories has one colour, by number.
 */
(() => {
  const DAY = 86400;
  const AGES = 5;

  /** From sure to doubtful: ever lighter blue, then a colour that is none of them. */
  const SURE = ["#0B3C6F", "#2F78B7", "#7FB0DA", "#D55E00"];
  const SURE_DARK = ["#E3EFFB", "#8CBDE8", "#4B86BD", "#EE7F30"];
  const LEAST_SURE = [90, 80, 70];
  const SURE_WORDS = ["90 % sure of the place or more", "80 to 90 % sure", "70 to 80 % sure", "less than 70 % sure"];

  /** From old to new: away from the ground, by lightness as much as by hue. */
  const OLD_NEW = ["#A3B1C4", "#7D93C6", "#7765B4", "#8E2C86", "#5C0A38"];
  const OLD_NEW_DARK = ["#4C5A78", "#6F6BB0", "#B067B5", "#EE8695", "#FFD98A"];

  const KIND_WORDS = ["place named as such", "government or institution", "people or origin"];

  const isDark = () => Dateline.style.current.family === "dark";

  /** A colour for each pair, from one for each event. */
  function byEvent(columns, colourOf) {
    const found = new Uint8Array(columns.pairStories.length);
    for (let event = 0; event < columns.count; event += 1) {
      found.fill(colourOf(event), columns.pairStarts[event], columns.pairStarts[event + 1]);
    }
    return found;
  }

  /** Up to four days that part the events into as many before as after; whole days, ascending. */
  function agesOf(columns) {
    const { count } = columns;
    const found = new Set();
    for (let k = 1; k < AGES; k += 1) {
      const day = count ? Math.floor(columns.start(Math.floor((count * k) / AGES)) / DAY) * DAY : 0;
      if (count && day > columns.start(0)) found.add(day);
    }
    return [...found];
  }

  function ageWords(days) {
    if (!days.length) return [Dateline.say("began on one day")];
    const { moment } = Dateline.dates;
    const [first, last] = [days[0], days.at(-1)].map((day) => moment(day, day + DAY, "day"));
    const between = days.slice(1).map((day, i) => moment(days[i], day, "week"));
    return [Dateline.say("began before {first}", { first }), ...between, Dateline.say("{last} or later", { last })];
  }

  const WAYS = {
    story: {
      palette: () => Dateline.style.current.data,
      pairs: ({ pairStories, storyColours }) => {
        const found = new Uint8Array(pairStories.length);
        for (let pair = 0; pair < found.length; pair += 1) found[pair] = storyColours[pairStories[pair]];
        return found;
      },
    },
    kind: {
      palette: () => Dateline.style.current.data,
      pairs: (columns) => byEvent(columns, (event) => columns.kinds[event]),
      words: () => KIND_WORDS.map((words) => Dateline.say(words)),
    },
    confidence: {
      palette: () => (isDark() ? SURE_DARK : SURE),
      pairs: (columns) => {
        const above = (sure) => LEAST_SURE.findIndex((least) => sure >= least);
        const colourOf = (sure) => (above(sure) < 0 ? LEAST_SURE.length : above(sure));
        return byEvent(columns, (event) => colourOf(columns.confidences[event]));
      },
      words: () => SURE_WORDS.map((words) => Dateline.say(words)),
    },
    age: {
      palette: () => (isDark() ? OLD_NEW_DARK : OLD_NEW),
      pairs: (columns) => {
        columns.ages = agesOf(columns);
        // Few ages take the newest colours, which stand out best.
        const first = AGES - 1 - columns.ages.length;
        return byEvent(columns, (event) => {
          const start = columns.start(event);
          return first + columns.ages.filter((day) => day <= start).length;
        });
      },
      words: ({ ages = [] }) => [...new Array(AGES - 1 - ages.length).fill(""), ...ageWords(ages)],
    },
  };

  Dateline.colouring = {
    /** "story", "kind", "confidence" or "age". */
    by: "story",

    use(by) {
      this.by = by in WAYS ? by : "story";
    },

    /** The colours by number, in the scheme in use. */
    get palette() {
      return WAYS[this.by].palette();
    },

    /** The number of the colour of each pair of an event and a story. */
    pairs(columns) {
      return WAYS[this.by].pairs(columns);
    },

    /** For a legend: `[colour, words]` of what the window holds; null where stories have the colours. */
    rows(tally) {
      const { words } = WAYS[this.by];
      if (!words) return null;
      const sums = new Array(tally.colours).fill(0);
      for (let i = 0; i < tally.shares.length; i += 1) sums[i % tally.colours] += tally.shares[i];
      const said = words(tally.columns);
      return said.map((word, colour) => [this.palette[colour], word, sums[colour]]).filter((row) => row[2]);
    },
  };
})();
