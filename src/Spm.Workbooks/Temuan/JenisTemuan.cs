using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A kind of finding: its stable code, weight and Indonesian texts, in which <c>{0}</c>, <c>{1}</c>, … stand for the values shown.</summary>
/// <param name="Kode">Stable code, for example <c>SPM-201</c>; never reused for something else.</param>
/// <param name="Keparahan">Weight.</param>
/// <param name="Pesan">What is wrong.</param>
/// <param name="Perbaikan">How to mend it.</param>
public sealed record JenisTemuan(string Kode, Keparahan Keparahan, string Pesan, string Perbaikan)
{
    internal static JenisTemuan Galat(string kode, string pesan, string perbaikan) => new(kode, Keparahan.Galat, pesan, perbaikan);

    internal static JenisTemuan Peringatan(string kode, string pesan, string perbaikan) => new(kode, Keparahan.Peringatan, pesan, perbaikan);

    /// <summary>A finding of this kind about the file as a whole.</summary>
    internal Temuan DiBerkas(params object?[] nilai) => Di(null, null, nilai);

    /// <summary>A finding of this kind at a sheet and, where <paramref name="sel"/> is not null, at one of its cells.</summary>
    internal Temuan Di(string? lembar, string? sel, params object?[] nilai) => new()
    {
        Kode = Kode,
        Keparahan = Keparahan,
        Lembar = lembar,
        Sel = sel,
        Pesan = Samaran.Dalam(string.Format(CultureInfo.InvariantCulture, Pesan, nilai)),
        Perbaikan = Samaran.Dalam(string.Format(CultureInfo.InvariantCulture, Perbaikan, nilai)),
    };
}
