"""Fills in the templates of a province as another program would, and works out the rekap by itself.

    python3 isi_template.py isi FOLDER expected.json [PROFILE_FOLDER]
    python3 isi_template.py periksa rekap.xlsx expected.json

`isi` fills in all templates below FOLDER in place. With PROFILE_FOLDER, LibreOffice saves some of them again. What the rekap then has to say is computed from what
was filled in, with exact fractions and with nothing of the program under test, and written to expected.json; numbers are texts, as rekap.json has to have them.
`periksa` compares the cells of a rekap workbook with expected.json and prints every difference.
"""

import glob
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal
from fractions import Fraction

import openpyxl

URUSAN = {"pendidikan": "PEND", "kesehatan": "KES", "pekerjaan-umum": "PU", "perumahan-rakyat": "PR", "trantibumlinmas": "TRA", "sosial": "SOS"}
NAMA_LEMBAR = {"PEND": "Pendidikan", "KES": "Kesehatan", "PU": "Pekerjaan Umum", "PR": "Perumahan Rakyat", "TRA": "Trantibumlinmas", "SOS": "Sosial"}
KATEGORI = [(100, "Tuntas Paripurna"), (90, "Tuntas Utama"), (80, "Tuntas Madya"), (70, "Tuntas Pratama"), (60, "Tuntas Muda"), (0, "Belum Tuntas")]

TIDAK_DIKIRIM = ("36.02", "sosial")
DITOLAK = ("36.73", "sosial")
DUA_BERKAS = ("36.71", "trantibumlinmas")
LIBREOFFICE = {("36.01", "kesehatan"), ("36.01", "sosial"), ("36", "pendidikan"), ("36.74", "trantibumlinmas")}

# A daerah with the figures of another one, so that the two share a rank, and one that lacks nothing.
SEPERTI = {"36.04": "36.03"}
SEMPURNA = "36.72"

# The least percent that a daerah serves, so that every band occurs.
PALING_SEDIKIT = {"36.01": 96, "36.03": 70, "36.71": 45, "36.74": 25}

# What is special about a service; everything else follows from its random figures.
TIDAK_BERLAKU = {("36", "P-PR-01"), ("36", "P-PR-02"), ("36.01", "K-PR-02"), ("36.74", "K-PR-01"), ("36.74", "K-PR-02"), ("36.02", "K-TRA-04"), ("36.72", "K-PR-02")}
SASARAN_NOL = {("36.01", "K-PR-01"), ("36", "P-KES-02"), ("36.03", "K-SOS-05"), ("36.04", "K-SOS-05"), ("36.72", "K-PR-01")}
TANPA_JUMLAH = {("36.01", "K-KES-03"), ("36.71", "K-SOS-02")}
TIDAK_DIISI = {("36.02", "K-PEND-03"), ("36.71", "K-TRA-05")}
TANPA_MUTU = {("36.02", "K-PU-01"), ("36", "P-SOS-04")}
MUTU_TANPA_KEBUTUHAN = {("36.73", "K-PU-02")}
ANGKA_TEKS = {("36.01", "K-KES-01"), ("36.02", "K-PEND-01"), ("36.71", "K-PU-01")}


def acak(batas, *kunci):
    return int.from_bytes(hashlib.sha256("|".join(map(str, kunci)).encode()).digest()[:8], "big") % batas


def terpenuhi_acak(wilayah, harus, *kunci):
    sedikitnya = harus * PALING_SEDIKIT.get(wilayah, 0) // 100
    return sedikitnya + acak(harus * 21 // 20 - sedikitnya + 1, wilayah, *kunci)


def ribuan(angka):
    return f"{angka:,}".replace(",", ".")


class Layanan:
    """What was filled in for one service, and what follows from it."""

    def __init__(self, kode):
        self.kode, self.berlaku, self.harus, self.terlayani, self.mutu = kode, True, None, None, []

    def p(self):
        return None if not self.berlaku or self.harus is None else persen(self.harus, self.terlayani)

    def m(self):
        if self.p() is None:
            return None
        nilai = [None if baris is None else persen(*baris) for baris in self.mutu if baris is None or baris[0] > 0]
        if all(n is None for n in nilai):
            return None
        return rerata([n or Fraction(0) for n in nilai])

    def ip(self):
        return None if self.p() is None else Fraction(4, 5) * self.p() + Fraction(1, 5) * (self.m() or 0)

    def ke_json(self, ada_laporan):
        if not ada_laporan:
            return {"kode": self.kode, "berlaku": None, "harus": None, "terlayani": None, "penerima": None, "mutu": None, "indeks": None}
        return {
            "kode": self.kode, "berlaku": self.berlaku, "harus": teks(self.harus), "terlayani": teks(self.terlayani),
            "penerima": teks(self.p()), "mutu": teks(self.m()), "indeks": teks(self.ip()),
        }


def persen(harus, terpenuhi):
    return min(Fraction(100), Fraction(100) * Fraction(terpenuhi or 0) / Fraction(harus))


def rerata(nilai):
    return sum(nilai, Fraction(0)) / len(nilai) if nilai else None


def teks(nilai):
    """A number with at most 26 decimals, the last one rounded half to even, without zeros at its end."""
    if nilai is None:
        return None
    digit = str(round(Fraction(nilai) * 10**26)).rjust(27, "0")
    return (digit[:-26] + "." + digit[-26:]).rstrip("0").rstrip(".")


def isi_penerima(wilayah, baris, hasil):
    kode = hasil.kode
    sumber = SEPERTI.get(wilayah, wilayah)
    if (wilayah, kode) in TIDAK_BERLAKU:
        baris[4].value, baris[5].value = "Tidak", "Tidak ada kejadian sampai akhir triwulan."
        hasil.berlaku = False
        return
    if (wilayah, kode) in SASARAN_NOL:
        baris[5].value, baris[6].value = "Tidak ada sasaran pada tahun ini.", 0
        hasil.berlaku, hasil.harus = False, 0
        if acak(2, sumber, kode, "ya"):
            baris[4].value, baris[7].value = "Ya", 0
            hasil.terlayani = 0
        return
    if (wilayah, kode) in TANPA_JUMLAH:
        return
    harus = 1001 + acak(90000, sumber, kode, "harus")
    terlayani = harus if sumber == SEMPURNA else terpenuhi_acak(sumber, harus, kode, "terlayani")
    hasil.harus, hasil.terlayani = harus, terlayani
    baris[6].value, baris[7].value = (ribuan(harus), terlayani) if (wilayah, kode) in ANGKA_TEKS else (harus, terlayani)
    if acak(3, sumber, kode, "berlaku") == 0:
        baris[4].value = "Ya"


def isi_mutu(wilayah, baris, hasil):
    sumber = SEPERTI.get(wilayah, wilayah)
    kode, orang = baris[1].value, baris[3].value == "Orang"
    if not hasil.berlaku:
        return
    pilihan = acak(10, sumber, hasil.kode, kode, "pilihan")
    if (wilayah, hasil.kode) in TANPA_MUTU or (sumber not in (SEMPURNA, "36.01") and pilihan == 0 and (wilayah, hasil.kode) not in MUTU_TANPA_KEBUTUHAN):
        hasil.mutu.append(None)
        return
    if pilihan == 1 or (wilayah, hasil.kode) in MUTU_TANPA_KEBUTUHAN:
        baris[4].value = 0
        if acak(2, sumber, hasil.kode, kode, "nol"):
            baris[5].value = 0
        hasil.mutu.append((0, None))
        return
    harus = Decimal(1 + acak(900, sumber, hasil.kode, kode, "harus"))
    if not orang and pilihan == 2:
        harus += Decimal("0.1")
    terpenuhi = harus if sumber == SEMPURNA else Decimal(terpenuhi_acak(sumber, int(harus), hasil.kode, kode, "terpenuhi"))
    if not orang and pilihan == 3 and sumber != SEMPURNA:
        terpenuhi += Decimal("0.35")
    for sel, nilai in ((baris[4], harus), (baris[5], terpenuhi)):
        sel.value = int(nilai) if nilai == int(nilai) else float(nilai)
    hasil.mutu.append((harus, terpenuhi))


def isi(path, wilayah, kode_dipilih=None):
    """Fills in one workbook and returns what it says of its services."""
    buku = openpyxl.load_workbook(path)
    a, b, c, kendala = (buku[nama] for nama in ("A Penerima", "B Mutu", "C Anggaran", "Kendala"))
    hasil = {baris[0].value: Layanan(baris[0].value) for baris in a.iter_rows(min_row=2) if baris[0].value}
    diisi = [k for k in hasil if (kode_dipilih is None or k in kode_dipilih) and (wilayah, k) not in TIDAK_DIISI]
    for baris in a.iter_rows(min_row=2):
        if baris[0].value in diisi:
            isi_penerima(wilayah, baris, hasil[baris[0].value])
    sendiri = []
    for baris in b.iter_rows(min_row=2):
        if baris[1].value is None:
            sendiri.append(baris)
        elif baris[0].value in diisi:
            isi_mutu(wilayah, baris, hasil[baris[0].value])
    for baris in c.iter_rows(min_row=2):
        if baris[0].value in diisi and hasil[baris[0].value].berlaku:
            baris[2].value = 1000000 * (1 + acak(9000, wilayah, baris[0].value, "alokasi"))
            baris[3].value = baris[2].value * acak(101, wilayah, baris[0].value, "realisasi") / 100
    isi_mutu_sendiri(wilayah, sendiri, [hasil[k] for k in diisi])
    baris = 2
    for kode in diisi:
        layanan = hasil[kode]
        if layanan.p() is not None and layanan.p() < 100:
            kendala.cell(baris, 1).value, kendala.cell(baris, 2).value = kode, "Sasaran belum seluruhnya terdata."
            kendala.cell(baris, 3).value = "Padankan data dengan Dukcapil."
            baris += 1
    buku.save(path)
    return {k: hasil[k] for k in diisi} if kode_dipilih else hasil


def isi_mutu_sendiri(wilayah, baris_kosong, layanan):
    sumber = SEPERTI.get(wilayah, wilayah)
    kosong = iter(baris_kosong)
    for hasil in layanan:
        if hasil.p() is None or (wilayah, hasil.kode) in TANPA_MUTU | MUTU_TANPA_KEBUTUHAN or acak(4, sumber, hasil.kode, "sendiri"):
            continue
        baris = next(kosong, None)
        if baris is None:
            return
        harus = 3 + acak(40, sumber, hasil.kode, "harus sendiri")
        terpenuhi = harus if sumber == SEMPURNA else acak(harus + 1, sumber, hasil.kode, "terpenuhi sendiri")
        for sel, nilai in zip(baris, (hasil.kode, None, "Perahu layanan keliling", "Unit", harus, terpenuhi)):
            sel.value = nilai
        hasil.mutu.append((harus, terpenuhi))


def rusak(path):
    buku = openpyxl.load_workbook(path)
    buku["A Penerima"]["G2"], buku["A Penerima"]["H3"] = "banyak", -5
    buku.save(path)


def simpan_dengan_libreoffice(daftar, profil):
    """Every file in a folder of its own: their names may be the same."""
    with tempfile.TemporaryDirectory() as folder:
        masuk, keluar = os.path.join(folder, "masuk"), os.path.join(folder, "keluar")
        os.mkdir(masuk)
        for nomor, path in enumerate(daftar):
            shutil.copy(path, os.path.join(masuk, f"{nomor}.xlsx"))
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profil}", "--headless", "--convert-to", "xlsx", "--outdir", keluar, *sorted(glob.glob(os.path.join(masuk, "*.xlsx")))],
            check=True, stdout=subprocess.DEVNULL, timeout=240)
        for nomor, path in enumerate(daftar):
            shutil.copy(os.path.join(keluar, f"{nomor}.xlsx"), path)


def isi_semua(folder, profil):
    slot, simpan_ulang, unggah = {}, [], 0
    for path in sorted(glob.glob(os.path.join(folder, "*", "*", "*", "*.xlsx"))):
        wilayah, segmen = path.split(os.sep)[-3:-1]
        status = "diterima"
        if (wilayah, segmen) == TIDAK_DIKIRIM:
            layanan, status = isi(path, wilayah), "belum-lapor"
            os.remove(path)
            unggah -= 1
        elif (wilayah, segmen) == DUA_BERKAS:
            kedua = os.path.join(os.path.dirname(path), "z-bpbd.xlsx")
            shutil.copy(path, kedua)
            layanan = isi(path, wilayah, {"K-TRA-01", "K-TRA-02"})
            layanan |= isi(kedua, wilayah, {"K-TRA-03", "K-TRA-04", "K-TRA-05"})
            layanan = {**layanan, **{k: Layanan(k) for w, k in TIDAK_DIISI if w == wilayah and k.startswith("K-TRA")}}
            unggah += 1
        else:
            layanan = isi(path, wilayah)
            if (wilayah, segmen) == DITOLAK:
                rusak(path)
                status = "ditolak"
        unggah += 1
        if profil and (wilayah, segmen) in LIBREOFFICE:
            simpan_ulang.append(path)
        slot[wilayah, segmen] = (status, [layanan[k] for k in sorted(layanan)])
    if simpan_ulang:
        simpan_dengan_libreoffice(simpan_ulang, profil)
    return slot, unggah


def hitung_wilayah(wilayah, slot):
    urusan, indeks_urusan, tanpa_laporan = [], [], 0
    for segmen, kode in URUSAN.items():
        status, layanan = slot[wilayah, segmen]
        indeks = None
        if status == "diterima":
            indeks = rerata([lay.ip() or Fraction(0) for lay in layanan if lay.berlaku])
            indeks_urusan += [] if indeks is None else [indeks]
        else:
            tanpa_laporan += 1
        urusan.append({"kode": kode, "indeks": teks(indeks), "status": status, "layanan": [lay.ke_json(status == "diterima") for lay in layanan]})
    indeks = rerata(indeks_urusan + [Fraction(0)] * tanpa_laporan)
    kategori = next(nama for batas, nama in KATEGORI if indeks >= batas)
    return indeks, {"kode": wilayah, "indeks": teks(indeks), "indeksTerlapor": teks(rerata(indeks_urusan)), "kategori": kategori, "peringkat": None, "urusan": urusan}


def hitung(slot):
    semua = {wilayah: hitung_wilayah(wilayah, slot) for wilayah in sorted({w for w, _ in slot})}
    _, provinsi = semua.pop("36")

    # Codes of kota begin with a 7 in their second part.
    for kota in (False, True):
        kelompok = [(indeks, baris) for kode, (indeks, baris) in semua.items() if (kode[3] == "7") == kota]
        for indeks, baris in kelompok:
            baris["peringkat"] = str(1 + sum(lain > indeks for lain, _ in kelompok))
    return {"daerah": [baris for _, baris in semua.values()], "laporanProvinsi": provinsi}


def sama(sel, harapan):
    # A workbook keeps a double. Text in the cell says why there is no number.
    if harapan is None:
        return isinstance(sel, str) and sel != ""
    return isinstance(sel, (int, float)) and abs(Fraction(sel) - Fraction(harapan)) < Fraction(1, 10**12)


def baris_data(lembar, kolom_kode):
    return {baris[kolom_kode].value: [sel.value for sel in baris] for baris in lembar.iter_rows() if baris[kolom_kode].value}


def periksa(path, harapan):
    buku = openpyxl.load_workbook(path, data_only=False)
    beda = []

    def bandingkan(tempat, sel, nilai):
        if not sama(sel, nilai):
            beda.append(f"{tempat}: {sel!r} in place of {nilai!r}")

    rekap = baris_data(buku["Rekap"], 0)
    for daerah in harapan["daerah"]:
        baris = rekap[daerah["kode"]]
        for nomor, urusan in enumerate(daerah["urusan"]):
            bandingkan(f"Rekap {daerah['kode']} {urusan['kode']}", baris[2 + nomor], urusan["indeks"])
        bandingkan(f"Rekap {daerah['kode']} indeks", baris[8], daerah["indeks"])
        bandingkan(f"Rekap {daerah['kode']} terlapor", baris[9], daerah["indeksTerlapor"])
        if baris[10] != daerah["kategori"]:
            beda.append(f"Rekap {daerah['kode']} kategori: {baris[10]!r}")
        kota = daerah["kode"][3] == "7"
        bandingkan(f"Rekap {daerah['kode']} peringkat", baris[12 if kota else 11], daerah["peringkat"])
        if baris[11 if kota else 12]:
            beda.append(f"Rekap {daerah['kode']}: a rank in the column of the other group")

    def layanan(lembar, tempat, baris, kolom, lay):
        for selisih, nama in enumerate(("harus", "terlayani", "penerima", "mutu", "indeks")):
            if lay["berlaku"] is not False or nama not in ("harus", "terlayani"):
                bandingkan(f"{lembar} {tempat} {lay['kode']} {nama}", baris[kolom + selisih], lay[nama])

    for kode, nama in NAMA_LEMBAR.items():
        isi_lembar = {(b[0].value, b[2].value): [s.value for s in b] for b in buku[nama].iter_rows() if b[0].value and b[2].value}
        for daerah in harapan["daerah"]:
            for lay in next(u for u in daerah["urusan"] if u["kode"] == kode)["layanan"]:
                layanan(nama, daerah["kode"], isi_lembar[daerah["kode"], lay["kode"]], 5, lay)
    provinsi = baris_data(buku["Provinsi"], 1)
    for urusan in harapan["laporanProvinsi"]["urusan"]:
        for lay in urusan["layanan"]:
            layanan("Provinsi", "36", provinsi[lay["kode"]], 4, lay)
    for lembar in buku:
        beda += [f"{lembar.title} {sel.coordinate}: a formula" for baris in lembar.iter_rows() for sel in baris if sel.data_type == "f"]
    return beda


def main():
    if sys.argv[1] == "isi":
        folder, tujuan = sys.argv[2:4]
        slot, unggah = isi_semua(folder, sys.argv[4] if len(sys.argv) > 4 else None)
        with open(tujuan, "w", encoding="utf-8") as berkas:
            json.dump({"uploaded": unggah, "rejected": 1, **hitung(slot)}, berkas, indent=1)
        return 0
    with open(sys.argv[3], encoding="utf-8") as berkas:
        beda = periksa(sys.argv[2], json.load(berkas))
    print("\n".join(beda))
    return 1 if beda else 0


sys.exit(main())
