namespace Spm.Workbooks.Tests;

public class SementaraTests
{
    [Fact]
    public void Tulis()
    {
        using var f = File.Create("/tmp/rekaplihat/r.xlsx");
        RekapWorkbook.Tulis(RekapBanten.Buat(), f);
        using var g = File.Create("/tmp/rekaplihat/r.json");
        RekapJson.Tulis(RekapBanten.Buat(), g);
    }
}
