namespace Spm.Workbooks;

/// <summary>
/// Every kind of finding about an upload: SPM-0xx path and time, SPM-1xx file and structure, SPM-2xx block A, SPM-3xx block B, SPM-4xx block C, SPM-5xx obstacles and the sheets that are not required,
/// SPM-6xx the list of people by name, SPM-7xx rencana aksi; and about the file of published figures (SPM-180 to SPM-189).
/// Documented for users in docs/temuan.md.
/// </summary>
public static class DaftarTemuan
{
    /// <summary>All kinds, ordered by code.</summary>
    public static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        .. new[] { TemuanUnggahan.Semua, TemuanBerkas.Semua, TemuanTataLetak.Semua, [.. TemuanTertulis.Semua], TemuanTerbitan.Semua, TemuanPenerima.Semua, TemuanMutu.Semua, TemuanAnggaran.Semua, TemuanKendala.Semua, TemuanTambahan.Semua, TemuanBnba.Semua, TemuanRencana.Semua }
            .SelectMany(kelompok => kelompok)
            .OrderBy(jenis => jenis.Kode, StringComparer.Ordinal),
    ];
}
