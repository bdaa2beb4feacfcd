"use strict";
/** The one-file page's long lists: their parts are made as they come into view, some at a time. */
(() => {
  const SOME = 100;

  class Growing {
    /** @param {Element} holder of the parts, in a side that scrolls */
    constructor(holder) {
      this.holder = holder;
      this.end = Dateline.element("div", "dateline-growing");
      const root = holder.closest(".dateline-side");
      this.watch = new IntersectionObserver((seen) => seen.at(-1).isIntersecting && this.grow(), {
        root,
        rootMargin: "100% 0px", // before the person gets there
      });
    }

    /** Show what `make` makes of these things, behind what stands before them. */
    show(things, make, ...before) {
      Object.assign(this, { things, make, made: 0 });
      this.holder.replaceChildren(...before, this.end);
      this.grow();
    }

    grow() {
      const some = this.things.slice(this.made, this.made + SOME);
      this.end.before(...some.map((thing, at) => this.make(thing, this.made + at)));
      this.made += some.length;
      this.watch.unobserve(this.end); // watched anew, it tells once more where it is
      if (this.made < this.things.length) this.watch.observe(this.end);
      else this.end.remove();
    }
  }

  Dateline.Growing = Growing;
})();
