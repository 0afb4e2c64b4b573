using Spm.Domain;
using Spm.Storage;
using Spm.Testing;
using Spm.Workbooks;

namespace Spm.LocalHost.Tests;

/// <summary>Serving hosts, one after the other, on one data folder.</summary>
public sealed class KotakFolderTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IDisposable
{
    private static readonly DateTimeOffset MasaLapor = new(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly Slot Pertama = Slot.Parse("2025-TW4/36.01/sosial");
    private static readonly Slot Kedua = Slot.Parse("2025-TW4/36.02/sosial");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-kotak-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_an_earlier_run_has_sent_is_not_sent_again_in_another_order_and_faulty_names_do_not_end_the_service()
    {
        using var catatan = new StringWriter();
        await LayaniAsync(catatan, async () =>
        {
            Tulis(Pertama, "b.xlsx", 80);
            await TungguAsync(() => Berisi("b.xlsx: diterima"));
            Tulis(Pertama, "a.xlsx", 90);
            await TungguAsync(() => Berisi("a.xlsx: diterima"));
        });
        await LayaniAsync(catatan, async () =>
        {
            File.WriteAllText(Path.Combine(_folder.FullName, "masuk", "laporan.xlsx"), "x");
            await TungguAsync(() => Berisi("Dilewati: laporan.xlsx"));
            Tulis(Kedua, "c.xlsx", 80);
            await TungguAsync(() => Berisi("c.xlsx: diterima"));
        });

        var buku = new BukuSlot(azurite.CreateTableServiceClient());
        Assert.Equal(["b.xlsx", "a.xlsx"], (await buku.BacaVersiAsync(Pertama, default)).Select(v => Path.GetFileName(v.Berkas)));
        Assert.All((await buku.BacaAsync(Pertama, default)).Layanan, l => Assert.Equal(2, l.Versi));

        bool Berisi(string teks)
        {
            lock (catatan)
            {
                return catatan.ToString().Contains(teks, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_folder_says_that_there_is_one_already()
    {
        await using var sesi = await SesiLokal.MulaiAsync(Opsi(TextWriter.Null), default);

        var galat = await Assert.ThrowsAsync<KegagalanLokalException>(() => SesiLokal.MulaiAsync(Opsi(TextWriter.Null), default));

        Assert.Contains("--storage", galat.Message, StringComparison.Ordinal);
    }

    private OpsiSesi Opsi(TextWriter catatan) => new()
    {
        FolderData = _folder.FullName,
        Koneksi = azurite.ConnectionString,
        Sekarang = MasaLapor,
        Kemajuan = new Kemajuan(TextWriter.Synchronized(catatan)),
    };

    private async Task LayaniAsync(StringWriter catatan, Func<Task> kerja)
    {
        await using var sesi = await SesiLokal.MulaiAsync(Opsi(catatan), default);
        var kotak = new KotakFolder(sesi, Path.Combine(_folder.FullName, "masuk"), Path.Combine(_folder.FullName, "hasil"), new Kemajuan(TextWriter.Synchronized(catatan)));
        await kotak.SalinSemuaAsync(default);
        using var berhenti = new CancellationTokenSource();
        var layanan = kotak.LayaniAsync(berhenti.Token);
        await kerja();
        await berhenti.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => layanan);
    }

    private void Tulis(Slot slot, string nama, int terlayani)
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(slot, isi, new IsianTemplate { Layanan = slot.Layanan.ToDictionary(l => l.Kode, l => new IsianLayanan { Harus = 100, Terlayani = terlayani }) });
        var berkas = Path.Combine(_folder.FullName, "masuk", slot.ToString(), nama);
        Directory.CreateDirectory(Path.GetDirectoryName(berkas)!);
        File.WriteAllBytes(berkas, isi.ToArray());
    }

    private static async Task TungguAsync(Func<bool> sudah)
    {
        using var batas = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var detak = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!sudah())
        {
            await detak.WaitForNextTickAsync(batas.Token);
        }
    }
}
