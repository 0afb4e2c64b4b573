"""Adds to a filled-in template what offices put into their files: a chart, an image, comments and conditional formats; see README.md beside it.

    python3 hias.py openpyxl-galat.xlsx openpyxl-hiasan.xlsx
"""

import io
import struct
import sys
import zlib

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import PatternFill


def png():
    def bagian(jenis, isi):
        return struct.pack(">I", len(isi)) + jenis + isi + struct.pack(">I", zlib.crc32(jenis + isi))

    piksel = b"".join(b"\0" + bytes([31, 78, 120, 255, 255, 255] * 8) for _ in range(16))
    return (
        b"\x89PNG\r\n\x1a\n" + bagian(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0)) + bagian(b"IDAT", zlib.compress(piksel)) + bagian(b"IEND", b"")
    )


def main():
    asal, tujuan = sys.argv[1:3]
    buku = openpyxl.load_workbook(asal)
    a, b = buku["A Penerima"], buku["B Mutu"]
    grafik = BarChart()
    grafik.title = "Terlayani"
    grafik.add_data(Reference(a, min_col=8, min_row=1, max_row=13), titles_from_data=True)
    a.add_chart(grafik, "L2")
    buku["Petunjuk"].add_image(Image(io.BytesIO(png())), "J2")
    a["G2"].comment = Comment("Angka dari puskesmas", "Dinas Kesehatan")
    a["B4"].comment = Comment("Sudah dicocokkan", "Dinas Kesehatan")
    b.conditional_formatting.add("E2:E181", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    a.conditional_formatting.add("H2:H13", CellIsRule(operator="lessThan", formula=["0"], fill=PatternFill("solid", bgColor="FFC7CE")))
    catatan = buku.create_sheet("Temuan")
    catatan["A1"], catatan["B1"] = "Temuan lapangan kami sendiri", 42
    buku.active = 1
    buku.save(tujuan)


main()
