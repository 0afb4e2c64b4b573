using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A rectangle of cells, corners included; rows and columns from 1.</summary>
/// <param name="BarisAwal">First row.</param>
/// <param name="KolomAwal">First column.</param>
/// <param name="BarisAkhir">Last row.</param>
/// <param name="KolomAkhir">Last column.</param>
public readonly record struct RentangSel(int BarisAwal, int KolomAwal, int BarisAkhir, int KolomAkhir)
{
    /// <summary>True where the cell lies inside.</summary>
    public bool Memuat(int baris, int kolom) => baris >= BarisAwal && baris <= BarisAkhir && kolom >= KolomAwal && kolom <= KolomAkhir;

    /// <summary>In A1 form with dollar signs, for example <c>$B$2:$D$3</c>.</summary>
    public string Mutlak => string.Create(CultureInfo.InvariantCulture, $"${AlamatSel.Huruf(KolomAwal)}${BarisAwal}:${AlamatSel.Huruf(KolomAkhir)}${BarisAkhir}");

    /// <summary>In A1 form, for example <c>B2:D3</c>.</summary>
    public override string ToString() => $"{AlamatSel.Tulis(BarisAwal, KolomAwal)}:{AlamatSel.Tulis(BarisAkhir, KolomAkhir)}";

    /// <summary>Reads a range such as <c>B2:D3</c> or <c>B2</c>, with or without dollar signs. False for anything outside a sheet of Excel.</summary>
    public static bool TryParse(string? teks, out RentangSel rentang)
    {
        rentang = default;
        var ujung = (teks ?? "").Replace("$", "", StringComparison.Ordinal).Split(':');
        if (ujung.Length > 2 || !AlamatSel.TryBaca(ujung[0], out var baris1, out var kolom1) || !AlamatSel.TryBaca(ujung[^1], out var baris2, out var kolom2))
        {
            return false;
        }

        rentang = new RentangSel(Math.Min(baris1, baris2), Math.Min(kolom1, kolom2), Math.Max(baris1, baris2), Math.Max(kolom1, kolom2));
        return true;
    }
}
