namespace Spm.Workbooks;

/// <summary>What has to be known of a sheet before its first row is written.</summary>
internal sealed record BentukLembar
{
    /// <summary>Name, at most 31 characters, none of <c>: \ / ? * [ ]</c>.</summary>
    public required string Nama { get; init; }

    /// <summary>Widths of the columns in characters.</summary>
    public required IReadOnlyList<double> Lebar { get; init; }

    /// <summary>Number of rows that stay visible at the top.</summary>
    public int BarisBeku { get; init; }

    /// <summary>Number of columns that stay visible on the left.</summary>
    public int KolomBeku { get; init; }

    /// <summary>First and last row that repeat on every printed page, or null.</summary>
    public (int Pertama, int Terakhir)? BarisUlang { get; init; }

    /// <summary>Footer on the left.</summary>
    public string KakiKiri { get; init; } = "";

    /// <summary>Footer on the right, in the codes of headers and footers (<c>&amp;P</c>, <c>&amp;N</c>).</summary>
    public string KakiKanan { get; init; } = "";

    /// <summary>True where the whole sheet has to fit on one printed page, false where only its width has to fit.</summary>
    public bool SatuHalaman { get; init; }
}
