using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>An uploaded file with its verdict.</summary>
/// <param name="Path">Path in the container <c>uploads</c>.</param>
/// <param name="Putusan">Verdict.</param>
/// <param name="JumlahTemuan">Number of findings.</param>
internal sealed record HasilUnggah(string Path, Putusan Putusan, int JumlahTemuan)
{
    /// <summary>True where an earlier run has sent it and nothing was sent now.</summary>
    public bool SudahDikirim { get; init; }

    /// <summary>True where everything that was accepted of it has been withdrawn since.</summary>
    public bool Ditarik { get; init; }
}
