"""Words that tell what happens somewhere from what is only said about it, in lower case."""

from __future__ import annotations

from dateline.extract.places.words import words


def verbs(text: str) -> frozenset[str]:
    """Return all forms of the regular verbs of a line or more."""
    return frozenset(form for verb in text.split() for form in _forms(verb))


def nouns(text: str) -> frozenset[str]:
    """Return the nouns of a line or more, and their plurals."""
    return frozenset(form for noun in text.split() for form in (noun, _with_s(noun)))


def _forms(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("e")
    past = f"{verb[:-1]}ied" if _ends_in_y(verb) else f"{stem}ed"
    return verb, _with_s(verb), past, f"{stem}ing"


def _with_s(word: str) -> str:
    if _ends_in_y(word):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "sh", "ch", "x")) else f"{word}s"


def _ends_in_y(word: str) -> bool:
    return word.endswith("y") and word[-2] not in "aeiou"


TOPIC_VERBS = verbs(
    "discuss debate mention consider recall describe address review raise cover criticise "
    "criticize compare remember condemn resemble represent concern regard echo love miss study "
    "examine claim demand recognise recognize"
)
"""Whose object is spoken or thought of."""

TALKING = verbs(
    "talk worry ask disagree agree argue comment report focus vote negotiate consult complain "
    "reflect joke differ clash lecture testify warn hear learn know write read speak think dream"
) | words("spoke spoken speaking wrote written thought knew known dreamt told tell telling read")
"""What is done "about", "on" or "over" a subject."""

TOPIC_NOUNS = nouns(
    "talk discussion debate report statement deal agreement plan proposal question fate "
    "status dispute book film article speech remark negotiation policy resolution law vote "
    "opinion view position stance paper study documentary referendum claim quarrel concern worry "
    "comment briefing exhibition lecture conversation consultation news expert specialist adviser "
    "envoy document pact treaty accord map decision idea summit conference hope dream knowledge "
    "argument row disagreement focus committee commission rapporteur seminar panel series memory"
) | words("future news")
"""What is "on", "about", "over", "for" or "of" a subject."""

STAGED = nouns(
    "talk discussion debate summit conference meeting negotiation vote referendum exhibition "
    "election funeral seminar"
)
"""Of these, what is "of", "for" or "in" a place does happen, or may well."""

TOPIC_PREPOSITIONS = words("about regarding concerning")
TALK_PREPOSITIONS = words("on over for of to")

PEOPLE = nouns(
    "native resident citizen mayor governor president minister premier chancellor king queen "
    "prince ambassador envoy official diplomat spokesman spokeswoman spokesperson man woman boy "
    "girl student teacher worker soldier journalist reporter correspondent author singer "
    "actor artist player team club company firm bank manager director businessman farmer doctor "
    "lawyer engineer refugee immigrant migrant family couple tourist visitor volunteer delegation "
    "professor senator lawmaker congressman bishop archbishop ally troop veteran child national "
    "mother father pilot driver rider band choir side striker coach expert analyst passenger "
    "survivor victim suspect witness patient guest fan doctor nurse scientist researcher"
) | words("men women people children wife wives families")
"""Whoever is "from" or "of" a place need not be there."""

ATTRIBUTES = nouns(
    "economy constitution history government parliament budget currency policy law army "
    "independence sovereignty security future culture language population membership ally "
    "neighbour neighbor "
    "interest role leader status debt claim demand offer plan proposal accession bid integrity "
    "reputation name flag anthem championship embassy price cost share import export oil gas"
)
"""What a place has or is that happens nowhere in it."""

ATTITUDES = verbs(
    "want hope wish threaten refuse decline demand urge propose offer deny fear dream "
    "deserve need promise vow pledge suggest recommend consider imagine dismiss reject"
) | words(
    "threat threats refusal wishes proposal proposals invitation call calls "
    "vowed vowing dreamt refusing denying denied"
)
"""What follows them has not happened, or not yet."""

CANCELLED = verbs("cancel postpone avoid delay scrap oppose abandon") | words("cancelled scrapped")
"""What is done to what then does not happen."""

SETTLED = words("based headquartered born raised educated registered rooted")
"""Where somebody or something is from, whatever happens."""

INTENTIONS = verbs("plan intend prepare expect aim seek try agree decide schedule long") | words(
    "sought planned planning due"
)
"""What follows them may happen."""

PERCEIVED = words("heard seen felt smelled smelt reached found")
"""After "could be": it was so."""

HYPOTHESES = words("could might may should")
COMPLETED = words("stop stopped cease ceased end ended fade survive survived")
"""Not to do these is something that happens."""

NEGATIONS = words("not n't n’t never")

INTO = words("to into toward towards for from on onto against at")
"""Where a deed is aimed at: it happens there only if it is done."""

LIKENESS = words("like unlike than as")

LOCATIVES = words(
    "in at near outside inside across throughout around within beside off along through above "
    "under between beyond over on towards toward into onto by via to south north east west"
)
"""Before a name: something is there, or goes there."""
