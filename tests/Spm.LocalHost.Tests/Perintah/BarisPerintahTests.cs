namespace Spm.LocalHost.Tests;

public sealed class BarisPerintahTests
{
    [Theory]
    [InlineData("explain", "--periode", "2025-TW5")]
    [InlineData("withdraw", "--slot", "2025-TW5/36.01/sosial")]
    [InlineData("rekap", "--periode", "2025-TW5")]
    [InlineData("sent", "--periode", "2025-TW5")]
    [InlineData("template", "--periode", "2025-TW5")]
    [InlineData("check", "--periode", "2025-TW5")]
    public async Task What_is_wrong_with_arguments_is_said_without_the_help(string perintah, string opsi, string nilai)
    {
        var (kode, keluaran, galat) = await JalankanAsync(perintah, opsi, nilai);

        Assert.Equal(KodeKeluar.Gagal, kode);
        Assert.Contains("2025-TW5' bukan periode", galat, StringComparison.Ordinal);
        Assert.EndsWith($"Lihat {perintah} --help.", galat.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("--storage", keluaran + galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_is_printed_where_it_is_asked_for()
    {
        var (kode, keluaran, _) = await JalankanAsync("rekap", "--help");

        Assert.Equal(KodeKeluar.Berhasil, kode);
        Assert.Contains("{tahun}-RAD/{wilayah}/", keluaran, StringComparison.Ordinal);
    }

    private static async Task<(int Kode, string Keluaran, string Galat)> JalankanAsync(params string[] argumen)
    {
        var (keluaran, galat) = (new StringWriter(), new StringWriter());
        return (await BarisPerintah.JalankanAsync(argumen, new() { Output = keluaran, Error = galat }), keluaran.ToString(), galat.ToString());
    }
}
