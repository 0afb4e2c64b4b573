namespace Spm.Domain;

/// <summary>A rekap that was sent on, and has been frozen since.</summary>
public sealed record Edisi
{
    /// <summary>Number, from 1, within province and quarter.</summary>
    public required int Nomor { get; init; }

    /// <summary>When it was noted as sent, in the province's time zone.</summary>
    public required DateTimeOffset Dikirim { get; init; }

    /// <summary>Who noted it, as given.</summary>
    public required string Oleh { get; init; }

    /// <summary>Remark, for example the number of the letter; null where none was given.</summary>
    public string? Catatan { get; init; }
}
