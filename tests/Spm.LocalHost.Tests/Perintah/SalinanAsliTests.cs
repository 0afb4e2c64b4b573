using Microsoft.Extensions.DependencyInjection;
using Spm.Domain;
using Spm.Storage;
using Spm.Testing;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

/// <summary>Runs <c>explain --out</c> as the program does, over a report and a document with targets that were received.</summary>
public sealed class SalinanAsliTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/perumahan-rakyat");
    private static readonly SlotRencana Rencana = new(2025, KodeWilayah.Parse("36.01"));

    private static readonly byte[] IsiLaporan = Laporan();
    private static readonly byte[] IsiTarget = Target(120);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-salinan-");

    public async Task InitializeAsync()
    {
        var jam = new JamLokal(new DateTimeOffset(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7)));
        await using var layanan = new ServiceCollection().AddLogging().AddPenyimpanan(PengaturanPenyimpanan.DariKoneksi(azurite.ConnectionString))
            .AddSingleton<TimeProvider>(jam).AddSingleton<IWaktuTerima>(new WaktuTerimaJam(jam)).AddSpmFunctions().BuildServiceProvider();
        await layanan.GetRequiredService<PenyiapPenyimpanan>().SiapkanAsync(default);
        foreach (var (path, isi) in new[] { ($"{Slot}/laporan.xlsx", IsiLaporan), ($"{Rencana}/keputusan.xlsx", IsiTarget) })
        {
            var blob = azurite.CreateBlobServiceClient().GetBlobContainerClient(NamaContainer.Uploads).GetBlobClient(path);
            if (!await blob.ExistsAsync())
            {
                await blob.UploadAsync(new BinaryData(isi));
                await layanan.GetRequiredService<PenerimaUnggahan>().TerimaAsync(blob, path, default);
            }

            // The tests share the storage, and change what it keeps.
            await Asli(path, isi).UploadAsync(new BinaryData(isi), overwrite: true);
        }
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_report_and_the_document_with_its_target_are_copied_byte_by_byte()
    {
        var (kode, baris) = await JelaskanAsync();

        Assert.Equal(KodeKeluar.Berhasil, kode);
        Assert.Equal(IsiLaporan, await File.ReadAllBytesAsync(Di($"{Slot}/versi-1-laporan.xlsx")));
        Assert.Equal(IsiTarget, await File.ReadAllBytesAsync(Di($"{Rencana}/versi-1-keputusan.xlsx")));
        Assert.Equal(
            [$"Salinan berkas yang diunggah: {Di($"{Slot}/versi-1-laporan.xlsx")}", $"Salinan dokumen target yang diunggah: {Di($"{Rencana}/versi-1-keputusan.xlsx")}"],
            baris.TakeLast(2));
    }

    [Fact]
    public async Task A_document_with_targets_that_was_changed_is_copied_as_what_it_is_now_and_not_called_the_uploaded_one()
    {
        var lain = Target(121);
        await Asli($"{Rencana}/keputusan.xlsx", IsiTarget).UploadAsync(new BinaryData(lain), overwrite: true);

        var (kode, baris) = await JelaskanAsync();

        var salinan = Di($"{Rencana}/versi-1-berubah-keputusan.xlsx");
        Assert.Equal(KodeKeluar.Gagal, kode);
        Assert.Equal(lain, await File.ReadAllBytesAsync(salinan));
        Assert.StartsWith("BUKAN LAGI dokumen target yang diunggah: isinya berubah sesudah diterima. Minta berkas itu dari pengirimnya", baris[^1], StringComparison.Ordinal);
        Assert.EndsWith(salinan, baris[^1], StringComparison.Ordinal);
        Assert.Contains(baris, b => b.StartsWith("   Target jumlah = 120 Orang", StringComparison.Ordinal) && b.EndsWith("yang berisi 121  BERBEDA dari yang dicatat", StringComparison.Ordinal));
        Assert.Equal(IsiLaporan, await File.ReadAllBytesAsync(Di($"{Slot}/versi-1-laporan.xlsx")));
    }

    [Fact]
    public async Task A_document_with_targets_that_was_taken_away_is_missed_and_the_report_copied_all_the_same()
    {
        await Asli($"{Rencana}/keputusan.xlsx", IsiTarget).DeleteAsync();

        var (kode, baris) = await JelaskanAsync();

        Assert.Equal(KodeKeluar.Gagal, kode);
        Assert.StartsWith("Tidak ada dokumen target yang disalin: salinan aslinya tidak ada di penyimpanan. Minta berkas itu dari pengirimnya", baris[^1], StringComparison.Ordinal);
        Assert.Equal([Di($"{Slot}/versi-1-laporan.xlsx")], Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
        Assert.Equal(IsiLaporan, await File.ReadAllBytesAsync(Di($"{Slot}/versi-1-laporan.xlsx")));
    }

    [Fact]
    public async Task A_report_that_was_changed_is_not_called_the_uploaded_one_either()
    {
        await Asli($"{Slot}/laporan.xlsx", IsiLaporan).UploadAsync(BinaryData.FromString("bukan workbook"), overwrite: true);

        var (kode, baris) = await JelaskanAsync();

        Assert.Equal(KodeKeluar.Gagal, kode);
        Assert.StartsWith("BUKAN LAGI berkas yang diunggah: isinya berubah sesudah diterima.", baris[^2], StringComparison.Ordinal);
        Assert.Equal("bukan workbook", await File.ReadAllTextAsync(Di($"{Slot}/versi-1-berubah-laporan.xlsx")));
    }

    [Fact]
    public async Task Where_nothing_is_current_nothing_is_copied()
    {
        var (kode, baris) = await JelaskanAsync("K-SOS-01");

        Assert.Equal((KodeKeluar.Berhasil, "Tidak ada berkas yang berlaku untuk disalin."), (kode, baris[^1]));
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    private async Task<(int Kode, string[] Baris)> JelaskanAsync(string layanan = "K-PR-01")
    {
        var keluaran = new StringWriter();
        var kode = await BarisPerintah.JalankanAsync(
            ["explain", "--periode", "2025-TW4", "--wilayah", "36.01", "--layanan", layanan, "--connection", azurite.ConnectionString, "--out", _folder.FullName],
            new() { Output = keluaran, EnableDefaultExceptionHandler = false });
        return (kode, keluaran.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private string Di(string nama) => Path.Combine([_folder.FullName, NamaContainer.Originals, .. nama.Split('/')]);

    private Azure.Storage.Blobs.BlobClient Asli(string path, byte[] isi) => azurite.CreateBlobServiceClient().GetBlobContainerClient(NamaContainer.Originals)
        .GetBlobClient(GudangLaporan.NamaAsli(path.StartsWith($"{Slot}/", StringComparison.Ordinal) ? Slot : Rencana, Sidik.Dari(isi)));

    private static byte[] Laporan()
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(Slot, isi, new IsianTemplate { Layanan = Slot.Layanan.ToDictionary(l => l.Kode, _ => new IsianLayanan { Harus = 100, Terlayani = 80 }) });
        return isi.ToArray();
    }

    private static byte[] Target(int jumlah)
    {
        using var isi = new MemoryStream();
        TemplateRencana.Tulis(
            Rencana, [Rencana.Tahun], isi, new IsianRencana { DasarHukum = "Keputusan Nomor 5 Tahun 2025", Target = new Dictionary<(KodeLayanan, int), IsianTarget> { [(KodeLayanan.Parse("K-PR-01"), Rencana.Tahun)] = new(jumlah, 90) } });
        return isi.ToArray();
    }
}
