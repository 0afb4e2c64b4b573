using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>An obstacle of a service with its follow-up, and who reports both in the same words.</summary>
/// <param name="Layanan">Service.</param>
/// <param name="Permasalahan">As the first daerah wrote it, on one line; null where only the follow-up was filled in.</param>
/// <param name="TindakLanjut">As the first daerah wrote it, on one line; null where it was not filled in.</param>
/// <param name="Wilayah">Who reports it, ordered by code, each once.</param>
/// <param name="Banyak">Number of rows in the reports.</param>
internal sealed record KelompokKendala(KodeLayanan Layanan, string? Permasalahan, string? TindakLanjut, IReadOnlyList<KodeWilayah> Wilayah, int Banyak)
{
    /// <summary>Groups the obstacles of an urusan; by service, then those that most daerah report first. Spaces, breaks and capitals make no difference.</summary>
    public static IReadOnlyList<KelompokKendala> Susun(IReadOnlyList<(KodeWilayah Wilayah, CapaianUrusan Capaian)> daerah)
    {
        var semua =
            from d in daerah
            from layanan in d.Capaian.Layanan
            from kendala in layanan.Laporan?.Kendala ?? []
            orderby layanan.Kode, d.Wilayah
            select (layanan.Kode, d.Wilayah, Permasalahan: Rapi(kendala.Permasalahan), TindakLanjut: Rapi(kendala.TindakLanjut));
        return
        [
            .. semua.GroupBy(k => (k.Kode, k.Permasalahan?.ToUpperInvariant(), k.TindakLanjut?.ToUpperInvariant()))
                .Select(g => new KelompokKendala(g.First().Kode, g.First().Permasalahan, g.First().TindakLanjut, [.. g.Select(k => k.Wilayah).Distinct()], g.Count()))
                .OrderBy(k => k.Layanan).ThenByDescending(k => k.Wilayah.Count).ThenBy(k => k.Wilayah[0]).ThenBy(k => k.Permasalahan, StringComparer.Ordinal).ThenBy(k => k.TindakLanjut, StringComparer.Ordinal),
        ];
    }

    private static string? Rapi(string? teks) => teks is null || TeksDokumen.Bersih(teks) is not { Length: > 0 } rapi ? null : rapi;
}
