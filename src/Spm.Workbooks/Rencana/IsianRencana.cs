using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Values to fill into the template of a rencana aksi, as an official would.</summary>
public sealed record IsianRencana
{
    /// <summary>Name and number of the decree; null leaves the cell empty.</summary>
    public string? DasarHukum { get; init; }

    /// <summary>Targets by service and year; a row that is not among them stays empty.</summary>
    public IReadOnlyDictionary<(KodeLayanan Layanan, int Tahun), IsianTarget> Target { get; init; } = new Dictionary<(KodeLayanan, int), IsianTarget>();
}
