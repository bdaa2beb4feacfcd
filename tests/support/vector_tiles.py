"""Reads Mapbox Vector Tiles (version 2.1 of the specification), as far as tests ask."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass

_WIRE_VARINT, _WIRE_BYTES = 0, 2


@dataclass(frozen=True, slots=True)
class Feature:
    """Its properties, and all its points in the tile's grid (4096 by 4096, y to the south)."""

    properties: dict[str, str | int]
    points: tuple[tuple[int, int], ...]


def read_tile(packed: bytes) -> dict[str, list[Feature]]:
    """Return the features of a gzipped tile, by layer."""
    tile = gzip.decompress(packed)
    return dict(_layer(data) for field, data in _fields(tile) if field == 3)


def _layer(data: bytes) -> tuple[str, list[Feature]]:
    name, keys, values, raw = "", [], [], []
    for field, value in _fields(data):
        if field == 1:
            name = value.decode()
        elif field == 2:
            raw.append(value)
        elif field == 3:
            keys.append(value.decode())
        elif field == 4:
            values.append(_value(value))
    return name, [_feature(one, keys, values) for one in raw]


def _value(data: bytes) -> str | int:
    for field, value in _fields(data):
        if field == 1:
            return str(value.decode())
        if field in {4, 5}:
            return int(value)
        if field == 6:
            return _signed(value)
    raise ValueError(f"a value of a kind that the basemap does not have: {data!r}")


def _feature(data: bytes, keys: list[str], values: list[str | int]) -> Feature:
    fields = dict(_fields(data))
    tags = list(_varints(fields.get(2, b"")))
    properties = {keys[k]: values[v] for k, v in zip(tags[::2], tags[1::2], strict=True)}
    return Feature(properties, tuple(_points(list(_varints(fields[4])))))


def _points(commands: list[int]) -> Iterator[tuple[int, int]]:
    at = x = y = 0
    while at < len(commands):
        command, count = commands[at] & 7, commands[at] >> 3
        at += 1
        for _ in range(count if command != 7 else 0):
            x, y = x + _signed(commands[at]), y + _signed(commands[at + 1])
            at += 2
            yield x, y


def _signed(number: int) -> int:
    return (number >> 1) ^ -(number & 1)


def _varints(data: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in data:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield value
            value = shift = 0


def _fields(data: bytes) -> Iterator[tuple[int, bytes | int]]:
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        if key & 7 == _WIRE_VARINT:
            number, at = _varint(data, at)
            yield key >> 3, number
        elif key & 7 == _WIRE_BYTES:
            length, at = _varint(data, at)
            yield key >> 3, data[at : at + length]
            at += length
        else:
            raise ValueError(f"wire type {key & 7} at byte {at}")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at
