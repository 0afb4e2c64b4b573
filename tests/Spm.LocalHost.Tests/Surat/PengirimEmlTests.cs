using Spm.Storage;
using Spm.Testing;

namespace Spm.LocalHost.Tests;

public sealed class PengirimEmlTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_message_that_cannot_be_written_stays_in_the_outbox_and_keeps_no_other_one_back()
    {
        var tabel = azurite.CreateTableServiceClient();
        await new PenyiapPenyimpanan(azurite.CreateBlobServiceClient(), tabel).SiapkanAsync(default);
        var kotak = new KotakKeluar(tabel);
        await kotak.TambahAsync(Pesan("a", "bukan alamat"), default);
        await kotak.TambahAsync(Pesan("b", "dinkes@contoh.go.id"), default);
        var folder = Directory.CreateTempSubdirectory("spm-surat-uji-");
        try
        {
            Assert.Equal(1, await new PengirimEml(kotak, folder.FullName).KirimAsync(default));

            Assert.Equal("b.eml", Assert.Single(folder.EnumerateFiles("*", SearchOption.AllDirectories)).Name);
            var tersisa = new List<string>();
            await foreach (var pesan in kotak.BelumTerkirimAsync(default))
            {
                tersisa.Add(pesan.Id);
            }

            Assert.Equal(["a"], tersisa);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_line_break_in_a_name_or_subject_adds_no_header()
    {
        var tabel = azurite.CreateTableServiceClient();
        await new PenyiapPenyimpanan(azurite.CreateBlobServiceClient(), tabel).SiapkanAsync(default);
        var kotak = new KotakKeluar(tabel);
        await kotak.TambahAsync(
            Pesan("sisip", "dinkes@contoh.go.id") with { NamaPenerima = "Dinas\r\nBcc: lain@contoh.go.id", Perihal = "Laporan\nBcc: lain@contoh.go.id\u2028", Isi = "Bcc: isi@contoh.go.id" }, default);
        var folder = Directory.CreateTempSubdirectory("spm-surat-uji-");
        try
        {
            await new PengirimEml(kotak, folder.FullName).KirimAsync(default);

            var surat = await File.ReadAllLinesAsync(folder.EnumerateFiles("sisip.eml", SearchOption.AllDirectories).Single().FullName);
            var kepala = surat.TakeWhile(b => b.Length > 0).ToList();
            Assert.DoesNotContain(kepala, b => b.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
            Assert.Contains("dinkes@contoh.go.id", Assert.Single(kepala, b => b.StartsWith("To:", StringComparison.Ordinal)), StringComparison.Ordinal);
            Assert.Single(kepala, b => b.StartsWith("Subject: Laporan Bcc:", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Pesan Pesan(string id, string kepada) => new()
    {
        Id = id,
        Kelompok = "pengingat_2025-TW4_36",
        Kepada = kepada,
        NamaPenerima = "Dinas Kesehatan",
        Perihal = "Laporan SPM",
        Isi = "Belum diterima.",
        Dibuat = DateTimeOffset.UnixEpoch,
    };
}
