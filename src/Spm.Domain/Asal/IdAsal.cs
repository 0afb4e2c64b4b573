using System.Diagnostics.CodeAnalysis;

namespace Spm.Domain;

/// <summary>
/// Name of a row of provenance, for example <c>36.01/K-KES-01/A</c>: readable, the same in every edition of every rekap, and composed of what stands beside each figure.
/// </summary>
/// <param name="Wilayah">Daerah, or the province for its own report.</param>
/// <param name="Layanan">Service.</param>
/// <param name="Blok">What of it.</param>
public readonly record struct IdAsal(KodeWilayah Wilayah, KodeLayanan Layanan, BlokAsal Blok) : IParsable<IdAsal>
{
    private static readonly (BlokAsal Blok, string Kode)[] SemuaKode =
    [
        (BlokAsal.Penerima, "A"), (BlokAsal.Mutu, "B"), (BlokAsal.Anggaran, "C"), (BlokAsal.Indeks, "IP"), (BlokAsal.Kendala, "Kendala"),
        (BlokAsal.Tahapan, "Tahapan"), (BlokAsal.Personil, "Personil"), (BlokAsal.Asesmen, "Asesmen"), (BlokAsal.Target, "T"),
    ];

    /// <summary>Code of a block: <c>A</c>, <c>B</c>, <c>C</c>, <c>IP</c>, <c>Kendala</c>, <c>Tahapan</c>, <c>Personil</c>, <c>Asesmen</c> or <c>T</c>.</summary>
    public static string Kode(BlokAsal blok) => SemuaKode.First(b => b.Blok == blok).Kode;

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no such name.</exception>
    public static IdAsal Parse(string s) => TryParse(s, out var id) ? id : throw new FormatException($"'{s}' is not the name of a row of provenance.");

    /// <summary>As <see cref="Parse"/>, with false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out IdAsal result)
    {
        result = default;
        if (s?.Split('/') is not [var wilayah, var layanan, var kode] || !KodeWilayah.TryParse(wilayah, out var w) || !KodeLayanan.TryParse(layanan, out var l))
        {
            return false;
        }

        var letak = Array.FindIndex(SemuaKode, b => b.Kode == kode);
        result = letak < 0 ? default : new IdAsal(w, l, SemuaKode[letak].Blok);
        return letak >= 0;
    }

    static IdAsal IParsable<IdAsal>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IdAsal>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IdAsal result) => TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => $"{Wilayah}/{Layanan}/{Kode(Blok)}";
}
