using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;
using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>Loads the sample into an empty storage, as the OPD would upload it: what is sent in time first, then, after the provincial deadline, the late one.</summary>
internal sealed class PemuatContoh(SesiLokal sesi, Kemajuan kemajuan)
{
    private const string Penanda = "contoh.txt";
    private const string Dimulai = "dimulai";
    private const string Selesai = "selesai";

    private readonly BlobContainerClient _config = sesi.Ambil<BlobServiceClient>().GetBlobContainerClient(NamaContainer.Config);

    /// <summary>The dates of the sample's quarter.</summary>
    public static Tenggat Tenggat { get; } = KalenderTenggat.Bawaan.Untuk(ContohBanten.Periode, ContohBanten.Provinsi);

    /// <summary>What the clock shows before the first upload.</summary>
    public static DateTimeOffset JamMulai { get; } = ContohBanten.Unggahan()[0].Saat;

    /// <summary>Loads the sample, or what an interrupted run left of it. A storage that holds other uploads is left alone.</summary>
    public async Task MuatAsync(CancellationToken ct)
    {
        var unggahan = ContohBanten.Unggahan();
        var keadaan = await KeadaanAsync(ct);
        if (keadaan == Selesai)
        {
            sesi.Jam.MajukanKe(unggahan[^1].Saat);
            return;
        }

        if (keadaan is null && await AdaUnggahanAsync(ct))
        {
            return;
        }

        if (Tenggat.Terkunci(sesi.Jam.GetUtcNow()))
        {
            kemajuan.Kabarkan($"Contoh tidak dimuat: {ContohBanten.Periode} sudah terkunci pada jam ini.");
            return;
        }

        await TandaiAsync(Dimulai, ct);
        await _config.GetBlobClient(GudangKonfigurasi.BerkasPetugas).UploadAsync(BinaryData.FromString(PetugasContoh.Csv()), overwrite: true, ct);
        var hasil = new List<HasilUnggah>();
        await kemajuan.JalankanAsync("Memuat contoh Banten (bukan data resmi)", unggahan.Count, async maju =>
        {
            foreach (var gelombang in unggahan.GroupBy(u => Tenggat.Terlambat(u.Saat)).OrderBy(g => g.Key))
            {
                sesi.Jam.MajukanKe(gelombang.First().Saat);
                hasil.AddRange(await sesi.Pengunggah().KirimAsync([.. gelombang.Select(KeBerkas)], maju, ct));
            }
        });
        await kemajuan.TungguAsync($"Menyusun rekap {ContohBanten.Periode}", () => sesi.PenungguRekap().TungguAsync(ContohBanten.Periode, ContohBanten.Provinsi, ct));
        await TandaiAsync(Selesai, ct);
        kemajuan.Kabarkan($"{hasil.Count} workbook contoh: {hasil.Count(h => h.Putusan == Putusan.Diterima)} diterima, {hasil.Count(h => h.Putusan == Putusan.Ditolak)} ditolak");
    }

    private static BerkasKirim KeBerkas(UnggahanContoh unggahan)
    {
        var isi = new Lazy<byte[]>(unggahan.BuatBerkas);
        return new BerkasKirim(unggahan.Alamat.ToString(), _ => Task.FromResult(isi.Value));
    }

    private async Task<string?> KeadaanAsync(CancellationToken ct)
    {
        var blob = _config.GetBlobClient(Penanda);
        return await blob.ExistsAsync(ct) ? (await blob.DownloadContentAsync(ct)).Value.Content.ToString() : null;
    }

    private async Task TandaiAsync(string keadaan, CancellationToken ct) => await _config.GetBlobClient(Penanda).UploadAsync(BinaryData.FromString(keadaan), overwrite: true, ct);

    private async Task<bool> AdaUnggahanAsync(CancellationToken ct)
    {
        await foreach (var _ in sesi.Ambil<BlobServiceClient>().GetBlobContainerClient(NamaContainer.Uploads).GetBlobsAsync(BlobTraits.None, BlobStates.None, null, ct))
        {
            return true;
        }

        return false;
    }
}
