"""Fills in the sheets of a template of pendidikan that are not required, with openpyxl; see README.md beside it.

    python3 tambahan.py template.xlsx openpyxl-tambahan.xlsx
"""

import sys

import openpyxl


def isi(buku):
    a, b, c = (buku[nama] for nama in ("A Penerima", "B Mutu", "C Anggaran"))
    for baris in range(2, 5):
        a.cell(baris, 7).value, a.cell(baris, 8).value = 1000, 900
        c.cell(baris, 3).value, c.cell(baris, 4).value = 2000000, 1500000
    for baris in range(2, 11):
        b.cell(baris, 5).value, b.cell(baris, 6).value = 10, 8

    tahapan, personil, asesmen = (buku[nama] for nama in ("Tahapan", "Personil", "Asesmen"))
    tahapan["D2"], tahapan["E2"] = "Selesai", "Berita acara pemutakhiran data"
    tahapan["D3"], tahapan["F3"] = "Sedang berjalan", "Menunggu harga satuan"
    tahapan["D13"] = "Belum"
    personil["A2"], personil["B2"], personil["D2"], personil["E2"] = "K-PEND-02", "Guru SD berijazah S1", 120, 96
    personil["A3"], personil["B3"], personil["C3"], personil["D3"], personil["E3"], personil["F3"] = "Semua", "Operator data", "Orang", 4, 3, "Merangkap"
    asesmen["E2"], asesmen["F2"] = 61.5, 58.25
    asesmen["E3"], asesmen["F3"] = 49, 52


def main():
    asal, tujuan = sys.argv[1:3]
    buku = openpyxl.load_workbook(asal)
    isi(buku)
    buku.save(tujuan)


main()
