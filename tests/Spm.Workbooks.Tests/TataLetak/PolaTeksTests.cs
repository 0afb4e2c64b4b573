namespace Spm.Workbooks.Tests;

public class PolaTeksTests
{
    [Theory]
    [InlineData("target*", "TARGET", true)]
    [InlineData("target*", "Target 2025 (KK)", true)]
    [InlineData("target*", "targetnya", false)]
    [InlineData("target*", "jumlah target", false)]
    [InlineData("*target", "Jumlah  Target:", true)]
    [InlineData("*belum terlayani*", "Jumlah yang belum\nterlayani (KK)", true)]
    [InlineData("*belum terlayani*", "belum pernah terlayani", false)]
    [InlineData("*perubahan*2026*", "Perubahan Target 2026", true)]
    [InlineData("*perubahan*2026*", "2026 Perubahan", false)]
    [InlineData("harus*dilayani", "Harus yang Dilayani", true)]
    [InlineData("harus*dilayani", "Harus Dilayani", true)]
    [InlineData("harus*dilayani", "Harus Dilayani Semua", false)]
    [InlineData("jumlah*jumlah", "Jumlah", false)]
    [InlineData("jumlah * jumlah", "jml jlh", true)]
    [InlineData("no", "Sub No", false)]
    [InlineData("kelurahan desa", "KELURAHAN/DESA", true)]
    [InlineData("capaian %", "Capaian(%)", true)]
    [InlineData("*", "apa pun", true)]
    [InlineData("*", "", false)]
    public void Pattern_matches_words(string pola, string teks, bool cocok) => Assert.Equal(cocok, new PolaTeks([pola]).Cocok(PolaTeks.Rapikan(teks)));
}
