"""Makes src/IcpAnalyzers.Tasks/Fonts/NotoSansSC-Subset.ttf, the font of the PDF sheet.

    apt-get install python3-fonttools unicode-data
    npm pack @expo-google-fonts/noto-sans-sc@0.4.3
    /usr/bin/python3 build/FontData/subset.py expo-google-fonts-noto-sans-sc-0.4.3.tgz

Characters: the 8105 of the Table of General Standard Chinese Characters (kTGH of Unihan), GB 2312, Latin, punctuation.
Two runs with the same versions (fontTools 4.38, Unicode 15.0) give the same bytes.
"""
import bz2
import hashlib
import io
import os
import sys
import tarfile

from fontTools import subset
from fontTools.ttLib import TTFont

ARCHIVE_SHA256 = "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59"
UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TARGET = os.path.join(ROOT, "src", "IcpAnalyzers.Tasks", "Fonts", "NotoSansSC-Subset.ttf")


def characters():
    chosen = set(range(0x20, 0x7F)) | set(range(0xA0, 0x180)) | set(range(0x2010, 0x2030)) | set(range(0xFF01, 0xFF60))
    chosen |= {0x20AC, 0x2190, 0x2192, 0x25A1, 0x2713, 0x2717, 0xFFFD}
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        chosen |= {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                chosen.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return chosen


def main(archive):
    with open(archive, "rb") as file:
        packed = file.read()
    if hashlib.sha256(packed).hexdigest() != ARCHIVE_SHA256:
        sys.exit(archive + " is not the archive this was written for")
    with tarfile.open(fileobj=io.BytesIO(packed)) as tar:
        data = tar.extractfile("package/400Regular/NotoSansSC_400Regular.ttf").read()
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG", "STAT", "gasp", "meta"]
    options.ignore_missing_unicodes = True
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    font.save(TARGET)


main(sys.argv[1])
