using FsCheck;
using FsCheck.Fluent;
using static Spm.Domain.Tests.LaporanUji;

namespace Spm.Domain.Tests;

/// <summary>What must hold for capaian whatever was reported.</summary>
public class CapaianSifatTests
{
    private static readonly AturanCapaian Aturan = AturanCapaian.Permendagri59;
    private static readonly KodeWilayah Pandeglang = KodeWilayah.Parse("36.01");
    private static readonly Config Beberapa = Config.QuickThrowOnFailure.WithMaxTest(200);

    private static readonly Gen<IReadOnlyList<KeadaanUrusan>> Daerah =
        Gen.CollectToSequence(Urusan.Semua, KeadaanAcak).Select(u => (IReadOnlyList<KeadaanUrusan>)[.. u]);

    [Fact]
    public void Every_index_lies_between_0_and_100() => Periksa(Daerah, keadaan =>
    {
        var hasil = Aturan.Hitung(Triwulan, Pandeglang, keadaan);
        return new[] { hasil.Indeks, hasil.IndeksTerlapor }
            .Concat(hasil.Urusan.Select(u => u.Indeks))
            .Concat(hasil.Urusan.SelectMany(u => u.Layanan).SelectMany(l => new[] { l.Penerima, l.Mutu, l.Indeks }))
            .OfType<Pecahan>()
            .All(n => n >= Pecahan.Nol && n <= Pecahan.Seratus);
    });

    [Fact]
    public void Index_over_all_urusan_never_exceeds_the_reported_one() => Periksa(Daerah, keadaan =>
    {
        var hasil = Aturan.Hitung(Triwulan, Pandeglang, keadaan);
        return hasil.IndeksTerlapor is null || hasil.Indeks <= hasil.IndeksTerlapor;
    });

    [Fact]
    public void Only_reported_services_have_values() => Periksa(Daerah, keadaan =>
        Aturan.Hitung(Triwulan, Pandeglang, keadaan).Urusan.SelectMany(u => u.Layanan).All(l =>
            l.Status == StatusLayanan.Dilaporkan ? l is { Penerima: not null, Indeks: not null } : l is { Penerima: null, Mutu: null, Indeks: null }));

    [Fact]
    public void Serving_more_people_never_lowers_any_index() => Periksa(
        from keadaan in Daerah
        from tambahan in Gen.Choose(1, 5000)
        select (keadaan, tambahan),
        d =>
        {
            var semula = Aturan.Hitung(Triwulan, Pandeglang, d.keadaan);
            var naik = Aturan.Hitung(Triwulan, Pandeglang, Ubah(d.keadaan, l => l.Terlayani is { } t ? l with { Terlayani = t with { Nilai = t.Nilai + d.tambahan } } : l));
            return (semula.Indeks is null ? naik.Indeks is null : naik.Indeks >= semula.Indeks)
                && semula.Urusan.Zip(naik.Urusan).All(u => u.First.Indeks is null ? u.Second.Indeks is null : u.Second.Indeks >= u.First.Indeks);
        });

    [Fact]
    public void Order_of_urusan_services_and_rows_does_not_matter() => Periksa(Daerah, keadaan =>
    {
        IReadOnlyList<KeadaanUrusan> terbalik =
        [
            .. keadaan.Reverse().Select(u => u with { Layanan = u.Layanan.Reverse().ToDictionary(p => p.Key, p => p.Value with { Mutu = [.. p.Value.Mutu.Reverse()] }) }),
        ];
        var (satu, dua) = (Aturan.Hitung(Triwulan, Pandeglang, keadaan), Aturan.Hitung(Triwulan, Pandeglang, terbalik));
        return satu.Indeks == dua.Indeks && satu.IndeksTerlapor == dua.IndeksTerlapor && satu.Keterisian == dua.Keterisian
            && satu.Urusan.Select(u => (u.Urusan, u.Indeks)).SequenceEqual(dua.Urusan.Select(u => (u.Urusan, u.Indeks)))
            && satu.Urusan.SelectMany(u => u.Layanan).Select(l => (l.Kode, l.Indeks)).SequenceEqual(dua.Urusan.SelectMany(u => u.Layanan).Select(l => (l.Kode, l.Indeks)));
    });

    [Fact]
    public void Service_that_does_not_apply_leaves_the_mean_of_the_others_alone() => Periksa(
        from lapor in Gen.CollectToSequence(Katalog.Layanan(Tingkat.KabKota, Urusan.Kesehatan), LaporanAcak)
        from pilihan in Gen.Choose(0, 11)
        select (lapor.ToArray(), pilihan),
        d =>
        {
            var (lapor, pilihan) = d;
            var sisa = lapor.Where((_, i) => i != pilihan).Select(l => Aturan.Hitung(Layanan(l.Kode.ToString()), l, StatusUrusan.Diterima))
                .Where(l => l.Status != StatusLayanan.TidakBerlaku).Select(l => l.Indeks ?? Pecahan.Nol).ToArray();
            lapor[pilihan] = TidakBerlaku(lapor[pilihan].Kode.ToString());
            return Aturan.Hitung(Triwulan, Pandeglang, Keadaan(Urusan.Kesehatan, lapor)).Indeks == Pecahan.Rerata(sisa);
        });

    [Fact]
    public void Service_exactly_on_a_band_edge_gets_the_upper_band() => Periksa(TepatDiBatasLayanan(), d =>
    {
        var indeks = Aturan.Hitung(Layanan("K-PEND-01"), d.Laporan, StatusUrusan.Diterima).Indeks;
        return indeks == d.Batas.BatasBawah && Aturan.NamaKategori(indeks) == d.Batas.Nama;
    });

    [Fact]
    public void Urusan_exactly_on_a_band_edge_gets_the_upper_band() => Periksa(TepatDiBatasUrusan(), d =>
    {
        var indeks = Aturan.Hitung(Triwulan, Pandeglang, d.Keadaan).Indeks;
        return indeks == d.Batas.BatasBawah && Aturan.NamaKategori(indeks) == d.Batas.Nama;
    });

    [Fact]
    public void Daerah_exactly_on_a_band_edge_gets_the_upper_band() => Periksa(TepatDiBatasDaerah(), d =>
    {
        var hasil = Aturan.Hitung(Triwulan, Pandeglang, d.Keadaan);
        return hasil.Indeks == d.Batas.BatasBawah && hasil.Kategori == d.Batas.Nama;
    });

    // 0.8 * 100 t/h + 0.2 * 100 (b h - 80 t) / (20 h) = b, with t chosen so that the mutu row lies between 0 and 100 percent.
    private static Gen<(Kategori Batas, LaporanLayanan Laporan)> TepatDiBatasLayanan() =>
        from batas in Gen.Elements(Aturan.DaftarKategori.Where(k => k.BatasBawah > Pecahan.Nol).ToArray())
        let b = (long)batas.BatasBawah.Pembilang
        from h in Gen.Choose(1, 90_000).Select(n => (long)n)
        let terendah = Math.Max(0, (((b - 20) * h) + 79) / 80)
        let tertinggi = Math.Min(h, b * h / 80)
        where terendah <= tertinggi
        from t in Gen.Choose((int)terendah, (int)tertinggi)
        select (batas, Lapor("K-PEND-01", h, t, Baris("K-PEND-01.B.1", 20 * h, (b * h) - (80 * t)), Baris("K-PEND-01.B.2", 0, null), Baris("K-PEND-01.B.3", 0, null)));

    // Services in pairs b + x, b - x: the mean is b whatever x is.
    private static Gen<(Kategori Batas, KeadaanUrusan Keadaan)> TepatDiBatasUrusan() =>
        from batas in BatasTengah
        from jarak in Gen.CollectToSequence(Enumerable.Range(0, 6), _ => Jarak)
        select (batas, Keadaan(Urusan.Kesehatan, Katalog.Layanan(Tingkat.KabKota, Urusan.Kesehatan).Select((l, i) => Rata(l, batas, jarak.ElementAt(i / 2), i % 2 == 0 ? 1 : -1))));

    private static Gen<(Kategori Batas, IReadOnlyList<KeadaanUrusan> Keadaan)> TepatDiBatasDaerah() =>
        from batas in BatasTengah
        from jarak in Gen.CollectToSequence(Enumerable.Range(0, 3), _ => Jarak)
        select (batas, (IReadOnlyList<KeadaanUrusan>)
        [
            .. Urusan.Semua.Select((u, i) => Keadaan(u, Katalog.Layanan(Tingkat.KabKota, u).Select(l => Rata(l, batas, jarak.ElementAt(i / 2), i % 2 == 0 ? 1 : -1)))),
        ]);

    private static Gen<Kategori> BatasTengah => Gen.Elements(Aturan.DaftarKategori.Where(k => k.BatasBawah > Pecahan.Nol && k.BatasBawah < Pecahan.Seratus).ToArray());

    /// <summary>A distance of k/q percent, at most 10.</summary>
    private static Gen<(int K, int Q)> Jarak => from q in Gen.Choose(1, 9_999) from k in Gen.Choose(0, 10 * q) select (k, q);

    private static LaporanLayanan Rata(JenisPelayanan layanan, Kategori batas, (int K, int Q) jarak, int tanda) =>
        LaporRata(layanan.Kode.ToString(), 100m * jarak.Q, ((decimal)batas.BatasBawah.Pembilang * jarak.Q) + (tanda * jarak.K));

    private static Gen<KeadaanUrusan> KeadaanAcak(Urusan urusan) =>
        from status in Gen.Frequency(
            (6, Gen.Elements(StatusUrusan.Diterima, StatusUrusan.Terlambat)),
            (1, Gen.Elements(StatusUrusan.Ditolak, StatusUrusan.BelumLapor)))
        from laporan in Gen.CollectToSequence(Katalog.Layanan(Tingkat.KabKota, urusan), l => Gen.Frequency((5, LaporanAcak(l).Select(r => (LaporanLayanan?)r)), (1, Gen.Constant((LaporanLayanan?)null))))
        select Keadaan(urusan, status, status.AdaLaporan ? laporan.OfType<LaporanLayanan>() : []);

    private static Gen<LaporanLayanan> LaporanAcak(JenisPelayanan layanan) => Gen.Frequency(
        (6, from harus in Gen.Choose(1, 2000)
            from terlayani in Gen.Choose(0, 2500)
            from mutu in Gen.CollectToSequence(layanan.Mutu.Select(i => (string?)i.Kode).Append(null), BarisAcak)
            select Lapor(layanan.Kode.ToString(), harus, terlayani, [.. mutu.OfType<BarisMutu>()])),
        (1, Gen.Constant(Lapor(layanan.Kode.ToString(), null, null))),
        (1, Gen.Constant(TidakBerlaku(layanan.Kode.ToString()))));

    private static Gen<BarisMutu?> BarisAcak(string? kode) => Gen.Frequency(
        (4, from harus in Gen.Choose(1, 50) from terpenuhi in Gen.Choose(0, 60) select (BarisMutu?)Baris(kode, harus, terpenuhi)),
        (1, Gen.Constant((BarisMutu?)Baris(kode, 0, null))),
        (1, Gen.Constant((BarisMutu?)null)));

    private static IReadOnlyList<KeadaanUrusan> Ubah(IReadOnlyList<KeadaanUrusan> keadaan, Func<LaporanLayanan, LaporanLayanan> ubah) =>
        [.. keadaan.Select(u => u with { Layanan = u.Layanan.ToDictionary(p => p.Key, p => ubah(p.Value)) })];

    private static void Periksa<T>(Gen<T> gen, Func<T, bool> sifat) => Prop.ForAll(gen.ToArbitrary(), sifat).Check(Beberapa);
}
