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
