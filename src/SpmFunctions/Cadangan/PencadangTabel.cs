using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Copies every table (<see cref="NamaTabel.Semua"/>) into the container <c>cadangan</c>. A table is read page by page while others write to it: the copy is of a time span, not of a moment, and
/// <see cref="PemulihCadangan"/> puts right what that can leave between rows. Costs a request for every 1,000 rows, three for each table and two for the set.
/// </summary>
/// <param name="tabel">Table service.</param>
/// <param name="gudang">The copies.</param>
/// <param name="waktu">Clock of the app.</param>
/// <param name="log">Told of each copy.</param>
public sealed class PencadangTabel(TableServiceClient tabel, GudangCadangan gudang, TimeProvider waktu, ILogger<PencadangTabel> log)
{
    /// <summary>Copies the tables unless there is a whole copy of this day (WIB) already.</summary>
    /// <returns>Name of the set; null where nothing was done.</returns>
    public async Task<string?> CadangkanBilaPerluAsync(CancellationToken ct)
    {
        var hariIni = Hari(waktu.GetUtcNow());
        return (await gudang.DaftarAsync(ct)).Any(s => s.Lengkap && Hari(s.Saat) == hariIni) ? null : await CadangkanAsync(ct);
    }

    /// <summary>Copies the tables. A run that is killed leaves a set without manifest, which nothing is restored from.</summary>
    /// <returns>Name of the set.</returns>
    public async Task<string> CadangkanAsync(CancellationToken ct)
    {
        var mulai = waktu.GetUtcNow();
        var set = GudangCadangan.NamaSet(mulai);
        var isi = new List<TabelCadangan>();
        foreach (var nama in NamaTabel.Semua)
        {
            isi.Add(await gudang.TulisTabelAsync(set, nama, tabel.GetTableClient(nama).QueryAsync<TableEntity>(cancellationToken: ct), ct));
        }

        var manifes = new ManifesCadangan
        {
            Bentuk = ManifesCadangan.BentukSekarang,
            Program = VersiAplikasi.Sekarang,
            Mulai = mulai,
            Selesai = waktu.GetUtcNow(),
            Tabel = isi,
        };
        await gudang.SelesaikanAsync(set, manifes, ct);
        log.Dicadangkan(set, isi.Count, isi.Sum(t => t.Baris));
        return set;
    }

    private static DateOnly Hari(DateTimeOffset saat) => DateOnly.FromDateTime(saat.ToOffset(ZonaWaktu.Wib).DateTime);
}
