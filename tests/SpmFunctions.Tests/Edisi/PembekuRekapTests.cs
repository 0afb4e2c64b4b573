using System.Security.Cryptography;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions.Tests;

public sealed class PembekuRekapTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncLifetime, IAsyncDisposable
{
    private const string Workbook = "rekap-spm-banten-2025-TW4.xlsx";

    private static readonly Periode Periode = new(2025, 4);
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");
    private static readonly Slot Slot = new(Periode, KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat);

    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);

    public async Task InitializeAsync()
    {
        // One province and quarter for all tests: each begins with an empty one.
        await foreach (var blob in _aplikasi.Container(NamaContainer.Rekap).GetBlobsAsync())
        {
            await _aplikasi.Container(NamaContainer.Rekap).DeleteBlobAsync(blob.Name);
        }
    }

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_was_sent_stays_and_the_next_edition_says_what_changed_since()
    {
        await LaporkanAsync(50);
        await SusunAsync();
        var dikirim = await IsiAsync(Workbook);

        var hasil = await BekukanAsync(dikirim);

        Assert.Equal(PutusanEdisi.Dibekukan, hasil.Putusan);
        Assert.Equal(new Edisi { Nomor = 1, Dikirim = AplikasiUji.MasaLapor, Oleh = "Biro Pemerintahan", Catatan = "surat 12" }, hasil.Edisi! with { Dikirim = AplikasiUji.MasaLapor });
        Assert.True((await _aplikasi.Ambil<BukuGenerasi>().BacaAsync(Periode, Banten, default)).Tertinggal);

        await LaporkanAsync(80);
        await SusunAsync();
        Assert.Equal(dikirim.ToArray(), (await TerkirimAsync(Workbook)).ToArray());
        Assert.NotEqual(dikirim.ToArray(), (await IsiAsync(Workbook)).ToArray());
        var perubahan = PembandingRekap.Bandingkan(PembacaRekapJson.Baca(await TerkirimAsync("rekap.json")), PembacaRekapJson.Baca(await IsiAsync("rekap.json")));
        Assert.All(perubahan.Where(p => p.Tempat.Besaran == Besaran.Terlayani), p => Assert.Equal((50m, 80m), (p.Lama.Angka, p.Baru.Angka)));
        Assert.Equal(Slot.Layanan.Count, perubahan.Count(p => p.Tempat.Besaran == Besaran.Terlayani));
    }

    [Fact]
    public async Task The_same_workbook_is_noted_once_and_the_next_one_as_the_next_edition()
    {
        await LaporkanAsync(50);
        await SusunAsync();
        var satu = await IsiAsync(Workbook);
        Assert.Equal(PutusanEdisi.Dibekukan, (await BekukanAsync(satu)).Putusan);

        var lagi = await BekukanAsync(satu);

        Assert.Equal((PutusanEdisi.SudahTerkirim, 1), (lagi.Putusan, lagi.Edisi!.Nomor));
        await LaporkanAsync(60);
        await SusunAsync();
        var dua = await BekukanAsync(await IsiAsync(Workbook));
        Assert.Equal((PutusanEdisi.Dibekukan, 2), (dua.Putusan, dua.Edisi!.Nomor));
    }

    [Fact]
    public async Task A_workbook_that_is_not_the_rekap_of_now_is_not_noted()
    {
        await LaporkanAsync(50);
        await SusunAsync();
        var lama = await IsiAsync(Workbook);
        await LaporkanAsync(70);
        await SusunAsync();

        Assert.Equal(PutusanEdisi.BerkasLain, (await BekukanAsync(lama)).Putusan);
        Assert.Equal(PutusanEdisi.BerkasLain, (await BekukanAsync(await IsiAsync("rekap.json"))).Putusan);
        Assert.False(await _aplikasi.AdaAsync(NamaContainer.Rekap, "2025-TW4/36/edisi-1/edisi.json"));
    }

    [Fact]
    public async Task A_rekap_that_is_behind_its_reports_is_not_noted()
    {
        await LaporkanAsync(50);
        await SusunAsync();
        await LaporkanAsync(90);

        Assert.Equal(PutusanEdisi.SedangDisusun, (await BekukanAsync(await IsiAsync(Workbook))).Putusan);
    }

    [Fact]
    public async Task Without_a_rekap_nothing_is_noted()
    {
        var permintaan = new PermintaanEdisi { Periode = new Periode(2025, 1), Provinsi = Banten, Sha256 = "", Oleh = "Biro Pemerintahan" };

        Assert.Equal(PutusanEdisi.BelumAdaRekap, (await _aplikasi.Ambil<PembekuRekap>().BekukanAsync(permintaan, default)).Putusan);
    }

    [Theory]
    [InlineData(" ", null)]
    [InlineData("Biro", "warga 3601990101900001")]
    public async Task Who_and_the_remark_must_be_fit_for_a_record(string oleh, string? catatan) => await Assert.ThrowsAsync<ArgumentException>(() => _aplikasi.Ambil<PembekuRekap>()
        .BekukanAsync(new PermintaanEdisi { Periode = Periode, Provinsi = Banten, Sha256 = "", Oleh = oleh, Catatan = catatan }, default));

    [Fact]
    public async Task The_rekap_costs_two_requests_more_once_an_edition_was_sent()
    {
        await LaporkanAsync(50);
        var tanpa = await SusunAsync();
        await BekukanAsync(await IsiAsync(Workbook));
        await LaporkanAsync(55);

        // The list of editions is read in any case; then the record of the last one and its rekap.json.
        Assert.Equal(tanpa + 2, await SusunAsync());
    }

    private async Task LaporkanAsync(int terlayani) => await _aplikasi.UnggahDanTerimaAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot, terlayani));

    /// <summary>Builds the rekap as the orchestration does.</summary>
    /// <returns>Storage requests of writing it.</returns>
    private async Task<int> SusunAsync()
    {
        var rencana = await new RencanakanRekap(_aplikasi.Ambil<BukuGenerasi>()).RunAsync(new PermintaanRekap("2025-TW4", "36"), default);
        var hasil = await Task.WhenAll(rencana.Wilayah.Select(w => _aplikasi.Ambil<PenghitungDaerah>().HitungAsync(Periode, KodeWilayah.Parse(w), default)));
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;
        await _aplikasi.Ambil<PenulisRekap>().TulisAsync(Periode, Banten, rencana.Diminta, hasil, default);
        return _aplikasi.Pengawas.Permintaan.Count - sebelum;
    }

    private Task<BinaryData> IsiAsync(string nama) => _aplikasi.BacaAsync(NamaContainer.Rekap, $"2025-TW4/36/{nama}");

    private async Task<BinaryData> TerkirimAsync(string nama)
    {
        var gudang = _aplikasi.Ambil<GudangEdisi>();
        return await gudang.BacaBerkasAsync(Periode, Banten, (await gudang.BacaTerakhirAsync(Periode, Banten, default))!, nama, default);
    }

    private Task<HasilEdisi> BekukanAsync(BinaryData workbook) => _aplikasi.Ambil<PembekuRekap>().BekukanAsync(
        new PermintaanEdisi
        {
            Periode = Periode,
            Provinsi = Banten,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(workbook.ToMemory().Span)),
            Oleh = "Biro Pemerintahan",
            Catatan = "surat 12",
        },
        default);
}
