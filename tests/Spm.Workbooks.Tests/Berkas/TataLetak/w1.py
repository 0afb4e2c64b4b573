"""W1: three stacked tables on a sheet per puskesmas, twelve month columns and a Total, as a dinas kesehatan prints them."""

from dataclasses import dataclass, field

import katalog
from kertas import ABU, KUNING, gabung, huruf, judul, kepala, lebar, tinggi, tulis

BULAN = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
AKHIR_TW3 = 9
PUSKESMAS = ["Puskesmas A", "PKM B ", "Puskesmas C"]
SEMUA = [kode for _, kode, _, _ in katalog.mutu()]
RINGKAS = [kode for layanan, kode, _, _ in katalog.mutu() if layanan in ("K-KES-01", "K-KES-02", "K-KES-03", "K-KES-10")]

# Names as the application prints them, which is not always how the catalogue spells them.
LAYANAN = [
    "Pelayanan Kesehatan Ibu Hamil",
    "Pelayanan Kesehatan Ibu Bersalin",
    "Pelayanan Kesehatan Bayi Baru Lahir",
    "Pelayanan Kesehatan Balita",
    "Pelayanan Kesehatan Pada Usia Pendidikan Dasar",
    "Pelayanan Kesehatan Pada Usia Produktif",
    "Pelayanan Kesehatan Pada Usia Lanjut",
    "Pelayanan Kesehatan Penderita Hipertensi",
    "Pelayanan Kesehatan Penderita Diabetes Melitus",
    "Pelayanan Kesehatan Orang Dengan Gangguan Jiwa (ODGJ) Berat",
    "Pelayanan Kesehatan Orang Terduga Tuberkulosis",
    "Pelayanan Kesehatan Orang Dengan Risiko Terinfeksi Virus Yang Melemahkan Daya Tahan Tubuh Manusia (Human Immunodeficiency Virus)",
]
SASARAN = [612, 584, 561, 2210, 3140, 11850, 2480, 3905, 871, 64, 742, 398]
BAGIAN = [100, 83, 127]

KEPALA_A = ("Jumlah Total Yang Harus Dilayani ", "Jumlah Yang Terlayani", "Total", "Yang Belum Terlayani", "%")
KEPALA_B = (
    "Jumlah Mutu\nYang Harus\nDilayani / Dipenuhi", "Jumlah Mutu Yang Terlayani / Terpenuhi ", "Total", "Mutu Yang Belum\nTerlayani / Terpenuhi", "%",
)
KEPALA_C = ("Alokasi Anggaran (Rp.)", "Realisasi (Rp.)", "Jumlah", "Selisih", "%")


@dataclass
class Baris:
    """One line: what is to be served or met, and what each month brought (1 = January)."""

    kode: str
    nama: str
    satuan: str
    harus: int
    bulan: dict


@dataclass
class Lembar:
    nama: str
    a: list
    b: list
    c: list
    teks: dict = field(default_factory=dict)  # (kode, column) -> what is typed there instead of the number
    total: dict = field(default_factory=dict)  # kode -> a Total typed against the months
    persen: dict = field(default_factory=dict)  # kode -> a percent typed against the figures
    sel: dict = field(default_factory=dict)  # kode -> row, known once written


def _bulanan(jumlah, geser):
    dasar = jumlah // AKHIR_TW3
    return {m: dasar + ((m * 7 + geser) % 5 - 2 if dasar > 4 else 0) for m in range(1, AKHIR_TW3 + 1)}


def _mutu(i, j, p, item, satuan, penerima):
    if item.startswith("Kunjungan"):
        return penerima.harus, {m: n * 9 // 10 for m, n in penerima.bulan.items()}
    if satuan == "Orang" or "Tenaga" in item or "Kader" in item:
        perlu = 2 + (j * 3 + p + i) % 9
        return perlu, {1: max(0, perlu - (j + p) % 3)}
    if satuan in ("Unit", "Alat", "Dokumen", "Media", "Aplikasi", "Jenis"):
        perlu = 4 + (j * 5 + p * 2 + i) % 12
        return perlu, {3: perlu - (j + i) % 4}
    perlu = penerima.harus * (60 + (j * 11) % 40) // 100
    return perlu, {2: perlu // 4, 5: perlu // 3, 8: perlu // (6 + (j + p) % 5)}


def lembar(p, item=SEMUA, nama=None):
    """The raw figures of one puskesmas, the same every time."""
    a, c = [], []
    for i, (n, dasar) in enumerate(zip(LAYANAN, SASARAN), start=1):
        harus = dasar * BAGIAN[p] // 100 + p
        a.append(Baris(f"{i}.A.1", n, "Orang", harus, _bulanan(harus * (68 + (i * 5 + p) % 27) // 100, i * 3 + p)))
        alokasi = 1_000_000 * (35 + i * 7 + p * 4) + 250_000 * (i % 4)
        c.append(Baris(f"1.C.{i}", n, "Rupiah", alokasi, {m: alokasi * (5 + (m + i + p) % 5) // 100 for m in range(2, AKHIR_TW3 + 1)}))
    b = []
    for j, (layanan, kode, teks, satuan) in enumerate(katalog.mutu()):
        i = int(layanan[-2:])
        if kode in item:
            harus, bulan = _mutu(i, j, p, teks, satuan, a[i - 1])
            b.append(Baris(kode, teks, satuan, harus, bulan))
    return Lembar(nama or PUSKESMAS[p], a, b, c)


def baris(s, kode):
    return next(x for x in s.a + s.b + s.c if x.kode == kode)


def _kepala(w, r, teks, kiri, bulan):
    w.row_dimensions[r].height = w.row_dimensions[r + 1].height = 28
    for kolom, tulisan in zip("ABC", kiri):
        kepala(w, f"{kolom}{r}", tulisan, f"{kolom}{r + 1}")
    kepala(w, f"D{r}", teks[0], f"D{r + 1}")
    kepala(w, f"E{r}", teks[1], f"Q{r}")
    for k, tulisan in enumerate([*bulan, teks[2]]):
        kepala(w, f"{huruf(5 + k)}{r + 1}", tulisan)
    kepala(w, f"R{r}", teks[3], f"R{r + 1}")
    kepala(w, f"S{r}", teks[4], f"S{r + 1}")


def persen(x, terpakai):
    return 0 if x.harus == 0 else round(terpakai / x.harus * 100, 2)


def _data(w, s, r, x, rumus, kodetulis=None):
    s.sel[x.kode] = r
    tulis(w, f"A{r}", s.teks.get((x.kode, "A"), kodetulis or x.kode))
    tulis(w, f"B{r}", s.teks.get((x.kode, "B"), x.nama), bungkus=True)
    tulis(w, f"C{r}", s.teks.get((x.kode, "C"), x.satuan))
    tulis(w, f"D{r}", s.teks.get((x.kode, "D"), x.harus), format="#,##0")
    for m in range(1, 13):
        k = huruf(4 + m)
        tulis(w, f"{k}{r}", s.teks.get((x.kode, k), x.bulan.get(m)), format="#,##0")
    if rumus:
        tulis(w, f"Q{r}", f"=SUM(E{r}:P{r})", format="#,##0")
        tulis(w, f"R{r}", f"=D{r}-Q{r}", format="#,##0")
        tulis(w, f"S{r}", s.teks.get((x.kode, "S"), f"=IF(D{r}=0,0,Q{r}/D{r})"), format="0.00%")
        return
    if x.harus is None:
        for kolom in "QRS":
            tulis(w, f"{kolom}{r}")
        return
    jumlah = s.total.get(x.kode, sum(x.bulan.values()))
    bagian = s.persen.get(x.kode, persen(x, jumlah))
    tulis(w, f"Q{r}", jumlah, format="#,##0")
    tulis(w, f"R{r}", x.harus - jumlah, format="#,##0")
    # The three ways a percent is typed: a fraction shown as percent, a plain number, a text.
    bentuk = (len(s.sel) + len(s.nama)) % 3
    if (x.kode, "S") in s.teks:
        tulis(w, f"S{r}", s.teks[(x.kode, "S")])
    elif bentuk == 0:
        tulis(w, f"S{r}", round(bagian / 100, 4), format="0.00%")
    elif bentuk == 1:
        tulis(w, f"S{r}", bagian, format="0.00")
    else:
        tulis(w, f"S{r}", f"{bagian:.2f}%".replace(".", ","))


def _induk(w, s, r, nomor, a, rumus):
    """The yellow line above a service's items, which repeats the figures of table A."""
    asal = s.sel[a.kode]
    tulis(w, f"A{r}", nomor)
    tulis(w, f"B{r}", a.nama)
    gabung(w, f"B{r}:C{r}")
    gabung(w, f"E{r}:P{r}")
    jumlah = s.total.get(a.kode, sum(a.bulan.values()))
    nilai = [f"=D{asal}", f"=Q{asal}", f"=R{asal}", f"=S{asal}"] if rumus else [a.harus, jumlah, a.harus - jumlah, f"{persen(a, jumlah):.2f}%"]
    for kolom, n in zip("DQRS", nilai):
        tulis(w, f"{kolom}{r}", n, format="0.00%" if kolom == "S" else "#,##0")
    for k in range(1, 20):
        tulis(w, f"{huruf(k)}{r}", isi=KUNING, tebal=True)


def tulis_lembar(
    buku, s, rumus, kepala_a=KEPALA_A, kepala_b=KEPALA_B, kepala_c=KEPALA_C, kiri=("No", "Uraian SPM", "Satuan"), bulan=BULAN, mulai=1,
):
    w = buku.create_sheet(s.nama)
    judul(w, mulai, "LAPORAN PENERAPAN STANDAR PELAYANAN MINIMAL BIDANG KESEHATAN", "S")
    judul(w, mulai + 1, f"{s.nama.strip().upper()} TAHUN 2025", "S")
    r = mulai + 3
    judul(w, r, "A. PERSENTASE PENCAPAIAN PENERIMA LAYANAN DASAR (80%)", "S", tengah=False)
    _kepala(w, r + 1, kepala_a, kiri, bulan)
    r += 3
    for x in s.a:
        _data(w, s, r, x, rumus)
        r += 1
    r += 2
    judul(w, r, "B. PERSENTASE PENCAPAIAN MUTU MINIMAL LAYANAN DASAR (20%)", "S", tengah=False)
    _kepala(w, r + 1, kepala_b, kiri, bulan)
    r += 3
    nomor = 0
    for x in s.b:
        if x.kode.endswith(".B.1"):
            nomor += 1
            _induk(w, s, r, nomor, s.a[int(x.kode.split(".")[0]) - 1], rumus)
            r += 1
        _data(w, s, r, x, rumus)
        r += 1
    r += 2
    judul(w, r, "C. ALOKASI ANGGARAN DAN REALISASI", "S", tengah=False)
    _kepala(w, r + 1, kepala_c, kiri, bulan)
    r += 3
    for x in s.c:
        _data(w, s, r, x, rumus)
        r += 1
    lebar(w, A=9, B=48, C=11, D=15, Q=14, R=14, S=10)
    tinggi(w)
    w.freeze_panes = f"E{mulai + 3}"
    return w


def sampul(buku, puskesmas):
    w = buku.create_sheet("Sampul")
    for r, teks in enumerate(["LAPORAN SPM BIDANG KESEHATAN", "DINAS KESEHATAN KABUPATEN", "TAHUN ANGGARAN 2025 (JANUARI S.D. SEPTEMBER)"], start=3):
        judul(w, r, teks, "H")
    tulis(w, "A8", "Angka bulanan adalah layanan pada bulan itu saja, bukan kumulatif. Rincian per puskesmas ada pada lembar berikut.", kotak=False)
    for kolom, teks in zip("ABC", ("No", "Lembar", "Keterangan")):
        tulis(w, f"{kolom}10", teks, isi=ABU, tebal=True)
    for i, nama in enumerate(puskesmas):
        tulis(w, f"A{11 + i}", i + 1)
        tulis(w, f"B{11 + i}", nama.strip())
        tulis(w, f"C{11 + i}", "12 jenis layanan")
    lebar(w, A=6, B=24, C=24)


def harapan(lembaran, sampai=AKHIR_TW3):
    """The counts of the sheets together, added up here from the raw figures alone."""
    def jumlah(x):
        return sum(n for m, n in x.bulan.items() if m <= sampai)

    def atau_kosong(nilai):
        return sum(nilai) if None not in nilai else None

    hasil = {}
    for i, (kode, _, _) in enumerate(katalog.layanan("K-KES")):
        mutu = []
        for m in range(len(lembaran[0].b)):
            satu = [s.b[m] for s in lembaran]
            if satu[0].kode.split(".")[0] == str(i + 1):
                mutu.append({
                    "kode": satu[0].kode, "item": satu[0].nama, "satuan": satu[0].satuan,
                    "harus": sum(x.harus for x in satu), "terpenuhi": sum(jumlah(x) for x in satu),
                })
        hasil[kode] = {
            "satuan": "Orang",
            "harus": atau_kosong([s.a[i].harus for s in lembaran]),
            "terlayani": atau_kosong([None if s.a[i].harus is None else jumlah(s.a[i]) for s in lembaran]),
            "alokasi": sum(s.c[i].harus for s in lembaran),
            "realisasi": sum(jumlah(s.c[i]) for s in lembaran),
            "mutu": mutu,
        }
    return hasil


def asal(lembaran, kode, kolom, sampai=AKHIR_TW3):
    """The cells that make up a figure: column D, or the filled months up to the end of the quarter."""
    if kolom == "harus":
        return [f"{s.nama}!D{s.sel[kode]}" for s in lembaran]
    return [f"{s.nama}!{huruf(4 + m)}{s.sel[kode]}" for s in lembaran for m in sorted(baris(s, kode).bulan) if m <= sampai]


def asal_pilihan(lembaran):
    return {
        "K-KES-01.harus": asal(lembaran, "1.A.1", "harus"),
        "K-KES-01.terlayani": asal(lembaran, "1.A.1", "terlayani"),
        "K-KES-12.terlayani": asal(lembaran, "12.A.1", "terlayani"),
        "K-KES-01.mutu.1.B.1.terpenuhi": asal(lembaran, "1.B.1", "terpenuhi"),
        "K-KES-10.mutu.10.B.2.harus": asal(lembaran, "10.B.2", "harus"),
        "K-KES-03.alokasi": asal(lembaran, "1.C.3", "harus"),
        "K-KES-03.realisasi": asal(lembaran, "1.C.3", "realisasi"),
    }

