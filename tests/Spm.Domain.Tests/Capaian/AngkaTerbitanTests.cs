using System.Globalization;
using Microsoft.VisualBasic.FileIO;
using static Spm.Domain.Tests.LaporanUji;

namespace Spm.Domain.Tests;

/// <summary>Published figures (Data/published-capaian.csv) against the rules.</summary>
public class AngkaTerbitanTests
{
    private const string Terpotong = "C036";

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Baris = Baca();

    public static TheoryData<string> DenganCacah => [.. Baris.Where(b => b["target"] != "" && b["id"] != Terpotong).Select(b => b["id"])];

    public static TheoryData<string> DenganKategori => [.. BerKategori.Select(b => b["id"])];

    [Theory]
    [MemberData(nameof(DenganCacah))]
    public void Percent_of_published_counts_rounds_half_up_to_the_published_percent(string id)
    {
        var baris = Satu(id);

        Assert.Equal(Desimal(baris["percent"]), decimal.Round(Persen(baris), 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void There_are_nine_published_counts_that_round() => Assert.Equal(9, DenganCacah.Count);

    [Fact]
    public void One_published_percent_is_cut_off_and_not_rounded()
    {
        var baris = Satu(Terpotong);

        Assert.Equal(Desimal(baris["percent"]), decimal.Round(Persen(baris), 2, MidpointRounding.ToZero));
        Assert.Equal(92.14m, decimal.Round(Persen(baris), 2, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [MemberData(nameof(DenganKategori))]
    public void Published_index_falls_into_the_published_category(string id)
    {
        var baris = Satu(id);

        Assert.Equal(baris["category_published"], AturanCapaian.Permendagri59.NamaKategori(Pecahan.Dari(Desimal(baris["percent"]))));
    }

    [Fact]
    public void Published_categories_cover_four_bands() =>
        Assert.Equal(["Belum Tuntas", "Tuntas Madya", "Tuntas Muda", "Tuntas Utama"], BerKategori.Select(b => b["category_published"]).Distinct().Order());

    [Theory]
    [InlineData("C001", "Tuntas Madya")]
    [InlineData("C002", "Tuntas Pratama")]
    public void Pangkalpinang_falls_one_band_from_2022_to_2023(string id, string kategori) =>
        Assert.Equal(kategori, AturanCapaian.Permendagri59.NamaKategori(Pecahan.Dari(Desimal(Satu(id)["percent"]))));

    [Fact]
    public void Total_of_kotamobagu_is_the_mean_of_its_urusan_and_not_the_published_one()
    {
        var urusan = Urusan.Semua.Zip(["C004", "C005", "C006", "C007", "C008", "C009"], (u, id) => KeadaanRata(u, Desimal(Satu(id)["percent"])));

        var hasil = AturanCapaian.Permendagri59.Hitung(Triwulan, KodeWilayah.Parse("71.74"), [.. urusan]);

        Assert.Equal(83.20m, decimal.Round(hasil.Indeks!.Value.KeDecimal(), 2));
        Assert.Equal(86.43m, Desimal(Satu("C003")["percent"]));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> BerKategori => Baris.Where(b => b["category_published"] != "" && b["percent"] != "");

    private static decimal Persen(IReadOnlyDictionary<string, string> baris)
    {
        var laporan = Lapor("K-PEND-02", Desimal(baris["target"]), Desimal(baris["realisasi"]));
        return AturanCapaian.Permendagri59.Hitung(Layanan("K-PEND-02"), laporan, StatusUrusan.Diterima).Penerima!.Value.KeDecimal();
    }

    private static decimal Desimal(string teks) => decimal.Parse(teks, CultureInfo.InvariantCulture);

    private static IReadOnlyDictionary<string, string> Satu(string id) => Baris.Single(b => b["id"] == id);

    private static List<IReadOnlyDictionary<string, string>> Baca()
    {
        using var csv = new TextFieldParser(Path.Combine(AppContext.BaseDirectory, "Data", "published-capaian.csv"))
        {
            TextFieldType = FieldType.Delimited,
            Delimiters = [","],
            HasFieldsEnclosedInQuotes = true,
        };
        var kolom = csv.ReadFields()!;
        var hasil = new List<IReadOnlyDictionary<string, string>>();
        while (csv.ReadFields() is { } nilai)
        {
            hasil.Add(kolom.Zip(nilai).ToDictionary(p => p.First, p => p.Second));
        }

        return hasil;
    }
}
