using Azure;

namespace SpmFunctions;

/// <summary>A blob in <c>uploads</c> without an answer.</summary>
/// <param name="Path">Its name in the container.</param>
/// <param name="ETag">Its version.</param>
/// <param name="Umur">For how long it has been there, by the clock of the storage.</param>
/// <param name="Ukuran">Its length in bytes.</param>
/// <param name="PernahDicoba">True where it has a receipt: somebody began to judge it and did not get to the end.</param>
public sealed record BelumDinilai(string Path, ETag ETag, TimeSpan Umur, long Ukuran, bool PernahDicoba);
