using Spm.Domain;
using static Spm.Workbooks.Tests.PeriksaTemuan;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class StrukturWorkbookTests
{
    [Fact]
    public void Template_filled_in_without_fault_is_accepted_without_findings()
    {
        var laporan = Ada(_ => { }).Laporan!;
        Assert.Equal((PekerjaanUmum, "2", false), (laporan.Slot, laporan.VersiTemplate, laporan.Contoh));
        Assert.Equal(["K-PU-01", "K-PU-02"], laporan.Layanan.Select(l => l.Kode.ToString()));
        var layanan = laporan.Layanan[1];
        Assert.Equal((new Angka(1000, "A Penerima!G3"), new Angka(801, "A Penerima!H3"), "Orang"), (layanan.Harus, layanan.Terlayani, layanan.Satuan));
        Assert.Equal(["B Mutu!E5", "B Mutu!E6", "B Mutu!E7"], layanan.Mutu.Select(m => m.Harus.Asal));
    }

    [Fact]
    public void Template_with_nothing_filled_in_is_rejected() => Ada(Kosong().Nilai(), "SPM-126");

    [Theory]
    [InlineData("A Penerima")]
    [InlineData("B Mutu")]
    [InlineData("C Anggaran")]
    [InlineData("Kendala")]
    public void Missing_sheet_is_an_error(string lembar) => Assert.Contains($"SPM-120 {lembar}", Terisi().GantiLembar(lembar, null).Nilai().Temuan.Select(Singkat));

    [Fact]
    public void Other_missing_sheets_are_told_too_and_nothing_is_called_empty_for_it() =>
        Ada(Terisi().GantiLembar("A Penerima", "Sheet1").GantiLembar("B Mutu", null).Nilai(), "SPM-120 A Penerima", "SPM-120 B Mutu");

    [Fact]
    public void Sheet_name_in_another_spelling_is_found_and_its_cells_are_named_as_in_the_file() =>
        Assert.Equal(" a penerima !G2", Ada(Terisi().GantiLembar("A Penerima", " a penerima ").Nilai()).Laporan!.Layanan[0].Harus!.Asal);

    [Fact]
    public void Inserted_column_moves_the_cells_and_nothing_else()
    {
        var hasil = Ada(t => t.SisipkanKolom("A Penerima", 3));
        Assert.Equal(new Angka(1000, "A Penerima!H2"), hasil.Laporan!.Layanan[0].Harus);
    }

    [Fact]
    public void Header_may_differ_in_white_space() => Ada(t => t["A Penerima", "G1"] = Teks("  Jumlah\nharus   dilayani "));

    [Fact]
    public void Renamed_column_is_an_error_that_shows_what_stands_there()
    {
        var hasil = Terisi();
        hasil["A Penerima", "G1"] = Teks("Target");
        var temuan = hasil.Nilai().Temuan[0];
        Assert.Equal("SPM-121 A Penerima!G1", Singkat(temuan));
        Assert.Equal("Kolom 'Jumlah harus dilayani' tidak ada pada baris 1; di tempatnya tertulis 'Target'.", temuan.Pesan);
    }

    [Fact]
    public void Missing_computed_column_is_an_error_and_the_rest_is_still_judged() => Ada(
        t =>
        {
            t["A Penerima", "J1"] = null;
            t["A Penerima", "G2"] = Teks("?");
        },
        "SPM-121 A Penerima!J1",
        "SPM-201 A Penerima!G2");

    [Fact]
    public void Doubled_column_is_an_error_at_the_second_one() => Ada(t => t["C Anggaran", "F1"] = Teks("Alokasi (Rp)"), "SPM-122 C Anggaran!F1");

    [Fact]
    public void Missing_hidden_sheet_is_an_error() => Ada(Terisi().GantiLembar("_spm", null).Nilai(), "SPM-123 _spm");

    [Fact]
    public void Unknown_template_version_is_an_error_and_nothing_else_is_judged() => Ada(
        t =>
        {
            t["_spm", "B1"] = Teks("99");
            t["A Penerima", "G2"] = Teks("?");
        },
        "SPM-124 _spm!B1");

    [Fact]
    public void Workbook_without_template_version_is_an_error() => Ada(t => t.HapusBaris("_spm", 1), "SPM-124 _spm");

    [Fact]
    public void Workbook_of_another_quarter_and_wilayah_is_an_error_at_each_and_the_rest_is_still_judged()
    {
        var lain = PekerjaanUmum with { Periode = new Periode(2025, 3), Wilayah = KodeWilayah.Parse("36.71") };
        var uji = Terisi();
        uji["A Penerima", "G2"] = Teks("?");
        var hasil = Ada(uji.Nilai(slot: lain), "SPM-201 A Penerima!G2", "SPM-125 _spm!B2", "SPM-125 _spm!B3");
        Assert.Equal("Template ini dibuat untuk wilayah '36.01', tetapi diunggah ke wilayah '36.71'.", hasil.Temuan[2].Pesan);
    }

    [Fact]
    public void Workbook_of_another_urusan_is_one_error() => Ada(Terisi().Nilai(slot: PekerjaanUmum with { Urusan = Urusan.Sosial }), "SPM-125 _spm!B4");

    [Fact]
    public void Workbook_of_the_other_level_of_government_is_one_error() =>
        Ada(Terisi().Nilai(slot: PekerjaanUmum with { Wilayah = KodeWilayah.Parse("36") }), "SPM-125 _spm!B3");

    [Fact]
    public void Sheet_with_too_many_rows_is_one_error_at_the_first_one_too_many() => Ada(
        t =>
        {
            for (var i = 3; i <= 2100; i++)
            {
                t["Kendala", $"C{i}"] = Teks("x");
            }
        },
        "SPM-111 Kendala!C2002");

    [Fact]
    public void Sample_workbook_gives_a_report_marked_as_sample() => Assert.True(Ada(t =>
    {
        t["_spm", "A5"] = Teks("contoh");
        t["_spm", "B5"] = Teks("ya");
    }).Laporan!.Contoh);

    [Fact]
    public void Unreadable_file_has_one_finding_about_the_file()
    {
        var utuh = Terisi().Bita();
        Ada(Nilai([]), "SPM-101");
        Ada(Nilai("abc"u8.ToArray()), "SPM-102");
        Ada(Nilai(utuh[..(utuh.Length / 2)]), "SPM-109");
    }

    [Fact]
    public void Damage_on_the_last_sheet_leaves_no_other_finding()
    {
        var uji = Terisi();
        uji["A Penerima", "G2"] = Teks("?");
        uji["Kendala", "B2"] = " t=\"s\"><v>77</v>";
        Ada(uji.Nilai(), "SPM-109");
    }

    [Fact]
    public void Everything_wrong_comes_in_one_pass_ordered_by_sheet_row_and_column() => Ada(
        t =>
        {
            t["Kendala", "C9"] = Teks("tanpa kode");
            t["C Anggaran", "D3"] = Angka(2_000_000);
            t["B Mutu", "F7"] = Teks("?");
            t["B Mutu", "E3"] = Angka(-1);
            t["A Penerima", "H3"] = Galat("#REF!");
            t["A Penerima", "E3"] = Teks("mungkin");
            t["A Penerima", "G2"] = Angka("0.5");
            t["_spm", "B2"] = Teks("2025-TW1");
        },
        "SPM-205 A Penerima!G2",
        "SPM-213 A Penerima!E3",
        "SPM-206 A Penerima!H3",
        "SPM-304 B Mutu!E3",
        "SPM-301 B Mutu!F7",
        "SPM-420 C Anggaran!D3",
        "SPM-511 Kendala!A9",
        "SPM-125 _spm!B2");

    [Fact]
    public void Cancellation_is_thrown()
    {
        using var batal = new CancellationTokenSource();
        batal.Cancel();
        Assert.Throws<OperationCanceledException>(() => PenilaiWorkbook.Nilai(new MemoryStream(Terisi().Bita()), new KonteksPenilaian { Slot = PekerjaanUmum }, batal.Token));
    }

    private static HasilPenilaian Nilai(byte[] bita) =>
        PenilaiWorkbook.Nilai(new MemoryStream(bita), new KonteksPenilaian { Slot = PekerjaanUmum }, CancellationToken.None);
}
