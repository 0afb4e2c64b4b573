namespace Spm.Domain;

/// <summary>Filled cells out of the required ones.</summary>
/// <param name="Isi">Number of required cells that are filled.</param>
/// <param name="Wajib">Number of required cells.</param>
public readonly record struct Terisi(int Isi, int Wajib)
{
    /// <summary>Percent, 0 to 100; null where nothing is required.</summary>
    public Pecahan? Persen => Wajib == 0 ? null : new Pecahan(100 * Isi, Wajib);

    /// <summary>Adds up two blocks.</summary>
    public static Terisi operator +(Terisi kiri, Terisi kanan) => new(kiri.Isi + kanan.Isi, kiri.Wajib + kanan.Wajib);
}
