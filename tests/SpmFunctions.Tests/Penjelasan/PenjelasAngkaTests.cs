using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PenjelasAngkaTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.Trantibumlinmas);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task Every_figure_is_found_again_in_the_kept_file_of_the_version_that_is_current_for_the_service()
    {
        await TerimaAsync("satpol.xlsx", BukuUji.Diterima(_slot, 70, "K-TRA-01"));
        await TerimaAsync("damkar.xlsx", BukuUji.Diterima(_slot, 60, "K-TRA-05"));

        var satu = await JelaskanAsync("K-TRA-01");

        Assert.Equal((1, $"{_slot}/satpol.xlsx"), (satu.Sumber!.Versi, satu.Sumber.Berkas));
        Assert.Equal((KeadaanAsli.Utuh, true), (satu.KeadaanAsli, satu.Cocok));
        Assert.Equal([("A Penerima!G2", "100"), ("A Penerima!H2", "70")], satu.Angka.SelectMany(a => a.Sel).Select(s => (s.Sel.ToString(), s.Tertulis)));
        Assert.Equal(new Pecahan(56, 1), satu.CapaianLayanan.Indeks);
        var lima = await JelaskanAsync("K-TRA-05");
        Assert.Equal((2, $"{_slot}/damkar.xlsx", 60m), (lima.Sumber!.Versi, lima.Sumber.Berkas, lima.Angka[1].Kini));
        Assert.Equal([StatusLayanan.Dilaporkan, StatusLayanan.BelumDilaporkan], new[] { lima, await JelaskanAsync("K-TRA-03") }.Select(p => p.CapaianLayanan.Status));
    }

    [Fact]
    public async Task The_explanation_is_what_the_rekap_is_built_from()
    {
        await TerimaAsync("a.xlsx", BukuUji.Diterima(_slot, 70));

        var nama = await _aplikasi.Ambil<PenghitungDaerah>().HitungAsync(_slot.Periode, _slot.Wilayah, default);

        var hasil = await _aplikasi.Ambil<GudangRekap>().BacaHasilAsync(nama, default);
        var kini = await JelaskanAsync("K-TRA-02");
        Assert.Equal(hasil.Capaian.Indeks, kini.Capaian.Indeks);
        var sumber = hasil.Sumber.Single(s => s.Layanan.ToString() == "K-TRA-02");
        Assert.Equal(sumber.Seberkas, kini.Sumber!.Seberkas);
        Assert.Equal(sumber with { Seberkas = [] }, kini.Sumber with { Seberkas = [] });
        Assert.True(kini.Generasi.Tertinggal);
    }

    [Fact]
    public async Task A_kept_file_that_says_something_else_is_told_figure_by_figure()
    {
        await TerimaAsync("a.xlsx", BukuUji.Diterima(_slot, 70));
        var asli = _aplikasi.Container(NamaContainer.Originals).GetBlobClient(GudangLaporan.NamaAsli(_slot, (await JelaskanAsync("K-TRA-01")).Sumber!.Sha256));
        await asli.UploadAsync(new BinaryData(BukuUji.Diterima(_slot, 71)), overwrite: true);

        var berubah = await JelaskanAsync("K-TRA-01");

        Assert.Equal((KeadaanAsli.Berubah, false), (berubah.KeadaanAsli, berubah.Cocok));
        Assert.Equal([(true, 100m), (false, 71m)], berubah.Angka.Select(a => (a.Sama, a.Kini!.Value)));
    }

    [Fact]
    public async Task A_kept_file_that_is_gone_or_cannot_be_read_is_told()
    {
        await TerimaAsync("a.xlsx", BukuUji.Diterima(_slot, 70));
        var asli = _aplikasi.Container(NamaContainer.Originals).GetBlobClient(GudangLaporan.NamaAsli(_slot, (await JelaskanAsync("K-TRA-01")).Sumber!.Sha256));
        await asli.UploadAsync(new BinaryData("bukan workbook"), overwrite: true);
        var rusak = await JelaskanAsync("K-TRA-01");
        Assert.NotNull(rusak.Asli!.Penolakan);
        Assert.False(rusak.Cocok);

        await asli.DeleteAsync();

        var hilang = await JelaskanAsync("K-TRA-01");
        Assert.Equal((KeadaanAsli.Hilang, false), (hilang.KeadaanAsli, hilang.Cocok));
        Assert.Equal(new Pecahan(56, 1), hilang.CapaianLayanan.Indeks);
    }

    [Fact]
    public async Task The_target_is_found_again_in_the_kept_document_and_a_document_that_says_something_else_is_told()
    {
        var rencana = new SlotRencana(_slot.Periode.Tahun, _slot.Wilayah);
        Assert.Equal((null, KeadaanAsli.TidakDicari, true), await TargetAsync());
        await _aplikasi.UnggahAsync($"{rencana}/rad.xlsx", RencanaUji.Diterima(rencana, 120, [rencana.Tahun], "K-TRA-01"));
        await _aplikasi.TerimaPerubahanAsync($"{rencana}/rad.xlsx");

        var utuh = await JelaskanAsync("K-TRA-01");

        Assert.Equal((rencana, KeadaanAsli.Utuh, true), (utuh.SlotTarget, utuh.KeadaanAsliTarget, utuh.TargetCocok));
        Assert.Equal([120m, 90m], utuh.AngkaTarget.Select(a => a.Kini!.Value));
        Assert.Null((await JelaskanAsync("K-TRA-02")).SlotTarget);
        var asli = _aplikasi.Container(NamaContainer.Originals).GetBlobClient(GudangLaporan.NamaAsli(rencana, utuh.Target!.Sumber.Sha256));
        await asli.UploadAsync(new BinaryData(RencanaUji.Diterima(rencana, 121, [rencana.Tahun], "K-TRA-01")), overwrite: true);
        Assert.Equal((rencana, KeadaanAsli.Berubah, false), await TargetAsync());
        Assert.Equal([(false, 121m), (true, 90m)], (await JelaskanAsync("K-TRA-01")).AngkaTarget.Select(a => (a.Sama, a.Kini!.Value)));
        await asli.UploadAsync(new BinaryData("bukan workbook"), overwrite: true);
        Assert.Equal((rencana, KeadaanAsli.Berubah, false), await TargetAsync());

        await asli.DeleteAsync();

        Assert.Equal((rencana, KeadaanAsli.Hilang, false), await TargetAsync());
        Assert.True((await JelaskanAsync("K-TRA-01")).Cocok);

        async Task<(SlotRencana?, KeadaanAsli, bool)> TargetAsync()
        {
            var kini = await JelaskanAsync("K-TRA-01");
            return (kini.SlotTarget, kini.KeadaanAsliTarget, kini.TargetCocok);
        }
    }

    [Fact]
    public async Task Nothing_received_rejected_and_withdrawn_are_told_apart_by_the_history()
    {
        var kosong = await JelaskanAsync("K-TRA-01");
        Assert.Equal((StatusUrusan.BelumLapor, KeadaanAsli.TidakDicari, true), (kosong.CapaianUrusan.Status, kosong.KeadaanAsli, kosong.Cocok));
        await TerimaAsync("a.xlsx", BukuUji.Ditolak(_slot));
        var ditolak = await JelaskanAsync("K-TRA-01");
        Assert.Equal((StatusUrusan.Ditolak, Putusan.Ditolak), (ditolak.CapaianUrusan.Status, Assert.Single(ditolak.Riwayat.Versi).Putusan));
        await TerimaAsync("b.xlsx", BukuUji.Diterima(_slot, 70));
        await _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(new PermintaanPenarikan { Slot = _slot, Oleh = "biro", Alasan = "salah slot" }, default);

        var ditarik = await JelaskanAsync("K-TRA-01");

        Assert.Null(ditarik.Sumber);
        Assert.Equal("salah slot", Assert.Single(ditarik.Riwayat.Penarikan).Alasan);
        Assert.Equal(StatusLayanan.UrusanBelumDiterima, ditarik.CapaianLayanan.Status);
    }

    [Fact]
    public async Task A_service_of_another_level_is_a_fault_of_the_caller() =>
        await Assert.ThrowsAsync<ArgumentException>(() => JelaskanAsync("P-TRA-01"));

    private Task<Slot?> TerimaAsync(string nama, byte[] isi) => _aplikasi.UnggahDanTerimaAsync($"{_slot}/{nama}", isi);

    private Task<Penjelasan> JelaskanAsync(string kode) =>
        _aplikasi.Ambil<PenjelasAngka>().JelaskanAsync(_slot.Periode, _slot.Wilayah, KodeLayanan.Parse(kode), default);
}
