using System.IO.Compression;
using System.Text;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.Benchmarks;

/// <summary>A workbook in another layout than the template, to be read and judged.</summary>
/// <param name="Nama">What it is called in the table.</param>
/// <param name="Bita">Its bytes.</param>
/// <param name="Slot">The slot that it is for.</param>
/// <param name="Berat">True for those made to hurt: they take seconds.</param>
internal sealed record TataLetakLain(string Nama, byte[] Bita, Slot Slot, bool Berat)
{
    private const string Kepala = "No|Uraian SPM|Satuan|Jumlah yang harus dilayani|Jumlah yang terlayani";

    /// <summary>One workbook of each layout, saved by LibreOffice, and three that keep the search for tables busy.</summary>
    public static IEnumerable<TataLetakLain> Semua() =>
    [
        Contoh("w1-puskesmas", "2025-TW3", "36.02", Urusan.Kesehatan),
        Contoh("w2-air-minum", "2025-TW4", "36.02", Urusan.PekerjaanUmum),
        Contoh("w3-kecamatan", "2026-TW1", "36.04", Urusan.Kesehatan),
        Contoh("w4-cetak-espm", "2025-TW4", "36.71", Urusan.Sosial),
        Buatan("60,000 lines that look like services", $"{Kepala}\n" + Baris(60_000, b => $"{b}|Pelayanan kesehatan ibu {b} hamil x{b}|Orang|10|9")),
        Buatan("60,000 lines of errors", $"{Kepala}\n" + Baris(60_000, b => $"{b % 12}.A.{b}|Ibu hamil|Orang|galat|belum ada")),
        Buatan("20 rows of 16,384 columns", Baris(20, _ => string.Join('|', Enumerable.Range(0, 16_384).Select(k => Kepala.Split('|')[k % 5])))),
    ];

    /// <summary>Reading and every rule.</summary>
    public object? Nilai() => PenilaiWorkbook.Nilai(new MemoryStream(Bita), new KonteksPenilaian { Slot = Slot }, CancellationToken.None).Laporan;

    private static TataLetakLain Contoh(string nama, string periode, string wilayah, Urusan urusan)
    {
        var contoh = new TataLetakLain(
            nama,
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"libreoffice-{nama}.xlsx")),
            new Slot(Periode.Parse(periode), KodeWilayah.Parse(wilayah), urusan),
            Berat: false);
        return contoh.Nilai() is null ? throw new InvalidDataException($"{nama} is not accepted.") : contoh;
    }

    private static TataLetakLain Buatan(string nama, string isi) => new(nama, Buku(isi), new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Kesehatan), Berat: true);

    private static string Baris(int jumlah, Func<int, string> isi) => string.Join('\n', Enumerable.Range(0, jumlah).Select(isi));

    private static byte[] Buku(string isi)
    {
        using var keluaran = new MemoryStream();
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Utama = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string Paket = "http://schemas.openxmlformats.org/package/2006/";
            const string Dokumen = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml";
            Bagian(zip, "[Content_Types].xml", $"<Types xmlns=\"{Paket}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Jenis}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Jenis}.worksheet+xml\"/></Types>");
            Bagian(zip, "_rels/.rels", $"<Relationships xmlns=\"{Paket}relationships\"><Relationship Id=\"a\" Type=\"{Dokumen}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Bagian(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Utama}\" xmlns:r=\"{Dokumen}\"><sheets><sheet name=\"SPM\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            Bagian(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Paket}relationships\"><Relationship Id=\"a\" Type=\"{Dokumen}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            var lembar = new StringBuilder($"<worksheet xmlns=\"{Utama}\"><sheetData>");
            foreach (var baris in isi.Split('\n'))
            {
                lembar.Append("<row>");
                foreach (var sel in baris.Split('|'))
                {
                    lembar.Append(int.TryParse(sel, out _) ? $"<c><v>{sel}</v></c>" : $"<c t=\"inlineStr\"><is><t>{sel}</t></is></c>");
                }

                lembar.Append("</row>");
            }

            Bagian(zip, "xl/worksheets/sheet1.xml", lembar.Append("</sheetData></worksheet>").ToString());
        }

        return keluaran.ToArray();
    }

    private static void Bagian(ZipArchive zip, string nama, string isi)
    {
        using var arus = zip.CreateEntry(nama).Open();
        arus.Write(Encoding.UTF8.GetBytes(isi));
    }
}
