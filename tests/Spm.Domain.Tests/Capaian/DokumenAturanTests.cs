using System.Globalization;

namespace Spm.Domain;

public class DokumenAturanTests
{
    [Fact]
    public void Setiap_kategori_dan_ketentuan_tertulis_di_dokumen_aturan()
    {
        var aturan = AturanCapaian.Permendagri59;
        string[] baris =
        [
            .. aturan.DaftarKategori.Select(k => string.Create(
                CultureInfo.InvariantCulture, $"| {k.Nama} | {k.BatasBawah} | {(k.Terverifikasi ? "ya" : "belum")} | {k.Sumber} |")),
            .. aturan.Catatan.Select(c => $"| {c.Teks} | {(c.Terverifikasi ? "ya" : "belum")} | {c.Sumber} |"),
        ];
        var tabel = File.ReadAllLines(Path.Combine(Akar(), "docs", "aturan-capaian.md")).Where(b => b.StartsWith("| ", StringComparison.Ordinal) && !b.Contains("| terverifikasi |", StringComparison.Ordinal));

        Assert.Equal(baris, tabel);
    }

    private static string Akar()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SpmFunctions.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
