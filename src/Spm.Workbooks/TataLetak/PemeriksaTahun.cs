using System.Globalization;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Compares the years that a sheet tells with the reported one. Last year's file, copied and filled in again, often keeps them; so does one that was not filled in again.</summary>
internal sealed partial class PemeriksaTahun(KonteksTataLetak konteks)
{
    private const int Abad = 2000;
    private const int JudulTerpanjang = 200;

    // Laws have years as well.
    private static readonly PolaTeks Peraturan = new(["*peraturan*", "*permen*", "*permenkes*", "*permendagri*", "*undang*", "*perpres*", "*nomor*", "*pp*", "*uu*"]);

    private readonly int _tahun = konteks.Slot.Periode.Tahun;

    /// <summary>The first year that a text names, or null.</summary>
    public static int? Baca(string teks) => Tahun().Match(teks) is { Success: true } cocok ? int.Parse(cocok.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>Adds the findings about a sheet that counts.</summary>
    public void Periksa(LembarDikenali lembar)
    {
        LaporkanJudul(lembar);
        foreach (var tabel in lembar.Tabel)
        {
            LaporkanBulan(tabel, lembar);
        }
    }

    private void LaporkanJudul(LembarDikenali lembar)
    {
        var tahun = DiAtas(lembar).SelectMany(s => Semua(s.Teks).Select(t => (Tahun: t, s.Alamat))).ToList();
        if (tahun.Count > 0 && tahun.TrueForAll(t => t.Tahun != _tahun))
        {
            konteks.Temuan.Tambah(TemuanTataLetak.TahunLain.Di(lembar.Nama, tahun[0].Alamat, tahun[0].Tahun, _tahun));
        }
    }

    /// <summary>
    /// Months of another year are an error only where every month of the table names it in words and nothing on the sheet names the reported year: else somebody may have
    /// mended the figures and forgotten a header.
    /// </summary>
    private void LaporkanBulan(TabelDitemukan tabel, LembarDikenali lembar)
    {
        var bulan = tabel.Kolom.Where(k => k.Bulan > 0).Select(k => (Kolom: k, Tahun: TahunBulan(tabel, k.Nomor))).ToList();
        var lain = bulan.FindAll(b => b.Tahun is { } t && t.Nilai != _tahun);
        if (lain.Count == 0)
        {
            return;
        }

        var pasti = lain.Count == bulan.Count && lain.TrueForAll(b => b.Tahun!.Value.Pasti) && Baca(lembar.Nama) != _tahun && !lembar.Lembar.Baris.SelectMany(lembar.Lembar.IsiBaris).Any(Menyebut);
        konteks.Temuan.Tambah((pasti ? TemuanTataLetak.SemuaBulanTahunLain : TemuanTataLetak.BulanTahunLain).Di(
            lembar.Nama,
            AlamatSel.Tulis(tabel.BarisKepala, lain[0].Kolom.Nomor),
            string.Join(", ", lain.Select(b => $"{Bulan.Nama(b.Kolom.Bulan)} {b.Tahun!.Value.Nilai}").Distinct()),
            _tahun));
    }

    /// <summary>The year over a column of a month, from the lowest text that has one; certain where it is written in full.</summary>
    private static (int Nilai, bool Pasti)? TahunBulan(TabelDitemukan tabel, int kolom)
    {
        for (var baris = tabel.BarisIsi - 1; baris >= tabel.BarisKepala; baris--)
        {
            // "Jan-25" becomes the 25th of January of the year in which it is typed.
            if (tabel.Lembar[baris, kolom] is { Tanggal: { } tanggal })
            {
                return tanggal.Day == 1 ? (tanggal.Year, false) : null;
            }

            var teks = tabel.Lembar.Teks(baris, kolom);
            if (Semua(teks).Select(t => (int?)t).FirstOrDefault() is { } penuh)
            {
                return (penuh, true);
            }

            if (tabel.Lembar.KataDari(teks).Split(' ') is [.., { Length: 2 } pendek] && Bulan.Baca(tabel.Lembar.KataDari(teks)) is not null && int.TryParse(pendek, NumberStyles.None, CultureInfo.InvariantCulture, out var angka))
            {
                return (Abad + angka, false);
            }
        }

        return null;
    }

    private bool Menyebut(Sel sel) => sel.Jenis == JenisSel.Teks ? Semua(sel.Teks).Contains(_tahun) : sel.Tanggal?.Year == _tahun;

    private static IEnumerable<Sel> DiAtas(LembarDikenali lembar) => lembar.Lembar.Baris.TakeWhile(b => b < lembar.Tabel[0].BarisKepala)
        .SelectMany(lembar.Lembar.IsiBaris)
        .Where(s => s.Jenis == JenisSel.Teks);

    /// <summary>The years in a heading; none in a long text or in the name of a law.</summary>
    private static IEnumerable<int> Semua(string teks) => teks.Length >= JudulTerpanjang || Peraturan.Cocok(PolaTeks.Rapikan(teks))
        ? []
        : Tahun().Matches(teks).Select(t => int.Parse(t.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Tahun();
}
