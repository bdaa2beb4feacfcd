"""A provider of tiles on this very machine, which keeps what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class TileServer:
    """Answers every address with one picture; ``moved`` sends askers elsewhere instead."""

    def __init__(self, tile: bytes) -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.moved = ""
        outer = self

        class Answers(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                self.send_response(302 if outer.moved else 200)
                if outer.moved:
                    self.send_header("Location", outer.moved)
                self.send_header("Set-Cookie", "follow=me")
                self.send_header("Content-Type", "image/png")
                self.send_header("Content-Length", str(len(tile)))
                self.end_headers()
                with suppress(ConnectionError):  # the page went elsewhere meanwhile
                    self.wfile.write(tile)

            def log_message(self, *_args: object) -> None:
                """Keep quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, name="tile-server")
        self._thread.start()

    @property
    def template(self) -> str:
        return f"{self.address}/tiles/{{z}}/{{x}}/{{y}}.png"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def stop(self) -> None:
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()


@contextmanager
def tile_server(tile: bytes) -> Iterator[TileServer]:
    server = TileServer(tile)
    try:
        yield server
    finally:
        server.stop()
