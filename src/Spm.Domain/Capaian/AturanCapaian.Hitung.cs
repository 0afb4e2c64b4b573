namespace Spm.Domain;

public sealed partial record AturanCapaian
{
    /// <summary>Capaian of one service.</summary>
    /// <param name="layanan">The service.</param>
    /// <param name="laporan">Its current report, or null where no file filled it in.</param>
    /// <param name="status">Where the report of its urusan stands; without an accepted one <paramref name="laporan"/> is not looked at.</param>
    /// <exception cref="ArgumentException">The report is of another service, or holds what ingest rejects: a target of 0 or below, negative counts.</exception>
    public CapaianLayanan Hitung(JenisPelayanan layanan, LaporanLayanan? laporan, StatusUrusan status)
    {
        if (!status.AdaLaporan)
        {
            return new CapaianLayanan { Kode = layanan.Kode, Status = StatusLayanan.UrusanBelumDiterima };
        }

        if (laporan is not null && laporan.Kode != layanan.Kode)
        {
            throw new ArgumentException($"The report of {laporan.Kode} cannot be that of {layanan.Kode}.", nameof(laporan));
        }

        return laporan switch
        {
            { Berlaku: false } => new CapaianLayanan { Kode = layanan.Kode, Status = StatusLayanan.TidakBerlaku, Laporan = laporan },
            { Harus: { } harus, Terlayani: { } terlayani } => Dilaporkan(layanan, laporan, Persen(harus, terlayani)),
            _ => new CapaianLayanan { Kode = layanan.Kode, Status = StatusLayanan.BelumDilaporkan, Laporan = laporan },
        };
    }

    /// <summary>
    /// Capaian of one urusan: the mean of IP over its applicable services, a service that is not reported counting 0; null where no report was accepted or nothing applies.
    /// </summary>
    /// <param name="periode">Quarter: it decides which rows of mutu are prescribed.</param>
    /// <param name="wilayah">Province, kabupaten or kota: it decides which services are owed.</param>
    /// <param name="keadaan">What is known.</param>
    /// <exception cref="ArgumentException">A report is of a service that the wilayah does not owe, or holds what ingest rejects.</exception>
    public CapaianUrusan Hitung(Periode periode, KodeWilayah wilayah, KeadaanUrusan keadaan)
    {
        var wajib = Katalog.Layanan(wilayah, keadaan.Urusan, periode);
        if (keadaan.Layanan.Keys.Except(wajib.Select(l => l.Kode)).ToList() is [var asing, ..])
        {
            throw new ArgumentException($"{wilayah} does not owe {asing} in {keadaan.Urusan}.", nameof(keadaan));
        }

        CapaianLayanan[] layanan = [.. wajib.Select(l => Hitung(l, keadaan.Layanan.GetValueOrDefault(l.Kode), keadaan.Status))];
        return new CapaianUrusan
        {
            Urusan = keadaan.Urusan,
            Status = keadaan.Status,
            Indeks = keadaan.Status.AdaLaporan
                ? Pecahan.Rerata([.. layanan.Where(l => l.Status != StatusLayanan.TidakBerlaku).Select(l => l.Indeks ?? Pecahan.Nol)])
                : null,
            Layanan = layanan,
        };
    }

    /// <summary>Capaian of a daerah, or of the province itself.</summary>
    /// <param name="periode">Quarter.</param>
    /// <param name="wilayah">Province, kabupaten or kota.</param>
    /// <param name="keadaan">What is known of its urusan, each at most once; one that is missing has nothing received.</param>
    /// <exception cref="ArgumentException">An urusan is given twice, or a report is as in <see cref="Hitung(Periode, KodeWilayah, KeadaanUrusan)"/>.</exception>
    public CapaianDaerah Hitung(Periode periode, KodeWilayah wilayah, IReadOnlyList<KeadaanUrusan> keadaan)
    {
        KeadaanUrusan[] lengkap = [.. KeadaanUrusan.Lengkapi(keadaan)];
        CapaianUrusan[] urusan = [.. lengkap.Select(k => Hitung(periode, wilayah, k))];
        var berindeks = urusan.Select(u => u.Indeks).OfType<Pecahan>().ToArray();
        var indeks = Pecahan.Rerata([.. berindeks, .. urusan.Where(u => !u.Status.AdaLaporan).Select(_ => Pecahan.Nol)]);
        return new CapaianDaerah
        {
            Periode = periode,
            Wilayah = wilayah,
            Indeks = indeks,
            IndeksTerlapor = Pecahan.Rerata(berindeks),
            Kategori = berindeks.Length > 0 ? NamaKategori(indeks) : null,
            Keterisian = PenghitungKeterisian.Hitung(periode, wilayah, lengkap),
            Urusan = urusan,
        };
    }

    /// <summary>
    /// The rows that M is the mean of. Every reported row with a target counts, prescribed or the OPD's own; a prescribed row that was left empty counts 0 beside them.
    /// </summary>
    /// <param name="layanan">The service, with the rows of the report's year.</param>
    /// <param name="laporan">Its current report.</param>
    /// <returns>The prescribed rows in the order of the catalogue, reported or left empty; then the OPD's own in theirs.</returns>
    /// <exception cref="ArgumentException">A row holds what ingest rejects.</exception>
    public IReadOnlyList<MutuDihitung> RincianMutu(JenisPelayanan layanan, LaporanLayanan laporan)
    {
        var terisi = laporan.Mutu.ToLookup(b => b.Kode);
        var baku = layanan.Mutu.Select(i => i.Kode).ToHashSet();
        return
        [
            .. layanan.Mutu.SelectMany(i => terisi.Contains(i.Kode) ? terisi[i.Kode].Select(b => Dihitung(i, b)) : [new MutuDihitung(i, null, Pecahan.Nol)]),
            .. laporan.Mutu.Where(b => b.Kode is null || !baku.Contains(b.Kode)).Select(b => Dihitung(null, b)),
        ];

        MutuDihitung Dihitung(ItemMutu? item, BarisMutu baris) => new(item, baris, BerKebutuhan(baris) ? Persen(baris.Harus, baris.Terpenuhi!) : null);
    }

    private CapaianLayanan Dilaporkan(JenisPelayanan layanan, LaporanLayanan laporan, Pecahan penerima)
    {
        var mutu = Mutu(layanan, laporan);
        return new CapaianLayanan
        {
            Kode = layanan.Kode,
            Status = StatusLayanan.Dilaporkan,
            Laporan = laporan,
            Penerima = penerima,
            Mutu = mutu,
            Indeks = (BobotPenerima * penerima) + (BobotMutu * (mutu ?? Pecahan.Nol)),
        };
    }

    // A row left empty cannot make a mean of its own: where no reported row has a target, mutu is not reported.
    private Pecahan? Mutu(JenisPelayanan layanan, LaporanLayanan laporan)
    {
        var rincian = RincianMutu(layanan, laporan);
        return rincian.Any(r => r is { Baris: not null, Persen: not null }) ? Pecahan.Rerata([.. rincian.Select(r => r.Persen).OfType<Pecahan>()]) : null;
    }

    private static bool BerKebutuhan(BarisMutu baris) => baris switch
    {
        { Harus.Nilai: 0, Terpenuhi: null or { Nilai: 0 } } => false,
        { Harus.Nilai: > 0, Terpenuhi: not null } => true,
        _ => throw new ArgumentException($"The mutu row at {baris.Harus.Asal} should have been rejected: {baris.Harus.Nilai} and {baris.Terpenuhi?.Nilai}."),
    };

    private Pecahan Persen(Angka harus, Angka terpenuhi)
    {
        if (harus.Nilai <= 0 || terpenuhi.Nilai < 0)
        {
            throw new ArgumentException($"The counts at {harus.Asal} should have been rejected: {harus.Nilai} and {terpenuhi.Nilai}.");
        }

        return Pecahan.Terkecil(BatasAtas, Pecahan.Seratus * Pecahan.Dari(terpenuhi.Nilai) / Pecahan.Dari(harus.Nilai));
    }
}
