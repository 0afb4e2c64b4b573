"""The W1 workbooks: one as an office sends it, and one for every trap."""

import copy

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


def _sel(s, kolom, kode):
    return f"{s.nama}!{kolom}{s.sel[kode]}"


def _angka_teks(lembaran):
    return [{"sel": _sel(s, kolom, kode), "tertulis": teks} for s in lembaran for (kode, kolom), teks in sorted(s.teks.items()) if kolom not in "ABC"]


def _ejaan(lembaran):
    return [
        {"sel": _sel(s, kolom, kode), "tertulis": teks, "kode": kode}
        for s in lembaran for (kode, kolom), teks in sorted(s.teks.items()) if kolom in "ABC"
    ]


def _hasil(lembaran, **lain):
    return {
        **SLOT, "layanan": w1.harapan(lembaran), "asal": w1.asal_pilihan(lembaran), "angka_teks": _angka_teks(lembaran), "ejaan": _ejaan(lembaran), **lain,
    }


def _buku(lembaran, rumus=False, **kepala):
    buku = buku_baru()
    w1.sampul(buku, w1.PUSKESMAS)
    for s in lembaran:
        w1.tulis_lembar(buku, s, rumus, **kepala)
    return buku


def puskesmas():
    """As an office sends it: formulas for totals, texts among the numbers, spelling that differs between sheets, zeros for months to come."""
    lembaran = seperti_kiriman()
    buku = _buku(lembaran, rumus=True)
    # A program that recalculates reads "2.210" its own way or not at all: totals beside texts are then wrong or errors.
    meragukan = [_sel(s, k, kode) for s in lembaran for (kode, kolom) in sorted(s.teks) if kolom not in "ABCS" for k in ("QRS" if kolom != "D" else "RS")]
    return buku, _hasil(lembaran, turunan_meragukan=meragukan)


def diketik():
    lembaran = seperti_kiriman(w1.RINGKAS)
    return _buku(lembaran), _hasil(lembaran)


def kepala_lain():
    """Other words for the same columns: full month names, old spellings, capitals, abbreviations."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    bulan = ["JANUARI", "PEBRUARI", "MARET", "APRIL", "MEI", "JUNI", "JULI", "AGUSTUS", "SEPTEMBER", "OKTOBER", "NOPEMBER", "DESEMBER"]
    buku = _buku(
        lembaran, bulan=bulan, kiri=("NO.", "URAIAN  SPM", "SATUAN"),
        kepala_a=("JML TOTAL YG HARUS DILAYANI", "JUMLAH YG TERLAYANI", "JUMLAH", "BELUM TERLAYANI", "PERSENTASE"),
        kepala_b=("JML MUTU YG HARUS DILAYANI/DIPENUHI", "JUMLAH MUTU YG TERLAYANI/TERPENUHI", "JUMLAH", "MUTU YG BELUM TERLAYANI/TERPENUHI", "PERSENTASE"),
        kepala_c=("ALOKASI ANGGARAN (Rp)", "REALISASI (Rp)", "JUMLAH", "SISA", "PERSENTASE"),
    )
    return buku, _hasil(lembaran)


def bulan_lanjut():
    """October and December are filled in a report for the third quarter; the typed Total counts them."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    lanjut = [(0, "1.A.1", 10, 40), (1, "1.A.1", 10, 31), (2, "12.A.1", 12, 9), (0, "1.B.1", 10, 25), (1, "1.C.1", 10, 2_500_000)]
    for p, kode, m, n in lanjut:
        w1.baris(lembaran[p], kode).bulan[m] = n
    buku = _buku(lembaran)
    return buku, _hasil(lembaran, bulan_lanjut=[{"sel": _sel(lembaran[p], huruf(4 + m), kode), "tertulis": n} for p, kode, m, n in lanjut])


def satu_lembar():
    s = w1.lembar(2, nama="Dinkes")
    buku = buku_baru()
    w1.tulis_lembar(buku, s, rumus=False)
    return buku, _hasil([s])


def dengan_rekap():
    """A sheet of the same layout that already adds up the three others."""
    lembaran = seperti_kiriman(w1.RINGKAS)
    rekap = copy.deepcopy(lembaran[0])
    rekap.nama, rekap.teks, rekap.sel = "REKAP KABUPATEN", {}, {}
    for x in rekap.a + rekap.b + rekap.c:
        satu = [w1.baris(s, x.kode) for s in lembaran]
        x.harus = sum(y.harus for y in satu)
        x.bulan = {m: sum(y.bulan.get(m, 0) for y in satu) for m in range(1, 10)}
    buku = _buku([rekap, *lembaran])
    return buku, _hasil(lembaran, lembar_diabaikan=[rekap.nama])


def kepala_salin():
    """Table C under the headers of table B, as the application really prints it."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    return _buku(lembaran, kepala_c=w1.KEPALA_B), _hasil(lembaran)


def total_beda():
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    a, b, c = lembaran
    ubah = [(a, "1.A.1", 25), (a, "1.B.2", -11), (c, "1.C.1", 1_000_000)]
    for s, kode, selisih in ubah:
        s.total[kode] = sum(w1.baris(s, kode).bulan.values()) + selisih
    b.persen["2.A.1"] = 99.5
    b.persen["3.B.2"] = 12.34
    buku = _buku(lembaran)
    return buku, _hasil(
        lembaran,
        total_beda=[
            # What is left follows from the typed Total, and differs as well.
            {"sel": _sel(s, kolom, kode), "tertulis": s.total[kode] if kolom == "Q" else w1.baris(s, kode).harus - s.total[kode],
             "dihitung": s.total[kode] - selisih if kolom == "Q" else w1.baris(s, kode).harus - s.total[kode] + selisih}
            for s, kode, selisih in ubah for kolom in "QR"
        ],
        persen_beda=[
            {"sel": _sel(s, "S", kode), "dihitung": w1.persen(w1.baris(s, kode), sum(w1.baris(s, kode).bulan.values()))}
            for s, kode in ((a, "1.A.1"), (a, "1.B.2"), (c, "1.C.1"), (b, "2.A.1"), (b, "3.B.2"))
        ],
    )


def _pisah(lembaran, kode):
    return [
        {"lembar": s.nama, "satuan": s.teks.get((kode, "C"), x.satuan), "harus": x.harus, "terpenuhi": sum(x.bulan.values())}
        for s in lembaran for x in [w1.baris(s, kode)]
    ]


def satuan_beda():
    """The same item in two units; its figures may not be added up. "Jenus" is only a typing error for "Jenis"."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    lembaran[1].teks[("1.B.11", "C")] = "Paket"
    lembaran[0].teks[("10.B.2", "C")] = "Jenus"
    buku = _buku(lembaran)
    hasil = _hasil(lembaran)
    item = next(m for m in hasil["layanan"]["K-KES-01"]["mutu"] if m["kode"] == "1.B.11")
    item.update(satuan=None, harus=None, terpenuhi=None, tidak_dijumlahkan=_pisah(lembaran, "1.B.11"))
    hasil.update(ditolak=True, galat=[{"sel": f"{lembaran[1].nama}!C{lembaran[1].sel['1.B.11']}", "tertulis": "Paket"}])
    return buku, hasil


def satuan_penerima_beda():
    """One sheet counts recipients of a service in families."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    lembaran[2].teks[("9.A.1", "C")] = "KK"
    buku = _buku(lembaran)
    hasil = _hasil(lembaran)
    hasil["layanan"]["K-KES-09"].update(satuan=None, harus=None, terlayani=None, tidak_dijumlahkan=_pisah(lembaran, "9.A.1"))
    hasil.update(ditolak=True, galat=[{"sel": f"{lembaran[2].nama}!C{lembaran[2].sel['9.A.1']}", "tertulis": "KK"}])
    return buku, hasil


def kumulatif():
    """Months that never go down and a Total that is the last of them: cumulative, or a wrong Total. Two readings, so nobody may choose for the puskesmas."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    hasil = w1.harapan(lembaran)
    for s in lembaran:
        for x in s.a + s.b + s.c:
            jalan, tumpuk = 0, {}
            for m in range(min(x.bulan), w1.AKHIR_TW3 + 1):
                jalan += x.bulan.get(m, 0)
                tumpuk[m] = jalan
            x.bulan, s.total[x.kode] = tumpuk, jalan
    buku = _buku(lembaran)
    dijumlahkan = w1.harapan(lembaran)
    return buku, {
        **SLOT, "ditolak": True, "layanan": hasil, "asal": {},
        "galat": [{"sel": f"{s.nama}!Q{s.sel[kode]}", "tertulis": s.total[kode]} for s in lembaran for kode in ("1.A.1", "12.A.1")],
        "catatan": "layanan = angka bulan terakhir, yang juga tertulis pada Total; bila_dijumlahkan = jumlah kolom bulan menurut kebiasaan tata letak ini",
        "bila_dijumlahkan": {kode: {"terlayani": x["terlayani"], "realisasi": x["realisasi"]} for kode, x in dijumlahkan.items()},
    }


def tersembunyi():
    """Hidden columns and rows inside the tables; what they hold still belongs to the report."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    buku = _buku(lembaran)
    for kolom in "EFG":
        buku[lembaran[0].nama].column_dimensions[kolom].hidden = True
    baris = [lembaran[1].sel["7.A.1"], *(lembaran[2].sel[f"2.B.{i}"] for i in range(1, 10))]
    buku[lembaran[1].nama].row_dimensions[baris[0]].hidden = True
    for r in baris[1:]:
        buku[lembaran[2].nama].row_dimensions[r].hidden = True
    return buku, _hasil(lembaran, tersembunyi=[
        f"{lembaran[0].nama}!E:G", f"{lembaran[1].nama}!{baris[0]}:{baris[0]}", f"{lembaran[2].nama}!{baris[1]}:{baris[-1]}",
    ])


def lembar_tersembunyi():
    """A hidden sheet with last year's figures of one puskesmas."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    lama = w1.lembar(0, w1.RINGKAS, nama="Puskesmas A (2)")
    for x in lama.a:
        x.harus += 11
    buku = _buku([*lembaran, lama])
    buku[lama.nama].sheet_state = "hidden"
    ikut = w1.harapan([*lembaran, lama])
    return buku, _hasil(
        lembaran, lembar_diabaikan=[lama.nama], bila_ikut_dihitung={kode: {"harus": x["harus"], "terlayani": x["terlayani"]} for kode, x in ikut.items()},
    )


# The item list of 2019 numbers otherwise: what is written beside a code is then not what the catalogue has under it.
# kode 2019, item, satuan, kode in the catalogue (null = the item is not there; K4 is not K6)
VERSI_2019 = [
    ("1.B.1", "Vaksin Tetanus Difteri (Td)", "Ampul", "1.B.1"), ("1.B.2", "Tablet tambah darah", "Tablet", "1.B.2"),
    ("1.B.7", "Kartu ibu/rekam medis ibu", "Paket", "1.B.10"), ("1.B.8", "Buku Kesehatan Ibu dan Anak (KIA)", "Buku", "1.B.11"),
    ("1.B.9", "Tenaga kesehatan : Dokter/dokter spesialis kebidanan", "Orang", None), ("1.B.10", "Tenaga kesehatan : Bidan", "Orang", "1.B.16"),
    ("1.B.11", "Tenaga kesehatan : Perawat", "Orang", "1.B.15"), ("1.B.12", "Kunjungan 4 kali ibu hamil selama periode kehamilan (K4)", "Orang", None),
    ("2.B.1", "Formulir Partograf", "Formulir", "2.B.1"), ("2.B.5", "Tenaga kesehatan: Bidan", "Orang", "2.B.6"), ("2.B.6", "Tenaga kesehatan: Perawat", "Orang", "2.B.7"),
]


def versi_2019():
    lembaran = [w1.lembar(p, ()) for p in range(3)]
    for p, s in enumerate(lembaran):
        s.b = [w1.Baris(kode, item, satuan, 40 + 7 * j + p, {2: 11 + j, 6: 13 + 2 * p}) for j, (kode, item, satuan, _) in enumerate(VERSI_2019)]
    buku = _buku(lembaran)
    hasil = {**SLOT, "layanan": w1.harapan(lembaran), "asal": {}}
    katalog = {kode: benar for kode, _, _, benar in VERSI_2019}
    for layanan in hasil["layanan"].values():
        for m in layanan["mutu"]:
            m["kode"] = katalog[m["kode"]]
    hasil["kode_berselisih"] = [
        {"sel": _sel(s, "A", kode), "tertulis": item, "kode_tertulis": kode, "kode": benar} for s in lembaran for kode, item, _, benar in VERSI_2019 if benar != kode
    ]
    return buku, hasil


def nol():
    """Nothing to be met: an item of need 0 everywhere, a service of need 0 on one sheet, and #DIV/0! where the percent would be."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    for s in lembaran:
        x = w1.baris(s, "1.B.13")
        x.harus = 0
        x.bulan.clear()
    x = w1.baris(lembaran[1], "12.A.1")
    x.harus, x.bulan = 0, {m: 0 for m in range(1, 10)}
    tanpa_persen = [(lembaran[0], "1.B.13"), (lembaran[1], "1.B.13"), (lembaran[1], "12.A.1")]
    for s, kode in tanpa_persen:
        s.teks[(kode, "S")] = "#DIV/0!"
    buku = _buku(lembaran)
    return buku, {**_hasil(lembaran, galat_tersimpan=[_sel(s, "S", kode) for s, kode in tanpa_persen]), "angka_teks": []}


def bulan_kosong():
    """Lines without any month: one item on one sheet, one service on one sheet, and one service blank everywhere."""
    lembaran = [w1.lembar(p, w1.RINGKAS) for p in range(3)]
    w1.baris(lembaran[1], "1.B.13").bulan.clear()
    w1.baris(lembaran[2], "11.A.1").bulan.clear()
    for s in lembaran:
        x = w1.baris(s, "12.A.1")
        x.harus = None
        x.bulan.clear()
    buku = _buku(lembaran)
    return buku, _hasil(lembaran, tanpa_bulan=[
        f"{s.nama}!E{s.sel[kode]}:P{s.sel[kode]}"
        for s, kode in ((lembaran[1], "1.B.13"), (lembaran[2], "11.A.1"), *((s, "12.A.1") for s in lembaran))
    ])
