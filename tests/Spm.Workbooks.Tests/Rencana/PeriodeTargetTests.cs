namespace Spm.Workbooks.Tests;

/// <summary>Targets of a part of the year, wherever the table says so, and targets of the year that speak of months, ages or dates.</summary>
public class PeriodeTargetTests
{
    private const string Ibu = "Pelayanan kesehatan ibu hamil";
    private const string Balita = "Pelayanan kesehatan balita";

    [Theory]
    [InlineData("C2", "Jenis Pelayanan Dasar|Triwulan|Target Jumlah", Ibu + "|I|2000", Balita + "|I|2100")]
    [InlineData("C2", "Jenis Pelayanan Dasar|Triwulan|Target Jumlah", Ibu + "|1|2000", Balita + "|1|2100")]
    [InlineData("D2", "Jenis Pelayanan Dasar|Tahun|Triwulan|Target Jumlah", Ibu + "|2025|I|500", "|2025|II|500", "|2025|III|500", "|2025|IV|500")]
    [InlineData("C2", "Jenis Pelayanan Dasar|Triwulan|Target Jumlah", Ibu + "|I|500", Balita + "||500")]
    [InlineData("C2", "Jenis Pelayanan Dasar|Bulan|Target Jumlah", Ibu + "|Januari|200", Balita + "|Februari|210")]
    [InlineData("C2", "Jenis Pelayanan Dasar|Periode|Target Jumlah", Ibu + "|Semester I|2000", Balita + "|s.d. Juni|2100")]
    [InlineData("C2", "Jenis Pelayanan Dasar|Tahap|Target Jumlah", Ibu + "|TW I|2000", Balita + "|TW I|2100")]
    [InlineData("B3", "Jenis Pelayanan Dasar|Target Jumlah", "TRIWULAN I", Ibu + "|2000", Balita + "|2100")]
    [InlineData("B2", "TARGET SPM TRIWULAN I TAHUN 2025", "Jenis Pelayanan Dasar|Target Jumlah", Ibu + "|2000")]
    [InlineData("B2", "Triwulan|I", "Jenis Pelayanan Dasar|Target Jumlah", Ibu + "|2000")]
    [InlineData("B2", "Keadaan s.d. Juni 2025", "Jenis Pelayanan Dasar|Target Jumlah", Ibu + "|2000")]
    public void Figures_beside_or_below_a_part_of_the_year_are_told_and_not_read(string sel, params string[] baris)
    {
        var hasil = BukuUji.Satu(baris).NilaiRencana();
        Assert.False(hasil.Diterima);
        Assert.Equal(["SPM-738", "SPM-739"], PeriksaRencana.Kode(hasil).Where(k => k != "SPM-720").Order());
        Assert.Equal(sel, hasil.Temuan.Single(t => t.Kode == "SPM-738").Sel);
    }

    [Theory]
    [InlineData("Triwulan I")]
    [InlineData("TW II 2025")]
    [InlineData("Januari")]
    public void Sheet_of_a_part_of_the_year_holds_none_of_the_year_unless_its_header_says_so(string lembar)
    {
        string[] isi = ["Jenis Pelayanan Dasar|Satuan|Target Jumlah", Ibu + "|Orang|2000"];
        Assert.Equal(["SPM-738", "SPM-739"], PeriksaRencana.Kode(new BukuUji().Lembar(lembar, isi).NilaiRencana()).Where(k => k != "SPM-720").Order());
        isi[0] = "Jenis Pelayanan Dasar|Satuan|Target Setahun";
        Assert.Equal(2000, new BukuUji().Lembar(lembar, isi).NilaiRencana().Dokumen!.Target.Single().Jumlah!.Nilai);
    }

    [Fact]
    public void Numbers_of_quarters_below_a_header_that_nobody_merged_are_no_targets_beside_their_sum()
    {
        var hasil = BukuUji.Satu("No|Jenis Pelayanan Dasar|Satuan|Target Tahun 2025||||", "|||1|2|3|4|Total", $"1|{Ibu}|Orang|2000|2000|2000|3500|9500").NilaiRencana();
        Assert.Equal(["SPM-738"], PeriksaRencana.Kode(hasil));
        Assert.Equal(["K-KES-01 2025: 9500 (Puskesmas A!H3) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("Target usia 7 s.d. 15 tahun 2025")]
    [InlineData("Target Jumlah Anak Usia 7 sampai dengan 15 Tahun")]
    [InlineData("Target Bayi hingga 28 hari 2025")]
    [InlineData("Target Bayi 0-11 bulan 2025")]
    [InlineData("Target Tahun 2025 (SK Desember 2024)")]
    [InlineData("Target (Perubahan Mei 2025) Tahun 2025")]
    [InlineData("Target 2025 (Perubahan Mei 2025)")]
    [InlineData("Target 2025 (ditetapkan 3 Januari 2025)")]
    [InlineData("Target s.d. Desember 2025")]
    [InlineData("Target Januari - Desember 2025")]
    [InlineData("Target TW I - IV 2025")]
    [InlineData("Target 1 Januari 2025 - 31 Desember 2025")]
    [InlineData("Target 1 Januari s.d. 31 Desember 2025")]
    [InlineData("Target Akhir Tahun 2025")]
    [InlineData("Target s.d. akhir tahun 2025")]
    [InlineData("Target SD 2025")]
    [InlineData("Target (SK No 5) 2025")]
    public void Header_of_the_whole_year_may_speak_of_ages_and_dates(string kepala)
    {
        var hasil = BukuUji.Satu($"Jenis Pelayanan Dasar|Satuan|{kepala}", Ibu + "|Orang|9500").NilaiRencana();
        Assert.DoesNotContain(PeriksaRencana.Kode(hasil), k => k != "SPM-720");
        Assert.Equal(["K-KES-01 2025: 9500 (Puskesmas A!C2) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("Target 1 April 2025 - 30 Juni 2025")]
    [InlineData("Target 1 Juli 2025 s.d. 31 Desember 2025")]
    [InlineData("Target 1 Juli - 31 Desember 2025")]
    [InlineData("Target sd TW II 2025")]
    [InlineData("Target sd Juni 2025")]
    [InlineData("Target sd 2026")]
    [InlineData("Target s.d. Tahun 2026")]
    [InlineData("Target s.d. 30 Juni 2025")]
    [InlineData("Target s.d. akhir RPJMD")]
    [InlineData("Target Mei 2025")]
    [InlineData("Target kumulatif 2025")]
    public void Header_of_a_part_or_of_several_years_is_none_of_the_year(string kepala) =>
        Assert.Equal(["SPM-738", "SPM-739"], PeriksaRencana.Kode(BukuUji.Satu($"Jenis Pelayanan Dasar|Satuan|{kepala}", Ibu + "|Orang|9500").NilaiRencana()).Order());

    [Fact]
    public void Name_of_a_sheet_may_give_the_years_of_the_plan() =>
        Assert.Equal([2025, 2026], new BukuUji().Lembar("RAD SPM 2023 s.d. 2026", "Kode|Satuan|2025|2026", "K-KES-01|Orang|9500|9600").NilaiRencana().Dokumen!.Target.Select(t => t.Tahun));

    [Fact]
    public void Schools_of_two_levels_are_two_numbers_of_one_service() =>
        Assert.Equal(["SPM-715"], PeriksaRencana.Kode(BukuUji.Satu("Kode|Target SD 2025|Target SMP 2025", "K-PEND-02|9500|8000").NilaiRencana()));

    [Fact]
    public void Years_beside_a_decree_in_brackets_stay_two() =>
        Assert.Equal([2025, 2026], BukuUji.Satu("Kode|Target (SK No 5) 2025|Target (SK No 5) 2026", "K-KES-01|9500|9600").NilaiRencana().Dokumen!.Target.Select(t => t.Tahun));

    [Theory]
    [InlineData("Waktu Pelaksanaan", "Triwulan II")]
    [InlineData("Keterangan", "vitamin A bulan Februari dan Agustus")]
    [InlineData("Indikator", "Bayi usia 6-11 bulan yang mendapat vitamin A bulan Februari")]
    [InlineData("Periode", "Januari - Desember 2025")]
    [InlineData("Triwulan", "I - IV")]
    [InlineData("Periode", "Tahunan")]
    [InlineData("Periode", "2023-2026")]
    [InlineData("Periode", "2023 s.d. 2026")]
    [InlineData("Periode", "Tahun 2023 sampai dengan Tahun 2026")]
    public void Row_of_the_whole_year_may_say_when_something_is_done(string kepala, string isi)
    {
        var hasil = BukuUji.Satu("RENCANA AKSI TAHUN 2023 S.D. 2026", "Ditetapkan 3 Januari 2025", $"Kode|{kepala}|Target Jumlah 2025", $"K-KES-01|{isi}|9500").NilaiRencana();
        Assert.Empty(PeriksaRencana.Kode(hasil));
        Assert.Equal(9500, hasil.Dokumen!.Target.Single().Jumlah!.Nilai);
    }

    [Theory]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target TW I|Target TW II|Target 2025", "SPM-738")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target Januari|Target Februari 2025|Target 2025", "SPM-738")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target Semester I|Target s.d. 2026|Target 2025", "SPM-738")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target per bulan|Target s/d TW2|Target 2025", "SPM-738")]
    public void Target_of_a_part_of_the_year_or_of_several_is_told_and_not_read(string kepala, string kode)
    {
        var hasil = BukuUji.Satu(kepala, "Pelayanan kesehatan ibu hamil|Orang|2500|2500|9800").NilaiRencana();
        Assert.Equal([kode], PeriksaRencana.Kode(hasil));
        Assert.Equal("C1", hasil.Temuan.Single(t => t.Kode == kode).Sel);
        Assert.Equal(["K-KES-01 2025: 9800 (Puskesmas A!E2) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("No|Jenis Pelayanan Dasar|Target Triwulan I|Target Triwulan II|Target Triwulan III|Target Triwulan IV", null)]
    [InlineData("No|Jenis Pelayanan Dasar|Target TW I|||", null)]
    [InlineData("No|Jenis Pelayanan Dasar|Target 2025|||", "||TW I|TW II|TW III|TW IV")]
    [InlineData("No|Jenis Pelayanan Dasar|Target 2025|||", "||I|II|III|IV")]
    [InlineData("No|Jenis Pelayanan Dasar|Target s.d. November|||", null)]
    [InlineData("No|Jenis Pelayanan Dasar|Target 2025|||", "||1|2|3|4")]
    public void Targets_of_parts_of_the_year_alone_are_a_fault(string kepala, string? bawah)
    {
        string[] baris = [kepala, .. bawah is null ? Array.Empty<string>() : [bawah], "1|Pelayanan kesehatan ibu hamil|2500|2500|2500|2500"];
        var hasil = BukuUji.Satu(baris).NilaiRencana();
        Assert.False(hasil.Diterima);
        Assert.Equal(["SPM-738", "SPM-739"], PeriksaRencana.Kode(hasil).Order());
    }

    [Fact]
    public void Sum_of_the_quarters_under_one_header_is_the_target_of_the_year()
    {
        var hasil = new BukuUji().Lembar("RAD", ["Jenis Pelayanan Dasar|Target 2025||||", "|TW I|TW II|TW III|TW IV|Jumlah", "Pelayanan kesehatan ibu hamil|2500|2500|2500|2500|10000"], ["B1:F1", "A1:A2"], [])
            .NilaiRencana();
        Assert.Equal(["K-KES-01 2025: 10000 (RAD!F3) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }
}
