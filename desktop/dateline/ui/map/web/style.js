"use strict";
/** One table of colours and sizes for the basemap, the events and everything around them. */
(() => {
  const FONT = 'system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';

  /** Okabe and Ito (2008), "Color Universal Design": told apart by colour-blind readers. */
  const DATA = ["#D55E00", "#0072B2", "#009E73", "#E69F00", "#56B4E9", "#CC79A7", "#F0E442"];
  const DATA_DARK = ["#EE7F30", "#3E9BD6", "#2BB98F", "#F0B02E", "#7CC7F2", "#DC97BD", "#F3EA6A"];
  /** The same hues for lines: at least 3 to 1 on land, as in the window's own theme. */
  const LINES = ["#D55E00", "#0072B2", "#00875F", "#B97F00", "#2F8FC7", "#B85C90", "#8F8700"];
  const LINES_DARK = ["#EE7F30", "#4FA6DE", "#2BB98F", "#F0B02E", "#7CC7F2", "#DC97BD", "#F3EA6A"];

  const light = {
    name: "light",
    family: "light",
    land: "#FBFAF7",
    water: "#DFE9F1",
    coast: "#BFCCD8",
    country: "#B9C2CC",
    region: "#E3E3DE",
    disputed: "#8290A0",
    river: "#C3D5E3",
    graticule: "#E6E5DF",
    halo: "rgba(251, 250, 247, 0.92)",
    waterHalo: "rgba(223, 233, 241, 0.85)",
    countryName: "#5C6776",
    regionName: "#69727C",
    cityName: "#505B69",
    cityDot: "#818D9A",
    seaName: "#4A6983",
    ink: "#1F2733",
    inkHalo: "rgba(255, 255, 255, 0.95)",
    badge: "#FFFFFF",
    rim: "#FFFFFF",
    edge: "rgba(31, 39, 51, 0.55)",
    other: "#6B7785",
    ring: "#1F4E8C",
    tint: [0.04, 0.14],
    hatch: [0.22, 0.5],
    data: DATA,
    lines: LINES,
  };

  const dark = {
    ...light,
    name: "dark",
    family: "dark",
    land: "#20262E",
    water: "#14181E",
    coast: "#39434F",
    country: "#4A5563",
    region: "#2E3640",
    disputed: "#77838F",
    river: "#33475A",
    graticule: "#2B333C",
    halo: "rgba(32, 38, 46, 0.9)",
    waterHalo: "rgba(20, 24, 30, 0.85)",
    countryName: "#95A1AF",
    regionName: "#8793A0",
    cityName: "#A3AEBB",
    cityDot: "#77838F",
    seaName: "#6F8DA7",
    ink: "#F1F4F7",
    inkHalo: "rgba(20, 24, 30, 0.92)",
    badge: "#14181E",
    rim: "#14181E",
    edge: "rgba(241, 244, 247, 0.5)",
    other: "#95A1AF",
    ring: "#8DB8F0",
    tint: [0.06, 0.16],
    hatch: [0.24, 0.5],
    data: DATA_DARK,
    lines: LINES_DARK,
  };

  const print = {
    ...light,
    name: "print",
    family: "print",
    land: "#FFFFFF",
    water: "#EDEFF1",
    coast: "#B4BAC0",
    country: "#A0A7AE",
    region: "#E2E4E6",
    disputed: "#8A929A",
    river: "#D2D8DC",
    graticule: "#E7E9EB",
    halo: "rgba(255, 255, 255, 0.95)",
    waterHalo: "rgba(237, 239, 241, 0.9)",
    countryName: "#5B626A",
    regionName: "#6B7279",
    cityName: "#4F565D",
    cityDot: "#878E95",
    seaName: "#626B74",
  };

  /** With more contrast: names at 7 to 1, coasts, borders and rims at 3 to 1 or more on land. */
  const lightStrong = {
    ...light,
    name: "light-strong",
    land: "#FFFFFF",
    water: "#D3E2EF",
    coast: "#5F7285",
    country: "#5F6B78",
    region: "#A9AFB6",
    disputed: "#4A5563",
    river: "#7FA3BF",
    halo: "rgba(255, 255, 255, 0.97)",
    waterHalo: "rgba(211, 226, 239, 0.95)",
    countryName: "#2E3742",
    regionName: "#3C4650",
    cityName: "#1F2733",
    cityDot: "#3C4650",
    seaName: "#173A56",
    ink: "#000000",
    edge: "#000000",
    other: "#4A5563",
    ring: "#0A3A78",
    tint: [0.1, 0.22],
    hatch: [0.5, 0.8],
    lines: ["#A84700", "#005A8E", "#006B4C", "#7A5400", "#1A6390", "#8E3F6B", "#645E00"],
  };

  const darkStrong = {
    ...dark,
    name: "dark-strong",
    land: "#000000",
    water: "#0E1E2C",
    coast: "#7F93A6",
    country: "#8A96A4",
    region: "#4A5563",
    disputed: "#B6C0CC",
    river: "#4F7CA0",
    halo: "rgba(0, 0, 0, 0.95)",
    waterHalo: "rgba(14, 30, 44, 0.95)",
    countryName: "#D5DBE3",
    regionName: "#C2CAD3",
    cityName: "#E5EAF0",
    cityDot: "#C2CAD3",
    seaName: "#A9CDEC",
    ink: "#FFFFFF",
    badge: "#000000",
    rim: "#000000",
    edge: "#FFFFFF",
    other: "#B6C0CC",
    ring: "#A9CDFF",
    tint: [0.14, 0.26],
    hatch: [0.5, 0.8],
  };

  const known = [light, dark, print, lightStrong, darkStrong];
  const schemes = Object.fromEntries(known.map((scheme) => [scheme.name, scheme]));

  Dateline.style = {
    font: FONT,
    schemes,
    current: light,
    /** How many stories can be told apart; all others share the grey that follows. */
    colours: DATA.length,
    /** "english", or "local": towns as their own country writes them, where that is known. */
    names: "english",

    /** The words for a name of the basemap. */
    nameOf(name) {
      return this.names === "local" ? name.local : name.name;
    },

    use(name) {
      this.current = schemes[name] || light;
      document.documentElement.dataset.scheme = this.current.family;
      document.documentElement.dataset.contrast =
        this.current.name === this.current.family ? "standard" : "high";
      const root = document.documentElement.style;
      const colours = [...this.current.data, this.current.other];
      colours.forEach((colour, index) => root.setProperty(`--data-${index}`, colour));
    },

    /** How many times the map is enlarged in its page, for pictures finer than the engine's zoom. */
    times: 1,

    /** The screen's pixels in each of the page's, where the page does not know them yet; else 0. */
    expected: 0,

    /** The screen's or the picture's pixels in each of the map's. */
    ratio() {
      return (this.expected || window.devicePixelRatio || 1) * this.times;
    },

    /** The colour of that number, in the scheme in use. */
    colour(number) {
      return Dateline.colouring.palette[number] || this.current.other;
    },

    /** What a rim or line of one of the colours in use is drawn in, so that it is seen on land. */
    lineOf(colour) {
      return this.current.lines[this.current.data.indexOf(colour)] || colour;
    },

    /** Radius in pixels of a mark with so many events: area grows slower than the number. */
    radius(events) {
      return events <= 1 ? 6 : Math.min(9.5 + 2 * Math.log2(events), 22);
    },
  };
})();
