namespace Spm.Workbooks.Tests;

public class TinggiTeksTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("sepuluh ki", 1)]
    [InlineData("satu dua tiga empat", 2)]
    [InlineData("satu\ndua", 2)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", 3)]
    public void Words_stay_whole_where_they_fit(string teks, int garis) => Assert.Equal(garis, TinggiTeks.Garis(teks, 10));

    [Theory]
    [InlineData("Tahapan!D2;Tahapan!E2;Tahapan!F2", 20, 2)]
    [InlineData("A Penerima!G5;A Penerima!H5;B Mutu!E43:F44;B Mutu!E46:F46", 20, 4)]
    [InlineData("2025-TW4/36.01/kesehatan/kesehatan-kabupaten-pandeglang.xlsx", 20, 4)]
    public void Lists_of_cells_and_names_of_files_have_room_for_breaks_behind_a_sign(string teks, double lebar, int garis) => Assert.Equal(garis, TinggiTeks.Garis(teks, lebar));
}
