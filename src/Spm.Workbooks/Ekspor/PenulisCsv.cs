using System.Globalization;
using System.Text;

namespace Spm.Workbooks;

/// <summary>
/// Writes CSV as Excel in an Indonesian locale opens it: UTF-8 with a byte order mark, semicolons, decimal commas, lines ended by CR LF, quotes by RFC 4180. Text that a program
/// could take for a formula gets an apostrophe in front.
/// </summary>
internal sealed class PenulisCsv : IDisposable
{
    private static readonly char[] PerluKutip = [';', '"', '\r', '\n'];
    private static readonly NumberFormatInfo AngkaIndonesia = new() { NumberDecimalSeparator = "," };

    private readonly StreamWriter _tulis;
    private bool _awalBaris = true;

    /// <summary>Begins a file.</summary>
    /// <param name="keluaran">Where to; stays open.</param>
    public PenulisCsv(Stream keluaran) => _tulis = new StreamWriter(keluaran, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);

    /// <summary>Writes a text; an empty field for null.</summary>
    public void Teks(string? teks) => Isi(Aman(teks ?? ""));

    /// <summary>Writes a figure, not rounded and without separators of thousands; an empty field for null, never 0.</summary>
    public void Angka(decimal? nilai) => Isi(nilai?.ToString("0.############################", AngkaIndonesia) ?? "");

    /// <summary>Ends the line.</summary>
    public void AkhirBaris()
    {
        _tulis.Write("\r\n");
        _awalBaris = true;
    }

    /// <inheritdoc/>
    public void Dispose() => _tulis.Dispose();

    // What spreadsheet programs execute begins like a formula, also behind white space that they take away. NUL ends a text for some of them.
    private static string Aman(string teks)
    {
        var bersih = teks.Replace("\0", "", StringComparison.Ordinal);
        return TeksKeSel.BerawalRumus(bersih) || TeksKeSel.BerawalRumus(bersih.TrimStart()) ? "'" + bersih : bersih;
    }

    private void Isi(string isi)
    {
        if (!_awalBaris)
        {
            _tulis.Write(';');
        }

        _awalBaris = false;
        _tulis.Write(isi.AsSpan().IndexOfAny(PerluKutip) < 0 ? isi : $"\"{isi.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
