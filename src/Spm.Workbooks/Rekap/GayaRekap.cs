using System.Collections.Frozen;

namespace Spm.Workbooks;

/// <summary>The looks of the cells of the rekap.</summary>
internal static class GayaRekap
{
    private const int WarnaKepala = 0x1F3864;

    private static readonly GayaSel Dasar = new() { Garis = GarisSel.Keliling };

    // Printed without room at its right, a figure runs into the line of its cell. Room of a w, which is as wide as an indent of one: LibreOffice forgets the indent of a figure beside one
    // of another format.
    private const string Sela = "_w";

    private static readonly GayaSel DasarAngka = Dasar with { Rata = RataSel.Kanan };

    private static readonly FrozenDictionary<string, GayaSel> GayaAngka =
        new[] { NilaiSel.FormatPersen, NilaiSel.FormatPersenDiBawah, NilaiSel.FormatBulat, NilaiSel.FormatPecahan }
            .ToFrozenDictionary(f => f, f => DasarAngka with { Format = f + Sela });

    /// <summary>Text without lines around it, such as a note.</summary>
    public static GayaSel Polos { get; } = new() { Bungkus = true, Atas = true, Rata = RataSel.Kiri };

    /// <summary>Header of a column.</summary>
    public static GayaSel Kepala { get; } = Dasar with { Tebal = true, WarnaTeks = 0xFFFFFF, WarnaIsi = WarnaKepala, Rata = RataSel.Tengah, Bungkus = true };

    /// <summary>Header of a column of figures: over them.</summary>
    public static GayaSel KepalaAngka { get; } = Kepala with { Rata = RataSel.Kanan, Lekuk = 1 };

    /// <summary>Text in a table.</summary>
    public static GayaSel Teks { get; } = Dasar with { Rata = RataSel.Kiri, Bungkus = true, Lekuk = 1 };

    /// <summary>Short text in a table.</summary>
    public static GayaSel Tengah { get; } = Dasar with { Rata = RataSel.Tengah, Bungkus = true };

    /// <summary>A count that is written as a text, such as "3 dari 5".</summary>
    public static GayaSel Hitungan { get; } = DasarAngka with { Bungkus = true, Lekuk = 1 };

    /// <summary>What stands in the place of a number.</summary>
    public static GayaSel Keadaan { get; } = Tengah with { Miring = true, WarnaTeks = 0x404040, WarnaIsi = 0xEDEDED };

    /// <summary>The same in bold.</summary>
    public static GayaSel TeksTebal { get; } = Teks with { Tebal = true };

    /// <summary>Number of a format.</summary>
    public static GayaSel Angka(string format) => GayaAngka.TryGetValue(format, out var gaya) ? gaya : DasarAngka with { Format = format + Sela };

    /// <summary>A cell without content in a table.</summary>
    public static GayaSel Kosong => Dasar;

    /// <summary>What a cell looks like that leads to another sheet.</summary>
    public static GayaSel Bertaut(GayaSel gaya) => gaya with { GarisBawah = true, WarnaTeks = 0x0B4F9E };
}
