"""W2: drinking water per kelurahan/desa, kecamatan merged down, footer rows below."""

from kertas import buku_baru, gabung, huruf, judul, kepala, lebar, tulis

SLOT = {"profil": "w2", "periode": "2025-TW4", "wilayah": "36.02", "urusan": "pekerjaan-umum"}
NAMA = " Capaiam SPM AMM"
JUDUL = ["DATA CAPAIAN", "SPM PEKERJAAN UMUM", "Pemenuhan Kebutuhan Pokok Air Minum Sehari-Hari Kabupaten/Kota"]

# kecamatan -> desa: target, jaringan perpipaan, bukan jaringan perpipaan, kelompok pengelola
DESA = {
    "Sukamekar": [
        ("Sukamekar", 1250, 610, 422, 2), ("Mekarwangi", 984, 300, 511, 1), ("Cibening", 1410, None, 905, None),
        ("Pasir Angin", 766, 402, 364, 1), ("Kelurahan Sukamekar Kota", 2315, 1904, 288, 4),
    ],
    "Ciherang": [("Ciherang", 1105, 512, 498, 2), ("Tegal Jaya", 873, None, 640, None), ("Karang Hilir", 1022, 455, 390, 1)],
    "Margaluyu": [("Margaluyu", 690, 233, 470, 1)],  # more served than targeted, so MAX(0, …) hides the surplus
    "Bantar Sari": [
        ("Bantar Sari", 1540, 720, 655, 2), ("Leuwi Panjang", 812, 144, 530, 1), ("Sindang Resmi", 1333, 801, 377, 3), ("Cikaret", 598, 90, 402, 1),
    ],
}
# Texts typed where numbers belong, in the file as an office sends it.
TEKS = {("Sukamekar", "D"): "1.250", ("Cibening", "E"): "-", ("Karang Hilir", "F"): "390 KK"}


def jumlah(kolom, kecamatan=None):
    return sum(d[kolom] or 0 for k, desa in DESA.items() if kecamatan in (None, k) for d in desa)


def _kepala(w, satuan):
    for kolom, teks in zip("ABC", ("No", "Kecamatan", "Kelurahan/Desa")):
        kepala(w, f"{kolom}5", teks, f"{kolom}7")
    kepala(w, "D5", "TARGET")
    kepala(w, "D6", "Total")
    kepala(w, "E5", "REALISASI", "G5")
    for kolom, teks in zip("EFG", ("Terlayani JP", "Terlayani BJP", "Belum Terlayani")):
        kepala(w, f"{kolom}6", teks)
    for kolom in "DEFG":
        kepala(w, f"{kolom}7", f"({satuan})")
    kepala(w, "H5", "JUMLAH KPSPAM JP", "H7")


def _desa(w, r, d, teks):
    nama, target, jp, bjp, kelompok = d
    tulis(w, f"C{r}", nama)
    for kolom, nilai in zip("DEF", (target, jp, bjp)):
        tulis(w, f"{kolom}{r}", teks.get((nama, kolom), nilai), format="#,##0")
    tulis(w, f"G{r}", teks.get((nama, "G"), f"=MAX(0,D{r}-E{r}-F{r})"), format="#,##0")
    tulis(w, f"H{r}", kelompok)


def _kaki(w, r, awal, subtotal, total):
    """Total, Persentase Layanan and Capaian SPM, each with its label merged."""
    akhir = r - 1
    tulis(w, f"A{r}", "Total", tebal=True)
    gabung(w, f"A{r}:C{r}")
    for k, kolom in enumerate("DEFGH"):
        bagian = ",".join(f"{kolom}{s}" for s in subtotal)
        rumus = f"=SUM({bagian})" if subtotal else f"=SUM({kolom}{awal}:{kolom}{akhir})"
        tulis(w, f"{kolom}{r}", total[k] if total and k < 3 else rumus, tebal=True, format="#,##0")
    tulis(w, f"A{r + 1}", "Persentase Layanan", tebal=True)
    gabung(w, f"A{r + 1}:D{r + 1}")
    for kolom in "EFG":
        tulis(w, f"{kolom}{r + 1}", f"=IF(D{r}=0,0,{kolom}{r}/D{r})", format="0.00%")
    tulis(w, f"A{r + 2}", "Capaian SPM", tebal=True)
    gabung(w, f"A{r + 2}:D{r + 2}")
    tulis(w, f"E{r + 2}", f"=E{r + 1}+F{r + 1}", tebal=True, tengah=True, format="0.00%")
    gabung(w, f"E{r + 2}:G{r + 2}")


def _lembar(buku, satuan="KK", subtotal=False, total=None, teks=None, nomor_kolom="{}"):
    w = buku.create_sheet(NAMA)
    for r, tulisan in enumerate(JUDUL, start=1):
        judul(w, r, tulisan, "H")
    _kepala(w, satuan)
    for k in range(1, 9):
        nomor = nomor_kolom.format(k)
        tulis(w, f"{huruf(k)}8", int(nomor) if nomor.isdigit() else nomor, tengah=True)
    r, jumlah_baris, sel = 9, [], {}
    for nomor, (kecamatan, desa) in enumerate(DESA.items(), start=1):
        tulis(w, f"A{r}", nomor, tengah=True)
        tulis(w, f"B{r}", kecamatan)
        awal = r
        for d in desa:
            _desa(w, r, d, teks or {})
            sel[d[0]] = r
            r += 1
        if len(desa) > 1:
            gabung(w, f"A{awal}:A{r - 1}")
            gabung(w, f"B{awal}:B{r - 1}")
        if subtotal:
            tulis(w, f"A{r}", f"Jumlah Kecamatan {kecamatan}", tebal=True)
            gabung(w, f"A{r}:C{r}")
            for kolom in "DEFGH":
                tulis(w, f"{kolom}{r}", f"=SUM({kolom}{awal}:{kolom}{r - 1})", tebal=True, format="#,##0")
            jumlah_baris.append(r)
            r += 1
    _kaki(w, r, 9, jumlah_baris, total)
    if total:
        tulis(w, f"A{r + 3}", "Catatan: baris Total memakai target seluruh desa, termasuk yang belum tercatat di atas.", kotak=False)
        gabung(w, f"A{r + 3}:H{r + 3}")
    lebar(w, A=6, B=22, C=26, D=13, E=13, F=13, G=15, H=12)
    return w, sel


def _kelembagaan(buku):
    """The other sheet such workbooks carry; its KK column is not the SPM figure."""
    w = buku.create_sheet("KELEMBAGAN SPAM POKMAS")
    for k, teks in enumerate(["No.", "LOKASI KECAMATAN", "DESA/ KELURAHAN", "TAHUN PEMBANGUNAN", "JUMLAH SR (UNIT)", "Jumlah KK Terlayani "], start=1):
        kepala(w, f"{huruf(k)}1", teks)
        tulis(w, f"{huruf(k)}2", k, tengah=True)
    for r, (kecamatan, desa, tahun, sr, kk) in enumerate([("Sukamekar", "Mekarwangi", "2019, 2022", 96, 118), ("Ciherang", "Ciherang", "TA 2021", 140, 163)], start=3):
        for kolom, nilai in zip("ABCDEF", (r - 2, kecamatan, desa, tahun, sr, kk)):
            tulis(w, f"{kolom}{r}", nilai)
    lebar(w, B=22, C=22, D=20, E=18, F=20)


def _hasil(sel, satuan="KK", **lain):
    def asal(kolom):
        return [f"{NAMA}!{k}{sel[d[0]]}" for desa in DESA.values() for d in desa for k, n in zip(kolom[0], kolom[1](d)) if n is not None]

    return {
        **SLOT,
        "layanan": {
            "K-PU-01": {
                "satuan": satuan, "harus": jumlah(1), "terlayani": jumlah(2) + jumlah(3), "alokasi": None, "realisasi": None, "mutu": [],
            },
        },
        "asal": {"K-PU-01.harus": asal(("D", lambda d: d[1:2])), "K-PU-01.terlayani": asal(("EF", lambda d: d[2:4]))},
        **lain,
    }


def air_minum():
    buku = buku_baru()
    _, sel = _lembar(buku, teks=TEKS)
    _kelembagaan(buku)
    r = max(sel.values()) + 1
    angka_teks = [{"sel": f"{NAMA}!{kolom}{sel[nama]}", "tertulis": teks} for (nama, kolom), teks in TEKS.items()]
    return buku, _hasil(sel, lembar_diabaikan=["KELEMBAGAN SPAM POKMAS"], angka_teks=angka_teks, turunan_meragukan=[
        f"{NAMA}!{sel_}" for sel_ in (*(f"G{sel[nama]}" for nama, _ in TEKS), f"D{r}", f"E{r}", f"F{r}", f"G{r}",*(f"{k}{r + 1}" for k in "EFG"), f"E{r + 2}")
    ])


def subtotal():
    buku = buku_baru()
    _, sel = _lembar(buku, subtotal=True, nomor_kolom="({})")
    return buku, _hasil(sel)


def jiwa():
    buku = buku_baru()
    _, sel = _lembar(buku, satuan="Jiwa")
    return buku, _hasil(sel, satuan="Orang", catatan="satuan pada kepala tabel adalah jiwa (orang), bukan KK seperti biasanya pada tata letak ini")


def total_beda():
    tertulis = [jumlah(1) + 3400, jumlah(2) + 120, jumlah(3)]
    buku = buku_baru()
    _, sel = _lembar(buku, total=tertulis)
    r = max(sel.values()) + 1
    return buku, _hasil(sel, total_beda=[
        {"sel": f"{NAMA}!D{r}", "tertulis": tertulis[0], "dihitung": jumlah(1)},
        {"sel": f"{NAMA}!E{r}", "tertulis": tertulis[1], "dihitung": jumlah(2)},
    ])


def belum_beda():
    """Belum Terlayani typed by hand, once wrongly."""
    teks = {(d[0], "G"): max(0, d[1] - (d[2] or 0) - (d[3] or 0)) for desa in DESA.values() for d in desa}
    dihitung = teks[("Ciherang", "G")]
    teks[("Ciherang", "G")] = dihitung + 60
    buku = buku_baru()
    _, sel = _lembar(buku, teks=teks)
    return buku, _hasil(sel, total_beda=[{"sel": f"{NAMA}!G{sel['Ciherang']}", "tertulis": dihitung + 60, "dihitung": dihitung}])
