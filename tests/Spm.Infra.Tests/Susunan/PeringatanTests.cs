using System.Text.RegularExpressions;
using SpmFunctions;

namespace Spm.Infra.Tests;

/// <summary>What the system says by itself.</summary>
public sealed partial class PeringatanTests
{
    private static readonly TemplatBicep Peringatan = Templat.Aplikasi("alerts");

    private static readonly IReadOnlyList<Sumber> Aturan = [.. Peringatan.Sumber.Where(s => s.Jenis is "Microsoft.Insights/scheduledQueryRules" or "Microsoft.Insights/metricAlerts")];

    [Fact]
    public void There_is_an_alert_for_each_thing_that_an_administrator_has_to_know()
    {
        var metrik = ((Larik)Peringatan.NilaiPeubah("rules")).Isi.Select(r => r.Ambil("metric").SebagaiTeks());

        Assert.Equal([NamaPengamatan.OrkestrasiGagal, NamaPengamatan.RekapTertinggalUmur, NamaPengamatan.Macet], metrik.Order(StringComparer.Ordinal));
        Assert.Equal(["deadLetters", "metricRules", "silence"], Aturan.Select(a => a.Nama).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_metric_that_is_looked_at_is_written_by_the_app()
    {
        var dilihat = ((Larik)Peringatan.NilaiPeubah("rules")).Isi.Select(r => r.Ambil("metric").SebagaiTeks()).Append(Peringatan.NilaiPeubah("pulse").SebagaiTeks());

        Assert.Empty(dilihat.Except(NamaPengamatan.Metrik));
    }

    [Fact]
    public void A_query_asks_for_its_metric_alone_and_gives_the_column_that_is_measured()
    {
        foreach (var aturan in Aturan.Where(a => a.Jenis == "Microsoft.Insights/scheduledQueryRules"))
        {
            var syarat = Assert.Single(((Larik)aturan.Isi.Ambil("properties/criteria/allOf")).Isi);
            var kueri = (Teks)syarat.Ambil("query");
            Assert.StartsWith("AppMetrics | where Name == \"{}\" | summarize ", kueri.Isi, StringComparison.Ordinal);
            Assert.Equal(syarat.Ambil("metricMeasureColumn").SebagaiTeks(), Kolom().Match(kueri.Isi).Groups[1].Value);
        }
    }

    [Fact]
    public void Silence_is_an_alert_and_a_value_too_high_is_one()
    {
        Assert.Equal(("LessThan", 1), Batas("silence"));
        Assert.Equal("GreaterThan", Syarat("metricRules").Ambil("operator").SebagaiTeks());
        Assert.Equal(new Anggota(new Nama("rule"), "threshold"), Syarat("metricRules").Ambil("threshold"));
        Assert.Equal(("GreaterThan", 0), Batas("deadLetters"));
        Assert.Equal("DeadLetteredCount", Syarat("deadLetters").Ambil("metricName").SebagaiTeks());

        static Simpul Syarat(string nama) => ((Larik)Aturan.Single(a => a.Nama == nama).Isi.Ambil("properties/criteria/allOf")).Isi[0];
        static (string, long) Batas(string nama) => (Syarat(nama).Ambil("operator").SebagaiTeks(), ((Angka)Syarat(nama).Ambil("threshold")).Nilai);
    }

    // An upload stays stuck until somebody sends it again; an alert that is not over says nothing of the next one.
    [Fact]
    public void A_stuck_upload_does_not_silence_the_alert_for_those_after_it()
    {
        var aturan = Aturan.Single(a => a.Nama == "metricRules").Isi.Ambil("properties");
        var selesaiSendiri = ((Larik)Peringatan.NilaiPeubah("rules")).Isi.ToDictionary(r => r.Ambil("metric").SebagaiTeks(), r => r.Ambil("endsByItself").SebagaiTetap());

        Assert.Equal([NamaPengamatan.Macet], selesaiSendiri.Where(r => r.Value != true).Select(r => r.Key));
        Assert.Equal(new Anggota(new Nama("rule"), "endsByItself"), aturan.Ambil("autoMitigate"));
        var senyap = Assert.IsType<Operasi>(aturan.Ambil("muteActionsDuration"));
        Assert.Equal([new Anggota(new Nama("rule"), "endsByItself"), new Tetap(null), new Nama("repeatAfter")], senyap.Operan);
        Assert.InRange(System.Xml.XmlConvert.ToTimeSpan(Peringatan.NilaiPeubah("repeatAfter").SebagaiTeks()), TimeSpan.FromMinutes(15), TimeSpan.FromHours(12));
        Assert.Contains("dengan nama yang sama", ((Larik)Peringatan.NilaiPeubah("rules")).Isi[0].Ambil("description").SebagaiTeks(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_alert_is_on_and_reaches_the_mailbox_of_the_administrator()
    {
        Assert.All(Aturan, a => Assert.True(a.Isi.Ambil("properties/enabled").SebagaiTetap()));
        Assert.All(Aturan, a => Assert.Contains(a.Isi.Ambil("properties/actions").Semua(), s => s is Anggota { Isi: "id", Dari: Nama { Isi: "actionGroup" } }));
        var penerima = Assert.Single(((Larik)Peringatan.SumberBaru("Microsoft.Insights/actionGroups").Isi.Ambil("properties/emailReceivers")).Isi);
        Assert.Equal(new Nama("email"), penerima.Ambil("emailAddress"));
        Assert.Equal(new Nama("alertEmail"), Templat.Utama.Modul.Single(m => m.Nama == "alerts").Isi.Ambil("params/email"));
        Assert.Null(Templat.Utama.Parameter.Single(p => p.Nama == "alertEmail").Bawaan);
    }

    [Fact]
    public void Every_alert_says_in_Indonesian_what_to_do_and_is_in_the_documentation()
    {
        var keterangan = ((Larik)Peringatan.NilaiPeubah("rules")).Isi.Select(r => (r.Ambil("name").SebagaiTeks(), r.Ambil("description").SebagaiTeks()))
            .Concat(Aturan.Where(a => a.Nama != "metricRules").Select(a => (a.Isi.Ambil("name").SebagaiTeks(), a.Isi.Ambil("properties/description").SebagaiTeks())));

        Assert.All(keterangan, k => Assert.EndsWith(".", k.Item2, StringComparison.Ordinal));
        Assert.All(keterangan, k => Assert.Contains($"`{k.Item1}`", RepositoryFiles.Text("docs/operations.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_month_that_costs_more_than_was_meant_is_told_before_and_when_it_does()
    {
        var anggaran = Templat.Aplikasi("budget").SumberBaru("Microsoft.Consumption/budgets").Isi.Ambil("properties");
        var kabar = ((Objek)anggaran.Ambil("notifications")).Sifat;

        Assert.Equal(("Cost", "Monthly", new Nama("amount")), (anggaran.Ambil("category").SebagaiTeks(), anggaran.Ambil("timeGrain").SebagaiTeks(), anggaran.Ambil("amount")));
        Assert.Equal(new Nama("startDate"), anggaran.Ambil("timePeriod/startDate"));
        Assert.Equal(
            [("Actual", 80), ("Actual", 100), ("Forecasted", 100)],
            kabar.Select(k => (k.Nilai.Ambil("thresholdType").SebagaiTeks(), (int)((Angka)k.Nilai.Ambil("threshold")).Nilai)));
        Assert.All(kabar, k => Assert.True(k.Nilai.Ambil("enabled").SebagaiTetap()));
        Assert.All(kabar, k => Assert.Equal([new Nama("actionGroupId")], ((Larik)k.Nilai.Ambil("contactGroups")).Isi));
    }

    [GeneratedRegex(@"summarize (\w+) = ")]
    private static partial Regex Kolom();
}
