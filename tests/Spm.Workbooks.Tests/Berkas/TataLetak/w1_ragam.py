"""The W1 workbooks: one as an office sends it, and one for every trap."""

import w1
from kertas import buku_baru, huruf

SLOT = {"profil": "w1", "periode": "2025-TW3", "wilayah": "36.02", "urusan": "kesehatan"}

# Item and unit texts as people spell them; the code in column A still says which line it is.
EJAAN_B = {
    "1.B.2": "Tablet  tambah darah",
    "1.B.4": "Alat deteksi risiko Ibu Hamil : Pemeriksaan HB",
    "1.B.11": "BUKU KESEHATAN IBU DAN ANAK (KIA)",
    "1.B.16": "Tenaga kesehatan: Bidan",
    "2.B.6": "Tenaga kesehatan :Bidan",
    "3.B.2": "Vitamin K1\ninjeksi",
    "4.B.1": "Kuesioner Pra Skrining Perkembangan (KPSP) atau instrumen standar lain yang berlaku",
    "8.B.2": " Obat hipertensi",
}


def _dengan_teks(s, kode, kolom, teks, nilai=None):
    """Types a text into a cell and makes the raw figure what that text means."""
    x = w1.baris(s, kode)
    if kolom == "D" and nilai is not None:
        x.harus = nilai
    elif kolom not in "ABCDS":
        bulan = ord(kolom) - ord("E") + 1
        x.bulan.pop(bulan, None)
        if nilai is not None:
            x.bulan[bulan] = nilai
    s.teks[(kode, kolom)] = teks


def seperti_kiriman(item=w1.SEMUA):
    a, b, c = (w1.lembar(p, item) for p in range(3))
    _dengan_teks(a, "4.A.1", "D", "2.210", 2210)
    _dengan_teks(a, "2.A.1", "F", "12 org", 12)
    _dengan_teks(a, "3.A.1", "G", "-")
    _dengan_teks(a, "10.A.1", "H", " 5 ", 5)
    kie = w1.baris(a, "1.B.12")
    kie.harus, kie.bulan = 100, {2: 97}
    a.teks[("1.B.12", "S")] = "97%"
    _dengan_teks(b, "6.A.1", "E", "1.034", 1034)
    _dengan_teks(b, "1.C.2", "D", "54.500.000", 54_500_000)
    for kode, teks in EJAAN_B.items():
        if kode in item:
            b.teks[(kode, "B")] = teks
    if "9.B.10" in item:
        b.teks[("9.B.10", "A")] = " 9.B.10"
    for s, satuan in ((b, "orang"), (c, "Orang ")):
        for kode in ("1.A.1", "1.B.15"):
            s.teks[(kode, "C")] = satuan
    for s in (a, b, c):
        s.teks[("10.B.2", "C")] = "Jenus"
    for x in c.a + c.b + c.c:  # printed by an application that shows an empty month as 0
        x.bulan.update({10: 0, 11: 0, 12: 0})
    return [a, b, c]


def _catatan_teks(lembaran):
    return [
        {"sel": f"{s.nama}!{kolom}{s.sel[kode]}", "tertulis": teks}
        for s in lembaran for (kode, kolom), teks in sorted(s.teks.items()) if kolom not in "ABC"
    ]


def _catatan_ejaan(lembaran):
    return [
        {"sel": f"{s.nama}!{kolom}{s.sel[kode]}", "tertulis": teks, "kode": kode}
        for s in lembaran for (kode, kolom), teks in sorted(s.teks.items()) if kolom in "ABC"
    ]


def _hasil(lembaran, **lain):
    return {**SLOT, "layanan": w1.harapan(lembaran), "asal": w1.asal_pilihan(lembaran), **lain}


def puskesmas():
    lembaran = seperti_kiriman()
    buku = buku_baru()
    w1.sampul(buku, w1.PUSKESMAS)
    for s in lembaran:
        w1.tulis_lembar(buku, s, rumus=True)
    return buku, _hasil(lembaran, angka_teks=_catatan_teks(lembaran), ejaan=_catatan_ejaan(lembaran))
