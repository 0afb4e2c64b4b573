using Spm.Domain;

namespace SpmFunctions;

/// <summary>The verdict on the bytes of an upload, whatever it is for.</summary>
internal sealed record PenilaianUnggahan
{
    /// <summary>All findings.</summary>
    public required IReadOnlyList<Temuan> Temuan { get; init; }

    /// <summary>Keeps what was parsed and gives its name in the container <c>reports</c>; null where rejected.</summary>
    public required Func<CancellationToken, Task<string>>? Simpan { get; init; }

    /// <summary>The services that it carries; empty where rejected.</summary>
    public IReadOnlyList<KodeLayanan> Layanan { get; init; } = [];

    /// <summary>The years that it gives targets for; empty for reports.</summary>
    public IReadOnlyList<int> Tahun { get; init; } = [];

    /// <summary>Code of the layout, as in <see cref="Jawaban.TataLetak"/>.</summary>
    public string? TataLetak { get; init; }

    /// <summary>False where the bytes could not be read as a workbook.</summary>
    public bool Terbaca { get; init; } = true;

    /// <summary>A rejection for one reason, without anything read.</summary>
    public static PenilaianUnggahan Tolak(Temuan temuan) => new() { Temuan = [temuan], Simpan = null, Terbaca = false };
}
