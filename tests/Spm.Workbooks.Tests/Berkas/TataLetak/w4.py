"""W4: the printed page of a city's e-SPM for urusan sosial, pasted into a sheet."""

import datetime

from kertas import ABU, buku_baru, gabung, judul, kepala, lebar, tinggi, tulis

SLOT = {"profil": "w4", "periode": "2025-TW4", "wilayah": "36.71", "urusan": "sosial"}
LEMBAR = "cetak SPM Sosial"

# kode, jenis pelayanan as printed, indicator as printed, what is divided by what, terlayani, harus
BARIS = [
    ("K-SOS-01", "Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti",
     "Jumlah Warga Negara penyandang disabilitas yang memperoleh rehabilitasi sosial diluar panti", "penyandang disabilitas telantar", 450, 500),
    (None, "Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti", "a", None, None, None),
    ("K-SOS-02", "Rehabilitasi sosial dasar anak telantar di luar panti",
     "Jumlah anak telantar yang memperoleh rehabilitasi sosial diluar panti", "anak telantar", 312, 390),
    ("K-SOS-03", "Rehabilitasi sosial dasar lanjut usia terlantar diluar panti",
     "Jumlah Warga Negara lanjut usia terlantar yang memperoleh rehabilitasi sosial diluar panti", "lanjut usia terlantar", 1179, 1310),
    ("K-SOS-05", "Perlindungan dan jaminan sosial pada saat tanggap & paska bencana bagi korban bencana kab/kota",
     "Jumlah Warga Negara korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota",
     "korban bencana", 84, 84),
    ("K-SOS-04", "Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti",
     "Jumlah Warga Negara gelandangan dan pengemis yang memperoleh rehabilitasi sosial diluar panti", "gelandangan dan pengemis", 57, 76),
]
XY = {"K-SOS-02": "312 / 390", "K-SOS-03": "1.179/1.310"}
NILAI = {"K-SOS-02": "80%", "K-SOS-03": 90, "K-SOS-04": "75,00", "K-SOS-05": 100, "K-SOS-01": 90}


def _atas(w):
    judul(w, 1, "2.6 BIDANG SOSIAL", "F", tengah=False)
    tulis(w, "A3", "1. JENIS PELAYANAN DASAR", tebal=True, kotak=False)
    # The ministry named here is the wrong one, as on real pages.
    tulis(w, "A4", "Dasar: Peraturan Menteri Pendidikan dan Kebudayaan Nomor 32 Tahun 2018. Jenis pelayanan dasar SPM Sosial kabupaten/kota:", kotak=False)
    r = 5
    for nomor, satu in enumerate([b for b in BARIS if b[0]], start=1):
        tulis(w, f"A{r}", nomor, kotak=False)
        tulis(w, f"B{r}", satu[1], kotak=False)
        r += 1
    tulis(w, f"A{r + 1}", "2. TARGET PENCAPAIAN SPM", tebal=True, kotak=False)
    r += 2
    for kolom, teks in zip("ABCD", ("No", "Jenis Pelayanan Dasar", "Indikator Pencapaian", "Target (%)")):
        kepala(w, f"{kolom}{r}", teks)
    for nomor, satu in enumerate(BARIS, start=1):
        r += 1
        tulis(w, f"A{r}", nomor)
        tulis(w, f"B{r}", satu[1], bungkus=True)
        tulis(w, f"C{r}", satu[2], bungkus=True)
        tulis(w, f"D{r}", 100)
    return r


def _kepala_realisasi(w, r):
    tulis(w, f"A{r}", "3. REALISASI PENCAPAIAN SPM 2025", tebal=True, kotak=False)
    tulis(w, f"A{r + 1}", "Data pencapaian berdasarkan realisasi program dan kegiatan:", kotak=False)
    for kolom, teks in zip("ABC", ("No", "Indikator SPM", "Perhitungan")):
        kepala(w, f"{kolom}{r + 2}", teks, f"{kolom}{r + 3}")
    kepala(w, f"D{r + 2}", "Realisasi 2025", f"E{r + 2}")
    kepala(w, f"D{r + 3}", "X/Y")
    kepala(w, f"E{r + 3}", "Nilai")
    return r + 4


def lembar(buku, xy=None, nilai=None, dua_baris=False):
    """The page; `xy` and `nilai` replace what stands in those columns for a service."""
    xy, nilai = {**XY, **(xy or {})}, {**NILAI, **(nilai or {})}
    w = buku.create_sheet(LEMBAR)
    r = _kepala_realisasi(w, _atas(w) + 2)
    sel = {}
    for nomor, (kode, _, indikator, orang, x, y) in enumerate(BARIS, start=1):
        tulis(w, f"A{r}", nomor)
        tulis(w, f"B{r}", indikator, bungkus=True)
        sel[kode] = r
        if kode and dua_baris:
            tulis(w, f"C{r}", f"X = {orang} yang memperoleh layanan", bungkus=True)
            tulis(w, f"C{r + 1}", f"Y = seluruh {orang}", bungkus=True)
            tulis(w, f"D{r}", x)
            tulis(w, f"D{r + 1}", y)
            tulis(w, f"E{r}", nilai[kode])
            for kolom in "ABE":
                gabung(w, f"{kolom}{r}:{kolom}{r + 1}")
            r += 1
        elif kode:
            tulis(w, f"C{r}", f"Jumlah {orang} yang memperoleh layanan / jumlah seluruh {orang} x 100%", bungkus=True)
            c = tulis(w, f"D{r}", xy.get(kode, f"{x}/{y}"))
            if hasattr(xy.get(kode), "year"):
                c.number_format = "d-mmm"
            tulis(w, f"E{r}", nilai[kode])
        else:
            tulis(w, f"C{r}", "a")
            tulis(w, f"D{r}", "/")
            tulis(w, f"E{r}", 0)
        r += 1
    tulis(w, f"A{r + 1}", "4. ALOKASI ANGGARAN", tebal=True, isi=ABU, kotak=False)
    tulis(w, f"A{r + 2}", "Belum diisi.", kotak=False)
    lebar(w, A=6, B=46, C=52, D=14, E=12)
    tinggi(w)
    return w, sel


def layanan(tanpa=()):
    return {
        kode: {
            "satuan": "Orang", "harus": None if kode in tanpa else y, "terlayani": None if kode in tanpa else x,
            "alokasi": None, "realisasi": None, "mutu": [],
        }
        for kode, _, _, _, x, y in sorted((b for b in BARIS if b[0]), key=lambda b: b[0])
    }


def hasil(sel, tanpa=(), nilai=None, **lain):
    return {
        **SLOT,
        "layanan": layanan(tanpa),
        "asal": {f"{kode}.{apa}": [f"{LEMBAR}!D{sel[kode]}"] for kode in ("K-SOS-01", "K-SOS-04") if kode not in tanpa for apa in ("harus", "terlayani")},
        "baris_diabaikan": [f"{LEMBAR}!B{sel[None]}"],
        "nilai_tertulis": {f"{LEMBAR}!E{sel[kode]}": n for kode, n in sorted({**NILAI, **(nilai or {})}.items())},
        **lain,
    }


def cetak():
    buku = buku_baru()
    _, sel = lembar(buku)
    return buku, hasil(sel)


def tanggal():
    """Excel made a date of a fraction typed as 3/4."""
    xy = datetime.datetime(2025, 4, 3)
    buku = buku_baru()
    _, sel = lembar(buku, xy={"K-SOS-04": xy}, nilai={"K-SOS-04": 75})
    return buku, {**SLOT, "ditolak": True, "layanan": {}, "asal": {}, "galat": [{"sel": f"{LEMBAR}!D{sel['K-SOS-04']}", "tertulis": "2025-04-03"}]}


def dua_baris():
    """X and Y on rows of their own, everything else merged over the two."""
    buku = buku_baru()
    _, sel = lembar(buku, dua_baris=True)
    asal = {f"{kode}.{apa}": [f"{LEMBAR}!D{sel[kode] + geser}"] for kode in ("K-SOS-01", "K-SOS-04") for apa, geser in (("terlayani", 0), ("harus", 1))}
    return buku, {**hasil(sel), "asal": asal}


def hanya_persen():
    """Two services tell their percent but not the counts behind it."""
    tanpa = ("K-SOS-01", "K-SOS-02")
    buku = buku_baru()
    _, sel = lembar(buku, xy={kode: "-" for kode in tanpa})
    return buku, hasil(sel, tanpa=tanpa, tanpa_jumlah=[f"{LEMBAR}!D{sel[kode]}" for kode in tanpa])


def nilai_beda():
    nilai = {"K-SOS-01": 95, "K-SOS-03": "98,5%"}
    buku = buku_baru()
    _, sel = lembar(buku, nilai=nilai)
    return buku, hasil(sel, nilai=nilai, persen_beda=[
        {"sel": f"{LEMBAR}!E{sel[kode]}", "dihitung": round(100 * x / y, 2)} for kode, _, _, _, x, y in BARIS if kode in nilai
    ])
