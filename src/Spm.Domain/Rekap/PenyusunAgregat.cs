namespace Spm.Domain;

/// <summary>Adds up the counts of the daerah of a province and averages their indices. Pure: the same results in any order give the same aggregates.</summary>
public static class PenyusunAgregat
{
    /// <summary>Makes the aggregates of a rekap.</summary>
    /// <param name="rekap">The rekap; of its <see cref="Rekap.LaporanProvinsi"/> nothing is taken.</param>
    public static AgregatProvinsi Susun(Rekap rekap)
    {
        CapaianDaerah[] daerah = [.. rekap.Daerah.Select(d => d.Hasil.Capaian).OrderBy(c => c.Wilayah)];
        var perLayanan = daerah.SelectMany(d => d.Urusan).SelectMany(u => u.Layanan).ToLookup(l => l.Kode);
        return new AgregatProvinsi
        {
            Layanan = [.. Katalog.Semua.Where(l => l.Tingkat == Tingkat.KabKota).Select(l => Jumlahkan(l.Kode, [.. perLayanan[l.Kode]], daerah.Length, rekap.Aturan))],
            // The zeros of daerah of which none has an urusan with an index are no state of the province.
            Indeks = Rerata(daerah, daerah.All(d => !d.Berindeks) ? _ => null : d => d.Indeks),
            IndeksTerlapor = Rerata(daerah, d => d.IndeksTerlapor),
            Keterisian = daerah.Aggregate(default(Terisi), (jumlah, d) => jumlah + d.Keterisian.Total),
            Urusan = [.. Urusan.Semua.Select(u => new RerataUrusan(u, Rerata(daerah, d => d.Urusan.FirstOrDefault(milik => milik.Urusan == u)?.Indeks)))],
        };
    }

    private static AgregatLayanan Jumlahkan(KodeLayanan kode, CapaianLayanan[] layanan, int jumlahDaerah, AturanCapaian aturan)
    {
        LaporanLayanan[] laporan = [.. layanan.Where(l => l.Status == StatusLayanan.Dilaporkan).Select(l => l.Laporan!)];
        SatuanAgregat[] satuan =
        [
            .. laporan.GroupBy(l => SatuanBaku.Dari(l.Satuan), StringComparer.OrdinalIgnoreCase)
                .Select(g => new SatuanAgregat(g.Key, g.Count()))
                .OrderByDescending(s => s.JumlahDaerah).ThenBy(s => s.Nama, StringComparer.Ordinal),
        ];
        var dijumlahkan = satuan.Length == 1;
        var (harus, terlayani) = dijumlahkan ? (laporan.Sum(l => l.Harus!.Nilai), laporan.Sum(l => l.Terlayani!.Nilai)) : (0m, 0m);
        var tidakBerlaku = layanan.Count(l => l.Status == StatusLayanan.TidakBerlaku);
        return new AgregatLayanan
        {
            Kode = kode,
            Satuan = satuan,
            Harus = dijumlahkan ? harus : null,
            Terlayani = dijumlahkan ? terlayani : null,
            Penerima = dijumlahkan ? Pecahan.Terkecil(aturan.BatasAtas, Pecahan.Seratus * Pecahan.Dari(terlayani) / Pecahan.Dari(harus)) : null,
            Dilaporkan = laporan.Length,
            TidakBerlaku = tidakBerlaku,
            Belum = jumlahDaerah - laporan.Length - tidakBerlaku,
            Melampaui = laporan.Count(l => l.Terlayani!.Nilai > l.Harus!.Nilai),
        };
    }

    private static RerataIndeks Rerata(CapaianDaerah[] daerah, Func<CapaianDaerah, Pecahan?> indeks) => new(
        Pecahan.Rerata([.. daerah.Select(indeks).OfType<Pecahan>()]),
        [.. daerah.Where(d => indeks(d) is not null).Select(d => d.Wilayah)],
        [.. daerah.Where(d => indeks(d) is null).Select(d => d.Wilayah)]);
}
