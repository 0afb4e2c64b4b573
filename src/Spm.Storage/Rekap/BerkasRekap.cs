namespace Spm.Storage;

/// <summary>A file of a rekap.</summary>
/// <param name="Isi">Its bytes.</param>
/// <param name="JenisIsi">Content type.</param>
public sealed record BerkasRekap(BinaryData Isi, string JenisIsi);
