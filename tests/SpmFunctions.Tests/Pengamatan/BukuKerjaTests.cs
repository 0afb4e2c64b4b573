using System.Text.Json;
using System.Text.RegularExpressions;
using Spm.LocalHost;

namespace SpmFunctions.Tests;

/// <summary>The operator's workbook asks for names that the app gives.</summary>
public sealed partial class BukuKerjaTests
{
    private static readonly string Infra = Path.Combine(RepositoryRoot.Find(), "infra", "app");
    private static readonly JsonElement Isi = JsonDocument.Parse(File.ReadAllText(Path.Combine(Infra, "workbook.json"))).RootElement;
    private static readonly string[] Tabel = ["AppMetrics", "AppTraces", "AppExceptions", "AppDependencies", "Usage"];
    private static readonly string PesanLog = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "src", "SpmFunctions", "Pengamatan", "PesanLog.cs"));

    private static readonly IReadOnlyList<string> Pertanyaan =
        [.. Isi.GetProperty("items").EnumerateArray().Where(i => i.GetProperty("type").GetInt32() == 3).Select(i => i.GetProperty("content").GetProperty("query").GetString()!)];

    [Fact]
    public void Every_question_of_the_operator_has_a_heading_and_an_answer_below_it()
    {
        var butir = Isi.GetProperty("items").EnumerateArray().ToList();
        var judul = butir.Index().Where(b => Teks(b.Item) is { } t && t.StartsWith("## ", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            [
                "Apa yang sedang menunggu?", "Apa yang ditolak, dan mengapa?", "Siapa yang belum melapor?", "Berapa lama sampai ada jawaban?",
                "Apakah ada rekap yang lebih tua dari laporannya?", "Apa yang gagal?", "Versi mana yang berjalan?", "Apa yang menimbulkan biaya?",
            ],
            judul.Select(j => Teks(j.Item)![3..]));
        Assert.All(judul, j => Assert.Equal(3, butir[j.Index + 1].GetProperty("type").GetInt32()));
    }

    [Fact]
    public void Every_query_reads_a_table_that_there_is() => Assert.All(Pertanyaan, q => Assert.Contains(q.Split('\n')[0], Tabel));

    [Fact]
    public void Every_metric_asked_for_is_one_of_the_app()
    {
        var ditanya = Pertanyaan.Where(q => q.StartsWith("AppMetrics", StringComparison.Ordinal)).SelectMany(q => q.Split('\n').Where(b => b.StartsWith("| where Name ", StringComparison.Ordinal)))
            .SelectMany(b => Kutipan().Matches(b).Select(m => m.Groups[1].Value)).ToList();

        Assert.NotEmpty(ditanya);
        Assert.Empty(ditanya.Except(NamaPengamatan.Metrik));
        Assert.DoesNotContain(Pertanyaan, q => q.StartsWith("AppMetrics", StringComparison.Ordinal) && !q.Contains("\n| where Name ", StringComparison.Ordinal));
    }

    // A histogram has a largest value; a gauge may be told as a sum.
    [Fact]
    public void A_gauge_is_read_whether_it_is_told_as_a_maximum_or_as_a_sum()
    {
        const string Keduanya = "coalesce(Max, Sum)";
        var lain = Pertanyaan.Where(q => q.StartsWith("AppMetrics", StringComparison.Ordinal) && !q.Contains(".durasi\"", StringComparison.Ordinal)).ToList();

        Assert.Equal(5, lain.Count(q => q.Contains(Keduanya, StringComparison.Ordinal)));
        Assert.All(lain, q => Assert.DoesNotContain("Max", q.Replace(Keduanya, "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_property_asked_for_is_an_attribute_or_stands_in_a_log_template()
    {
        var isian = Isian().Matches(PesanLog).Select(m => m.Groups[1].Value).Append("OriginalFormat").Append("Category");

        Assert.Empty(Pertanyaan.SelectMany(q => Properti().Matches(q).Select(m => m.Groups[1].Value)).Except(NamaPengamatan.Atribut).Except(isian));
        Assert.All(Pertanyaan.SelectMany(q => Awalan().Matches(q).Select(m => m.Groups[1].Value)), a => Assert.Contains($"Message = \"{a}", PesanLog, StringComparison.Ordinal));
    }

    // The host keeps no requests of runs that went well, because they name blobs: what ran is told by the span that the worker has for every run.
    [Fact]
    public void Runs_are_counted_by_the_spans_of_the_worker_and_lines_of_the_host_by_their_category()
    {
        Assert.DoesNotContain(Pertanyaan, q => q.Contains("AppRequests", StringComparison.Ordinal));
        Assert.Contains("| where Name startswith \"function \"", Assert.Single(Pertanyaan, q => q.Contains("Eksekusi", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("coalesce(tostring(Properties[\"OriginalFormat\"]), tostring(Properties[\"Category\"]))", Assert.Single(Pertanyaan, q => q.Contains("SeverityLevel >= 2", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    // A row of the host has the host's version or none; what the app sends has that of VersiAplikasi.
    [Fact]
    public void The_version_that_runs_is_the_one_that_sent_the_last_line()
    {
        var tanya = Assert.Single(Pertanyaan, q => q.Contains("AppVersion", StringComparison.Ordinal));

        Assert.StartsWith("AppTraces\n", tanya, StringComparison.Ordinal);
        Assert.Contains("Terakhir = max(TimeGenerated) by AppVersion", tanya, StringComparison.Ordinal);
        Assert.Contains("`AppTraces | summarize max(TimeGenerated) by AppVersion`", File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "docs", "operations.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_puts_the_workspace_into_every_query_and_deploys_this_file()
    {
        var bicep = File.ReadAllText(Path.Combine(Infra, "workbook.bicep"));

        Assert.Contains("var placeholder = '{workspaceId}'", bicep, StringComparison.Ordinal);
        Assert.Contains("replace(loadTextContent('workbook.json'), placeholder, workspaceId)", bicep, StringComparison.Ordinal);
        Assert.All(
            Isi.GetProperty("items").EnumerateArray().Where(i => i.GetProperty("type").GetInt32() == 3),
            i => Assert.Equal("{workspaceId}", i.GetProperty("content").GetProperty("crossComponentResources")[0].GetString()));
    }

    private static string? Teks(JsonElement butir) => butir.GetProperty("type").GetInt32() == 1 ? butir.GetProperty("content").GetProperty("json").GetString() : null;

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Kutipan();

    [GeneratedRegex("Properties\\[\"([^\"]+)\"\\]")]
    private static partial Regex Properti();

    [GeneratedRegex("Message startswith \"([^\"]+)\"")]
    private static partial Regex Awalan();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Isian();
}
