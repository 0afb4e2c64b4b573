using Spm.Storage;

namespace Spm.Infra.Tests;

/// <summary>What is deleted by itself, and above all what is not.</summary>
public sealed class MasaSimpanTests
{
    private static readonly TemplatBicep Masa = Templat.Aplikasi("lifecycle");

    // Written by the Functions host, not by the app.
    private static readonly string[] Landasan = ["app-package", "deadletter", "azure-webjobs-hosts"];

    [Fact]
    public void Every_rule_is_of_containers_that_exist()
    {
        var awalan = Masa.Peubah.Where(p => p.Nama.EndsWith("Rule", StringComparison.Ordinal)).SelectMany(p => Awalan(p.Nilai)).ToList();

        Assert.NotEmpty(awalan);
        Assert.All(awalan, a => Assert.Contains(a[..a.IndexOf('/', StringComparison.Ordinal)], NamaContainer.Semua.Concat(Landasan)));
        Assert.All(Landasan[..2], l => Assert.Contains(Templat.Aplikasi("storage").Peubah, p => p.Nilai is Teks teks && teks.Isi == l));
    }

    [Fact]
    public void Reports_rekap_with_their_editions_and_settings_are_never_deleted_while_they_are_current()
    {
        var dihapus = Masa.Peubah.Where(p => p.Nama.EndsWith("Rule", StringComparison.Ordinal) && Menghapus(p.Nilai, "baseBlob")).SelectMany(p => Awalan(p.Nilai)).ToList();

        Assert.Equal(["azure-webjobs-hosts/blobreceipts/", "deadletter/", "feedback/", "originals/", "uploads/"], dihapus.Order(StringComparer.Ordinal));
    }

    // With versioning a deleted blob becomes a version; originals have a rule for theirs.
    [Fact]
    public void What_a_rule_deletes_does_not_stay_as_a_version()
    {
        var versi = Masa.NilaiPeubah("versionPrefixes").SebagaiDaftar();
        var dihapus = Masa.Peubah.Where(p => p.Nama.EndsWith("Rule", StringComparison.Ordinal) && Menghapus(p.Nilai, "baseBlob")).SelectMany(p => Awalan(p.Nilai)).ToList();

        Assert.Contains("deadletter/", dihapus);
        Assert.Equal(["originals/"], dihapus.Where(d => !versi.Any(v => d.StartsWith(v, StringComparison.Ordinal))));
        Assert.True(Menghapus(Masa.NilaiPeubah("originalsRule"), "version"));
    }

    [Fact]
    public void Versions_of_every_container_are_deleted_at_some_time()
    {
        var versi = Masa.Peubah.Where(p => p.Nama.EndsWith("Rule", StringComparison.Ordinal) && Menghapus(p.Nilai, "version")).SelectMany(p => Awalan(p.Nilai));

        Assert.Equal(NamaContainer.Semua.Concat(Landasan).Select(c => $"{c}/").Order(StringComparer.Ordinal), versi.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("originalsRule", "originalsRetentionDays", "baseBlob/delete/daysAfterModificationGreaterThan")]
    [InlineData("originalsRule", "originalsRetentionDays", "version/delete/daysAfterCreationGreaterThan")]
    [InlineData("uploadsRule", "uploadsRetentionDays", "baseBlob/delete/daysAfterModificationGreaterThan")]
    [InlineData("feedbackRule", "feedbackRetentionDays", "baseBlob/delete/daysAfterModificationGreaterThan")]
    [InlineData("versionsRule", "versionRetentionDays", "version/delete/daysAfterCreationGreaterThan")]
    public void Every_deletion_waits_for_the_days_of_its_own_parameter(string aturan, string parameter, string jalan)
    {
        var tindakan = Masa.NilaiPeubah(aturan).Ambil("definition/actions");
        var isi = tindakan is Operasi { Operan: [_, _, var bila] } ? bila : tindakan;
        var (bagian, sisa) = (jalan.Split('/')[0], jalan[(jalan.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var nilai = isi.Ambil(bagian) is Panggilan { Argumen: [_, var tambahan] } ? tambahan.Ambil(sisa) : isi.Ambil(jalan);

        Assert.Equal(new Nama(parameter), nilai);
        Assert.Contains(parameter, Templat.Utama.Parameter.Select(p => p.Nama));
    }

    [Fact]
    public void Originals_are_kept_for_good_with_0_and_their_versions_as_long_as_they_are()
    {
        var tindakan = (Operasi)Masa.NilaiPeubah("originalsRule").Ambil("definition/actions");

        Assert.Equal(new Operasi("==", [new Nama("originalsRetentionDays"), new Angka(0)]).ToString(), tindakan.Operan[0].ToString());
        Assert.DoesNotContain(tindakan.Operan[1].Semua().OfType<Objek>().SelectMany(o => o.Sifat), s => s.Kunci.Isi == "delete");
        Assert.DoesNotContain("originals/", Masa.NilaiPeubah("versionPrefixes").SebagaiDaftar());
        var hari = ((Angka)Templat.Utama.Parameter.Single(p => p.Nama == "originalsRetentionDays").Bawaan!).Nilai;
        Assert.Equal(10 * 365, hari);
        var baris = Assert.Single(RepositoryFiles.Text("docs/operations.md").Split('\n'), b => b.StartsWith("| `originals` |", StringComparison.Ordinal));
        Assert.Contains($"`SPM_ORIGINALS_RETENTION_DAYS`, {hari} days", baris, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_is_on_and_part_of_the_policy()
    {
        var aturan = Masa.Peubah.Where(p => p.Nama.EndsWith("Rule", StringComparison.Ordinal)).ToList();
        var dipakai = Masa.SumberBaru("Microsoft.Storage/storageAccounts/managementPolicies").Isi.Ambil("properties/policy/rules").Semua().OfType<Nama>().Select(n => n.Isi);

        Assert.Empty(aturan.Select(a => a.Nama).Except(dipakai));
        Assert.All(aturan, a => Assert.True(a.Nilai.Ambil("enabled").SebagaiTetap()));
        Assert.All(aturan, a => Assert.Equal("Lifecycle", a.Nilai.Ambil("type").SebagaiTeks()));
    }

    private static IReadOnlyList<string> Awalan(Simpul aturan) => aturan.Ambil("definition/filters/prefixMatch") switch
    {
        Nama nama => Masa.NilaiPeubah(nama.Isi).SebagaiDaftar(),
        var daftar => daftar.SebagaiDaftar(),
    };

    private static bool Menghapus(Simpul aturan, string bagian) => aturan.Ambil("definition/actions").Semua().OfType<Objek>().SelectMany(o => o.Sifat)
        .Any(s => s.Kunci.Isi == bagian && s.Nilai.Semua().OfType<Objek>().SelectMany(o => o.Sifat).Any(d => d.Kunci.Isi == "delete"));
}
