using System.Text;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class DaftarTerbitanTests
{
    private const string Kepala = "daerah;year;urusan;index;source\r\n";

    private const string Kotamobagu = Kepala + """
        71.74;2022;;86,43;https://baklak.news/kotamobagu
        71.74;2022;pendidikan;100;https://baklak.news/kotamobagu
        71.74;2022;kesehatan;100;https://baklak.news/kotamobagu
        71.74;2022;pekerjaan-umum;100;https://baklak.news/kotamobagu
        71.74;2022;perumahan-rakyat;80;https://baklak.news/kotamobagu
        71.74;2022;TRA;77,78;https://baklak.news/kotamobagu
        71.74;2022;sosial;41.43;https://baklak.news/kotamobagu
        """;

    [Fact]
    public void Published_figures_are_read_with_their_source()
    {
        var daftar = Baca("\uFEFF" + Kepala + "19.71;2022;;81,31;\"posbelitung.co; 2 Mar 2024\"\r\n19.71;2023;;70.20;posbelitung.co\r\n;;;;\r\n36;2024;kesehatan;100;LPPD\r\n");

        Assert.Empty(daftar.Salah);
        Assert.Equal(
            [("19.71", 2022, null, 81.31m, "posbelitung.co; 2 Mar 2024"), ("19.71", 2023, null, 70.20m, "posbelitung.co"), ("36", 2024, Urusan.Kesehatan, 100m, "LPPD")],
            daftar.Angka.Select(a => (a.Wilayah.ToString(), a.Tahun, a.Urusan, a.Indeks, a.Sumber)));
    }

    [Fact]
    public void Commas_separate_as_well_when_the_header_does() =>
        Assert.Equal(81.31m, Assert.Single(Baca("Daerah,Year,Urusan,Index,Source\n19.71,2022,,\"81,31\",pos\n").Angka).Indeks);

    [Theory]
    [InlineData("trantibumlinmas")]
    [InlineData("Trantibumlinmas")]
    [InlineData("TRA")]
    [InlineData("tra")]
    public void An_urusan_is_read_in_either_case(string urusan)
    {
        var daftar = Baca($"{Kepala}19.71;2022;{urusan};81,31;pos\r\n");

        Assert.Empty(daftar.Salah);
        Assert.Equal(Urusan.Trantibumlinmas, Assert.Single(daftar.Angka).Urusan);
    }

    [Theory]
    [InlineData("19.7;2022;;81,31;pos", "SPM-183", "'19.7'")]
    [InlineData("31.71;2022;;81,31;pos", "SPM-183", "'31.71'")]
    [InlineData("19.71;2017;;81,31;pos", "SPM-184", "'2017'")]
    [InlineData("19.71;TW4;;81,31;pos", "SPM-184", "'TW4'")]
    [InlineData("19.71;2022;penanaman modal;81,31;pos", "SPM-185", "'penanaman modal'")]
    [InlineData("19.71;2022;;100,01;pos", "SPM-186", "'100,01'")]
    [InlineData("19.71;2022;;-1;pos", "SPM-186", "'-1'")]
    [InlineData("19.71;2022;;81,31%;pos", "SPM-186", "'81,31%'")]
    [InlineData("19.71;2022;;;pos", "SPM-186", "''")]
    [InlineData("19.71;2022;;81,31;", "SPM-187", "baris 2")]
    [InlineData("19.71;2022;81,31;pos", "SPM-182", "ada 4 isian")]
    [InlineData("19.71;2022;;81,31;\"pos\" dua", "SPM-182", "tanda kutip tidak berpasangan; baris")]
    public void A_row_that_cannot_be_read_is_told_with_its_line_and_left_out_and_the_others_are_used(string baris, string kode, string disebut)
    {
        var daftar = Baca($"{Kepala}{baris}\r\n19.71;2021;;80;pos\r\n");

        var salah = Assert.Single(daftar.Salah);
        Assert.Equal((kode, Keparahan.Galat), (salah.Kode, salah.Keparahan));
        Assert.Contains("baris 2", salah.Pesan, StringComparison.Ordinal);
        Assert.Contains(disebut, salah.Pesan, StringComparison.Ordinal);
        Assert.Equal(2021, Assert.Single(daftar.Angka).Tahun);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_to_take_the_rest_with_it()
    {
        var daftar = Baca(Kepala + "19.71;2020;;80;pos\r\n19.71;2022;;81,31;\"pos\r\n19.71;2021;;80;pos\r\n");

        Assert.Equal(2020, Assert.Single(daftar.Angka).Tahun);
        Assert.Contains("baris 3: tanda kutip tidak berpasangan sehingga sisa berkas ikut tidak dibaca", Assert.Single(daftar.Salah).Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_daerah_year_and_urusan_twice_is_told_with_both_lines_and_the_first_stands()
    {
        var daftar = Baca(Kepala + "19.71;2022;;81,31;pos\r\n19.71;2022;kesehatan;90;pos\r\n19.71;2022;;70,20;lain\r\n");

        var salah = Assert.Single(daftar.Salah);
        Assert.Equal("SPM-188", salah.Kode);
        Assert.Contains("baris 4", salah.Pesan, StringComparison.Ordinal);
        Assert.Contains("baris 2", salah.Pesan, StringComparison.Ordinal);
        Assert.Equal([81.31m, 90m], daftar.Angka.Select(a => a.Indeks));
    }

    [Theory]
    [InlineData("", "SPM-181")]
    [InlineData("daerah;tahun;urusan;indeks;sumber\r\n19.71;2022;;81,31;pos\r\n", "SPM-181")]
    [InlineData("19.71;2022;;81,31;pos\r\n", "SPM-181")]
    [InlineData("PK\u0003\u0004", "SPM-181")]
    public void A_file_without_the_header_is_told_and_not_guessed(string isi, string kode)
    {
        var daftar = Baca(isi);

        Assert.Empty(daftar.Angka);
        Assert.Equal(kode, Assert.Single(daftar.Salah).Kode);
    }

    [Fact]
    public void A_file_in_another_encoding_is_told_rather_than_read_with_wrong_letters()
    {
        var daftar = DaftarTerbitan.Baca(Encoding.Latin1.GetBytes(Kepala + "19.71;2022;;81,31;Médan\r\n"));

        Assert.Empty(daftar.Angka);
        Assert.Equal("SPM-180", Assert.Single(daftar.Salah).Kode);
    }

    [Fact]
    public void Total_of_Kotamobagu_that_does_not_match_its_parts_gets_a_remark_in_its_province_only()
    {
        var daftar = Baca(Kotamobagu);

        Assert.Empty(daftar.Salah);
        var temuan = Assert.Single(daftar.Temuan(KodeWilayah.Parse("71")));
        Assert.Equal(("SPM-189", Keparahan.Peringatan), (temuan.Kode, temuan.Keparahan));
        Assert.Equal("Angka terbitan Kota Kotamobagu tahun 2022: indeks daerah 86,43, padahal rata-rata keenam urusannya 83,2.", temuan.Pesan);
        Assert.Empty(daftar.Temuan(KodeWilayah.Parse("36")));
    }

    private static DaftarTerbitan Baca(string teks) => DaftarTerbitan.Baca(Encoding.UTF8.GetBytes(teks));
}
