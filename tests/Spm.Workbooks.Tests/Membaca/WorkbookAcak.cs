using System.Globalization;
using System.Security;
using System.Text;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Small workbooks as many programs might write them, by chance but the same for the same seed.</summary>
internal sealed class WorkbookAcak(int benih)
{
    private static readonly string[] Kata = ["Ibu hamil", "1.234,56", "<&>\"'", " tepi ", "漢字", "😀", "a\nb", "_x000D_", "]]", "é", "12 org", "-", "x>y"];
    private static readonly string[] Bilangan = ["0", "-7", "33912", "12.000000000000002", "0.30000000000000004", "1E3", "2.5e-1", "45720.5", "1234567890123456", "1E+300", "00012", "3.1400", "99999999999999999999999999999999"];

    // Reproducible chance, nothing secret.
#pragma warning disable CA5394
    private readonly Random _acak = new(benih);

    /// <summary>The bytes; with <paramref name="aneh"/> also what no program writes, such as comments and CDATA inside cells.</summary>
    public byte[] Bita(bool aneh)
    {
        var prefiks = Kadang(4) ? "x:" : "";
        var deklarasi = prefiks.Length > 0 ? "xmlns:x" : "xmlns";
        var data = Data(prefiks, aneh);
        var kolom = Kadang(2) ? $"<{prefiks}cols><{prefiks}col min=\"2\" max=\"{_acak.Next(2, 9)}\" hidden=\"{_acak.Next(2)}\"/></{prefiks}cols>" : "";
        var gabungan = Kadang(2) ? $"<{prefiks}mergeCells><{prefiks}mergeCell ref=\"A1:C{_acak.Next(1, 9)}\"/></{prefiks}mergeCells>" : "";
        var lembar = $"{(Kadang(2) ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" : "")}<{prefiks}worksheet {deklarasi}=\"{WorkbookFragmen.Transisi}\">"
            + $"<{prefiks}dimension ref=\"A1\"/>{kolom}<{prefiks}sheetData>{data}</{prefiks}sheetData>{gabungan}</{prefiks}worksheet>";
        return WorkbookFragmen.Data("")
            .StringBersama(string.Concat(Kata.Select(k => Kadang(3) ? $"<si><r><t xml:space=\"preserve\">{Tulis(k)}</t></r><rPh sb=\"0\" eb=\"1\"><t>f</t></rPh></si>" : $"<si><t xml:space=\"preserve\">{Tulis(k)}</t></si>")))
            .Gaya("<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/></cellXfs>")
            .Bagian(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + string.Concat(
                    from bagian in new[] { ("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("sharedStrings", "sharedStrings"), ("styles", "styles") }
                    select $"<Override PartName=\"/xl/{bagian.Item1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{bagian.Item2}+xml\"/>")
                + "</Types>")
            .Bagian("xl/worksheets/sheet1.xml", lembar)
            .Bita();
    }

    private string Data(string p, bool aneh)
    {
        var isi = new StringBuilder();
        var baris = 0;
        for (var n = _acak.Next(1, 12); n > 0; n--)
        {
            var loncat = Kadang(3);
            baris += loncat ? _acak.Next(1, 40) : 1;
            var nomor = loncat || Kadang(2) ? $" r=\"{baris}\"" : "";
            isi.Append(CultureInfo.InvariantCulture, $"<{p}row{nomor}{(Kadang(6) ? " hidden=\"1\"" : "")}{(Kadang(4) ? " spans=\"1:5\" ht=\"15\"" : "")}>");
            var kolom = 0;
            for (var m = _acak.Next(0, 9); m > 0; m--)
            {
                loncat = Kadang(3);
                kolom += loncat ? _acak.Next(1, 30) : 1;
                isi.Append(Sel(p, loncat || Kadang(2) ? $" r=\"{AlamatSel.Tulis(baris, kolom)}\"" : "", aneh));
                isi.Append(Kadang(8) ? "\r\n  " : "");
            }

            isi.Append(aneh && Kadang(20) ? "<!-- antara -->" : "").Append(CultureInfo.InvariantCulture, $"</{p}row>");
        }

        return isi.ToString();
    }

    private string Sel(string p, string alamat, bool aneh)
    {
        var gaya = Kadang(3) ? $" s=\"{_acak.Next(3)}\"" : "";
        var rumus = Kadang(4) ? $"<{p}f>{Tulis(Satu(Kata))}</{p}f>" : Kadang(9) ? $"<{p}f t=\"shared\" si=\"0\"/>" : "";
        var (tipe, nilai) = _acak.Next(9) switch
        {
            0 => ("", ""),
            1 => ("s", _acak.Next(Kata.Length).ToString(CultureInfo.InvariantCulture)),
            2 => ("str", Tulis(Satu(Kata))),
            3 => ("b", Kadang(2) ? "1" : "0"),
            4 => ("e", "#DIV/0!"),
            5 => ("d", "2025-03-04T10:00:00"),
            6 => ("inlineStr", Tulis(Satu(Kata))),
            _ => (Kadang(2) ? "n" : "", Satu(Bilangan)),
        };
        var t = tipe.Length > 0 ? $" t=\"{tipe}\"" : "";
        var atribut = Kadang(2) ? $"{alamat}{gaya}{t}" : $"{t}{gaya}{alamat}";
        if (tipe == "inlineStr")
        {
            return $"<{p}c{atribut}><{p}is><{p}t xml:space=\"preserve\">{nilai}</{p}t></{p}is></{p}c>";
        }

        nilai = aneh && Kadang(15) ? $"<![CDATA[{(tipe.Length > 1 ? "<&" : "")}]]>{nilai}" : aneh && Kadang(15) ? $"{nilai}<!-- a -->" : nilai;
        return nilai.Length == 0 && rumus.Length == 0 ? $"<{p}c{atribut}/>"
            : nilai.Length == 0 ? $"<{p}c{atribut}>{rumus}</{p}c>"
            : $"<{p}c{atribut}>{rumus}<{p}v>{nilai}</{p}v></{p}c>";
    }

    private string Tulis(string teks) => Kadang(2)
        ? SecurityElement.Escape(teks)
        : string.Concat(teks.EnumerateRunes().Select(r => r.Value is '<' or '&' or '>' || Kadang(4) ? $"&#{(Kadang(2) ? "x" + r.Value.ToString("X", CultureInfo.InvariantCulture) : r.Value.ToString(CultureInfo.InvariantCulture))};" : r.ToString()));

    private string Satu(string[] pilihan) => pilihan[_acak.Next(pilihan.Length)];

    private bool Kadang(int satuDari) => _acak.Next(satuDari) == 0;
#pragma warning restore CA5394
}
