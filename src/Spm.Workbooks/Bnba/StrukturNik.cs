using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The form of a NIK (Nomor Induk Kependudukan): 16 digits PPKKCC DDMMYY NNNN. PP, KK and CC are province, kabupaten or kota and kecamatan where it was issued first;
/// DDMMYY is the date of birth, for women with 40 added to the day; NNNN is a serial number from 0001.
/// </summary>
/// <remarks>
/// Source: PP 37/2007 Pasal 37 as explained by the population offices of Pontianak and Klaten (see docs/temuan.md); the text of the regulation itself was not
/// at hand. A NIK stays when people move and when a region is split, so codes of former times are possible.
/// </remarks>
internal static class StrukturNik
{
    /// <summary>Digits of a NIK.</summary>
    public const int Panjang = 16;

    private const int ProvinsiTerkecil = 11;
    private const int TambahanPerempuan = 40;
    private const int Februari = 2;

    private static readonly SearchValues<char> Angka = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Desimal = SearchValues.Create("0123456789.,");
    private static readonly FrozenSet<int> WilayahSekarang = DaftarWilayah.Semua
        .Where(w => !w.Kode.AdalahProvinsi)
        .Select(w => int.Parse(w.Kode.ToString().Remove(2, 1), NumberStyles.None, CultureInfo.InvariantCulture))
        .ToFrozenSet();

    /// <summary>Looks at a text. White space and apostrophes around it do not matter: they come with pasting.</summary>
    /// <param name="teks">The text of a cell.</param>
    /// <param name="nomor">The number where the form is right, otherwise 0.</param>
    public static KeadaanNik Periksa(ReadOnlySpan<char> teks, out ulong nomor)
    {
        nomor = 0;
        teks = Rapikan(teks);
        if (teks.IsEmpty)
        {
            return KeadaanNik.Kosong;
        }

        if (teks.Length != Panjang || teks.ContainsAnyExcept(Angka))
        {
            return !teks.ContainsAnyExcept(Samaran.Huruf) ? KeadaanNik.Tersamar
                : AdalahPangkat(teks) ? KeadaanNik.Terpotong
                : KeadaanNik.BukanEnamBelasAngka;
        }

        var keadaan = Periksa(teks);
        nomor = keadaan == KeadaanNik.Sah ? ulong.Parse(teks, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return keadaan;
    }

    /// <summary>Province and kabupaten or kota of a NIK in the right form, as four digits.</summary>
    public static int Wilayah(ulong nomor) => (int)(nomor / 1_000_000_000_000);

    /// <summary>True where there is such a kabupaten or kota now.</summary>
    public static bool AdaSekarang(int wilayah) => WilayahSekarang.Contains(wilayah);

    private static KeadaanNik Periksa(ReadOnlySpan<char> nik)
    {
        if (Dua(nik, 0) < ProvinsiTerkecil || Dua(nik, 2) == 0 || Dua(nik, 4) == 0)
        {
            return KeadaanNik.WilayahMustahil;
        }

        var (hari, bulan) = (Dua(nik, 6), Dua(nik, 8));
        hari -= hari > TambahanPerempuan ? TambahanPerempuan : 0;
        if (bulan is 0 or > 12 || hari == 0 || hari > HariTerakhir(bulan, Dua(nik, 10)))
        {
            return KeadaanNik.TanggalMustahil;
        }

        return Dua(nik, 12) + Dua(nik, 14) == 0 ? KeadaanNik.TanpaNomorUrut : KeadaanNik.Sah;
    }

    // The century is not told: 29 February is possible wherever one of the two years has it.
    private static int HariTerakhir(int bulan, int tahun) => bulan == Februari && tahun % 4 == 0 ? 29 : DateTime.DaysInMonth(2001, bulan);

    private static int Dua(ReadOnlySpan<char> nik, int awal) => ((nik[awal] - '0') * 10) + (nik[awal + 1] - '0');

    /// <summary>True for what a spreadsheet makes of a long number in a narrow column: <c>3,60101E+15</c>.</summary>
    private static bool AdalahPangkat(ReadOnlySpan<char> teks)
    {
        var e = teks.IndexOfAny('E', 'e');
        return e > 0
            && char.IsAsciiDigit(teks[0])
            && !teks[1..e].ContainsAnyExcept(Desimal)
            && int.TryParse(teks[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pangkat)
            && pangkat == Panjang - 1;
    }

    private static ReadOnlySpan<char> Rapikan(ReadOnlySpan<char> teks)
    {
        while (!teks.IsEmpty && Sisa(teks[0]))
        {
            teks = teks[1..];
        }

        while (!teks.IsEmpty && Sisa(teks[^1]))
        {
            teks = teks[..^1];
        }

        return teks;
    }

    // Format characters are those without a glyph, which come along from chats and PDF files.
    private static bool Sisa(char c) => c is '\'' or '’' or '‘' or '`' || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
