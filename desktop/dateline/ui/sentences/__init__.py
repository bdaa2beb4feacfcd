"""The sentences of the rooms that know no Qt, as templates, for :mod:`dateline.ui.elsewhere`.

A place called ``said…`` holds words that are said in their turn, one called ``number…`` a number.
"""

from __future__ import annotations

from dateline.ui.sentences.judging import JUDGING
from dateline.ui.sentences.languages import LANGUAGES
from dateline.ui.sentences.reading import READING
from dateline.ui.sentences.remarks import REMARKS

SENTENCES = (*READING, *REMARKS, *JUDGING, *LANGUAGES)
