namespace Spm.Workbooks;

/// <summary>What a workbook says in block A about one service.</summary>
internal sealed record PenerimaTerbaca
{
    /// <summary>Where the service is named.</summary>
    public required Tempat Kode { get; init; }

    public required string Satuan { get; init; }

    /// <summary>Where Berlaku stands.</summary>
    public required Tempat Berlaku { get; init; }

    /// <summary>True where Berlaku says Tidak.</summary>
    public required bool Tidak { get; init; }

    /// <summary>True where Berlaku says neither Ya nor Tidak: a finding says so, and what follows from it stays open.</summary>
    public required bool BerlakuTidakTerbaca { get; init; }

    public required Tempat TempatAlasan { get; init; }

    public required string? Alasan { get; init; }

    /// <summary>True where somebody gave a reason, readable or not.</summary>
    public required bool AdaAlasan { get; init; }

    /// <summary>False where the layout has no place for a reason.</summary>
    public bool PunyaKolomAlasan { get; init; } = true;

    public required Isi Harus { get; init; }

    public required Isi Terlayani { get; init; }

    /// <summary>True where an input cell is filled; Berlaku = Ya alone is not.</summary>
    public required bool Terisi { get; init; }

    /// <summary>True for a target of 0 on a service that is not declared as Tidak.</summary>
    public bool SasaranNol => !Tidak && Harus.Nilai == 0;
}
