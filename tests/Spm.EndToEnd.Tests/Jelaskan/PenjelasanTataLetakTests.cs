using System.Globalization;
using System.Text.RegularExpressions;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Penyimpanan)]
public partial class PenjelasanTataLetakTests(RekapTataLetak run) : IClassFixture<RekapTataLetak>
{
    [Theory]
    [InlineData("36.02", "K-KES-01", 20)]
    [InlineData("36.02", "K-PU-01", 2)]
    public async Task Angka_yang_dijumlahkan_dari_beberapa_lembar_dan_bulan_dirinci_per_rentang(string wilayah, string layanan, int angkaPalingSedikit)
    {
        await using var folder = FolderUji.Buat();

        var teks = (await JelaskanAsync(folder.Salin(run.Storage, "storage"), wilayah, layanan)).Keluaran;

        var angka = Jumlah().Matches(teks);
        Assert.True(angka.Count >= angkaPalingSedikit, teks);
        Assert.All(angka, a =>
        {
            var rentang = a.Groups["rentang"].Captures.Select(r => r.Value.Split(" = ")[1].Split(" + ")).ToList();
            Assert.Equal(int.Parse(a.Groups["sel"].Value, CultureInfo.InvariantCulture), rentang.Sum(r => r.Length));
            Assert.Equal(Nilai(a.Groups["angka"].Value), rentang.SelectMany(r => r).Sum(Nilai));
        });
    }

    [Fact]
    public async Task Sel_yang_memuat_kedua_angka_disebut_sebagaimana_tertulis()
    {
        await using var folder = FolderUji.Buat();

        var teks = (await JelaskanAsync(folder.Salin(run.Storage, "storage"), "36.71", "K-SOS-01")).Keluaran;

        Assert.Contains("Harus dilayani (Orang) = 500, dari cetak SPM Sosial!D24 yang berisi '450/500'", teks, StringComparison.Ordinal);
        Assert.Contains("P = terlayani / harus dilayani x 100 = 450 / 500 x 100 = 90,00", teks, StringComparison.Ordinal);
    }

    private static async Task<HasilProses> JelaskanAsync(string storage, string wilayah, string layanan) =>
        (await ProsesLokal.JalankanAsync("explain", "--periode", "2025-TW4", "--wilayah", wilayah, "--layanan", layanan, "--storage", storage)).DenganKode(0);

    // A number, or a text in quotes such as '390 KK' or '1.250': the Indonesian way.
    private static decimal Nilai(string teks) =>
        decimal.Parse(teks.Trim('\'').Split(' ')[0].Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, new NumberFormatInfo { NumberDecimalSeparator = "," });

    [GeneratedRegex(@"= (?<angka>[0-9.,]+), jumlah (?<sel>[0-9]+) sel:\r?\n(?: {5,}(?<rentang>[^!=\r\n]+![^\r\n]+)\r?\n)+")]
    private static partial Regex Jumlah();
}
