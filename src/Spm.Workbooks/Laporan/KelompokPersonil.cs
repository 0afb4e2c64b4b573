using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Personnel of one kind and unit, and how many the daerah that report it need and have.</summary>
/// <param name="Kualifikasi">As the first daerah wrote it, on one line.</param>
/// <param name="Satuan">Unit.</param>
/// <param name="Wilayah">Number of daerah that report it.</param>
/// <param name="Kebutuhan">Sum over the rows that report both figures; null where none does.</param>
/// <param name="Tersedia">Sum over the same rows.</param>
/// <param name="TanpaJumlah">Rows that lack a figure and are in no sum.</param>
internal sealed record KelompokPersonil(string Kualifikasi, string Satuan, int Wilayah, decimal? Kebutuhan, decimal? Tersedia, int TanpaJumlah)
{
    /// <summary>Groups the personnel of an urusan; those that most daerah report first. Spaces, breaks and capitals make no difference.</summary>
    public static IReadOnlyList<KelompokPersonil> Susun(IEnumerable<HasilDaerah> daerah, Urusan urusan)
    {
        var semua =
            from hasil in daerah
            from personil in DaftarPersonil.Susun(hasil, hasil.Capaian.Urusan.Single(u => u.Urusan == urusan))
            select (hasil.Capaian.Wilayah, Kualifikasi: TeksDokumen.Bersih(personil.Personil.Kualifikasi), Satuan: TeksDokumen.Bersih(personil.Personil.Satuan), personil.Personil);
        return
        [
            .. semua.GroupBy(p => (p.Kualifikasi.ToUpperInvariant(), p.Satuan.ToUpperInvariant()))
                .Select(g =>
                {
                    Personil[] berjumlah = [.. g.Select(p => p.Personil).Where(p => p is { Kebutuhan: not null, Tersedia: not null })];
                    return new KelompokPersonil(
                        g.First().Kualifikasi,
                        g.First().Satuan,
                        g.Select(p => p.Wilayah).Distinct().Count(),
                        berjumlah.Length == 0 ? null : berjumlah.Sum(p => p.Kebutuhan!.Nilai),
                        berjumlah.Length == 0 ? null : berjumlah.Sum(p => p.Tersedia!.Nilai),
                        g.Count() - berjumlah.Length);
                })
                .OrderByDescending(k => k.Wilayah).ThenBy(k => k.Kualifikasi, StringComparer.Ordinal).ThenBy(k => k.Satuan, StringComparer.Ordinal),
        ];
    }
}
