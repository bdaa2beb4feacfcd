"""The ``dateline:`` scheme: the only address the map page can reach, and who may ask for what.

The page, its scripts, the vendored libraries, the basemap, the outlines and the event columns are
all answered here, from this machine. A request interceptor refuses every other address.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from shiboken6 import isValid

from dateline.domain.errors import UserError
from dateline.export.leaflet import POLICY, SCRIPT_BUNDLE, STYLE_BUNDLE
from dateline.ui.map.basemap import BASEMAP, FAR, Basemap
from dateline.ui.map.engine import SCHEME
from dateline.ui.map.files import OCTETS, bundle, media_type, served_files
from dateline.ui.map.layers import STREET, Layers
from dateline.ui.map.online import AGENT

LOG = logging.getLogger(__name__)

HOST = "map"
PAGE = QUrl("dateline://map/index.html")
_PICTURE = QWebEngineUrlRequestInfo.ResourceType.ResourceTypeImage
_OUTLINE = "/outline/"
_DATA = "/data/"
_BEGINNING = "/beginning/"

OutlineSource = Callable[[str], bytes | None]
"""Answers the outline of a place id as ``gazetteer.outlines`` writes it; None if there is none."""


def make_profile(app: QObject, outlines: OutlineSource | None = None) -> QWebEngineProfile:
    """Return the profile of every map view: keeps nothing on disk, reaches nothing but our scheme.

    It lives as long as ``app``, so that no page outlives it.

    Raises:
        FileNotFoundError: the shipped page, basemap or libraries are missing.
    """
    profile = QWebEngineProfile(app)
    # Nothing is kept on disk, but no tile of a provider is asked for twice without need.
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setPersistentCookiesPolicy(
        QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    )
    profile.setSpellCheckEnabled(False)
    _restrict(profile.settings())
    guard = RequestGuard(app, Layers(app))
    profile.setUrlRequestInterceptor(guard)
    profile.installUrlSchemeHandler(SCHEME, SchemeHandler(app, guard, outlines))
    profile.downloadRequested.connect(guard.refuse_download)
    return profile


def handler_of(profile: QWebEngineProfile) -> SchemeHandler:
    """Return the handler that :func:`make_profile` installed.

    Raises:
        TypeError: the profile was made elsewhere.
    """
    handler = profile.urlSchemeHandler(SCHEME)
    if not isinstance(handler, SchemeHandler):
        raise TypeError("this profile does not come from make_profile()")
    return handler


def _restrict(settings: QWebEngineSettings) -> None:
    attribute = QWebEngineSettings.WebAttribute
    for refused in (
        attribute.AutoLoadIconsForPage,
        attribute.DnsPrefetchEnabled,
        attribute.HyperlinkAuditingEnabled,
        attribute.JavascriptCanAccessClipboard,
        attribute.JavascriptCanOpenWindows,
        attribute.LocalContentCanAccessFileUrls,
        attribute.LocalContentCanAccessRemoteUrls,
        attribute.LocalStorageEnabled,
        attribute.NavigateOnDropEnabled,
        attribute.PluginsEnabled,
        attribute.ScreenCaptureEnabled,
        attribute.WebGLEnabled,
    ):
        settings.setAttribute(refused, False)


class RequestGuard(QWebEngineUrlRequestInterceptor):
    """Refuses every request that leaves the ``dateline:`` scheme, and remembers the last ones.

    The one exception are the tiles of a provider that the person chose, while it is chosen.
    """

    def __init__(self, parent: QObject, layers: Layers) -> None:
        """Refuse from now on; ``layers`` know of the provider."""
        super().__init__(parent)
        self.layers = layers
        self.refused: deque[str] = deque(maxlen=100)

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block what is neither ours nor a picture held in the page itself nor a chosen tile."""
        url = info.requestUrl()
        if url.scheme() in {"dateline", "data"}:
            return
        provider = self.layers.online
        is_picture = info.resourceType() == _PICTURE
        if provider is not None and is_picture and provider.serves(url):
            info.setHttpHeader(QByteArray(b"User-Agent"), QByteArray(AGENT.encode()))
            return
        info.block(True)
        self.refused.append(url.toDisplayString())
        LOG.warning("refused a request of the map page to %s", url.toDisplayString())

    def refuse_download(self, request: QWebEngineDownloadRequest) -> None:
        """Cancel whatever the page wants to save."""
        request.cancel()


def refuse_permission(permission: QWebEnginePermission) -> None:
    """Deny camera, position, notifications and the like."""
    permission.deny()


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers GET requests of our own page, from a fixed list of paths.

    Signals:
        sent(): a page has its scripts, or what it begins with; each is told of by itself.
    """

    sent = Signal()

    def __init__(
        self, parent: QObject, guard: RequestGuard, outlines: OutlineSource | None = None
    ) -> None:
        """Serve the shipped files, the outlines, street maps, and what views publish."""
        super().__init__(parent)
        self.guard = guard
        self.layers = guard.layers
        self._files = served_files()
        self._outlines = outlines
        self._basemap = Basemap()
        self._published: dict[str, tuple[str, bytes]] = {}
        self._beginnings: dict[str, Callable[[], bytes]] = {}
        self._waiting: dict[str, QWebEngineUrlRequestJob] = {}

    def begin(self, key: str, source: Callable[[], bytes]) -> None:
        """Let the page of that key begin with what ``source`` returns, each time it is loaded.

        A page that has asked already is answered at once; until now it waited.
        """
        self._beginnings[key] = source
        job = self._waiting.pop(key, None)
        if job is not None and isValid(job):
            self._send_bytes(job, OCTETS, source())

    def end(self, key: str) -> None:
        """Forget the page of that key."""
        self._beginnings.pop(key, None)
        self._waiting.pop(key, None)

    def published(self, prefix: str) -> dict[str, bytes]:
        """Return what is published under names that begin with ``prefix``, by path."""
        return {
            path: data
            for path, (_, data) in self._published.items()
            if path.startswith(_DATA + prefix)
        }

    def outlines(self, place_ids: Iterable[str]) -> dict[str, bytes]:
        """Return what is answered for the outlines of these places, by path."""
        return {_OUTLINE + place_id: self._outline(place_id) for place_id in place_ids}

    def publish(self, name: str, media_type: str, data: bytes) -> str:
        """Answer ``/data/name`` with ``data`` until it is withdrawn; return that path."""
        path = _DATA + name
        self._published[path] = (media_type, data)
        return path

    def withdraw(self, prefix: str) -> None:
        """Forget everything published under names that begin with ``prefix``."""
        for path in [path for path in self._published if path.startswith(_DATA + prefix)]:
            del self._published[path]

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request, or refuse it."""
        refusal = self._refusal(job)
        if refusal is not None:
            job.fail(refusal)
            return
        path = job.requestUrl().path(QUrl.ComponentFormattingOption.FullyDecoded)
        served = self._files.get(path)
        if path == f"/{SCRIPT_BUNDLE}" or path.startswith(_BEGINNING):
            job.destroyed.connect(self.sent)
        if served is not None:
            self._send_file(job, str(served.path), served.media_type)
        elif path.startswith(_BEGINNING):
            self._begin(job, path.removeprefix(_BEGINNING))
        else:
            self._send_data(job, path)

    def _refusal(self, job: QWebEngineUrlRequestJob) -> QWebEngineUrlRequestJob.Error | None:
        url = job.requestUrl()
        if job.requestMethod() != b"GET":
            return QWebEngineUrlRequestJob.Error.RequestDenied
        if url.host() != HOST:
            return QWebEngineUrlRequestJob.Error.UrlInvalid
        # The application itself opens the page (no initiator); all else is asked for by the page.
        asker = job.initiator()
        ours = asker.scheme() == "dateline" and asker.host() == HOST
        opened = url.path() == PAGE.path() and (asker.isEmpty() or asker.toString() == "null")
        return None if ours or opened else QWebEngineUrlRequestJob.Error.RequestDenied

    def _begin(self, job: QWebEngineUrlRequestJob, key: str) -> None:
        source = self._beginnings.get(key)
        if source is None:
            self._waiting[key] = job
        else:
            self._send_bytes(job, OCTETS, source())

    def _send_file(self, job: QWebEngineUrlRequestJob, name: str, media_type: str) -> None:
        file = QFile(name, job)
        if not file.open(QIODevice.OpenModeFlag.ReadOnly):
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        self._send(job, file, media_type)

    def _answer(self, path: str) -> tuple[str, bytes] | None:
        if path.startswith(_OUTLINE):
            return OCTETS, self._outline(path.removeprefix(_OUTLINE))
        if path.startswith(STREET):
            return self.layers.answer(path)
        if path.startswith(BASEMAP):
            return self._basemap_tiles(path)
        bundled = bundle(path)
        if bundled is not None:
            return media_type(path), bundled
        return self._published.get(path)

    def _send_data(self, job: QWebEngineUrlRequestJob, path: str) -> None:
        answer = self._answer(path)
        if answer is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            self._send_bytes(job, *answer)

    def _send_bytes(self, job: QWebEngineUrlRequestJob, kind: str, data: bytes) -> None:
        buffer = QBuffer(job)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._send(job, buffer, kind)

    def _basemap_tiles(self, path: str) -> tuple[str, bytes] | None:
        try:
            tiles = self._basemap.answer(path)
        except (OSError, ValueError):
            LOG.exception("the basemap can't be read: install Dateline again")
            return None
        return None if tiles is None else (OCTETS, tiles)

    def _outline(self, place_id: str) -> bytes:
        """Return the outline of a place; no bytes where there is none."""
        try:
            return (self._outlines(place_id) if self._outlines else None) or b""
        except UserError:
            # The map does without: the place is drawn as a point, and the log says why.
            LOG.exception("no outline of %s", place_id)
            return b""

    def _policy(self) -> str:
        """Return the content security policy: pictures from our scheme, and a chosen provider."""
        provider = self.layers.online
        policy = f"{POLICY}; frame-ancestors 'none'"
        if provider is None:
            return policy
        return policy.replace("img-src 'self'", f"img-src 'self' {provider.origin}")

    def _send(self, job: QWebEngineUrlRequestJob, device: QIODevice, media_type: str) -> None:
        headers = {
            QByteArray(b"X-Content-Type-Options"): [QByteArray(b"nosniff")],
            QByteArray(b"Content-Security-Policy"): [QByteArray(self._policy().encode())],
            QByteArray(b"Cache-Control"): [QByteArray(b"no-store")],
        }
        if job.requestUrl().path() == PAGE.path():
            # Asked for at once, not one after another as the page and its scripts come to them.
            headers[QByteArray(b"Link")] = [
                QByteArray(f"<{path}>; rel=preload; as={kind}".encode())
                for path, kind in (
                    (f"/{SCRIPT_BUNDLE}", "script"),
                    (f"/{STYLE_BUNDLE}", "style"),
                    (_BEGINNING + job.requestUrl().query(), "fetch; crossorigin"),
                    (FAR, "fetch; crossorigin"),
                )
            ]
        # PySide6's stub wants one value a key, but its converter takes each for a list of values.
        job.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]
        job.reply(QByteArray(media_type.encode()), device)
