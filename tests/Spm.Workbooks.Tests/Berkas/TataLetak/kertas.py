"""What every workbook here shares: writing a cell with its style, and saving so that the same script always gives the same bytes."""

import datetime
import io
import re
import zipfile

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

SAAT = datetime.datetime(2026, 1, 12, 8, 0, 0)
BIRU, KUNING, ABU = "BDD7EE", "FFFF00", "D9D9D9"

_garis = Side(style="thin", color="808080")
_kotak = Border(left=_garis, right=_garis, top=_garis, bottom=_garis)


def huruf(kolom):
    return get_column_letter(kolom)


def tulis(lembar, sel, nilai=None, isi=None, tebal=False, tengah=False, bungkus=False, format=None, kotak=True):
    """Writes one cell; a value of None leaves it empty but gives it its style."""
    c = lembar[sel]
    if nilai is not None:
        c.value = nilai
    if isi:
        c.fill = PatternFill("solid", start_color=isi, end_color=isi)
    if tebal:
        c.font = Font(bold=True)
    if tengah or bungkus:
        c.alignment = Alignment(horizontal="center" if tengah else None, vertical="center", wrap_text=bungkus)
    if format:
        c.number_format = format
    if kotak:
        c.border = _kotak
    return c


def gabung(lembar, rentang):
    lembar.merge_cells(rentang)


def judul(lembar, baris, teks, sampai, tengah=True):
    tulis(lembar, f"A{baris}", teks, tebal=True, tengah=tengah, kotak=False)
    gabung(lembar, f"A{baris}:{sampai}{baris}")


def kepala(lembar, sel, teks, sampai=None):
    """A header cell, merged up to another one where given."""
    tulis(lembar, sel, teks, isi=BIRU, tebal=True, tengah=True, bungkus=True)
    if sampai:
        gabung(lembar, f"{sel}:{sampai}")


def lebar(lembar, **kolom):
    for nama, nilai in kolom.items():
        lembar.column_dimensions[nama].width = nilai


def tinggi(lembar):
    """Makes rows high enough for the wrapped texts in them."""
    gabungan = {sel for rentang in lembar.merged_cells.ranges for baris in rentang.rows for sel in baris}
    for baris in lembar.iter_rows():
        garis = 1
        for c in baris:
            if isinstance(c.value, str) and c.alignment.wrap_text and (c.row, c.column) not in gabungan:
                isi = lembar.column_dimensions[c.column_letter].width - 2
                garis = max(garis, sum(-(-max(1, len(bagian)) // int(isi)) for bagian in c.value.split("\n")))
        if garis > 1:
            lembar.row_dimensions[baris[0].row].height = 14 * garis


def buku_baru():
    buku = openpyxl.Workbook()
    buku.remove(buku.active)
    buku.properties.creator = "openpyxl"
    buku.properties.created = SAAT
    return buku


def simpan(buku, berkas):
    """Saves with fixed dates in the properties and in the zip directory."""
    mentah = io.BytesIO()
    buku.save(mentah)
    saat = SAAT.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(mentah) as asal, zipfile.ZipFile(berkas, "w", zipfile.ZIP_DEFLATED) as tujuan:
        for bagian in asal.infolist():
            isi = asal.read(bagian)
            if bagian.filename == "docProps/core.xml":
                isi = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + saat, isi)
            catatan = zipfile.ZipInfo(bagian.filename, SAAT.timetuple()[:6])
            catatan.compress_type = zipfile.ZIP_DEFLATED
            catatan.external_attr = 0o600 << 16
            tujuan.writestr(catatan, isi)
