namespace Spm.Domain;

/// <summary>
/// Counts which of the required cells of a daerah are filled, per block. The rule is this project's own (unverified: the e-SPM's own measure was not found):
/// <list type="bullet">
/// <item>A: the two counts of every applicable service; of one that does not apply, its reason.</item>
/// <item>B: the two figures of every prescribed row of an applicable service; a row whose harus is 0 needs no terpenuhi.</item>
/// <item>C: alokasi and realisasi of every applicable service.</item>
/// <item>Kendala: permasalahan and tindak lanjut, in one row, of every service that served fewer than it had to.</item>
/// </list>
/// A service that nobody reported, also in an urusan without an accepted report, is required in A, B and C and unfilled.
/// </summary>
public static class PenghitungKeterisian
{
    /// <summary>Keterisian of a daerah, or of the province itself.</summary>
    /// <param name="periode">Quarter: it decides which rows of mutu are prescribed.</param>
    /// <param name="wilayah">It decides which services are owed.</param>
    /// <param name="keadaan">What is known of its urusan, each at most once; one that is missing has nothing received.</param>
    /// <exception cref="ArgumentException">An urusan is given twice.</exception>
    public static Keterisian Hitung(Periode periode, KodeWilayah wilayah, IReadOnlyList<KeadaanUrusan> keadaan)
    {
        var hasil = new Keterisian(default, default, default, default);
        foreach (var urusan in KeadaanUrusan.Lengkapi(keadaan))
        {
            foreach (var layanan in Katalog.Layanan(wilayah, urusan.Urusan, periode))
            {
                var satu = Hitung(layanan, urusan.Status.AdaLaporan ? urusan.Layanan.GetValueOrDefault(layanan.Kode) : null);
                hasil = new Keterisian(hasil.A + satu.A, hasil.B + satu.B, hasil.C + satu.C, hasil.Kendala + satu.Kendala);
            }
        }

        return hasil;
    }

    /// <summary>Keterisian of one service.</summary>
    /// <param name="layanan">The service.</param>
    /// <param name="laporan">Its current report, or null where nobody reported it.</param>
    public static Keterisian Hitung(JenisPelayanan layanan, LaporanLayanan? laporan) => laporan is { Berlaku: false }
        ? new Keterisian(Sel(laporan.Alasan), default, default, default)
        : new Keterisian(Sel(laporan?.Harus, laporan?.Terlayani), Mutu(layanan, laporan), Sel(laporan?.Anggaran?.Alokasi, laporan?.Anggaran?.Realisasi), Kendala(laporan));

    private static Terisi Mutu(JenisPelayanan layanan, LaporanLayanan? laporan)
    {
        var diisi = (laporan?.Mutu ?? []).ToLookup(b => b.Kode);
        return layanan.Mutu.Aggregate(default(Terisi), (jumlah, item) => jumlah + Mutu([.. diisi[item.Kode]]));
    }

    // The empty cell beside a need of 0 is neither required nor filled.
    private static Terisi Mutu(BarisMutu[] baris) => baris switch
    {
        [] => new Terisi(0, 2),
        _ when Array.TrueForAll(baris, b => b.Terpenuhi is null) => new Terisi(1, 1),
        _ => new Terisi(2, 2),
    };

    private static Terisi Kendala(LaporanLayanan? laporan) => laporan is { Harus: { } harus, Terlayani: { } terlayani } && harus.Nilai > terlayani.Nilai
        ? new Terisi(laporan.Kendala.Select(k => Sel(k.Permasalahan, k.TindakLanjut).Isi).DefaultIfEmpty().Max(), 2)
        : default;

    private static Terisi Sel(params ReadOnlySpan<object?> isi)
    {
        var jumlah = 0;
        foreach (var sel in isi)
        {
            jumlah += sel is null ? 0 : 1;
        }

        return new Terisi(jumlah, isi.Length);
    }
}
