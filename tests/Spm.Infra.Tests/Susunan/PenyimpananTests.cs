using Spm.Storage;

namespace Spm.Infra.Tests;

/// <summary>On Azure the infrastructure creates what <see cref="PenyiapPenyimpanan"/> creates on one machine, and lets nobody in without an identity.</summary>
public sealed class PenyimpananTests
{
    private const string Akun = "Microsoft.Storage/storageAccounts";

    // Containers of the platform: the package of the app, events that were not delivered, and what the Functions host keeps for itself.
    private static readonly string[] Landasan = ["app-package", "deadletter"];

    private static readonly TemplatBicep Penyimpanan = Templat.Aplikasi("storage");

    [Fact]
    public void It_creates_exactly_the_containers_of_the_app_beside_those_of_the_platform()
    {
        Assert.Equal(NamaContainer.Semua, Daftar("containers"));
        Assert.Equal(Landasan, ((string[])["deploymentContainer", "deadLetterContainer"]).Select(p => Penyimpanan.NilaiPeubah(p).SebagaiTeks()));
        Assert.Equal(
            ["containers[]", "deadLetterContainer", "deploymentContainer"],
            Penyimpanan.Sumber.Where(s => s.Jenis == $"{Akun}/blobServices/containers").Select(NamaSumber).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_creates_exactly_the_tables_of_the_app()
    {
        Assert.Equal(NamaTabel.Semua, Daftar("tables"));
        Assert.Equal("tables[]", NamaSumber(Penyimpanan.SumberBaru($"{Akun}/tableServices/tables")));
    }

    [Fact]
    public void Nobody_gets_in_by_a_key_without_encryption_or_as_the_public()
    {
        var sifat = Penyimpanan.SumberBaru(Akun).Isi.Ambil("properties");

        Assert.False(sifat.Ambil("allowSharedKeyAccess").SebagaiTetap());
        Assert.False(sifat.Ambil("allowBlobPublicAccess").SebagaiTetap());
        Assert.False(sifat.Ambil("isLocalUserEnabled").SebagaiTetap());
        Assert.False(sifat.Ambil("allowCrossTenantReplication").SebagaiTetap());
        Assert.True(sifat.Ambil("supportsHttpsTrafficOnly").SebagaiTetap());
        Assert.Equal("TLS1_2", sifat.Ambil("minimumTlsVersion").SebagaiTeks());
        Assert.All(
            Penyimpanan.Sumber.Where(s => s.Jenis == $"{Akun}/blobServices/containers"), c => Assert.Equal("None", c.Isi.Ambil("properties/publicAccess").SebagaiTeks()));
    }

    [Fact]
    public void What_is_deleted_or_overwritten_can_be_brought_back()
    {
        var sifat = Penyimpanan.SumberBaru($"{Akun}/blobServices").Isi.Ambil("properties");

        Assert.True(sifat.Ambil("isVersioningEnabled").SebagaiTetap());
        foreach (var hapus in (string[])["deleteRetentionPolicy", "containerDeleteRetentionPolicy"])
        {
            Assert.True(sifat.Ambil($"{hapus}/enabled").SebagaiTetap());
            Assert.Equal(new Nama("deletedRetentionDays"), sifat.Ambil($"{hapus}/days"));
        }
    }

    [Fact]
    public void The_account_cannot_be_deleted_unless_somebody_says_so()
    {
        var kunci = Penyimpanan.SumberBaru("Microsoft.Authorization/locks");

        Assert.Equal("CanNotDelete", kunci.Isi.Ambil("properties/level").SebagaiTeks());
        Assert.Equal(new Nama("account"), kunci.Isi.Ambil("scope"));
        Assert.Equal(new Nama("keepData"), Assert.IsType<Jika>(kunci.Badan).Syarat);
        Assert.True(Templat.Utama.Parameter.Single(p => p.Nama == "keepData").Bawaan.SebagaiTetap());
        Assert.Contains($"az lock delete --name {kunci.Isi.Ambil("name").SebagaiTeks()} ", RepositoryFiles.Text("infra/README.md"), StringComparison.Ordinal);
    }

    // A deployment leaves what a template no longer has: what is not always there could not be switched off again.
    [Fact]
    public void The_audit_of_blobs_can_be_switched_off_again()
    {
        var catatan = Penyimpanan.SumberBaru("Microsoft.Insights/diagnosticSettings");
        var golongan = ((Larik)catatan.Isi.Ambil("properties/logs")).Isi;

        Assert.IsType<Objek>(catatan.Badan);
        Assert.Equal(["StorageRead", "StorageWrite", "StorageDelete"], golongan.Select(g => g.Ambil("category").SebagaiTeks()));
        Assert.All(golongan, g => Assert.Equal(new Nama("auditStorage"), g.Ambil("enabled")));
        Assert.Equal(new Nama("auditStorage"), Templat.Utama.Modul.Single(m => m.Nama == "storage").Isi.Ambil("params/auditStorage"));
    }

    [Fact]
    public void A_private_network_closes_the_account_to_all_but_Event_Grid()
    {
        var sifat = Penyimpanan.SumberBaru(Akun).Isi.Ambil("properties");

        Assert.Equal(["Disabled", "Enabled"], Pilihan(sifat.Ambil("publicNetworkAccess")));
        Assert.Equal(["Deny", "Allow"], Pilihan(sifat.Ambil("networkAcls/defaultAction")));
        Assert.Equal("AzureServices", sifat.Ambil("networkAcls/bypass").SebagaiTeks());
        var jaringan = Templat.Aplikasi("network");
        Assert.Equal(["blob", "queue", "table"], jaringan.NilaiPeubah("services").SebagaiDaftar());
        Assert.IsType<Untuk>(jaringan.SumberBaru("Microsoft.Network/privateEndpoints").Badan);
        Assert.Contains(jaringan.SumberBaru("Microsoft.Network/virtualNetworks").Isi.Semua(), s => s is Teks { Isi: "Microsoft.App/environments" });
        Assert.All(((string[])["sh", "ps1"]).Select(k => RepositoryFiles.Text($"infra/hooks/preprovision.{k}")), k => Assert.Contains("az provider register --namespace Microsoft.App --wait", k, StringComparison.Ordinal));

        static IEnumerable<string> Pilihan(Simpul simpul) => simpul is Operasi { Tanda: "?:", Operan: [Nama { Isi: "privateNetwork" }, var ya, var tidak] }
            ? [ya.SebagaiTeks(), tidak.SebagaiTeks()]
            : [];
    }

    private static IReadOnlyList<string> Daftar(string nama) => Penyimpanan.NilaiPeubah(nama).SebagaiDaftar();

    /// <summary>The variable that a resource takes its name from; with [] where it is made once for each of a list.</summary>
    private static string NamaSumber(Sumber sumber) => sumber.Badan is Untuk { Koleksi: Nama koleksi, Peubah: [var peubah] } && sumber.Isi.Ambil("name") == new Nama(peubah)
        ? $"{koleksi.Isi}[]"
        : ((Nama)sumber.Isi.Ambil("name")).Isi;
}
