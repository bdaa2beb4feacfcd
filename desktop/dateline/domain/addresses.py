"""Addresses on the net that a person enters: what may be asked, and whether it is near home."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

LONGEST = 2000


def problem_of(address: str) -> str:
    """Return why an address can't be asked, in words; empty where it can."""
    if len(address) > LONGEST:
        return f"It is longer than {LONGEST:,} characters."
    if not address.isprintable() or any(sign.isspace() for sign in address):
        return "It has a space or a sign in it that no address has."
    try:
        return _problem_of_parts(urlsplit(address))
    except ValueError:
        return "It is no web address."


def _problem_of_parts(parts: SplitResult) -> str:
    if parts.scheme not in {"http", "https"}:
        return "Only http and https addresses are asked."
    if not parts.hostname or parts.port == 0:
        return "It names no server."
    if parts.username is not None or parts.password is not None:
        return "It holds a name or a password. Leave them out."
    return ""


def host_of(address: str) -> str:
    """Return the server that an address names, with the port where it is not the usual one."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    return host if parts.port in {None, usual} else f"{host}:{parts.port}"


def is_of_own_network(number: str) -> bool:
    """Whether an IP address is this machine's, or of a network that the public net does not reach.

    What is no IP address is not.
    """
    try:
        found = ipaddress.ip_address(number.strip("[]").partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return not (mapped or found).is_global


def typed_address(text: str) -> str:
    """Return the address that a text is; empty where it is anything else."""
    word = text.strip()
    return word if word.startswith(("http://", "https://")) and not problem_of(word) else ""
