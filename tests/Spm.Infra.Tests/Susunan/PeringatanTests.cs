using System.Text.Json;
using System.Text.RegularExpressions;
using SpmFunctions;

namespace Spm.Infra.Tests;

/// <summary>What the system says by itself.</summary>
public sealed partial class PeringatanTests
{
    private const string AturanKueri = "Microsoft.Insights/scheduledQueryRules";

    private const string AturanMetrik = "Microsoft.Insights/metricAlerts";

    [Theory]
    [InlineData("spm-unggahan-macet", NamaPengamatan.Macet, "GreaterThan", 0)]
    [InlineData("spm-orkestrasi-gagal", NamaPengamatan.OrkestrasiGagal, "GreaterThan", 0)]
    [InlineData("spm-rekap-tertinggal", NamaPengamatan.RekapTertinggalUmur, "GreaterThan", 1800)]
    [InlineData("spm-cadangan-tertinggal", NamaPengamatan.CadanganUmur, "GreaterThan", 30 * 3600)]
    [InlineData("spm-diam", "spm.unggahan.belum_dinilai", "LessThan", 1)]
    public async Task There_is_an_alert_for_each_thing_that_an_administrator_has_to_know(string nama, string metrik, string tanda, int batas)
    {
        var syarat = Syarat((await Ramalan.BiasaAsync()).Semua(AturanKueri).Single(a => a.Nama == nama));
        var kueri = Kueri().Match(syarat.Teks("query"));

        Assert.Equal((metrik, tanda, batas), (kueri.Groups["metrik"].Value, syarat.Teks("operator"), syarat.Angka("threshold")));
        Assert.Contains(metrik, NamaPengamatan.Metrik);
        Assert.Equal(syarat.Teks("metricMeasureColumn"), kueri.Groups["kolom"].Value);
    }

    [Fact]
    public async Task There_is_no_other_alert_but_those_of_Event_Grid_and_the_workspace_themselves()
    {
        var ramalan = await Ramalan.BiasaAsync();
        var syarat = Syarat(ramalan.Satu(AturanMetrik));

        Assert.Equal(6, ramalan.Semua(AturanKueri).Count());
        Assert.Equal(("DeadLetteredCount", "GreaterThan", 0), (syarat.Teks("metricName"), syarat.Teks("operator"), syarat.Angka("threshold")));
        Assert.Equal(["<events.id>"], ramalan.Satu(AturanMetrik).Isi.Daftar("properties/scopes"));
    }

    // Above its quota the workspace takes in nothing, and the silence that then follows is not that of the app.
    [Fact]
    public async Task A_day_without_logs_because_of_their_quota_is_told_as_such()
    {
        var aturan = (await Ramalan.BiasaAsync()).Semua(AturanKueri).ToList();
        var penuh = Syarat(aturan.Single(a => a.Nama == "spm-log-penuh"));

        Assert.Matches("^_LogOperation \\| .*\"OverQuota\" \\| summarize Nilai = count\\(\\)$", penuh.Teks("query"));
        Assert.Equal(("Nilai", "GreaterThan", 0), (penuh.Teks("metricMeasureColumn"), penuh.Teks("operator"), penuh.Angka("threshold")));
        Assert.Contains("spm-log-penuh", aturan.Single(a => a.Nama == "spm-diam").Sifat("description").GetString(), StringComparison.Ordinal);
    }

    // A gauge has no largest value of its own where it is sent as a single one.
    [Fact]
    public async Task A_gauge_is_read_whether_it_is_told_as_a_maximum_or_as_a_sum()
    {
        var kueri = (await Ramalan.BiasaAsync()).Semua(AturanKueri).Select(a => Syarat(a).Teks("query")).ToList();

        Assert.Equal(3, kueri.Count(k => k.Contains("max(coalesce(Max, Sum))", StringComparison.Ordinal)));
        Assert.DoesNotContain(kueri, k => k.Contains("max(Max)", StringComparison.Ordinal));
    }

    // A row that is late by some minutes has the time of its event: it would lie in a window that was looked at before it came. A gauge is told anew every few minutes.
    [Fact]
    public async Task A_counter_is_looked_at_for_longer_than_from_one_look_to_the_next()
    {
        var aturan = (await Ramalan.BiasaAsync()).Semua(AturanKueri).ToList();
        var pencacah = aturan.Where(a => Syarat(a).Teks("query").Contains("sum(Sum)", StringComparison.Ordinal)).ToList();

        Assert.Equal(["spm-orkestrasi-gagal"], pencacah.Select(a => a.Nama));
        Assert.All(pencacah, a => Assert.True(Masa(a, "windowSize") >= 2 * Masa(a, "evaluationFrequency")));
        Assert.All(aturan, a => Assert.True(Masa(a, "windowSize") >= Masa(a, "evaluationFrequency")));
    }

    // What is received counts by the time at which storage wrote it: a remedy that writes it again makes it late.
    [Theory]
    [InlineData("spm-unggahan-macet")]
    [InlineData("spm-pemberitahuan-tidak-sampai")]
    public async Task No_alert_tells_to_send_a_file_again(string nama)
    {
        var aturan = Assert.Single((await Ramalan.BiasaAsync()).Sumber, s => s.Nama == nama);

        Assert.Matches("dengan waktu terima semula; jangan minta (berkasnya )?dikirim lagi", aturan.Sifat("description").GetString());
        Assert.DoesNotContain("unggah lagi", aturan.Sifat("description").GetString(), StringComparison.OrdinalIgnoreCase);
        var baris = RepositoryFiles.Text("docs/operations.md").Split('\n').Where(b => b.StartsWith('|') && b.Contains($"`{nama}`", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(baris);
        Assert.All(baris, b => Assert.DoesNotContain("send the file", b, StringComparison.Ordinal));
    }

    // An upload stays stuck until its cause is mended, and the logs stay off until the next day, however short the time is that a rule looks at: what is not over may not say so.
    [Fact]
    public async Task An_alert_whose_cause_lasts_does_not_say_that_it_is_over_and_comes_again()
    {
        var aturan = (await Ramalan.BiasaAsync()).Semua(AturanKueri).ToList();
        var tetap = aturan.Where(a => !a.Sifat("autoMitigate").GetBoolean()).ToList();

        Assert.Equal(["spm-log-penuh", "spm-unggahan-macet"], tetap.Select(a => a.Nama).Order());

        // Longer than the rule looks back, so that one row is one mail; short enough for the next day's.
        Assert.All(tetap, a => Assert.InRange(Masa(a, "muteActionsDuration"), Masa(a, "windowSize"), TimeSpan.FromHours(12)));
        Assert.All(aturan.Except(tetap), a => Assert.True(!a.Isi.Ambil("properties").TryGetProperty("muteActionsDuration", out var senyap) || senyap.ValueKind == JsonValueKind.Null));
    }

    [Theory]
    [InlineData("biasa", "admin@example.org", "indonesiacentral")]
    [InlineData("penjadwal", "admin@example.org", "southeastasia")]
    [InlineData("lain", "lain@example.org", "japaneast")]
    public async Task Every_alert_is_on_looks_where_the_logs_are_and_reaches_the_mailbox_of_the_administrator(string ragam, string surat, string wilayah)
    {
        var ramalan = await Ramalan.RagamAsync(ragam);
        var kabar = ramalan.Satu("Microsoft.Insights/actionGroups");
        var aturan = ramalan.Semua(AturanKueri).ToList();

        Assert.Equal([surat], kabar.Sifat("emailReceivers").EnumerateArray().Select(p => p.Teks("emailAddress")));
        Assert.InRange(kabar.Sifat("groupShortName").GetString()!.Length, 1, 12);
        Assert.All(aturan.Append(ramalan.Satu(AturanMetrik)), a => Assert.True(a.Sifat("enabled").GetBoolean()));
        Assert.All(aturan, a => Assert.Equal([kabar.Id], a.Isi.Daftar("properties/actions/actionGroups")));
        Assert.Equal(kabar.Id, Assert.Single(ramalan.Satu(AturanMetrik).Sifat("actions").EnumerateArray()).Teks("actionGroupId"));
        Assert.All(aturan, a => Assert.Equal(["<monitoring.workspaceId>"], a.Isi.Daftar("properties/scopes")));
        Assert.All(aturan.Append(ramalan.Satu("Microsoft.OperationalInsights/workspaces")).Append(ramalan.Satu("Microsoft.Insights/components")), a => Assert.Equal(wilayah, a.Isi.Teks("location")));
    }

    [Fact]
    public async Task Every_alert_says_in_Indonesian_what_to_do_and_is_in_the_documentation()
    {
        var aturan = (await Ramalan.BiasaAsync()).Sumber.Where(s => s.Jenis is AturanKueri or AturanMetrik).ToList();

        Assert.All(aturan, a => Assert.EndsWith(".", a.Sifat("description").GetString(), StringComparison.Ordinal));
        Assert.All(aturan, a => Assert.Contains($"`{a.Nama}`", RepositoryFiles.Text("docs/operations.md"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_month_that_costs_more_than_was_meant_is_told_before_and_when_it_does()
    {
        var anggaran = (await Ramalan.LainAsync()).Satu("Microsoft.Consumption/budgets");
        var kabar = anggaran.Sifat("notifications").EnumerateObject().Select(k => k.Value).ToList();

        Assert.Equal(("Cost", "Monthly", 123), (anggaran.Sifat("category").GetString(), anggaran.Sifat("timeGrain").GetString(), anggaran.Sifat("amount").GetInt32()));
        Assert.Equal("2025-03-01", anggaran.Sifat("timePeriod/startDate").GetString());
        Assert.Equal([("Actual", 80), ("Actual", 100), ("Forecasted", 100)], kabar.Select(k => (k.Teks("thresholdType"), k.Angka("threshold"))));
        Assert.All(kabar, k => Assert.True(k.Benar("enabled")));
        Assert.All(kabar, k => Assert.Equal(["<alerts.actionGroupId>"], k.Daftar("contactGroups")));
    }

    [Fact]
    public async Task Logs_are_kept_and_bounded_as_the_parameters_say()
    {
        var (biasa, lain) = ((await Ramalan.BiasaAsync()).Satu("Microsoft.OperationalInsights/workspaces"), (await Ramalan.LainAsync()).Satu("Microsoft.OperationalInsights/workspaces"));

        // 90 days are what the tables of Application Insights have at least.
        Assert.Equal(90, (await Templat.UtamaAsync()).Angka("parameters/logRetentionDays/minValue"));
        Assert.Equal((90, 1), (biasa.Sifat("retentionInDays").GetInt32(), biasa.Sifat("workspaceCapping/dailyQuotaGb").GetInt32()));
        Assert.Equal((109, 10), (lain.Sifat("retentionInDays").GetInt32(), lain.Sifat("workspaceCapping/dailyQuotaGb").GetInt32()));
    }

    // What is billed by the piece is counted where it is created.
    [Fact]
    public async Task The_table_of_costs_counts_the_rules_and_what_a_private_network_has()
    {
        string[] angka = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
        var biaya = RepositoryFiles.Text("infra/README.md").Split("\n## What it costs\n")[1].Split("\n## ")[0];
        var (ramalan, jaringan) = (await Ramalan.BiasaAsync(), await Ramalan.RagamAsync("jaringan"));
        var kueri = ramalan.Semua(AturanKueri).ToList();

        Assert.Contains($"| {angka[kueri.Count]} on logs every 15 minutes, {angka[ramalan.Semua(AturanMetrik).Count()]} on a metric |", biaya, StringComparison.Ordinal);
        Assert.All(kueri, a => Assert.Equal(TimeSpan.FromMinutes(15), Masa(a, "evaluationFrequency")));
        Assert.Contains($"| {angka[jaringan.Semua("Microsoft.Network/privateEndpoints").Count()]} endpoints, one of each of the others, ", biaya, StringComparison.Ordinal);
        _ = jaringan.Satu("Microsoft.Network/natGateways");
        _ = jaringan.Satu("Microsoft.Network/publicIPAddresses");

        // Nothing else of the network is billed while it stands, and nothing of it is there without being asked for.
        Assert.DoesNotContain(ramalan.Sumber, s => s.Jenis.StartsWith("Microsoft.Network/", StringComparison.Ordinal));
    }

    private static TimeSpan Masa(SumberRamalan aturan, string sifat) => System.Xml.XmlConvert.ToTimeSpan(aturan.Sifat(sifat).GetString()!);

    private static JsonElement Syarat(SumberRamalan aturan) => Assert.Single(aturan.Sifat("criteria/allOf").EnumerateArray());

    [GeneratedRegex("^AppMetrics \\| where Name == \"(?<metrik>[^\"]+)\" \\| summarize (?<kolom>\\w+) = [\\w(), ]+?( by bin\\(TimeGenerated, 15m\\))?$")]
    private static partial Regex Kueri();
}
