"use strict";
/**
 * Words for moments. Seconds are counted from 1970-01-01 00:00 wall-clock time and may be negative;
 * years run from 1 to 9999. Intervals are half-open.
 */
(() => {
  const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const LONG_MONTHS = [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ];
  const ORDINALS = ["first", "second", "third", "fourth"];
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
    const { months } = Dateline.told;
    const words = `${at.day} ${(months ? months.day : MONTHS)[at.month]} ${at.year}`;
    return withTime && at.minutes ? `${words}, ${clock(at.minutes)}` : words;
  }

  /** The caption's range: "23 Dec 2025 – 5 Jan 2026, end not included". */
  function range(start, end) {
    return Dateline.say("{first} – {last}, end not included", { first: day(start, true), last: day(end, true) });
  }

  /**
   * A range as people write it, its last day in it: "25 Nov 2025 – 3 Feb 2026", "25 Nov 2025", or where
   * it is no whole days "25 Nov 2025, 06:30 – 3 Feb 2026, 14:00".
   */
  function inclusive(start, end) {
    const isWhole = end % DAY === 0;
    const ends = isWhole ? Math.max(start, end - DAY) : end;
    const sameDay = day(start, false) === day(ends, false);
    if (sameDay && start % DAY === 0 && isWhole) return day(start, false);
    if (sameDay) return hours(start, end);
    return Dateline.say("{first} – {last}", { first: day(start, true), last: day(ends, !isWhole) });
  }

  function between(start, end) {
    const [first, last] = [day(start, false), day(Math.max(start, end - DAY), false)];
    return first === last ? first : Dateline.say("{first} to {last}", { first, last });
  }

  function hours(start, end) {
    const first = day(start, false);
    const midnight = Math.floor(start / DAY + 1) * DAY;
    const until = end === midnight ? "24:00" : clock(parts(end).minutes);
    const later = end > midnight ? `${day(end, false)}, ` : "";
    return Dateline.say("{first} to {last}", { first: `${first}, ${clock(parts(start).minutes)}`, last: later + until });
  }

  function monthAlone(month) {
    const { months } = Dateline.told;
    return (months ? months.alone : LONG_MONTHS)[month];
  }

  const PRECISE = {
    hour: hours,
    month: (start) => `${monthAlone(parts(start).month)} ${parts(start).year}`,
    quarter: (start) =>
      Dateline.say(`${ORDINALS[Math.floor(parts(start).month / 3)]} quarter of {year}`, { year: parts(start).year }),
    year: (start) => `${parts(start).year}`,
    decade: (start) => Dateline.say("{year}s", { year: Math.floor(parts(start).year / 10) * 10 }),
    vague: (start, end) => Dateline.say("about {when}", { when: between(start, end) }),
  };

  /** When, no more exactly than it is known, in the words that the window's other views use. */
  function moment(start, end, precision) {
    return (PRECISE[precision] || between)(start, end);
  }

  Dateline.dates = { range, inclusive, moment, day };
})();
