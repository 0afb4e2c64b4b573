using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// Wanted and built generation of each rekap. Raised before the orchestration is signalled, so that a signal that meets a finished or a just finishing instance
/// is not lost: whoever looks at the row sees that work is left.
/// </summary>
/// <param name="layanan">Table service.</param>
/// <param name="waktu">Clock that tells since when a rekap is behind; without one that is not noted.</param>
public sealed class BukuGenerasi(TableServiceClient layanan, TimeProvider? waktu = null)
{
    private readonly TableClient _tabel = layanan.GetTableClient(NamaTabel.Generasi);

    /// <summary>The generations of a rekap; zeros where nothing came.</summary>
    public async Task<Generasi> BacaAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct) =>
        Dari(periode, provinsi, (await BacaBarisAsync(periode, provinsi, ct)));

    /// <summary>Every rekap that was ever asked for.</summary>
    public async IAsyncEnumerable<Generasi> BacaSemuaAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(cancellationToken: ct))
        {
            yield return Dari(Periode.Parse(baris.RowKey), KodeWilayah.Parse(baris.PartitionKey), baris);
        }
    }

    /// <summary>Every rekap of a province that was ever asked for, ordered by quarter.</summary>
    public async Task<IReadOnlyList<Generasi>> BacaProvinsiAsync(KodeWilayah provinsi, CancellationToken ct)
    {
        var hasil = new List<Generasi>();
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {provinsi.ToString()}"), cancellationToken: ct))
        {
            hasil.Add(Dari(Periode.Parse(baris.RowKey), provinsi, baris));
        }

        return [.. hasil.OrderBy(g => g.Periode)];
    }

    /// <summary>Asks for a further generation, in the name of the span that is running.</summary>
    public Task NaikkanAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct) => UbahAsync(
        periode,
        provinsi,
        lama => lama with
        {
            Diminta = Berikutnya(lama),
            // A row of before this was noted is behind without a time: late is better than never, an alert asks for it.
            TertinggalSejak = (lama.Tertinggal ? lama.TertinggalSejak : null) ?? waktu?.GetUtcNow(),
            Jejak = JejakGenerasi.Tambah(lama.Jejak, Berikutnya(lama)),
        },
        ct);

    /// <summary>Asks for a further generation of every rekap of a province in some years that was ever asked for; a year without one changes nothing. Gives their quarters.</summary>
    public async Task<IReadOnlyList<Periode>> NaikkanYangAdaAsync(KodeWilayah provinsi, IEnumerable<int> tahun, CancellationToken ct)
    {
        var diminta = tahun.ToHashSet();
        IReadOnlyList<Periode> periode = diminta.Count == 0 ? [] : [.. (await BacaProvinsiAsync(provinsi, ct)).Select(g => g.Periode).Where(p => diminta.Contains(p.Tahun))];
        foreach (var satu in periode)
        {
            await NaikkanAsync(satu, provinsi, ct);
        }

        return periode;
    }

    /// <summary>Notes that a generation is built; one that is older than what is built already changes nothing, and one beyond what was asked for, of before the row was restored, leaves a further one wanted.</summary>
    public Task TandaiDibangunAsync(Periode periode, KodeWilayah provinsi, long generasi, CancellationToken ct) =>
        UbahAsync(periode, provinsi, lama => Dibangun(lama, generasi), ct);

    /// <summary>As <see cref="TandaiDibangunAsync(Periode, KodeWilayah, long, CancellationToken)"/>, and notes with which indices: later rekap that compare with them have been asked for.</summary>
    public Task TandaiDibangunAsync(Periode periode, KodeWilayah provinsi, long generasi, string sidikIndeks, CancellationToken ct) =>
        UbahAsync(periode, provinsi, lama => Dibangun(lama, generasi) with { SidikIndeks = sidikIndeks }, ct);

    // More is built than was asked for where the row was lost, and a rekap that was at work then made it again.
    private static long Berikutnya(Generasi lama) => Math.Max(lama.Diminta, lama.Dibangun) + 1;

    // What came while it was built is behind from now on: when each change came is not kept.
    private Generasi Dibangun(Generasi lama, long generasi)
    {
        var baru = lama with { Dibangun = Math.Max(lama.Dibangun, generasi) };
        if (lama.Tertinggal && !baru.Tertinggal && generasi > lama.Diminta)
        {
            // Built before the row was lost and restored: it cannot know what was asked for since.
            baru = baru with { Diminta = generasi + 1, Jejak = [.. lama.Jejak.Select(j => j with { Generasi = generasi + 1 })] };
        }

        return baru with { TertinggalSejak = baru.Tertinggal ? waktu?.GetUtcNow() : null, Jejak = [.. baru.Jejak.Where(j => j.Generasi > baru.Dibangun)] };
    }

    private static Generasi Dari(Periode periode, KodeWilayah provinsi, TableEntity? baris) =>
        new(periode, provinsi, baris?.GetInt64("Diminta") ?? 0, baris?.GetInt64("Dibangun") ?? 0)
        {
            SidikIndeks = baris?.GetString("SidikIndeks"),
            TertinggalSejak = baris?.GetString("TertinggalSejak") is null ? null : baris.Saat("TertinggalSejak"),
            Jejak = JejakGenerasi.Baca(baris?.GetString("Jejak")),
        };

    private async Task<TableEntity?> BacaBarisAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        var baris = await _tabel.GetEntityIfExistsAsync<TableEntity>(provinsi.ToString(), periode.ToString(), cancellationToken: ct);
        return baris.HasValue ? baris.Value : null;
    }

    private async Task UbahAsync(Periode periode, KodeWilayah provinsi, Func<Generasi, Generasi> ubah, CancellationToken ct)
    {
        while (true)
        {
            var lama = await BacaBarisAsync(periode, provinsi, ct);
            var baru = ubah(Dari(periode, provinsi, lama));
            var baris = new TableEntity(provinsi.ToString(), periode.ToString())
            {
                ["Diminta"] = baru.Diminta,
                ["Dibangun"] = baru.Dibangun,
                ["SidikIndeks"] = baru.SidikIndeks,
                ["TertinggalSejak"] = baru.TertinggalSejak is { } sejak ? BarisTabel.Teks(sejak) : null,
                ["Jejak"] = JejakGenerasi.Tulis(baru.Jejak),
            };
            try
            {
                await (lama is null ? _tabel.AddEntityAsync(baris, ct) : _tabel.UpdateEntityAsync(baris, lama.ETag, TableUpdateMode.Replace, ct));
                return;
            }
            catch (RequestFailedException galat) when (galat.Status is 409 or 412)
            {
                // Somebody else was faster: take what is there now.
            }
        }
    }
}
