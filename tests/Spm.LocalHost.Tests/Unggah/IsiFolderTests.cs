namespace Spm.LocalHost.Tests;

public sealed class IsiFolderTests : IDisposable
{
    private readonly DirectoryInfo _akar = Directory.CreateTempSubdirectory("spm-isi-");

    public void Dispose() => _akar.Delete(recursive: true);

    [Fact]
    public void Files_are_sent_in_the_order_of_their_names_and_all_others_are_named_with_a_reason()
    {
        Tulis("2025-TW4/36.01/sosial/b 100%#é.xlsx", "2025-TW4/36.01/sosial/a.xlsx", "2025-TW4/36.01/catatan.txt", "2025-TW4/36.01/sosial/~$a.xlsx", "laporan.xlsx", "2025-TW4/32.01/sosial/a.xlsx");

        var isi = IsiFolder.Baca(_akar.FullName, null, Spm.Domain.KodeWilayah.Parse("36"));

        Assert.Equal(["2025-TW4/36.01/sosial/a.xlsx", "2025-TW4/36.01/sosial/b 100%#é.xlsx"], isi.Kirim.Select(b => b.Path));
        Assert.Equal(["2025-TW4/32.01/sosial/a.xlsx", "2025-TW4/36.01/catatan.txt", "2025-TW4/36.01/sosial/~$a.xlsx", "laporan.xlsx"], isi.Dilewati.Select(b => b.Path));
        Assert.All(isi.Dilewati, b => Assert.NotEmpty(b.Alasan));
    }

    [Fact]
    public void Documents_with_targets_are_sent_from_their_folders_of_years_with_any_quarter()
    {
        Tulis("2023-RAD/36.01/a.xlsx", "2025-RAD/32.01/a.xlsx", "2025-RAD/a.xlsx", "2025-RAD/36.01/sub/a.xlsx");

        var isi = IsiFolder.Baca(_akar.FullName, new Spm.Domain.Periode(2025, 4), Spm.Domain.KodeWilayah.Parse("36"));

        Assert.Equal(["2023-RAD/36.01/a.xlsx"], isi.Kirim.Select(b => b.Path));
        Assert.Equal(3, isi.Dilewati.Count);
        Assert.Equal(2, isi.Dilewati.Count(b => b.Alasan.Contains("{tahun}-RAD/{wilayah}/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hasil")]
    public void The_results_of_an_earlier_run_are_no_input_where_they_lie_in_the_same_folder(string keluaran)
    {
        Tulis(
            "2025-TW4/36.01/sosial/a.xlsx",
            Path.Combine(keluaran, "rekap/2025-TW4/36/rekap-spm-banten-2025-TW4.xlsx"),
            Path.Combine(keluaran, "feedback/2025-TW4/36.01/sosial/a.xlsx.findings.json"));

        var isi = IsiFolder.Baca(_akar.FullName, null, null, Path.Combine(_akar.FullName, keluaran));

        Assert.Equal("2025-TW4/36.01/sosial/a.xlsx", Assert.Single(isi.Kirim).Path);
        Assert.Empty(isi.Dilewati);
    }

    [Fact]
    public void A_file_named_by_a_NIK_is_not_uploaded_and_its_number_not_repeated()
    {
        Tulis("2025-TW4/36.01/sosial/3601990101900001.xlsx", "2025-TW4/36.01/sosial/20250115103000.xlsx");

        var isi = IsiFolder.Baca(_akar.FullName, null, null);

        Assert.Equal("2025-TW4/36.01/sosial/20250115103000.xlsx", Assert.Single(isi.Kirim).Path);
        var dilewati = Assert.Single(isi.Dilewati);
        Assert.Equal("2025-TW4/36.01/sosial/xxxxxxxxxxxxxxxx.xlsx", dilewati.Path);
        Assert.Contains("SPM-167", dilewati.Alasan, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotated_copy_is_sent_only_where_its_original_is_not_beside_it()
    {
        Tulis("2025-TW4/36.01/sosial/a.xlsx", "2025-TW4/36.01/sosial/a.xlsx.temuan.xlsx", "2025-TW4/36.01/sosial/b.xlsx.temuan.xlsx");

        var isi = IsiFolder.Baca(_akar.FullName, null, null);

        Assert.Equal(["2025-TW4/36.01/sosial/a.xlsx", "2025-TW4/36.01/sosial/b.xlsx.temuan.xlsx"], isi.Kirim.Select(b => b.Path));
        Assert.Empty(isi.Dilewati);
        Assert.Equal("2025-TW4/36.01/sosial/a.xlsx.temuan.xlsx", Assert.Single(isi.Salinan).Path);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_named_and_the_others_are_sent()
    {
        Tulis("2025-TW4/36.01/sosial/a.xlsx", "2025-TW4/36.01/sosial/b.xlsx");
        using var dipegang = new FileStream(Path.Combine(_akar.FullName, "2025-TW4/36.01/sosial/a.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var isi = IsiFolder.Baca(_akar.FullName, null, null);

        Assert.Equal("2025-TW4/36.01/sosial/b.xlsx", Assert.Single(isi.Kirim).Path);
        Assert.Equal("2025-TW4/36.01/sosial/a.xlsx", Assert.Single(isi.Dilewati).Path);
    }

    private void Tulis(params string[] path)
    {
        foreach (var p in path)
        {
            var berkas = Path.Combine(_akar.FullName, p);
            Directory.CreateDirectory(Path.GetDirectoryName(berkas)!);
            File.WriteAllText(berkas, "x");
        }
    }
}
