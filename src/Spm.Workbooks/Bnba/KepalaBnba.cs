namespace Spm.Workbooks;

/// <summary>The optional sheet that lists the people behind a report by name and by address, and the header by which its columns are found.</summary>
internal static class KepalaBnba
{
    /// <summary>Name of the sheet; the case does not matter.</summary>
    public const string Lembar = "BNBA";

    public const string Nik = "NIK";
    public const string Nama = "Nama";
    public const string Layanan = "Layanan";

    /// <summary>The whole header. Rules read three columns; the others are for the people who work with the list.</summary>
    public static readonly IReadOnlyList<string> Kepala = ["No", Nik, Nama, "Kecamatan", Layanan, "Tanggal"];

    private const string KodeLayanan = "KodeLayanan";

    /// <summary>True where a workbook has the sheet.</summary>
    public static bool Ada(PembacaWorkbook buku) => buku.Lembar.Contains(Lembar, StringComparer.OrdinalIgnoreCase);

    /// <summary>The column that a header cell names (<see cref="Nik"/>, <see cref="Nama"/> or <see cref="Layanan"/>), or null for any other. Only letters count.</summary>
    public static string? Kenali(string teks)
    {
        var huruf = string.Concat(teks.Where(char.IsLetter));
        return new[] { Nik, Nama, Layanan }.FirstOrDefault(k => k.Equals(huruf, StringComparison.OrdinalIgnoreCase))
            ?? (huruf.Equals(KodeLayanan, StringComparison.OrdinalIgnoreCase) ? Layanan : null);
    }

    /// <summary>Every column (1 = A) whose header says NIK.</summary>
    public static IReadOnlySet<int> KolomNik(PembacaWorkbook buku) =>
        buku.BacaLembar(Lembar).TakeWhile(sel => sel.Baris == 1).Where(sel => Kenali(sel.Teks) == Nik).Select(sel => sel.Kolom).ToHashSet();
}
