namespace Spm.Infra.Tests;

/// <summary>Ways through an expression.</summary>
internal static class SimpulExtensions
{
    /// <summary>The object itself, without the loop or condition around it.</summary>
    public static Objek Polos(this Simpul badan) => badan switch
    {
        Objek objek => objek,
        Untuk untuk => untuk.Badan.Polos(),
        Jika jika => jika.Badan.Polos(),
        _ => throw new InvalidDataException($"{badan} is no object."),
    };

    /// <summary>A property by its way of names; null where there is none.</summary>
    public static Simpul? Cari(this Simpul simpul, string jalan)
    {
        var kini = simpul;
        foreach (var nama in jalan.Split('/'))
        {
            kini = (kini as Objek)?.Sifat.SingleOrDefault(s => s.Kunci.Isi == nama)?.Nilai;
        }

        return kini;
    }

    /// <summary>A property by its way of names.</summary>
    public static Simpul Ambil(this Simpul simpul, string jalan) => simpul.Cari(jalan) ?? throw new InvalidDataException($"There is no {jalan}.");

    /// <summary>A text without insertions.</summary>
    public static string SebagaiTeks(this Simpul? simpul) =>
        simpul is Teks { Sisipan.Count: 0 } teks ? teks.Isi : throw new InvalidDataException($"{simpul} is no plain text.");

    /// <summary>true or false.</summary>
    public static bool? SebagaiTetap(this Simpul? simpul) => (simpul as Tetap)?.Nilai;

    /// <summary>Plain texts of an array.</summary>
    public static IReadOnlyList<string> SebagaiDaftar(this Simpul? simpul) =>
        simpul is Larik larik ? [.. larik.Isi.Select(s => s.SebagaiTeks())] : throw new InvalidDataException($"{simpul} is no array.");
}
