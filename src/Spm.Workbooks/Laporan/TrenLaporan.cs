using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The table of indices beside those of earlier rekap, at the end of the summary; the same figures as the sheet <c>Tren</c>, of the daerah as a whole.</summary>
internal static class TrenLaporan
{
    // As many as are legible on an upright page: the quarter before and the year before.
    private const int PembandingTerbanyak = 2;

    public static void Tulis(PenulisDokumen dokumen, Rekap rekap)
    {
        if (rekap.Tren is not { } tren || Dipakai(tren) is not { Count: > 0 } dipakai)
        {
            return;
        }

        var capaian = rekap.Daerah.Select(d => d.Hasil.Capaian).ToDictionary(c => c.Wilayah);
        dokumen.Tabel(
            TeksLaporan.TabelTren,
            [new("Kabupaten/kota", 20), .. dipakai.Select(i => new KolomDokumen(TeksTren.Kepala(rekap.Periode, i.Rekap.Periode), 27)), new("Keterangan", 26)],
            tren.Baris.Where(b => b.Urusan is null && capaian.ContainsKey(b.Wilayah)).Select(b => (IReadOnlyList<SelDokumen>)
            [
                DaftarWilayah.Ambil(b.Wilayah).Nama,
                .. dipakai.Select(i => (SelDokumen)TeksTren.Sel(i.Rekap, b, b.Lalu[i.Nomor], TeksTren.TanpaIndeks(capaian[b.Wilayah], b), rekap.Aturan)),
                TeksTren.Keterangan(b, dipakai),
            ]));
        dokumen.Catatan(TeksTren.Catatan(rekap, dipakai.Select(i => i.Rekap)));
    }

    /// <summary>The change of the indices of all daerah against each earlier rekap that the document shows, one sentence each; where nothing can be compared, none.</summary>
    public static IEnumerable<string> Kalimat(Rekap rekap)
    {
        if (rekap.Tren is not { } tren)
        {
            yield break;
        }

        foreach (var (nomor, pembanding) in Dipakai(tren))
        {
            var perubahan = tren.Baris.Where(b => b.Urusan is null && !b.Wilayah.AdalahProvinsi).Select(b => b.Lalu[nomor]).Where(s => s.Perubahan is not null).ToList();
            if (perubahan.Count > 0)
            {
                yield return TeksLaporan.Tren(pembanding.Periode, rekap, perubahan);
            }
        }
    }

    private static List<(int Nomor, RekapPembanding Rekap)> Dipakai(Tren tren) => [.. tren.Pembanding.Index().Where(p => p.Item.Isi is not null).Take(PembandingTerbanyak)];
}
