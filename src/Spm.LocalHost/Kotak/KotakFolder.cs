using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;
using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>
/// Two folders in place of a storage browser: what is put into the one is uploaded, and answers and rekap appear in the other.
/// </summary>
internal sealed class KotakFolder(SesiLokal sesi, string masukan, string keluaran, Kemajuan kemajuan)
{
    private static readonly TimeSpan Jeda = TimeSpan.FromSeconds(1);

    private readonly PenyalinHasil _penyalin = sesi.PenyalinHasil(keluaran);
    private readonly Dictionary<string, (DateTime Ditulis, long Ukuran)> _dilihat = [];
    private readonly Dictionary<string, (DateTime Ditulis, long Ukuran)> _dikirim = [];
    private readonly Dictionary<(Periode, KodeWilayah), long> _disalin = [];

    /// <summary>Folder that files are put into.</summary>
    public string Masukan => masukan;

    /// <summary>Folder that results appear in.</summary>
    public string Keluaran => keluaran;

    /// <summary>Copies every answer, and every rekap that is built.</summary>
    public async Task SalinSemuaAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(masukan);
        Directory.CreateDirectory(keluaran);
        var feedback = sesi.Ambil<BlobServiceClient>().GetBlobContainerClient(NamaContainer.Feedback);
        await foreach (var jawaban in feedback.GetBlobsAsync(BlobTraits.None, BlobStates.None, null, ct))
        {
            await _penyalin.SalinJawabanAsync(jawaban.Name[..^SpmFunctions.GudangJawaban.Akhiran.Length], ct);
        }

        await SalinRekapBaruAsync(ct);
    }

    /// <summary>Looks after both folders until cancelled.</summary>
    public async Task LayaniAsync(CancellationToken ct)
    {
        using var detak = new PeriodicTimer(Jeda);
        while (await detak.WaitForNextTickAsync(ct))
        {
            await KirimBaruAsync(ct);
            await SalinRekapBaruAsync(ct);
        }
    }

    private async Task KirimBaruAsync(CancellationToken ct)
    {
        IReadOnlyList<BerkasKirim> baru = [.. IsiFolder.Baca(masukan, periode: null, provinsi: null).Kirim.Where(SelesaiDitulis)];
        foreach (var hasil in await sesi.Pengunggah().KirimAsync(baru, () => { }, ct))
        {
            await _penyalin.SalinJawabanAsync(hasil.Path, ct);
            kemajuan.Kabarkan($"{hasil.Path}: {(hasil.Putusan == Putusan.Diterima ? "diterima" : "DITOLAK")}, {hasil.JumlahTemuan} temuan; jawaban di {Path.Combine(keluaran, NamaContainer.Feedback, hasil.Path)}{SpmFunctions.GudangJawaban.Akhiran}");
        }
    }

    /// <summary>True once for each state of a file, and only after it stayed the same for one look: a file may still be being copied.</summary>
    private bool SelesaiDitulis(BerkasKirim berkas)
    {
        var info = new FileInfo(Path.Combine(masukan, berkas.Path));
        var keadaan = (info.LastWriteTimeUtc, info.Exists ? info.Length : 0);
        if (_dikirim.GetValueOrDefault(berkas.Path) == keadaan)
        {
            return false;
        }

        if (!_dilihat.TryGetValue(berkas.Path, out var lalu) || lalu != keadaan)
        {
            _dilihat[berkas.Path] = keadaan;
            return false;
        }

        _dikirim[berkas.Path] = keadaan;
        return true;
    }

    private async Task SalinRekapBaruAsync(CancellationToken ct)
    {
        await foreach (var keadaan in sesi.Ambil<BukuGenerasi>().BacaSemuaAsync(ct))
        {
            var kunci = (keadaan.Periode, keadaan.Provinsi);
            if (keadaan.Dibangun > _disalin.GetValueOrDefault(kunci))
            {
                kemajuan.Kabarkan($"Rekap {keadaan.Periode}: {await _penyalin.SalinRekapAsync(keadaan.Periode, keadaan.Provinsi, ct)}");
                _disalin[kunci] = keadaan.Dibangun;
            }
        }
    }
}
