using Azure;
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
        using var catatan = new CatatanLayar();
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

        bool Berisi(string teks) => catatan.Jumlah(teks) > 0;
    }

    [Fact]
    public async Task Uploads_whose_verdicts_a_restore_took_back_are_judged_at_the_next_start_as_received_at_first_and_new_files_are_taken()
    {
        using var catatan = new CatatanLayar();
        var (buku, slot) = (new BukuSlot(azurite.CreateTableServiceClient()), Slot.Parse("2025-TW4/36.03/sosial"));
        await LayaniAsync(catatan, async () =>
        {
            Tulis(slot, "b.xlsx", 80);
            await TungguAsync(() => catatan.Jumlah("b.xlsx: diterima") == 1);
            Tulis(slot, "a.xlsx", 90);
            await TungguAsync(() => catatan.Jumlah("a.xlsx: diterima") == 1);
        });
        var semula = await buku.BacaVersiAsync(slot, default);
        Assert.Equal(2, semula.Count);
        await HilangkanVersiAsync(slot);

        await LayaniAsync(catatan, async () =>
        {
            await TungguAsync(async () => (await buku.BacaVersiAsync(slot, default)).Count == 2);
            Tulis(Kedua, "d.xlsx", 80);
            await TungguAsync(() => catatan.Jumlah("d.xlsx: diterima") == 1);
        });

        // They are judged side by side, so that either may be the first.
        Assert.Equal(Diterima(semula), Diterima(await buku.BacaVersiAsync(slot, default)));

        static IEnumerable<(string, ETag, DateTimeOffset)> Diterima(IEnumerable<VersiSlot> versi) => versi.OrderBy(v => v.Berkas, StringComparer.Ordinal).Select(v => (v.Berkas, v.ETagBerkas, v.Diterima));
    }

    [Fact]
    public async Task An_upload_without_an_answer_holds_up_neither_other_files_nor_the_rekap_and_its_answer_is_told_when_it_comes()
    {
        using var catatan = new CatatanLayar();
        var penerimaan = new BukuPenerimaan(azurite.CreateTableServiceClient());
        var (menunggu, lain) = (Slot.Parse("2025-TW4/36.04/sosial"), Slot.Parse("2025-TW4/36.71/sosial"));
        await LayaniAsync(catatan, async () =>
        {
            Tulis(menunggu, "a.xlsx", 80);
            await TungguAsync(() => catatan.Jumlah("a.xlsx: diterima") == 1);
            var dibuka = Assert.Single(await HilangkanVersiAsync(menunggu));
            File.SetLastWriteTimeUtc(Path.Combine(_folder.FullName, "masuk", dibuka.Path), MasaLapor.UtcDateTime);
            await TungguAsync(() => catatan.Jumlah($"Menunggu dinilai lagi: {dibuka.Path}") == 1);
            var disalin = catatan.Jumlah("Rekap 2025-TW4: ");

            Tulis(lain, "c.xlsx", 80);
            await TungguAsync(() => catatan.Jumlah("c.xlsx: diterima") == 1 && catatan.Jumlah("Rekap 2025-TW4: ") > disalin);
            Assert.Null((await penerimaan.CariAsync(dibuka.Path, dibuka.ETag, default))!.Putusan);

            await penerimaan.SelesaikanAsync(dibuka, Putusan.Diterima, 0, beranotasi: false, default);
            await TungguAsync(() => catatan.Jumlah("a.xlsx: diterima") == 2);
        });

        Assert.Equal(1, catatan.Jumlah("Menunggu dinilai lagi"));
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_folder_says_that_there_is_one_already()
    {
        await using var sesi = await SesiLokal.MulaiAsync(Opsi(TextWriter.Null), default);

        var galat = await Assert.ThrowsAsync<KegagalanLokalException>(() => SesiLokal.MulaiAsync(Opsi(TextWriter.Null), default));

        Assert.Contains("--storage", galat.Message, StringComparison.Ordinal);
    }

    /// <summary>What a restore leaves of uploads judged after the copy: the blob, and a receipt without a verdict. Gives the receipts.</summary>
    private async Task<IReadOnlyList<Penerimaan>> HilangkanVersiAsync(Slot slot)
    {
        var (buku, penerimaan) = (new BukuSlot(azurite.CreateTableServiceClient()), new BukuPenerimaan(azurite.CreateTableServiceClient()));
        var dibuka = new List<Penerimaan>();
        foreach (var versi in await buku.BacaVersiAsync(slot, default))
        {
            var catatan = (await penerimaan.CariAsync(versi.Berkas, versi.ETagBerkas, default))!;
            await penerimaan.BukaKembaliAsync(catatan with { Versi = null }, default);
            dibuka.Add(catatan);
        }

        await buku.SusunUlangAsync(await buku.BacaAsync(slot, default), [], default);
        return dibuka;
    }

    private OpsiSesi Opsi(TextWriter catatan) => new()
    {
        FolderData = _folder.FullName,
        Koneksi = azurite.ConnectionString,
        Sekarang = MasaLapor,
        Kemajuan = new Kemajuan(catatan),
    };

    private async Task LayaniAsync(CatatanLayar catatan, Func<Task> kerja)
    {
        await using var sesi = await SesiLokal.MulaiAsync(Opsi(catatan), default);
        var kotak = new KotakFolder(sesi, Path.Combine(_folder.FullName, "masuk"), Path.Combine(_folder.FullName, "hasil"), new Kemajuan(catatan));
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

    private static Task TungguAsync(Func<bool> sudah) => TungguAsync(() => Task.FromResult(sudah()));

    private static async Task TungguAsync(Func<Task<bool>> sudah)
    {
        using var batas = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var detak = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await sudah())
        {
            await detak.WaitForNextTickAsync(batas.Token);
        }
    }
}
