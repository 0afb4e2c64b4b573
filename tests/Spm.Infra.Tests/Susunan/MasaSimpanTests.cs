using System.Text.Json;
using Spm.Storage;

namespace Spm.Infra.Tests;

/// <summary>What is deleted by itself, and above all what is not.</summary>
public sealed class MasaSimpanTests
{
    // Written by the Functions host, not by the app.
    private static readonly string[] Landasan = ["app-package", "deadletter", "azure-webjobs-hosts", "azure-webjobs-secrets", .. Orkestrasi];

    // Named by the Durable extension after the hub of host.json.
    private static string[] Orkestrasi => [.. ((string[])["applease", "leases", "largemessages"]).Select(w => $"{NamaHub}-{w}")];

    private static string NamaHub => JsonElement.Parse(RepositoryFiles.Text("host.json")).Teks("extensions/durableTask/hubName").ToLowerInvariant();

    [Fact]
    public async Task Every_rule_is_on_and_of_containers_that_exist()
    {
        var aturan = await AturanAsync("biasa");

        Assert.Equal(["cadangan", "deadletter", "feedback", "host-versions", "originals", "receipts", "result-versions", "uploads", "versions"], aturan.Keys.Order(StringComparer.Ordinal));
        Assert.All(aturan.Values, a => Assert.True(a.Benar("enabled")));
        Assert.All(aturan.Values, a => Assert.InRange(Awalan(a).Count, 1, 10));
        Assert.All(aturan.Values.SelectMany(Awalan), a => Assert.Contains(a[..a.IndexOf('/', StringComparison.Ordinal)], NamaContainer.Semua.Concat(Landasan)));
    }

    [Fact]
    public async Task Reports_rekap_with_their_editions_and_settings_are_never_deleted_while_they_are_current() => Assert.Equal(
        ["azure-webjobs-hosts/blobreceipts/", "cadangan/", "deadletter/", "feedback/", "originals/", "uploads/"],
        (await AturanAsync("biasa")).Values.Where(a => Hari(a, "baseBlob") is not null).SelectMany(Awalan).Order(StringComparer.Ordinal));

    // With versioning a deleted blob becomes a version, and so does one that is replaced.
    [Fact]
    public async Task Versions_of_every_container_are_deleted_at_some_time()
    {
        var aturan = await AturanAsync("biasa");
        var versi = aturan.Values.Where(a => Hari(a, "version") is not null).SelectMany(Awalan).ToList();

        Assert.Equal(NamaContainer.Semua.Concat(Landasan).Select(c => $"{c}/").Order(StringComparer.Ordinal), versi.Order(StringComparer.Ordinal));
        Assert.All(aturan.Values.Where(a => Hari(a, "baseBlob") is not null).SelectMany(Awalan), d => Assert.Contains(versi, v => d.StartsWith(v, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("originals", "baseBlob", 3650, 1001)]
    [InlineData("originals", "version", 3650, 1001)]
    [InlineData("uploads", "baseBlob", 400, 1002)]
    [InlineData("uploads", "version", 490, 2006)]
    [InlineData("receipts", "baseBlob", 400, 1002)]
    [InlineData("feedback", "baseBlob", 800, 1003)]
    [InlineData("feedback", "version", 890, 2007)]
    [InlineData("result-versions", "version", 3650, 3650)]
    [InlineData("deadletter", "baseBlob", 90, 1004)]
    [InlineData("cadangan", "baseBlob", 90, 1005)]
    [InlineData("versions", "version", 90, 1004)]
    [InlineData("host-versions", "version", 90, 1004)]
    public async Task Every_deletion_waits_for_the_days_of_its_own_parameter(string nama, string bagian, int biasa, int lain)
    {
        Assert.Equal(biasa, Hari((await AturanAsync("biasa"))[nama], bagian));
        Assert.Equal(lain, Hari((await AturanAsync("lain"))[nama], bagian));
    }

    [Fact]
    public async Task Originals_uploads_and_answers_are_kept_for_good_with_0()
    {
        var aturan = await AturanAsync("selamanya");

        Assert.Equal(["cadangan", "deadletter", "host-versions", "originals", "result-versions", "versions"], aturan.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((null, null), (Hari(aturan["originals"], "baseBlob"), Hari(aturan["originals"], "version")));
        Assert.Equal(["tierToCold", "tierToCool"], aturan["originals"].Ambil("definition/actions/baseBlob").EnumerateObject().Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(aturan.Values.Where(a => Hari(a, "version") is not null), a => Awalan(a).Contains("originals/"));
    }

    // The age of a version counts from when it was written: with a short time a report of last quarter would have no version left the day after it was overwritten.
    [Theory]
    [InlineData("biasa")]
    [InlineData("selamanya")]
    [InlineData("lain")]
    public async Task No_version_of_what_is_never_deleted_by_itself_is_deleted_in_under_a_year_unless_it_can_be_made_again(string ragam)
    {
        var aturan = (await AturanAsync(ragam)).Values.ToList();
        var dihapus = aturan.Where(a => Hari(a, "baseBlob") is not null).SelectMany(Awalan).ToList();
        var pendek = aturan.Where(a => Hari(a, "version") < 365).SelectMany(Awalan).ToList();

        Assert.Empty(pendek.Except(dihapus).Except(Landasan.Append(NamaContainer.Capaian).Select(w => $"{w}/")));

        // And of what is deleted at an age the version outlives it, or bringing it back would be over with the deletion.
        Assert.All(
            aturan.Where(a => Hari(a, "baseBlob") is not null && Hari(a, "version") is not null && !Awalan(a).Contains("originals/")),
            a => Assert.True(Hari(a, "version") > Hari(a, "baseBlob")));
        Assert.All(((string[])["reports/", "rekap/", "config/"]), r => Assert.Equal(3650, Assert.Single(aturan.Where(a => Awalan(a).Contains(r)).Select(a => Hari(a, "version")))));
    }

    [Fact]
    public async Task Every_container_is_in_the_table_of_what_of_people_lies_where_and_how_long()
    {
        var tabel = RepositoryFiles.Text("docs/operations.md").Split("\n## Data protection\n")[1].Split("\n**To erase a person**")[0].Split('\n').Where(b => b.StartsWith('|')).ToList();
        var tempat = string.Join('\n', tabel.Select(b => b.Split(" | ").ElementAtOrDefault(1)));
        var wadah = (await AturanAsync("biasa")).Values.SelectMany(Awalan).Select(a => a[..a.IndexOf('/', StringComparison.Ordinal)]).Distinct().ToList();

        Assert.Contains("deadletter", wadah);
        Assert.All(wadah, w => Assert.Matches($"`{w}[`/]", tempat));
        Assert.Contains("column `Path` of `Penerimaan`", tempat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guide_says_how_long_originals_stay()
    {
        var hari = Hari((await AturanAsync("biasa"))["originals"], "baseBlob");

        var baris = Assert.Single(RepositoryFiles.Text("docs/operations.md").Split('\n'), b => b.StartsWith("| `originals` |", StringComparison.Ordinal));
        Assert.Contains($"`SPM_ORIGINALS_RETENTION_DAYS`, {hari} days", baris, StringComparison.Ordinal);
        Assert.Equal(10 * 365, hari);
    }

    private static async Task<Dictionary<string, JsonElement>> AturanAsync(string ragam)
    {
        var aturan = (await Ramalan.RagamAsync(ragam)).Satu("Microsoft.Storage/storageAccounts/managementPolicies").Sifat("policy/rules");
        Assert.All(aturan.EnumerateArray(), a => Assert.Equal("Lifecycle", a.Teks("type")));
        return aturan.EnumerateArray().ToDictionary(a => a.Teks("name"));
    }

    private static IReadOnlyList<string> Awalan(JsonElement aturan) => aturan.Daftar("definition/filters/prefixMatch");

    /// <summary>Days after which a rule deletes; null where it does not.</summary>
    private static int? Hari(JsonElement aturan, string bagian) =>
        aturan.Ambil("definition/actions").TryGetProperty(bagian, out var tindakan) && tindakan.TryGetProperty("delete", out var hapus)
            ? Assert.Single(hapus.EnumerateObject(), h => h.Name == (bagian == "version" ? "daysAfterCreationGreaterThan" : "daysAfterModificationGreaterThan")).Value.GetInt32()
            : null;
}
