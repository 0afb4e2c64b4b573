namespace Spm.Storage;

/// <summary>What a copy of the tables consists of. Written last and once: a set without it was not finished.</summary>
public sealed record ManifesCadangan
{
    /// <summary>The form in which rows and manifest are written now.</summary>
    public const int BentukSekarang = 1;

    /// <summary>The form in which they were written.</summary>
    public required int Bentuk { get; init; }

    /// <summary>Version of the program that wrote them, with the commit where that is known.</summary>
    public required string Program { get; init; }

    /// <summary>When the first row was read, by the clock of the app. What changed later may or may not be in the copy.</summary>
    public required DateTimeOffset Mulai { get; init; }

    /// <summary>When the last row was written.</summary>
    public required DateTimeOffset Selesai { get; init; }

    /// <summary>The tables, in the order of <see cref="NamaTabel.Semua"/>.</summary>
    public required IReadOnlyList<TabelCadangan> Tabel { get; init; }
}
