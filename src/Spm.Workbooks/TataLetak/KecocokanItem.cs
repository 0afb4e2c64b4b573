using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What the code and the name of a line of mutu were found to stand for.</summary>
internal sealed record KecocokanItem
{
    /// <summary>The prescribed item; null for one of the OPD's own.</summary>
    public ItemMutu? Item { get; init; }

    /// <summary>How it was found.</summary>
    public CaraCocok Cara { get; init; }

    /// <summary>The item that has the written code today, where that is another one: lists of other years number otherwise, so the name decides.</summary>
    public ItemMutu? MenurutKode { get; init; }

    /// <summary>The items that the name fits equally well, where neither it nor the code tells which.</summary>
    public IReadOnlyList<ItemMutu> Mungkin { get; init; } = [];
}
