using System.Text.Json;
using ClosedXML.Excel;

namespace SpmFunctions.Tests;

/// <summary>Workbooks that are no template.</summary>
internal static class BukuTataLetak
{
    /// <summary>A header and one line below it.</summary>
    public static byte[] Tulis((string A, string B, string C) kepala, (string A, int B, int C) baris)
    {
        using var buku = new XLWorkbook();
        var lembar = buku.AddWorksheet("Data");
        (lembar.Cell("A1").Value, lembar.Cell("B1").Value, lembar.Cell("C1").Value) = (kepala.A, kepala.B, kepala.C);
        (lembar.Cell("A2").Value, lembar.Cell("B2").Value, lembar.Cell("C2").Value) = (baris.A, baris.B, baris.C);
        using var isi = new MemoryStream();
        buku.SaveAs(isi);
        return isi.ToArray();
    }

    /// <summary>A workbook of the tests of <c>Spm.Workbooks</c>.</summary>
    public static Task<byte[]> BacaAsync(string nama) => File.ReadAllBytesAsync(Jalan(nama));

    /// <summary>What such a workbook must give.</summary>
    public static JsonElement Harapan(string nama) => JsonDocument.Parse(File.ReadAllBytes(Jalan("harapan.json"))).RootElement.GetProperty(nama);

    private static string Jalan(string nama) => Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", nama);
}
