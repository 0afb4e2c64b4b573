namespace Spm.Domain;

/// <summary>The personnel that the current reports of a daerah name.</summary>
public static class DaftarPersonil
{
    /// <summary>
    /// The rows of an urusan in the order of its services, each once: a row that was written for all services of its file is carried by each of them, and stands with the first. Where
    /// current services come from several files, such a row of the same qualification and unit counts as the newest of them has it: a correction of one service repeats it.
    /// </summary>
    public static IReadOnlyList<(KodeLayanan Layanan, Personil Personil)> Susun(HasilDaerah hasil, CapaianUrusan urusan)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(urusan);
        var semua =
            (from layanan in urusan.Layanan
             from personil in layanan.Laporan?.Personil ?? []
             select (Layanan: layanan.Kode, Personil: personil, Versi: Versi(hasil, layanan.Kode))).ToList();
        var terbaru = semua.Where(p => p.Personil.Bersama).GroupBy(p => Sebutan(p.Personil)).ToDictionary(g => g.Key, g => g.Max(p => p.Versi));
        return
        [
            .. semua.Where(p => !p.Personil.Bersama || p.Versi == terbaru[Sebutan(p.Personil)])
                .DistinctBy(p => (p.Personil.Bersama ? default(KodeLayanan?) : p.Layanan, p.Versi, p.Personil.Asal))
                .Select(p => (p.Layanan, p.Personil)),
        ];
    }

    private static int? Versi(HasilDaerah hasil, KodeLayanan layanan) => hasil.Sumber.FirstOrDefault(s => s.Layanan == layanan)?.Versi;

    // Spaces, breaks and capitals make no difference.
    private static (string Kualifikasi, string Satuan) Sebutan(Personil personil) => (Rapat(personil.Kualifikasi), Rapat(personil.Satuan));

    private static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
