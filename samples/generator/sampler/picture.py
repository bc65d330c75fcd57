"""Small pictures, written as PNG without any library."""
import struct
import zlib


def png(width, height, pixel):
    """A PNG whose pixel at (x, y) is what ``pixel`` gives, as (r, g, b, a)."""
    raw = b"".join(b"\0" + bytes(v for x in range(width) for v in pixel(x, y)) for y in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")


def arrow_png(fill, length):
    """A block arrow that points right, ``length`` columns long, on a clear ground."""
    width, height = int(60 * max(length, 0.5)), 40
    tip = width - 22
    r, g, b = (int(fill[i : i + 2], 16) for i in (1, 3, 5))

    def pixel(x, y):
        off = abs(y - height / 2)
        inside = off <= height * 0.28 if x < tip else off <= (width - x) * (height / 2) / 22
        return (r, g, b, 255) if inside else (255, 255, 255, 0)

    return png(width, height, pixel)
