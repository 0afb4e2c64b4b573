using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Reads numbers that were typed as text. The declared locale is id-ID (dots between thousands, decimal comma); the en grammar (the two swapped) is looked at only
/// to notice what was probably meant otherwise. White space around the digits, no-break spaces included, does not matter; nor do <c>Rp</c> before them and a unit that is
/// counted in reports behind them (<c>12 org</c>, <c>3 Paket</c>). Anything else makes the text no number: <c>12 ribu</c> above all.
/// A group of thousands never starts with 0: <c>0.500</c> is a half, not five hundred.
/// </summary>
public static partial class AngkaTeks
{
    // No figure with its unit is near this; a cell can hold 32,767 characters.
    private const int Terpanjang = 200;

    private static readonly FrozenSet<string> SatuanDikenal = Katalog.SemuaItem.Select(m => m.Satuan).Concat(Katalog.Semua.Select(l => l.Satuan))
        .Concat(["org", "jiwa", "kk", "buah", "bh", "unit", "paket", "pkt", "set", "lembar", "lbr", "dok"])
        .Select(s => s.ToLowerInvariant())
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads a text.</summary>
    /// <remarks>
    /// A whole id reading without decimals counts (<c>12.345</c> is twelve thousand). With a decimal comma it counts where the en grammar gives nothing else
    /// (<c>1.234,50</c>); where both give different values the text is ambiguous (<c>1,234</c>, and also <c>12,000</c>). Failing an id reading the en one counts (<c>1,234.5</c>).
    /// </remarks>
    public static BacaanAngka Baca(string teks)
    {
        var polos = teks.Trim();
        if (polos.Length > Terpanjang)
        {
            return new BacaanAngka(null, null);
        }

        var rapi = TanpaSatuan(polos).Replace('\u2212', '-');
        var indonesia = Nilai(BentukIndonesia(), rapi, ".", ",");
        var inggris = Nilai(BentukInggris(), rapi, ",", ".");
        if (indonesia is null)
        {
            return new BacaanAngka(inggris, null);
        }

        var berkoma = rapi.Contains(',', StringComparison.Ordinal);
        return new BacaanAngka(indonesia, berkoma && inggris is not null && inggris != indonesia ? inggris : null);
    }

    /// <summary>True for strokes, which people put where there is nothing to say. They stand for a blank cell, not for zero: nobody knows which was meant.</summary>
    public static bool TandaKosong(string teks) => teks.AsSpan().Trim() is { IsEmpty: false } rapi && rapi.IndexOfAnyExcept('-', '\u2013', '\u2014') < 0;

    /// <summary>The unit behind a number, as written but for a full stop: <c>unit</c> of <c>25 unit</c>; null where there is none that is known.</summary>
    /// <param name="teks">The text of a cell.</param>
    public static string? Satuan(string teks) => Uraikan(teks.Trim()).Satuan;

    private static string TanpaSatuan(string teks) => Uraikan(teks).Angka;

    private static (string Angka, string? Satuan) Uraikan(string teks)
    {
        if (teks.Length > Terpanjang || BentukBersatuan().Match(teks) is not { Success: true } bagian)
        {
            return (teks, null);
        }

        var angka = bagian.Groups["angka"].Value;
        return !bagian.Groups["satuan"].Success ? (angka, null)
            : bagian.Groups["satuan"].Value.TrimEnd('.') is var satuan && SatuanDikenal.Contains(satuan.ToLowerInvariant()) ? (angka, satuan)
            : (teks, null);
    }

    private static decimal? Nilai(Regex bentuk, string teks, string pemisahRibuan, string pemisahDesimal) =>
        bentuk.IsMatch(teks)
        && decimal.TryParse(
            teks.Replace(pemisahRibuan, "", StringComparison.Ordinal).Replace(pemisahDesimal, ".", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var nilai)
            ? AngkaSel.TanpaNolEkor(nilai)
            : null;

    [GeneratedRegex(@"\A[+-]?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,[0-9]+)?\z")]
    private static partial Regex BentukIndonesia();

    [GeneratedRegex(@"\A[+-]?([0-9]+|[1-9][0-9]{0,2}(,[0-9]{3})+)(\.[0-9]+)?\z")]
    private static partial Regex BentukInggris();

    // 12 org, Rp 1.500.000, Rp1.500.000,- : the sum as people write it on paper.
    [GeneratedRegex(@"\A(rp\.?\s*(?=[0-9]))?(?<angka>[+\u2212-]?[0-9][0-9.,]*?)(,-)?(\s*(?<satuan>[a-z][a-z /()]*\.?))?\z", RegexOptions.IgnoreCase)]
    private static partial Regex BentukBersatuan();
}
