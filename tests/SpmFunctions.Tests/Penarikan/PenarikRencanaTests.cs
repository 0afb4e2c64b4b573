using System.Text.Json;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>As <see cref="PenarikUnggahanTests"/>, for documents with targets.</summary>
public sealed class PenarikRencanaTests : IClassFixture<PenyimpananUji>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");
    private readonly AplikasiUji _aplikasi;
    private readonly SlotRencana _slot = new(2025, KodeWilayah.Parse("36.01"));
    private readonly SlotRencana _rad = new(2023, KodeWilayah.Parse("36.01"));

    public PenarikRencanaTests(PenyimpananUji penyimpanan) => _aplikasi = new AplikasiUji(penyimpanan.Azurite);

    private BukuRencana Buku => _aplikasi.Ambil<BukuRencana>();

    public Task InitializeAsync() => new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task The_plan_stands_again_and_the_record_says_who_what_and_why()
    {
        await KirimAsync(_rad, "rad.xlsx", 100, [2025, 2026], "K-KES-01");
        await KirimAsync(_slot, "keputusan.xlsx", 200, [2025], "K-KES-01", "K-KES-02");
        _aplikasi.Waktu.Sekarang = AplikasiUji.MasaLapor.AddDays(1).ToUniversalTime();

        var hasil = await TarikAsync();

        Assert.Equal(PutusanPenarikan.Ditarik, hasil.Putusan);
        Assert.Empty(hasil.Berlaku);
        var penarikan = Assert.Single((await Buku.BacaRiwayatAsync(_slot, default)).Penarikan);
        Assert.Equal((2, "biro", "salah daerah", AplikasiUji.MasaLapor.AddDays(1)), (penarikan.Nomor, penarikan.Oleh, penarikan.Alasan, penarikan.Saat));
        Assert.Equal(["K-KES-01", "K-KES-02"], Assert.Single(penarikan.Versi).Layanan.Select(l => l.ToString()));
        Assert.Equal(["K-KES-01 100 2023-RAD/36.01/rad.xlsx v1"], await TargetAsync(2025));
        Assert.Equal(2, (await Buku.BacaAsync(_slot, default)).VersiTerbaru);
    }

    [Fact]
    public async Task Every_rekap_that_is_there_of_the_years_of_the_document_is_asked_for_again_and_no_other()
    {
        Periode[] ada = [new(2024, 4), new(2025, 3), new(2025, 4), new(2026, 1)];
        await KirimAsync(_slot, "1.xlsx", 100, [2025]);
        await KirimAsync(_slot, "2.xlsx", 100, [2026, 2027]);
        foreach (var periode in ada)
        {
            await _aplikasi.Ambil<BukuGenerasi>().NaikkanAsync(periode, Banten, default);
        }

        await _aplikasi.Ambil<BukuGenerasi>().NaikkanAsync(new Periode(2026, 1), KodeWilayah.Parse("32"), default);

        Assert.Equal([new Periode(2026, 1)], (await TarikAsync(versi: 2)).Rekap);
        Assert.Equal([1, 1, 1, 2], await DimintaAsync());
        Assert.Equal([new Periode(2025, 3), new Periode(2025, 4)], (await TarikAsync(versi: 1)).Rekap);
        Assert.Equal([1, 2, 2, 2], await DimintaAsync());
        Assert.Equal([1], (await _aplikasi.Ambil<BukuGenerasi>().BacaProvinsiAsync(KodeWilayah.Parse("32"), default)).Select(g => g.Diminta));

        async Task<IEnumerable<long>> DimintaAsync() => (await _aplikasi.Ambil<BukuGenerasi>().BacaProvinsiAsync(Banten, default)).Select(g => g.Diminta);
    }

    [Fact]
    public async Task The_sender_is_told_beside_the_answer_and_in_every_answer_of_the_version()
    {
        await KirimAsync(_slot, "a.xlsx", 100, [2025], "K-KES-01");
        await KirimAsync(_slot, "salinan.xlsx", 100, [2025], "K-KES-01");

        await TarikAsync();

        var kabar = (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{_slot}/a.xlsx.ditarik-2.json")).ToObjectFromJson<JsonElement>();
        Assert.Equal(("2025-RAD/36.01", 1, "biro", "salah daerah"), (kabar.GetProperty("slot").GetString(), kabar.GetProperty("versi").GetInt32(), kabar.GetProperty("oleh").GetString(), kabar.GetProperty("alasan").GetString()));
        Assert.StartsWith("Target 1 layanan dalam dokumen ini", kabar.GetProperty("pesan").GetString(), StringComparison.Ordinal);
        foreach (var nama in new[] { "a.xlsx", "salinan.xlsx" })
        {
            var jawaban = (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{_slot}/{nama}{GudangJawaban.Akhiran}")).ToObjectFromJson<JsonElement>();
            Assert.Equal(2, Assert.Single(jawaban.GetProperty("ditarik").EnumerateArray()).GetProperty("penarikan").GetInt32());
        }
    }

    [Fact]
    public async Task An_equal_request_withdraws_nothing_more_and_one_for_nothing_that_counts_withdraws_nothing()
    {
        Assert.Equal(PutusanPenarikan.TidakBerlaku, (await TarikAsync()).Putusan);
        await KirimAsync(_slot, "a.xlsx", 100, [2025], "K-KES-01");
        Assert.Equal(PutusanPenarikan.TidakBerlaku, (await TarikAsync(layanan: ["K-KES-02"])).Putusan);
        await TarikAsync();
        await KirimAsync(_slot, "b.xlsx", 200, [2025], "K-KES-01");

        Assert.Equal(PutusanPenarikan.SudahDitarik, (await TarikAsync()).Putusan);

        Assert.Equal(["K-KES-01 200 2025-RAD/36.01/b.xlsx v3"], await TargetAsync(2025));
    }

    [Fact]
    public async Task Of_several_documents_the_one_has_to_be_named_even_for_a_single_service()
    {
        await KirimAsync(_slot, "1.xlsx", 100, [2025], "K-KES-01", "K-KES-02");
        await KirimAsync(_slot, "2.xlsx", 200, [2025], "K-KES-01");

        Assert.Equal(PutusanPenarikan.PerluDipilih, (await TarikAsync()).Putusan);
        Assert.Equal(PutusanPenarikan.PerluDipilih, (await TarikAsync(layanan: ["K-KES-01"])).Putusan);
        Assert.Empty((await Buku.BacaRiwayatAsync(_slot, default)).Penarikan);

        Assert.Equal(PutusanPenarikan.Ditarik, (await TarikAsync(layanan: ["K-KES-02"])).Putusan);
        Assert.Equal(["K-KES-01 200 2025-RAD/36.01/2.xlsx v2"], await TargetAsync(2025));
        Assert.Equal(PutusanPenarikan.Ditarik, (await TarikAsync(versi: 2)).Putusan);
        Assert.Equal(["K-KES-01 100 2025-RAD/36.01/1.xlsx v1"], await TargetAsync(2025));
    }

    [Fact]
    public async Task The_event_of_a_withdrawn_file_delivered_again_does_not_bring_it_back_and_the_same_bytes_sent_again_do()
    {
        await KirimAsync(_slot, "a.xlsx", 100, [2025], "K-KES-01");
        await TarikAsync();

        Assert.Null(await _aplikasi.TerimaPerubahanAsync($"{_slot}/a.xlsx"));
        Assert.Empty(await TargetAsync(2025));

        await KirimAsync(_slot, "a.xlsx", 100, [2025], "K-KES-01");

        Assert.Equal(["K-KES-01 100 2025-RAD/36.01/a.xlsx v3"], await TargetAsync(2025));
        Assert.Equal([1, 3], (await Buku.BacaVersiAsync(_slot, default)).Select(v => v.Nomor));
    }

    private Task<HasilPenarikan> TarikAsync(int? versi = null, params string[] layanan) => _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(
        new PermintaanPenarikan { Slot = _slot, Versi = versi, Layanan = [.. layanan.Select(KodeLayanan.Parse)], Oleh = "biro", Alasan = "salah daerah" }, default);

    private async Task KirimAsync(SlotRencana slot, string nama, int jumlah, int[] tahun, params string[] layanan)
    {
        await _aplikasi.UnggahAsync($"{slot}/{nama}", RencanaUji.Diterima(slot, jumlah, tahun, layanan));
        await _aplikasi.TerimaPerubahanAsync($"{slot}/{nama}");
    }

    private async Task<IEnumerable<string>> TargetAsync(int tahun) =>
        RencanaUji.Target(await _aplikasi.Ambil<PenghitungDaerah>().HasilAsync(new Periode(tahun, 4), _slot.Wilayah, default));
}
