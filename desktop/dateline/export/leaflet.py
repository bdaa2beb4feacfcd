"""The Leaflet page, made by folium: one page for the window and for the exported file.

It is made when the product is built (``python -m dateline.export.leaflet FOLDER``) and shipped as
``resources/map/``, so that the window starts without folium; a test makes it again and compares.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

SCRIPTS = (
    "namespace",
    "style",
    "dates",
    "colours",
    "columns",
    "shown",
    "tally",
    "lit",
    "clusters",
    "canvas",
    "shores",
    "far",
    "basemap",
    "checktile",
    "streets",
    "heat",
    "trails",
    "graticule",
    "labels",
    "outlines",
    "areas",
    "marks",
    "events",
    "furniture",
    "beside",
    "rows",
    "list",
    "keyboard",
    "extent",
    "room",
    "view",
    "hand",
    "ground",
    "app",
    "parcel",
    "picture",
    "aim",
    "channel",
)
"""Our own scripts, in the order they need each other."""
WINDOW_SCRIPTS = ("far", "parcel", "picture", "aim", "channel")
"""Those that speak with Python, and have no place in an exported page."""

LIBRARIES = ("leaflet/leaflet.js", "protomaps-leaflet/protomaps-leaflet.js")
"""What our scripts need."""
SCRIPT_BUNDLE, STYLE_BUNDLE = "scripts.js", "styles.css"
"""All of the window's scripts, and all of its styles: each request would cost time at start."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""What the window's page may do; the window sends it along, since it depends on what is online."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletParts:
    """What folium made: the element that holds the map, and the script that sets it up."""

    html: str
    script: str


def leaflet_parts(start: str, settings: Mapping[str, Any] | None = None) -> LeafletParts:
    """Let folium make the map: no tiles, no links abroad, Leaflet options for our own layers.

    Args:
        start: the function of our namespace that takes the map, such as ``Dateline.start``.
        settings: handed to it as its second argument.
    """
    # folium takes long to import, so it stays out of the modules that the window loads.
    import folium
    from branca.element import Figure, MacroElement
    from folium.template import Template

    class BareMap(folium.Map):
        """A map with lists of links of its own: ``add_js_link`` would change every other map's."""

        def __init__(self) -> None:
            super().__init__(
                location=(30.0, 15.0),
                zoom_start=2,
                tiles=None,
                zoom_control=False,
                attribution_control=False,
                max_zoom=14,
                min_zoom=1,
                max_bounds_viscosity=1.0,
                zoom_snap=1,
                zoom_delta=1,
                fade_animation=False,
                box_zoom=False,
                keyboard=False,
                inertia=False,
                wheel_px_per_zoom_level=90,
            )
            self._id = "dateline"
            self.default_js: list[tuple[str, str]] = []
            self.default_css: list[tuple[str, str]] = []

    class Start(MacroElement):
        """Hands the map to our scripts."""

        _template = Template(
            "{% macro script(this, kwargs) %}"
            "{{ this.start }}({{ this._parent.get_name() }}, {{ this.settings|tojson }});"
            "{% endmacro %}"
        )

        def __init__(self) -> None:
            super().__init__()  # type: ignore[no-untyped-call]
            self._id = "dateline"
            self.start = start
            self.settings = dict(settings or {})

    page_map = BareMap()
    page_map.add_child(Start())
    figure = cast("Figure", page_map.get_root())
    figure.render()
    return LeafletParts(html=_tidy(figure.html.render()), script=_tidy(figure.script.render()))


def window_page() -> dict[str, str]:
    """Return the files of the window's page, by name: no script stands in the page itself."""
    parts = leaflet_parts("Dateline.start")
    page = (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Map</title>\n'
        f'<link rel="stylesheet" href="/{STYLE_BUNDLE}">\n'
        f'</head>\n<body>\n{parts.html}\n<script src="/{SCRIPT_BUNDLE}"></script>\n'
        "</body>\n</html>\n"
    )
    return {"index.html": page, "map.js": f'"use strict";\n{parts.script}\n'}


def write_window_page(folder: Path) -> None:
    """Write the window's page into ``folder``, where the build keeps it."""
    for name, text in window_page().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _tidy(text: str) -> str:
    lines = (line.rstrip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)


if __name__ == "__main__":
    write_window_page(Path(sys.argv[1]))
