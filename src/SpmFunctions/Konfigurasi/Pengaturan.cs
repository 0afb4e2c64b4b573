namespace SpmFunctions;

/// <summary>One setting of the app.</summary>
/// <param name="Nama">Name as an environment variable: <c>__</c> between the parts.</param>
/// <param name="Tempat">Where it is set.</param>
/// <param name="Keterangan">What it says, in one sentence.</param>
public sealed record Pengaturan(string Nama, TempatPengaturan Tempat, string Keterangan);
