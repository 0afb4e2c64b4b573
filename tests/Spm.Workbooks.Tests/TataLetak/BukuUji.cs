using System.Globalization;
using System.Security;
using System.Text;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>
/// Workbooks in layouts of agencies, written as they look: a line of text for each row, its cells divided by strokes. What reads as a number is one; <c>'12</c> is text;
/// <c>=SUM(A1)</c> a formula that nobody computed and <c>=SUM(A1)#12</c> one with a result; <c>!#REF!</c> an error; <c>@45658</c> a date.
/// </summary>
internal sealed class BukuUji
{
    public static readonly Slot Kesehatan = new(new Periode(2025, 1), KodeWilayah.Parse("36.01"), Urusan.Kesehatan);
    public static readonly Slot AirMinum = Kesehatan with { Urusan = Urusan.PekerjaanUmum };
    public static readonly Slot Sosial = Kesehatan with { Urusan = Urusan.Sosial };

    private readonly WorkbookFragmen _fragmen = new();
    private readonly List<(string Nama, bool Tersembunyi)> _lembar = [];

    /// <summary>A workbook of one sheet.</summary>
    public static BukuUji Satu(params string[] baris) => new BukuUji().Lembar("Puskesmas A", baris);

    public BukuUji Lembar(string nama, params string[] baris) => Lembar(nama, baris, [], []);

    public BukuUji Lembar(string nama, string[] baris, string[] gabungan, int[] barisTersembunyi, bool tersembunyi = false, int? kolomTersembunyi = null)
    {
        _lembar.Add((nama, tersembunyi));
        _fragmen.Lembar(nama, "").Bagian(
            $"xl/worksheets/sheet{_lembar.Count}.xml",
            $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\">{(kolomTersembunyi is { } k ? $"<cols><col min=\"{k}\" max=\"{k}\" width=\"9\" hidden=\"1\"/></cols>" : "")}<sheetData>{string.Concat(baris.Select((b, i) => Baris(b, i + 1, barisTersembunyi.Contains(i + 1))))}</sheetData>"
            + (gabungan.Length == 0 ? "" : $"<mergeCells>{string.Concat(gabungan.Select(g => $"<mergeCell ref=\"{g}\"/>"))}</mergeCells>")
            + "</worksheet>");
        return this;
    }

    public byte[] Bita()
    {
        _fragmen.Gaya("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
        _fragmen.Bagian(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{WorkbookFragmen.Transisi}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + string.Concat(_lembar.Select((l, i) => $"<sheet name=\"{SecurityElement.Escape(l.Nama)}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"{(l.Tersembunyi ? " state=\"hidden\"" : "")}/>"))
            + "</sheets></workbook>");
        return _fragmen.Bita();
    }

    public HasilPenilaian Nilai(Slot? slot = null, KumpulanProfil? profil = null) => PenilaiWorkbook.Nilai(
        new MemoryStream(Bita()), new KonteksPenilaian { Slot = slot ?? Kesehatan, TataLetak = profil ?? KumpulanProfil.Bawaan }, CancellationToken.None);

    private static string Baris(string baris, int nomor, bool tersembunyi)
    {
        var isi = new StringBuilder();
        var sel = baris.Split('|');
        for (var i = 0; i < sel.Length; i++)
        {
            if (sel[i].Length > 0)
            {
                isi.Append(CultureInfo.InvariantCulture, $"<c r=\"{AlamatSel.Tulis(nomor, i + 1)}\"{Sel(sel[i])}</c>");
            }
        }

        return $"<row r=\"{nomor}\"{(tersembunyi ? " hidden=\"1\"" : "")}>{isi}</row>";
    }

    private static string Sel(string sel) => sel switch
    {
        ['\'', .. var teks] => TemplateUji.Teks(teks),
        ['=', .. var rumus] => rumus.Split('#') is [var f, var hasil] ? TemplateUji.Rumus(f, hasil) : TemplateUji.Rumus(rumus),
        ['!', .. var galat] => TemplateUji.Galat(galat),
        ['@', .. var tanggal] => $" s=\"1\"><v>{tanggal}</v>",
        _ => decimal.TryParse(sel, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var angka) ? TemplateUji.Angka(angka) : TemplateUji.Teks(sel),
    };
}
