using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>What a restore makes of uploads and withdrawals that came after the copy, or into a table that had been emptied.</summary>
public sealed class SesudahPemulihanTests(PenyimpananUji penyimpanan) : UjiPemulihan(penyimpanan)
{
    private static readonly KodeLayanan Pertama = KodeLayanan.Parse("K-PR-01");
    private static readonly KodeLayanan Kedua = KodeLayanan.Parse("K-PR-02");

    // Number 1 was given again while the table was empty, and nothing but the first upload carries its service.
    [Theory]
    [InlineData(CaraPemulihan.Tambah)]
    [InlineData(CaraPemulihan.Ganti)]
    public async Task A_version_whose_number_was_given_again_still_counts_and_the_upload_that_took_it_is_judged_again(CaraPemulihan cara)
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/1.xlsx", BukuUji.Diterima(Slot, 50, "K-PR-01"));
        var set = await CadangkanAsync();
        await KosongkanSlotAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/baru.xlsx", BukuUji.Diterima(Slot, 60, "K-PR-02"));

        var pulih = await PulihkanAsync(set, cara);
        await NilaiLagiAsync(pulih);

        Assert.Equal([$"{Slot}/baru.xlsx"], pulih.DinilaiLagi);
        Assert.Equal(1, pulih.Tabel.Single(t => t.Tabel == NamaTabel.Slot).NomorGanda);
        Assert.Equal([(Pertama, $"{Slot}/1.xlsx"), (Kedua, $"{Slot}/baru.xlsx")], await BerlakuAsync());
        Assert.Equal([1, 2], (await RiwayatAsync()).Versi.Select(v => v.Nomor));
        Assert.Empty((await PulihkanAsync(set, cara)).DinilaiLagi);
    }

    [Fact]
    public async Task A_withdrawal_whose_number_was_given_again_still_holds()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/1.xlsx", BukuUji.Diterima(Slot, 50, "K-PR-01"));
        await TarikAsync(1);
        var set = await CadangkanAsync();
        await KosongkanSlotAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/a.xlsx", BukuUji.Diterima(Slot, 60, "K-PR-02"));
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/b.xlsx", BukuUji.Diterima(Slot, 70, "K-PR-02"));

        var pulih = await PulihkanAsync(set, CaraPemulihan.Tambah);
        await NilaiLagiAsync(pulih);

        Assert.Empty(pulih.PenarikanHilang);
        Assert.Equal([$"{Slot}/a.xlsx", $"{Slot}/b.xlsx"], pulih.DinilaiLagi.Order(StringComparer.Ordinal));
        Assert.Equal(2, Assert.Single((await RiwayatAsync()).Penarikan).Nomor);
        Assert.Equal(Kedua, Assert.Single(await BerlakuAsync()).Layanan);
    }

    [Fact]
    public async Task A_withdrawal_that_gave_its_number_back_is_named()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/1.xlsx", BukuUji.Diterima(Slot, 50, "K-PR-01"));
        await TarikAsync(1);
        var set = await CadangkanAsync();
        await KosongkanSlotAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/a.xlsx", BukuUji.Diterima(Slot, 60, "K-PR-02"));
        await TarikAsync(1);

        var pulih = await PulihkanAsync(set, CaraPemulihan.Tambah);

        Assert.Equal(new PenarikanHilang(Slot, $"{Slot}/a.xlsx", 2), Assert.Single(pulih.PenarikanHilang));
        Assert.Equal([$"{Slot}/a.xlsx"], pulih.DinilaiLagi);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_upload_that_was_overwritten_or_deleted_since_is_named_apart_and_keeps_its_verdict(bool ditimpa)
    {
        var set = await CadangkanAsync();
        var path = $"{Slot}/sesudah.xlsx";
        await _aplikasi.UnggahDanTerimaAsync(path, BukuUji.Diterima(Slot, 70, "K-PR-01"));
        await (ditimpa ? _aplikasi.UnggahDanTerimaAsync(path, BukuUji.Diterima(Slot, 70, "K-PR-02")) : (Task)_aplikasi.Container(NamaContainer.Uploads).DeleteBlobAsync(path));
        await HapusAsync([NamaTabel.Slot]);

        var pulih = await PulihkanAsync(set, CaraPemulihan.Tambah);

        Assert.Equal([path], pulih.TidakDapatDinilaiLagi);
        Assert.Equal(ditimpa ? [path] : [], pulih.DinilaiLagi);
        Assert.Equal(1, await _aplikasi.Ambil<BukuPenerimaan>().BacaSemuaAsync(default).CountAsync(c => c.Putusan is not null));
    }

    [Fact]
    public async Task An_upload_with_the_bytes_of_a_version_that_the_copy_has_is_not_judged_again()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/salinan.xlsx", (await _aplikasi.BacaAsync(NamaContainer.Uploads, $"{Slot}/2.xlsx")).ToArray());
        await HapusAsync([NamaTabel.Slot]);

        var pulih = await PulihkanAsync(set, CaraPemulihan.Tambah);

        Assert.Empty(pulih.DinilaiLagi);
        Assert.Empty(pulih.TidakDapatDinilaiLagi);
    }

    [Fact]
    public async Task An_upload_that_came_too_late_to_be_a_version_is_not_judged_again()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        _aplikasi.Waktu.Sekarang = _aplikasi.Waktu.Sekarang.AddYears(1);
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/terkunci.xlsx", BukuUji.Diterima(Slot, 70));
        Assert.DoesNotContain((await RiwayatAsync()).Versi, v => v.Berkas == $"{Slot}/terkunci.xlsx");

        Assert.Empty((await PulihkanAsync(set, CaraPemulihan.Tambah)).DinilaiLagi);
    }

    // Nobody asks for the rekap of a slot that the copy of the generations does not know yet.
    [Fact]
    public async Task The_rekap_of_every_slot_is_asked_for_where_only_the_generations_are_restored()
    {
        var set = await CadangkanAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/1.xlsx", BukuUji.Diterima(Slot, 50));
        await HapusAsync([NamaTabel.Generasi]);

        var pulih = await PulihkanAsync(set, [NamaTabel.Generasi]);

        Assert.Equal(1, pulih.Rekap);
        Assert.True((await _aplikasi.Ambil<BukuGenerasi>().BacaAsync(Slot.Periode, Slot.Wilayah.Provinsi, default)).Tertinggal);
    }

    [Fact]
    public async Task Generations_are_restored_while_the_table_of_the_slots_is_gone()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await HapusAsync([NamaTabel.Slot, NamaTabel.Generasi]);

        Assert.Equal(1, (await PulihkanAsync(set, [NamaTabel.Generasi])).Rekap);
    }

    // Doing it again would take out what was sent on purpose.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_withdrawal_that_was_undone_by_the_same_bytes_is_not_named(bool dikirimLagi)
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await TarikAsync(2);
        await _aplikasi.DetikBerikutnyaAsync();
        await _aplikasi.DetikBerikutnyaAsync();
        var isi = dikirimLagi ? (await _aplikasi.BacaAsync(NamaContainer.Uploads, $"{Slot}/2.xlsx")).ToArray() : BukuUji.Diterima(Slot, 81, "K-PR-02");
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/lagi.xlsx", isi);
        await HapusAsync([NamaTabel.Slot]);

        var pulih = await PulihkanAsync(set, CaraPemulihan.Tambah);
        Assert.Equal(dikirimLagi ? 0 : 1, pulih.PenarikanHilang.Count);
        Assert.Equal([$"{Slot}/lagi.xlsx"], pulih.DinilaiLagi);

        await NilaiLagiAsync(pulih);
        Assert.Equal(dikirimLagi ? 0 : 1, (await PulihkanAsync(set, CaraPemulihan.Tambah)).PenarikanHilang.Count);
    }

    // The one of one service, and then of another, of one and the same file.
    [Fact]
    public async Task A_later_withdrawal_of_other_services_does_not_stand_for_one_that_was_lost()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/1.xlsx", BukuUji.Diterima(Slot, 50, "K-PR-01", "K-PR-02"));
        var set = await CadangkanAsync();
        await TarikLayananAsync(Pertama);
        await HapusAsync([NamaTabel.Slot]);
        await PulihkanAsync(set, CaraPemulihan.Tambah);
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/ditolak.xlsx", BukuUji.Ditolak(Slot));

        await TarikLayananAsync(Kedua);
        Assert.Equal(new PenarikanHilang(Slot, $"{Slot}/1.xlsx", 2), Assert.Single((await PulihkanAsync(set, CaraPemulihan.Tambah)).PenarikanHilang));

        await TarikLayananAsync(Pertama);
        Assert.Empty((await PulihkanAsync(set, CaraPemulihan.Tambah)).PenarikanHilang);
    }

    private async Task KosongkanSlotAsync()
    {
        await HapusAsync([NamaTabel.Slot]);
        await _aplikasi.SiapkanAsync();
    }

    private async Task NilaiLagiAsync(HasilPemulihan pulih)
    {
        foreach (var satu in pulih.DinilaiLagi)
        {
            await _aplikasi.TerimaPerubahanAsync(satu);
        }
    }

    private Task<HasilPenarikan> TarikLayananAsync(KodeLayanan layanan) =>
        _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(new PermintaanPenarikan { Slot = Slot, Layanan = [layanan], Oleh = "biro", Alasan = "salah slot" }, default);

    private async Task<IEnumerable<(KodeLayanan Layanan, string Berkas)>> BerlakuAsync() =>
        (await _aplikasi.Ambil<BukuSlot>().BacaAsync(Slot, default)).Layanan.Select(l => (l.Layanan, l.Berkas));

    private Task<HasilPemulihan> PulihkanAsync(string set, string[] tabel) =>
        _aplikasi.Ambil<PemulihCadangan>().PulihkanAsync(new PermintaanPemulihan { Set = set, Tabel = tabel, Cara = CaraPemulihan.Tambah }, _ => { }, default);
}
