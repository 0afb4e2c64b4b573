using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The sheets Tahapan, Personil and Asesmen: read with their cells, never required, never a reason to reject.</summary>
public class LembarTidakWajibTests
{
    private static readonly Slot Pendidikan = TemplateUji.PekerjaanUmum with { Urusan = Urusan.Pendidikan };

    [Fact]
    public void Sheets_left_empty_give_no_finding_and_nothing_in_the_report()
    {
        var hasil = PeriksaTemuan.Ada(TemplateUji.Terisi().Nilai());
        Assert.All(hasil.Laporan!.Layanan, l => Assert.Equal((0, 0, 0), (l.Tahapan.Count, l.Personil.Count, l.Asesmen.Count)));
    }

    [Fact]
    public void Sheets_taken_out_give_no_finding() => PeriksaTemuan.Ada(t => t.GantiLembar("Tahapan", null).GantiLembar("Personil", null));

    [Fact]
    public void Stages_are_read_with_the_cells_they_stand_in()
    {
        var hasil = PeriksaTemuan.Ada(
            t =>
            {
                Tahap(t, 2, "Selesai", "Data by name by address 2025", null);
                Tahap(t, 3, " sedang  berjalan ", null, "Menunggu harga satuan");
                Tahap(t, 9, "Belum", null, null);
            });

        Assert.Equal(
            [
                new TahapanLayanan(Domain.Tahap.PengumpulanData, StatusTahap.Selesai, "Data by name by address 2025", null, "Tahapan!D2:F2"),
                new TahapanLayanan(Domain.Tahap.PenghitunganKebutuhan, StatusTahap.SedangBerjalan, null, "Menunggu harga satuan", "Tahapan!D3:F3"),
            ],
            hasil.Laporan!.Layanan[0].Tahapan);
        Assert.Equal([new TahapanLayanan(Domain.Tahap.Pelaksanaan, StatusTahap.Belum, null, null, "Tahapan!D9:F9")], hasil.Laporan.Layanan[1].Tahapan);
    }

    [Fact]
    public void The_cells_of_a_row_are_named_from_left_to_right_in_whatever_order_its_columns_stand()
    {
        var uji = TemplateUji.Terisi();
        (uji["Tahapan", "D1"], uji["Tahapan", "F1"]) = (TemplateUji.Teks(TataLetakTemplate.KepalaTahapan[5]), TemplateUji.Teks(TataLetakTemplate.KepalaTahapan[3]));
        Tahap(uji, 2, "Menunggu harga satuan", "Kertas kerja", "Selesai");
        (uji["Kendala", "A1"], uji["Kendala", "B1"]) = (TemplateUji.Teks(TataLetakTemplate.KepalaKendala[1]), TemplateUji.Teks(TataLetakTemplate.KepalaKendala[0]));
        (uji["Kendala", "A2"], uji["Kendala", "B2"]) = (TemplateUji.Teks("Pipa rusak"), TemplateUji.Teks("K-PU-01"));
        (uji["Personil", "A1"], uji["Personil", "E1"]) = (TemplateUji.Teks(TataLetakTemplate.KepalaPersonil[4]), TemplateUji.Teks(TataLetakTemplate.KepalaPersonil[0]));
        Personil(uji, 2, "", "Teknik lingkungan", null, "10", "", null);
        (uji["Personil", "A2"], uji["Personil", "E2"]) = (TemplateUji.Angka(7), TemplateUji.Teks("K-PU-01"));

        var layanan = PeriksaTemuan.Ada(uji.Nilai()).Laporan!.Layanan[0];

        Assert.Equal(new TahapanLayanan(Domain.Tahap.PengumpulanData, StatusTahap.Selesai, "Kertas kerja", "Menunggu harga satuan", "Tahapan!D2:F2"), Assert.Single(layanan.Tahapan));
        Assert.Equal(("Pipa rusak", "Kendala!A2:C2"), (Assert.Single(layanan.Kendala).Permasalahan, layanan.Kendala[0].Asal));
        Assert.Equal((new Angka(7, "Personil!A2"), "Personil!A2:F2"), (Assert.Single(layanan.Personil).Tersedia, layanan.Personil[0].Asal));
    }

    [Theory]
    [InlineData("D2", "mungkin", "SPM-535 Tahapan!D2")]
    [InlineData("E2", "Surat", "SPM-536 Tahapan!D2")]
    [InlineData("D2", "Selesai", "SPM-537 Tahapan!E2")]
    [InlineData("D3", "Selesai", "SPM-538 Tahapan!D3")]
    [InlineData("A3", "K-XYZ-01", "SPM-530 Tahapan!A3")]
    [InlineData("A3", null, "SPM-531 Tahapan!A3")]
    [InlineData("C3", "5. Evaluasi", "SPM-533 Tahapan!C3")]
    [InlineData("C3", null, "SPM-533 Tahapan!C3")]
    [InlineData("C3", "1. Pengumpulan data", "SPM-534 Tahapan!C3")]
    public void A_stage_that_is_wrong_is_one_warning_at_its_cell(string sel, string? teks, string temuan)
    {
        var uji = TemplateUji.Terisi();
        Tahap(uji, 2, sel is "E2" ? null : "Belum", null, null);
        Tahap(uji, 3, "Sedang berjalan", "Kertas kerja", null);
        uji["Tahapan", sel] = teks is null ? null : TemplateUji.Teks(teks);

        Assert.True(PeriksaTemuan.Ada(uji.Nilai(), temuan).Diterima);
    }

    [Fact]
    public void A_status_that_cannot_be_read_is_not_reported_rather_than_belum()
    {
        var uji = TemplateUji.Terisi();
        Tahap(uji, 2, "blm", "Surat", null);

        var tahapan = Assert.Single(PeriksaTemuan.Ada(uji.Nilai(), "SPM-535 Tahapan!D2").Laporan!.Layanan[0].Tahapan);
        Assert.Equal((null, "Surat"), (tahapan.Status, tahapan.Bukti));
    }

    [Fact]
    public void Personnel_belongs_to_its_service_or_to_all_services_of_the_file()
    {
        var uji = TemplateUji.Terisi();
        Personil(uji, 2, "K-PU-02", "Teknik lingkungan", null, "10", "7", "Dua pensiun");
        Personil(uji, 3, "semua", "Operator data", "orang", "4", "4", null);
        Personil(uji, 4, "K-PU-02", "Jam pendampingan", "Jam", "12.5", "8", null);

        var layanan = PeriksaTemuan.Ada(uji.Nilai()).Laporan!.Layanan;

        var bersama = new Personil("Operator data", "Orang", new Angka(4, "Personil!D3"), new Angka(4, "Personil!E3"), null, Bersama: true, "Personil!A3:F3");
        Assert.Equal([bersama], layanan[0].Personil);
        Assert.Equal(
            [
                new Personil("Teknik lingkungan", "Orang", new Angka(10, "Personil!D2"), new Angka(7, "Personil!E2"), "Dua pensiun", Bersama: false, "Personil!A2:F2"),
                new Personil("Jam pendampingan", "Jam", new Angka(12.5m, "Personil!D4"), new Angka(8, "Personil!E4"), null, Bersama: false, "Personil!A4:F4"),
                bersama,
            ],
            layanan[1].Personil);
    }

    [Theory]
    [InlineData("A2", "K-KES-01", "SPM-530 Personil!A2")]
    [InlineData("A2", null, "SPM-531 Personil!A2")]
    [InlineData("B2", null, "SPM-540 Personil!B2")]
    [InlineData("E2", null, "SPM-541 Personil!E2")]
    [InlineData("D2", "banyak", "SPM-560 Personil!D2")]
    [InlineData("D2", "1,234", "SPM-561 Personil!D2")]
    [InlineData("D2", "12.345", "SPM-562 Personil!D2")]
    [InlineData("D2", "-3", "SPM-562 Personil!D2", "SPM-563 Personil!D2")]
    [InlineData("D2", "2,5", "SPM-562 Personil!D2", "SPM-564 Personil!D2")]
    [InlineData("D2", "9999999999999999999", "SPM-562 Personil!D2", "SPM-567 Personil!D2")]
    [InlineData("D2", "-", "SPM-541 Personil!D2", "SPM-569 Personil!D2")]
    public void Personnel_that_is_wrong_is_warned_of_at_its_cell(string sel, string? teks, params string[] temuan)
    {
        var uji = TemplateUji.Terisi();
        Personil(uji, 2, "K-PU-01", "Teknik lingkungan", "Orang", "10", "7", null);
        uji["Personil", sel] = teks is null ? null : TemplateUji.Teks(teks);

        Assert.True(PeriksaTemuan.Ada(uji.Nilai(), temuan).Diterima);
    }

    [Fact]
    public void Cells_without_a_usable_value_are_warnings_there_too()
    {
        var uji = TemplateUji.Terisi();
        Personil(uji, 2, "K-PU-01", "Teknik lingkungan", "Orang", "2.5", "7", null);
        uji["Personil", "E2"] = TemplateUji.Galat("#REF!");
        uji["Personil", "F2"] = TemplateUji.Rumus("1+1");
        uji["Personil", "A3"] = TemplateUji.Teks("Semua");

        var hasil = PeriksaTemuan.Ada(uji.Nilai(), "SPM-564 Personil!D2", "SPM-565 Personil!E2", "SPM-566 Personil!F2", "SPM-542 Personil!A3");
        Assert.Equal(new Personil("Teknik lingkungan", "Orang", null, null, null, Bersama: false, "Personil!A2:F2"), Assert.Single(hasil.Laporan!.Layanan[0].Personil));
    }

    [Fact]
    public void A_number_like_a_NIK_is_masked_in_texts_told_at_its_cell_and_shown_in_no_finding()
    {
        const string Nik = "3601014107900001";
        var uji = TemplateUji.Terisi();
        Personil(uji, 2, "K-PU-01", $"Pengawas {Nik}", "Orang", Nik, "7", $"NIK {Nik}");
        Tahap(uji, 2, "Selesai", $"Daftar {Nik}", null);
        Tahap(uji, 3, Nik, null, null);

        var hasil = uji.Nilai();

        Assert.True(hasil.Diterima);
        Assert.Equal(
            ["SPM-554 Tahapan!E2", "SPM-535 Tahapan!D3", "SPM-554 Tahapan!D3", "SPM-554 Personil!B2", "SPM-567 Personil!D2", "SPM-554 Personil!F2"],
            hasil.Temuan.Select(PeriksaTemuan.Singkat));
        Assert.DoesNotContain(Nik, string.Join('\n', hasil.Temuan.Select(t => t.Pesan + t.Perbaikan)), StringComparison.Ordinal);
        var layanan = hasil.Laporan!.Layanan[0];
        Assert.Equal(("Pengawas ••••••••••••••••", "NIK ••••••••••••••••"), (layanan.Personil[0].Kualifikasi, layanan.Personil[0].Keterangan));
        Assert.Equal("Daftar ••••••••••••••••", layanan.Tahapan[0].Bukti);
    }

    [Fact]
    public void Literasi_and_numerasi_are_read_per_jenjang_with_both_years()
    {
        var uji = TerisiPendidikan();
        uji["Asesmen", "E2"] = TemplateUji.Angka("61.5");
        uji["Asesmen", "F2"] = TemplateUji.Angka("58.25");
        uji["Asesmen", "E11"] = TemplateUji.Angka("40");
        uji["Asesmen", "F11"] = TemplateUji.Angka("40");

        var layanan = PeriksaTemuan.Ada(uji.Nilai()).Laporan!.Layanan;

        var sd = Assert.Single(layanan[1].Asesmen);
        Assert.Equal(new Asesmen("SD", KemampuanAsesmen.Literasi, new Angka(61.5m, "Asesmen!E2"), new Angka(58.25m, "Asesmen!F2")), sd);
        Assert.Equal(ArahPerubahan.Naik, sd.Bandingkan());
        var paketC = Assert.Single(layanan[2].Asesmen);
        Assert.Equal(("Paket C", KemampuanAsesmen.Numerasi, ArahPerubahan.Tetap), (paketC.Jenjang, paketC.Kemampuan, paketC.Bandingkan()));
    }

    [Theory]
    [InlineData("F2", null, "SPM-553 Asesmen!F2")]
    [InlineData("E2", "101", "SPM-562 Asesmen!E2", "SPM-552 Asesmen!E2")]
    [InlineData("C2", "SMA", "SPM-550 Asesmen!C2")]
    [InlineData("D2", "Sains", "SPM-550 Asesmen!C2")]
    [InlineData("A2", "K-PEND-09", "SPM-530 Asesmen!A2")]
    [InlineData("D3", "Literasi", "SPM-551 Asesmen!C3")]
    public void A_result_that_is_wrong_is_warned_of_at_its_cell(string sel, string? teks, params string[] temuan)
    {
        var uji = TerisiPendidikan();
        (uji["Asesmen", "E2"], uji["Asesmen", "E3"]) = (TemplateUji.Angka("61.5"), TemplateUji.Angka("61.5"));
        (uji["Asesmen", "F2"], uji["Asesmen", "F3"]) = (TemplateUji.Angka("58.25"), TemplateUji.Angka("58.25"));
        uji["Asesmen", sel] = teks is null ? null : TemplateUji.Teks(teks);

        Assert.True(PeriksaTemuan.Ada(uji.Nilai(), [.. temuan.Order(StringComparer.Ordinal)]).Diterima);
    }

    [Fact]
    public void A_service_that_is_filled_in_nowhere_else_is_not_replaced_by_them()
    {
        var uji = TemplateUji.Terisi();
        foreach (var (lembar, baris) in new[] { ("A Penerima", 3), ("C Anggaran", 3) })
        {
            foreach (var kolom in lembar == "A Penerima" ? "GH" : "CD")
            {
                uji[lembar, $"{kolom}{baris}"] = null;
            }
        }

        for (var baris = 5; baris <= 7; baris++)
        {
            (uji["B Mutu", $"E{baris}"], uji["B Mutu", $"F{baris}"]) = (null, null);
        }

        Tahap(uji, 6, "Selesai", "Data", null);
        Personil(uji, 2, "K-PU-02", "Teknik lingkungan", "Orang", "10", "7", null);

        var hasil = PeriksaTemuan.Ada(uji.Nilai(), "SPM-222 A Penerima!A3", "SPM-532 Tahapan", "SPM-532 Personil");
        Assert.Equal(["K-PU-01"], hasil.Laporan!.Layanan.Select(l => l.Kode.ToString()));
    }

    [Fact]
    public void They_alone_are_no_report()
    {
        var uji = TemplateUji.Kosong();
        Tahap(uji, 2, "Selesai", "Data", null);

        Assert.False(PeriksaTemuan.Ada(uji.Nilai(), "SPM-126").Diterima);
    }

    [Fact]
    public void A_sheet_with_other_columns_is_left_alone_with_a_warning()
    {
        var uji = TemplateUji.Terisi();
        Tahap(uji, 2, "Selesai", "Data", null);
        uji["Tahapan", "D1"] = TemplateUji.Teks("Keadaan");
        uji["Personil", "G1"] = TemplateUji.Teks("Tersedia");

        var hasil = PeriksaTemuan.Ada(uji.Nilai(), "SPM-546 Tahapan!D1", "SPM-547 Personil!G1");
        Assert.True(hasil.Diterima);
        Assert.Empty(hasil.Laporan!.Layanan[0].Tahapan);
    }

    [Fact]
    public void A_sheet_with_thousands_of_rows_is_left_alone_with_a_warning()
    {
        var uji = TemplateUji.Terisi();
        for (var baris = 2; baris <= 2_002; baris++)
        {
            Personil(uji, baris, "K-PU-01", "Tenaga", "Orang", "1", "1", null);
        }

        var hasil = PeriksaTemuan.Ada(uji.Nilai(), "SPM-548 Personil!A2002");
        Assert.Empty(hasil.Laporan!.Layanan[0].Personil);
    }

    [Fact]
    public void In_version_1_a_sheet_of_such_a_name_is_the_OPDs_own()
    {
        var uji = TemplateUji.Terisi();
        uji["_spm", "B1"] = TemplateUji.Teks("1");
        uji["Tahapan", "D1"] = TemplateUji.Teks("Keadaan");
        Tahap(uji, 2, "Selesai", "Data", null);

        var laporan = PeriksaTemuan.Ada(uji.Nilai()).Laporan!;
        Assert.Equal("1", laporan.VersiTemplate);
        Assert.All(laporan.Layanan, l => Assert.Empty(l.Tahapan));
    }

    [Fact]
    public void A_template_of_version_1_is_read_to_the_last_figure_without_a_finding()
    {
        using var berkas = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Berkas", "template-versi-1.xlsx"));

        var laporan = PeriksaTemuan.Ada(PenilaiWorkbook.Nilai(berkas, new KonteksPenilaian { Slot = Pendidikan }, CancellationToken.None)).Laporan!;

        Assert.Equal("1", laporan.VersiTemplate);
        Assert.Equal([(1000m, 900m), (1001m, 900m), (1002m, 900m)], laporan.Layanan.Select(l => (l.Harus!.Nilai, l.Terlayani!.Nilai)));
        Assert.All(laporan.Layanan, l => Assert.Equal((3, 0, 0, 0), (l.Mutu.Count, l.Tahapan.Count, l.Personil.Count, l.Asesmen.Count)));
        Assert.Single(laporan.Layanan[0].Kendala);
    }

    [Theory]
    [InlineData("Tahapan")]
    [InlineData("Personil")]
    [InlineData("Asesmen")]
    public void A_workbook_with_such_a_sheet_alone_is_no_template(string lembar)
    {
        using var isi = new MemoryStream(new WorkbookFragmen().Lembar(lembar, "").Bita());

        Assert.True(PenilaiWorkbook.PerluProfil(isi, CancellationToken.None));
    }

    private static TemplateUji TerisiPendidikan()
    {
        var uji = TemplateUji.Kosong(Pendidikan);
        for (var i = 2; i <= 4; i++)
        {
            (uji["A Penerima", $"G{i}"], uji["A Penerima", $"H{i}"]) = (TemplateUji.Angka(1000), TemplateUji.Angka(800));
        }

        for (var i = 2; i <= 10; i++)
        {
            (uji["B Mutu", $"E{i}"], uji["B Mutu", $"F{i}"]) = (TemplateUji.Angka(10), TemplateUji.Angka(8));
        }

        return uji;
    }

    private static void Tahap(TemplateUji uji, int baris, string? status, string? bukti, string? catatan) => Isi(uji, "Tahapan", baris, 'D', status, bukti, catatan);

    private static void Personil(TemplateUji uji, int baris, string kode, string kualifikasi, string? satuan, string kebutuhan, string tersedia, string? keterangan)
    {
        Isi(uji, "Personil", baris, 'A', kode, kualifikasi, satuan);
        uji["Personil", $"D{baris}"] = TemplateUji.Angka(kebutuhan);
        uji["Personil", $"E{baris}"] = TemplateUji.Angka(tersedia);
        Isi(uji, "Personil", baris, 'F', keterangan);
    }

    private static void Isi(TemplateUji uji, string lembar, int baris, char kolom, params string?[] teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            uji[lembar, $"{(char)(kolom + i)}{baris}"] = teks[i] is { } isi ? TemplateUji.Teks(isi) : null;
        }
    }
}
