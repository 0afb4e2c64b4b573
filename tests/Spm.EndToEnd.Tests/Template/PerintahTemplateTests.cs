using Spm.Domain;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Perintah)]
public class PerintahTemplateTests
{
    private static readonly string[] Wilayah = ["36", "36.01", "36.02", "36.03", "36.04", "36.71", "36.72", "36.73", "36.74"];
    private static readonly string[] UrusanDiPath = ["pendidikan", "kesehatan", "pekerjaan-umum", "perumahan-rakyat", "trantibumlinmas", "sosial"];

    [Fact]
    public async Task Tanpa_pilihan_wilayah_semua_slot_provinsi_mendapat_template_di_foldernya()
    {
        await using var folder = FolderUji.Buat();

        (await ProsesLokal.JalankanAsync("template", "--out", folder.Di("t"), "--periode", "2025-TW4")).DenganKode(0);

        var harapan =
            from wilayah in Wilayah
            from urusan in UrusanDiPath
            select $"2025-TW4/{wilayah}/{urusan}/spm-{wilayah}-{urusan}-2025-TW4.xlsx";
        var ada = Directory.EnumerateFiles(folder.Di("t"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Di("t"), f).Replace('\\', '/')).ToList();
        Assert.Equal(54, ada.Count);
        Assert.Equal(harapan.Order(StringComparer.Ordinal), ada.Order(StringComparer.Ordinal));
        Assert.All(ada, path => Assert.True(AlamatUnggahan.TryParse(path, out _, out _), path));
    }

    [Fact]
    public async Task Dengan_wilayah_dan_urusan_hanya_satu_template_yang_ditulis()
    {
        await using var folder = FolderUji.Buat();

        var hasil = (await ProsesLokal.JalankanAsync("template", "--out", folder.Di("t"), "--periode", "2026-TW1", "--wilayah", "32.73", "--urusan", "sosial")).DenganKode(0);

        var berkas = Assert.Single(Directory.EnumerateFiles(folder.Di("t"), "*", SearchOption.AllDirectories));
        Assert.Equal(folder.Di("t", "2026-TW1", "32.73", "sosial", "spm-32.73-sosial-2026-TW1.xlsx"), berkas);
        Assert.Contains("1 template 2026-TW1", hasil.Keluaran, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--periode", "2025-TW5", "'2025-TW5' bukan periode; contoh: 2025-TW4.")]
    [InlineData("--wilayah", "36.99", "'36.99' bukan kode daerah yang melapor; contoh: 36.01.")]
    [InlineData("--urusan", "agama", "'agama' bukan urusan; pilih pendidikan, kesehatan,")]
    [InlineData("--provinsi", "36.01", "'36.01' bukan kode provinsi; contoh: 36.")]
    public async Task Pilihan_yang_salah_disebut_dan_tidak_ada_yang_ditulis(string pilihan, string nilai, string pesan)
    {
        await using var folder = FolderUji.Buat();

        var hasil = (await ProsesLokal.JalankanAsync("template", "--out", folder.Di("t"), pilihan, nilai)).DenganKode(1);

        Assert.Contains(pesan, hasil.Galat, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Di("t")));
    }
}
