"""Asking one address on the net, once: bounded in time, size and redirections, without cookies.

Nothing but what a person entered is ever asked for; see :mod:`dateline.ui.web_deeds`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QTimer, QUrl, Slot
from PySide6.QtNetwork import (
    QHostAddress,
    QHostInfo,
    QNetworkAccessManager,
    QNetworkCookie,
    QNetworkCookieJar,
    QNetworkReply,
    QNetworkRequest,
)

from dateline import __version__
from dateline.domain.addresses import host_of, is_of_own_network, problem_of
from dateline.domain.errors import SourceError, UserError
from dateline.services.fetched import fetched
from dateline.ui.saying import say, say_number
from dateline.ui.tasks import JobProgress, Produce, Task

AGENT: Final = f"Dateline/{__version__} (one page, asked for by a person)"
ACCEPTED: Final = "text/html, application/rss+xml, application/atom+xml, */*;q=0.5"
MOST_BYTES = 20 * 1024 * 1024
MOST_REDIRECTIONS = 5
PATIENCE_MS = 30_000
"""For all of it: looking the server up, redirections and the answer."""


class OwnNetworkError(UserError):
    """The server is of the person's own network, and nothing was asked of it."""


class _NoCookies(QNetworkCookieJar):
    """Takes none and gives none."""

    def setCookiesFromUrl(self, _cookies: Sequence[QNetworkCookie], _url: QUrl | str, /) -> bool:
        return False

    def cookiesForUrl(self, _url: QUrl | str, /) -> list[QNetworkCookie]:
        return []


class Fetch(Task):
    """One request as a task: shown in the status bar and cancelled there as others are.

    It produces a :class:`~dateline.services.fetched.Fetched`, or fails with a
    :class:`~dateline.domain.errors.UserError`. It runs in no thread of its own.
    """

    def __init__(
        self, address: str, parent: QObject, *, own_network: bool, patience_ms: int = PATIENCE_MS
    ) -> None:
        """Ask nothing yet.

        Args:
            address: http or https; one that :func:`~dateline.domain.addresses.problem_of` passes.
            parent: the runner of tasks.
            own_network: whether servers of the person's own network may be asked.
            patience_ms: for all of it.
        """
        super().__init__(
            _nothing, say("Window", "Asking {host}").format(host=host_of(address)), parent
        )
        self._address = address
        self._own_network = own_network
        self._redirections = 0
        self._data = bytearray()
        self._reply: QNetworkReply | None = None
        self._over = False
        self._net = QNetworkAccessManager(self)
        self._net.setCookieJar(_NoCookies(self._net))
        self._deadline = QTimer(self, singleShot=True, interval=patience_ms)
        self._deadline.timeout.connect(self._on_late)

    def start(self) -> None:
        """Look the server up, then ask it."""
        self._deadline.start()
        self._look_up()

    @Slot()
    def cancel(self) -> None:
        """Hang up."""
        self.cancelled = True
        self._end(None)

    def pause(self, paused: bool) -> None:
        """Go on: a server does not wait."""

    def wait(self) -> None:
        """Hang up, where that was not done."""
        self._hang_up()

    def _look_up(self) -> None:
        problem = problem_of(self._address)
        if problem:
            self._fail(
                say("Window", "{address} can't be asked. {problem}").format(
                    address=self._shown, problem=problem
                )
            )
            return
        self.progress.emit(0, 0, say("Window", "asking {host}").format(host=host_of(self._address)))
        host = QUrl(self._address).host()
        # The stubs know the static form with a name of a slot only, which finds none of Python's.
        QHostInfo.lookupHost(host, self._on_looked_up)  # type: ignore[call-overload]

    @Slot(QHostInfo)
    def _on_looked_up(self, info: QHostInfo) -> None:
        if self._over:
            return
        found: list[QHostAddress] = info.addresses()
        if info.error() is not QHostInfo.HostInfoError.NoError or not found:
            self._fail(
                say("Window", "There is no server {host}, or this machine is offline.").format(
                    host=host_of(self._address)
                )
            )
            return
        own = [number.toString() for number in found if is_of_own_network(number.toString())]
        if own and not self._own_network:
            self._end(
                OwnNetworkError(
                    say(
                        "Window",
                        "{host} is {number}, of this machine or your own network. "
                        "Nothing was asked of it.",
                    ).format(host=host_of(self._address), number=own[0])
                )
            )
            return
        self._ask()

    def _ask(self) -> None:
        request = QNetworkRequest(QUrl(self._address))
        known = QNetworkRequest.KnownHeaders.UserAgentHeader
        request.setHeader(known, AGENT)
        request.setRawHeader(QByteArray(b"Accept"), QByteArray(ACCEPTED.encode()))
        manual = QNetworkRequest.LoadControl.Manual
        for attribute, value in (
            (
                QNetworkRequest.Attribute.RedirectPolicyAttribute,
                QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
            ),
            (QNetworkRequest.Attribute.CookieLoadControlAttribute, manual),
            (QNetworkRequest.Attribute.CookieSaveControlAttribute, manual),
            (QNetworkRequest.Attribute.AuthenticationReuseAttribute, manual),
        ):
            request.setAttribute(attribute, value.value)
        self._data.clear()
        reply = self._reply = self._net.get(request)
        reply.readyRead.connect(self._on_ready)
        reply.finished.connect(self._on_answered)

    @Slot()
    def _on_ready(self) -> None:
        reply = self._reply
        if reply is None or self._over:
            return
        self._data += bytes(reply.readAll().data())
        if len(self._data) > MOST_BYTES:
            most = MOST_BYTES // 1024**2
            self._fail(
                say(
                    "Window", "{address} is larger than {most} MB, the most that is fetched."
                ).format(address=self._shown, most=most)
            )
            return
        total = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        of = total if isinstance(total, int) and len(self._data) <= total <= MOST_BYTES else 0
        self.progress.emit(
            len(self._data) if of else 0,
            of,
            say("Window", "asking {host}").format(host=host_of(self._address)),
        )

    @Slot()
    def _on_answered(self) -> None:
        reply = self._reply
        if reply is None or self._over:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        target = reply.attribute(QNetworkRequest.Attribute.RedirectionTargetAttribute)
        if isinstance(target, QUrl) and not target.isEmpty():
            self._follow(reply.url().resolved(target).toString())
        elif isinstance(status, int) and status >= 400:
            self._fail(
                say("Window", "{address} was not given: the server says {status}.").format(
                    address=self._shown, status=status
                )
            )
        elif reply.error() is not QNetworkReply.NetworkError.NoError:
            self._fail(
                say("Window", "{address} was not given: {why}.").format(
                    address=self._shown, why=reply.errorString()
                )
            )
        else:
            self._on_ready()
            if not self._over:
                self._hand_over(reply)

    def _follow(self, address: str) -> None:
        """Ask where the server sends, a few times at most, and never from https to http."""
        if self._redirections >= MOST_REDIRECTIONS:
            self._fail(
                say(
                    "Window", "{address} sends from one address to the next without an end."
                ).format(address=self._shown)
            )
        elif self._address.startswith("https:") and not address.startswith("https:"):
            self._fail(
                say(
                    "Window", "{address} sends to an address that is not encrypted: {other}"
                ).format(address=self._shown, other=address[:200])
            )
        else:
            self._redirections += 1
            self._address = address
            self._let_go()
            self._look_up()

    def _hand_over(self, reply: QNetworkReply) -> None:
        kind = reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader)
        try:
            made = fetched(
                bytes(self._data), address=self._address, content_type=str(kind) if kind else ""
            )
        except SourceError as error:
            self._end(error)
        else:
            self.produced.emit((made,))
            self._end(None)

    @property
    def _shown(self) -> str:
        return self._address[:200]

    @Slot()
    def _on_late(self) -> None:
        seconds = self._deadline.interval() // 1000
        self._fail(
            say_number(
                "Window",
                "{host} did not answer within %Ln seconds.",
                "{host} did not answer within a second.",
                seconds,
            ).format(host=host_of(self._address))
        )

    def _fail(self, words: str) -> None:
        self._end(SourceError(words, source=self._shown))

    def _end(self, error: Exception | None) -> None:
        if self._over:
            return
        self._over = True
        self._hang_up()
        if error is not None:
            self.failed.emit(error)
        self.finished.emit()

    def _hang_up(self) -> None:
        self._over = True
        self._deadline.stop()
        self._let_go()

    def _let_go(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.abort()
            reply.deleteLater()


def _nothing(_progress: JobProgress, _produce: Produce) -> None:
    """Stand for the job of a task that has no thread."""
