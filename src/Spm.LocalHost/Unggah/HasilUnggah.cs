using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>An uploaded file with its verdict.</summary>
/// <param name="Path">Path in the container <c>uploads</c>.</param>
/// <param name="Putusan">Verdict.</param>
/// <param name="JumlahTemuan">Number of findings.</param>
internal sealed record HasilUnggah(string Path, Putusan Putusan, int JumlahTemuan);
