"use strict";
/**
 * Paint onto a canvas that nobody sees, with a word: the first one ever waits for the window's process,
 * and for as long as that takes to show the window, if it is busy with it (seen: 60 ms), and the first
 * word for its font (6 ms). The page has nothing else to do until it is told what to show.
 */
Dateline.wakeCanvas = () => {
  const context = document.createElement("canvas").getContext("2d");
  context.fillRect(0, 0, 1, 1);
  for (const weight of ["400", "600", "italic 400"]) {
    context.font = `${weight} 11px ${Dateline.style.font}`;
    context.measureText("Dateline");
  }
};

/** Share of the view that a canvas reaches beyond each of its sides, where the screen has one pixel to each of the page's. */
Dateline.REACH = 0.15;

/**
 * A canvas over the map, at the screen's own pixel ratio whatever it is (Leaflet's stops at 2).
 * It reaches a little beyond the view, moves with the map while dragged, and is painted by its owner
 * on "update" or whenever the owner asks for a frame.
 */
Dateline.CanvasLayer = L.Renderer.extend({
  /** `ratio`: pixels in each of the map's, where not the screen's. */
  options: { padding: Dateline.REACH, name: "", owner: null, ratio: 0 },

  _initContainer() {
    this._container = L.DomUtil.create("canvas", `dateline-canvas ${this.options.name}`);
    this._container.setAttribute("aria-hidden", "true");
    this.context = this._container.getContext("2d");
  },

  _destroyContainer() {
    L.DomUtil.remove(this._container);
    delete this._container;
    delete this.context;
  },

  getEvents() {
    return { ...L.Renderer.prototype.getEvents.call(this), move: this._onMove };
  },

  _onMove() {
    if (!this._bounds || this._map._animatingZoom) return;
    if (!this._bounds.contains(this._view())) this._update();
  },

  /** What is seen, in layer pixels; the canvas itself reaches a little farther. */
  _view() {
    const pixels = this._map.getPixelBounds();
    const origin = this._map.getPixelOrigin();
    return L.bounds(pixels.min.subtract(origin), pixels.max.subtract(origin));
  },

  _update() {
    if (this._map._animatingZoom && this._bounds) return;
    // With the pixels grow the buffers, of which the web engine keeps four and more for each canvas.
    const { padding } = this.options;
    this.options.padding = padding && Dateline.REACH / Math.max(1, Dateline.style.ratio());
    L.Renderer.prototype._update.call(this);
    const size = this._bounds.getSize();
    this._ratio = this.options.ratio || Dateline.style.ratio();
    L.DomUtil.setPosition(this._container, this._bounds.min);
    this._container.width = Math.round(this._ratio * size.x);
    this._container.height = Math.round(this._ratio * size.y);
    this._container.style.width = `${size.x}px`;
    this._container.style.height = `${size.y}px`;
    this.options.owner.invalidate(this);
  },

  /** Wipe the canvas and return a context whose unit is the map's layer pixel; a pen, where one is lent. */
  begin() {
    if (this.pen) return this.pen.layer(this.options.name, this._bounds.min, 1 / this._ratio);
    const context = this.context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this._container.width, this._container.height);
    context.scale(this._ratio, this._ratio);
    context.translate(-this._bounds.min.x, -this._bounds.min.y);
    return context;
  },

  /** What a frame needs to know: world width, its offset, and which copies of the world are seen. */
  frame() {
    const scale = 256 * 2 ** this._zoom;
    const origin = this._map.getPixelOrigin();
    const { min, max } = this._bounds;
    return {
      scale,
      zoom: this._zoom,
      originX: origin.x,
      originY: origin.y,
      bounds: this._bounds,
      view: this._view(),
      firstCopy: Math.floor((min.x + origin.x - 40) / scale),
      lastCopy: Math.floor((max.x + origin.x + 40) / scale),
    };
  },
});
