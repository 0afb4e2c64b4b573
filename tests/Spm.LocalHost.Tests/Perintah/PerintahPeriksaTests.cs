using System.IO.Compression;
using ClosedXML.Excel;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost.Tests;

/// <summary>Runs <c>check</c> as the program does, on files in a folder of its own.</summary>
public sealed class PerintahPeriksaTests : IDisposable
{
    private const string Nik = "1234567890123456";

    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/perumahan-rakyat");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-check-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_accepted_file_with_warnings_gets_a_copy_beside_it()
    {
        var berkas = Tulis("laporan.xlsx", 80);
        var asli = await File.ReadAllBytesAsync(berkas);

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(berkas));

        Assert.Equal(asli, await File.ReadAllBytesAsync(berkas));
        using var salinan = PembacaWorkbook.Buka(File.OpenRead(berkas + ".temuan.xlsx"), CancellationToken.None);
        Assert.Equal("Temuan", salinan.Lembar[0]);
    }

    [Fact]
    public async Task One_rejected_file_among_others_is_told_by_the_exit_code() =>
        Assert.Equal(KodeKeluar.SebagianDitolak, await JalankanAsync(Tulis("baik.xlsx", 80), Tulis("salah.xlsx", "delapan puluh")));

    [Fact]
    public async Task A_file_that_is_not_there_is_a_failure_and_the_others_are_checked_all_the_same()
    {
        var ada = Tulis("salah.xlsx", "delapan puluh");

        Assert.Equal(KodeKeluar.Gagal, await JalankanAsync(Path.Combine(_folder.FullName, "tidak-ada.xlsx"), ada));

        Assert.True(File.Exists(ada + ".temuan.xlsx"));
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_needs_its_slot_and_gets_no_copy()
    {
        var berkas = Path.Combine(_folder.FullName, "catatan.xlsx");
        await File.WriteAllTextAsync(berkas, "bukan workbook");

        Assert.Equal(KodeKeluar.Gagal, await JalankanAsync(berkas));
        Assert.Equal(KodeKeluar.SebagianDitolak, await JalankanAsync(berkas, "--periode", "2025-TW4", "--wilayah", "36.01", "--urusan", "sosial"));

        Assert.False(File.Exists(berkas + ".temuan.xlsx"));
    }

    [Fact]
    public async Task A_file_with_too_many_parts_for_a_copy_is_judged_without_one()
    {
        var berkas = Tulis("laporan.xlsx", 80);
        using (var zip = ZipFile.Open(berkas, ZipArchiveMode.Update))
        {
            for (var i = zip.Entries.Count; i < BatasBerkas.EntriTerbanyak; i++)
            {
                zip.CreateEntry($"xl/media/gambar{i}.png").Open().Dispose();
            }
        }

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(berkas));

        Assert.False(File.Exists(berkas + ".temuan.xlsx"));
    }

    [Fact]
    public async Task The_folder_goes_before_what_the_template_says_and_an_option_before_both()
    {
        var folder = Path.Combine("2025-TW4", "36.02", "perumahan-rakyat");
        _folder.CreateSubdirectory(folder);
        var berkas = Tulis(Path.Combine(folder, "laporan.xlsx"), 80);

        // The template was made for 36.01.
        Assert.Equal(KodeKeluar.SebagianDitolak, await JalankanAsync(berkas));
        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(berkas, "--wilayah", "36.01"));
    }

    [Fact]
    public async Task A_layout_of_the_province_is_tried_with_its_configuration_folder()
    {
        var profil = _folder.CreateSubdirectory(Path.Combine("provinsi", "tata-letak")).FullName;
        await File.WriteAllTextAsync(Path.Combine(profil, "rusak.json"), "{");
        await File.WriteAllTextAsync(Path.Combine(profil, "huntap.json"), TataLetakUji.Profil);
        var berkas = Path.Combine(_folder.CreateSubdirectory(Slot.ToString()).FullName, "huntap.xlsx");
        await File.WriteAllBytesAsync(berkas, TataLetakUji.Workbook());
        var lain = Path.GetDirectoryName(_folder.CreateSubdirectory(Path.Combine("lain", "tata-letak")).FullName)!;

        Assert.Equal(KodeKeluar.SebagianDitolak, await JalankanAsync(berkas, "--config", lain));
        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(berkas, "--config", Path.GetDirectoryName(profil)!));
        Assert.NotEmpty(PerintahPeriksa.Buat().Parse([berkas, "--config", Path.Combine(_folder.FullName, "tidak-ada")]).Errors);
    }

    [Theory]
    [InlineData("provinsi/tata-letak", "Sebut folder di atasnya: --config ")]
    [InlineData(".", "Barangkali maksudnya --config ")]
    [InlineData("profil", "Pindahkan profil (*.json) ke ")]
    [InlineData("kosong", "Periksa --config.")]
    public void A_configuration_folder_without_profiles_is_wrong_usage_and_the_right_one_is_named(string folder, string saran)
    {
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("provinsi/tata-letak").FullName, "huntap.json"), TataLetakUji.Profil);
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("profil").FullName, "huntap.json"), TataLetakUji.Profil);
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("kosong").FullName, "petugas.csv"), "");
        var disebut = Path.Combine(_folder.FullName, folder);

        Assert.Contains(saran, Assert.Single(PerintahPeriksa.Buat().Parse(["a.xlsx", "--config", disebut]).Errors).Message, StringComparison.Ordinal);
        Assert.Equal(folder != "kosong", FolderKonfigurasi.Salah(disebut, hanyaTataLetak: false) is not null);
    }

    [Fact]
    public async Task Copies_beside_the_files_that_are_checked_are_left_out_and_one_that_is_named_alone_is_checked()
    {
        var berkas = Tulis("laporan.xlsx", 80);
        await JalankanAsync(berkas);

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(_folder.FullName));
        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(berkas, berkas + ".temuan.xlsx"));
        Assert.False(File.Exists(berkas + ".temuan.xlsx.temuan.xlsx"));

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(berkas + ".temuan.xlsx"));
        Assert.True(File.Exists(berkas + ".temuan.xlsx.temuan.xlsx"));
    }

    [Fact]
    public async Task A_check_that_finds_nothing_removes_the_copy_of_the_check_before()
    {
        var (berkas, isi) = (Path.Combine(_folder.FullName, "target.xlsx"), new MemoryStream());
        TemplateRencana.Tulis(new SlotRencana(2025, Slot.Wilayah), [2025], isi);
        await File.WriteAllBytesAsync(berkas, isi.ToArray());
        await JalankanAsync(berkas, "--rencana", "2025");
        Assert.True(File.Exists(berkas + ".temuan.xlsx"));

        using (var buku = new XLWorkbook(berkas))
        {
            buku.Worksheet(TataLetakRencana.LembarDokumen).Cell(TataLetakRencana.SelDasarHukum).Value = "Keputusan Bupati Nomor 1 Tahun 2025";
            var target = buku.Worksheet(TataLetakRencana.LembarTarget);
            foreach (var baris in target.RowsUsed().Skip(1))
            {
                (baris.Cell(5).Value, baris.Cell(6).Value) = (100, 100);
            }

            buku.Save();
        }

        var (kode, layar) = await JalankanDenganLayarAsync(berkas, "--rencana", "2025");

        Assert.Equal(KodeKeluar.Berhasil, kode);
        Assert.Contains("0 galat, 0 peringatan", layar, StringComparison.Ordinal);
        Assert.Contains("Dihapus: ", layar, StringComparison.Ordinal);
        Assert.False(File.Exists(berkas + ".temuan.xlsx"));
    }

    [Fact]
    public async Task A_template_of_targets_outside_its_folder_is_known_and_asks_for_its_year_alone()
    {
        var (berkas, isi) = (Path.Combine(_folder.FullName, "target.xlsx"), new MemoryStream());
        TemplateRencana.Tulis(new SlotRencana(2025, Slot.Wilayah), [2025], isi);
        await File.WriteAllBytesAsync(berkas, isi.ToArray());

        var (kode, layar) = await JalankanDenganLayarAsync(berkas);
        Assert.Equal(KodeKeluar.Gagal, kode);
        Assert.Contains("ini template rencana aksi", layar, StringComparison.Ordinal);
        Assert.Contains("--rencana 2025.", layar, StringComparison.Ordinal);

        (_, layar) = await JalankanDenganLayarAsync(berkas, "--rencana", "2025");
        Assert.Contains("(2025-RAD/36.01): ", layar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_never_uploaded_may_bear_a_number_like_a_nik_and_it_is_shown_masked()
    {
        _folder.CreateSubdirectory(Path.Combine(Nik, "kosong"));
        var berkas = Tulis(Path.Combine(Nik, "laporan.xlsx"), 80);

        var (kode, layar) = await JalankanDenganLayarAsync(berkas);
        Assert.Equal(KodeKeluar.Berhasil, kode);
        Assert.Contains($"xxxxxxxxxxxxxxxx{Path.DirectorySeparatorChar}laporan.xlsx ({Slot}): diterima", layar, StringComparison.Ordinal);
        Assert.Contains("laporan.xlsx.temuan.xlsx", layar, StringComparison.Ordinal);
        Assert.DoesNotContain(Nik, layar, StringComparison.Ordinal);

        (_, layar) = await JalankanDenganLayarAsync(Path.Combine(_folder.FullName, Nik), Path.Combine(_folder.FullName, Nik, "kosong"), berkas + ".tidak-ada.xlsx");
        Assert.Contains("Tidak diperiksa: 1 salinan", layar, StringComparison.Ordinal);
        Assert.Contains("tidak berisi workbook", layar, StringComparison.Ordinal);
        Assert.Contains("berkas ini tidak ada. Periksa nama dan foldernya.", layar, StringComparison.Ordinal);
        Assert.DoesNotContain(Nik, layar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"laporan {Nik}.xlsx")]
    [InlineData($"2025-TW4/36.01/{Nik}/laporan.xlsx")]
    public async Task A_number_like_a_nik_in_what_is_uploaded_is_refused(string nama)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder.FullName, nama))!);

        var (kode, layar) = await JalankanDenganLayarAsync(Tulis(nama, 80));

        Assert.Equal(KodeKeluar.SebagianDitolak, kode);
        Assert.Contains("SPM-167", layar, StringComparison.Ordinal);
        Assert.DoesNotContain(Nik, layar, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_its_workbooks_are_checked_and_the_copies_of_those_are_told()
    {
        foreach (var nama in new[] { "a.xlsx", "a.xlsx.temuan.xlsx", "a.xlsx.temuan.xlsx.temuan.xlsx", "b.xlsx.temuan.xlsx", "~$a.xlsx", "catatan.txt" })
        {
            File.WriteAllText(Path.Combine(_folder.FullName, nama), "x");
        }

        var kosong = _folder.CreateSubdirectory("kosong").FullName;
        var diperiksa = BerkasDiperiksa.Dari([_folder.FullName, kosong]);

        Assert.Equal(["a.xlsx", "b.xlsx.temuan.xlsx"], diperiksa.Periksa.Select(Path.GetFileName));
        Assert.Equal(["a.xlsx.temuan.xlsx", "a.xlsx.temuan.xlsx.temuan.xlsx"], diperiksa.Salinan.Select(Path.GetFileName));
        Assert.Equal([kosong], diperiksa.FolderKosong);
    }

    private static async Task<(int Kode, string Layar)> JalankanDenganLayarAsync(params string[] argumen)
    {
        var layar = new StringWriter();
        return (await PerintahPeriksa.Buat().Parse(argumen).InvokeAsync(new() { Output = layar }), layar.ToString());
    }

    private static Task<int> JalankanAsync(params string[] argumen) => PerintahPeriksa.Buat().Parse(argumen).InvokeAsync();

    private string Tulis(string nama, IsianSel terlayani)
    {
        var berkas = Path.Combine(_folder.FullName, nama);
        using var isi = File.Create(berkas);
        TemplateWorkbook.Tulis(Slot, isi, new IsianTemplate
        {
            Layanan = Slot.Layanan.ToDictionary(l => l.Kode, l => new IsianLayanan { Harus = 100, Terlayani = terlayani }),
        });
        return berkas;
    }
}
