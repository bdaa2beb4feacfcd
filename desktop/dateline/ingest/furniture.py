"""Tells site furniture (share boxes, teasers, newsletter boxes, credits) from the story, by words.

Each pattern must fit the whole line, and a line is never longer than :data:`LONGEST` code points: a
sentence of the story that begins with such words stays a sentence of the story.
"""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 400

_NETWORKS = (
    "facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads|bluesky|reddit|"
    "pinterest|messenger|viber|mastodon|google news|apple news|email|e-mail"
)
_LIST_LABEL = (
    r"(?:related|latest|trending|top|popular|recent|more|other|must[- ]read|recommended|breaking)"
    r" (?:news|stories|articles?|posts?|topics?|coverage|headlines|content|reads?|videos?|now)"
    r"|related|trending|recommended|most (?:read|popular|viewed|shared|commented)"
    r"|editors?'?s? picks?"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)|recommended for you|more from .{1,40}"
    r"|read next|up next|don't miss|more on this (?:story|topic)|in case you missed it|top stories"
)
_LABELS = (
    r"share|share (?:this|on|via|with)(?: (?:article|story|post|page|news))?"
    rf"|share (?:this )?(?:(?:article|story|post|page) )?(?:on|via|to|with) (?:{_NETWORKS})"
    rf"|(?:(?:{_NETWORKS}|share|print|copy link|tweet|save|pin)(?:[ ,|•·/]{{1,3}}|$)){{2,12}}"
    r"|tweet|print|copy link|print this (?:page|article)|email this (?:page|article|story)"
    r"|advertise?ments?|advertise?ing|advert|sponsored(?: content| links)?|promoted(?: content)?"
    r"|report this ad"
    r"|(?:article|story) continues (?:below|after)(?: this)?(?: (?:ad|advertisement))?"
    r"|scroll (?:down )?to continue(?: reading)?|continue reading|read more|show more|load more"
    r"|view (?:all )?comments|comments?|\d+ comments?|no comments(?: yet)?|post (?:a )?comment"
    r"|leave (?:a|your) (?:reply|comment)|cancel reply|join the (?:conversation|discussion)"
    r"|skip to (?:main )?content|back to top|menu|home|search|close|next (?:article|post)"
    r"|previous (?:article|post)|log ?in|sign ?in|sign ?up|register"
    r"|subscribe(?: (?:now|today|here))?"
    r"|newsletters?|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences)"
    r"|terms (?:of|and) (?:use|service|conditions)|privacy policy|cookie policy|contact us"
    r"|\d{1,3}[- ]min(?:ute)?s?(?: read)?|loading|listen to (?:this )?article|yes please no thanks"
)
_WHOLE = re.compile(rf"(?:{_LIST_LABEL}|{_LABELS})\W{{0,4}}")
_LIST = re.compile(rf"(?:{_LIST_LABEL})\W{{0,4}}")

_OPENINGS = re.compile(
    r"(?:read also|also read|see also|read more|read next|recommended|more|watch|watch also|listen"
    r"|related(?: (?:news|stor(?:y|ies)|articles?))?|don't miss|must read) ?[:»>|]"
    r"|(?:filed under|tags?|topics?|categor(?:y|ies)|share this(?: \w+)?|follow us|short ?link) ?:"
    r"|(?:photo|photos|photograph|picture|image|images|video|illustration|graphic|file photo)"
    r"(?: (?:credits?|source|courtesy|by|via))? ?[:©]"
    r"|(?:photo|photograph|picture|image|video)s? (?:by|courtesy of|via|credits?) "
    r"|(?:credits?|getty images|source: getty)(?: ?[:/]|$)"
    r"|\(?(?:ap|afp|reuters|epa|getty) (?:photo|images?)(?:/|$)"
    r"|(?:читайте|смотрите|слушайте|дивіться) (?:также|ещ[её]|також|ще) ?[:»>|]"
    r"|(?:lesen sie (?:auch|hier)|mehr zum thema|lire aussi|à lire aussi|lea también|lee también"
    r"|leia também|leggi anche|czytaj (?:też|także|również)|zobacz (?:też|także)) ?[:»>|]"
    r"|(?:фото|foto|fotos) ?[:©]"
    r"|(?:get|enjoy) (?:unlimited|full) (?:digital )?access\b"
    r"|your email address will not be published|required fields are marked"
    r"|save my name, email"
    r"|(?:sign up|subscribe|register) (?:now |here |today |free )?(?:for|to|and get)\b"
    r".{0,200}\b(?:newsletters?|alerts?|updates|briefings?|inbox|channel|podcast|notifications)\b"
    r"|get (?:the )?(?:latest |breaking |daily |our )?"
    r"(?:news|notifications|updates|alerts|headlines|stories|newsletters?)"
    r"(?: \w+){0,6} (?:from|in your|delivered|straight|to your|by email|via)\b"
    r"|(?:get|receive) .{0,120}\b(?:in|to) your inbox"
    rf"|(?:follow|like|find|join) (?:us|our (?:channel|page)) (?:also )?on (?:{_NETWORKS})\b"
    rf"|follow .{{1,60}} on (?:{_NETWORKS})(?:,? (?:and|or) (?:{_NETWORKS}))?$"
    r"|(?:download|get|install) (?:our|the) (?:\w+ ){0,4}app\b"
    r"|(?:we|this (?:web)?site) uses? cookies|by (?:continuing|using) (?:to|this|our)\b.{0,120}"
    r"\b(?:cookies|terms|privacy)\b"
    r"|(?:©|\(c\) ?\d|copyright\b(?: ©| \(c\)| \d{4}))|all rights reserved"
    r"|do not sell (?:or share )?my\b|we may earn (?:a )?commission"
    r"|this (?:article|story|report|post) (?:includes?|contains?) "
    r"(?:reporting|material|information) (?:by|from)\b"
    r"|this (?:article|story|post|report) (?:was|has been|is) (?:first |originally )?"
    r"(?:published|republished|updated|corrected|produced|generated|translated)\b"
    r"|\(?(?:additional )?reporting by\b.{1,200}\b(?:editing|writing|reporting) by\b"
    r"|\(?(?:additional )?(?:reporting|editing|writing) by [^.]{1,80}\)?\.?$"
    r"|the (?:post|article) .{1,200} (?:appeared|was) first (?:appeared |published )?on\b"
    r"|click (?:here|on the link)\b|like this article|have (?:you )?(?:got )?a (?:story|news tip)\b"
)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]? +\S")
_CREDIT_END = re.compile(
    r"[^.!?]{0,80}(?:/|\bvia ) ?(?:getty images|reuters|ap|afp|epa|epa-efe|ap photo|shutterstock|"
    r"anadolu|tass|ukrinform|pool|handout|unsplash|istock|alamy)\)?\.?"
)
_DECORATION = " \t\xa0-–—*•·|»«>›#_=~[]▼►▶→.…\u200b\ufeff"
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "\xa0": " ", "\u202f": " ", "“": '"', "”": '"', "—": "-", "–": "-"}
)
_PERSON = r"[A-Z][\w.'-]{0,30}(?: [A-Z][\w.'-]{0,30}){0,3}"
_BYLINE = re.compile(rf"(?:[Bb]y|BY) {_PERSON}(?:(?:,|,? and| &) {_PERSON}){{0,3}}")
_NAME = re.compile(r"[A-Z][a-z'’-]{1,20}(?: [A-Z]\.)?(?: [A-Z][A-Za-z'’-]{1,20}){1,2}")
_NOT_IN_NAMES_WORDS = (
    "Why What How When Where Who The It Its This That These They We You Is Are Was To Of In "
    "On At For And Or But Not New North South East West Saint St San Santa Los Las El Abu Tel "
    "Port Fort Hong Cape Upper Lower Mount Lake United Saudi Sri Costa Puerto Regional Peace "
    "People Happens Matters Says Say Next Remain Loom Attack Talks War News City Region "
    "District County"
)
_NOT_IN_NAMES = frozenset(_NOT_IN_NAMES_WORDS.split())


def is_furniture(line: str) -> bool:
    """Whether a line or paragraph is part of the page, not of the story, by its words alone."""
    return len(line) <= LONGEST and _is_furniture(line)


@lru_cache(maxsize=4096)
def _is_furniture(line: str) -> bool:
    words = " ".join(line.translate(_PLAIN).strip(_DECORATION).lower().split())
    if not words:
        return True  # a rule: "* * *", "-----"
    if _WHOLE.fullmatch(words) or _CREDIT_END.fullmatch(words):
        return True
    return bool(_OPENINGS.match(words)) and not _tells_a_story(words)


def opens_list(line: str) -> bool:
    """Whether a line is the label of a list of other stories: "RELATED NEWS", "Trending now"."""
    if len(line) > 80:
        return False
    words = " ".join(line.translate(_PLAIN).strip(_DECORATION).lower().split())
    return bool(_LIST.fullmatch(words))


def is_byline(line: str, *, text: str) -> bool:
    """Whether a short line near the top is only the name of who wrote it.

    A name that stands in the text a second time may be of a place, and is none.
    """
    if len(line) > 120:
        return False
    plain = " ".join(line.translate(_PLAIN).split())
    if _BYLINE.fullmatch(plain):
        return True
    if not _NAME.fullmatch(plain) or _NOT_IN_NAMES.intersection(plain.split()):
        return False
    first = text.find(line)
    return text.find(line, first + 1) < 0


def _tells_a_story(words: str) -> bool:
    """Whether so many sentences follow that the opening words can't speak for the whole."""
    return len(words) > 160 and len(_SENTENCE_END.findall(words)) >= 2
