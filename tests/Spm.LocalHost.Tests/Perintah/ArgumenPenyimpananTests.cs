using System.CommandLine;

namespace Spm.LocalHost.Tests;

/// <summary>A storage is named in one of two ways, by the commands that act on what it holds.</summary>
public sealed class ArgumenPenyimpananTests
{
    public static TheoryData<string> Perintah => ["withdraw", "sent", "explain", "restore"];

    [Theory]
    [MemberData(nameof(Perintah))]
    public void Every_command_that_acts_on_a_storage_knows_an_account_without_keys(string nama)
    {
        Command[] perintah = [PerintahTarik.Buat(), PerintahTerkirim.Buat(), PerintahJelaskan.Buat(), PerintahPulihkan.Buat()];

        var satu = Assert.Single(perintah, p => p.Name == nama);

        Assert.Contains("--account", satu.Options.Select(o => o.Name));
        Assert.Contains(satu.Parse(["--account", "spm", "--connection", "x"]).Errors, g => g.Message.StartsWith("--account dan --connection", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--account", "spm123", "https://spm123.blob.core.windows.net/", null)]
    [InlineData("--connection", "UseDevelopmentStorage=true", null, "UseDevelopmentStorage=true")]
    public void The_storage_that_was_named_is_taken(string opsi, string nilai, string? alamat, string? koneksi)
    {
        var (opsiKoneksi, opsiAkun) = (Argumen.Koneksi(), Argumen.Akun());

        var penyimpanan = Argumen.Penyimpanan(new RootCommand { opsiKoneksi, opsiAkun }.Parse([opsi, nilai]), opsiKoneksi, opsiAkun);

        Assert.Equal((alamat, koneksi), (penyimpanan?.AlamatBlob?.ToString(), penyimpanan?.Koneksi));
    }

    [Theory]
    [InlineData("spm.blob.core.windows.net")]
    [InlineData("Spm")]
    [InlineData("sp")]
    public void What_is_no_name_of_an_account_is_said(string nama)
    {
        var akun = Argumen.Akun();

        Assert.StartsWith($"'{nama}' bukan nama akun penyimpanan", Assert.Single(new RootCommand { akun }.Parse(["--account", nama]).Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("salah")]
    [InlineData("DefaultEndpointsProtocol=http")]
    [InlineData("BlobEndpoint=http://127.0.0.1:1/devstoreaccount1")]
    [InlineData("AccountName=devstoreaccount1;AccountKey=bukan base64;BlobEndpoint=http://127.0.0.1:1/devstoreaccount1;TableEndpoint=http://127.0.0.1:2/devstoreaccount1")]
    public void What_is_no_connection_string_is_said_without_what_was_in_it(string isi)
    {
        var galat = Assert.Single(new RootCommand { Argumen.Koneksi() }.Parse(["--connection", isi]).Errors).Message;

        Assert.StartsWith("Isi --connection bukan connection string.", galat, StringComparison.Ordinal);
        Assert.DoesNotContain(isi, galat, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_either_the_data_folder_counts()
    {
        var (koneksi, akun) = (Argumen.Koneksi(), Argumen.Akun());

        Assert.Null(Argumen.Penyimpanan(new RootCommand { koneksi, akun }.Parse([]), koneksi, akun));
    }
}
