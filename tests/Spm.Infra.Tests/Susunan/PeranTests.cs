namespace Spm.Infra.Tests;

/// <summary>Every role that the code needs is granted, and no other.</summary>
public sealed class PeranTests
{
    // Ids of Azure's built-in roles, the same in every tenant.
    private const string BlobOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
    private const string BlobContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string QueueContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88";
    private const string TableContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
    private const string MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";
    private const string DurableTaskContributor = "0ad04412-c4d5-4796-b79c-f76d14c8d402";

    private const string Penugasan = "Microsoft.Authorization/roleAssignments";

    // Who needs what for what: blobs and tables by the app itself, the package and leases by the host; queues by the blob trigger and by orchestrations; tables by orchestrations.
    public static TheoryData<string, string, string, string, string> Kebutuhan => new()
    {
        { "roles", "appStorage", BlobOwner, "account", "appPrincipalId" },
        { "roles", "appStorage", QueueContributor, "account", "appPrincipalId" },
        { "roles", "appStorage", TableContributor, "account", "appPrincipalId" },
        { "roles", "appTelemetry", MetricsPublisher, "component", "appPrincipalId" },
        { "roles", "operatorStorage", BlobContributor, "account", "operatorPrincipalId" },
        { "roles", "operatorStorage", TableContributor, "account", "operatorPrincipalId" },
        { "scheduler", "role", DurableTaskContributor, "scheduler", "principalId" },
        { "events", "role", BlobContributor, "account::blobs::deadLetter", "topic.identity.principalId" },
    };

    [Theory]
    [MemberData(nameof(Kebutuhan))]
    public void Whoever_needs_a_role_has_it_on_what_it_is_needed_for(string berkas, string nama, string peran, string pada, string siapa)
    {
        var penugasan = Templat.Aplikasi(berkas).Sumber.Single(s => s.Jenis == Penugasan && s.Nama == nama);

        Assert.Contains(peran, Peran(berkas, penugasan));
        Assert.Equal(pada, Jalan(penugasan.Isi.Ambil("scope")));
        Assert.Equal(siapa, Jalan(penugasan.Isi.Ambil("properties/principalId")));
    }

    [Fact]
    public void No_other_role_is_granted()
    {
        var diberi = Templat.Semua.Where(t => t.Value.Sumber.Any(s => s.Jenis == Penugasan)).SelectMany(t => t.Value.Sumber.Where(s => s.Jenis == Penugasan)
            .SelectMany(s => Peran(Berkas(t.Key), s).Select(p => (Berkas(t.Key), s.Nama, p))));

        Assert.Equal(Kebutuhan.Select(k => ((string)k[0], (string)k[1], (string)k[2])).Order(), diberi.Order());

        static string Berkas(string path) => Path.GetFileNameWithoutExtension(path);
    }

    [Fact]
    public void The_app_starts_after_its_roles_and_works_under_the_identity_that_has_them()
    {
        var aplikasi = Templat.Utama.Modul.Single(m => m.Nama == "functionApp");

        Assert.Contains(new Nama("roles"), ((Larik)aplikasi.Isi.Ambil("dependsOn")).Isi);
        foreach (var (modul, parameter) in ((string, string)[])[("roles", "appPrincipalId"), ("scheduler", "principalId")])
        {
            var diberi = Templat.Utama.Modul.Single(m => m.Nama == modul).Isi.Ambil($"params/{parameter}");
            Assert.Equal("identity.outputs.principalId", Jalan(diberi));
        }

        Assert.Equal("identity.outputs.clientId", Jalan(aplikasi.Isi.Ambil("params/identityClientId")));
        Assert.Equal("identity.outputs.id", Jalan(aplikasi.Isi.Ambil("params/identityId")));
    }

    [Fact]
    public void The_operator_has_no_role_where_nobody_is_named()
    {
        var penugasan = Templat.Aplikasi("roles").Sumber.Single(s => s.Nama == "operatorStorage");

        var syarat = Assert.IsType<Jika>(Assert.IsType<Untuk>(penugasan.Badan).Badan).Syarat;
        Assert.Contains(syarat.Semua(), s => s is Nama { Isi: "operatorPrincipalId" });
        Assert.Equal("", Templat.Utama.Parameter.Single(p => p.Nama == "operatorPrincipalId").Bawaan.SebagaiTeks());
    }

    private static IReadOnlyList<string> Peran(string berkas, Sumber penugasan)
    {
        var templat = Templat.Aplikasi(berkas);
        var peran = Assert.IsType<Panggilan>(penugasan.Isi.Ambil("properties/roleDefinitionId"));
        Assert.Equal((new Nama("subscriptionResourceId"), "Microsoft.Authorization/roleDefinitions"), (peran.Fungsi, peran.Argumen[0].SebagaiTeks()));
        return penugasan.Badan is Untuk { Koleksi: Nama koleksi, Peubah: [var satu] } && peran.Argumen[1] == new Nama(satu)
            ? [.. ((Larik)templat.NilaiPeubah(koleksi.Isi)).Isi.Select(n => templat.NilaiPeubah(((Nama)n).Isi).SebagaiTeks())]
            : [templat.NilaiPeubah(((Nama)peran.Argumen[1]).Isi).SebagaiTeks()];
    }

    private static string Jalan(Simpul simpul) => simpul switch
    {
        Nama nama => nama.Isi,
        Anggota { Dari: var dari, Isi: var isi } when isi is "blobs" or "deadLetter" => $"{Jalan(dari)}::{isi}",
        Anggota anggota => $"{Jalan(anggota.Dari)}.{anggota.Isi}",
        _ => throw new InvalidDataException($"{simpul} is no way."),
    };
}
