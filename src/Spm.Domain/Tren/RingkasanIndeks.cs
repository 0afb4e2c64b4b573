using System.Text;

namespace Spm.Domain;

/// <summary>The indices of one rekap and the rules that they follow: what a rekap of another quarter needs of it. Indices are as <c>rekap.json</c> writes them (<see cref="Pecahan.KeDecimal"/>).</summary>
public sealed record RingkasanIndeks
{
    /// <summary>Quarter.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Name of the rule set.</summary>
    public required string NamaAturan { get; init; }

    /// <summary>Version of the rule set.</summary>
    public required string VersiAturan { get; init; }

    /// <summary>Version of the catalogue; null where the rekap is older than that field.</summary>
    public required string? VersiKatalog { get; init; }

    /// <summary>The indices of the daerah and of the province's own report.</summary>
    public required IReadOnlyDictionary<KodeWilayah, IndeksDaerah> Daerah { get; init; }

    /// <summary>Of a rekap.</summary>
    public static RingkasanIndeks Dari(Rekap rekap) => new()
    {
        Periode = rekap.Periode,
        NamaAturan = rekap.Aturan.Nama,
        VersiAturan = rekap.Aturan.Versi,
        VersiKatalog = Katalog.Versi(rekap.Periode),
        Daerah = rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).ToDictionary(h => h.Capaian.Wilayah, h => IndeksDaerah.Dari(h.Capaian)),
    };

    /// <summary>True where both follow the same rules over the same catalogue, so that their indices can be compared.</summary>
    public bool AturanSama(RingkasanIndeks lain) => NamaAturan == lain.NamaAturan && VersiAturan == lain.VersiAturan && VersiKatalog == lain.VersiKatalog;

    /// <summary>Everything that is compared, as one text: equal texts are equal indices over the same urusan and services under equal rules.</summary>
    public string Teks()
    {
        var teks = new StringBuilder($"{NamaAturan}\n{VersiAturan}\n{VersiKatalog}\n");
        foreach (var (wilayah, indeks) in Daerah.OrderBy(d => d.Key))
        {
            teks.Append(wilayah).Append(' ').Append(Tulis(indeks.Indeks));
            foreach (var urusan in Urusan.Semua.Select(indeks.Milik))
            {
                teks.Append(' ').Append(urusan.AdaLaporan ? 1 : 0).Append(' ').Append(Tulis(urusan.Indeks)).Append(' ');
                teks.AppendJoin(',', urusan.Layanan.OrderBy(l => l.Key).Select(l => $"{l.Key}{(int)l.Value}"));
            }

            teks.Append('\n');
        }

        return teks.ToString();

        static string Tulis(decimal? nilai) => nilai?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
    }
}
