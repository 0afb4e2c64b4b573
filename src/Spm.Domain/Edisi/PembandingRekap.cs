namespace Spm.Domain;

/// <summary>Holds two states of the rekap of one province and quarter against each other.</summary>
public static class PembandingRekap
{
    /// <summary>
    /// Every value that differs, and the files that caused it. Values are compared exactly, not as rounded for people. Ordered by wilayah (the province, whose code is the
    /// shortest, first, and before its own report the kabupaten and kota together), then daerah before urusan before services, as the rekap has them. A row that was written
    /// once for all services of its file is told once.
    /// </summary>
    /// <param name="lama">As it was sent.</param>
    /// <param name="baru">As it is now.</param>
    /// <exception cref="ArgumentException">They are of different quarters or provinces.</exception>
    public static IReadOnlyList<PerubahanNilai> Bandingkan(IsiRekap lama, IsiRekap baru)
    {
        if ((lama.Periode, lama.Provinsi) != (baru.Periode, baru.Provinsi))
        {
            throw new ArgumentException($"{lama.Periode} of {lama.Provinsi} cannot be held against {baru.Periode} of {baru.Provinsi}.", nameof(baru));
        }

        var ganti = lama.Berkas.Keys.Union(baru.Berkas.Keys)
            .Select(k => (k.Wilayah, Berkas: new GantiBerkas(k.Layanan, lama.Berkas.GetValueOrDefault(k), baru.Berkas.GetValueOrDefault(k))))
            .Where(g => g.Berkas.Lama != g.Berkas.Baru)
            .OrderBy(g => g.Berkas.Layanan)
            .ToLookup(g => g.Wilayah, g => g.Berkas);
        var berubah = lama.Nilai.Keys.Union(baru.Nilai.Keys)
            .Where(tempat => lama.Memuat(tempat.Besaran) && baru.Memuat(tempat.Besaran))
            .Select(tempat => new PerubahanNilai(tempat, Nilai(lama, tempat), Nilai(baru, tempat), []))
            .Where(p => p.Lama != p.Baru && (!AdalahSatuan(p.Tempat.Besaran) || (p.Lama.Teks is not null && p.Baru.Teks is not null)))
            .ToList();
        var daerahBerubah = berubah.Where(p => !p.Tempat.Wilayah.AdalahProvinsi).ToLookup(p => p.Tempat.Besaran);
        var layananBerubah = berubah.Where(p => !DalamTarget(p.Tempat.Besaran)).Select(p => (p.Tempat.Wilayah, p.Tempat.Layanan)).ToHashSet();
        return Lipat(
        [
            .. berubah
                .OrderBy(p => p.Tempat.Wilayah)
                .ThenBy(p => !p.Tempat.Gabungan)
                .ThenBy(p => p.Tempat.Urusan)
                .ThenBy(p => p.Tempat.Layanan)
                .ThenBy(p => p.Tempat.Besaran) // and rows in their order
                .Select(p => p.Tempat.Gabungan ? p with { Daerah = Daerah(p.Tempat) }
                    : p with { Sebab = DalamTarget(p.Tempat.Besaran) ? SebabTarget(p.Tempat) : Sebab(p.Tempat) }),
        ]);

        IReadOnlyList<KodeWilayah> Daerah(TempatBesaran gabungan) =>
            [.. SebabGabungan(gabungan).SelectMany(besaran => daerahBerubah[besaran]).Where(p => Menyebabkan(p, gabungan)).Select(p => p.Tempat.Wilayah).Distinct().Order()];

        // Once, with the first service, where each carries the same row of the same file.
        IReadOnlyList<PerubahanNilai> Lipat(IReadOnlyList<PerubahanNilai> semua)
        {
            var bersama = semua.Where(p => lama.Bersama.Contains(p.Tempat) || baru.Bersama.Contains(p.Tempat)).GroupBy(Kunci).ToDictionary(g => g.First(), g => g.ToList());
            var terlipat = bersama.Values.SelectMany(g => g.Skip(1)).ToHashSet();
            return
            [
                .. semua.Where(p => !terlipat.Contains(p))
                    .Select(p => bersama.TryGetValue(p, out var sama) ? p with { Bersama = true, Sebab = [.. sama.SelectMany(s => s.Sebab)] } : p),
            ];
        }

        // A target changes with its document alone, never with a report.
        IReadOnlyList<GantiBerkas> SebabTarget(TempatBesaran tempat)
        {
            var kunci = (tempat.Wilayah, tempat.Layanan!.Value);
            var (semula, kini) = (lama.BerkasTarget.GetValueOrDefault(kunci), baru.BerkasTarget.GetValueOrDefault(kunci));
            return semula == kini ? [] : [new GantiBerkas(tempat.Layanan.Value, semula, kini)];
        }

        // A new file often repeats what it does not correct: the services that it left as they were caused nothing.
        IReadOnlyList<GantiBerkas> Sebab(TempatBesaran tempat)
        {
            var dibawah = ganti[tempat.Wilayah].Where(g => Dibawah(tempat, g.Layanan)).ToList();
            return dibawah.FindAll(g => layananBerubah.Contains((tempat.Wilayah, g.Layanan))) is { Count: > 0 } penyebab ? penyebab : dibawah;
        }
    }

    // A band that none is in is not among the values.
    private static NilaiBesaran Nilai(IsiRekap isi, TempatBesaran tempat) =>
        isi.Nilai.GetValueOrDefault(tempat, tempat.Besaran == Besaran.JumlahKategori ? NilaiBesaran.Dari(0m) : NilaiBesaran.Kosong);

    // The same row of the same file, whichever service carries it.
    private static (TempatBesaran, NilaiBesaran, NilaiBesaran, BerkasLayanan?, BerkasLayanan?) Kunci(PerubahanNilai p) =>
        p.Sebab is [var ganti, ..] ? (p.Tempat with { Layanan = null }, p.Lama, p.Baru, ganti.Lama, ganti.Baru) : (p.Tempat with { Layanan = null }, p.Lama, p.Baru, null, null);

    private static Besaran[] SebabGabungan(TempatBesaran gabungan) => gabungan.Besaran switch
    {
        Besaran.RerataIndeks => [Besaran.IndeksDaerah],
        Besaran.RerataTerlapor => [Besaran.IndeksTerlapor],
        Besaran.JumlahKategori => [Besaran.Kategori],
        Besaran.KeterisianGabungan => [Besaran.Keterisian],
        Besaran.RerataUrusan => [Besaran.IndeksUrusan],
        _ => [Besaran.Berlaku, Besaran.Harus, Besaran.Terlayani, Besaran.Satuan],
    };

    // Both counts are in the sums, or none.
    private static bool Menyebabkan(PerubahanNilai p, TempatBesaran gabungan) => (gabungan.Besaran, p.Tempat.Besaran) switch
    {
        (Besaran.JumlahKategori, _) => p.Lama.Teks == gabungan.Butir || p.Baru.Teks == gabungan.Butir,
        (Besaran.JumlahHarus, Besaran.Terlayani) or (Besaran.JumlahTerlayani, Besaran.Harus) => p.Tempat.Layanan == gabungan.Layanan && (p.Lama.Angka is null || p.Baru.Angka is null),
        _ => p.Tempat.Urusan == gabungan.Urusan && p.Tempat.Layanan == gabungan.Layanan,
    };

    private static bool DalamTarget(Besaran besaran) => besaran is Besaran.TargetJumlah or Besaran.TargetSatuan or Besaran.TargetMutu;

    // That counts came or went says their own row.
    private static bool AdalahSatuan(Besaran besaran) => besaran is Besaran.Satuan or Besaran.TargetSatuan;

    private static bool Dibawah(TempatBesaran tempat, KodeLayanan layanan) => tempat switch
    {
        { Layanan: { } kode } => kode == layanan,
        { Urusan: { } urusan } => Katalog.Cari(layanan)?.Urusan == urusan,
        _ => true,
    };
}
