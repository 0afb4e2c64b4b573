"""Writes the workbooks of layouts W1 to W4 and what must be read from them.

    /usr/bin/python3 buat.py            (openpyxl 3.0.9)
    soffice --headless --convert-to xlsx --outdir salinan *.xlsx
                                        (LibreOffice 7.4; each copy then renamed libreoffice-*.xlsx and put here)

Every figure and every name of a puskesmas, kecamatan or desa is invented; headers, codes and item names are those of the real forms. The raw figures follow from
fixed arithmetic, so the same bytes come out every time. `harapan.json` is added up from the raw figures by plain sums of its own, never read back from a workbook.
openpyxl stores no results of formulas, LibreOffice stores them all; everything else is the same in a workbook and its copy.

Per file: profil, periode, wilayah, urusan; `layanan` by code with satuan, harus, terlayani, alokasi, realisasi (null = the workbook says nothing) and mutu;
`asal` names, for a few figures, the "Sheet!Cell" that make them up. The other keys are what a reader has to notice there.
"""

import json
from pathlib import Path

import w1_ragam
import w2
import w3
import w4
from kertas import simpan

BERKAS = {
    "w1-puskesmas.xlsx": w1_ragam.puskesmas,
    "w2-air-minum.xlsx": w2.air_minum,
    "w3-kecamatan.xlsx": w3.kecamatan,
    "w4-cetak-espm.xlsx": w4.cetak,
}


def main():
    folder = Path(__file__).resolve().parent
    harapan = {}
    for nama, pembuat in BERKAS.items():
        buku, harapan[nama] = pembuat()
        simpan(buku, folder / nama)
    (folder / "harapan.json").write_text(json.dumps(harapan, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main()
