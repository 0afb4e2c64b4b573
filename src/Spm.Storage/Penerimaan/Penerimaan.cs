using Azure;

namespace Spm.Storage;

/// <summary>One version of a blob as it was received.</summary>
public sealed record Penerimaan
{
    /// <summary>Path in the container <c>uploads</c>; masked where all receipts are read and there is a number like a NIK in it.</summary>
    public required string Path { get; init; }

    /// <summary><see cref="Sidik"/> of the path as the file was sent to it, which tells receipts apart whose paths are masked alike.</summary>
    public string SidikPath { get => field ?? Sidik.Dari(Path); init; }

    /// <summary>ETag of the version.</summary>
    public required ETag ETag { get; init; }

    /// <summary>Time of receipt: taken once, and the same for every repetition. Decides what is late or locked.</summary>
    public required DateTimeOffset Diterima { get; init; }

    /// <summary>When storage wrote this version: the order of receipt, also where the time of receipt is taken from another clock.</summary>
    public required DateTimeOffset Ditulis { get; init; }

    /// <summary>True where this version was seen before: an earlier run did not finish, or the event came twice.</summary>
    public required bool Berulang { get; init; }

    /// <summary>Verdict, or null while it has not been judged to the end.</summary>
    public Putusan? Putusan { get; init; }

    /// <summary>Number of findings; 0 while it has not been judged.</summary>
    public int JumlahTemuan { get; init; }

    /// <summary>True where the answer has an annotated copy of the file.</summary>
    public bool Beranotasi { get; init; }

    /// <summary>
    /// Version of the slot that it was entered as, or whose content it repeats; null while it has not been judged, and where it is none. Tells a repeated event from a
    /// file that is sent again.
    /// </summary>
    public int? Versi { get; init; }
}
