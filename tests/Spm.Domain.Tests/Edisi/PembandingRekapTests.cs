namespace Spm.Domain.Tests;

public class PembandingRekapTests
{
    private static readonly Periode Periode = new(2025, 4);
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    [Fact]
    public void The_same_reports_give_no_change() => Assert.Empty(Bandingkan(Susun(Hasil("36.01", 1, 50)), Susun(Hasil("36.01", 1, 50))));

    [Fact]
    public void A_corrected_count_changes_every_figure_above_it_and_each_names_the_file()
    {
        // One service of six: P from 50 to 100, mutu not reported, so IP from 40 to 80, the urusan's mean over its services, the daerah's over six urusan.
        var layanan = KodeLayanan.Parse("K-PR-01");
        var jumlah = Katalog.Layanan(KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat).Count;

        var perubahan = Bandingkan(Susun(Hasil("36.01", 1, 50), Hasil("36.02", 1, 70)), Susun(Hasil("36.01", 2, 100), Hasil("36.02", 1, 70)));

        (Besaran, decimal Lama, decimal Baru)[] harapan =
        [
            (Besaran.IndeksDaerah, 40m / jumlah / 6, 80m / jumlah / 6),
            (Besaran.IndeksTerlapor, 40m / jumlah, 80m / jumlah),
            (Besaran.Peringkat, 2, 1),
            (Besaran.IndeksUrusan, 40m / jumlah, 80m / jumlah),
            (Besaran.Terlayani, 50, 100),
            (Besaran.Penerima, 50, 100),
            (Besaran.IndeksLayanan, 40, 80),
        ];
        Assert.Equal(
            harapan.Select(h => (h.Item1, decimal.Round(h.Lama, 15), decimal.Round(h.Baru, 15))),
            perubahan.Where(p => p.Tempat.Wilayah.ToString() == "36.01" && p.Tempat.Besaran != Besaran.Keterisian).Select(p => (p.Tempat.Besaran, decimal.Round(p.Lama.Angka!.Value, 15), decimal.Round(p.Baru.Angka!.Value, 15))));
        var ganti = new GantiBerkas(layanan, new BerkasLayanan(1, "2025-TW4/36.01/1.xlsx"), new BerkasLayanan(2, "2025-TW4/36.01/2.xlsx"));
        Assert.All(perubahan.Where(p => p.Tempat.Wilayah.ToString() == "36.01"), p => Assert.Equal([ganti], p.Sebab));

        // The other one only lost its rank, by no file of its own.
        var lain = Assert.Single(perubahan, p => p.Tempat.Wilayah.ToString() == "36.02");
        Assert.Equal((Besaran.Peringkat, 1m, 2m), (lain.Tempat.Besaran, lain.Lama.Angka, lain.Baru.Angka));
        Assert.Empty(lain.Sebab);
    }

    [Fact]
    public void A_service_that_a_new_file_left_as_it_was_causes_nothing()
    {
        var (lama, baru) = (IsiRekap.Dari(Susun(Hasil("36.01", 1, 50))), IsiRekap.Dari(Susun(Hasil("36.01", 2, 60))));
        (KodeWilayah, KodeLayanan) lain = (KodeWilayah.Parse("36.01"), KodeLayanan.Parse("K-PR-02"));

        var perubahan = PembandingRekap.Bandingkan(
            lama with { Berkas = new Dictionary<(KodeWilayah, KodeLayanan), BerkasLayanan>(lama.Berkas) { [lain] = new(1, "1.xlsx") } },
            baru with { Berkas = new Dictionary<(KodeWilayah, KodeLayanan), BerkasLayanan>(baru.Berkas) { [lain] = new(2, "2.xlsx") } });

        Assert.NotEmpty(perubahan);
        Assert.All(perubahan.Where(p => !p.Tempat.Gabungan), p => Assert.Equal("K-PR-01", Assert.Single(p.Sebab).Layanan.ToString()));
    }

    [Fact]
    public void A_withdrawn_report_leaves_nothing_and_names_the_file_that_went()
    {
        var perubahan = Bandingkan(Susun(Hasil("36.01", 1, 50)), Susun(Hasil("36.01", null, null)));

        var terlayani = Assert.Single(perubahan, p => p.Tempat.Besaran == Besaran.Terlayani);
        Assert.Equal((50m, NilaiBesaran.Kosong), (terlayani.Lama.Angka, terlayani.Baru));
        Assert.Equal(new GantiBerkas(KodeLayanan.Parse("K-PR-01"), new BerkasLayanan(1, "2025-TW4/36.01/1.xlsx"), null), Assert.Single(terlayani.Sebab));
        var status = Assert.Single(perubahan, p => p.Tempat.Besaran == Besaran.StatusUrusan);
        Assert.Equal(("diterima", "belum-lapor"), (status.Lama.Teks, status.Baru.Teks));
    }

    [Fact]
    public void A_zero_that_was_not_reported_before_is_a_change()
    {
        var terlayani = Assert.Single(Bandingkan(Susun(Hasil("36.01", null, null)), Susun(Hasil("36.01", 1, 0))), p => p.Tempat.Besaran == Besaran.Terlayani);

        Assert.Equal((NilaiBesaran.Kosong, NilaiBesaran.Dari(0m)), (terlayani.Lama, terlayani.Baru));
    }

    [Fact]
    public void A_change_too_small_to_be_shown_is_a_change() =>
        Assert.Contains(Bandingkan(Susun(Hasil("36.01", 1, 50)), Susun(Hasil("36.01", 2, 50.0001m))), p => p.Tempat.Besaran == Besaran.Penerima);

    [Fact]
    public void A_row_of_mutu_that_says_something_else_is_named()
    {
        var lama = Susun(Hasil("36.01", 1, 50, LaporanUji.Baris("K-PR-01.B.1", 10, 5), LaporanUji.Baris("K-PR-01.B.2", 4, 4), LaporanUji.Baris(null, 3, 1), LaporanUji.Baris(null, 7, 7)));
        var baru = Susun(Hasil("36.01", 2, 50, LaporanUji.Baris("K-PR-01.B.1", 10, 6), LaporanUji.Baris("K-PR-01.B.2", 4, 4), LaporanUji.Baris(null, 3, 1), LaporanUji.Baris(null, 8, 7)));

        var baris = Bandingkan(lama, baru).Where(p => p.Tempat.Butir is not null).ToList();

        Assert.Equal(
            [(Besaran.HarusDipenuhi, "Item (Paket) [2]", 7m, 8m), (Besaran.Terpenuhi, "K-PR-01.B.1", 5m, 6m)],
            baris.Select(p => (p.Tempat.Besaran, p.Tempat.Butir!, p.Lama.Angka!.Value, p.Baru.Angka!.Value)));
        Assert.All(baris, p => Assert.Equal(2, Assert.Single(p.Sebab).Baru!.Versi));
    }

    [Fact]
    public void An_obstacle_with_another_text_went_and_came()
    {
        static Rekap Dengan(int versi, params Kendala[] kendala) => Susun(Hasil("36.01", versi, 50, kendala));

        var perubahan = Bandingkan(
            Dengan(1, new Kendala("Guru kurang", "Rekrut", "Kendala!A2:C2"), new Kendala("Jauh", null, "Kendala!A3:C3")),
            Dengan(2, new Kendala("Jauh", null, "Kendala!A2:C2"), new Kendala("Guru kurang", "Rekrut dan latih", "Kendala!A3:C3")));

        Assert.Equal(
            [("Guru kurang Tindak lanjut: Rekrut", null), (null, "Guru kurang Tindak lanjut: Rekrut dan latih")],
            perubahan.Where(p => p.Tempat.Besaran == Besaran.Kendala).Select(p => (p.Lama.Teks, p.Baru.Teks)));
        Assert.Equal(2, perubahan.Count);
    }

    [Fact]
    public void Rows_are_not_compared_with_a_rekap_that_does_not_tell_of_any()
    {
        var lama = IsiRekap.Dari(Susun(Hasil("36.01", 1, 50)));
        var baru = IsiRekap.Dari(Susun(Hasil("36.01", 2, 50, LaporanUji.Baris("K-PR-01.B.1", 10, 0))));

        Assert.Contains(PembandingRekap.Bandingkan(lama, baru), p => p.Tempat.Butir == "K-PR-01.B.1");
        Assert.All(PembandingRekap.Bandingkan(lama with { MemuatButir = false }, baru), p => Assert.Null(p.Tempat.Butir));
    }

    [Fact]
    public void Targets_are_not_compared_with_a_rekap_that_does_not_tell_of_any()
    {
        var hasil = Hasil("36.01", 1, 50);
        var target = new TargetLayanan { Layanan = KodeLayanan.Parse("K-PR-01"), Tahun = 2025, Satuan = "Orang", Jumlah = new Angka(80, "Target!E2"), Mutu = new Angka(90, "Target!F2") };
        var sumber = hasil.Sumber[0] with { Versi = 3, Berkas = "2025-RAD/36.01/rad.xlsx" };
        var (lama, baru) = (IsiRekap.Dari(Susun(hasil)), IsiRekap.Dari(Susun(hasil with { Target = [new TargetBerlaku(target, sumber, null)] })));

        var perubahan = PembandingRekap.Bandingkan(lama, baru);

        Assert.Equal([(Besaran.TargetJumlah, 80m), (Besaran.TargetMutu, 90m)], perubahan.Select(p => (p.Tempat.Besaran, p.Baru.Angka!.Value)));
        Assert.All(perubahan, p => Assert.Equal((null, 3), (Assert.Single(p.Sebab).Lama, Assert.Single(p.Sebab).Baru!.Versi)));
        Assert.Empty(PembandingRekap.Bandingkan(lama with { MemuatTarget = false }, baru));
    }

    [Fact]
    public void Another_unit_is_a_change_though_the_digits_stay_and_none_where_the_counts_came_or_went()
    {
        static IsiRekap Dengan(int versi, string satuan, decimal? terlayani, string? satuanTarget)
        {
            var laporan = LaporanUji.Lapor("K-PR-01", 100, terlayani) with { Satuan = satuan };
            var hasil = HasilDari("36.01", versi, terlayani is null ? laporan with { Harus = null } : laporan);
            var target = new TargetLayanan { Layanan = KodeLayanan.Parse("K-PR-01"), Tahun = 2025, Satuan = satuanTarget ?? "Orang", Jumlah = new Angka(80, "Target!E2"), Mutu = null };
            return IsiRekap.Dari(Susun(hasil with { Target = satuanTarget is null ? [] : [new TargetBerlaku(target, hasil.Sumber[0] with { Berkas = "2025-RAD/36.01/rad.xlsx" }, null)] }));
        }

        var perubahan = PembandingRekap.Bandingkan(Dengan(1, "Orang", 50, "Orang"), Dengan(2, "KK", 50, "KK"));

        Assert.Equal(
            [(Besaran.Satuan, "Orang", "KK"), (Besaran.TargetSatuan, "Orang", "KK")], perubahan.Select(p => (p.Tempat.Besaran, p.Lama.Teks!, p.Baru.Teks!)));
        Assert.DoesNotContain(PembandingRekap.Bandingkan(Dengan(1, "Orang", null, null), Dengan(2, "KK", 50, "KK")), p => p.Tempat.Besaran is Besaran.Satuan or Besaran.TargetSatuan);
    }

    [Fact]
    public void Stages_personnel_and_asesmen_are_compared_unless_the_old_rekap_does_not_tell_of_any()
    {
        static IsiRekap Dengan(int versi, StatusTahap? status, decimal? tersedia, decimal nilai, decimal lalu) => IsiRekap.Dari(Susun(HasilDari("36.01", versi, LaporanUji.Lapor("K-PR-01", 100, 50) with
        {
            Tahapan = [new TahapanLayanan(Tahap.PenyusunanRencana, status, null, null, "Tahapan!D2:F2")],
            Personil = [new Personil("Penyuluh", "Orang", new Angka(5, "Personil!D2"), tersedia is { } t ? new Angka(t, "Personil!E2") : null, null, Bersama: false, "Personil!A2:F2")],
            Asesmen = [new Asesmen("SD", KemampuanAsesmen.Literasi, new Angka(nilai, "Asesmen!D2"), new Angka(lalu, "Asesmen!E2"))],
        })));
        var (lama, baru) = (Dengan(1, StatusTahap.Belum, null, 60, 55), Dengan(2, StatusTahap.Selesai, 4, 61.5m, 56));

        var perubahan = PembandingRekap.Bandingkan(lama, baru);

        Assert.Equal(
            [
                (Besaran.StatusTahap, "PenyusunanRencana", NilaiBesaran.Dari("Belum"), NilaiBesaran.Dari("Selesai")),
                (Besaran.PersonilTersedia, "Penyuluh (Orang)", NilaiBesaran.Kosong, NilaiBesaran.Dari(4m)),
                (Besaran.NilaiAsesmen, "SD, Literasi", NilaiBesaran.Dari(60m), NilaiBesaran.Dari(61.5m)),
                (Besaran.AsesmenDuaTahunLalu, "SD, Literasi", NilaiBesaran.Dari(55m), NilaiBesaran.Dari(56m)),
            ],
            perubahan.Select(p => (p.Tempat.Besaran, p.Tempat.Butir!, p.Lama, p.Baru)));
        Assert.All(perubahan, p => Assert.Equal(2, Assert.Single(p.Sebab).Baru!.Versi));
        Assert.Empty(PembandingRekap.Bandingkan(lama with { MemuatPendukung = false }, baru));
    }

    [Fact]
    public void What_is_said_of_all_kabupaten_and_kota_together_is_compared_first_and_names_the_daerah_that_changed()
    {
        var perubahan = Bandingkan(Susun(Hasil("36.01", 1, 50), Hasil("36.02", 1, 70)), Susun(Hasil("36.01", 2, 60), Hasil("36.02", 1, 70)));

        Assert.Equal(
            [
                (Besaran.RerataIndeks, null), (Besaran.RerataTerlapor, null), (Besaran.RerataUrusan, null), (Besaran.JumlahTerlayani, "K-PR-01"), (Besaran.PenerimaGabungan, "K-PR-01"),
            ],
            perubahan.TakeWhile(p => p.Tempat.Gabungan).Select(p => (p.Tempat.Besaran, p.Tempat.Layanan?.ToString())));
        Assert.All(perubahan.Where(p => p.Tempat.Gabungan), p => Assert.Equal((Banten, "36.01"), (p.Tempat.Wilayah, Assert.Single(p.Daerah).ToString())));
        Assert.All(perubahan.SkipWhile(p => p.Tempat.Gabungan), p => Assert.Empty(p.Daerah));
        var jumlah = Assert.Single(perubahan, p => p.Tempat.Besaran == Besaran.JumlahTerlayani);
        Assert.Equal((120m, 130m), (jumlah.Lama.Angka, jumlah.Baru.Angka));
    }

    [Fact]
    public void A_daerah_that_comes_into_a_band_is_counted_there_and_no_longer_where_it_was()
    {
        var perubahan = Bandingkan(Susun(Hasil("36.01", null, null), Hasil("36.02", 1, 70)), Susun(Hasil("36.01", 1, 50), Hasil("36.02", 1, 70)));

        Assert.Equal(
            [(null, 1m, 0m), ("Belum Tuntas", 1m, 2m)],
            perubahan.Where(p => p.Tempat.Besaran == Besaran.JumlahKategori).Select(p => (p.Tempat.Butir, p.Lama.Angka!.Value, p.Baru.Angka!.Value)));
        Assert.All(perubahan.Where(p => p.Tempat.Besaran is Besaran.JumlahKategori or Besaran.KeterisianGabungan), p => Assert.Equal("36.01", Assert.Single(p.Daerah).ToString()));
        Assert.Contains(perubahan, p => p.Tempat.Besaran == Besaran.KeterisianGabungan);
    }

    [Fact]
    public void What_an_older_file_does_not_tell_of_all_together_is_not_compared()
    {
        var (lama, baru) = (IsiRekap.Dari(Susun(Hasil("36.01", null, null))), IsiRekap.Dari(Susun(Hasil("36.01", 1, 50))));

        Assert.DoesNotContain(
            PembandingRekap.Bandingkan(lama with { MemuatGabungan = false, MemuatKeterisian = false }, baru),
            p => p.Tempat is { Gabungan: true, Besaran: not Besaran.JumlahKategori } or { Besaran: Besaran.Keterisian });
    }

    [Fact]
    public void Personnel_that_was_written_once_for_all_services_of_a_file_is_told_once()
    {
        static Rekap Dengan(int versi, decimal tersedia)
        {
            var operatorData = new Personil("Operator", "Orang", new Angka(4, "Personil!D2"), new Angka(tersedia, "Personil!E2"), null, Bersama: true, "Personil!A2:F2");
            var hasil = HasilDari("36.01", versi, LaporanUji.Lapor("K-PR-01", 100, 50));
            LaporanLayanan[] laporan = [.. Katalog.Layanan(KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat).Select(l => LaporanUji.Lapor(l.Kode.ToString(), 100, 50) with { Personil = [operatorData, operatorData with { Kualifikasi = "Penyuluh", Bersama = false }] })];
            return Susun(hasil with
            {
                Capaian = AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, KodeWilayah.Parse("36.01"), [LaporanUji.Keadaan(Urusan.PerumahanRakyat, laporan)]),
                Sumber = [.. laporan.Select(l => hasil.Sumber[0] with { Layanan = l.Kode })],
            });
        }

        var perubahan = Bandingkan(Dengan(1, 1), Dengan(2, 3));

        Assert.Equal(
            [("K-PR-01", "Operator (Orang)", true), ("K-PR-01", "Penyuluh (Orang)", false), ("K-PR-02", "Penyuluh (Orang)", false)],
            perubahan.Select(p => (p.Tempat.Layanan.ToString(), p.Tempat.Butir, p.Bersama)));
        Assert.Equal(["K-PR-01", "K-PR-02"], perubahan[0].Sebab.Select(s => s.Layanan.ToString()));
    }

    [Fact]
    public void Changes_are_ordered_as_the_rekap_is_whole_before_part()
    {
        var perubahan = Bandingkan(Susun(Hasil("36.02", 1, 70), Hasil("36.01", 1, 50)), Susun(Hasil("36.01", 2, 60), Hasil("36.02", 2, 71)));

        Assert.Equal(
            perubahan.OrderBy(p => p.Tempat.Wilayah.ToString(), StringComparer.Ordinal).ThenBy(p => p.Tempat switch { { Urusan: null } => 0, { Layanan: null } => 1, _ => 2 }),
            perubahan);
    }

    [Fact]
    public void Other_rules_are_named_with_the_edition()
    {
        var edisi = new Edisi { Nomor = 3, Dikirim = new DateTimeOffset(2026, 1, 18, 9, 0, 0, TimeSpan.FromHours(7)), Oleh = "Biro Pemerintahan" };
        var isi = IsiRekap.Dari(Susun(Hasil("36.01", 1, 50)));

        Assert.Null(KeadaanEdisi.Sejak(edisi, isi, isi).AturanTerkirim);
        var lain = KeadaanEdisi.Sejak(edisi, isi with { Aturan = ("SPM 80/20", "2020.1") }, isi);
        Assert.Equal(("SPM 80/20", "2020.1"), lain.AturanTerkirim);
        Assert.Equal(4, lain.Nomor);
        Assert.Equal(1, KeadaanEdisi.Pertama.Nomor);
    }

    [Fact]
    public void Rekap_of_different_quarters_are_not_compared()
    {
        var isi = IsiRekap.Dari(Susun(Hasil("36.01", 1, 50)));

        Assert.Throws<ArgumentException>(() => PembandingRekap.Bandingkan(isi with { Periode = new Periode(2025, 3) }, isi));
    }

    private static IReadOnlyList<PerubahanNilai> Bandingkan(Rekap lama, Rekap baru) => PembandingRekap.Bandingkan(IsiRekap.Dari(lama), IsiRekap.Dari(baru));

    private static Rekap Susun(params HasilDaerah[] daerah) => PenyusunRekap.Susun(
        Periode, Banten, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(Periode, Banten), daerah, new(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, Banten, []), [], Contoh: false));

    /// <summary>A daerah with one service reported, by a file of the given version; none without.</summary>
    private static HasilDaerah Hasil(string kode, int? versi, decimal? terlayani, params BarisMutu[] mutu) => HasilDari(kode, versi, LaporanUji.Lapor("K-PR-01", 100, terlayani, mutu));

    private static HasilDaerah Hasil(string kode, int versi, decimal terlayani, Kendala[] kendala) =>
        HasilDari(kode, versi, LaporanUji.Lapor("K-PR-01", 100, terlayani) with { Kendala = kendala });

    private static HasilDaerah HasilDari(string kode, int? versi, LaporanLayanan laporan)
    {
        var wilayah = KodeWilayah.Parse(kode);
        if (versi is not { } nomor)
        {
            return new HasilDaerah(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, wilayah, []), [], Contoh: false);
        }

        var sumber = new SumberLayanan
        {
            Wilayah = wilayah,
            Layanan = KodeLayanan.Parse("K-PR-01"),
            Versi = nomor,
            Diterima = new DateTimeOffset(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7)),
            Sha256 = new string('a', 64),
            Berkas = $"2025-TW4/{kode}/{nomor}.xlsx",
        };
        var keadaan = LaporanUji.Keadaan(Urusan.PerumahanRakyat, laporan);
        return new HasilDaerah(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, wilayah, [keadaan]), [sumber], Contoh: false);
    }
}
