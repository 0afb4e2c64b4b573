using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What the judging of a workbook needs to know beside the workbook.</summary>
public sealed record KonteksPenilaian
{
    /// <summary>The slot that the file was uploaded to, from its path.</summary>
    public required Slot Slot { get; init; }

    /// <summary>The layouts, beside the template's, in which the report may come.</summary>
    public KumpulanProfil TataLetak { get; init; } = KumpulanProfil.Bawaan;

    /// <summary>
    /// The current reports of the slot's previous quarter of the same year, per service; empty where there are none or the slot is a first quarter.
    /// Cumulative figures below these get a warning.
    /// </summary>
    public IReadOnlyDictionary<KodeLayanan, LaporanLayanan> TriwulanLalu { get; init; } = new Dictionary<KodeLayanan, LaporanLayanan>();
}
