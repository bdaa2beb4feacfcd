from __future__ import annotations

import pytest

from dateline.ui.map.bounds import extent_of


def test_the_whole_world_at_zoom_0() -> None:
    extent = extent_of({"latitude": 0.0, "longitude": 0.0, "zoom": 0.0}, 256, 256)
    assert (extent.west, extent.east) == (-180.0, 180.0)
    assert (extent.south, extent.north) == (-90.0, 90.0)


def test_a_street_is_as_wide_as_its_pixels() -> None:
    extent = extent_of({"latitude": 0.0, "longitude": 30.0, "zoom": 10.0}, 256, 256)
    assert extent.east - extent.west == pytest.approx(360 / 1024)
    assert extent.north == pytest.approx(-extent.south)
    assert extent.north == pytest.approx(0.17578, abs=1e-4)


def test_a_view_across_the_antimeridian_has_its_west_in_the_east() -> None:
    extent = extent_of({"latitude": -18.0, "longitude": 540.0, "zoom": 5.0}, 512, 512)
    assert extent.west == pytest.approx(180 - 11.25)
    assert extent.east == pytest.approx(-180 + 11.25)


@pytest.mark.parametrize("latitude", [-90.0, 90.0])
def test_the_poles_are_where_the_tiles_end(latitude: float) -> None:
    extent = extent_of({"latitude": latitude, "longitude": 0.0, "zoom": 24.0}, 800, 600)
    assert -90 <= extent.south < extent.north <= 90
