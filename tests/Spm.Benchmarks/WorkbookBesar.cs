using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Spm.Benchmarks;

/// <summary>
/// Writes a workbook as Excel would: 12 columns of which 8 are numbers (whole and fractional), 3 shared strings and 1 a formula with its result, styles and references on
/// every cell. Always the same for the same number of rows.
/// </summary>
internal static class WorkbookBesar
{
    /// <summary>Columns of each row as a rule.</summary>
    public const int KolomBiasa = 12;

    private const string Ruang = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string RuangHubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string JenisIsi = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int StringBerbeda = 2000;

    /// <summary>The bytes of a workbook with the one sheet <c>Data</c>; with fewer columns the first ones of the 12.</summary>
    public static byte[] Buat(int baris, int kolom = KolomBiasa)
    {
        using var keluaran = new MemoryStream();
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            Tulis(zip, "[Content_Types].xml", w => w.Write(
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{JenisIsi}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{JenisIsi}worksheet+xml\"/>"
                + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{JenisIsi}styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{JenisIsi}sharedStrings+xml\"/></Types>"));
            Tulis(zip, "_rels/.rels", w => w.Write(Hubungan(("rId1", "officeDocument", "xl/workbook.xml"))));
            Tulis(zip, "xl/workbook.xml", w => w.Write(
                $"<workbook xmlns=\"{Ruang}\" xmlns:r=\"{RuangHubungan}\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
            Tulis(zip, "xl/_rels/workbook.xml.rels", w => w.Write(
                Hubungan(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"), ("rId3", "sharedStrings", "sharedStrings.xml"))));
            Tulis(zip, "xl/styles.xml", w => w.Write(
                $"<styleSheet xmlns=\"{Ruang}\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>"));
            Tulis(zip, "xl/sharedStrings.xml", w =>
            {
                w.Write($"<sst xmlns=\"{Ruang}\">");
                for (var i = 0; i < StringBerbeda; i++)
                {
                    w.Write(string.Create(CultureInfo.InvariantCulture, $"<si><t>Kelurahan Contoh {i} &amp; sekitarnya</t></si>"));
                }

                w.Write("</sst>");
            });
            Tulis(zip, "xl/worksheets/sheet1.xml", w => TulisLembar(w, baris, kolom));
        }

        return keluaran.ToArray();
    }

    private static void TulisLembar(StreamWriter w, int baris, int kolom)
    {
        w.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"{Ruang}\" xmlns:r=\"{RuangHubungan}\"><dimension ref=\"A1:L{baris}\"/><sheetData>");
        for (var b = 1; b <= baris; b++)
        {
            w.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{b}\" spans=\"1:{kolom}\">"));
            for (var k = 1; k <= kolom; k++)
            {
                w.Write(Sel(b, k));
            }

            w.Write("</row>");
        }

        w.Write("</sheetData></worksheet>");
    }

    private static string Sel(int b, int k)
    {
        var alamat = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + k - 1)}{b}");
        var acak = (uint)((b * 7919) + (k * 104_729)) * 2_654_435_761u;
        return k switch
        {
            1 or 5 or 9 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{alamat}\" t=\"s\"><v>{acak % StringBerbeda}</v></c>"),
            12 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{alamat}\" s=\"1\"><f>B{b}+C{b}</f><v>{acak % 100_000}</v></c>"),
            3 or 7 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{alamat}\" s=\"1\"><v>{acak % 10_000_000 / 100m}</v></c>"),
            11 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{alamat}\" s=\"1\"><v>{acak / 7e9:R}</v></c>"),
            _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{alamat}\" s=\"1\"><v>{acak % 100_000}</v></c>"),
        };
    }

    private static string Hubungan(params ReadOnlySpan<(string Id, string Jenis, string Tujuan)> hubungan)
    {
        var isi = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, jenis, tujuan) in hubungan)
        {
            isi.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{id}\" Type=\"{RuangHubungan}/{jenis}\" Target=\"{tujuan}\"/>");
        }

        return isi.Append("</Relationships>").ToString();
    }

    private static void Tulis(ZipArchive zip, string nama, Action<StreamWriter> isi)
    {
        using var penulis = new StreamWriter(zip.CreateEntry(nama).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536);
        isi(penulis);
    }
}
