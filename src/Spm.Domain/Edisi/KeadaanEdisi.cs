namespace Spm.Domain;

/// <summary>Where a rekap stands among its editions.</summary>
/// <param name="Terkirim">The edition that was sent last, or null where none was.</param>
/// <param name="AturanTerkirim">The rule set of that edition, where it was another one than now; then numbers may differ without any other file.</param>
/// <param name="Perubahan">What changed since then; empty where nothing was sent.</param>
public sealed record KeadaanEdisi(Edisi? Terkirim, (string Nama, string Versi)? AturanTerkirim, IReadOnlyList<PerubahanNilai> Perubahan)
{
    /// <summary>Nothing was sent yet.</summary>
    public static KeadaanEdisi Pertama { get; } = new(null, null, []);

    /// <summary>Number that this rekap gets when it is sent.</summary>
    public int Nomor => (Terkirim?.Nomor ?? 0) + 1;

    /// <summary>Holds a rekap against the edition that was sent last.</summary>
    /// <param name="terkirim">The edition.</param>
    /// <param name="lama">What it says.</param>
    /// <param name="baru">The rekap as it is now.</param>
    /// <exception cref="ArgumentException">They are of different quarters or provinces.</exception>
    public static KeadaanEdisi Sejak(Edisi terkirim, IsiRekap lama, IsiRekap baru) =>
        new(terkirim, lama.Aturan == baru.Aturan ? null : lama.Aturan, PembandingRekap.Bandingkan(lama, baru));
}
