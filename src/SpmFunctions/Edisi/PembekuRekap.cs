using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>
/// Freezes the rekap that was sent as an edition. The rekap itself lives on: it becomes the next edition, which says what changed since. What follows from the freezing,
/// the new rekap, may be asked for twice, so a run that was killed is repeated by the same request.
/// </summary>
public sealed class PembekuRekap(GudangEdisi gudang, BukuGenerasi generasi, TimeProvider waktu, ILogger<PembekuRekap> log)
{
    /// <summary>Freezes the files of a rekap as they are now, where its workbook is the one that was sent.</summary>
    /// <exception cref="ArgumentException">Who or the remark is not <see cref="TeksCatatan.Sah"/>.</exception>
    public async Task<HasilEdisi> BekukanAsync(PermintaanEdisi permintaan, CancellationToken ct)
    {
        Periksa(permintaan);
        var (periode, provinsi) = (permintaan.Periode, permintaan.Provinsi);
        var terakhir = await gudang.BacaTerakhirAsync(periode, provinsi, ct);
        if (terakhir?.Berkas.Any(b => AdalahWorkbook(b.Key) && b.Value == permintaan.Sha256) == true)
        {
            await generasi.NaikkanAsync(periode, provinsi, ct);
            return new HasilEdisi(PutusanEdisi.SudahTerkirim, terakhir.Edisi);
        }

        // Files are written one after the other: they belong together where nothing was to be built before nor after they were read.
        var sebelum = await generasi.BacaAsync(periode, provinsi, ct);
        var berkas = await gudang.BacaBerjalanAsync(periode, provinsi, ct);
        if (sebelum.Tertinggal || await generasi.BacaAsync(periode, provinsi, ct) != sebelum)
        {
            return new HasilEdisi(PutusanEdisi.SedangDisusun, terakhir?.Edisi);
        }

        if (berkas.Count == 0)
        {
            return new HasilEdisi(PutusanEdisi.BelumAdaRekap, null);
        }

        if (!berkas.Any(b => AdalahWorkbook(b.Key) && Convert.ToHexStringLower(SHA256.HashData(b.Value.Isi.ToMemory().Span)) == permintaan.Sha256))
        {
            return new HasilEdisi(PutusanEdisi.BerkasLain, terakhir?.Edisi);
        }

        var edisi = new Edisi
        {
            Nomor = (terakhir?.Edisi.Nomor ?? 0) + 1,
            Dikirim = waktu.GetUtcNow().ToOffset(ZonaWaktu.Untuk(provinsi)),
            Oleh = permintaan.Oleh,
            Catatan = permintaan.Catatan,
        };
        if (!await gudang.BekukanAsync(periode, provinsi, edisi, berkas, ct))
        {
            return new HasilEdisi(PutusanEdisi.Didahului, null);
        }

        await generasi.NaikkanAsync(periode, provinsi, ct);
        log.Dibekukan(periode, provinsi, edisi.Nomor);
        return new HasilEdisi(PutusanEdisi.Dibekukan, edisi);
    }

    // The other workbooks beside it are for single daerah.
    private static bool AdalahWorkbook(string nama) => nama.StartsWith(RekapWorkbook.AwalanNama, StringComparison.Ordinal);

    private static void Periksa(PermintaanEdisi permintaan)
    {
        if (!TeksCatatan.Sah(permintaan.Oleh, TeksCatatan.OlehTerpanjang) || (permintaan.Catatan is { } catatan && !TeksCatatan.Sah(catatan, PermintaanEdisi.CatatanTerpanjang)))
        {
            throw new ArgumentException("Who sends and the remark must each be one line of text that is not blank, not too long and has no NIK in it.", nameof(permintaan));
        }
    }
}
