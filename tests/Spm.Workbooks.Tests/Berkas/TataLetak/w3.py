"""W3: services downwards, twelve kecamatan across, needs and fulfilment under two parent lines per service."""

import katalog
from kertas import buku_baru, gabung, huruf, judul, kepala, lebar, tinggi, tulis
from w1 import LAYANAN

SLOT = {"profil": "w3", "periode": "2026-TW1", "wilayah": "36.04", "urusan": "kesehatan"}
BERLAKU = "Perubahan Target 2026"
KECAMATAN = ["Utara Jaya", "Selatan Jaya", "Karang Asih", "Sukarame", "Tanjung Sari", "Mekar Baru", "Cigadung", "Pasir Putih", "Muara Dua", "Rawa Indah", "Bojong", "Kertamukti"]
PERTAMA, TOTAL = 7, 19

SASARAN = [5210, 4975, 4890, 21300, 33150, 98400, 20150, 41200, 9230, 618, 7015, 3980]
TEKS_KEPALA = ("No", "Jenis Layanan", "Sub-No", "Indikator / Sub-Indikator", "Satuan", "Sasaran", "TOTAL")
HARUS, TERLAYANI = "Jumlah yang Harus Dilayani", "Jumlah yang Terlayani"

# The first four goods and people of each service, by the names offices use; None = not in the catalogue.
ITEM = {
    "K-KES-01": ["1.B.1", "1.B.2", "1.B.11", "1.B.16"], "K-KES-02": ["2.B.1", "2.B.3", "2.B.6"], "K-KES-03": ["3.B.1", "3.B.2", "3.B.8"],
    "K-KES-04": ["4.B.4", "4.B.5", "4.B.13", "4.B.21"], "K-KES-05": ["5.B.3", "5.B.17"], "K-KES-06": ["6.B.5", "6.B.6", "6.B.22"],
    "K-KES-07": ["7.B.3", "7.B.6"], "K-KES-08": ["8.B.2", "8.B.3", "8.B.7"], "K-KES-09": ["9.B.1", "9.B.2"],
    "K-KES-10": ["10.B.2", "10.B.6", None], "K-KES-11": ["11.B.2", "11.B.5", "11.B.10"], "K-KES-12": ["12.B.2", "12.B.7"],
}
SENDIRI = ("Perahu ambulans", "Unit")
EJAAN = {
    "1.B.11": "BUKU KESEHATAN IBU DAN ANAK (KIA)", "1.B.16": "Tenaga kesehatan: Bidan", "3.B.1": "Vaksin Hepatitis B dosis tunggal  (prefilled syringe)",
    "8.B.2": "obat hipertensi",
}
DIKETIK = {("K-KES-07", "A"), ("K-KES-07", "7.B.6"), ("K-KES-11", "11.B.10")}  # only TOTAL is filled in
TANDA_HUBUNG = {("K-KES-10", "A"): (3, 8), ("K-KES-04", "4.B.13"): (0, 11)}  # "-" in these kecamatan
KOSONG = {("K-KES-10", "A"): (5,), ("K-KES-12", "12.B.2"): (1, 2)}


def _mentah(kode, jumlah, faktor):
    """Twelve figures that add up to nearly the given number; the sum is what counts, not the number."""
    return {t: max(0, jumlah * faktor // 100 * (70 + (t * 13 + kode * 7) % 60) // 1200) for t in range(12)}


def data(faktor=100, tambahan=()):
    """kode layanan -> list of (kunci, kode baris, item, satuan, harus, terlayani); the first line is the recipients."""
    mutu = {kode: (item, satuan) for _, kode, item, satuan in katalog.mutu()}
    hasil = {}
    for i, (kode, _, penerima) in enumerate(katalog.layanan("K-KES")):
        dasar = _mentah(i, SASARAN[i], faktor)
        baris = [["A", None, penerima, "Orang", dasar, {t: n * (17 + (i + t) % 7) // 100 for t, n in dasar.items()}]]
        for j, b in enumerate(ITEM[kode]):
            item, satuan = mutu[b] if b else SENDIRI
            perlu = _mentah(i + j, 240 if satuan in ("Orang", "Unit", "Kit") else SASARAN[i] * 7 // 10, faktor)
            baris.append([b or item, b, item, satuan, perlu, {t: n * (40 + (j * 9 + t) % 35) // 100 for t, n in perlu.items()}])
        baris += [list(x[1:]) for x in tambahan if x[0] == kode]
        for satu in baris:
            for t in (*TANDA_HUBUNG.get((kode, satu[0]), ()), *KOSONG.get((kode, satu[0]), ())):
                satu[4].pop(t, None)
                satu[5].pop(t, None)
        hasil[kode] = baris
    return hasil


def _angka(w, r, kode, kunci, nilai, diketik, total):
    for t in range(12):
        isi = nilai.get(t)
        if t in TANDA_HUBUNG.get((kode, kunci), ()):
            isi = "-"
        tulis(w, f"{huruf(PERTAMA + t)}{r}", None if diketik else isi, format="#,##0")
    rumus = f"=SUM({huruf(PERTAMA)}{r}:{huruf(TOTAL - 1)}{r})"
    tulis(w, f"{huruf(TOTAL)}{r}", total if total is not None else sum(nilai.values()) if diketik else rumus, tebal=True, format="#,##0")


def _kepala(w, r, bertingkat, teks):
    bawah = r + 1 if bertingkat else r
    for k, tulisan in enumerate(teks[:6], start=1):
        kepala(w, f"{huruf(k)}{r}", tulisan, f"{huruf(k)}{bawah}" if bertingkat else None)
    if bertingkat:
        kepala(w, f"{huruf(PERTAMA)}{r}", "Target Per Kecamatan", f"{huruf(TOTAL - 1)}{r}")
    for t, nama in enumerate(KECAMATAN):
        kepala(w, f"{huruf(PERTAMA + t)}{bawah}", nama if bertingkat else nama.upper())
    kepala(w, f"{huruf(TOTAL)}{r}", teks[6], f"{huruf(TOTAL)}{bawah}" if bertingkat else None)
    return bawah + 1


def _blok(w, r, no, kode, baris, sel, total, ejaan):
    """One service: recipients and needs, then recipients served and needs met."""
    awal = r
    tulis(w, f"A{r}", no, tengah=True)
    tulis(w, f"B{r}", LAYANAN[no - 1], bungkus=True)
    for bagian, teks in ((4, HARUS), (5, TERLAYANI)):
        for nomor, satu in enumerate(baris):
            kunci, b, item, satuan = satu[:4]
            sel[(kode, kunci, bagian)] = r
            if nomor == 0 and kode == "K-KES-03":  # the parent's text stands in the merged Sub-No column
                tulis(w, f"C{r}", f"• {teks}", tebal=True)
                gabung(w, f"C{r}:D{r}")
            elif nomor == 0:
                tulis(w, f"D{r}", f"• {teks}" if kode == "K-KES-02" else teks, tebal=True)
            else:
                tulis(w, f"C{r}", str(nomor) if kode == "K-KES-05" else nomor, tengah=True)
                tulis(w, f"D{r}", ejaan.get(b, item), bungkus=True)
            tulis(w, f"E{r}", satuan)
            tulis(w, f"F{r}", baris[0][2])
            _angka(w, r, kode, kunci, satu[bagian], (kode, kunci) in DIKETIK, total.get((kode, kunci, bagian)))
            r += 1
    gabung(w, f"A{awal}:A{r - 1}")
    gabung(w, f"B{awal}:B{r - 1}")
    return r


def lembar(buku, nama, isi, baris_kepala=6, bertingkat=True, total=None, ejaan=EJAAN, kepala_teks=TEKS_KEPALA):
    w = buku.create_sheet(nama)
    judul(w, 1, "REKAPITULASI TARGET DAN CAPAIAN SPM BIDANG KESEHATAN", huruf(TOTAL))
    judul(w, 2, f"DINAS KESEHATAN KABUPATEN, {nama.upper()}", huruf(TOTAL))
    if baris_kepala > 4:
        tulis(w, "A4", "Sumber: laporan puskesmas; angka triwulan kumulatif sejak Januari", kotak=False)
    r, sel = _kepala(w, baris_kepala, bertingkat, kepala_teks), {}
    w.freeze_panes = f"G{r}"
    for no, (kode, baris) in enumerate(isi.items(), start=1):
        r = _blok(w, r, no, kode, baris, sel, total or {}, ejaan)
    tulis(w, f"B{r + 1}", "Keterangan: TOTAL diisi langsung bila rincian kecamatan belum ada.", kotak=False)
    lebar(w, A=6, B=34, C=9, D=44, E=12, F=24, **{huruf(k): 12 for k in range(PERTAMA, TOTAL + 1)})
    tinggi(w)
    return w, sel


def layanan(isi):
    hasil = {}
    for kode, baris in isi.items():
        penerima, *mutu = baris
        hasil[kode] = {
            "satuan": "Orang", "harus": sum(penerima[4].values()), "terlayani": sum(penerima[5].values()), "alokasi": None, "realisasi": None,
            "mutu": [
                {"kode": b, "item": item, "satuan": satuan, "harus": sum(harus.values()), "terpenuhi": sum(terpenuhi.values())}
                for _, b, item, satuan, harus, terpenuhi in mutu
            ],
        }
    return hasil


def asal(nama, isi, sel, kode, kunci, bagian):
    satu = next(x for x in isi[kode] if x[0] == kunci)
    r = sel[(kode, kunci, bagian)]
    if (kode, kunci) in DIKETIK:
        return [f"{nama}!{huruf(TOTAL)}{r}"]
    return [f"{nama}!{huruf(PERTAMA + t)}{r}" for t in sorted(satu[bagian])]


def hasil(nama, isi, sel, ejaan=EJAAN, **lain):
    return {
        **SLOT,
        "layanan": layanan(isi),
        "asal": {
            "K-KES-01.harus": asal(nama, isi, sel, "K-KES-01", "A", 4),
            "K-KES-03.terlayani": asal(nama, isi, sel, "K-KES-03", "A", 5),
            "K-KES-07.harus": asal(nama, isi, sel, "K-KES-07", "A", 4),
            "K-KES-10.terlayani": asal(nama, isi, sel, "K-KES-10", "A", 5),
            "K-KES-01.mutu.1.B.11.harus": asal(nama, isi, sel, "K-KES-01", "1.B.11", 4),
        },
        "ejaan": [
            {"sel": f"{nama}!D{sel[(kode, b, bagian)]}", "tertulis": ejaan[b], "kode": b}
            for kode, daftar in ITEM.items() for b in daftar if b in ejaan for bagian in (4, 5)
        ],
        "total_diketik": [f"{nama}!{huruf(TOTAL)}{sel[(kode, kunci, bagian)]}" for kode, kunci in sorted(DIKETIK) for bagian in (4, 5)],
        **lain,
    }


def kecamatan():
    isi = data()
    buku = buku_baru()
    _, sel = lembar(buku, BERLAKU, isi)
    lembar(buku, "2026", data(93), baris_kepala=4, bertingkat=False)
    lembar(buku, "2027", data(108), baris_kepala=4, bertingkat=False)
    return buku, hasil(BERLAKU, isi, sel, lembar_lain=[{"lembar": "2026", "sebab": "digantikan lembar perubahan"}, {"lembar": "2027", "sebab": "tahun lain"}])


def _satu(**lain):
    isi = data()
    buku = buku_baru()
    w, sel = lembar(buku, BERLAKU, isi, **lain)
    return buku, w, isi, sel


def total_beda():
    """A TOTAL typed by hand beside kecamatan figures that add up to something else."""
    isi = data()
    ubah = {("K-KES-08", "A", 4): 500, ("K-KES-01", "1.B.2", 5): -7}
    dihitung = {k: sum(next(x for x in isi[k[0]] if x[0] == k[1])[k[2]].values()) for k in ubah}
    buku, _, isi, sel = _satu(total={k: dihitung[k] + n for k, n in ubah.items()})
    return buku, hasil(BERLAKU, isi, sel, total_beda=[
        {"sel": f"{BERLAKU}!{huruf(TOTAL)}{sel[k]}", "tertulis": dihitung[k] + n, "dihitung": dihitung[k]} for k, n in ubah.items()
    ])


def bukan_angka():
    """Words where a number belongs."""
    buku, w, isi, sel = _satu()
    galat = []
    for k, t, teks in ((("K-KES-02", "A", 4), 2, "N/A"), (("K-KES-09", "A", 5), 10, "belum ada"), (("K-KES-04", "4.B.4", 5), 6, "n/a")):
        alamat = f"{huruf(PERTAMA + t)}{sel[k]}"
        w[alamat] = teks
        galat.append({"sel": f"{BERLAKU}!{alamat}", "tertulis": teks})
    return buku, {**SLOT, "ditolak": True, "layanan": {}, "asal": {}, "galat": galat}


def nama_sulit():
    """Names that need more than the usual looseness, and a name two lines of one service share (6.B.12.b and 6.B.18)."""
    ejaan = {**EJAAN, "1.B.11": "Buku KIA (Kesehatan Ibu dan Anak)", "11.B.5": "Catridge tes cepat molekuler", "6.B.5": "Tensi meter", "2.B.3": "Buku KIA"}
    ganda = "Set Pemasangan dan Pencabutan Implan"
    isi = data(tambahan=[("K-KES-06", "ganda", None, ganda, "Unit", {0: 4, 1: 3}, {0: 2, 1: 3})])
    buku = buku_baru()
    _, sel = lembar(buku, BERLAKU, isi, ejaan=ejaan)
    return buku, hasil(BERLAKU, isi, sel, ejaan=ejaan, bermakna_ganda=[
        {"sel": f"{BERLAKU}!D{sel[('K-KES-06', 'ganda', bagian)]}", "tertulis": ganda, "mungkin": ["6.B.12.b", "6.B.18"]} for bagian in (4, 5)
    ])


def kepala_lain():
    """Other words for the same columns, and a long preface: the header stands on row 20."""
    buku, w, isi, sel = _satu(baris_kepala=20, bertingkat=False, kepala_teks=("Nomor", "LAYANAN", "SUB NO.", "URAIAN", "SATUAN", "SASARAN", "JUMLAH TOTAL"))
    for r, teks in enumerate(["Petunjuk:", "1. Isi target dan capaian tiap kecamatan.", "2. Satuan tidak boleh diubah.", "3. No dan Sub-No tidak boleh diubah."], start=8):
        tulis(w, f"B{r}", teks, kotak=False)
    return buku, hasil(BERLAKU, isi, sel)
