"""Workbooks no single layout fits: a budget report nobody knows, and one workbook in two layouts."""

import w1
import w3
from kertas import buku_baru, gabung, judul, kepala, lebar, tulis

# urusan, jenis pelayanan, kegiatan, sub kegiatan -> anggaran, realisasi (rupiah)
KEGIATAN = [
    ("Pelayanan kesehatan ibu hamil", "Penyediaan layanan kesehatan", [("Pengelolaan pelayanan ibu hamil", 412_500_000, 398_150_000), ("Pengadaan buku KIA", 86_000_000, 85_200_000)]),
    ("Pelayanan kesehatan balita", "Penyediaan layanan kesehatan", [("Pengelolaan pelayanan balita", 377_000_000, 351_900_000), ("Imunisasi", 640_250_000, 612_040_000)]),
    ("Pelayanan kesehatan penderita hipertensi", "Pengendalian penyakit", [("Skrining dan pengobatan", 154_800_000, 149_775_000)]),
]


def tak_dikenal():
    """A report of the SPM budget by kegiatan: neither counts nor a table any layout describes."""
    buku = buku_baru()
    w = buku.create_sheet("Laporan Anggaran SPM")
    judul(w, 1, "LAPORAN ANGGARAN PENERAPAN STANDAR PELAYANAN MINIMAL", "G")
    judul(w, 2, "TAHUN ANGGARAN 2025", "G")
    for kolom, teks in zip("ABCDEFG", ("NO", "BIDANG SPM", "JENIS PELAYANAN DASAR", "KEGIATAN", "SUB KEGIATAN", "ANGGARAN", "REALISASI ANGGARAN")):
        kepala(w, f"{kolom}4", teks)
    r, bagian = 5, []
    for nomor, (layanan, kegiatan, sub) in enumerate(KEGIATAN, start=1):
        awal = r
        for nama, anggaran, realisasi in sub:
            for kolom, nilai in zip("EFG", (nama, anggaran, realisasi)):
                tulis(w, f"{kolom}{r}", nilai, format="#,##0")
            r += 1
        for kolom, nilai in zip("ABCD", (nomor, "Kesehatan", layanan, kegiatan)):
            tulis(w, f"{kolom}{awal}", nilai)
            if r - awal > 1:
                gabung(w, f"{kolom}{awal}:{kolom}{r - 1}")
        tulis(w, f"A{r}", f"Jumlah {kegiatan}", tebal=True)
        gabung(w, f"A{r}:E{r}")
        for kolom in "FG":
            tulis(w, f"{kolom}{r}", f"=SUM({kolom}{awal}:{kolom}{r - 1})", tebal=True, format="#,##0")
        bagian.append(r)
        r += 1
    tulis(w, f"A{r}", "Jumlah SPM Bidang Kesehatan", tebal=True)
    gabung(w, f"A{r}:E{r}")
    for kolom in "FG":
        tulis(w, f"{kolom}{r}", "=" + "+".join(f"{kolom}{b}" for b in bagian), tebal=True, format="#,##0")
    tulis(w, f"F{r + 3}", "GUBERNUR,", kotak=False)
    lebar(w, A=6, B=16, C=42, D=30, E=34, F=18, G=20)
    return buku, {"profil": None, "periode": "2025-TW4", "wilayah": "36", "urusan": "kesehatan", "ditolak": True, "layanan": {}, "asal": {}}


def dua_tata_letak():
    """One sheet of W1 and one of W3 in the same workbook, both for kesehatan."""
    buku = buku_baru()
    w1.tulis_lembar(buku, w1.lembar(0, w1.RINGKAS), rumus=False)
    w3.lembar(buku, "Target 2025", w3.data())
    return buku, {
        "profil": None, "mungkin": ["w1", "w3"], "periode": "2025-TW4", "wilayah": "36.02", "urusan": "kesehatan", "ditolak": True, "layanan": {}, "asal": {},
    }
