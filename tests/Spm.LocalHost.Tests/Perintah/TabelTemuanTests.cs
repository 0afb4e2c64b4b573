using System.Text;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost.Tests;

public class TabelTemuanTests
{
    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/perumahan-rakyat");

    [Fact]
    public void The_recognised_layout_is_named_below_the_verdict() =>
        Assert.Equal("  Tata letak: daftar huntap (huntap, versi 2)", Tampilkan(TataLetakUji.Workbook(), TataLetakUji.Profil)[1]);

    [Fact]
    public void A_workbook_in_no_known_layout_is_said_to_be_so() => Assert.Equal("  Tata letak: tidak dikenali", Tampilkan(TataLetakUji.Workbook())[1]);

    [Fact]
    public void Of_a_file_that_is_no_workbook_nothing_is_said_of_layouts() => Assert.DoesNotContain("Tata letak:", string.Concat(Tampilkan([1, 2, 3])), StringComparison.Ordinal);

    private static string[] Tampilkan(byte[] isi, params string[] profil)
    {
        var kumpulan = KumpulanProfil.Gabung(profil.Select(p => ("a.json", (Stream)new MemoryStream(Encoding.UTF8.GetBytes(p)))));
        var layar = new StringWriter { NewLine = "\n" };
        new TabelTemuan(layar).Tampilkan("a.xlsx", Slot, PenilaiWorkbook.Nilai(new MemoryStream(isi), new KonteksPenilaian { Slot = Slot, TataLetak = kumpulan }, CancellationToken.None), salinan: null);
        return layar.ToString().Split('\n');
    }
}
