using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace SpmFunctions.Tests;

public sealed class PengaturanPenyimpananTests
{
    private const string Blob = "AzureWebJobsStorage:blobServiceUri";
    private const string Tabel = "AzureWebJobsStorage:tableServiceUri";
    private const string Akun = "AzureWebJobsStorage:accountName";

    [Fact]
    public void Addresses_and_a_managed_identity_are_what_the_infrastructure_sets()
    {
        var penyimpanan = Baca(
            (Blob, "https://spm.blob.core.windows.net"), (Tabel, "https://spm.table.core.windows.net"), ("AzureWebJobsStorage:credential", "managedidentity"), ("AzureWebJobsStorage:clientId", "klien"));

        Assert.Equal(("klien", true, null), (penyimpanan.IdKlien, penyimpanan.HanyaIdentitasTerkelola, penyimpanan.Koneksi));
        Assert.Equal(("spm", new Uri("https://spm.blob.core.windows.net/")), (penyimpanan.KlienBlob().AccountName, penyimpanan.KlienBlob().Uri));
        Assert.Equal(new Uri("https://spm.table.core.windows.net/"), penyimpanan.AlamatTabel);
        Assert.NotNull(penyimpanan.KlienTabel());
        Assert.IsType<ManagedIdentityCredential>(penyimpanan.Identitas());
    }

    [Fact]
    public void The_name_of_an_account_stands_for_its_addresses()
    {
        var penyimpanan = Baca((Akun, "spm123"));

        Assert.Equal(("https://spm123.blob.core.windows.net/", "https://spm123.table.core.windows.net/"), (penyimpanan.AlamatBlob?.ToString(), penyimpanan.AlamatTabel?.ToString()));
        Assert.False(penyimpanan.HanyaIdentitasTerkelola);
        Assert.IsType<DefaultAzureCredential>(penyimpanan.Identitas());
    }

    [Fact]
    public void A_connection_string_counts_where_nothing_else_is_set()
    {
        var penyimpanan = Baca(("AzureWebJobsStorage", "UseDevelopmentStorage=true"), (Akun, " "));

        Assert.Equal("UseDevelopmentStorage=true", penyimpanan.Koneksi);
        Assert.Equal("devstoreaccount1", penyimpanan.KlienBlob().AccountName);
    }

    [Theory]
    [InlineData(null, null, "Penyimpanan belum ditetapkan. Isi AzureWebJobsStorage__blobServiceUri dan AzureWebJobsStorage__tableServiceUri, atau AzureWebJobsStorage__accountName")]
    [InlineData(Blob, "https://spm.blob.core.windows.net", "AzureWebJobsStorage__tableServiceUri belum diisi")]
    [InlineData(Tabel, "https://spm.table.core.windows.net", "AzureWebJobsStorage__blobServiceUri belum diisi")]
    [InlineData(Akun, "Spm.Blob", "AzureWebJobsStorage__accountName berisi 'Spm.Blob', bukan nama akun")]
    [InlineData(Akun, "spm", "AzureWebJobsStorage__credential berisi 'kunci', bukan managedidentity", "AzureWebJobsStorage:credential", "kunci")]
    [InlineData(Blob, "http://spm.blob.core.windows.net", "AzureWebJobsStorage__blobServiceUri berisi 'http://spm.blob.core.windows.net', bukan alamat https", Tabel, "https://spm.table.core.windows.net")]
    public void What_is_missing_or_wrong_is_said_by_its_name(string? nama, string? isi, string pesan, string? nama2 = null, string? isi2 = null)
    {
        var galat = Assert.Throws<InvalidOperationException>(() => Baca((nama ?? "lain", isi), (nama2 ?? "lain2", isi2)));

        Assert.StartsWith(pesan, galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_is_listed_once_and_every_name_of_the_list_is_described()
    {
        Assert.Equal(PengaturanAplikasi.Semua.Count, PengaturanAplikasi.Semua.Select(p => p.Nama).Distinct().Count());
        Assert.All(PengaturanAplikasi.Semua, p => Assert.EndsWith(".", p.Keterangan, StringComparison.Ordinal));
        var konstanta = typeof(PengaturanAplikasi).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);
        Assert.Empty(konstanta.Except(PengaturanAplikasi.Semua.Select(p => p.Nama)));
    }

    private static PengaturanPenyimpanan Baca(params (string Nama, string? Isi)[] isi) =>
        PengaturanPenyimpanan.Baca(new ConfigurationBuilder().AddInMemoryCollection(isi.ToDictionary(s => s.Nama, s => s.Isi)).Build());
}
