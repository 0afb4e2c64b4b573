using System.Diagnostics.CodeAnalysis;

namespace Spm.Domain;

/// <summary>One of the six urusan wajib of basic services that have SPM (PP 2/2018). Exactly six instances exist; compare by reference.</summary>
public sealed class Urusan : IParsable<Urusan>, IComparable<Urusan>
{
    private readonly int _urutan;

    private Urusan(int urutan, string kode, string nama, string segmen) => (_urutan, Kode, Nama, Segmen) = (urutan, kode, nama, segmen);

    /// <summary>Pendidikan.</summary>
    public static Urusan Pendidikan { get; } = new(1, "PEND", "Pendidikan", "pendidikan");

    /// <summary>Kesehatan.</summary>
    public static Urusan Kesehatan { get; } = new(2, "KES", "Kesehatan", "kesehatan");

    /// <summary>Pekerjaan Umum.</summary>
    public static Urusan PekerjaanUmum { get; } = new(3, "PU", "Pekerjaan Umum", "pekerjaan-umum");

    /// <summary>Perumahan Rakyat.</summary>
    public static Urusan PerumahanRakyat { get; } = new(4, "PR", "Perumahan Rakyat", "perumahan-rakyat");

    /// <summary>Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat.</summary>
    public static Urusan Trantibumlinmas { get; } = new(5, "TRA", "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat", "trantibumlinmas");

    /// <summary>Sosial.</summary>
    public static Urusan Sosial { get; } = new(6, "SOS", "Sosial", "sosial");

    /// <summary>The six, in the order of the regulation.</summary>
    public static IReadOnlyList<Urusan> Semua { get; } = [Pendidikan, Kesehatan, PekerjaanUmum, PerumahanRakyat, Trantibumlinmas, Sosial];

    /// <summary>Short code: PEND KES PU PR TRA SOS.</summary>
    public string Kode { get; }

    /// <summary>Name as in the regulation.</summary>
    public string Nama { get; }

    /// <summary>Name short enough for a column header or a sheet name.</summary>
    public string NamaPendek => this == Trantibumlinmas ? "Trantibumlinmas" : Nama;

    /// <summary>Name in paths and commands, for example <c>pekerjaan-umum</c>.</summary>
    public string Segmen { get; }

    /// <summary>Finds an urusan by its code or by its path segment, exactly as written there.</summary>
    /// <exception cref="FormatException">There is no such urusan.</exception>
    public static Urusan Parse(string s) =>
        TryParse(s, out var urusan) ? urusan : throw new FormatException($"'{s}' is not an urusan.");

    /// <summary>As <see cref="Parse"/>, with false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Urusan result)
    {
        result = Semua.FirstOrDefault(u => u.Segmen == s || u.Kode == s);
        return result is not null;
    }

    /// <summary>Orders as the regulation does.</summary>
    public int CompareTo(Urusan? other) => other is null ? 1 : _urutan.CompareTo(other._urutan);

    /// <summary>The code.</summary>
    public override string ToString() => Kode;

    static Urusan IParsable<Urusan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Urusan>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Urusan result) => TryParse(s, out result);
}
