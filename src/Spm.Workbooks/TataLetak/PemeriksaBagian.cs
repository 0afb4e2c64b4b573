namespace Spm.Workbooks;

/// <summary>Checks the lines that are added up to one service (desa, say): none of them may be a sum of others.</summary>
internal sealed class PemeriksaBagian(PembacaFigur figur, LabelTabel label, KumpulanTemuan temuan)
{
    /// <summary>Adds the findings.</summary>
    /// <param name="baris">The lines that count, in their order.</param>
    /// <param name="tanpaUraian">Lines that name no part, with how many of the others stand above them.</param>
    public void Periksa(IReadOnlyList<BarisTabel> baris, IReadOnlyList<(int Baris, int Sebelum)> tanpaUraian)
    {
        for (var i = 0; i < tanpaUraian.Count; i++)
        {
            var (nomor, sebelum) = tanpaUraian[i];
            var awal = i == 0 ? 0 : tanpaUraian[i - 1].Sebelum;
            var akhir = i == tanpaUraian.Count - 1 ? baris.Count : tanpaUraian[i + 1].Sebelum;
            var jumlah = Sama(nomor, baris.Take(sebelum).Skip(awal)) || Sama(nomor, baris.Take(akhir).Skip(sebelum)) || Sama(nomor, baris);
            temuan.Tambah(label.Tempat(nomor).Temuan(jumlah ? TemuanTataLetak.BarisTanpaUraian : TemuanTataLetak.BukanJumlah, label.Judul));
        }

        foreach (var kelompok in baris.GroupBy(b => b.Kelompok))
        {
            CariJumlah([.. kelompok]);
        }

        CariJumlah(baris);
    }

    // What cannot be read, or is not there, is not compared.
    private bool Sama(int nomor, IEnumerable<BarisTabel> bagian)
    {
        var daftar = bagian.ToList();
        return daftar.Count > 0 && Sama(figur.Tertulis(nomor, BidangKolom.Sasaran), daftar.Sum(b => b.Sasaran?.Nilai)) && Sama(figur.Tertulis(nomor, BidangKolom.Capaian), daftar.Sum(b => b.Capaian?.Nilai));

        static bool Sama(decimal? tulis, decimal? hitung) => tulis is null || tulis == hitung;
    }

    private void CariJumlah(IReadOnlyList<BarisTabel> baris)
    {
        var (sasaran, capaian) = (baris.Sum(b => b.Sasaran?.Nilai ?? 0), baris.Sum(b => b.Capaian?.Nilai ?? 0));
        foreach (var satu in baris.Count < 3 ? [] : baris)
        {
            if (satu.Sasaran?.Nilai is > 0 and var harus && satu.Capaian?.Nilai is > 0 and var jadi && harus * 2 == sasaran && jadi * 2 == capaian)
            {
                temuan.Tambah(satu.Tempat.Temuan(TemuanTataLetak.BarisMiripJumlah, Tampilan.Angka(harus), Tampilan.Angka(jadi)));
                return;
            }
        }
    }
}
