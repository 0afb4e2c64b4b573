using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>The answer to one upload, as <c>{path}.findings.json</c> has it.</summary>
public sealed record Jawaban
{
    /// <summary>Path of the upload; a number in it like a NIK is masked.</summary>
    public required string Berkas { get; init; }

    /// <summary>The slot that the path names, or null where it names none.</summary>
    public required string? Slot { get; init; }

    /// <summary>Verdict.</summary>
    public required Putusan Putusan { get; init; }

    /// <summary>Version of the slot, or null where the file did not become one.</summary>
    public required int? Versi { get; init; }

    /// <summary>Code of the layout that the workbook was found to be in, <c>template</c> for the program's own; null where none was recognised or nobody looked.</summary>
    public string? TataLetak { get; init; }

    /// <summary>Hash of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Time of receipt, in the province's time zone where that is known.</summary>
    public required DateTimeOffset WaktuTerima { get; init; }

    /// <summary>Number of galat.</summary>
    public int Galat => Temuan.Count(t => t.Keparahan == Keparahan.Galat);

    /// <summary>Number of peringatan.</summary>
    public int Peringatan => Temuan.Count(t => t.Keparahan == Keparahan.Peringatan);

    /// <summary>What has been withdrawn of the file since, oldest first: an accepted file whose services stand here does not count for them any more.</summary>
    public IReadOnlyList<JawabanPenarikan> Ditarik { get; init; } = [];

    /// <summary>All findings.</summary>
    public required IReadOnlyList<Temuan> Temuan { get; init; }
}
