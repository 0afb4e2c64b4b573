namespace Spm.Storage;

/// <summary>A copy of all tables, made in one run.</summary>
/// <param name="Nama">Its folder in the container: <c>2026-01-14T011700</c>.</param>
/// <param name="Saat">When its run began.</param>
/// <param name="Lengkap">Whether the run came to its end.</param>
public sealed record SetCadangan(string Nama, DateTimeOffset Saat, bool Lengkap);
