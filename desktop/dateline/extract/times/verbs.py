"""Verbs, and words beside them, that tell which way a clause looks in time."""

from __future__ import annotations

from dateline.extract.times.lexicon import words

AHEAD = words(
    "scheduled slated expected due planned planning plans plan set upcoming forthcoming intends "
    "intend hopes hope hopeful prepares prepare preparing poised tentatively rescheduled postponed "
    "postpone delayed pushed anticipated projected deadline promises vows pledges aims proposed "
    "bound forecast forecasted predicted pencilled penciled earmarked "
    "expects expect expecting awaits await awaiting"
)
"""Words after which a date is still to come, whatever the tense."""
INTENT = AHEAD | words(
    "agreed agree planned expected hoped wants wanted want intended promised vowed pledged urged "
    "ordered asked threatened decided aimed required invited needs called voted agrees told offered"
)
"""Verbs whose infinitive is still to come."""
TIMETABLE = words(
    "begin begins start starts open opens reopen reopens close closes run runs meet meets kick "
    "kicks take takes host hosts return returns arrive arrives leave leaves end ends expire "
    "expires feature features play plays face faces travel travels fly flies sail sails vote votes "
    "resume resumes depart departs air airs premiere premieres land lands fall falls come comes "
    "convene convenes reconvene reconvenes gather gathers conclude concludes adjourn adjourns ship "
    "ships launch launches wrap wraps debut "
    "debuts visit visits speak speaks head heads celebrate celebrates present presents perform "
    "performs appear appears hold holds go goes reach reaches turns retires becomes enters stages "
    "changes"
)
"""Verbs whose present tense with a date is a timetable: "the parade begins Saturday"."""
ARRANGED = words(
    "meeting flying travelling traveling visiting leaving arriving returning hosting heading "
    "playing opening closing launching departing voting convening reopening starting beginning "
    "getting marrying moving going coming joining releasing"
)
"""Verbs whose progressive with a date is an arrangement: "they are meeting on Friday"."""
ARRANGED_FOR = words(
    "called booked listed billed arranged announced summoned reserved targeted marked ordered"
)
"""Participles before "for Friday": what is to be then."""
PUT_OFF = words(
    "extended prolonged adjourned suspended remanded barred banned delayed postponed tabled "
    "deferred rescheduled"
)
"""Verbs after which "until Friday" is still to come."""
MOVED = words(
    "moved shifted switched brought pushed put postponed rescheduled deferred delayed adjourned "
    "tabled continued"
)
"""Verbs that move what was planned: "from" one day "to" or "until" another."""
GOING_ON = words("expected due set scheduled forecast likely projected predicted poised")
"""Words after "on Friday and", which look ahead from that day."""
ONWARD = words("starting beginning effective commencing")
"""Words that stand before the day from which something holds: "starting Monday"."""
REPORTING = words(
    "said says say told tells announced reported added warned stated confirmed claimed wrote "
    "posted declared insisted argued explained noted"
)
"""Verbs that give the words of another; at a sentence's end they say nothing of its dates."""
REPORTING_NOW = words("speaking talking writing addressing telling")
NOTICES = words(
    "services service visitation burial funeral wake rain snow showers thunderstorms sunshine sun "
    "clouds highs lows winds forecast doors tickets registration deadline vote join come see meet "
    "upcoming coming tonight save rsvp kickoff outlook"
)
"""Words that open an announcement: "Services: Saturday", "Rain Thursday"."""
SENSES = words("seen heard see hear feel felt smell")
"""What one "could" do is done: "smoke could be seen on Friday"."""
SPEAKING = words("say comment confirm discuss speak talk answer elaborate disclose")
"""What one "would not" do is not done: "he would not comment on Friday"."""
HAVE = words("has have had 've ’ve having")
HOSTS = words("host hosts face faces")
"""What a team does in a list of games to come, which the tagger takes for nouns."""
BE = words("is are 's ’s 're ’re am be being")
OPENERS = words("and but or that while as because when so though although if whereas yet where")
"""Words at which a clause may begin."""
LEADING = words(
    "on in at by since until till from early late earlier later the only just also then even "
    "again already before after during around about and next this last , shortly"
)
"""Words that may stand between the beginning of a clause and a date that opens it."""
SIGNS = frozenset({":", "—", "–", "--", "(", "“", '"', ";"})
"""Signs after which a clause may begin."""
