"""Fills the template of a slot with openpyxl; see README.md beside it.

    python3 isi.py template.xlsx openpyxl-terisi.xlsx
    python3 isi.py template.xlsx openpyxl-galat.xlsx --galat
"""

import datetime
import sys

import openpyxl


def isi(buku):
    a, b, c, kendala = (buku[nama] for nama in ("A Penerima", "B Mutu", "C Anggaran", "Kendala"))
    for i in range(1, 13):
        a.cell(i + 1, 7).value = 1000 * i + 7
        a.cell(i + 1, 8).value = 900 * i + 3
        c.cell(i + 1, 3).value = 1000000000 * i
        c.cell(i + 1, 4).value = 750000000 * i + 0.5
    for j in range(180):
        b.cell(j + 2, 5).value = 20 + j
        b.cell(j + 2, 6).value = 10 + j
    b["F2"] = 7.5
    b["A182"], b["C182"], b["D182"], b["E182"], b["F182"] = "K-KES-01", "Perahu ambulans", "Unit", 4, 3
    kendala["A2"], kendala["B2"], kendala["C2"] = "K-KES-01", "Desa di pulau sulit dijangkau", "Menambah jadwal perahu ambulans"
    kendala["A3"], kendala["B3"] = "K-KES-12", "Reagen terlambat datang"


def rusak(buku):
    a, b, c, kendala = (buku[nama] for nama in ("A Penerima", "B Mutu", "C Anggaran", "Kendala"))
    a["G2"] = "banyak"
    a["H3"] = "1,234"
    a["G4"] = "12.345"
    a["H5"] = -5
    a["H6"] = 3.5
    a["G7"] = "=1/0"
    a["G8"] = "=7000+7"
    a["E9"] = "Tidak"
    a["H10"] = None
    a["E12"] = "Mungkin"
    b["E2"] = "lima"
    b["E4"] = datetime.date(2025, 4, 3)
    b["E4"].number_format = "dd/mm/yyyy"
    b["C182"] = None
    c["D3"] = 9000000000
    c["C4"] = "Rp 5 juta"
    kendala["A3"] = None
    for baris in b.iter_rows(min_row=2, max_row=181):
        if baris[0].value == "K-KES-08":
            baris[4].value = baris[5].value = None
    b.cell(2 + 19 + 9 + 13 + 21 + 18 + 29 + 13, 5).value = 1


def main():
    asal, tujuan = sys.argv[1:3]
    buku = openpyxl.load_workbook(asal)
    isi(buku)
    if "--galat" in sys.argv:
        rusak(buku)
    buku.save(tujuan)


main()
