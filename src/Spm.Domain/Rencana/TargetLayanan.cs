namespace Spm.Domain;

/// <summary>What a document sets for one service and year. At least one of the two figures is given; a figure that is not given is not 0.</summary>
public sealed record TargetLayanan
{
    /// <summary>The service.</summary>
    public required KodeLayanan Layanan { get; init; }

    /// <summary>Year that the target is for, 2018 to 2099.</summary>
    public required int Tahun { get; init; }

    /// <summary>Unit of <see cref="Jumlah"/>.</summary>
    public required string Satuan { get; init; }

    /// <summary>Target number of recipients for the whole year, a whole number; null where none is set.</summary>
    public Angka? Jumlah { get; init; }

    /// <summary>Target of mutu, percent 0 to 100; null where none is set.</summary>
    public Angka? Mutu { get; init; }

    /// <summary>Remark of the document, for example why the number is 0.</summary>
    public string? Keterangan { get; init; }
}
