namespace Spm.Domain;

/// <summary>Lists where every figure of a rekap comes from. Pure, like the rekap itself.</summary>
public static class PenyusunAsal
{
    private static readonly BlokAsal[] SelaluAda = [BlokAsal.Penerima, BlokAsal.Mutu, BlokAsal.Anggaran, BlokAsal.Indeks, BlokAsal.Target];

    /// <summary>
    /// The rows of a rekap: those of the province first, then by daerah, urusan and service. Every service that a daerah owes has the rows A, B, C, IP and T, also where
    /// nothing is reported; a row of kendala, tahapan, personil or asesmen only where there is one.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A service of the rekap does not exist.</exception>
    public static IReadOnlyList<BarisAsal> Susun(Rekap rekap) =>
    [
        .. rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).OrderBy(h => h.Capaian.Wilayah).SelectMany(h => Susun(h, rekap.Aturan)),
    ];

    /// <summary>Names of the rows of one daerah, in the order of <see cref="Susun(HasilDaerah, AturanCapaian)"/>.</summary>
    public static IEnumerable<IdAsal> DaftarId(HasilDaerah hasil) =>
        from urusan in hasil.Capaian.Urusan.OrderBy(u => u.Urusan)
        from layanan in urusan.Layanan.OrderBy(l => l.Kode)
        from blok in SelaluAda.Concat(BilaAda(layanan.Laporan))
        select new IdAsal(hasil.Capaian.Wilayah, layanan.Kode, blok);

    /// <summary>The rows of one daerah, or of the province itself.</summary>
    /// <exception cref="KeyNotFoundException">A service does not exist.</exception>
    public static IReadOnlyList<BarisAsal> Susun(HasilDaerah hasil, AturanCapaian aturan)
    {
        var sumber = hasil.Sumber.ToDictionary(s => s.Layanan);
        var target = hasil.Target.ToDictionary(t => t.Target.Layanan);
        var gugur = hasil.Gugur.ToDictionary(g => g.Layanan);
        return
        [
            .. from urusan in hasil.Capaian.Urusan.OrderBy(u => u.Urusan)
               from layanan in urusan.Layanan.OrderBy(l => l.Kode)
               from baris in Susun(hasil.Capaian, urusan, layanan, sumber.GetValueOrDefault(layanan.Kode), target.GetValueOrDefault(layanan.Kode), gugur.GetValueOrDefault(layanan.Kode), aturan)
               select baris,
        ];
    }

    private static List<BarisAsal> Susun(
        CapaianDaerah daerah, CapaianUrusan urusan, CapaianLayanan layanan, SumberLayanan? sumber, TargetBerlaku? target, BerkasGugur? gugur, AturanCapaian aturan)
    {
        var laporan = layanan.Laporan;
        var jenis = Katalog.Cari(layanan.Kode, daerah.Periode) ?? throw new KeyNotFoundException($"There is no service {layanan.Kode}.");
        var teks = new TeksAsal(aturan, jenis, urusan.Status, layanan, gugur);
        var penerima = Sel(laporan?.Harus?.Asal, laporan?.Terlayani?.Asal);
        var mutu = Rentang((laporan?.Mutu ?? []).SelectMany(b => new[] { b.Harus.Asal, b.Terpenuhi?.Asal }));
        List<BarisAsal> baris =
        [
            Baris(BlokAsal.Penerima, [.. penerima, .. Sel(layanan.Status == StatusLayanan.TidakBerlaku ? laporan?.AsalAlasan : null)], teks.Penerima),
            Baris(BlokAsal.Mutu, mutu, teks.Mutu),
            Baris(BlokAsal.Anggaran, Sel(laporan?.Anggaran?.Alokasi?.Asal, laporan?.Anggaran?.Realisasi?.Asal), teks.Anggaran),
            Baris(BlokAsal.Indeks, layanan.Status == StatusLayanan.Dilaporkan ? [.. penerima, .. mutu] : [], teks.Indeks),
            Baris(BlokAsal.Target, Sel(target?.Target.Jumlah?.Asal, target?.Target.Mutu?.Asal), TeksAsal.Target(target)) with { Sumber = target?.Sumber },
        ];
        baris.AddRange(BilaAda(laporan).Select(blok => blok switch
        {
            BlokAsal.Kendala => Baris(blok, Rentang(laporan!.Kendala.Select(k => k.Asal)), teks.Kendala),
            BlokAsal.Tahapan => Baris(blok, Rentang(laporan!.Tahapan.Select(t => t.Asal)), teks.Tahapan),
            BlokAsal.Personil => Baris(blok, Rentang(laporan!.Personil.Select(p => p.Asal)), teks.Personil),
            _ => Baris(blok, Rentang(laporan!.Asesmen.SelectMany(a => new[] { a.Nilai?.Asal, a.DuaTahunLalu?.Asal })), teks.Asesmen),
        }));
        return baris;

        BarisAsal Baris(BlokAsal blok, IReadOnlyList<RentangAsal> sel, string aturanBlok) => new()
        {
            Id = new IdAsal(daerah.Wilayah, layanan.Kode, blok),
            Urusan = urusan.Urusan,
            Sumber = sumber,
            Sel = sel,
            Aturan = aturanBlok,
        };
    }

    private static IEnumerable<BlokAsal> BilaAda(LaporanLayanan? laporan) =>
        from b in new[]
        {
            (Blok: BlokAsal.Kendala, Banyak: laporan?.Kendala.Count), (Blok: BlokAsal.Tahapan, Banyak: laporan?.Tahapan.Count),
            (Blok: BlokAsal.Personil, Banyak: laporan?.Personil.Count), (Blok: BlokAsal.Asesmen, Banyak: laporan?.Asesmen.Count),
        }
        where b.Banyak > 0
        select b.Blok;

    // A block of many rows: its cells as ranges, for no sentence counts them off.
    private static IReadOnlyList<RentangAsal> Rentang(IEnumerable<string?> asal) => RentangAsal.Padatkan(Sel([.. asal]));

    // One cell can hold both figures (450/500).
    private static IReadOnlyList<RentangAsal> Sel(params ReadOnlySpan<string?> asal)
    {
        var hasil = new List<RentangAsal>();
        foreach (var teks in asal)
        {
            if (teks is not null)
            {
                hasil.AddRange(RentangAsal.TryBaca(teks, out var rentang) ? rentang : throw new FormatException($"'{teks}' is not a list of cells."));
            }
        }

        return [.. hasil.Distinct()];
    }
}
