using Spm.Domain;
using Spm.Storage;
using Spm.Testing;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

/// <summary>Folders sent again and again, as <c>rekap</c> does.</summary>
public sealed class PengunggahTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-unggah-");
    private SesiLokal _sesi = null!;

    public async Task InitializeAsync() => _sesi = await SesiLokal.MulaiAsync(
        new OpsiSesi
        {
            FolderData = _folder.FullName,
            Koneksi = azurite.ConnectionString,
            Sekarang = new DateTimeOffset(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7)),
            Kemajuan = new Kemajuan(TextWriter.Null),
        },
        default);

    public async Task DisposeAsync()
    {
        await _sesi.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_withdrawn_file_does_not_come_back_when_one_before_it_is_corrected()
    {
        var slot = Slot.Parse("2025-TW4/36.01/sosial");
        await KirimAsync(slot, ("a.xlsx", 70), ("b.xlsx", 80));
        await TarikAsync(slot);

        var hasil = await KirimAsync(slot, ("a.xlsx", 75), ("b.xlsx", 80));

        Assert.Equal([(false, false), (true, true)], hasil.Select(h => (h.SudahDikirim, h.Ditarik)));
        Assert.Equal(["a.xlsx"], await BerlakuAsync(slot));
        Assert.Equal(3, await JumlahVersiAsync(slot));
        Assert.All(await KirimAsync(slot, ("a.xlsx", 75), ("b.xlsx", 80)), h => Assert.True(h.SudahDikirim));
    }

    [Fact]
    public async Task A_withdrawn_file_does_not_beat_the_correction_that_is_put_beside_it()
    {
        var slot = Slot.Parse("2025-TW4/36.02/sosial");
        await KirimAsync(slot, ("laporan.xlsx", 80));
        await TarikAsync(slot);

        await KirimAsync(slot, ("0-koreksi.xlsx", 75), ("laporan.xlsx", 80), ("laporan_lama.xlsx", 80));

        Assert.Equal(["0-koreksi.xlsx"], await BerlakuAsync(slot));
        Assert.Equal(2, await JumlahVersiAsync(slot));
    }

    [Fact]
    public async Task The_twin_of_a_file_is_sent_once_and_withdrawn_with_it()
    {
        var slot = Slot.Parse("2025-TW4/36.03/sosial");
        await KirimAsync(slot, ("a.xlsx", 80), ("b.xlsx", 80));
        Assert.All(await KirimAsync(slot, ("a.xlsx", 80), ("b.xlsx", 80)), h => Assert.Equal((true, false), (h.SudahDikirim, h.Ditarik)));
        await TarikAsync(slot);

        Assert.All(await KirimAsync(slot, ("a.xlsx", 80), ("b.xlsx", 80)), h => Assert.Equal((true, true), (h.SudahDikirim, h.Ditarik)));

        Assert.Empty(await BerlakuAsync(slot));
    }

    [Fact]
    public async Task A_file_that_became_the_twin_of_the_one_before_it_is_sent()
    {
        var slot = Slot.Parse("2025-TW4/36.04/sosial");
        await KirimAsync(slot, ("b.xlsx", 70));
        await KirimAsync(slot, ("a.xlsx", 80));

        Assert.Equal([true, false], (await KirimAsync(slot, ("a.xlsx", 80), ("b.xlsx", 80))).Select(h => h.SudahDikirim));
    }

    [Fact]
    public async Task Sent_again_is_only_what_was_rejected_or_withdrawn()
    {
        var slot = Slot.Parse("2025-TW4/36.71/sosial");
        (string, IsianSel)[] isi = [("a.xlsx", 70), ("b.xlsx", "delapan puluh"), ("c.xlsx", 80)];
        await KirimAsync(slot, isi);
        await TarikAsync(slot);
        Assert.Equal(["a.xlsx"], await BerlakuAsync(slot));

        var hasil = await KirimAsync(slot, ulangi: true, isi);

        Assert.Equal([(true, Putusan.Diterima), (false, Putusan.Ditolak), (false, Putusan.Diterima)], hasil.Select(h => (h.SudahDikirim, h.Putusan)));
        Assert.Equal(["c.xlsx"], await BerlakuAsync(slot));
        Assert.Equal(5, await JumlahVersiAsync(slot));
        Assert.All(await KirimAsync(slot, isi), h => Assert.Equal((true, false), (h.SudahDikirim, h.Ditarik)));
        Assert.Equal(5, await JumlahVersiAsync(slot));
    }

    private Task<IReadOnlyList<HasilUnggah>> KirimAsync(Slot slot, params (string Nama, IsianSel Terlayani)[] berkas) => KirimAsync(slot, ulangi: false, berkas);

    private Task<IReadOnlyList<HasilUnggah>> KirimAsync(Slot slot, bool ulangi, (string Nama, IsianSel Terlayani)[] berkas) =>
        _sesi.Pengunggah().KirimAsync([.. berkas.Select(b => new BerkasKirim($"{slot}/{b.Nama}", _ => Task.FromResult(Isi(slot, b.Terlayani))))], () => { }, default, ulangi);

    private async Task TarikAsync(Slot slot) => Assert.Equal(
        PutusanPenarikan.Ditarik,
        (await _sesi.Ambil<PenarikUnggahan>().TarikAsync(new PermintaanPenarikan { Slot = slot, Oleh = "biro", Alasan = "salah slot" }, default)).Putusan);

    private async Task<IEnumerable<string?>> BerlakuAsync(Slot slot) =>
        (await _sesi.Ambil<BukuSlot>().BacaAsync(slot, default)).Layanan.Select(l => Path.GetFileName(l.Berkas)).Distinct();

    private async Task<int> JumlahVersiAsync(Slot slot) => (await _sesi.Ambil<BukuSlot>().BacaVersiAsync(slot, default)).Count;

    private static byte[] Isi(Slot slot, IsianSel terlayani)
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(slot, isi, new IsianTemplate { Layanan = slot.Layanan.ToDictionary(l => l.Kode, l => new IsianLayanan { Harus = 100, Terlayani = terlayani }) });
        return isi.ToArray();
    }
}
