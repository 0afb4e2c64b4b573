namespace Spm.Workbooks;

/// <summary>Sheets and columns of the template: the contract between the writer and the reader of templates. The headers stand in its profile (TataLetak/Data/template.json).</summary>
public static class TataLetakTemplate
{
    /// <summary>Version that new templates carry in <see cref="LembarMeta"/>.</summary>
    public const string Versi = "2";

    /// <summary>The version before the sheets that are not required: <see cref="LembarTahapan"/>, <see cref="LembarPersonil"/> and <see cref="LembarAsesmen"/>.</summary>
    public const string VersiTanpaTambahan = "1";

    /// <summary>Sheet with instructions.</summary>
    public const string LembarPetunjuk = "Petunjuk";

    /// <summary>Sheet of block A.</summary>
    public const string LembarPenerima = "A Penerima";

    /// <summary>Sheet of block B.</summary>
    public const string LembarMutu = "B Mutu";

    /// <summary>Sheet of block C.</summary>
    public const string LembarAnggaran = "C Anggaran";

    /// <summary>Sheet of obstacles.</summary>
    public const string LembarKendala = "Kendala";

    /// <summary>Sheet of the four stages per service; not required.</summary>
    public const string LembarTahapan = "Tahapan";

    /// <summary>Sheet of supporting personnel; not required.</summary>
    public const string LembarPersonil = "Personil";

    /// <summary>Sheet of literasi and numerasi, in templates of pendidikan; not required.</summary>
    public const string LembarAsesmen = "Asesmen";

    /// <summary>Hidden sheet: a key in column A, its value as text in column B, from row 1 on; the keys are the <c>Kunci…</c> constants.</summary>
    public const string LembarMeta = "_spm";

    /// <summary>Key of the template version.</summary>
    public const string KunciVersi = "versi-template";

    /// <summary>Key of the quarter, for example <c>2025-TW4</c>.</summary>
    public const string KunciPeriode = "periode";

    /// <summary>Key of the wilayah, for example <c>36.01</c>.</summary>
    public const string KunciWilayah = "wilayah";

    /// <summary>Key of the urusan, its path name, for example <c>pekerjaan-umum</c>.</summary>
    public const string KunciUrusan = "urusan";

    /// <summary>Key that is present, with the value <c>ya</c>, in workbooks of the built-in sample only.</summary>
    public const string KunciContoh = "contoh";

    /// <summary>Free rows at the end of block B for an OPD's own items.</summary>
    public const int BarisMutuSendiri = 10;

    /// <summary>Rows of the sheet of obstacles.</summary>
    public const int BarisKendala = 50;

    /// <summary>Rows of the sheet of personnel.</summary>
    public const int BarisPersonil = 40;

    /// <summary>What stands in the place of a service where personnel supports all services of the file.</summary>
    public const string SemuaLayanan = "Semua";

    /// <summary>Versions that can be read.</summary>
    public static IReadOnlyList<string> VersiDikenal { get; } = [VersiTanpaTambahan, Versi];

    /// <summary>Header of block A, columns A to J.</summary>
    public static IReadOnlyList<string> KepalaPenerima { get; } = Kepala(LembarPenerima);

    /// <summary>Header of block B, columns A to H.</summary>
    public static IReadOnlyList<string> KepalaMutu { get; } = Kepala(LembarMutu);

    /// <summary>Header of block C, columns A to E.</summary>
    public static IReadOnlyList<string> KepalaAnggaran { get; } = Kepala(LembarAnggaran);

    /// <summary>Header of the sheet of obstacles, columns A to C.</summary>
    public static IReadOnlyList<string> KepalaKendala { get; } = Kepala(LembarKendala);

    /// <summary>Header of the sheet of stages, columns A to F.</summary>
    public static IReadOnlyList<string> KepalaTahapan { get; } = Kepala(LembarTahapan);

    /// <summary>Header of the sheet of personnel, columns A to F.</summary>
    public static IReadOnlyList<string> KepalaPersonil { get; } = Kepala(LembarPersonil);

    /// <summary>Header of the sheet of literasi and numerasi, columns A to G.</summary>
    public static IReadOnlyList<string> KepalaAsesmen { get; } = Kepala(LembarAsesmen);

    /// <summary>True for a workbook that was made from a template, however much of it was changed.</summary>
    public static bool Dikenali(PembacaWorkbook buku) =>
        buku.Lembar.Any(n => n.Equals(LembarMeta, StringComparison.OrdinalIgnoreCase) || DaftarProfil.Template.Tabel.Any(t => t.Wajib && n.Equals(t.Lembar, StringComparison.OrdinalIgnoreCase)));

    private static IReadOnlyList<string> Kepala(string lembar) => [.. DaftarProfil.Template.Tabel.Single(t => t.Lembar == lembar).Kolom.Select(k => k.Kepala[0])];
}
