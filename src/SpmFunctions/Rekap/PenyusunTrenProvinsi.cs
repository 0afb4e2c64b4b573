using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>Finds what a rekap is held against: earlier rekap of the same province, and <c>history.csv</c> of the container <c>config</c>.</summary>
/// <param name="gudang">Earlier rekap.</param>
/// <param name="konfigurasi">The province's own settings.</param>
/// <param name="log">Told of what is wrong with the file of published figures.</param>
public sealed class PenyusunTrenProvinsi(GudangRekap gudang, GudangKonfigurasi konfigurasi, ILogger<PenyusunTrenProvinsi> log)
{
    /// <summary>Reads the earlier rekap that were ever asked for, one request each, and the published figures. Nothing in them stops a rekap.</summary>
    /// <param name="kini">Indices of the rekap.</param>
    /// <param name="provinsi">Province.</param>
    /// <param name="generasi">Every rekap of the province.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Tren> SusunAsync(RingkasanIndeks kini, KodeWilayah provinsi, IReadOnlyList<Generasi> generasi, CancellationToken ct)
    {
        // Also one that is not noted as built yet: its files are there before the note is.
        var ada = generasi.Select(g => g.Periode).ToHashSet();
        var lalu = new Dictionary<Periode, RingkasanIndeks?>();
        foreach (var periode in PenyusunTren.Pembanding(kini.Periode).Where(ada.Contains))
        {
            if (await gudang.BacaAsync(periode, provinsi, PenulisRekap.BerkasJson, ct) is { } isi)
            {
                lalu[periode] = PembacaRekapJson.BacaIndeks(isi.ToMemory(), periode, provinsi);
            }
        }

        var terbitan = await konfigurasi.BacaAsync(GudangKonfigurasi.BerkasTerbitan, ct) is { } berkas ? DaftarTerbitan.Baca(berkas.ToMemory()) : DaftarTerbitan.Kosong;
        foreach (var salah in terbitan.Salah)
        {
            log.TerbitanSalah(salah.Kode, salah.Pesan, salah.Perbaikan);
        }

        return PenyusunTren.Susun(kini, provinsi, lalu, terbitan.Angka, terbitan.Temuan(provinsi));
    }
}
