using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
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
    private readonly ConcurrentDictionary<string, (DateTime Ditulis, long Ukuran)> _dikirim = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ETag> _menunggu = new(StringComparer.Ordinal);
    private readonly Dictionary<(Periode, KodeWilayah), long> _disalin = [];
    private readonly ConcurrentDictionary<string, bool> _disebut = new(StringComparer.Ordinal);

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
        await foreach (var jawaban in feedback.GetBlobsAsync(cancellationToken: ct))
        {
            if (!jawaban.Name.EndsWith(SpmFunctions.GudangJawaban.Akhiran, StringComparison.Ordinal))
            {
                continue;
            }

            var path = jawaban.Name[..^SpmFunctions.GudangJawaban.Akhiran.Length];
            await CobaAsync(path, () => _penyalin.SalinJawabanAsync(path, ct), ct);
        }

        await CobaAsync(keluaran, () => SalinRekapBaruAsync(ct), ct);
    }

    /// <summary>
    /// Looks after both folders until cancelled. Whatever goes wrong with a file is said, and does not end the service.
    /// </summary>
    public async Task LayaniAsync(CancellationToken ct)
    {
        await CobaAsync(masukan, () => KenaliTerkirimAsync(ct), ct);
        using var detak = new PeriodicTimer(Jeda);
        while (await detak.WaitForNextTickAsync(ct))
        {
            await CobaAsync(masukan, () => KirimBaruAsync(ct), ct);
            foreach (var (path, etag) in _menunggu)
            {
                await CobaAsync(path, () => LihatYangMenungguAsync(path, etag, ct), ct);
            }

            await CobaAsync(keluaran, () => SalinRekapBaruAsync(ct), ct);
        }
    }

    /// <summary>
    /// Files that an earlier run has sent are not sent again: they would come in the order of their names, which need not be the order in which they were put in.
    /// </summary>
    private async Task KenaliTerkirimAsync(CancellationToken ct)
    {
        foreach (var berkas in Isi().Kirim)
        {
            // Before the history is read: what is judged in between stands in it then.
            if (await TungguBilaBelumDinilaiAsync(berkas, ct))
            {
                _dikirim[berkas.Path] = Keadaan(berkas);
            }
            else if ((await sesi.RiwayatBerkas().BacaAsync(berkas.Path, ct))?.Versi.LastOrDefault(v => v.Berkas == berkas.Path) is { } versi
                && versi.Sha256 == Sidik.Dari(await berkas.Baca(ct)))
            {
                _dikirim[berkas.Path] = Keadaan(berkas);
            }
        }
    }

    private async Task KirimBaruAsync(CancellationToken ct)
    {
        var isi = Isi();
        foreach (var berkas in isi.Dilewati.Concat(isi.Salinan).Where(b => _disebut.TryAdd(b.Path, true)))
        {
            kemajuan.Kabarkan($"Dilewati: {berkas.Path} ({berkas.Alasan})");
        }

        // The files of one folder one after the other, in the order of their names; folders side by side.
        var folder = isi.Kirim.Where(SelesaiDitulis).GroupBy(b => b.Folder).ToList();
        await Parallel.ForEachAsync(folder, ct, async (berkas, batal) =>
        {
            foreach (var satu in berkas)
            {
                await CobaAsync(satu.Path, () => KirimAsync(satu, batal), batal);
            }
        });
    }

    private async Task KirimAsync(BerkasKirim berkas, CancellationToken ct)
    {
        HasilUnggah hasil;
        _menunggu.TryRemove(berkas.Path, out _);
        try
        {
            if (await TungguBilaBelumDinilaiAsync(berkas, ct))
            {
                return;
            }

            hasil = (await sesi.Pengunggah().KirimAsync([berkas], () => { }, ct)).Single();
        }
        catch (Exception galat) when (galat is not KegagalanLokalException)
        {
            // Held by another program, say, or the storage did not answer: the next look takes it up again.
            _dikirim.TryRemove(berkas.Path, out _);
            throw;
        }

        await SampaikanAsync(hasil, ct);
    }

    /// <summary>
    /// An upload without an answer, left by an interrupted run or by a restore, is judged by the host or its sweeper; nothing else waits for that meanwhile.
    /// </summary>
    private async Task<bool> TungguBilaBelumDinilaiAsync(BerkasKirim berkas, CancellationToken ct)
    {
        if (await sesi.Pengunggah().BelumDinilaiAsync(berkas, ct) is not { } etag)
        {
            return false;
        }

        _menunggu[berkas.Path] = etag;
        var kabar = $"Menunggu dinilai lagi: {berkas.Path}";
        if (_disebut.TryAdd(kabar, true))
        {
            kemajuan.Kabarkan(kabar);
        }

        return true;
    }

    private async Task LihatYangMenungguAsync(string path, ETag etag, CancellationToken ct)
    {
        if (await sesi.Pengunggah().JawabanAsync(path, etag, ct) is { } hasil)
        {
            await SampaikanAsync(hasil, ct);
            _menunggu.TryRemove(path, out _);
        }
    }

    private async Task SampaikanAsync(HasilUnggah hasil, CancellationToken ct)
    {
        await _penyalin.SalinJawabanAsync(hasil.Path, ct);
        if (hasil.Ditarik)
        {
            kemajuan.Kabarkan($"{hasil.Path}: tidak dikirim, karena isinya sudah ditarik. Bila harus dihitung lagi, kirim dengan perintah rekap --resend.");
            return;
        }

        // Who knows Excel opens the marked copy; where there is none, the list of findings is all there is.
        var jawaban = Path.Combine(keluaran, NamaContainer.Feedback, hasil.Path);
        var bertanda = jawaban + SpmFunctions.GudangJawaban.AkhiranBeranotasi;
        kemajuan.Kabarkan(
            $"{hasil.Path}: {(hasil.Putusan == Putusan.Diterima ? "diterima" : "DITOLAK")}, {hasil.JumlahTemuan} temuan; jawaban di {(File.Exists(bertanda) ? bertanda : jawaban + SpmFunctions.GudangJawaban.Akhiran)}");
    }

    /// <summary>Does something for a file or folder; what fails is said once per fault.</summary>
    private async Task CobaAsync(string untuk, Func<Task> kerja, CancellationToken ct)
    {
        try
        {
            await kerja();
        }
        catch (Exception galat) when (!ct.IsCancellationRequested)
        {
            var kabar = $"{untuk}: {TeksKegagalan.Untuk(galat)}";
            if (_disebut.TryAdd(kabar, true))
            {
                kemajuan.Kabarkan(kabar);
            }
        }
    }

    private IsiFolder Isi() => IsiFolder.Baca(masukan, periode: null, provinsi: null);

    /// <summary>True once for each state of a file, and only after it stayed the same for one look: a file may still be being copied.</summary>
    private bool SelesaiDitulis(BerkasKirim berkas)
    {
        var keadaan = Keadaan(berkas);
        if (_dikirim.TryGetValue(berkas.Path, out var terkirim) && terkirim == keadaan)
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

    private (DateTime Ditulis, long Ukuran) Keadaan(BerkasKirim berkas)
    {
        var info = new FileInfo(Path.Combine(masukan, berkas.Path));
        return (info.LastWriteTimeUtc, info.Exists ? info.Length : 0);
    }

    private async Task SalinRekapBaruAsync(CancellationToken ct)
    {
        await foreach (var keadaan in sesi.Ambil<BukuGenerasi>().BacaSemuaAsync(ct))
        {
            var kunci = (keadaan.Periode, keadaan.Provinsi);
            if (keadaan.Dibangun > _disalin.GetValueOrDefault(kunci))
            {
                kemajuan.Kabarkan($"Rekap {keadaan.Periode}: {await _penyalin.SalinRekapAsync(keadaan.Periode, keadaan.Provinsi, ct)}");
                await _penyalin.SalinPenarikanAsync(keadaan.Periode, keadaan.Provinsi, ct);
                _disalin[kunci] = keadaan.Dibangun;
            }
        }
    }
}
