namespace Spm.Domain;

/// <summary>The personnel that the current reports of a daerah name.</summary>
public static class DaftarPersonil
{
    /// <summary>
    /// The rows of an urusan in the order of its services, each once: a row that was written for all services of its file is carried by each of them, and stands with the first. Such a row gives
    /// way to that of the same qualification and unit in a file received later, where that file fills in one of the services again: a correction. Files that have no service in common are of
    /// different OPD, and their rows stand side by side.
    /// </summary>
    public static IReadOnlyList<(KodeLayanan Layanan, Personil Personil)> Susun(HasilDaerah hasil, CapaianUrusan urusan)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(urusan);
        var sumber = hasil.Sumber.ToDictionary(s => s.Layanan);
        var semua =
            (from layanan in urusan.Layanan
             from personil in layanan.Laporan?.Personil ?? []
             select new Baris(layanan.Kode, personil, sumber.GetValueOrDefault(layanan.Kode))).ToList();
        var bersama = semua.Where(b => b.Personil.Bersama).ToLookup(b => b.Sebutan);
        return
        [
            .. semua.Where(b => !b.Personil.Bersama || !bersama[b.Sebutan].Any(lain => lain.Menggantikan(b)))
                .DistinctBy(b => (b.Personil.Bersama ? default(KodeLayanan?) : b.Layanan, b.Sumber?.Versi, b.Personil.Asal))
                .Select(b => (b.Layanan, b.Personil)),
        ];
    }

    private sealed record Baris(KodeLayanan Layanan, Personil Personil, SumberLayanan? Sumber)
    {
        // Spaces, breaks and capitals make no difference, nor how a unit is spelled.
        public (string Kualifikasi, string Satuan) Sebutan { get; } = (Rapat(Personil.Kualifikasi), Rapat(SatuanBaku.Dari(Personil.Satuan)));

        private IEnumerable<KodeLayanan> Seberkas => Sumber!.Seberkas.Append(Layanan);

        // By receipt; a version is numbered when it is judged.
        public bool Menggantikan(Baris lain) =>
            Sumber is not null && lain.Sumber is not null && Sumber.Versi != lain.Sumber.Versi
            && (Sumber.Diterima.CompareTo(lain.Sumber.Diterima) is not 0 and var urutan ? urutan : string.CompareOrdinal(Sumber.Berkas, lain.Sumber.Berkas)) > 0
            && Seberkas.Intersect(lain.Seberkas).Any();

        private static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
    }
}
