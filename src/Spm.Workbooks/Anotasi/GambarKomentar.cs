using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The VML drawing that shows the comments of a sheet, open for patching. Programs write VML that is not always well-formed XML, so it is treated as text: whole shapes
/// are cut out and put in, everything else keeps its bytes.
/// </summary>
internal sealed partial class GambarKomentar
{
    private const string Kosong =
        """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>
        """;

    private const string Bentuk =
        """
        <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    private const int HurufSebaris = 48;
    private const int TinggiBaris = 12;

    private string _teks;

    /// <summary>Opens a drawing.</summary>
    /// <param name="isi">The part, or null where the sheet has none.</param>
    public GambarKomentar(byte[]? isi) => _teks = isi is null ? Kosong : Encoding.Latin1.GetString(isi);

    /// <summary>The drawing as patched.</summary>
    public byte[] Isi => Encoding.Latin1.GetBytes(_teks);

    /// <summary>True where it shows nothing.</summary>
    public bool TanpaBentuk => !Shape().IsMatch(_teks);

    /// <summary>Takes the shapes of the comments at these cells out.</summary>
    public void Lepas(IReadOnlyList<string> alamat)
    {
        var posisi = alamat.Select(a => AlamatSel.TryBaca(a, out var baris, out var kolom) ? (baris - 1, kolom - 1) : (-1, -1)).ToHashSet();
        _teks = Shape().Replace(_teks, cocok => cocok.Value.Contains("\"Note\"", StringComparison.Ordinal)
            && Angka(Baris(), cocok.Value) is { } baris && Angka(Kolom(), cocok.Value) is { } kolom && posisi.Contains((baris, kolom)) ? "" : cocok.Value);
    }

    /// <summary>Adds shapes for the comments at these cells.</summary>
    /// <exception cref="InvalidDataException">The part is no VML drawing.</exception>
    public void Tambah(IReadOnlyList<TandaSel> tanda)
    {
        if (tanda.Count == 0)
        {
            return;
        }

        var tutup = _teks.LastIndexOf("</xml>", StringComparison.Ordinal);
        if (tutup < 0)
        {
            throw new InvalidDataException("The drawing of the comments has no end.");
        }

        var baru = new StringBuilder();
        if (!_teks.Contains("\"_x0000_t202\"", StringComparison.Ordinal))
        {
            baru.Append(Bentuk);
        }

        foreach (var sel in tanda)
        {
            baru.Append(CultureInfo.InvariantCulture, $"""
                <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="spm_{sel.Alamat}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:{Tinggi(sel)}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>{sel.Baris - 1}</x:Row><x:Column>{sel.Kolom - 1}</x:Column></x:ClientData></v:shape>
                """);
        }

        _teks = _teks.Insert(tutup, baru.ToString());
    }

    private static int Tinggi(TandaSel sel) => TinggiBaris * (1 + TeksAnotasi.Komentar(sel.Temuan).Split('\n').Sum(baris => 1 + (baris.Length / HurufSebaris)));

    private static int? Angka(Regex pola, string teks) =>
        pola.Match(teks) is { Success: true } cocok && int.TryParse(cocok.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : null;

    [GeneratedRegex(@"<((?:[\w.-]+:)?)shape\s[^>]*?(?<!/)>.*?</\1shape>", RegexOptions.Singleline)]
    private static partial Regex Shape();

    [GeneratedRegex(@"<(?:[\w.-]+:)?Row>\s*([0-9]+)\s*<")]
    private static partial Regex Baris();

    [GeneratedRegex(@"<(?:[\w.-]+:)?Column>\s*([0-9]+)\s*<")]
    private static partial Regex Kolom();
}
