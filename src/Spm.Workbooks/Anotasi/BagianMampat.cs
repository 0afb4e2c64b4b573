namespace Spm.Workbooks;

/// <summary>The compressed bytes of a part, and what a zip container says of them.</summary>
/// <param name="Data">The bytes.</param>
/// <param name="Crc">Checksum of the part.</param>
/// <param name="Panjang">Length of the part, in bytes.</param>
internal sealed record BagianMampat(ReadOnlyMemory<byte> Data, uint Crc, long Panjang);
