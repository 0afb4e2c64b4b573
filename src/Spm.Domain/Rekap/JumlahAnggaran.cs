namespace Spm.Domain;

/// <summary>
/// Budget of several services together, in rupiah: sums over the services that reported each figure, which can be fewer than there are. A figure that nobody reported is null,
/// never 0. Absorption is computed from the services that reported both figures only; no source prescribes how.
/// </summary>
/// <param name="Layanan">Number of services that apply, or report a budget all the same.</param>
/// <param name="DenganAlokasi">Number of services in <paramref name="Alokasi"/>.</param>
/// <param name="Alokasi">Sum of alokasi; null where no service reported one.</param>
/// <param name="DenganRealisasi">Number of services in <paramref name="Realisasi"/>.</param>
/// <param name="Realisasi">Sum of realisasi; null where no service reported one.</param>
/// <param name="DenganKeduanya">Number of services that reported both, from which <paramref name="Serapan"/> is computed.</param>
/// <param name="Serapan">Realisasi in percent of alokasi, not capped; null where no service reported both, or their alokasi is 0.</param>
public sealed record JumlahAnggaran(int Layanan, int DenganAlokasi, decimal? Alokasi, int DenganRealisasi, decimal? Realisasi, int DenganKeduanya, Pecahan? Serapan)
{
    /// <summary>Adds up the budgets of services.</summary>
    public static JumlahAnggaran Dari(IEnumerable<CapaianLayanan> layanan)
    {
        CapaianLayanan[] semua = [.. layanan.Where(l => l.Status != StatusLayanan.TidakBerlaku || l.Laporan?.Anggaran is not null)];
        Anggaran[] anggaran = [.. semua.Select(l => l.Laporan?.Anggaran).OfType<Anggaran>()];
        decimal[] alokasi = [.. anggaran.Select(a => a.Alokasi?.Nilai).OfType<decimal>()];
        decimal[] realisasi = [.. anggaran.Select(a => a.Realisasi?.Nilai).OfType<decimal>()];
        Anggaran[] keduanya = [.. anggaran.Where(a => a is { Alokasi: not null, Realisasi: not null })];
        var dasar = keduanya.Sum(a => a.Alokasi!.Nilai);
        return new JumlahAnggaran(
            semua.Length,
            alokasi.Length,
            alokasi.Length == 0 ? null : alokasi.Sum(),
            realisasi.Length,
            realisasi.Length == 0 ? null : realisasi.Sum(),
            keduanya.Length,
            dasar == 0 ? null : Pecahan.Seratus * Pecahan.Dari(keduanya.Sum(a => a.Realisasi!.Nilai)) / Pecahan.Dari(dasar));
    }
}
