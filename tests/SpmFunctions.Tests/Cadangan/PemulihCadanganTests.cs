using Azure.Data.Tables;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PemulihCadanganTests(PenyimpananUji penyimpanan) : UjiPemulihan(penyimpanan)
{
    [Fact]
    public async Task Tables_that_were_deleted_come_back_with_every_version_and_withdrawal_and_give_the_same_result_of_the_daerah()
    {
        await IsiAsync();
        var (hasil, semula) = (await HitungAsync(), await _isi.BacaAsync());
        var set = await CadangkanAsync();
        semula = [.. semula, .. (await _isi.BacaAsync()).Where(b => b.StartsWith("cadangan/", StringComparison.Ordinal))];
        await HapusAsync(NamaTabel.Semua);

        var pulih = await PulihkanAsync(set, CaraPemulihan.Tambah);

        Assert.Equal(NamaTabel.Semua, pulih.Tabel.Select(t => t.Tabel));
        Assert.All(pulih.Tabel, t => Assert.Equal((false, t.Cadangan, t.Cadangan, 0L), (t.Ada, t.Hilang, t.Ditambah, t.Berbeda)));
        Assert.Equal(semula.Order(StringComparer.Ordinal), (await _isi.BacaAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(hasil, await HitungAsync());
        Assert.Equal((0, 0, 0, 1), (pulih.Diselaraskan.Count, pulih.DinilaiLagi.Count, pulih.PenarikanHilang.Count, pulih.Rekap));
        Assert.True((await _aplikasi.Ambil<BukuGenerasi>().BacaAsync(Slot.Periode, Slot.Wilayah.Provinsi, default)).Tertinggal);
    }

    // The bytes of the withdrawn file, sent before the withdrawal and judged after the restore, stay out; sent after the withdrawal they count.
    [Fact]
    public async Task A_restored_withdrawal_holds_from_when_it_was_done()
    {
        await IsiAsync();
        var sebelum = Assert.Single((await RiwayatAsync()).Penarikan).Tersimpan;
        var set = await CadangkanAsync();
        await HapusAsync([NamaTabel.Slot]);
        await _aplikasi.DetikBerikutnyaAsync();
        await _aplikasi.DetikBerikutnyaAsync();
        await _aplikasi.UnggahAsync($"{Slot}/lagi.xlsx", (await _aplikasi.BacaAsync(NamaContainer.Uploads, $"{Slot}/1.xlsx")).ToArray());
        await _aplikasi.DetikBerikutnyaAsync();
        await _aplikasi.DetikBerikutnyaAsync();

        await PulihkanAsync(set, CaraPemulihan.Tambah);
        await _aplikasi.TerimaAsync($"{Slot}/lagi.xlsx");

        var riwayat = await RiwayatAsync();
        Assert.Equal(sebelum, Assert.Single(riwayat.Penarikan).Tersimpan);
        Assert.Equal($"{Slot}/lagi.xlsx", riwayat.Versi[^1].Berkas);
        Assert.NotEmpty(riwayat.Tersisa(riwayat.Versi[^1]).Layanan);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_judged_after_the_copy_is_judged_again_as_it_was_received(bool diterima)
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        var path = $"{Slot}/sesudah.xlsx";
        await _aplikasi.UnggahDanTerimaAsync(path, diterima ? BukuUji.Diterima(Slot, 70) : BukuUji.Ditolak(Slot));
        await _aplikasi.UnggahDanTerimaAsync($"{Rencana}/sesudah.xlsx", RencanaUji.Diterima(Rencana, 9, [2025]));
        var versi = (await RiwayatAsync()).Versi[^1];
        await HapusAsync([NamaTabel.Slot, NamaTabel.Rencana]);
        _aplikasi.Waktu.Sekarang = _aplikasi.Waktu.Sekarang.AddYears(1);

        var pulih = await PulihkanAsync(set, CaraPemulihan.Tambah);
        Assert.DoesNotContain((await RiwayatAsync()).Versi, v => v.Berkas == path);
        foreach (var satu in pulih.DinilaiLagi)
        {
            await _aplikasi.TerimaPerubahanAsync(satu);
        }

        Assert.Equal([path, $"{Rencana}/sesudah.xlsx"], pulih.DinilaiLagi.OrderDescending(StringComparer.Ordinal));
        var lagi = (await RiwayatAsync()).Versi[^1];
        Assert.Equal((path, versi.Nomor, versi.Diterima, versi.Ditulis, versi.Putusan), (lagi.Berkas, lagi.Nomor, lagi.Diterima, lagi.Ditulis, lagi.Putusan));
        Assert.Empty((await PulihkanAsync(set, CaraPemulihan.Tambah)).DinilaiLagi);
    }

    // An app that runs on remembers what it found judged.
    [Fact]
    public async Task What_has_to_be_judged_again_is_found_by_the_app_that_judged_it()
    {
        var set = await CadangkanAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/sesudah.xlsx", BukuUji.Diterima(Slot, 70));
        var pencari = _aplikasi.Ambil<PencariBelumDinilai>();
        Assert.Empty(await pencari.CariAsync(default));
        await HapusAsync([NamaTabel.Slot]);

        await PulihkanAsync(set, CaraPemulihan.Tambah);

        _aplikasi.Waktu.Sekarang += PencariBelumDinilai.MasaIngat;
        Assert.Equal($"{Slot}/sesudah.xlsx", Assert.Single(await pencari.CariAsync(default)).Path);
    }

    [Fact]
    public async Task A_withdrawal_that_was_done_after_the_copy_is_named_until_it_is_done_again()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await TarikAsync(2);
        await HapusAsync([NamaTabel.Slot]);

        Assert.Equal(new PenarikanHilang(Slot, $"{Slot}/2.xlsx", 4), Assert.Single((await PulihkanAsync(set, CaraPemulihan.Tambah)).PenarikanHilang));

        await TarikAsync(2);
        Assert.Empty((await PulihkanAsync(set, CaraPemulihan.Tambah)).PenarikanHilang);
    }

    // Number 1 was given again while the table was empty: the upload that had it first keeps it, and the other one gets the next.
    [Theory]
    [InlineData(CaraPemulihan.Tambah)]
    [InlineData(CaraPemulihan.Ganti)]
    public async Task A_slot_that_began_anew_before_the_restore_is_one_history_again_and_takes_further_versions(CaraPemulihan cara)
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await HapusAsync([NamaTabel.Slot]);
        await _aplikasi.SiapkanAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/baru.xlsx", BukuUji.Diterima(Slot, 60));

        var pulih = await PulihkanAsync(set, cara);
        foreach (var satu in pulih.DinilaiLagi)
        {
            await _aplikasi.TerimaAsync(satu);
        }

        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/terakhir.xlsx", BukuUji.Diterima(Slot, 65));

        Assert.Equal(cara == CaraPemulihan.Tambah ? [Slot] : [], pulih.Diselaraskan);
        var riwayat = await RiwayatAsync();
        var keadaan = await _aplikasi.Ambil<BukuSlot>().BacaAsync(Slot, default);
        string[] semula = ["1.xlsx", "2.xlsx", "baru.xlsx", "terakhir.xlsx"];
        Assert.Equal(semula.Select(n => $"{Slot}/{n}"), riwayat.Versi.Select(v => v.Berkas));
        Assert.Equal(riwayat.NomorTerbaru, keadaan.VersiTerbaru);
        Assert.All(keadaan.Layanan, l => Assert.Equal($"{Slot}/terakhir.xlsx", l.Berkas));
    }

    // A table is copied page by page, so that the row of a slot can be older in the copy than its versions, or not there yet.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_slot_whose_row_was_copied_before_its_last_version_is_set_to_what_its_history_says(bool ada)
    {
        await IsiAsync();
        var semula = await _aplikasi.Ambil<BukuSlot>().BacaAsync(Slot, default);
        var tabel = Tabel(NamaTabel.Slot);
        var baris = await tabel.QueryAsync<TableEntity>("RowKey ge 'slot_' and RowKey lt 'slot`'").SingleAsync();
        await tabel.DeleteEntityAsync(baris);
        if (ada)
        {
            (baris["VersiTerbaru"], baris["Layanan"]) = (1, "[]");
            await tabel.AddEntityAsync(baris);
        }

        var set = await CadangkanAsync();
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;
        var pulih = await PulihkanAsync(set, CaraPemulihan.Tambah);

        // Before the next table is looked at: an upload may come at any time.
        var permintaan = _aplikasi.Pengawas.Permintaan.Skip(sebelum).ToList();
        Assert.InRange(permintaan.FindIndex(p => !p.StartsWith("GET ", StringComparison.Ordinal)), 1, permintaan.FindIndex(p => p.EndsWith("/Rencana()", StringComparison.Ordinal)));
        Assert.Equal([(ITempatUnggahan)Slot], pulih.Diselaraskan);
        var kini = await _aplikasi.Ambil<BukuSlot>().BacaAsync(Slot, default);
        Assert.Equal((semula.VersiTerbaru, semula.TerakhirDitolak), (kini.VersiTerbaru, kini.TerakhirDitolak));
        Assert.Equal(semula.Layanan, kini.Layanan);
    }

    [Fact]
    public async Task A_restore_that_is_interrupted_anywhere_and_repeated_leaves_what_one_whole_restore_leaves()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/sesudah.xlsx", BukuUji.Diterima(Slot, 70));
        string[] hilang = [NamaTabel.Slot, NamaTabel.Rencana, NamaTabel.Generasi];
        await HapusAsync(hilang);
        await PulihkanAsync(set, CaraPemulihan.Tambah);
        var utuh = await _isi.BacaAsync();
        var selesai = _aplikasi.Ambil<BukuPenerimaan>();
        var catatan = await selesai.BacaSemuaAsync(default).SingleAsync(c => c.Path == $"{Slot}/sesudah.xlsx");
        var langkah = 0;
        bool mati;
        do
        {
            await HapusAsync(hilang);
            await selesai.SelesaikanAsync(catatan with { Versi = 4 }, Putusan.Diterima, 0, beranotasi: false, default);
            await using var sakit = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = ++langkah });
            mati = await Record.ExceptionAsync(() => PulihkanAsync(set, CaraPemulihan.Tambah, sakit)) is not null;
            await PulihkanAsync(set, CaraPemulihan.Tambah);

            Assert.Equal(utuh, await _isi.BacaAsync());
        }
        while (mati);

        Assert.InRange(langkah, 30, 120);
    }

    [Fact]
    public async Task Nothing_is_written_from_a_copy_with_a_spoilt_blob()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await HapusAsync([NamaTabel.Slot]);
        var nama = GudangCadangan.NamaBlob(set, NamaTabel.Outbox);
        var isi = (await _aplikasi.BacaAsync(NamaContainer.Cadangan, nama)).ToArray();
        isi[^1] ^= 1;
        await _aplikasi.Container(NamaContainer.Cadangan).GetBlobClient(nama).UploadAsync(new BinaryData(isi), overwrite: true);

        var (hasil, ditulis) = await DenganTulisanAsync(() => PulihkanAsync(set, CaraPemulihan.Ganti));

        Assert.Equal((KeadaanCadangan.Rusak, nama), (hasil.Cadangan.Keadaan, Assert.Single(hasil.Cadangan.Rusak)));
        Assert.Empty(ditulis);
    }

    [Fact]
    public async Task Nothing_is_written_from_a_set_without_manifest()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await HapusAsync([NamaTabel.Slot]);
        await _aplikasi.Container(NamaContainer.Cadangan).DeleteBlobAsync($"{set}/{GudangCadangan.BerkasManifes}");

        var (hasil, ditulis) = await DenganTulisanAsync(() => PulihkanAsync(set, CaraPemulihan.Ganti));

        Assert.Equal(KeadaanCadangan.BelumLengkap, hasil.Cadangan.Keadaan);
        Assert.Empty(ditulis);
    }

    [Fact]
    public async Task A_look_writes_nothing()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/sesudah.xlsx", BukuUji.Diterima(Slot, 70));
        await HapusAsync([NamaTabel.Rencana]);

        var (hasil, ditulis) = await DenganTulisanAsync(() => PulihkanAsync(set, CaraPemulihan.Lihat));

        Assert.Empty(ditulis);
        Assert.Equal((true, 0L, 1L, 1L, 1L), hasil.Tabel.Where(t => t.Tabel == NamaTabel.Slot).Select(t => (t.Ada, t.Hilang, t.Berbeda, t.LebihBaru, t.Tambahan)).Single());
        Assert.Equal((false, 2L), hasil.Tabel.Where(t => t.Tabel == NamaTabel.Rencana).Select(t => (t.Ada, t.Hilang)).Single());
    }

    [Fact]
    public async Task Only_the_tables_that_were_named_are_restored()
    {
        await IsiAsync();
        var set = await CadangkanAsync();
        await HapusAsync([NamaTabel.Slot, NamaTabel.Outbox]);

        var hasil = await _aplikasi.Ambil<PemulihCadangan>().PulihkanAsync(new PermintaanPemulihan { Set = set, Tabel = [NamaTabel.Outbox], Cara = CaraPemulihan.Tambah }, _ => { }, default);

        Assert.Equal((NamaTabel.Outbox, 1L), hasil.Tabel.Select(t => (t.Tabel, t.Ditambah)).Single());
        Assert.Equal([NamaTabel.Slot], NamaTabel.Semua.Except(await _aplikasi.Ambil<TableServiceClient>().QueryAsync().Select(t => t.Name).ToListAsync()));
        Assert.Equal(0, hasil.Rekap);
    }

    private Task<string> HitungAsync() => new HitungDaerah(_aplikasi.Ambil<PenghitungDaerah>()).RunAsync(new PermintaanDaerah(Slot.Periode.ToString(), Slot.Wilayah.ToString()), default);

    private async Task<(HasilPemulihan Hasil, IReadOnlyList<string> Ditulis)> DenganTulisanAsync(Func<Task<HasilPemulihan>> kerja)
    {
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;
        var hasil = await kerja();
        return (hasil, [.. _aplikasi.Pengawas.Permintaan.Skip(sebelum).Where(p => !p.StartsWith("GET ", StringComparison.Ordinal))]);
    }
}
