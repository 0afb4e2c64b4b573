namespace Spm.Domain;

/// <summary>A jenis pelayanan dasar of the catalogue.</summary>
public sealed record JenisPelayanan
{
    /// <summary>Code.</summary>
    public required KodeLayanan Kode { get; init; }

    /// <summary>Who owes it.</summary>
    public required Tingkat Tingkat { get; init; }

    /// <summary>The urusan it belongs to.</summary>
    public required Urusan Urusan { get; init; }

    /// <summary>Name.</summary>
    public required string Nama { get; init; }

    /// <summary>Who is entitled to it.</summary>
    public required string Penerima { get; init; }

    /// <summary>Unit of the two counts: people (Orang).</summary>
    public required string Satuan { get; init; }

    /// <summary>The technical standard (regulation) it rests on.</summary>
    public required string Regulasi { get; init; }

    /// <summary>
    /// True where the service depends on an event or an installation (bencana, KLB, relokasi, …), so that a year without any target is ordinary.
    /// No source gives such a list: this is the project's own judgement.
    /// </summary>
    public required bool BergantungKejadian { get; init; }

    /// <summary>The prescribed rows of mutu minimal, in order. Urusan without a published item list have three generic rows.</summary>
    public required IReadOnlyList<ItemMutu> Mutu { get; init; }
}
