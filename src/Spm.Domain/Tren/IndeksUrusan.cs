namespace Spm.Domain;

/// <summary>The index of an urusan of a daerah in one quarter, and what it is made of.</summary>
/// <param name="Indeks">Index, 0 to 100; null where no report was accepted or nothing applies.</param>
/// <param name="AdaLaporan">Whether a report of the urusan was accepted.</param>
/// <param name="Layanan">Where each of its services stands.</param>
public sealed record IndeksUrusan(decimal? Indeks, bool AdaLaporan, IReadOnlyDictionary<KodeLayanan, StatusLayanan> Layanan)
{
    /// <summary>Of an urusan without a report.</summary>
    public static IndeksUrusan TanpaLaporan { get; } = new(null, AdaLaporan: false, new Dictionary<KodeLayanan, StatusLayanan>());

    /// <summary>Where the urusan as a whole stands in the index of its daerah: counted, left out because nothing applies, or counted 0 for want of a report.</summary>
    public StatusLayanan Keadaan => !AdaLaporan ? StatusLayanan.UrusanBelumDiterima : Indeks is null ? StatusLayanan.TidakBerlaku : StatusLayanan.Dilaporkan;

    /// <summary>Of capaian.</summary>
    public static IndeksUrusan Dari(CapaianUrusan capaian) =>
        new(capaian.Indeks?.KeDecimal(), capaian.Status.AdaLaporan, capaian.Layanan.ToDictionary(l => l.Kode, l => l.Status));
}
