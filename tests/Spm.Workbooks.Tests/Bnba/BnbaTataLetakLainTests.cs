using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class BnbaTataLetakLainTests
{
    private static readonly Slot Slot = new(new Periode(2025, 3), KodeWilayah.Parse("36.02"), Urusan.Kesehatan);

    [Theory]
    [InlineData("w1-puskesmas.xlsx")]
    [InlineData("libreoffice-w1-puskesmas.xlsx")]
    public void A_list_beside_another_layout_is_counted_and_compared_at_the_first_cell_of_the_figure(string berkas)
    {
        var tanpa = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", berkas));
        var dengan = TambahDaftar(tanpa);
        var (semula, hasil) = (SalinanUji.Nilai(tanpa, Slot), SalinanUji.Nilai(dengan, Slot));

        Assert.Equivalent(semula.Laporan, hasil.Laporan, strict: true);
        Assert.Empty(semula.Temuan.Except(hasil.Temuan));
        var temuan = hasil.Temuan.Except(semula.Temuan).ToList();
        Assert.Equal(["SPM-630", "SPM-610"], temuan.Select(t => t.Kode));
        var asal = hasil.Laporan!.Layanan.Single(l => l.Kode.ToString() == "K-KES-01").Terlayani!.Asal;
        Assert.StartsWith($"{temuan[0].Lembar}!{temuan[0].Sel}", asal, StringComparison.Ordinal);
        Assert.Contains("memuat 2 orang untuk K-KES-01", temuan[0].Pesan, StringComparison.Ordinal);

        var salinan = SalinanUji.Buat(dengan, hasil.Temuan)!;
        Assert.All(SalinanUji.Bagian(salinan).Values, b => Assert.Equal(-1, b.AsSpan().IndexOf("360199"u8)));
    }

    private static byte[] TambahDaftar(byte[] xlsx)
    {
        using var isi = new MemoryStream();
        isi.Write(xlsx);
        using (var dokumen = SpreadsheetDocument.Open(isi, isEditable: true))
        {
            var buku = dokumen.WorkbookPart!;
            var bagian = buku.AddNewPart<WorksheetPart>();
            bagian.Worksheet = new Worksheet(new SheetData(
                Baris("NIK", "Nama", "Layanan"),
                Baris(NikUji.Nomor(1), "Warga A", "Kesehatan ibu hamil"),
                Baris(NikUji.Nomor(2), "Warga B", "K-KES-01"),
                Baris(NikUji.Nomor(3)[1..], "Warga C", "K-KES-01")));
            var lembar = buku.Workbook!.Sheets!;
            lembar.Append(new Sheet { Name = "BNBA", SheetId = lembar.Elements<Sheet>().Max(s => s.SheetId!.Value) + 1, Id = buku.GetIdOfPart(bagian) });
        }

        return isi.ToArray();
    }

    private static Row Baris(params string[] teks) => new(teks.Select(t => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(t)) }));
}
