using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs.Models;
using Spm.LocalHost;
using Spm.Storage;
using Spm.Testing;

namespace Spm.EndToEnd.Tests;

public sealed class PengirimPeristiwaTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private static readonly DateTimeOffset Diterima = new(2026, 1, 12, 9, 0, 0, TimeSpan.FromHours(7));

    private BukuPenerimaan Penerimaan => new(azurite.CreateTableServiceClient());

    public Task InitializeAsync() => new PenyiapPenyimpanan(azurite.CreateBlobServiceClient(), azurite.CreateTableServiceClient()).SiapkanAsync(CancellationToken.None);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("2025-TW4/36.01/sosial/biasa.xlsx")]
    [InlineData("2025-TW4/36.02/pekerjaan-umum/air minum 100% (kedua) #2.xlsx")]
    [InlineData("2025-TW4/36.03/sosial/laporan–daérah+a&b.xlsx")]
    public async Task Peristiwa_menunjuk_blob_versi_dan_fungsi_yang_benar_dan_datang_dua_kali(string path)
    {
        var terbaca = new ConcurrentQueue<PeristiwaTerbaca>();
        await using var host = await HostTiruan.MulaiAsync(() => "Running", async p =>
        {
            terbaca.Enqueue(p);
            await PutuskanAsync(p, Putusan.Diterima);
        });

        await KirimAsync(host, path);

        var sifat = (await azurite.CreateBlobServiceClient().GetBlobContainerClient(NamaContainer.Uploads).GetBlobClient(path).GetPropertiesAsync()).Value;
        Assert.Equal(2, terbaca.Count);
        Assert.Equal(2, terbaca.Select(p => p.Peristiwa.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(terbaca, p =>
        {
            Assert.Equal(("Host.Functions.IngestWorkbook", NamaContainer.Uploads, path, sifat.ETag.ToString(), BlobType.Block), (p.Fungsi, p.Container, p.Nama, p.ETag, p.Jenis));
            Assert.Equal("Microsoft.Storage.BlobCreated", p.Peristiwa.GetProperty("eventType").GetString());
            Assert.Equal($"/blobServices/default/containers/uploads/blobs/{path}", p.Peristiwa.GetProperty("subject").GetString());
            Assert.Equal(sifat.ContentLength, p.Peristiwa.GetProperty("data").GetProperty("contentLength").GetInt64());
            Assert.Equal(sifat.LastModified, p.Peristiwa.GetProperty("eventTime").GetDateTimeOffset());
        });
    }

    [Fact]
    public async Task Pengiriman_menunggu_putusan_dan_berkas_satu_slot_berurutan()
    {
        string[] berkas = ["2025-TW4/36.71/sosial/a.xlsx", "2025-TW4/36.71/sosial/b.xlsx"];
        var masuk = new TaskCompletionSource<PeristiwaTerbaca>();
        var urutan = new ConcurrentQueue<string>();
        await using var host = await HostTiruan.MulaiAsync(() => "Running", async p =>
        {
            urutan.Enqueue(p.Nama);
            masuk.TrySetResult(p);
            if (p.Nama == berkas[1])
            {
                await PutuskanAsync(p, Putusan.Ditolak);
            }
        });

        var kirim = KirimAsync(host, berkas);
        var pertama = await masuk.Task;
        Assert.False(kirim.IsCompleted);
        Assert.DoesNotContain(berkas[1], urutan);
        await PutuskanAsync(pertama, Putusan.Diterima);

        Assert.Equal([Putusan.Diterima, Putusan.Ditolak], await kirim);
        Assert.Equal([berkas[0], berkas[0], berkas[1], berkas[1]], urutan);
    }

    [Fact]
    public async Task Waktu_terima_sudah_tercatat_sebelum_host_tahu_dan_tidak_berubah_lagi()
    {
        var tercatat = new ConcurrentQueue<DateTimeOffset>();
        await using var host = await HostTiruan.MulaiAsync(() => "Running", async p =>
        {
            // What the function does first, at its own time.
            var catatan = await Penerimaan.CatatAsync(p.Nama, new ETag(p.ETag), Diterima.AddYears(1), Diterima.AddYears(1), CancellationToken.None);
            tercatat.Enqueue(catatan.Diterima);
            await PutuskanAsync(p, Putusan.Diterima);
        });

        await KirimAsync(host, "2025-TW4/36.72/sosial/waktu.xlsx");

        Assert.Equal([Diterima, Diterima], tercatat);
    }

    [Fact]
    public async Task Peristiwa_yang_ditolak_host_disebut_dengan_berkas_dan_jawabannya()
    {
        await using var host = await HostTiruan.MulaiAsync(() => "Running", _ => throw new InvalidDataException());

        var galat = await Assert.ThrowsAsync<InvalidOperationException>(() => KirimAsync(host, "2025-TW4/36.73/sosial/gagal.xlsx"));

        Assert.Contains("2025-TW4/36.73/sosial/gagal.xlsx: 500", galat.Message, StringComparison.Ordinal);
    }

    private async Task PutuskanAsync(PeristiwaTerbaca p, Putusan putusan)
    {
        var catatan = await Penerimaan.CariAsync(p.Nama, new ETag(p.ETag), CancellationToken.None);
        await Penerimaan.SelesaikanAsync(catatan!, putusan, jumlahTemuan: 0, beranotasi: false, CancellationToken.None);
    }

    private Task<IReadOnlyList<Putusan>> KirimAsync(HostTiruan host, params string[] path) =>
        new PengirimPeristiwa(azurite.CreateBlobServiceClient(), Penerimaan, host.Klien).KirimAsync(
            [.. path.Select(p => new BerkasKirim(p, _ => Task.FromResult<byte[]>([1, 2, 3])))], Diterima, CancellationToken.None);
}
