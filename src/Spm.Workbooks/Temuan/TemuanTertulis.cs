namespace Spm.Workbooks;

/// <summary>
/// Findings about what stands beside the two figures of a line and follows from them, the same in every block: <c>SPM-226</c> in block A is <c>SPM-326</c> in B and
/// <c>SPM-426</c> in C. Never more than warnings: what is written there does not count.
/// </summary>
internal sealed class TemuanTertulis
{
    public static readonly TemuanTertulis Penerima = new('2');
    public static readonly TemuanTertulis Mutu = new('3');
    public static readonly TemuanTertulis Anggaran = new('4');

    private const decimal Teliti = 0.000_001m;

    private TemuanTertulis(char blok)
    {
        Belum = JenisTemuan.Peringatan(
            $"SPM-{blok}26", "Kolom {0} berisi {1}, padahal selisih kedua jumlahnya {2}; yang dipakai kedua jumlahnya.", "Periksa kedua jumlahnya; sisanya dihitung sendiri.");
        Persen = JenisTemuan.Peringatan(
            $"SPM-{blok}27", "Kolom {0} berisi {1}, padahal hasil hitungnya {2} persen; yang dipakai hasil hitungnya.", "Periksa kedua jumlahnya; persentase dihitung sendiri.");
        Total = JenisTemuan.Peringatan(
            $"SPM-{blok}28", "Kolom {0} berisi jumlah {1}, padahal rinciannya berjumlah {2}; yang dipakai rinciannya.", "Periksa rincian dan jumlahnya; bila rinciannya tidak lengkap, lengkapi.");
    }

    public static IEnumerable<JenisTemuan> Semua => new[] { Penerima, Mutu, Anggaran }.SelectMany(t => new[] { t.Belum, t.Persen, t.Total });

    public JenisTemuan Belum { get; }

    public JenisTemuan Persen { get; }

    public JenisTemuan Total { get; }

    /// <summary>Compares what a row of the template has beside its two figures.</summary>
    public void Bandingkan(BarisData baris, Isi sasaran, Isi capaian, int? belum, int persen, KumpulanTemuan temuan)
    {
        if (sasaran.Nilai is not { } harus || capaian.Nilai is not { } jadi)
        {
            return;
        }

        if (belum is { } kolom)
        {
            BandingkanBelum(baris.Tempat(kolom), baris[kolom], harus, jadi, temuan);
        }

        BandingkanPersen(baris.Tempat(persen), baris[persen], harus, jadi, temuan);
    }

    /// <summary>Compares the written rest; that of a target exceeded may be negative or 0.</summary>
    public void BandingkanBelum(Tempat tempat, Sel? isi, decimal sasaran, decimal capaian, KumpulanTemuan temuan)
    {
        var sisa = sasaran - capaian;
        if (Nilai.Baca(isi) is { } tulis && Math.Abs(tulis - sisa) > Teliti && !(sisa < 0 && tulis == 0))
        {
            temuan.Tambah(tempat.Temuan(Belum, tempat.Judul, Tampilan.Angka(tulis), Tampilan.Angka(sisa)));
        }
    }

    /// <summary>Compares the written percentage, whether it is written as 97, 0,97 or 97%, rounded or cut off. Of a target of 0 there is none.</summary>
    public void BandingkanPersen(Tempat tempat, Sel? isi, decimal sasaran, decimal capaian, KumpulanTemuan temuan)
    {
        if (sasaran == 0 || BacaPersen(isi) is not { } tulis)
        {
            return;
        }

        var persen = capaian / sasaran * 100;
        if (!Sama(tulis, persen, terkecil: 0) && !Sama(tulis, persen / 100, terkecil: 2) && !(persen > 100 && (tulis == 100 || tulis == 1)))
        {
            temuan.Tambah(tempat.Temuan(Persen, tempat.Judul, isi!.Value.Jenis == JenisSel.Teks ? Tampilan.Kutip(isi.Value.Teks) : Tampilan.Angka(tulis), Tampilan.Angka(Math.Round(persen, 2, MidpointRounding.AwayFromZero))));
        }
    }

    /// <summary>Compares a written total.</summary>
    public void BandingkanTotal(Tempat tempat, decimal tulis, decimal jumlah, KumpulanTemuan temuan)
    {
        if (tulis != jumlah)
        {
            temuan.Tambah(tempat.Temuan(Total, tempat.Judul, Tampilan.Angka(tulis), Tampilan.Angka(jumlah)));
        }
    }

    private static decimal? BacaPersen(Sel? isi) =>
        isi is { Jenis: JenisSel.Teks } sel && sel.Teks.Trim() is [.. var angka, '%'] ? Nilai.Baca(sel with { Teks = angka }) : Nilai.Baca(isi);

    // To as many decimals as are written; of a share at least two, because 1 is 100% and not some 60%.
    private static bool Sama(decimal tulis, decimal hitung, int terkecil)
    {
        var desimal = Math.Clamp((int)tulis.Scale, terkecil, 10);
        return Math.Abs(tulis - hitung) <= Teliti || Math.Round(hitung, desimal, MidpointRounding.AwayFromZero) == tulis || Math.Round(hitung, desimal, MidpointRounding.ToZero) == tulis;
    }
}
