namespace Spm.Workbooks;

/// <summary>One entry of a zip container, as its directory has it, with its bytes as they lie in the file.</summary>
/// <param name="Nama">The name as written, in UTF-8 where <paramref name="Bendera"/> says so.</param>
/// <param name="Bendera">General purpose flags.</param>
/// <param name="Metode">Method of compression: 0 for none, 8 for deflate.</param>
/// <param name="Waktu">Time of the last change, in the form of DOS.</param>
/// <param name="AtributLuar">External attributes.</param>
/// <param name="Isi">Content.</param>
internal sealed record EntriZip(ReadOnlyMemory<byte> Nama, ushort Bendera, ushort Metode, uint Waktu, uint AtributLuar, BagianMampat Isi);
