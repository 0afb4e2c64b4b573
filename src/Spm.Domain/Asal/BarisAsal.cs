namespace Spm.Domain;

/// <summary>Where the figures of one block of one service come from: a row of the sheet <c>Sumber</c>.</summary>
public sealed record BarisAsal
{
    /// <summary>Name of the row.</summary>
    public required IdAsal Id { get; init; }

    /// <summary>Urusan of the service.</summary>
    public required Urusan Urusan { get; init; }

    /// <summary>Version and file; null where no report of the service is current.</summary>
    public required SumberLayanan? Sumber { get; init; }

    /// <summary>
    /// The cells that were read: of receivers, budget and target figure by figure, what had to be before what was done; of the other blocks as ranges of neighbours (see
    /// <see cref="RentangAsal.Padatkan"/>). Empty where none was.
    /// </summary>
    public required IReadOnlyList<RentangAsal> Sel { get; init; }

    /// <summary>What was made of the cells, in Indonesian, with the name and version of the rule set.</summary>
    public required string Aturan { get; init; }

    /// <summary>The sheets of the cells, each once, as a list like that of the cells.</summary>
    public string Lembar => string.Join(RentangAsal.Pemisah, Sel.Select(s => s.Lembar).Distinct(StringComparer.Ordinal).Select(RentangAsal.Nama));

    /// <summary>
    /// The cells as a list. One that would be too long is condensed (see <see cref="RentangAsal.Padatkan"/>), and cut between two ranges where that is not enough: it
    /// then ends in three dots.
    /// </summary>
    /// <param name="terpanjang">Most characters.</param>
    public string TeksSel(int terpanjang)
    {
        var teks = RentangAsal.Tulis(Sel);
        if (teks.Length > terpanjang)
        {
            teks = RentangAsal.Tulis(RentangAsal.Padatkan(Sel));
        }

        const string Lanjut = ";…";
        return teks.Length <= terpanjang ? teks : teks[..(teks.LastIndexOf(RentangAsal.Pemisah, terpanjang - Lanjut.Length) is > 0 and var batas ? batas : 0)] + Lanjut;
    }
}
