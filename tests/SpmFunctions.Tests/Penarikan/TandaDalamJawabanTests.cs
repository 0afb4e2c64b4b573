using System.Text.Json;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>A withdrawal stands in every answer to the withdrawn version, whenever it is written and whatever name the file had.</summary>
public sealed class TandaDalamJawabanTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.PerumahanRakyat);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_the_file_is_withdrawn_just_before_its_answer_is_written(bool sudahDijawab)
    {
        var path = $"{_slot}/laporan.xlsx";
        await _aplikasi.UnggahAsync(path, BukuUji.Diterima(_slot));
        if (sudahDijawab)
        {
            await _aplikasi.TerimaAsync(path);
        }

        var sudah = 0;
        var pengawas = new PengawasPermintaan
        {
            Sebelum = async permintaan =>
            {
                if (permintaan.StartsWith("PUT", StringComparison.Ordinal) && permintaan.EndsWith(GudangJawaban.Akhiran, StringComparison.Ordinal) && Interlocked.Exchange(ref sudah, 1) == 0)
                {
                    await TarikAsync();
                }
            },
        };
        await using var lambat = new AplikasiUji(penyimpanan.Azurite, pengawas);

        await lambat.TerimaAsync(path);

        Assert.Empty((await _aplikasi.Ambil<BukuSlot>().BacaAsync(_slot, default)).Layanan);
        Assert.Equal([2], await DitarikAsync("laporan.xlsx"));
    }

    [Fact]
    public async Task Where_the_same_bytes_were_sent_again_and_under_another_name()
    {
        var isi = BukuUji.Diterima(_slot);
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi);
        _aplikasi.Waktu.Sekarang = AplikasiUji.MasaLapor.AddDays(1);
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi);
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/salinan.xlsx", isi);

        await TarikAsync();

        Assert.Equal([2], await DitarikAsync("laporan.xlsx"));
        Assert.Equal([2], await DitarikAsync("salinan.xlsx"));
        await _aplikasi.TerimaAsync($"{_slot}/salinan.xlsx");
        Assert.Equal([2], await DitarikAsync("salinan.xlsx"));
    }

    [Fact]
    public async Task But_in_no_answer_to_another_version()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/1 sendiri.xlsx", BukuUji.Diterima(_slot, 70));
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/2 salah slot.xlsx", BukuUji.Diterima(_slot, 80));
        await TarikAsync();

        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/3 lagi.xlsx", BukuUji.Diterima(_slot, 80));

        Assert.Empty(await DitarikAsync("1 sendiri.xlsx"));
        Assert.Equal([3], await DitarikAsync("2 salah slot.xlsx"));
        Assert.Empty(await DitarikAsync("3 lagi.xlsx"));
    }

    private Task<HasilPenarikan> TarikAsync() => _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(new PermintaanPenarikan { Slot = _slot, Oleh = "biro", Alasan = "salah slot" }, default);

    /// <summary>The numbers of the withdrawals that stand in the answer to a file.</summary>
    private async Task<IEnumerable<int>> DitarikAsync(string nama) => (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{_slot}/{nama}{GudangJawaban.Akhiran}"))
        .ToObjectFromJson<JsonElement>().GetProperty("ditarik").EnumerateArray().Select(d => d.GetProperty("penarikan").GetInt32());
}
