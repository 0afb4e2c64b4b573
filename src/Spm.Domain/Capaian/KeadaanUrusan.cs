namespace Spm.Domain;

/// <summary>What is currently known of one urusan of a daerah: the input of the rules.</summary>
/// <param name="Urusan">Urusan.</param>
/// <param name="Status">Where its report stands.</param>
/// <param name="Layanan">The current report of each service that was reported; empty where no report was accepted.</param>
public sealed record KeadaanUrusan(Urusan Urusan, StatusUrusan Status, IReadOnlyDictionary<KodeLayanan, LaporanLayanan> Layanan)
{
    /// <summary>An urusan of which nothing was received.</summary>
    public static KeadaanUrusan BelumLapor(Urusan urusan) => new(urusan, StatusUrusan.BelumLapor, new Dictionary<KodeLayanan, LaporanLayanan>());

    /// <summary>The six urusan in the order of the regulation; one that is missing has nothing received.</summary>
    /// <exception cref="ArgumentException">An urusan is given twice.</exception>
    public static IReadOnlyList<KeadaanUrusan> Lengkapi(IReadOnlyList<KeadaanUrusan> keadaan)
    {
        var diketahui = keadaan.ToDictionary(k => k.Urusan);
        return [.. Urusan.Semua.Select(u => diketahui.GetValueOrDefault(u) ?? BelumLapor(u))];
    }
}
