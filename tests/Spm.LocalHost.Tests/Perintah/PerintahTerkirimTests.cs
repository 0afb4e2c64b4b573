using Spm.Domain;
using Spm.Storage;
using Spm.Testing;

namespace Spm.LocalHost.Tests;

/// <summary>Runs <c>sent</c> as the program does, on a storage that is there already.</summary>
public sealed class PerintahTerkirimTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IDisposable
{
    private const string Workbook = "rekap-spm-banten-2025-TW4.xlsx";

    private static readonly Periode Periode = new(2025, 4);
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-terkirim-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_rekap_is_noted_as_sent_once_with_who_when_and_the_remark()
    {
        await IsiAsync("isi rekap");
        var dikirim = Berkas("isi rekap");

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(dikirim, "--by", " Biro Pemerintahan ", "--note", "surat pengantar"));
        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync(dikirim, "--by", "Biro Pemerintahan"));

        var edisi = (await new GudangEdisi(azurite.CreateBlobServiceClient()).BacaTerakhirAsync(Periode, Banten, default))!;
        Assert.Equal((1, "Biro Pemerintahan", "surat pengantar"), (edisi.Edisi.Nomor, edisi.Edisi.Oleh, edisi.Edisi.Catatan));
        Assert.Equal(new DateTimeOffset(2026, 1, 19, 9, 0, 0, TimeSpan.FromHours(7)), edisi.Edisi.Dikirim, TimeSpan.FromMinutes(1));
        Assert.Equal([Workbook, "rekap.json"], edisi.Berkas.Keys.Order(StringComparer.Ordinal));
        Assert.True((await new BukuGenerasi(azurite.CreateTableServiceClient()).BacaAsync(Periode, Banten, default)).Tertinggal);
    }

    [Fact]
    public async Task A_file_that_is_not_the_rekap_of_now_is_not_noted()
    {
        await IsiAsync("isi rekap");

        Assert.Equal(KodeKeluar.Gagal, await JalankanAsync(Berkas("disimpan ulang oleh Excel")));

        Assert.Null(await new GudangEdisi(azurite.CreateBlobServiceClient()).BacaTerakhirAsync(Periode, Banten, default));
    }

    [Theory]
    [InlineData("--note", " ", "--note harus satu baris teks")]
    [InlineData("--note", "warga 3601990101900001", "--note memuat 16 angka")]
    [InlineData("--by", "dua\nbaris", "--by harus satu baris teks")]
    [InlineData("--periode", "2025-TW5", "'2025-TW5' bukan periode")]
    [InlineData("--out", "keluaran", "--out tidak dapat dipakai bersama --connection")]
    [InlineData("--account", "spmbanten", "--account dan --connection menyebut penyimpanan masing-masing")]
    public void What_is_wrong_with_an_option_is_said(string opsi, string nilai, string pesan)
    {
        string[] periode = opsi == "--periode" ? [] : ["--periode", "2025-TW4"];

        var galat = PerintahTerkirim.Buat().Parse([Berkas("isi"), .. periode, "--connection", "UseDevelopmentStorage=true", opsi, nilai]).Errors;

        Assert.Contains(galat, g => g.Message.Contains(pesan, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_for_results_is_refused_with_an_account_too() => Assert.Contains(
        PerintahTerkirim.Buat().Parse([Berkas("isi"), "--periode", "2025-TW4", "--account", "spmbanten", "--out", "keluaran"]).Errors,
        g => g.Message.StartsWith("--out tidak dapat dipakai bersama --account", StringComparison.Ordinal));

    [Fact]
    public void A_workbook_that_is_not_there_is_said() => Assert.Contains(
        PerintahTerkirim.Buat().Parse([Path.Combine(_folder.FullName, "tidak-ada.xlsx"), "--periode", "2025-TW4"]).Errors,
        g => g.Message.Contains("tidak-ada.xlsx tidak ada. Sebutkan workbook rekap yang dikirim.", StringComparison.Ordinal));

    private string Berkas(string isi)
    {
        var berkas = Path.Combine(_folder.FullName, "rekap.xlsx");
        File.WriteAllText(berkas, isi);
        return berkas;
    }

    private Task<int> JalankanAsync(string berkas, params string[] argumen) => PerintahTerkirim.Buat()
        .Parse([berkas, "--periode", "2025-TW4", "--connection", azurite.ConnectionString, "--now", "2026-01-19T09:00:00+07:00", .. argumen])
        .InvokeAsync(new() { EnableDefaultExceptionHandler = false });

    /// <summary>A rekap that is built, and no edition of it.</summary>
    private async Task IsiAsync(string workbook)
    {
        var (blob, tabel) = (azurite.CreateBlobServiceClient(), azurite.CreateTableServiceClient());
        await new PenyiapPenyimpanan(blob, tabel).SiapkanAsync(default);
        var rekap = blob.GetBlobContainerClient(NamaContainer.Rekap);
        await foreach (var lama in rekap.GetBlobsAsync())
        {
            await rekap.DeleteBlobAsync(lama.Name);
        }

        var gudang = new GudangRekap(blob);
        foreach (var (nama, isi) in new[] { (Workbook, workbook), ("rekap.json", "{}") })
        {
            using var arus = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(isi));
            await gudang.TulisAsync(Periode, Banten, nama, "text/plain", arus, default);
        }

        var generasi = new BukuGenerasi(tabel);
        await generasi.NaikkanAsync(Periode, Banten, default);
        await generasi.TandaiDibangunAsync(Periode, Banten, (await generasi.BacaAsync(Periode, Banten, default)).Diminta, "", default);
    }
}
