namespace Spm.LocalHost.Tests;

public sealed class PerintahJelaskanTests
{
    [Theory]
    [InlineData("2025-TW5", "36.01", "K-KES-01", "'2025-TW5' bukan periode; contoh: 2025-TW4")]
    [InlineData("2025-TW4", "36.99", "K-KES-01", "'36.99' bukan kode daerah yang melapor")]
    [InlineData("2025-TW4", "31.71", "K-KES-01", "'31.71' bukan kode daerah yang melapor")]
    [InlineData("2025-TW4", "36.01", "KES-01", "'KES-01' bukan kode layanan; contoh: K-KES-01")]
    [InlineData("2025-TW4", "36.01", "K-SOS-09", "'K-SOS-09' tidak ada; layanan K-SOS: K-SOS-01, K-SOS-02, K-SOS-03, K-SOS-04, K-SOS-05")]
    [InlineData("2025-TW4", "36.01", "P-SOS-01", "P-SOS-01 bukan layanan Kabupaten Pandeglang, tetapi layanan pemerintah provinsi. Layanan Kabupaten Pandeglang dalam urusan itu: K-SOS-01,")]
    [InlineData("2025-TW4", "36", "K-KES-01", "K-KES-01 bukan layanan Provinsi Banten, tetapi layanan kabupaten/kota. Layanan Provinsi Banten dalam urusan itu: P-KES-01, P-KES-02.")]
    public void What_is_wrong_with_a_code_is_said(string periode, string wilayah, string layanan, string pesan) => Assert.Contains(
        pesan, Assert.Single(Uraikan("--periode", periode, "--wilayah", wilayah, "--layanan", layanan)), StringComparison.Ordinal);

    [Theory]
    [InlineData("--periode", "2025-TW4", "--wilayah", "36.01")]
    [InlineData("--periode", "2025-TW4", "--layanan", "K-KES-01")]
    [InlineData("--wilayah", "36.01", "--layanan", "K-KES-01")]
    public void Every_part_of_the_question_is_needed(params string[] argumen) => Assert.Single(Uraikan(argumen));

    [Fact]
    public void The_province_is_asked_for_its_own_services() => Assert.Empty(Uraikan("--periode", "2025-TW4", "--wilayah", "36", "--layanan", "P-SOS-01"));

    [Fact]
    public async Task A_data_folder_that_is_not_there_is_not_made()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"spm-jelaskan-{Guid.NewGuid()}");

        await Assert.ThrowsAsync<KegagalanLokalException>(() => PerintahJelaskan.Buat()
            .Parse(["--periode", "2025-TW4", "--wilayah", "36.01", "--layanan", "K-KES-01", "--storage", folder]).InvokeAsync(new() { EnableDefaultExceptionHandler = false }));

        Assert.False(Directory.Exists(folder));
    }

    private static IReadOnlyList<string> Uraikan(params string[] argumen) => [.. PerintahJelaskan.Buat().Parse(argumen).Errors.Select(g => g.Message)];
}
