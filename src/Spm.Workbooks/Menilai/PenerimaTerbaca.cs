namespace Spm.Workbooks;

/// <summary>A row of block A as read.</summary>
internal sealed record PenerimaTerbaca
{
    public required BarisData Baris { get; init; }

    public required string Satuan { get; init; }

    /// <summary>True where Berlaku says Tidak.</summary>
    public required bool Tidak { get; init; }

    /// <summary>True where Berlaku says neither Ya nor Tidak: a finding says so, and what follows from it stays open.</summary>
    public required bool BerlakuTidakTerbaca { get; init; }

    public required string? Alasan { get; init; }

    public required Isi Harus { get; init; }

    public required Isi Terlayani { get; init; }

    /// <summary>True where an input cell is filled; Berlaku = Ya alone is not.</summary>
    public required bool Terisi { get; init; }

    /// <summary>True for a target of 0 on a service that is not declared as Tidak.</summary>
    public bool SasaranNol => !Tidak && Harus.Nilai == 0;

    /// <summary>True where somebody gave a reason, readable or not.</summary>
    public bool AdaAlasan => Baris.Ada(BlokPenerima.Alasan);
}
