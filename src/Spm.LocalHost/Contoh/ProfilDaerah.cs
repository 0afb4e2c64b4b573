using Spm.Domain;

namespace Spm.LocalHost;

/// <summary>What the sample assumes about a daerah. Made up so that categories and ranks differ: says nothing about the real one.</summary>
/// <param name="Kode">Kode wilayah.</param>
/// <param name="Penduduk">Inhabitants, rounded to the order of magnitude of the real ones.</param>
/// <param name="Mutu">How well the sample's daerah does, as a share of 1.</param>
internal sealed record ProfilDaerah(KodeWilayah Kode, decimal Penduduk, decimal Mutu)
{
    /// <summary>The province itself, then its kabupaten and kota.</summary>
    public static IReadOnlyList<ProfilDaerah> Banten { get; } =
    [
        new(KodeWilayah.Parse("36"), 12_300_000m, 0.91m),
        new(KodeWilayah.Parse("36.01"), 1_300_000m, 0.78m),
        new(KodeWilayah.Parse("36.02"), 1_400_000m, 0.70m),
        new(KodeWilayah.Parse("36.03"), 3_300_000m, 0.90m),
        new(KodeWilayah.Parse("36.04"), 1_700_000m, 0.84m),
        new(KodeWilayah.Parse("36.71"), 1_900_000m, 0.98m),
        new(KodeWilayah.Parse("36.72"), 450_000m, 0.95m),
        new(KodeWilayah.Parse("36.73"), 700_000m, 0.81m),
        new(KodeWilayah.Parse("36.74"), 1_400_000m, 1.00m),
    ];
}
