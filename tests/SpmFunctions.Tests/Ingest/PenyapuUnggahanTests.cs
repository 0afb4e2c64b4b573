using Azure.Data.Tables;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Moq;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>Uploads that no event came for. How long they have been waiting is told by the storage of the test.</summary>
public sealed class PenyapuUnggahanTests : IClassFixture<PenyimpananUji>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Sosial);

    private readonly JamPenyimpanan _jam = new();
    private readonly Mock<DurableTaskClient> _klien = new("uji");
    private readonly PenyimpananUji _penyimpanan;
    private readonly AplikasiUji _aplikasi;

    public PenyapuUnggahanTests(PenyimpananUji penyimpanan) => (_penyimpanan, _aplikasi) = (penyimpanan, new AplikasiUji(penyimpanan.Azurite, blob: _jam));

    public Task InitializeAsync() => new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_upload_whose_event_was_lost_is_judged_and_its_rekap_started_before_it_counts_as_stuck()
    {
        await _aplikasi.UnggahAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));
        _jam.Maju = TimeSpan.FromMinutes(14);
        await SapuAsync();
        _jam.Maju = TimeSpan.FromMinutes(16);

        Assert.Equal(0, (await _aplikasi.Ambil<PengamatAntrean>().AmatiAsync(default)).BelumDinilai);
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{Slot}/laporan.xlsx.findings.json"));
        _klien.Verify(k => k.ScheduleNewOrchestrationInstanceAsync(
            nameof(RekapOrchestrator), new PermintaanRekap("2025-TW4", "36"), It.IsAny<StartOrchestrationOptions>(), It.IsAny<CancellationToken>()));
        Assert.InRange(PenyapuUnggahan.MasaTunggu + PenyapuUnggahan.Selang, TimeSpan.Zero, PengamatAntrean.BatasMacet);
    }

    // Sent in time, judged two years later: sending it again would have made it late.
    [Fact]
    public async Task It_counts_as_received_when_it_was_sent_however_late_it_is_judged()
    {
        await using var aplikasi = new AplikasiUji(_penyimpanan.Azurite, blob: _jam, waktuTerima: new WaktuTerimaBlob());
        var dikirim = await UnggahSekarangAsync(aplikasi);
        aplikasi.Waktu.Sekarang = dikirim.Saat.AddYears(2);
        _jam.Maju = TimeSpan.FromMinutes(10);

        await SapuAsync(aplikasi);

        var versi = Assert.Single(await aplikasi.Ambil<BukuSlot>().BacaVersiAsync(dikirim.Slot, default));
        Assert.Equal((Putusan.Diterima, dikirim.Saat), (versi.Putusan, versi.Diterima));
        Assert.Equal(dikirim.Saat, (await SifatAsync(aplikasi, versi.Berkas)).LastModified);
    }

    [Theory]
    [InlineData("1.xlsx")]
    [InlineData("3.xlsx")]
    public async Task Bytes_that_were_withdrawn_do_not_come_back_with_a_copy_that_was_sent_before_and_is_judged_after(string salinan)
    {
        var isi = BukuUji.Diterima(Slot);
        await _aplikasi.UnggahAsync($"{Slot}/{salinan}", isi);
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/2.xlsx", isi);
        await TarikAsync();
        _jam.Maju = TimeSpan.FromMinutes(12);

        await SapuAsync();

        Assert.Empty((await _aplikasi.Ambil<BukuSlot>().BacaAsync(Slot, default)).Layanan);
        Assert.Contains("ditarik", (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{Slot}/{salinan}.findings.json")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawn_bytes_stay_withdrawn_when_all_receipts_are_lost_and_everything_is_judged_again()
    {
        var isi = BukuUji.Diterima(Slot);
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/1.xlsx", isi);
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/2.xlsx", isi);
        await TarikAsync();
        var tabel = _aplikasi.Ambil<TableServiceClient>().GetTableClient(NamaTabel.Penerimaan);
        await foreach (var baris in tabel.QueryAsync<TableEntity>())
        {
            await tabel.DeleteEntityAsync(baris.PartitionKey, baris.RowKey);
        }

        _jam.Maju = TimeSpan.FromMinutes(12);
        await SapuAsync();

        Assert.Empty((await _aplikasi.Ambil<BukuSlot>().BacaAsync(Slot, default)).Layanan);
    }

    [Fact]
    public async Task Withdrawn_bytes_that_are_sent_again_come_back_by_the_sweeper_too()
    {
        var isi = BukuUji.Diterima(Slot);
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/1.xlsx", isi);
        await TarikAsync();
        await _aplikasi.DetikBerikutnyaAsync();
        await _aplikasi.UnggahAsync($"{Slot}/2.xlsx", isi);
        _jam.Maju = TimeSpan.FromMinutes(12);

        await SapuAsync();

        Assert.Equal(Slot.Layanan.Count, (await _aplikasi.Ambil<BukuSlot>().BacaAsync(Slot, default)).Layanan.Count);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(59, true)]
    [InlineData(66, true)]
    [InlineData((24 * 60) + 30, true)]
    public async Task One_that_was_never_tried_is_judged_in_the_next_run_however_old_it_is_but_in_its_first_ten_minutes(int menit, bool dinilai)
    {
        await _aplikasi.UnggahAsync($"{Slot}/laporan.xlsx", BukuUji.Ditolak(Slot));
        _jam.Maju = TimeSpan.FromMinutes(menit);

        await SapuAsync();

        Assert.Equal(dinilai, await TerjawabAsync("laporan.xlsx"));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(59, true)]
    [InlineData(61, true)]
    [InlineData(66, false)]
    [InlineData((24 * 60) + 2, true)]
    [InlineData((24 * 60) + 30, false)]
    public async Task One_that_was_tried_is_tried_in_every_run_of_its_first_hour_and_then_once_an_hour(int menit, bool dinilai)
    {
        await UnggahDanCobaAsync("laporan.xlsx", BukuUji.Ditolak(Slot));
        _jam.Maju = TimeSpan.FromMinutes(menit);

        await SapuAsync();

        Assert.Equal(dinilai, await TerjawabAsync("laporan.xlsx"));
    }

    // Azure cuts a run off after half an hour, in the middle of an upload.
    [Fact]
    public async Task A_run_that_takes_long_leaves_the_rest_to_the_next_one()
    {
        await _aplikasi.UnggahAsync($"{Slot}/a.xlsx", BukuUji.Ditolak(Slot));
        await _aplikasi.UnggahAsync($"{Slot}/b.xlsx", [.. BukuUji.Ditolak(Slot), 0]);
        await _aplikasi.UnggahAsync($"{Slot}/c.xlsx", [.. BukuUji.Ditolak(Slot), 0, 0]);
        _jam.Maju = TimeSpan.FromMinutes(10);
        await using var lambat = AplikasiLambat(PenyapuUnggahan.MasaKerja / 2);

        await SapuAsync(lambat);

        Assert.Equal((true, true, false), (await TerjawabAsync("a.xlsx"), await TerjawabAsync("b.xlsx"), await TerjawabAsync("c.xlsx")));
        await SapuAsync(lambat);
        Assert.True(await TerjawabAsync("c.xlsx"));
        Assert.InRange(PenyapuUnggahan.MasaKerja, TimeSpan.FromMinutes(1), PenyapuUnggahan.Selang - TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task One_that_was_never_tried_goes_before_those_that_failed()
    {
        await UnggahDanCobaAsync("a.xlsx", BukuUji.Ditolak(Slot));
        await _aplikasi.UnggahAsync($"{Slot}/b.xlsx", [.. BukuUji.Ditolak(Slot), 0]);
        _jam.Maju = TimeSpan.FromMinutes(10);
        await using var lambat = AplikasiLambat(PenyapuUnggahan.MasaKerja);

        await SapuAsync(lambat);

        Assert.Equal((false, true), (await TerjawabAsync("a.xlsx"), await TerjawabAsync("b.xlsx")));
    }

    [Fact]
    public async Task One_that_fails_is_told_and_keeps_no_other_one_waiting_and_is_tried_again()
    {
        await _aplikasi.UnggahAsync($"{Slot}/a.xlsx", BukuUji.Diterima(Slot));
        await _aplikasi.UnggahAsync("z/salah-tempat.xlsx", new byte[100_000]);
        _jam.Maju = TimeSpan.FromMinutes(10);
        var gagal = new PengawasPermintaan { Sebelum = p => p.EndsWith("/uploads/z/salah-tempat.xlsx", StringComparison.Ordinal) ? Task.CompletedTask : GagalPada(p, "a.xlsx") };
        await using var rusak = new AplikasiUji(_penyimpanan.Azurite, gagal, blob: _jam);

        var galat = await Assert.ThrowsAsync<AggregateException>(() => SapuAsync(rusak));

        Assert.IsType<MatiMendadakException>(Assert.Single(galat.InnerExceptions));
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Feedback, "z/salah-tempat.xlsx.findings.json"));
        Assert.False(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{Slot}/a.xlsx.findings.json"));
        await SapuAsync();
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{Slot}/a.xlsx.findings.json"));

        static Task GagalPada(string permintaan, string akhir) =>
            permintaan.StartsWith("GET ", StringComparison.Ordinal) && permintaan.EndsWith(akhir, StringComparison.Ordinal) ? throw new MatiMendadakException(permintaan) : Task.CompletedTask;
    }

    [Fact]
    public async Task What_its_event_came_for_meanwhile_is_not_judged_again()
    {
        await _aplikasi.UnggahAsync($"{Slot}/a.xlsx", BukuUji.Ditolak(Slot));
        await _aplikasi.UnggahAsync($"{Slot}/b.xlsx", [.. BukuUji.Ditolak(Slot), 0]);
        _jam.Maju = TimeSpan.FromMinutes(10);
        var sudah = false;
        var pengawas = new PengawasPermintaan
        {
            Sebelum = async p =>
            {
                if (!sudah && p.EndsWith("a.xlsx", StringComparison.Ordinal))
                {
                    sudah = true;
                    await _aplikasi.TerimaAsync($"{Slot}/b.xlsx");
                }
            },
        };
        await using var aplikasi = new AplikasiUji(_penyimpanan.Azurite, pengawas, blob: _jam);

        await SapuAsync(aplikasi);

        Assert.True(sudah);
        Assert.DoesNotContain(pengawas.Permintaan, p => p.EndsWith("/uploads/" + $"{Slot}/b.xlsx", StringComparison.Ordinal));
        Assert.Single(aplikasi.Log.Pesan, p => p.Pesan.EndsWith("dinilai tanpa menunggu pemberitahuan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_done_where_everything_has_been_judged()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));
        _jam.Maju = TimeSpan.FromDays(1);
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;

        await SapuAsync();

        Assert.Equal(2, _aplikasi.Pengawas.Permintaan.Count - sebelum);
        _klien.VerifyNoOtherCalls();
    }

    /// <summary>An app in which each upload takes so long.</summary>
    private AplikasiUji AplikasiLambat(TimeSpan lama)
    {
        AplikasiUji? aplikasi = null;
        var pengawas = new PengawasPermintaan
        {
            Sebelum = p =>
            {
                if (p.StartsWith("GET ", StringComparison.Ordinal) && p.Contains($"/{NamaContainer.Uploads}/", StringComparison.Ordinal))
                {
                    aplikasi!.Waktu.Sekarang += lama;
                }

                return Task.CompletedTask;
            },
        };
        return aplikasi = new AplikasiUji(_penyimpanan.Azurite, pengawas, blob: _jam);
    }

    /// <summary>As a run leaves it that died: with a receipt and no verdict.</summary>
    private async Task UnggahDanCobaAsync(string nama, byte[] isi)
    {
        await _aplikasi.UnggahAsync($"{Slot}/{nama}", isi);
        var sifat = await SifatAsync(_aplikasi, $"{Slot}/{nama}");
        await _aplikasi.Ambil<BukuPenerimaan>().CatatAsync($"{Slot}/{nama}", sifat.ETag, sifat.LastModified, _aplikasi.Waktu.Sekarang, default);
    }

    private Task<bool> TerjawabAsync(string nama) => _aplikasi.AdaAsync(NamaContainer.Feedback, $"{Slot}/{nama}.findings.json");

    private Task SapuAsync(AplikasiUji? aplikasi = null) =>
        new SapuUnggahan((aplikasi ?? _aplikasi).Ambil<PenyapuUnggahan>()).RunAsync(new Microsoft.Azure.Functions.Worker.TimerInfo(), _klien.Object, default);

    /// <summary>In a second after that of the last upload, by the clock of the storage.</summary>
    private async Task TarikAsync()
    {
        _aplikasi.Waktu.Sekarang = await _aplikasi.DetikBerikutnyaAsync();
        await _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(new PermintaanPenarikan { Slot = Slot, Oleh = "biro", Alasan = "salah slot" }, default);
        _aplikasi.Waktu.Sekarang = AplikasiUji.MasaLapor;
    }

    /// <summary>Into a quarter that is open at the time of the machine, whose clock the storage has.</summary>
    private static async Task<(Slot Slot, DateTimeOffset Saat)> UnggahSekarangAsync(AplikasiUji aplikasi)
    {
        await aplikasi.UnggahAsync("jam", [1]);
        var jam = (await SifatAsync(aplikasi, "jam")).LastModified;
        var slot = Slot with { Periode = Periode.Dari(DateOnly.FromDateTime(jam.UtcDateTime)) };
        await aplikasi.UnggahAsync($"{slot}/laporan.xlsx", BukuUji.Diterima(slot));
        return (slot, (await SifatAsync(aplikasi, $"{slot}/laporan.xlsx")).LastModified);
    }

    private static async Task<Azure.Storage.Blobs.Models.BlobProperties> SifatAsync(AplikasiUji aplikasi, string path) =>
        (await aplikasi.Container(NamaContainer.Uploads).GetBlobClient(path).GetPropertiesAsync()).Value;
}
