using System.Diagnostics;
using System.Globalization;

namespace Spm.Storage;

/// <summary>Which span asked for a generation. Kept with the generation, so that the trace of an upload goes on in its rekap, whatever crashes in between.</summary>
/// <param name="Generasi">The generation that was asked for.</param>
/// <param name="TraceParent">W3C traceparent of the span.</param>
public sealed record JejakGenerasi(long Generasi, string TraceParent)
{
    /// <summary>Most of them that are kept for one rekap; what is asked for beyond is built all the same.</summary>
    public const int Terbanyak = 16;

    private const char AntarJejak = ';';
    private const char AntarBagian = ' ';

    /// <summary>With the span that is running now, where there is one.</summary>
    internal static IReadOnlyList<JejakGenerasi> Tambah(IReadOnlyList<JejakGenerasi> lama, long generasi) =>
        lama.Count < Terbanyak && Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id } ? [.. lama, new JejakGenerasi(generasi, id)] : lama;

    internal static string? Tulis(IReadOnlyList<JejakGenerasi> jejak) => jejak.Count == 0
        ? null
        : string.Join(AntarJejak, jejak.Select(j => string.Create(CultureInfo.InvariantCulture, $"{j.Generasi}{AntarBagian}{j.TraceParent}")));

    /// <summary>Reads what <see cref="Tulis"/> wrote; what another program wrote there is left out, because nothing but traces depends on it.</summary>
    internal static IReadOnlyList<JejakGenerasi> Baca(string? teks)
    {
        if (string.IsNullOrEmpty(teks))
        {
            return [];
        }

        var jejak = new List<JejakGenerasi>();
        foreach (var satu in teks.Split(AntarJejak))
        {
            if (satu.Split(AntarBagian) is [var nomor, var traceParent] && long.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var generasi)
                && ActivityContext.TryParse(traceParent, traceState: null, out _))
            {
                jejak.Add(new JejakGenerasi(generasi, traceParent));
            }
        }

        return jejak;
    }
}
