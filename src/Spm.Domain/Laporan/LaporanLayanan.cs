namespace Spm.Domain;

/// <summary>What one file reports about one service. A file carries only the services that it fills in.</summary>
public sealed record LaporanLayanan
{
    /// <summary>The service.</summary>
    public required KodeLayanan Kode { get; init; }

    /// <summary>Unit of the two counts.</summary>
    public required string Satuan { get; init; }

    /// <summary>False where the service does not apply: <c>Berlaku = Tidak</c>, or a target of 0; then <see cref="Alasan"/> says why.</summary>
    public required bool Berlaku { get; init; }

    /// <summary>Why the service does not apply (free text).</summary>
    public string? Alasan { get; init; }

    /// <summary>Cell of <see cref="Alasan"/>, as in <see cref="Angka.Asal"/>; null without a reason, and in reports of before it was recorded.</summary>
    public string? AsalAlasan { get; init; }

    /// <summary>Jumlah harus dilayani, cumulative within the year; null where not reported.</summary>
    public Angka? Harus { get; init; }

    /// <summary>Jumlah terlayani, cumulative within the year; null where not reported.</summary>
    public Angka? Terlayani { get; init; }

    /// <summary>The filled rows of mutu, prescribed ones in the order of the catalogue, then the OPD's own.</summary>
    public required IReadOnlyList<BarisMutu> Mutu { get; init; }

    /// <summary>Budget, or null where nothing was filled in.</summary>
    public Anggaran? Anggaran { get; init; }

    /// <summary>Obstacles.</summary>
    public required IReadOnlyList<Kendala> Kendala { get; init; }

    /// <summary>The stages that were reported, in their order; empty also in reports of before they were asked for.</summary>
    public IReadOnlyList<TahapanLayanan> Tahapan { get; init; } = [];

    /// <summary>Supporting personnel, in the order of the file; empty likewise.</summary>
    public IReadOnlyList<Personil> Personil { get; init; } = [];

    /// <summary>Results of the Asesmen Nasional by jenjang, pendidikan only; empty likewise.</summary>
    public IReadOnlyList<Asesmen> Asesmen { get; init; } = [];
}
