"""Writes the workbooks of layouts W1 to W4 and what must be read from them.

    /usr/bin/python3 buat.py            (openpyxl 3.0.9)
    soffice --headless --convert-to xlsx --outdir salinan *.xlsx
                                        (LibreOffice 7.4; each copy then renamed libreoffice-*.xlsx and put here)

Every figure and every name of a puskesmas, kecamatan or desa is invented; headers, codes and item names are those of the real forms. The raw figures follow from
fixed arithmetic, so the same bytes come out every time. `harapan.json` is added up from the raw figures by plain sums of its own, never read back from a workbook.
openpyxl stores no results of formulas, LibreOffice stores them all; everything else is the same in a workbook and its copy.

Per file: profil, periode, wilayah, urusan; `layanan` by code with satuan, harus, terlayani, alokasi, realisasi (null = the workbook says nothing, or not one figure)
and mutu (kode null = not an item of the catalogue); `asal` names, for a few figures, the "Sheet!Cell" that make them up. `ditolak` = no report may come of it; `galat`
then lists the cells at fault. The other keys list cells a reader has to notice, each with what is typed there (tertulis) and, where it matters, what it should be:

    angka_teks           numbers typed as text                 tidak_dijumlahkan  figures of unequal units, sheet by sheet
    ejaan                names and units spelled otherwise     bulan_lanjut       months after the quarter
    kode_berselisih      code and name name different items    tanpa_bulan        ranges without a single month
    bermakna_ganda       a name that fits two items            total_diketik      a TOTAL without parts, which then counts
    total_beda           a typed total against its parts       lembar_diabaikan, lembar_lain, baris_diabaikan   what does not count
    persen_beda          a typed percent against its counts    tersembunyi        hidden rows and columns that do count
    tanpa_jumlah         a percent without counts              bila_…             what would come out under another reading
    turunan_meragukan    totals a recalculating program gets wrong or stores as errors, because of texts beside them
    galat_tersimpan      percent cells that hold an error value
"""

import json
from pathlib import Path

import lain
import w1_ragam
import w2
import w3
import w4
from kertas import simpan

BERKAS = {
    "w1-puskesmas.xlsx": w1_ragam.puskesmas,
    "w1-diketik.xlsx": w1_ragam.diketik,
    "w1-kepala-lain.xlsx": w1_ragam.kepala_lain,
    "w1-bulan-lanjut.xlsx": w1_ragam.bulan_lanjut,
    "w1-satu-lembar.xlsx": w1_ragam.satu_lembar,
    "w1-dengan-rekap.xlsx": w1_ragam.dengan_rekap,
    "w1-kepala-salin.xlsx": w1_ragam.kepala_salin,
    "w1-total-beda.xlsx": w1_ragam.total_beda,
    "w1-satuan-beda.xlsx": w1_ragam.satuan_beda,
    "w1-satuan-penerima-beda.xlsx": w1_ragam.satuan_penerima_beda,
    "w1-kumulatif.xlsx": w1_ragam.kumulatif,
    "w1-tersembunyi.xlsx": w1_ragam.tersembunyi,
    "w1-lembar-tersembunyi.xlsx": w1_ragam.lembar_tersembunyi,
    "w1-bulan-kosong.xlsx": w1_ragam.bulan_kosong,
    "w1-nol.xlsx": w1_ragam.nol,
    "w1-versi-2019.xlsx": w1_ragam.versi_2019,
    "w2-air-minum.xlsx": w2.air_minum,
    "w2-subtotal.xlsx": w2.subtotal,
    "w2-jiwa.xlsx": w2.jiwa,
    "w2-total-beda.xlsx": w2.total_beda,
    "w2-belum-beda.xlsx": w2.belum_beda,
    "w3-kecamatan.xlsx": w3.kecamatan,
    "w3-kepala-lain.xlsx": w3.kepala_lain,
    "w3-total-beda.xlsx": w3.total_beda,
    "w3-bukan-angka.xlsx": w3.bukan_angka,
    "w3-nama-sulit.xlsx": w3.nama_sulit,
    "w4-cetak-espm.xlsx": w4.cetak,
    "w4-tanggal.xlsx": w4.tanggal,
    "w4-dua-baris.xlsx": w4.dua_baris,
    "w4-hanya-persen.xlsx": w4.hanya_persen,
    "w4-nilai-beda.xlsx": w4.nilai_beda,
    "tak-dikenal.xlsx": lain.tak_dikenal,
    "dua-tata-letak.xlsx": lain.dua_tata_letak,
}


def main():
    folder = Path(__file__).resolve().parent
    harapan = {}
    for nama, pembuat in BERKAS.items():
        buku, harapan[nama] = pembuat()
        simpan(buku, folder / nama)
    (folder / "harapan.json").write_text(json.dumps(harapan, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


main()
