from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.ui.selection import TimeRange
from dateline.ui.timeline.brush import Drag, Grip, centred, edge_stepped, grip_at, stepped
from dateline.ui.timeline.calendar import Step, Unit
from dateline.ui.timeline.scale import Scale

DAY = 86_400.0
DAYS = Step(unit=Unit.DAY)
SCALE = Scale(start=0, end=100 * DAY, left=0, width=1000)
HELD = TimeRange(start=20 * DAY, end=40 * DAY)


def test_the_pointer_takes_edges_body_or_nothing() -> None:
    assert grip_at(201, SCALE, HELD) is Grip.START
    assert grip_at(396, SCALE, HELD) is Grip.END
    assert grip_at(300, SCALE, HELD) is Grip.BODY
    assert grip_at(500, SCALE, HELD) is Grip.OUTSIDE


def test_edges_out_of_view_can_be_taken_at_the_border() -> None:
    everything = TimeRange(start=-900 * DAY, end=900 * DAY)
    assert grip_at(2, SCALE, everything) is Grip.START
    assert grip_at(998, SCALE, everything) is Grip.END


def test_an_edge_is_dragged_to_a_boundary() -> None:
    drag = Drag(grip=Grip.END, origin=40 * DAY, before=HELD, snap=DAYS)
    assert drag.to(50.4 * DAY) == TimeRange(start=20 * DAY, end=50 * DAY)


def test_an_edge_dragged_past_the_other_changes_sides() -> None:
    drag = Drag(grip=Grip.START, origin=20 * DAY, before=HELD, snap=DAYS)
    assert drag.to(60 * DAY) == TimeRange(start=40 * DAY, end=60 * DAY)


def test_the_body_keeps_its_length() -> None:
    drag = Drag(grip=Grip.BODY, origin=30 * DAY, before=HELD, snap=DAYS)
    assert drag.to(35.2 * DAY) == TimeRange(start=25 * DAY, end=45 * DAY)


@given(grip=st.sampled_from(list(Grip)), to=st.floats(-1e9, 1e9))
def test_a_drag_never_leaves_an_empty_or_reversed_range(grip: Grip, to: float) -> None:
    moved = Drag(grip=grip, origin=30 * DAY, before=HELD, snap=DAYS).to(to)
    assert moved.start < moved.end


def test_keys_move_both_edges_or_one() -> None:
    assert stepped(HELD, Unit.DAY, 1) == TimeRange(start=21 * DAY, end=41 * DAY)
    assert edge_stepped(HELD, Grip.END, Unit.WEEK, 1).end == 47 * DAY
    assert edge_stepped(HELD, Grip.START, Unit.DAY, -1).start == 19 * DAY


def test_an_edge_moved_by_key_stops_at_the_other() -> None:
    narrow = TimeRange(start=0, end=DAY)
    assert edge_stepped(narrow, Grip.START, Unit.DAY, 1) == narrow
    assert edge_stepped(narrow, Grip.END, Unit.DAY, -1) == narrow


def test_a_click_outside_brings_the_brush_there() -> None:
    moved = centred(HELD, 70 * DAY, DAYS)
    assert moved == TimeRange(start=60 * DAY, end=80 * DAY)


def test_zooming_keeps_the_moment_under_the_pointer() -> None:
    zoomed = SCALE.zoomed(0.5, around=25 * DAY)
    assert zoomed.x(25 * DAY) == SCALE.x(25 * DAY)
    assert zoomed.end - zoomed.start == 50 * DAY
    for _ in range(200):
        zoomed = zoomed.zoomed(0.5, around=25 * DAY)
    assert zoomed.end - zoomed.start == 6 * 3600
