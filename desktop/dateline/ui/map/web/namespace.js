"use strict";
/**
 * The one name that all scripts of the map share, and the door for their failures.
 * Coordinates: `x`, `y` are in the unit square of Web Mercator (x east, y south), `px` are CSS pixels.
 */
window.Dateline = {
  /** Called with the words of each failure; replaced when the channel to Python stands. */
  onFailure: null,
  failures: [],

  /** Keep a failure, tell Python, and leave it in the console for the tests. */
  fail(words) {
    Dateline.failures.push(words);
    if (Dateline.onFailure) Dateline.onFailure(words);
  },

  /** Load scripts of ours that are seldom needed, once; resolves when they have run. */
  async need(...names) {
    for (const name of names) {
      this.needed[name] ||= new Promise((done, fail) => {
        const script = this.element("script");
        script.addEventListener("load", done);
        script.addEventListener("error", () => fail(new Error(`${name} could not be loaded`)));
        script.src = name;
        document.head.append(script);
      });
      await this.needed[name];
    }
  },
  needed: {},

  /** Make an element with a class and, as a text node, its words. */
  element(tag, name, words) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (words !== undefined) made.textContent = words;
    return made;
  },

  /**
   * The language of the window, where it is not English: `words` and `counted` by the English ones,
   * `months`, what parts the thousands, and `language`, whose rules choose among the counted forms.
   */
  told: { words: {}, counted: {}, months: null, group: "," },

  /** Speak another language from now on. */
  speak(told) {
    this.told = { ...told, rules: new Intl.PluralRules(told.language) };
  },

  /** English words in the language of the window, with values in their places. */
  say(english, values = {}) {
    const words = this.told.words[english] || english;
    return words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  },

  /**
   * Say a number of things: `counted(1, "event")` is "1 event". Where the number stands within the words,
   * `many` has "%n" for it: `counted(3, "Events a day", "Events in %n days")`.
   */
  counted(number, one, many) {
    const { counted, rules } = this.told;
    const figures = this.figure(number);
    const forms = counted[one];
    if (forms) return (forms[rules.select(number)] || forms.many).replace("%n", figures);
    if (many?.includes("%n")) return number === 1 ? one : many.replace("%n", figures);
    return `${figures} ${number === 1 ? one : many || `${one}s`}`;
  },

  figure(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, this.told.group);
  },

  /** Words of a story, as long as they were: none is turned round, and accents don't tower. */
  level(words) {
    return words.replace(/[\u202d\u202e]/g, "\u2060").replace(/(?<=\p{M}{4})\p{M}/gu, "\u2060");
  },

  /** A name or title as one line in which no mark turns what stands beside it. */
  oneLine(words) {
    const plain = words.replace(/[\u202a-\u202e\u2066-\u2069]+/g, "").replace(/[\s\p{Cc}]+/gu, " ");
    return Dateline.level(plain).trim();
  },

  /** Whether the person asked for less motion. */
  calm() {
    return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  },
};

window.addEventListener("error", (event) => {
  Dateline.fail(`${event.message} (${event.filename}:${event.lineno})`);
});
window.addEventListener("unhandledrejection", (event) => {
  const reason = event.reason;
  Dateline.fail(`unhandled: ${(reason && (reason.stack || reason.message)) || reason}`);
});
