namespace SpmFunctions;

/// <summary>What is waiting, as it was when somebody last looked.</summary>
public sealed record KeadaanAntrean
{
    /// <summary>Blobs in <c>uploads</c> without an answer.</summary>
    public required int BelumDinilai { get; init; }

    /// <summary>Age of the oldest of them by the clock of the storage; zero where there is none.</summary>
    public required TimeSpan UmurTertua { get; init; }

    /// <summary>How many of them are older than <see cref="PengamatAntrean.BatasMacet"/>.</summary>
    public required int Macet { get; init; }

    /// <summary>Slots without a current report, by open quarter and province.</summary>
    public required IReadOnlyList<LaporanBelumMasuk> BelumMasuk { get; init; }

    /// <summary>Every rekap that is behind, and those of open quarters also where they are not.</summary>
    public required IReadOnlyList<RekapTertinggal> Rekap { get; init; }

    /// <summary>Messages that have not been delivered.</summary>
    public required int SuratMenunggu { get; init; }

    /// <summary>Age of the newest whole copy of the tables; where there never was one, since there could have been one.</summary>
    public required TimeSpan UmurCadangan { get; init; }
}
