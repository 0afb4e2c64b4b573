using System.Text.Json;
using System.Text.Json.Nodes;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

/// <summary>The rekap of 2025-TW4 of Banten in an output folder.</summary>
public static class BerkasRekap
{
    /// <summary>Folder of the rekap.</summary>
    public static string Folder(string keluaran) => Path.Combine(keluaran, "rekap", "2025-TW4", "36");

    /// <summary>The workbook.</summary>
    public static string Workbook(string keluaran) => Path.Combine(Folder(keluaran), "rekap-spm-banten-2025-TW4.xlsx");

    /// <summary><c>rekap.json</c>.</summary>
    public static JsonElement Json(string keluaran) => JsonElement.Parse(File.ReadAllText(PathJson(keluaran)));

    /// <summary>Path of <c>rekap.json</c>.</summary>
    public static string PathJson(string keluaran) => Path.Combine(Folder(keluaran), "rekap.json");

    /// <summary>Text of <c>rekap.json</c> without <c>sumber</c> and <c>sumberTarget</c>, which are all that may depend on time.</summary>
    public static string TanpaSumber(string keluaran)
    {
        var rekap = JsonNode.Parse(File.ReadAllText(PathJson(keluaran)))!.AsObject();
        Assert.True(rekap.Remove("sumber"));
        Assert.True(rekap.Remove("sumberTarget"));
        return rekap.ToJsonString();
    }

    /// <summary>Every cell of the workbook but those of the sheet <c>Sumber</c>, which says when files came.</summary>
    public static IReadOnlyList<string> SelTanpaSumber(string keluaran)
    {
        using var isi = File.OpenRead(Workbook(keluaran));
        using var buku = PembacaWorkbook.Buka(isi, CancellationToken.None);
        Assert.Contains("Sumber", buku.Lembar);
        return [.. buku.Lembar.Where(nama => nama != "Sumber").SelectMany(nama => buku.BacaLembar(nama).Select(sel => $"{nama}!{sel.Alamat}={sel.Teks}"))];
    }

    /// <summary>Text of each daerah by its code.</summary>
    public static IReadOnlyDictionary<string, string> PerDaerah(string keluaran) =>
        Json(keluaran).GetProperty("daerah").EnumerateArray().ToDictionary(d => d.GetProperty("kode").GetString()!, d => d.GetRawText());

    /// <summary>The answer to an upload.</summary>
    public static JsonElement Jawaban(string keluaran, string path) => JsonElement.Parse(File.ReadAllText(Path.Combine(keluaran, "feedback", path + ".findings.json")));

    /// <summary>Codes of the findings of an answer.</summary>
    public static string[] Kode(JsonElement jawaban) => [.. jawaban.GetProperty("temuan").EnumerateArray().Select(t => t.GetProperty("kode").GetString()!)];
}
