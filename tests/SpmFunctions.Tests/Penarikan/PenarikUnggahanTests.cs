using System.Text.Json;
using Azure.Data.Tables;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PenarikUnggahanTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    // In this order also within one second, where the order of the names decides.
    private const string Sendiri = "1 sendiri.xlsx";
    private const string SalahSlot = "2 salah slot.xlsx";

    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.Trantibumlinmas);

    private BukuSlot Buku => _aplikasi.Ambil<BukuSlot>();

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task The_daerahs_own_earlier_report_stands_again_and_the_record_says_who_what_and_why()
    {
        await TerimaAsync(Sendiri, 70, "K-TRA-01", "K-TRA-02");
        await TerimaAsync(SalahSlot, 80, "K-TRA-01", "K-TRA-05");
        _aplikasi.Waktu.Sekarang = AplikasiUji.MasaLapor.AddDays(1).ToUniversalTime();
        var diminta = await _aplikasi.DimintaAsync(_slot);

        var hasil = await TarikAsync(Permintaan() with { Versi = 2 });

        Assert.Equal(PutusanPenarikan.Ditarik, hasil.Putusan);
        Assert.Equal([("K-TRA-01", 1), ("K-TRA-02", 1)], hasil.Berlaku.Select(l => (l.Layanan.ToString(), l.Versi)));
        Assert.Equal(hasil.Berlaku, (await Buku.BacaAsync(_slot, default)).Layanan);
        var penarikan = Assert.Single((await Buku.BacaRiwayatAsync(_slot, default)).Penarikan);
        Assert.Equal((3, "biro", "salah slot", AplikasiUji.MasaLapor.AddDays(1)), (penarikan.Nomor, penarikan.Oleh, penarikan.Alasan, penarikan.Saat));
        Assert.Equal(ZonaWaktu.Untuk(_slot.Wilayah), penarikan.Saat.Offset);
        var ditarik = Assert.Single(penarikan.Versi);
        Assert.Equal((2, $"{_slot}/{SalahSlot}"), (ditarik.Nomor, ditarik.Berkas));
        Assert.Equal(["K-TRA-01", "K-TRA-05"], ditarik.Layanan.Select(l => l.ToString()));
        Assert.Equal(diminta + 1, await _aplikasi.DimintaAsync(_slot));
        Assert.Equal([1, 2], (await Buku.BacaVersiAsync(_slot, default)).Select(v => v.Nomor));
    }

    [Fact]
    public async Task The_sender_is_told_beside_the_answer_and_in_it_and_all_else_of_it_stays()
    {
        await TerimaAsync(SalahSlot, 80, "K-TRA-01", "K-TRA-05");
        var semula = await BacaAsync($"{_slot}/{SalahSlot}{GudangJawaban.Akhiran}");
        Assert.Empty(semula.GetProperty("ditarik").EnumerateArray());

        await TarikAsync(Permintaan("K-TRA-05"));
        await TarikAsync(Permintaan("K-TRA-05"));

        var kabar = await BacaAsync($"{_slot}/{SalahSlot}.ditarik-2.json");
        Assert.Equal((1, 2, "biro", "salah slot"), (kabar.GetProperty("versi").GetInt32(), kabar.GetProperty("penarikan").GetInt32(), kabar.GetProperty("oleh").GetString(), kabar.GetProperty("alasan").GetString()));
        Assert.Equal(["K-TRA-05"], kabar.GetProperty("layanan").EnumerateArray().Select(l => l.GetString()));
        Assert.Contains(_slot.ToString(), kabar.GetProperty("pesan").GetString(), StringComparison.Ordinal);
        var jawaban = await BacaAsync($"{_slot}/{SalahSlot}{GudangJawaban.Akhiran}");
        Assert.Equal(kabar.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), Assert.Single(jawaban.GetProperty("ditarik").EnumerateArray()).GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.All(semula.EnumerateObject().Where(p => p.Name != "ditarik"), p => Assert.Equal(p.Value.GetRawText(), jawaban.GetProperty(p.Name).GetRawText()));
        Assert.Equal(["K-TRA-01"], await BerlakuAsync());
    }

    [Fact]
    public async Task The_only_report_of_a_slot_leaves_it_as_not_reported_in_the_rekap_of_the_daerah()
    {
        var semula = await HitungAsync();
        await TerimaAsync(SalahSlot, 80);

        await TarikAsync(Permintaan());

        var hasil = await HitungAsync();
        var urusan = hasil.Capaian.Urusan.Single(u => u.Urusan == _slot.Urusan);
        Assert.Equal(StatusUrusan.BelumLapor, urusan.Status);
        Assert.Equal(JsonSerializer.Serialize(semula, JsonSpm.Opsi), JsonSerializer.Serialize(hasil with { Gugur = [] }, JsonSpm.Opsi));
        Assert.Equal(urusan.Layanan.Select(l => l.Kode), hasil.Gugur.Select(g => g.Layanan));
        Assert.All(hasil.Gugur, g => Assert.Equal((1, $"{_slot}/{SalahSlot}", "biro"), (g.Versi, g.Berkas, g.Oleh)));
        Assert.All(
            PenyusunAsal.Susun(hasil, AturanCapaian.Permendagri59).Where(b => b.Urusan == _slot.Urusan && b.Id.Blok != BlokAsal.Target),
            b => Assert.StartsWith($"Laporan ditarik, tidak ada versi lain yang berlaku (ditarik: versi 1, {_slot}/{SalahSlot}, ", b.Aturan, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_equal_request_withdraws_nothing_more_though_another_report_came_meanwhile()
    {
        await TerimaAsync(Sendiri, 70);
        await TerimaAsync(SalahSlot, 80);
        await TarikAsync(Permintaan());
        Assert.Equal(PutusanPenarikan.SudahDitarik, (await TarikAsync(Permintaan())).Putusan);
        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal(1, l.Versi));
        await TerimaAsync("3 perbaikan.xlsx", 75);

        var hasil = await TarikAsync(Permintaan());

        Assert.Equal((PutusanPenarikan.SudahDitarik, 3), (hasil.Putusan, hasil.Penarikan!.Nomor));
        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal(4, l.Versi));
        Assert.Single((await Buku.BacaRiwayatAsync(_slot, default)).Penarikan);
    }

    [Fact]
    public async Task A_request_for_all_services_after_one_that_named_some_withdraws_the_others()
    {
        await TerimaAsync(SalahSlot, 80, "K-TRA-01", "K-TRA-02");
        await TarikAsync(Permintaan("K-TRA-01"));

        Assert.Equal(PutusanPenarikan.Ditarik, (await TarikAsync(Permintaan())).Putusan);

        Assert.Empty(await BerlakuAsync());
        Assert.Equal((PutusanPenarikan.SudahDitarik, 3), await UlangAsync());
        Assert.Equal((PutusanPenarikan.SudahDitarik, 2), await UlangAsync("K-TRA-01"));

        async Task<(PutusanPenarikan, int)> UlangAsync(params string[] layanan)
        {
            var hasil = await TarikAsync(Permintaan(layanan));
            return (hasil.Putusan, hasil.Penarikan!.Nomor);
        }
    }

    [Fact]
    public async Task A_version_that_is_named_is_withdrawn_after_the_one_above_it_and_once_only()
    {
        await TerimaAsync(Sendiri, 70);
        await TerimaAsync(SalahSlot, 80);
        await TarikAsync(Permintaan());

        Assert.Equal(PutusanPenarikan.Ditarik, (await TarikAsync(Permintaan() with { Versi = 1 })).Putusan);

        Assert.Empty(await BerlakuAsync());
        Assert.Equal(PutusanPenarikan.SudahDitarik, (await TarikAsync(Permintaan() with { Versi = 1 })).Putusan);
        Assert.Equal(PutusanPenarikan.TidakBerlaku, (await TarikAsync(Permintaan() with { Versi = 1, Alasan = "lain" })).Putusan);
        Assert.Equal(2, (await Buku.BacaRiwayatAsync(_slot, default)).Penarikan.Count);
    }

    [Fact]
    public async Task A_slot_in_several_files_is_withdrawn_only_where_a_version_or_services_are_named()
    {
        await TerimaAsync("satpol.xlsx", 70, "K-TRA-01");
        await TerimaAsync("bpbd.xlsx", 80, "K-TRA-02", "K-TRA-03");

        Assert.Equal(PutusanPenarikan.PerluDipilih, (await TarikAsync(Permintaan())).Putusan);
        Assert.Equal(["K-TRA-01", "K-TRA-02", "K-TRA-03"], await BerlakuAsync());
        Assert.Empty((await Buku.BacaRiwayatAsync(_slot, default)).Penarikan);

        Assert.Equal(PutusanPenarikan.Ditarik, (await TarikAsync(Permintaan("K-TRA-01", "K-TRA-03"))).Putusan);
        Assert.Equal(["K-TRA-02"], await BerlakuAsync());
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{_slot}/satpol.xlsx.ditarik-3.json"));
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{_slot}/bpbd.xlsx.ditarik-3.json"));
    }

    [Theory]
    [InlineData(null, "K-TRA-01", "K-TRA-04")]
    [InlineData(2, "K-TRA-01")]
    [InlineData(7)]
    public async Task A_request_for_what_is_not_current_withdraws_nothing_at_all(int? versi, params string[] layanan)
    {
        await TerimaAsync("satpol.xlsx", 70, "K-TRA-01");
        await TerimaAsync("bpbd.xlsx", 80, "K-TRA-02");
        var diminta = await _aplikasi.DimintaAsync(_slot);

        var hasil = await TarikAsync(Permintaan(layanan) with { Versi = versi });

        Assert.Equal((PutusanPenarikan.TidakBerlaku, null, 2), (hasil.Putusan, hasil.Penarikan, hasil.Berlaku.Count));
        Assert.Equal(["K-TRA-01", "K-TRA-02"], await BerlakuAsync());
        Assert.Equal(diminta, await _aplikasi.DimintaAsync(_slot));
    }

    [Fact]
    public async Task An_empty_slot_has_nothing_to_withdraw() => Assert.Equal(PutusanPenarikan.TidakBerlaku, (await TarikAsync(Permintaan())).Putusan);

    [Theory]
    [InlineData(" ", "salah slot")]
    [InlineData("biro", "")]
    [InlineData("biro", "dua\nbaris")]
    public async Task Nobody_withdraws_without_a_name_or_a_reason(string oleh, string alasan) =>
        await Assert.ThrowsAsync<ArgumentException>(() => TarikAsync(Permintaan() with { Oleh = oleh, Alasan = alasan }));

    [Fact]
    public async Task The_event_of_a_withdrawn_file_or_of_its_copy_delivered_again_does_not_bring_it_back()
    {
        await TerimaAsync(SalahSlot, 80);
        await TerimaAsync("salinan.xlsx", 80);
        await TarikAsync(Permintaan());

        Assert.Null(await _aplikasi.TerimaAsync($"{_slot}/{SalahSlot}"));
        Assert.Null(await _aplikasi.TerimaAsync($"{_slot}/salinan.xlsx"));

        Assert.Empty(await BerlakuAsync());
        Assert.Equal(1, (await BacaAsync($"{_slot}/salinan.xlsx{GudangJawaban.Akhiran}")).GetProperty("versi").GetInt32());
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{_slot}/{SalahSlot}.ditarik-2.json"));
    }

    [Fact]
    public async Task A_file_whose_version_was_lost_in_storage_is_entered_again_without_what_was_withdrawn_of_it()
    {
        await TerimaAsync(SalahSlot, 80, "K-TRA-01", "K-TRA-02");
        await TarikDetikBerikutnyaAsync(Permintaan("K-TRA-01"));
        var versi = Assert.Single(await Buku.BacaVersiAsync(_slot, default));
        var penerimaan = _aplikasi.Ambil<BukuPenerimaan>();
        await penerimaan.BukaKembaliAsync((await penerimaan.CariAsync(versi.Berkas, versi.ETagBerkas, default))! with { Versi = null }, default);
        await Buku.SusunUlangAsync(await Buku.BacaAsync(_slot, default), [], default);

        Assert.Equal(_slot, await _aplikasi.TerimaAsync($"{_slot}/{SalahSlot}"));

        Assert.Equal(["K-TRA-02"], await BerlakuAsync());
        Assert.Single((await BacaAsync($"{_slot}/{SalahSlot}{GudangJawaban.Akhiran}")).GetProperty("ditarik").EnumerateArray());
        Assert.Equal(3, Assert.Single(await Buku.BacaVersiAsync(_slot, default)).Nomor);
    }

    [Fact]
    public async Task A_version_that_was_brought_back_above_the_newest_of_its_slot_takes_no_number_away()
    {
        await TerimaAsync(Sendiri, 70, "K-TRA-01");
        var tabel = _aplikasi.Ambil<TableServiceClient>().GetTableClient(NamaTabel.Slot);
        var (partisi, kunci) = ($"{_slot.Periode}_{_slot.Wilayah.Provinsi}", $"{_slot.Wilayah}_{_slot.Urusan.Kode}");
        var lama = (await tabel.GetEntityAsync<TableEntity>(partisi, $"slot_{kunci}")).Value;
        await TerimaAsync(SalahSlot, 80, "K-TRA-02");
        await tabel.UpdateEntityAsync(lama, Azure.ETag.All, TableUpdateMode.Replace);

        Assert.Equal(_slot, await TerimaAsync("3 susulan.xlsx", 90, "K-TRA-03"));

        Assert.Equal([1, 2, 3], (await Buku.BacaVersiAsync(_slot, default)).Select(v => v.Nomor));
    }

    [Fact]
    public async Task A_copy_that_was_sent_before_services_of_it_were_withdrawn_and_is_judged_after_brings_in_only_the_others()
    {
        var isi = BukuUji.Diterima(_slot, 80, "K-TRA-01", "K-TRA-02");
        await _aplikasi.UnggahAsync($"{_slot}/salinan.xlsx", isi);
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/{SalahSlot}", isi);
        await TarikDetikBerikutnyaAsync(Permintaan("K-TRA-01"));

        Assert.Equal(_slot, await _aplikasi.TerimaAsync($"{_slot}/salinan.xlsx"));

        Assert.Equal(["K-TRA-02"], await BerlakuAsync());
        var jawaban = await BacaAsync($"{_slot}/salinan.xlsx{GudangJawaban.Akhiran}");
        var ditarik = Assert.Single(jawaban.GetProperty("ditarik").EnumerateArray());
        Assert.Equal((3, 3, 2), (jawaban.GetProperty("versi").GetInt32(), ditarik.GetProperty("versi").GetInt32(), ditarik.GetProperty("penarikan").GetInt32()));
        Assert.Equal($"{_slot}/salinan.xlsx", ditarik.GetProperty("berkas").GetString());
        Assert.Equal("K-TRA-01", Assert.Single(ditarik.GetProperty("layanan").EnumerateArray()).GetString());

        await _aplikasi.DetikBerikutnyaAsync();
        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/sengaja.xlsx", isi));
        Assert.Equal(["K-TRA-01", "K-TRA-02"], await BerlakuAsync());
    }

    [Theory]
    [InlineData(SalahSlot)]
    [InlineData("lagi.xlsx")]
    public async Task The_same_bytes_sent_again_after_a_withdrawal_are_a_new_version_and_current(string nama)
    {
        await TerimaAsync(SalahSlot, 80, "K-TRA-01", "K-TRA-02");
        await TarikAsync(Permintaan("K-TRA-01"));

        Assert.Equal(_slot, await TerimaAsync(nama, 80, "K-TRA-01", "K-TRA-02"));

        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal((3, $"{_slot}/{nama}"), (l.Versi, l.Berkas)));
        Assert.Null(await _aplikasi.TerimaAsync($"{_slot}/{nama}"));
        Assert.Equal(["K-TRA-01", "K-TRA-02"], await BerlakuAsync());
        Assert.Empty((await BacaAsync($"{_slot}/{nama}{GudangJawaban.Akhiran}")).GetProperty("ditarik").EnumerateArray());
    }

    [Fact]
    public async Task A_file_received_before_the_withdrawn_one_and_judged_after_the_withdrawal_stands()
    {
        await _aplikasi.UnggahAsync($"{_slot}/a.xlsx", BukuUji.Diterima(_slot, 70));
        await TerimaAsync("b.xlsx", 80);
        await TarikAsync(Permintaan());

        Assert.Equal(_slot, await _aplikasi.TerimaAsync($"{_slot}/a.xlsx"));

        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal($"{_slot}/a.xlsx", l.Berkas));
    }

    [Theory]
    [InlineData("lain.xlsx", true)]
    [InlineData("terbaru.xlsx", false)]
    public async Task A_file_that_is_entered_during_the_withdrawal_is_never_withdrawn_with_it(string nama, bool bersinggungan)
    {
        await TerimaAsync(SalahSlot, 80, "K-TRA-01");
        var sudah = 0;
        var pengawas = new PengawasPermintaan
        {
            Sebelum = async permintaan =>
            {
                if (permintaan.Contains("$batch", StringComparison.Ordinal) && Interlocked.Exchange(ref sudah, 1) == 0)
                {
                    await TerimaAsync(nama, 75, bersinggungan ? "K-TRA-01" : "K-TRA-02");
                }
            },
        };
        await using var lambat = new AplikasiUji(penyimpanan.Azurite, pengawas);

        var hasil = await lambat.Ambil<PenarikUnggahan>().TarikAsync(Permintaan("K-TRA-01"), default);

        Assert.Equal(bersinggungan ? PutusanPenarikan.PerluDipilih : PutusanPenarikan.Ditarik, hasil.Putusan);
        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal($"{_slot}/{nama}", l.Berkas));
        Assert.Single((await Buku.BacaAsync(_slot, default)).Layanan);
    }

    private PermintaanPenarikan Permintaan(params string[] layanan) =>
        new() { Slot = _slot, Layanan = [.. layanan.Select(KodeLayanan.Parse)], Oleh = "biro", Alasan = "salah slot" };

    private Task<HasilPenarikan> TarikAsync(PermintaanPenarikan permintaan) => _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(permintaan, default);

    /// <summary>By the clock of the storage, in a second after that of the last upload.</summary>
    private async Task TarikDetikBerikutnyaAsync(PermintaanPenarikan permintaan)
    {
        _aplikasi.Waktu.Sekarang = await _aplikasi.DetikBerikutnyaAsync();
        await TarikAsync(permintaan);
        _aplikasi.Waktu.Sekarang = AplikasiUji.MasaLapor;
    }

    private Task<Slot?> TerimaAsync(string nama, int terlayani, params string[] layanan) =>
        _aplikasi.UnggahDanTerimaAsync($"{_slot}/{nama}", BukuUji.Diterima(_slot, terlayani, layanan));

    private async Task<IEnumerable<string>> BerlakuAsync() => (await Buku.BacaAsync(_slot, default)).Layanan.Select(l => l.Layanan.ToString());

    private async Task<HasilDaerah> HitungAsync() =>
        await _aplikasi.Ambil<GudangRekap>().BacaHasilAsync(await _aplikasi.Ambil<PenghitungDaerah>().HitungAsync(_slot.Periode, _slot.Wilayah, default), default);

    private async Task<JsonElement> BacaAsync(string nama) => (await _aplikasi.BacaAsync(NamaContainer.Feedback, nama)).ToObjectFromJson<JsonElement>();
}
