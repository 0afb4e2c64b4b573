"""Corrects annotated copies of workbooks in the layouts W1 to W4, as an office would do it in the copy itself; see README.md one folder up.

    python3 koreksi.py unggahan DIR     the four workbooks with one or two errors each, from ../TataLetak
    python3 koreksi.py koreksi DIR .    their annotated copies (NAME.xlsx.temuan.xlsx in DIR) with the errors corrected
"""

import sys
from pathlib import Path

import openpyxl
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill

ASAL = {"w1": "w1-satuan-beda.xlsx", "w2": "w2-air-minum.xlsx", "w3": "w3-bukan-angka.xlsx", "w4": "w4-tanggal.xlsx"}
KOREKSI = {
    "w1": [("PKM B ", "C35", "Buku")],
    "w2": [(" Capaiam SPM AMM", "F16", 390)],
    "w3": [("Perubahan Target 2026", "I18", 25), ("Perubahan Target 2026", "M40", 10), ("Perubahan Target 2026", "Q75", 5)],
    "w4": [("cetak SPM Sosial", "D29", "3/4")],
}


def unggahan(folder):
    for nama, asal in ASAL.items():
        buku = openpyxl.load_workbook(Path(__file__).resolve().parent.parent / "TataLetak" / asal)
        if nama == "w2":
            buku[" Capaiam SPM AMM"]["F16"] = "1,234"
        if nama == "w4":
            abu = PatternFill(bgColor="FFD9D9D9", fill_type="solid")
            buku["cetak SPM Sosial"].conditional_formatting.add("D24:D32", CellIsRule(operator="notEqual", formula=["0"], fill=abu))
        buku.save(folder / f"{nama}.xlsx")


def koreksi(dari, ke):
    for nama, sel in KOREKSI.items():
        buku = openpyxl.load_workbook(dari / f"{nama}.xlsx.temuan.xlsx")
        for lembar, alamat, nilai in sel:
            buku[lembar][alamat] = nilai
            if isinstance(nilai, str):
                buku[lembar][alamat].number_format = "@"
        buku.save(ke / f"{nama}.xlsx")


if sys.argv[1] == "unggahan":
    unggahan(Path(sys.argv[2]))
else:
    koreksi(Path(sys.argv[2]), Path(sys.argv[3]))
