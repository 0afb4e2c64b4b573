using System.Diagnostics;
using Azure.Storage.Blobs;
using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>
/// Loads the sample into an empty storage, as the OPD would upload it: what is sent in time first; then comes the day of the provincial deadline with its
/// reminders, and after it the late one.
/// </summary>
internal sealed class PemuatContoh(SesiLokal sesi, Kemajuan kemajuan)
{
    private const string Penanda = "contoh.txt";
    private const string Dimulai = "dimulai";
    private const string Selesai = "selesai";

    private const int JamPengingat = 9;

    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(200);

    // Reminders are an ornament of the sample: it is loaded without them too.
    private static readonly TimeSpan BatasTunggu = TimeSpan.FromSeconds(20);

    private static DateTimeOffset HariTenggat => new(Tenggat.Provinsi.ToDateTime(new TimeOnly(JamPengingat, 0)), Tenggat.ZonaWaktu);

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
            kemajuan.Kabarkan("Contoh tidak dimuat: penyimpanan ini sudah berisi unggahan lain.");
            return;
        }

        if (Tenggat.Terkunci(sesi.Jam.GetUtcNow()))
        {
            kemajuan.Kabarkan($"Contoh tidak dimuat: {ContohBanten.Periode} sudah terkunci pada jam ini.");
            return;
        }

        await TandaiAsync(Dimulai, ct);
        if (await sesi.Ambil<GudangKonfigurasi>().BacaAsync(GudangKonfigurasi.BerkasPetugas, ct) is null)
        {
            await _config.GetBlobClient(GudangKonfigurasi.BerkasPetugas).UploadAsync(BinaryData.FromString(PetugasContoh.Csv()), ct);
        }

        var rencana = ContohRencana.Unggahan().Select(u => KeBerkas(u.Alamat.ToString(), u.BuatBerkas)).ToList();
        var hasil = new List<HasilUnggah>();
        await kemajuan.JalankanAsync("Memuat contoh Banten (bukan data resmi), workbook", rencana.Count + unggahan.Count, async maju =>
        {
            hasil.AddRange(await KirimAsync(rencana, unggahan.Where(u => !Tenggat.Terlambat(u.Saat)), maju, ct));
            kemajuan.Kabarkan("Menunggu surat pengingat pada hari tenggat, lalu mengirim satu laporan yang terlambat…");
            sesi.Jam.MajukanKe(HariTenggat);
            await TungguPengingatAsync(ct);
            hasil.AddRange(await KirimAsync([], unggahan.Where(u => Tenggat.Terlambat(u.Saat)), maju, ct));
        });
        await kemajuan.TungguAsync($"Menyusun rekap {ContohBanten.Periode}", () => sesi.PenungguRekap().TungguAsync(ContohBanten.Periode, ContohBanten.Provinsi, ct));
        await TandaiAsync(Selesai, ct);
        var ditolak = hasil.Skip(rencana.Count).Where(h => h.Putusan == Putusan.Ditolak).Select(h => h.Path).ToList();
        kemajuan.Kabarkan($"{unggahan.Count} workbook contoh: {unggahan.Count - ditolak.Count} diterima, {ditolak.Count} ditolak ({string.Join(", ", ditolak)})");
        kemajuan.Kabarkan($"{rencana.Count} rencana aksi dan keputusan target contoh: {hasil.Take(rencana.Count).Count(r => r.Putusan == Putusan.Diterima)} diterima");
        kemajuan.Kabarkan("Jam SpmFunctions dimajukan melewati tenggat provinsi, supaya contoh memuat satu laporan yang terlambat.");
    }

    private async Task<IReadOnlyList<HasilUnggah>> KirimAsync(IReadOnlyList<BerkasKirim> rencana, IEnumerable<UnggahanContoh> unggahan, Action maju, CancellationToken ct)
    {
        var berkas = unggahan.ToList();
        sesi.Jam.MajukanKe(berkas[0].Saat);
        return await sesi.Pengunggah().KirimAsync([.. rencana, .. berkas.Select(u => KeBerkas(u.Alamat.ToString(), u.BuatBerkas))], maju, ct);
    }

    /// <summary>Some reports of the sample are missing on the day of the deadline, so that day has reminders; where the clock was set past it, there are none to wait for.</summary>
    private async Task TungguPengingatAsync(CancellationToken ct)
    {
        var mulai = Stopwatch.GetTimestamp();
        while (!Tenggat.Terlambat(sesi.Jam.GetUtcNow()) && Stopwatch.GetElapsedTime(mulai) < BatasTunggu
            && !await sesi.Ambil<KotakKeluar>().AdaAsync(PenyusunPengingat.Kelompok(ContohBanten.Periode, ContohBanten.Provinsi), ct))
        {
            await Task.Delay(Jeda, ct);
        }
    }

    private static BerkasKirim KeBerkas(string path, Func<byte[]> buat)
    {
        var isi = new Lazy<byte[]>(buat);
        return new BerkasKirim(path, _ => Task.FromResult(isi.Value));
    }

    private async Task<string?> KeadaanAsync(CancellationToken ct)
    {
        var blob = _config.GetBlobClient(Penanda);
        return await blob.ExistsAsync(ct) ? (await blob.DownloadContentAsync(ct)).Value.Content.ToString() : null;
    }

    private async Task TandaiAsync(string keadaan, CancellationToken ct) => await _config.GetBlobClient(Penanda).UploadAsync(BinaryData.FromString(keadaan), overwrite: true, ct);

    private async Task<bool> AdaUnggahanAsync(CancellationToken ct)
    {
        await foreach (var _ in sesi.Ambil<BlobServiceClient>().GetBlobContainerClient(NamaContainer.Uploads).GetBlobsAsync(cancellationToken: ct))
        {
            return true;
        }

        return false;
    }
}
