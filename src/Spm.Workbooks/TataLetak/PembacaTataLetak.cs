using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads a workbook whose layout is known: chooses the sheets that count, reads their tables and adds them up.</summary>
internal sealed class PembacaTataLetak
{
    private readonly TataLetakDikenali _dikenali;
    private readonly KonteksTataLetak _konteks;

    public PembacaTataLetak(TataLetakDikenali dikenali, Slot slot, KumpulanTemuan temuan)
    {
        _dikenali = dikenali;
        _konteks = new KonteksTataLetak(dikenali.Profil, slot, new KamusLayanan(slot, NamaLain(dikenali.Profil)), new PenjelasanNama(), temuan);
    }

    /// <summary>What the workbook says.</summary>
    public IsiWorkbook Baca(PembacaWorkbook buku)
    {
        var (dihitung, rekap) = new PemilihLembar(_konteks).Pilih(_dikenali.Lembar, buku);
        var lembar = dihitung.ConvertAll(l => new LembarTerbaca(l, BacaLembar(l, _konteks)));
        _konteks.Penjelasan.Laporkan(_konteks.Temuan);
        dihitung.ForEach(LaporkanTersembunyi);
        dihitung.ForEach(LaporkanBulanKosong);
        LaporkanLembarSepadan(lembar);

        var penyusun = new PenyusunIsi(_konteks.Temuan);
        var baris = penyusun.Jumlahkan([.. lembar.SelectMany(l => l.Baris)]);
        var pembanding = new PembandingLembar(_konteks.Temuan);
        pembanding.Bandingkan(lembar);
        foreach (var satu in rekap)
        {
            // Only compared: what is wrong in it is no matter of the report.
            var terbaca = new PenyusunIsi(new KumpulanTemuan()).Jumlahkan(BacaLembar(satu, _konteks.TanpaTemuan));
            pembanding.BandingkanRekap(satu.Nama, terbaca, baris);
        }

        return penyusun.Susun(baris, dihitung.Exists(l => l.Tabel.Any(t => t.Cari(BidangKolom.Alasan) is not null)));
    }

    private static Dictionary<string, IReadOnlyList<string>> NamaLain(ProfilTataLetak profil) =>
        profil.Tabel.SelectMany(t => t.Baris.NamaLain).GroupBy(n => n.Key).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.SelectMany(n => n.Value)]);

    private static List<BarisTabel> BacaLembar(LembarDikenali lembar, KonteksTataLetak konteks)
    {
        var ganda = new PemeriksaGanda(konteks.Temuan);
        return [.. lembar.Tabel.SelectMany(t => new PembacaTabel(t, konteks).Baca()).Where(ganda.Pertama)];
    }

    /// <summary>Where sheets are no parts of a whole, the same thing on two of them would be counted twice.</summary>
    private void LaporkanLembarSepadan(List<LembarTerbaca> lembar)
    {
        if (_konteks.Profil.Lembar.Jumlahkan)
        {
            return;
        }

        var sudah = new Dictionary<(BlokTabel, KodeLayanan, string), BarisTabel>();
        foreach (var satu in lembar)
        {
            if (satu.Baris.FirstOrDefault(b => sudah.ContainsKey(b.Kunci)) is { } ganda)
            {
                _konteks.Temuan.Tambah(ganda.Tempat.Temuan(TemuanTataLetak.LembarSepadan, Tampilan.Kutip(ganda.Layanan.Nama), Tampilan.Kutip(sudah[ganda.Kunci].Tempat.Lembar!)));
            }

            foreach (var baris in satu.Baris)
            {
                sudah.TryAdd(baris.Kunci, baris);
            }
        }
    }

    /// <summary>Months within the quarter that a whole table says nothing of: the sum is that of the others.</summary>
    private void LaporkanBulanKosong(LembarDikenali lembar)
    {
        foreach (var tabel in lembar.Tabel.Where(t => t.Profil.Blok == BlokTabel.Penerima))
        {
            foreach (var bulan in tabel.Kolom.Where(k => k.Bulan > 0).GroupBy(k => k.Profil, ReferenceEqualityComparer.Instance))
            {
                var terisi = bulan.Where(k => lembar.Lembar.Baris.Any(b => b >= tabel.BarisIsi && b <= tabel.BarisAkhir && lembar.Lembar[b, k.Nomor] is not null)).Select(k => k.Bulan).ToHashSet();
                var kosong = Enumerable.Range(1, _konteks.Slot.Periode.Akhir.Month).Where(b => !terisi.Contains(b)).ToList();
                if (terisi.Count > 0 && kosong.Count > 0)
                {
                    _konteks.Temuan.Tambah(TemuanTataLetak.BulanKosong.Di(
                        lembar.Nama, AlamatSel.Tulis(tabel.BarisKepala, bulan.First().Nomor), string.Join(", ", kosong.Select(Bulan.Nama))));
                }
            }
        }
    }

    private void LaporkanTersembunyi(LembarDikenali lembar) =>
        YangTersembunyi.Laporkan(lembar.Lembar, [.. lembar.Tabel.Select(t => (t.BarisIsi, t.BarisAkhir, t.Kolom.Select(k => k.Nomor)))], _konteks.Temuan);
}
