"use strict";
/**
 * Words for moments. Seconds are counted from 1970-01-01 00:00 wall-clock time and may be negative;
 * years run from 1 to 9999. Intervals are half-open.
 */
(() => {
  const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const DAY = 86400;

  function parts(seconds) {
    const date = new Date(seconds * 1000);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth(),
      day: date.getUTCDate(),
      minutes: date.getUTCHours() * 60 + date.getUTCMinutes(),
    };
  }

  function clock(minutes) {
    const two = (number) => String(number).padStart(2, "0");
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }

  function day(seconds, withTime) {
    const at = parts(seconds);
    const words = `${at.day} ${MONTHS[at.month]} ${at.year}`;
    return withTime && at.minutes ? `${words}, ${clock(at.minutes)}` : words;
  }

  /** The caption's range: "23 Dec 2025 – 5 Jan 2026, end not included". */
  function range(start, end) {
    return `${day(start, true)} – ${day(end, true)}, end not included`;
  }

  /** One moment as precisely as it is known: "27 Dec 2025", "Dec 2025", "27–29 Dec 2025" … */
  function moment(start, end, precision) {
    const from = parts(start);
    const length = end - start;
    if (precision === "hour" || length < DAY) return `${day(start, false)}, ${clock(from.minutes)}`;
    if (length <= DAY) return day(start, false);
    if (precision === "year" || length >= 360 * DAY) {
      const last = parts(end - 1).year;
      return last > from.year ? `${from.year} – ${last}` : `${from.year}`;
    }
    if (precision === "month") return `${MONTHS[from.month]} ${from.year}`;
    const words = `${day(start, false)} – ${day(end - 1, false)}`;
    return precision === "vague" ? `about ${words}` : words;
  }

  Dateline.dates = { range, moment, day };
})();
