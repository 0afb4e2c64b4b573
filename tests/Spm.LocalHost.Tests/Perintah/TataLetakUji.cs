using ClosedXML.Excel;

namespace Spm.LocalHost.Tests;

/// <summary>A layout of a province, and a workbook in it.</summary>
internal static class TataLetakUji
{
    public const string Profil = """
        {
          "kode": "huntap", "versi": "2", "nama": "daftar huntap", "urusan": ["perumahan-rakyat"],
          "tabel": [{
            "blok": "penerima",
            "kolom": [
              { "bidang": "uraian", "kepala": ["kegiatan"] },
              { "bidang": "sasaran", "kepala": ["perlu"] },
              { "bidang": "capaian", "kepala": ["sudah"] }
            ],
            "baris": { "namaLain": { "K-PR-01": ["huntap"] } }
          }]
        }
        """;

    public static byte[] Workbook()
    {
        using var buku = new XLWorkbook();
        var lembar = buku.AddWorksheet("Data");
        (lembar.Cell("A1").Value, lembar.Cell("B1").Value, lembar.Cell("C1").Value) = ("Kegiatan", "Perlu", "Sudah");
        (lembar.Cell("A2").Value, lembar.Cell("B2").Value, lembar.Cell("C2").Value) = ("Huntap", 40, 25);
        using var isi = new MemoryStream();
        buku.SaveAs(isi);
        return isi.ToArray();
    }
}
