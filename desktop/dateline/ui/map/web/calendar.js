"use strict";
/**
 * Steps of the calendar for the time line of the one-file page, as the window has them, and the stretch
 * of time to show first. Times are seconds from 1970-01-01 00:00 wall-clock time, years 1 to 9999.
 */
(() => {
  const HOUR = 3600;
  const DAY = 86400;
  const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const SECONDS = { hour: HOUR, day: DAY, week: 7 * DAY, month: 30.44 * DAY, year: 365.24 * DAY };
  const COUNTS = {
    hour: [1, 3, 6, 12],
    day: [1],
    week: [1],
    month: [1, 3, 6],
    year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
  };
  const STEPS = Object.entries(COUNTS).flatMap(([unit, counts]) =>
    counts.map((count) => ({ unit, count, seconds: count * SECONDS[unit] })),
  );
  const LONG = 32 * DAY;
  /** Share of the events that the first view may leave out at an end, and how wide a gap parts them. */
  const TAILS = [
    { share: 0.1, gap: 0.5, least: DAY },
    { share: 0.25, gap: 10, least: 7 * DAY },
  ];

  function at(year, month = 0, day = 1) {
    const date = new Date(0);
    date.setUTCFullYear(year, month, day); // Date.UTC takes the first century for the twentieth
    return date.getTime() / 1000;
  }

  const [FIRST, LAST] = [at(1), at(10000)];

  /** The smallest step at least so long. */
  function stepFor(seconds) {
    return STEPS.find((step) => step.seconds >= seconds) || STEPS.at(-1);
  }

  /** The last boundary of a step at or before a time. */
  function floor(seconds, { unit, count }) {
    if (unit === "hour") return Math.floor(seconds / (HOUR * count)) * HOUR * count;
    const day = Math.floor(seconds / DAY);
    if (unit === "day") return day * DAY;
    if (unit === "week") return Math.max(FIRST, (day - ((((day + 3) % 7) + 7) % 7)) * DAY); // Monday
    const date = new Date(seconds * 1000);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    return unit === "month" ? at(year, month - (month % count)) : at(Math.max(1, year - (year % count)));
  }

  function following(boundary, step) {
    const date = new Date(boundary * 1000);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    if (step.unit === "year") return floor(at(year + step.count), step);
    return step.unit === "month" ? at(year, month + step.count) : boundary + step.seconds;
  }

  /** The step's boundaries from the last at or before `start` to the first at or past `end`. */
  function boundaries(start, end, step) {
    const found = [floor(start, step)];
    while (found.at(-1) < end && found.at(-1) < LAST && found.length < 4000) {
      found.push(Math.min(LAST, following(found.at(-1), step)));
    }
    return found;
  }

  /** The words under a tick; `full` says everything, for the first one on the axis. */
  function label(seconds, { unit }, full) {
    const date = new Date(seconds * 1000);
    const [year, day] = [date.getUTCFullYear(), date.getUTCDate()];
    if (unit === "year") return String(year);
    const { months } = Dateline.told;
    const month = date.getUTCMonth();
    if (unit === "month") {
      const alone = (months ? months.shortAlone : MONTHS)[month];
      return full || month === 0 ? `${alone} ${year}` : alone;
    }
    const time = date.toISOString().slice(-13, -8);
    const isMidnight = time === "00:00";
    if (unit === "hour" && !isMidnight && !full) return time;
    const begins = month === 0 && day <= 7 && unit !== "hour";
    const words = [day, (months ? months.short : MONTHS)[month], ...(full || begins ? [year] : [])].join(" ");
    return unit === "hour" && !isMidnight ? `${words}, ${time}` : words;
  }

  /** How many of the first of ascending times lie far from the rest. */
  function tailOf(times) {
    const cuts = TAILS.map(({ share, gap, least }) => {
      const most = Math.floor(times.length * share);
      let cut = 0;
      for (let i = 0; i < most; i += 1) {
        const remaining = Math.max(least, times[times.length - 1 - most] - times[i + 1]);
        if (times[i + 1] - times[i] > gap * remaining) cut = i + 1;
      }
      return cut;
    });
    return Math.max(...cuts);
  }

  /** [start, end) to show first: all events but a few that lie far from the rest. */
  function comfortable(columns) {
    const all = [];
    const brief = [];
    columns.momentStarts.forEach((start, moment) => {
      for (let event = columns.momentFirst[moment]; event < columns.momentFirst[moment + 1]; event += 1) {
        all.push(start);
        if (columns.momentEnds[moment] - start <= LONG) brief.push(start);
      }
    });
    const starts = brief.length ? brief : all;
    const first = tailOf(starts);
    const last = starts.length - 1 - tailOf(starts.map((time) => -time).reverse());
    const [low, ends] = [starts[first], columns.reach.at(-1)];
    if (ends - low < DAY) return [low - DAY / 4, ends + DAY / 4];
    const high = Math.max(starts[Math.max(first, last)], low + 2 * DAY);
    const margin = Math.max(DAY, (high - low) * 0.03);
    return [low - margin, high + DAY + margin];
  }

  Dateline.calendar = { DAY, FIRST, LAST, stepFor, floor, boundaries, label, comfortable };
})();
