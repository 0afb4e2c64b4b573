using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Spm.Domain;
using Spm.Storage;
using Spm.Testing;

namespace Spm.LocalHost.Tests;

public sealed class PemulihPenyimpananTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly ETag Etag = new("\"0x1\"");
    private static readonly DateTimeOffset Saat = new(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly BlobServiceClient _blob = azurite.CreateBlobServiceClient();
    private readonly TableServiceClient _tabel = azurite.CreateTableServiceClient();

    [Fact]
    public async Task Killed_before_any_of_its_requests_the_next_start_still_has_a_lost_version_judged_again() =>
        await SamaWalauMatiAsync(KodeWilayah.Parse("36.01"), denganJawaban: true, denganVersi: true);

    [Fact]
    public async Task Killed_before_any_of_its_requests_the_next_start_still_has_a_lost_answer_written_again() =>
        await SamaWalauMatiAsync(KodeWilayah.Parse("36.02"), denganJawaban: false, denganVersi: false);

    [Fact]
    public async Task Killed_before_any_of_its_requests_the_next_start_still_has_a_lost_annotated_copy_written_again() =>
        await SamaWalauMatiAsync(KodeWilayah.Parse("36.03"), denganJawaban: true, denganVersi: false);

    [Fact]
    public async Task Killed_before_any_of_its_requests_the_next_start_still_finishes_a_withdrawal_that_was_killed_after_it_was_entered()
    {
        await new PenyiapPenyimpanan(_blob, _tabel).SiapkanAsync(default);
        var slot = new Slot(new Periode(2025, 3), KodeWilayah.Parse("36.01"), Urusan.Sosial);
        var kabar = _blob.GetBlobContainerClient(NamaContainer.Feedback).GetBlobClient(SpmFunctions.GudangJawaban.NamaPenarikan($"{slot}/a.xlsx", 2));
        await TarikAsync(slot);
        var langkah = 0;
        bool mati;
        do
        {
            await kabar.DeleteIfExistsAsync();
            var diminta = await DimintaAsync(slot);
            mati = !await PulihkanAsync(++langkah);
            Assert.True(await PulihkanAsync(int.MaxValue));

            Assert.Contains("salah slot", (await kabar.DownloadContentAsync()).Value.Content.ToString(), StringComparison.Ordinal);
            Assert.True(await DimintaAsync(slot) > diminta);
        }
        while (mati);

        Assert.True(langkah > 5, $"The repair made only {langkah - 1} requests.");
    }

    [Fact]
    public async Task A_withdrawal_of_a_document_with_targets_that_was_killed_after_it_was_entered_is_finished()
    {
        await new PenyiapPenyimpanan(_blob, _tabel).SiapkanAsync(default);
        var (slot, buku, generasi) = (new SlotRencana(2025, KodeWilayah.Parse("36.71")), new BukuRencana(_tabel), new BukuGenerasi(_tabel));
        var kabar = _blob.GetBlobContainerClient(NamaContainer.Feedback).GetBlobClient(SpmFunctions.GudangJawaban.NamaPenarikan($"{slot}/a.xlsx", 2));
        Assert.True(await buku.TambahVersiAsync(await buku.BacaAsync(slot, default), Versi(slot) with { Tahun = [2031] }, default));
        Assert.NotNull(await buku.TambahPenarikanAsync(await buku.BacaAsync(slot, default), await buku.BacaRiwayatAsync(slot, default), Penarikan(slot), default));
        await generasi.NaikkanAsync(new Periode(2031, 1), slot.Wilayah.Provinsi, default);

        Assert.True(await PulihkanAsync(int.MaxValue));

        Assert.Contains("salah slot", (await kabar.DownloadContentAsync()).Value.Content.ToString(), StringComparison.Ordinal);
        Assert.True((await generasi.BacaAsync(new Periode(2031, 1), slot.Wilayah.Provinsi, default)).Diminta > 1);
    }

    [Fact]
    public async Task A_withdrawn_version_that_is_lost_is_judged_again_and_its_withdrawal_stays()
    {
        await new PenyiapPenyimpanan(_blob, _tabel).SiapkanAsync(default);
        var slot = new Slot(new Periode(2025, 3), KodeWilayah.Parse("36.02"), Urusan.Sosial);
        await TarikAsync(slot);
        var catatan = await new BukuPenerimaan(_tabel).CatatAsync($"{slot}/a.xlsx", Etag, Saat, Saat, default);
        await new BukuPenerimaan(_tabel).SelesaikanAsync(catatan with { Versi = 1 }, Putusan.Diterima, 0, beranotasi: false, default);

        Assert.True(await PulihkanAsync(int.MaxValue));

        var riwayat = await new BukuSlot(_tabel).BacaRiwayatAsync(slot, default);
        Assert.Empty(riwayat.Versi);
        Assert.Equal(2, Assert.Single(riwayat.Penarikan).Nomor);
        Assert.Equal(2, (await new BukuSlot(_tabel).BacaAsync(slot, default)).VersiTerbaru);
        Assert.Equal(catatan with { Berulang = true }, await new BukuPenerimaan(_tabel).CariAsync($"{slot}/a.xlsx", Etag, default));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_answer_to_a_file_with_a_nik_in_its_path_is_written_again_where_the_file_is_still_there(bool masihAda)
    {
        await new PenyiapPenyimpanan(_blob, _tabel).SiapkanAsync(default);
        var buku = new BukuPenerimaan(_tabel);
        var path = $"2025-TW4/36.0{(masihAda ? 4 : 5)}/sosial/3601990101900001.xlsx";
        await buku.SelesaikanAsync(await buku.CatatAsync(path, Etag, Saat, Saat, default), Putusan.Ditolak, 1, beranotasi: false, default);
        await Dikerjakan().LoadAsync(default);
        await Dikerjakan().AddAsync(path, Etag.ToString(), default);
        if (masihAda)
        {
            await _blob.GetBlobContainerClient(NamaContainer.Uploads).GetBlobClient(path).UploadAsync(BinaryData.FromString("x"), overwrite: true);
        }

        Assert.True(await PulihkanAsync(int.MaxValue));
        Assert.True(await PulihkanAsync(int.MaxValue));

        var catatan = new List<Penerimaan>();
        await foreach (var satu in buku.BacaSemuaAsync(default))
        {
            catatan.Add(satu);
        }

        Assert.Equal(Sidik.Dari(path), Assert.Single(catatan, c => c.Path == NomorPribadi.Samarkan(path)).SidikPath);
        Assert.Equal(masihAda ? null : Putusan.Ditolak, (await buku.CariAsync(path, Etag, default))!.Putusan);
        Assert.Equal(!masihAda, await SudahDikerjakanAsync(path));
    }

    /// <summary>A version and its withdrawal, without any blob.</summary>
    private async Task TarikAsync(Slot slot)
    {
        var buku = new BukuSlot(_tabel);
        Assert.True(await buku.TambahVersiAsync(KeadaanSlot.Kosong(slot), Versi(slot), default));
        Assert.NotNull(await buku.TambahPenarikanAsync(await buku.BacaAsync(slot, default), await buku.BacaRiwayatAsync(slot, default), Penarikan(slot), default));
    }

    private static Penarikan Penarikan(ITempatUnggahan slot) => new()
    {
        Nomor = 2,
        Saat = Saat,
        Oleh = "biro",
        Alasan = "salah slot",
        Versi = [new VersiDitarik { Nomor = 1, Berkas = $"{slot}/a.xlsx", ETagBerkas = Etag, Sha256 = "hilang", Diterima = Saat, Layanan = Versi(slot).Layanan }],
    };

    private static VersiSlot Versi(ITempatUnggahan slot) => new()
    {
        Nomor = 1,
        Berkas = $"{slot}/a.xlsx",
        ETagBerkas = Etag,
        Sha256 = "hilang",
        Diterima = Saat,
        Ditulis = Saat,
        Putusan = Putusan.Diterima,
        Laporan = "hilang.json",
        Layanan = [KodeLayanan.Parse("K-SOS-01")],
    };

    private async Task SamaWalauMatiAsync(KodeWilayah wilayah, bool denganJawaban, bool denganVersi)
    {
        await new PenyiapPenyimpanan(_blob, _tabel).SiapkanAsync(default);
        var slot = new Slot(new Periode(2025, 4), wilayah, Urusan.Sosial);
        var langkah = 0;
        bool mati;
        do
        {
            await RusakAsync(slot, denganJawaban, denganVersi);
            var diminta = await DimintaAsync(slot);
            mati = !await PulihkanAsync(++langkah);
            Assert.True(await PulihkanAsync(int.MaxValue));

            Assert.Null((await new BukuPenerimaan(_tabel).CariAsync($"{slot}/a.xlsx", Etag, default))!.Putusan);
            Assert.False(await SudahDikerjakanAsync($"{slot}/a.xlsx"));
            if (denganVersi)
            {
                Assert.Empty((await new BukuSlot(_tabel).BacaAsync(slot, default)).Layanan);
                Assert.True(await DimintaAsync(slot) > diminta);
            }
        }
        while (mati);

        Assert.True(langkah > 5, $"The repair made only {langkah - 1} requests.");
    }

    /// <summary>An upload that was judged to its end, and then lost what Azurite had not written yet.</summary>
    private async Task RusakAsync(Slot slot, bool denganJawaban, bool denganVersi)
    {
        var path = $"{slot}/a.xlsx";
        var catatan = await new BukuPenerimaan(_tabel).CatatAsync(path, Etag, Saat, Saat, default);
        await new BukuPenerimaan(_tabel).SelesaikanAsync(catatan, Putusan.Diterima, 0, beranotasi: !denganVersi, default);
        await Dikerjakan().LoadAsync(default);
        await Dikerjakan().AddAsync(path, Etag.ToString(), default);
        if (denganJawaban)
        {
            await _blob.GetBlobContainerClient(NamaContainer.Feedback).GetBlobClient(path + SpmFunctions.GudangJawaban.Akhiran).UploadAsync(BinaryData.FromString("{}"), overwrite: true);
        }

        if (denganVersi)
        {
            Assert.True(await new BukuSlot(_tabel).TambahVersiAsync(KeadaanSlot.Kosong(slot), Versi(slot), default));
        }
    }

    private async Task<long> DimintaAsync(Slot slot) => (await new BukuGenerasi(_tabel).BacaAsync(slot.Periode, slot.Wilayah.Provinsi, default)).Diminta;

    /// <summary>False where the repair was killed.</summary>
    private async Task<bool> PulihkanAsync(int matiSebelum)
    {
        var mati = new MatiSebelumPermintaan(matiSebelum);
        var (opsiBlob, opsiTabel) = (new BlobClientOptions(), new TableClientOptions());
        opsiBlob.AddPolicy(mati, HttpPipelinePosition.PerCall);
        opsiTabel.AddPolicy(mati, HttpPipelinePosition.PerCall);
        try
        {
            await new PemulihPenyimpanan(new BlobServiceClient(azurite.ConnectionString, opsiBlob), new TableServiceClient(azurite.ConnectionString, opsiTabel))
                .PulihkanAsync(_ => { }, default);
            return true;
        }
        catch (MatiSebelumPermintaan.MatiException)
        {
            return false;
        }
    }

    private ProcessedBlobs Dikerjakan() => new(_tabel, "IngestWorkbook", NamaContainer.Uploads);

    private async Task<bool> SudahDikerjakanAsync(string path)
    {
        var dikerjakan = Dikerjakan();
        await dikerjakan.LoadAsync(default);
        return dikerjakan.Contains(path, Etag.ToString());
    }
}
