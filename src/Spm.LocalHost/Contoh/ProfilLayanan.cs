using Spm.Domain;

namespace Spm.LocalHost;

/// <summary>What the sample assumes about a service. Orders of magnitude only.</summary>
/// <param name="Permil">People entitled to it, per 1,000 inhabitants.</param>
/// <param name="Biaya">Budget per person entitled, in rupiah.</param>
internal sealed record ProfilLayanan(decimal Permil, decimal Biaya)
{
    private static readonly Dictionary<KodeLayanan, ProfilLayanan> PerKode = new (string Kode, decimal Permil, decimal Biaya)[]
    {
        ("P-PEND-01", 52m, 1_500_000m), ("P-PEND-02", 0.9m, 6_000_000m),
        ("P-KES-01", 0.4m, 350_000m), ("P-KES-02", 0.2m, 400_000m),
        ("P-PU-01", 45m, 90_000m), ("P-PU-02", 20m, 120_000m),
        ("P-PR-01", 0.02m, 50_000_000m), ("P-PR-02", 0.01m, 60_000_000m),
        ("P-TRA-01", 0.01m, 2_500_000m),
        ("P-SOS-01", 0.03m, 18_000_000m), ("P-SOS-02", 0.02m, 18_000_000m), ("P-SOS-03", 0.025m, 18_000_000m), ("P-SOS-04", 0.015m, 12_000_000m), ("P-SOS-05", 0.3m, 500_000m),
        ("K-PEND-01", 35m, 600_000m), ("K-PEND-02", 155m, 950_000m), ("K-PEND-03", 12m, 1_300_000m),
        ("K-KES-01", 20m, 180_000m), ("K-KES-02", 19m, 650_000m), ("K-KES-03", 18m, 160_000m), ("K-KES-04", 85m, 90_000m), ("K-KES-05", 150m, 30_000m), ("K-KES-06", 640m, 15_000m),
        ("K-KES-07", 90m, 35_000m), ("K-KES-08", 190m, 25_000m), ("K-KES-09", 16m, 120_000m), ("K-KES-10", 1.6m, 450_000m), ("K-KES-11", 13m, 150_000m), ("K-KES-12", 22m, 80_000m),
        ("K-PU-01", 1000m, 28_000m), ("K-PU-02", 1000m, 16_000m),
        ("K-PR-01", 0.15m, 35_000_000m), ("K-PR-02", 0.05m, 45_000_000m),
        ("K-TRA-01", 0.08m, 1_800_000m), ("K-TRA-02", 250m, 1_500m), ("K-TRA-03", 60m, 9_000m), ("K-TRA-04", 1.2m, 250_000m), ("K-TRA-05", 0.3m, 1_900_000m),
        ("K-SOS-01", 0.3m, 2_200_000m), ("K-SOS-02", 0.25m, 2_000_000m), ("K-SOS-03", 0.4m, 1_900_000m), ("K-SOS-04", 0.05m, 2_500_000m), ("K-SOS-05", 1.5m, 300_000m),
    }.ToDictionary(l => KodeLayanan.Parse(l.Kode), l => new ProfilLayanan(l.Permil, l.Biaya));

    /// <summary>The profile of a service of the catalogue.</summary>
    public static ProfilLayanan Untuk(KodeLayanan kode) => PerKode[kode];
}
