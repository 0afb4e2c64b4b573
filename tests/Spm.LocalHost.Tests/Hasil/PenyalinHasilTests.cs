using Azure.Storage.Blobs;
using Spm.Domain;
using Spm.Storage;
using Spm.Testing;

namespace Spm.LocalHost.Tests;

public sealed class PenyalinHasilTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IDisposable
{
    private const string Slot = "2025-TW4/36.01/sosial";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-hasil-");
    private readonly BlobServiceClient _blob = azurite.CreateBlobServiceClient();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_answer_comes_with_every_withdrawal_of_its_file_and_of_no_other()
    {
        await SimpanAsync($"{Slot}/a.xlsx.findings.json", $"{Slot}/a.xlsx.ditarik-3.json", $"{Slot}/a.xlsx.ditarik-11.json", $"{Slot}/b.xlsx.ditarik-4.json");

        await new PenyalinHasil(_blob, _folder.FullName).SalinJawabanAsync($"{Slot}/a.xlsx", default);

        Assert.Equal(["a.xlsx.ditarik-11.json", "a.xlsx.ditarik-3.json", "a.xlsx.findings.json"], Isi(Slot));
    }

    [Fact]
    public async Task A_file_that_was_never_sent_has_no_answer_to_copy()
    {
        await SimpanAsync($"{Slot}/a.xlsx.findings.json");

        await new PenyalinHasil(_blob, _folder.FullName).SalinJawabanAsync($"{Slot}/a lama.xlsx", default);

        Assert.Empty(Isi(""));
    }

    [Fact]
    public async Task The_withdrawals_of_a_province_are_copied_with_their_answers_and_not_over_what_is_there()
    {
        await SimpanAsync($"{Slot}/a.xlsx.findings.json", $"{Slot}/a.xlsx.ditarik-3.json", "2025-TW4/36/sosial/p.xlsx.ditarik-2.json", "2025-TW4/36.02/sosial/q.xlsx.findings.json", "2025-TW4/36.02/sosial/q.xlsx.ditarik-2.json", "2025-TW4/36.02/sosial/r.xlsx.findings.json", "2025-TW4/36.02/sosial/s.xlsx.findings.json", "2025-TW3/36.01/sosial/a.xlsx.ditarik-2.json", "2025-TW4/32.01/sosial/a.xlsx.ditarik-2.json", "2023-RAD/36.01/t.xlsx.findings.json", "2023-RAD/36.01/t.xlsx.ditarik-2.json", "2026-RAD/36.01/u.xlsx.ditarik-2.json");
        var ada = Path.Combine(_folder.FullName, NamaContainer.Feedback, Slot, "a.xlsx.ditarik-3.json");
        var salinan = Path.Combine(_folder.FullName, NamaContainer.Feedback, "2025-TW4/36.02/sosial/s.xlsx.findings.json");
        Directory.CreateDirectory(Path.GetDirectoryName(ada)!);
        Directory.CreateDirectory(Path.GetDirectoryName(salinan)!);
        await File.WriteAllTextAsync(ada, "sudah ada");
        await File.WriteAllTextAsync(salinan, "belum ditandai");

        await new PenyalinHasil(_blob, _folder.FullName).SalinPenarikanAsync(new Periode(2025, 4), KodeWilayah.Parse("36"), default);

        Assert.Equal("sudah ada", await File.ReadAllTextAsync(ada));
        Assert.Equal("{}", await File.ReadAllTextAsync(salinan));
        Assert.Equal(["a.xlsx.ditarik-3.json", "p.xlsx.ditarik-2.json", "q.xlsx.ditarik-2.json", "q.xlsx.findings.json", "s.xlsx.findings.json", "t.xlsx.ditarik-2.json", "t.xlsx.findings.json"], Isi(""));
    }

    [Fact]
    public async Task A_rekap_comes_with_the_files_beside_it_and_the_workbook_of_the_province_is_named()
    {
        var container = _blob.GetBlobContainerClient(NamaContainer.Rekap);
        await container.CreateIfNotExistsAsync();
        string[] nama = ["espm-36.01.xlsx", "espm-36.xlsx", "rekap-spm-banten-2025-TW4.xlsx", "rekap.csv", "rekap.json", "tambahan.xlsx"];
        foreach (var satu in nama)
        {
            await container.GetBlobClient($"2025-TW4/36/{satu}").UploadAsync(BinaryData.FromString(satu), overwrite: true);
        }

        var workbook = await new PenyalinHasil(_blob, _folder.FullName).SalinRekapAsync(new Periode(2025, 4), KodeWilayah.Parse("36"), default);

        Assert.Equal("rekap-spm-banten-2025-TW4.xlsx", await File.ReadAllTextAsync(workbook));
        Assert.Equal(nama, Directory.EnumerateFiles(Path.GetDirectoryName(workbook)!).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private async Task SimpanAsync(params string[] nama)
    {
        var container = _blob.GetBlobContainerClient(NamaContainer.Feedback);
        await container.DeleteIfExistsAsync();
        await container.CreateAsync();
        foreach (var satu in nama)
        {
            await container.GetBlobClient(satu).UploadAsync(BinaryData.FromString("{}"), overwrite: true);
        }
    }

    private IEnumerable<string> Isi(string folder) =>
        Directory.EnumerateFiles(Path.Combine(_folder.FullName, NamaContainer.Feedback, folder), "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
