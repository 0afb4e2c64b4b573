using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Spm.Domain;
using Spm.Workbooks;

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

    [Fact]
    public void Only_the_wrong_workbook_is_rejected_and_the_others_are_reports_of_the_sample()
    {
        Assert.All(_unggahan, u =>
        {
            var hasil = Nilai(u);
            Assert.Equal(u.SengajaSalah, !hasil.Diterima);
            Assert.True(hasil.Laporan is null or { Contoh: true });
        });
    }

    [Fact]
    public void Wrong_workbook_shows_each_kind_of_error_at_its_cell()
    {
        var galat = Nilai(_unggahan.Single(u => u.SengajaSalah)).Temuan.Where(t => t.Keparahan == Keparahan.Galat).ToList();

        Assert.Superset(new HashSet<string?> { "G2", "G4", "G5", "H3", "H5", "H6" }, galat.Where(t => t.Lembar == TataLetakTemplate.LembarPenerima).Select(t => t.Sel).ToHashSet());
        Assert.Superset(new HashSet<string?> { "E5", "F6" }, galat.Where(t => t.Lembar == TataLetakTemplate.LembarMutu).Select(t => t.Sel).ToHashSet());
    }

    [Theory]
    [InlineData("36.03/kesehatan", TataLetakTemplate.LembarPenerima, "H7")] // a number typed as text
    [InlineData("36.71/pendidikan", TataLetakTemplate.LembarAnggaran, "D3")] // spending above budget
    [InlineData("36.74/kesehatan", TataLetakTemplate.LembarPenerima, "H4")] // more served than owed
    [InlineData("36.01/sosial", TataLetakTemplate.LembarPenerima, "E5")] // not applicable, though it is owed every year
    public void What_deserves_a_look_gets_a_warning(string slot, string lembar, string sel)
    {
        var temuan = Nilai(_unggahan.Single(u => u.Alamat.Slot.ToString().EndsWith(slot, StringComparison.Ordinal))).Temuan;

        Assert.Contains(temuan, t => t.Keparahan == Keparahan.Peringatan && t.Lembar == lembar && t.Sel == sel);
    }

    private static HasilPenilaian Nilai(UnggahanContoh unggahan) =>
        PenilaiWorkbook.Nilai(new MemoryStream(unggahan.BuatBerkas()), new KonteksPenilaian { Slot = unggahan.Alamat.Slot }, CancellationToken.None);

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
