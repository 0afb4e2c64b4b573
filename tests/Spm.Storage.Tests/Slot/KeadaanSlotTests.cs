using Spm.Domain;

namespace Spm.Storage.Tests;

public sealed class KeadaanSlotTests
{
    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Trantibumlinmas);
    private static readonly KeadaanSlot Kosong = KeadaanSlot.Kosong(Slot);

    [Fact]
    public void A_version_changes_only_the_services_that_it_carries()
    {
        var keadaan = Kosong
            .Dengan(ContohVersi.Diterima(1, "K-TRA-01", "K-TRA-02"))
            .Dengan(ContohVersi.Diterima(2, "K-TRA-05"))
            .Dengan(ContohVersi.Diterima(3, "K-TRA-02"));

        Assert.Equal(3, keadaan.VersiTerbaru);
        Assert.Equal([("K-TRA-01", 1), ("K-TRA-02", 3), ("K-TRA-05", 2)], keadaan.Layanan.Select(l => (l.Layanan.ToString(), l.Versi)));
    }

    [Fact]
    public void A_rejected_version_leaves_what_is_current()
    {
        var diterima = Kosong.Dengan(ContohVersi.Diterima(1, "K-TRA-01"));

        var keadaan = diterima.Dengan(ContohVersi.Ditolak(2));

        Assert.Equal(2, keadaan.VersiTerbaru);
        Assert.Equal(diterima.Layanan, keadaan.Layanan);
    }

    [Fact]
    public void The_order_of_receipt_beats_the_order_of_judging()
    {
        var terlambatDinilai = ContohVersi.Diterima(2, "K-TRA-01", "K-TRA-02") with { Ditulis = ContohVersi.Awal, Diterima = ContohVersi.Awal };

        var keadaan = Kosong.Dengan(ContohVersi.Diterima(1, "K-TRA-01")).Dengan(terlambatDinilai);

        Assert.Equal([("K-TRA-01", 1), ("K-TRA-02", 2)], keadaan.Layanan.Select(l => (l.Layanan.ToString(), l.Versi)));
        Assert.Equal(ContohVersi.Awal, keadaan.Layanan[0].PertamaDiterima);
    }

    [Fact]
    public void Within_one_second_the_path_decides_whichever_file_is_judged_first()
    {
        var a = ContohVersi.Diterima(1, "K-TRA-01") with { Berkas = "a.xlsx", Ditulis = ContohVersi.Awal };
        var b = ContohVersi.Diterima(2, "K-TRA-01") with { Berkas = "b.xlsx", Ditulis = ContohVersi.Awal };

        Assert.Equal("b.xlsx", Kosong.Dengan(a).Dengan(b).Layanan[0].Berkas);
        Assert.Equal("b.xlsx", Kosong.Dengan(b).Dengan(a).Layanan[0].Berkas);
    }

    [Fact]
    public void The_first_accepted_time_of_a_service_stays_when_it_is_corrected()
    {
        var keadaan = Kosong.Dengan(ContohVersi.Diterima(1, "K-TRA-01")).Dengan(ContohVersi.Diterima(2, "K-TRA-01"));

        Assert.Equal(ContohVersi.Awal.AddHours(1), keadaan.Layanan[0].PertamaDiterima);
        Assert.Equal(ContohVersi.Awal.AddHours(2), keadaan.Layanan[0].Diterima);
    }

    [Fact]
    public void A_slot_without_versions_has_not_reported() => Assert.Equal(StatusUrusan.BelumLapor, Kosong.Status(Tenggat("36")));

    [Fact]
    public void A_slot_with_rejected_versions_only_is_rejected() =>
        Assert.Equal(StatusUrusan.Ditolak, Kosong.Dengan(ContohVersi.Ditolak(1)).Status(Tenggat("36")));

    [Fact]
    public void A_rejection_after_an_acceptance_changes_no_status() =>
        Assert.Equal(StatusUrusan.Diterima, Kosong.Dengan(ContohVersi.Diterima(1, "K-TRA-01")).Dengan(ContohVersi.Ditolak(2)).Status(Tenggat("36")));

    [Theory]
    [InlineData("36", "2026-01-15T23:59:59+07:00", StatusUrusan.Diterima)]
    [InlineData("36", "2026-01-15T16:59:59Z", StatusUrusan.Diterima)]
    [InlineData("36", "2026-01-15T17:00:00Z", StatusUrusan.Terlambat)]
    [InlineData("51", "2026-01-15T15:59:59Z", StatusUrusan.Diterima)]
    [InlineData("51", "2026-01-15T16:00:00Z", StatusUrusan.Terlambat)]
    [InlineData("91", "2026-01-15T14:59:59Z", StatusUrusan.Diterima)]
    [InlineData("91", "2026-01-15T15:00:00Z", StatusUrusan.Terlambat)]
    public void A_report_is_late_after_the_deadline_day_of_its_own_time_zone(string provinsi, string saat, StatusUrusan status)
    {
        var diterima = DateTimeOffset.Parse(saat, System.Globalization.CultureInfo.InvariantCulture);

        var keadaan = Kosong.Dengan(ContohVersi.Diterima(1, "K-TRA-01") with { Diterima = diterima, Ditulis = diterima });

        Assert.Equal(status, keadaan.Status(Tenggat(provinsi)));
    }

    [Fact]
    public void A_correction_after_the_deadline_does_not_make_a_report_late_but_a_new_service_does()
    {
        var terlambat = new DateTimeOffset(2026, 1, 17, 8, 0, 0, TimeSpan.FromHours(7));
        var tepat = Kosong.Dengan(ContohVersi.Diterima(1, "K-TRA-01"));

        Assert.Equal(StatusUrusan.Diterima, tepat.Dengan(ContohVersi.Diterima(2, "K-TRA-01") with { Diterima = terlambat, Ditulis = terlambat }).Status(Tenggat("36")));
        Assert.Equal(StatusUrusan.Terlambat, tepat.Dengan(ContohVersi.Diterima(2, "K-TRA-02") with { Diterima = terlambat, Ditulis = terlambat }).Status(Tenggat("36")));
    }

    [Fact]
    public void The_version_received_last_is_the_newest_even_if_it_was_judged_first()
    {
        var baru = ContohVersi.Diterima(1, "K-TRA-01");
        var lama = ContohVersi.Diterima(2, "K-TRA-01") with { Ditulis = ContohVersi.Awal };

        Assert.Same(baru, VersiSlot.TerakhirDiterima([baru, lama]));
        Assert.Null(VersiSlot.TerakhirDiterima([]));
    }

    private static Tenggat Tenggat(string provinsi) => KalenderTenggat.Bawaan.Untuk(new Periode(2025, 4), KodeWilayah.Parse(provinsi));
}
