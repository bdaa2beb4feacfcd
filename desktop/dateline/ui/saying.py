"""Every word that the window shows, in the language of the person: through Qt's translator.

``say``, ``say_number`` and ``Later`` begin with a context, which is the name of the folder of
``dateline/ui`` that speaks (``Window`` at the top), and the English words as plain literals: that
is all ``make words`` can read. Values go into named places afterwards, by ``str.format``. Without
a translator the English is said as it stands, so English needs none.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def say(context: str, english: str, comment: str | None = None) -> str:
    """Return words in the language of the person; a comment tells two of the same English apart.

    ``say("Reader", "Add {name}").format(name=name)``
    """
    return QCoreApplication.translate(context, english, comment)


def say_number(context: str, many: str, one: str, number: int) -> str:
    """Return words that hold a number, ``%Ln``, in the form that goes with it.

    ``many`` and ``one`` are the English plural and singular; a translation has as many forms as its
    language. To Qt the singular is a comment.
    """
    said = QCoreApplication.translate(context, many, one, number)
    if number == 1 and said == many.replace("%Ln", "1"):
        return one.replace("%Ln", "1")
    return said


class Later:
    """Words of a table or a constant, said when they are needed: ``HINT()``.

    Not text: no type checker lets them be shown as they are.
    """

    __slots__ = ("_comment", "_context", "english")

    def __init__(self, context: str, english: str, comment: str | None = None) -> None:
        """Keep the words in English."""
        self._context = context
        self.english = english
        self._comment = comment

    def __call__(self) -> str:
        """Return them in the language of the person."""
        return QCoreApplication.translate(self._context, self.english, self._comment)


def figure(number: float, decimals: int = 0) -> str:
    """Return a number as the language of the window writes it: ``12,345`` or ``12 345``."""
    if decimals:
        return QLocale().toString(float(number), "f", decimals)
    return QLocale().toString(round(number))
