#!/usr/bin/python3
"""Bakes the faces of assets/fonts from Inter and Droid Sans Fallback.

JavaFX cannot switch on a face's tabular figures, finds other weights than bold only as families of their own, and borrows
missing glyphs from the system alone. So: digits become their tabular forms, each weight gets a name it is found by, and a
second set (lab-sans-han-*) carries the Chinese of GB 2312 for systems that have no Chinese face.

    apt-get install python3-fonttools; apt-get download fonts-inter fonts-droid-fallback
    dpkg-deb -x each of them into FOLDER; src/build/bake-fonts.py FOLDER
"""
import math
import pathlib
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

EM = 1024
# The semibold is the bold of its family, so that "-fx-font-weight: bold" finds it; medium must be a family of its own.
WEIGHTS = {"Regular": ("Lab Sans", "Regular", 400, 0), "Medium": ("Lab Sans Medium", "Regular", 500, 10),
           "SemiBold": ("Lab Sans", "Bold", 600, 22)}
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x1C0, 0x1C3), (0x2C6, 0x2DD), (0x370, 0x3FF), (0x2000, 0x206F),
          (0x2070, 0x209F), (0x20AC, 0x20AC), (0x2100, 0x214F), (0x2150, 0x215F), (0x2190, 0x21FF), (0x2200, 0x22FF),
          (0x2300, 0x23FF), (0x25A0, 0x25FF), (0x2600, 0x2613), (0x2713, 0x2718), (0x27F5, 0x27FA)]
HAN_EXTRA = [(0x3000, 0x303F), (0xFF01, 0xFF5E), (0xFFE5, 0xFFE5)]


def tabular(font):
    """What each glyph becomes under the font's own 'tnum' feature."""
    table = font["GSUB"].table
    wanted = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
              for i in record.Feature.LookupListIndex}
    subs = [getattr(s, "ExtSubTable", s) for i in wanted for s in table.LookupList.Lookup[i].SubTable]
    mapping = {a: b for s in subs for a, b in s.mapping.items()}
    return {digit: mapping[font.getBestCmap()[digit]] for digit in range(ord("0"), ord("9") + 1)}


def glyph(source, name, scale):
    """One outline as quadratic curves, without components, on the common em."""
    recording = DecomposingRecordingPen(source)
    source[name].draw(recording)
    pen = TTGlyphPen(None)
    target = pen if scale[1] else Cu2QuPen(pen, EM / 1000, reverse_direction=True)
    recording.replay(TransformPen(target, (scale[0], 0, 0, scale[0], 0, 0)))
    return pen.glyph()


def embolden(shape, strength):
    """Moves every point outwards along the bisector of its neighbours (clockwise contours grow)."""
    if strength == 0 or shape.numberOfContours <= 0:
        return
    start = 0
    points = list(shape.coordinates)
    for end in shape.endPtsOfContours:
        ring = points[start:end + 1]
        for i, p in enumerate(ring):
            a = unit(ring[i - 1], p)
            b = unit(p, ring[(i + 1) % len(ring)])
            d = max(0.4, 1 + a[0] * b[0] + a[1] * b[1])
            nx, ny = -(a[1] + b[1]) / d, (a[0] + b[0]) / d
            shape.coordinates[start + i] = (round(p[0] + nx * strength / 2), round(p[1] + ny * strength / 2))
        start = end + 1


def unit(p, q):
    dx, dy = q[0] - p[0], q[1] - p[1]
    length = math.hypot(dx, dy)
    return (dx / length, dy / length) if length else (0, 0)


class Face:
    """Collects glyphs from several sources and writes them as one TrueType file."""

    def __init__(self, family, weight, style):
        self.family, self.weight, self.style = family, weight, style
        self.glyphs, self.metrics, self.cmap = {}, {}, {}

    def take(self, font, codes, substitutes, strength=0):
        source, best, scale = font.getGlyphSet(), font.getBestCmap(), EM / font["head"].unitsPerEm
        self.notdef(font, source, scale)
        for code in codes:
            if code not in best or code in self.cmap:
                continue
            name = substitutes.get(code, best[code])
            own = "u%04X" % code
            self.cmap[code] = own
            self.add(font, source, name, own, scale)
            embolden(self.glyphs[own], strength)
        self.level_digits()

    def level_digits(self):
        """The source's tabular figures differ by a unit or two in the heavier weights."""
        digits = ["u%04X" % code for code in range(ord("0"), ord("9") + 1)]
        width = max(self.metrics[digit][0] for digit in digits)
        self.metrics.update({digit: (width, 0) for digit in digits})

    def notdef(self, font, source, scale):
        if ".notdef" not in self.glyphs:
            self.add(font, source, ".notdef", ".notdef", scale)

    def add(self, font, source, name, own, scale):
        self.glyphs[own] = glyph(source, name, (scale, "glyf" in font))
        self.metrics[own] = (round(font["hmtx"][name][0] * scale), 0)

    def write(self, path, ascent, descent, licence):
        builder = FontBuilder(EM, isTTF=True)
        builder.setupGlyphOrder(list(self.glyphs))
        builder.setupCharacterMap(self.cmap)
        builder.setupGlyf(self.glyphs)
        table = builder.font["glyf"]
        builder.setupHorizontalMetrics({n: (w, getattr(table[n], "xMin", 0)) for n, (w, _) in self.metrics.items()})
        builder.setupHorizontalHeader(ascent=ascent, descent=-descent)
        builder.setupOS2(usWeightClass=self.weight, sTypoAscender=ascent, sTypoDescender=-descent, sTypoLineGap=0,
                         usWinAscent=ascent, usWinDescent=descent, fsType=0)
        bold = self.style == "Bold"
        full = self.family + (" Bold" if bold else "")
        builder.font["OS/2"].fsSelection = 0x20 if bold else 0x40
        builder.font["head"].macStyle = 1 if bold else 0
        builder.setupNameTable({"familyName": self.family, "styleName": self.style, "uniqueFontIdentifier": path.stem,
                                "fullName": full, "psName": full.replace(" ", ""), "version": "Version 1.0",
                                "copyright": licence, "licenseDescription": "SIL Open Font License 1.1"})
        builder.setupPost(keepGlyphNames=False)
        builder.save(path)
        print(path.name, len(self.glyphs), "glyphs", path.stat().st_size // 1024, "kB")


def han():
    """GB 2312 as code points: what a Chinese text in simplified characters needs."""
    rows = (bytes([r, c]) for r in range(0xA1, 0xF8) for c in range(0xA1, 0xFF))
    decoded = (pair.decode("gb2312", "ignore") for pair in rows)
    return [ord(c) for c in decoded if c] + spread(HAN_EXTRA)


def spread(ranges):
    return [code for low, high in ranges for code in range(low, high + 1)]


def main(folder):
    out = pathlib.Path(__file__).resolve().parents[2] / "assets" / "fonts"
    inter = next(folder.rglob("Inter-Regular.otf")).parent
    droid = TTFont(next(folder.rglob("DroidSansFallback.ttf")))
    credit = "Copyright 2016 The Inter Project Authors"
    for cut, (family, style, weight, strength) in WEIGHTS.items():
        font = TTFont(inter / f"Inter-{cut}.otf")
        scale = EM / font["head"].unitsPerEm
        ascent, descent = round(font["hhea"].ascent * scale), round(-font["hhea"].descent * scale)
        face = Face(family, weight, style)
        face.take(font, spread(RANGES), tabular(font))
        face.write(out / f"lab-sans-{cut.lower()}.ttf", ascent, descent, credit)
        face.take(droid, han(), {}, strength)
        face.write(out / f"lab-sans-han-{cut.lower()}.ttf", ascent, descent, credit + "; Chinese glyphs 2006 Google Corp.")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
