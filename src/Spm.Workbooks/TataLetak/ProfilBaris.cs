namespace Spm.Workbooks;

/// <summary>How the lines of a table are read.</summary>
public sealed record ProfilBaris
{
    /// <summary>The service that the whole table is about, where it is about one.</summary>
    public string? Layanan { get; init; }

    /// <summary>
    /// How codes name the service: <c>{layanan}.A.*</c> takes its number from <c>3.A.1</c>. Lines of recipients and budget with another code are looked up by their name. A line of
    /// mutu with another code is a prescribed item where it is named as one, or names the service of the lines below it; else it is an error, as is a line with a code of another table.
    /// </summary>
    public string? PolaKode { get; init; }

    /// <summary>True where every line is a part of the service (a desa, say), and all of them are added up; a line whose <see cref="BidangKolom.Uraian"/> is blank is none.</summary>
    public bool Jumlahkan { get; init; }

    /// <summary>Lines at the foot that give the sums of the lines above: compared only.</summary>
    public IReadOnlyList<string> Total { get; init; } = [];

    /// <summary>Lines that are no data.</summary>
    public IReadOnlyList<string> Lewati { get; init; } = [];

    /// <summary>Lines that say what their figure is, where a table has a line for each.</summary>
    public IReadOnlyList<ProfilPeran> Peran { get; init; } = [];

    /// <summary>True where the lines below one of <see cref="Peran"/> are items of mutu, with the same kind of figure.</summary>
    public bool ItemDiBawahPeran { get; init; }

    /// <summary>Other names of services, by code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> NamaLain { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
