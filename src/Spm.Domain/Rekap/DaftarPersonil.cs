namespace Spm.Domain;

/// <summary>The personnel that the current reports of a daerah name.</summary>
public static class DaftarPersonil
{
    /// <summary>
    /// The rows of an urusan in the order of its services, each once: a row that was written for all services of its file is carried by each of them, and stands with the first.
    /// </summary>
    public static IReadOnlyList<(KodeLayanan Layanan, Personil Personil)> Susun(HasilDaerah hasil, CapaianUrusan urusan)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(urusan);
        return
        [
            .. (from layanan in urusan.Layanan
                from personil in layanan.Laporan?.Personil ?? []
                select (Layanan: layanan.Kode, Personil: personil))
                .DistinctBy(p => (p.Personil.Bersama ? default(KodeLayanan?) : p.Layanan, Versi(hasil, p.Layanan), p.Personil.Asal)),
        ];
    }

    private static int? Versi(HasilDaerah hasil, KodeLayanan layanan) => hasil.Sumber.FirstOrDefault(s => s.Layanan == layanan)?.Versi;
}
