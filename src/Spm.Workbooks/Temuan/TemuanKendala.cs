namespace Spm.Workbooks;

/// <summary>Findings about the sheet of obstacles (SPM-5xx) beyond those of single cells.</summary>
internal static class TemuanKendala
{
    public static readonly JenisTemuan KodeTidakDikenal = JenisTemuan.Galat(
        "SPM-510", "Kode layanan {0} bukan layanan urusan {1} untuk wilayah ini.", "Pilih kode layanan dari daftar pada sel ini.");

    public static readonly JenisTemuan TanpaKode = JenisTemuan.Galat(
        "SPM-511", "Baris ini berisi kendala tetapi kolom Kode Layanan kosong.", "Pilih kode layanannya, atau kosongkan barisnya.");

    public static readonly JenisTemuan HanyaKodeLayanan = JenisTemuan.Peringatan(
        "SPM-520", "Baris ini hanya berisi kode layanan; diabaikan.", "Tulis permasalahan dan tindak lanjutnya, atau kosongkan.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } = [.. TemuanIsian.Kendala.Semua, KodeTidakDikenal, TanpaKode, HanyaKodeLayanan];
}
