namespace Spm.Domain;

/// <summary>
/// A named, versioned set of rules that turns reports into capaian, with its legal source and what of it is unverified. It is a pure function of its input:
/// the same reports under the same version always give the same numbers. All percents are 0 to 100, exact.
/// </summary>
public sealed partial record AturanCapaian
{
    /// <summary>The rules of Permendagri 59/2021, as far as sources show them; <see cref="Catatan"/> says what is assumed.</summary>
    public static AturanCapaian Permendagri59 { get; } = AturanPermendagri59.Buat();

    /// <summary>Name of the rule set.</summary>
    public required string Nama { get; init; }

    /// <summary>Version; it changes whenever a number could come out differently.</summary>
    public required string Versi { get; init; }

    /// <summary>Legal source, in Indonesian.</summary>
    public required string DasarHukum { get; init; }

    /// <summary>First year whose reports are scored with these rules.</summary>
    public required int TahunPertama { get; init; }

    /// <summary>Weight of P (penerima) in the index of a service; with <see cref="BobotMutu"/> it makes 1.</summary>
    public required Pecahan BobotPenerima { get; init; }

    /// <summary>Weight of M (mutu) in the index of a service.</summary>
    public required Pecahan BobotMutu { get; init; }

    /// <summary>Highest percent that a row of penerima or mutu can count for, however much was served.</summary>
    public required Pecahan BatasAtas { get; init; }

    /// <summary>The bands, from the highest to the lowest; the last one starts at 0.</summary>
    public required IReadOnlyList<Kategori> DaftarKategori { get; init; }

    /// <summary>What the rules rest on, one remark per rule, in Indonesian.</summary>
    public required IReadOnlyList<CatatanAturan> Catatan { get; init; }

    /// <summary>True for a quarter whose reports can be read and scored: there is no index rather than one by the rules of another year.</summary>
    public bool Berlaku(Periode periode) => periode.Tahun >= TahunPertama && Katalog.Memuat(periode);

    /// <summary>
    /// A percent as two decimals show it, and whether that shows the lower bound of a band that the exact value has not reached: 99.996 shown as 100.00 beside
    /// "Tuntas Utama" would mislead, so that whoever shows it must say that it is less.
    /// </summary>
    /// <param name="nilai">The exact value, 0 to 100.</param>
    public (decimal DuaDesimal, bool Melampaui) Bulatkan(Pecahan nilai)
    {
        var bulat = Math.Round(nilai.KeDecimal(), 2, MidpointRounding.AwayFromZero);
        var tampil = Pecahan.Dari(bulat);
        return (bulat, DaftarKategori.Any(k => nilai < k.BatasBawah && k.BatasBawah <= tampil));
    }

    /// <summary>Name of the band of an index, decided on the exact value: 99.996 is not yet 100. Null where there is no index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index lies below every band, that is below 0.</exception>
    public string? NamaKategori(Pecahan? indeks)
    {
        if (indeks is not { } nilai)
        {
            return null;
        }

        return DaftarKategori.FirstOrDefault(k => nilai >= k.BatasBawah)?.Nama
            ?? throw new ArgumentOutOfRangeException(nameof(indeks), $"No band holds the index {nilai}.");
    }
}
