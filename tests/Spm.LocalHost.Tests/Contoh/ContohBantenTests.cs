using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Spm.Domain;

namespace Spm.LocalHost.Tests.Contoh;

public sealed class ContohBantenTests
{
    private static readonly KodeWilayah Lebak = KodeWilayah.Parse("36.02");
    private static readonly KodeWilayah KotaTangerang = KodeWilayah.Parse("36.71");
    private readonly IReadOnlyList<UnggahanContoh> _unggahan = ContohBanten.Unggahan();

    [Fact]
    public void There_are_54_workbooks_whose_paths_are_addresses_of_the_sample_quarter()
    {
        Assert.Equal(54, _unggahan.Count);
        Assert.Equal(54, _unggahan.Select(u => u.Alamat.ToString()).Distinct().Count());
        Assert.All(_unggahan, u =>
        {
            Assert.True(AlamatUnggahan.TryParse(u.Alamat.ToString(), out var alamat, out _));
            Assert.Equal(u.Alamat, alamat);
            Assert.Equal("2025-TW4", alamat.Slot.Periode.ToString());
            Assert.Equal("36", alamat.Slot.Wilayah.Provinsi.ToString());
            Assert.EndsWith(".xlsx", alamat.Nama, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_wilayah_reports_six_urusan_but_one_that_lacks_two()
    {
        var perWilayah = _unggahan.Select(u => u.Alamat.Slot).Distinct().GroupBy(s => s.Wilayah).ToDictionary(g => g.Key, g => g.Count());

        Assert.Equal(DaftarWilayah.DaerahPelapor(ContohBanten.Provinsi).Select(w => w.Kode).Prepend(ContohBanten.Provinsi), perWilayah.Keys.Order());
        Assert.All(perWilayah, p => Assert.Equal(p.Key == Lebak ? 4 : 6, p.Value));
    }

    [Fact]
    public void One_trantibumlinmas_comes_in_three_files_and_every_other_slot_in_one()
    {
        var perSlot = _unggahan.GroupBy(u => u.Alamat.Slot).ToDictionary(g => g.Key, g => g.Count());

        Assert.All(perSlot, p => Assert.Equal(p.Key.Wilayah == KotaTangerang && p.Key.Urusan == Urusan.Trantibumlinmas ? 3 : 1, p.Value));
        Assert.Contains(3, perSlot.Values);
    }

    [Fact]
    public void All_are_in_time_but_one_that_is_late_and_not_yet_locked()
    {
        var tenggat = KalenderTenggat.Bawaan.Untuk(ContohBanten.Periode, ContohBanten.Provinsi);
        var terlambat = Assert.Single(_unggahan, u => tenggat.Terlambat(u.Saat));

        Assert.False(tenggat.Terkunci(terlambat.Saat));
        Assert.Equal(_unggahan[^1], terlambat);
        Assert.Equal(_unggahan.OrderBy(u => u.Saat), _unggahan);
        Assert.All(_unggahan, u => Assert.True(tenggat.Hari(u.Saat) > ContohBanten.Periode.Akhir));
    }

    [Fact]
    public void One_workbook_is_wrong_on_purpose() => Assert.Equal("2025-TW4/36.73/sosial", Assert.Single(_unggahan, u => u.SengajaSalah).Alamat.Slot.ToString());

    [Fact]
    public void Workbooks_have_the_same_bytes_in_every_run_and_culture()
    {
        var satu = Sidik("id-ID");
        var dua = Sidik("tr-TR");

        Assert.Equal(satu, dua);
        Assert.Equal(54, satu.Distinct().Count());
    }

    [Fact]
    public void Every_workbook_says_that_it_is_a_sample()
    {
        Assert.All(_unggahan, u =>
        {
            using var zip = new ZipArchive(new MemoryStream(u.BuatBerkas()), ZipArchiveMode.Read);
            using var pembaca = new StreamReader(zip.GetEntry("xl/sharedStrings.xml")!.Open());
            Assert.Contains(">contoh, bukan data resmi<", pembaca.ReadToEnd(), StringComparison.Ordinal);
        });
    }

    private static List<string> Sidik(string budaya)
    {
        var semula = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya);
        try
        {
            return [.. ContohBanten.Unggahan().Select(u => $"{u.Alamat} {Convert.ToHexString(SHA256.HashData(u.BuatBerkas()))}")];
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }
}
