namespace Spm.Storage;

/// <summary>The copy of one table.</summary>
/// <param name="Nama">Name of the table.</param>
/// <param name="Baris">Number of rows.</param>
/// <param name="Sha256">Hash of the blob, as it lies in storage.</param>
public sealed record TabelCadangan(string Nama, long Baris, string Sha256);
