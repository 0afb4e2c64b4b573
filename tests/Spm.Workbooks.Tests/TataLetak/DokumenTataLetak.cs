using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace Spm.Workbooks.Tests;

/// <summary>What docs/tata-letak.md holds: its example of a profile, and the sheet beside it as a workbook.</summary>
internal static partial class DokumenTataLetak
{
    private static readonly string[] Baris = File.ReadAllLines(Jalan());

    public static string Teks => string.Join('\n', Baris);

    /// <summary>The JSON of the example.</summary>
    public static string Profil => string.Join('\n', Baris.SkipWhile(b => b != "```json").Skip(1).TakeWhile(b => b != "```"));

    /// <summary>The table with the letters of columns over it and the numbers of rows at its side.</summary>
    public static WorkbookFragmen Lembar(string nama = "Rekap Rehsos")
    {
        var isi = new StringBuilder();
        foreach (var sel in Baris.SkipWhile(b => !b.StartsWith("| | A |", StringComparison.Ordinal)).Skip(2).TakeWhile(b => b.StartsWith('|')).Select(b => b.Trim('|').Split('|')))
        {
            var nomor = sel[0].Trim();
            isi.Append(CultureInfo.InvariantCulture, $"<row r=\"{nomor}\">");
            for (var i = 1; i < sel.Length; i++)
            {
                isi.Append(Sel($"{(char)('A' + i - 1)}{nomor}", sel[i].Trim()));
            }

            isi.Append("</row>");
        }

        return new WorkbookFragmen().Lembar(nama, isi.ToString());
    }

    /// <summary>The first cells of the rows of all tables of fields.</summary>
    public static IReadOnlySet<string> Isian => Baris.Select(b => AwalBaris().Match(b)).Where(m => m.Success).SelectMany(m => Kutipan().Matches(m.Value)).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    private static string Sel(string alamat, string isi) =>
        isi.Length == 0 ? ""
        : decimal.TryParse(isi.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var angka) ? string.Create(CultureInfo.InvariantCulture, $"<c r=\"{alamat}\"><v>{angka}</v></c>")
        : $"<c r=\"{alamat}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(isi)}</t></is></c>";

    private static string Jalan()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SpmFunctions.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution's folder was not found above the tests.");
        }

        return Path.Combine(folder.FullName, "docs", "tata-letak.md");
    }

    [GeneratedRegex(@"\A[|] `[^|]*")]
    private static partial Regex AwalBaris();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Kutipan();
}
