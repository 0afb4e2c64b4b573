using Spm.Domain;

namespace Spm.Storage.Tests;

public sealed class RiwayatSlotTests
{
    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Trantibumlinmas);
    private static readonly Tenggat Tenggat = KalenderTenggat.Bawaan.Untuk(Slot.Periode, Slot.Wilayah);
    private static readonly VersiSlot Pertama = ContohVersi.Diterima(1, "K-TRA-01", "K-TRA-02");
    private static readonly VersiSlot Kedua = ContohVersi.Diterima(2, "K-TRA-01", "K-TRA-02", "K-TRA-05");

    [Fact]
    public void Without_withdrawals_the_history_gives_what_its_versions_give_one_after_the_other()
    {
        var riwayat = new RiwayatSlot([Pertama, Kedua, ContohVersi.Ditolak(3)], []);

        Isi.Sama(KeadaanSlot.Kosong(Slot).Dengan(Pertama).Dengan(Kedua).Dengan(ContohVersi.Ditolak(3)), riwayat.Keadaan(Slot));
        Isi.Sama(KeadaanSlot.Kosong(Slot), new RiwayatSlot([], []).Keadaan(Slot));
    }

    [Fact]
    public void The_version_below_a_withdrawn_one_stands_again_and_a_service_that_has_none_is_not_reported()
    {
        var keadaan = new RiwayatSlot([Pertama, Kedua], [ContohPenarikan.Dari(3, Kedua)]).Keadaan(Slot);

        Isi.Sama(KeadaanSlot.Kosong(Slot).Dengan(Pertama) with { VersiTerbaru = 3 }, keadaan);
        Assert.Equal(StatusUrusan.Diterima, keadaan.Status(Tenggat));
    }

    [Fact]
    public void A_further_withdrawal_takes_the_next_version_and_one_of_a_service_leaves_the_others()
    {
        var keadaan = new RiwayatSlot([Pertama, Kedua], [ContohPenarikan.Dari(3, Kedua, "K-TRA-01"), ContohPenarikan.Dari(4, Pertama, "K-TRA-01")]).Keadaan(Slot);

        Assert.Equal(4, keadaan.VersiTerbaru);
        Assert.Equal([("K-TRA-02", 2), ("K-TRA-05", 2)], keadaan.Layanan.Select(l => (l.Layanan.ToString(), l.Versi)));
    }

    [Fact]
    public void What_became_of_the_last_file_of_a_service_that_is_not_current_is_told()
    {
        var riwayat = new RiwayatSlot([Pertama, Kedua], [ContohPenarikan.Dari(3, Kedua, "K-TRA-01"), ContohPenarikan.Dari(4, Pertama, "K-TRA-01")]);

        var gugur = Assert.Single(riwayat.Gugur(riwayat.Keadaan(Slot), [.. Kedua.Layanan, KodeLayanan.Parse("K-TRA-03")]));

        Assert.Equal(("K-TRA-01", 1, "berkas-1.xlsx", "Biro Pemerintahan"), (gugur.Layanan.ToString(), gugur.Versi, gugur.Berkas, gugur.Oleh));
        Assert.Equal(ContohVersi.Awal.AddDays(1), gugur.Ditarik);
    }

    [Fact]
    public void The_rejected_file_is_told_where_it_is_why_a_slot_has_no_report()
    {
        var riwayat = new RiwayatSlot([Pertama, ContohVersi.Ditolak(2)], [ContohPenarikan.Dari(3, Pertama)]);

        var gugur = riwayat.Gugur(riwayat.Keadaan(Slot), Pertama.Layanan);

        Assert.All(gugur, g => Assert.Equal((2, "berkas-2.xlsx", null), (g.Versi, g.Berkas, g.Ditarik)));
        Assert.Equal(Pertama.Layanan, gugur.Select(g => g.Layanan));
        Assert.Empty(new RiwayatSlot([Pertama, ContohVersi.Ditolak(2)], []).Gugur(new RiwayatSlot([Pertama], []).Keadaan(Slot), Pertama.Layanan));
    }

    [Fact]
    public void What_came_after_a_slot_was_read_is_not_told()
    {
        var dibaca = new RiwayatSlot([Pertama], [ContohPenarikan.Dari(2, Pertama, "K-TRA-01")]).Keadaan(Slot);

        var kini = new RiwayatSlot([Pertama], [ContohPenarikan.Dari(2, Pertama, "K-TRA-01"), ContohPenarikan.Dari(3, Pertama, "K-TRA-01") with { Oleh = "lain" }]);

        Assert.Equal("Biro Pemerintahan", Assert.Single(kini.Gugur(dibaca, Pertama.Layanan)).Oleh);
    }

    [Fact]
    public void A_withdrawn_version_makes_no_report_late_or_punctual()
    {
        var terlambat = new DateTimeOffset(2026, 1, 17, 8, 0, 0, TimeSpan.FromHours(7));
        var sendiri = Kedua with { Diterima = terlambat, Ditulis = terlambat };

        Assert.Equal(StatusUrusan.Diterima, new RiwayatSlot([Pertama, sendiri with { Layanan = Pertama.Layanan }], []).Keadaan(Slot).Status(Tenggat));
        Assert.Equal(StatusUrusan.Terlambat, new RiwayatSlot([Pertama, sendiri], [ContohPenarikan.Dari(3, Pertama)]).Keadaan(Slot).Status(Tenggat));
        Assert.Equal(StatusUrusan.Diterima, new RiwayatSlot([Pertama, sendiri], [ContohPenarikan.Dari(3, sendiri)]).Keadaan(Slot).Status(Tenggat));
    }

    [Fact]
    public void A_slot_whose_only_report_was_withdrawn_has_not_reported_whatever_was_rejected_before_it()
    {
        Assert.Equal(StatusUrusan.BelumLapor, new RiwayatSlot([Pertama], [ContohPenarikan.Dari(2, Pertama)]).Keadaan(Slot).Status(Tenggat));
        Assert.Equal(StatusUrusan.BelumLapor, new RiwayatSlot([ContohVersi.Ditolak(1), Kedua], [ContohPenarikan.Dari(3, Kedua)]).Keadaan(Slot).Status(Tenggat));
    }

    [Fact]
    public void A_slot_whose_newest_file_was_rejected_is_rejected_once_the_report_below_is_withdrawn()
    {
        var keadaan = new RiwayatSlot([Pertama, ContohVersi.Ditolak(2)], [ContohPenarikan.Dari(3, Pertama)]).Keadaan(Slot);

        Assert.Equal(StatusUrusan.Ditolak, keadaan.Status(Tenggat));
        Assert.Equal(StatusUrusan.Ditolak, new RiwayatSlot([Pertama], [ContohPenarikan.Dari(2, Pertama)]).Keadaan(Slot).Dengan(ContohVersi.Ditolak(3)).Status(Tenggat));
    }

    [Fact]
    public void A_file_received_before_the_withdrawn_one_but_judged_after_the_withdrawal_is_current()
    {
        var keadaan = new RiwayatSlot([Kedua], [ContohPenarikan.Dari(2, Kedua)]).Keadaan(Slot);

        Isi.Sama(
            KeadaanSlot.Kosong(Slot).Dengan(Pertama with { Nomor = 3 }).Layanan,
            keadaan.Dengan(Pertama with { Nomor = 3 }).Layanan);
    }

    [Fact]
    public void Withdrawn_bytes_are_known_by_their_hash_until_they_are_sent_again()
    {
        var lagi = Kedua with { Nomor = 4, Berkas = "nama lain.xlsx", ETagBerkas = new Azure.ETag("\"0x4\""), Ditulis = ContohVersi.Awal.AddDays(2) };
        Penarikan[] penarikan = [ContohPenarikan.Dari(3, Kedua, "K-TRA-05")];

        Assert.Equal(2, new RiwayatSlot([Pertama, Kedua], penarikan).TerakhirDitarik(Kedua.Sha256)?.Nomor);
        Assert.Equal(2, new RiwayatSlot([Pertama], penarikan).TerakhirDitarik(Kedua.Sha256)?.Nomor);
        Assert.Equal(2, new RiwayatSlot([Pertama, Kedua with { Nomor = 4 }], penarikan).TerakhirDitarik(Kedua.Sha256)?.Nomor);
        Assert.Null(new RiwayatSlot([Pertama, Kedua], penarikan).TerakhirDitarik(Pertama.Sha256));
        Assert.Null(new RiwayatSlot([Pertama, Kedua, lagi], penarikan).TerakhirDitarik(Kedua.Sha256));
        Assert.Equal(4, new RiwayatSlot([Pertama, Kedua, lagi], [.. penarikan, ContohPenarikan.Dari(5, lagi)]).TerakhirDitarik(Kedua.Sha256)?.Nomor);
    }

    [Theory]
    [InlineData(-1, true, "")]
    [InlineData(0, true, "K-TRA-01 K-TRA-02 K-TRA-05")]
    [InlineData(60, true, "K-TRA-01 K-TRA-02 K-TRA-05")]
    [InlineData(-1, false, "K-TRA-01 K-TRA-02")]
    [InlineData(0, false, "K-TRA-01 K-TRA-02 K-TRA-05")]
    public void Bytes_that_were_written_before_their_withdrawal_are_withdrawn_too_and_later_ones_are_sent_on_purpose(int detikSesudah, bool semua, string tersisa)
    {
        var saat = ContohVersi.Awal.AddDays(1);
        var penarikan = ContohPenarikan.Dari(3, Kedua, "K-TRA-05") with { LayananDisebut = !semua, Saat = saat, Tersimpan = saat.AddMilliseconds(300) };
        var riwayat = new RiwayatSlot([Pertama, Kedua], [penarikan]);
        var salinan = Kedua with { Nomor = 4, Berkas = "salinan.xlsx", Ditulis = saat.AddSeconds(detikSesudah) };

        Assert.Equal(tersisa, string.Join(' ', riwayat.Tersisa(salinan).Layanan));
        Assert.Equal(tersisa.Length == 0 ? 2 : null, riwayat.SalinanDitarik(salinan)?.Nomor);
        Assert.Equal(salinan.Layanan, riwayat.Tersisa(salinan with { Sha256 = Pertama.Sha256 }).Layanan);
        Assert.Equal(salinan.Layanan, riwayat.Tersisa(salinan with { Nomor = 2 }).Layanan);
        Assert.Equal(detikSesudah < 0 ? 2 : null, new RiwayatSlot([Pertama, Kedua, salinan], [penarikan]).TerakhirDitarik(Kedua.Sha256)?.Nomor);
    }

    [Fact]
    public void A_rejected_upload_is_no_late_copy_whatever_its_bytes()
    {
        var saat = ContohVersi.Awal.AddDays(1);
        var riwayat = new RiwayatSlot([Kedua], [ContohPenarikan.Dari(3, Kedua) with { Saat = saat, Tersimpan = saat }]);
        var salinan = Kedua with { Nomor = 4, Berkas = "salinan.xlsx" };

        Assert.NotNull(riwayat.SalinanDitarik(salinan));
        Assert.Null(riwayat.SalinanDitarik(salinan with { Putusan = Putusan.Ditolak, Layanan = [] }));
    }

    // The clock of whoever withdraws need not be that of the storage.
    [Theory]
    [InlineData(-90)]
    [InlineData(90)]
    public void A_withdrawal_holds_from_when_storage_wrote_it_whatever_the_clock_of_whoever_did_it_said(int menit)
    {
        var tersimpan = ContohVersi.Awal.AddDays(1);
        var riwayat = new RiwayatSlot([Kedua], [ContohPenarikan.Dari(3, Kedua) with { Saat = tersimpan.AddMinutes(menit), Tersimpan = tersimpan }]);
        var salinan = Kedua with { Nomor = 4, Berkas = "lagi.xlsx", Ditulis = tersimpan.AddMinutes(-30) };

        Assert.Empty(riwayat.Tersisa(salinan).Layanan);
        Assert.Equal(Kedua.Layanan, riwayat.Tersisa(salinan with { Ditulis = tersimpan.AddMinutes(30) }).Layanan);
    }

    [Fact]
    public void An_upload_that_was_withdrawn_as_a_version_is_no_copy_of_one()
    {
        var penarikan = ContohPenarikan.Dari(3, Kedua) with { Tersimpan = ContohVersi.Awal.AddDays(1) };

        Assert.Null(new RiwayatSlot([Pertama], [penarikan]).SalinanDitarik(Kedua with { Nomor = 4 }));
        Assert.Empty(new RiwayatSlot([Pertama], [penarikan]).Tersisa(Kedua with { Nomor = 4 }).Layanan);
    }

    [Fact]
    public void A_version_entered_again_under_another_number_stays_withdrawn_and_the_same_name_sent_anew_does_not()
    {
        var riwayat = new RiwayatSlot([], [ContohPenarikan.Dari(3, Kedua, "K-TRA-05")]);

        Assert.Equal(Pertama.Layanan, riwayat.Tersisa(Kedua with { Nomor = 4 }).Layanan);
        Assert.Equal(Kedua.Layanan, riwayat.Tersisa(Kedua with { ETagBerkas = new Azure.ETag("\"0x9\"") }).Layanan);
    }
}
