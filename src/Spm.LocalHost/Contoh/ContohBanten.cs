using Spm.Domain;

namespace Spm.LocalHost;

/// <summary>
/// The built-in sample: 54 workbooks of Banten for 2025-TW4, every one marked "contoh, bukan data resmi". 9 wilayah x 6 urusan are 54 slots; one kabupaten has not
/// reported two urusan, and one trantibumlinmas comes in three files from three OPD. One report is late, one workbook is rejected, some services do not apply.
/// All figures are made up.
/// </summary>
public static class ContohBanten
{
    private const int JamMulai = 8;
    private const int JamKerja = 8;

    private static readonly KodeWilayah KabupatenTanpaDuaUrusan = KodeWilayah.Parse("36.02");
    private static readonly Urusan[] UrusanTanpaLaporan = [Urusan.PerumahanRakyat, Urusan.Sosial];
    private static readonly (KodeWilayah Wilayah, Urusan Urusan) SlotTerlambat = (KodeWilayah.Parse("36.04"), Urusan.PekerjaanUmum);
    private static readonly KodeWilayah KotaDenganTigaOpd = KodeWilayah.Parse("36.71");

    private static readonly (string Opd, string[] Layanan)[] OpdTrantibumlinmas =
    [
        ("satpol-pp", ["K-TRA-01"]),
        ("bpbd", ["K-TRA-02", "K-TRA-03", "K-TRA-04"]),
        ("damkar", ["K-TRA-05"]),
    ];

    /// <summary>The quarter of the sample.</summary>
    public static Periode Periode { get; } = new(2025, 4);

    /// <summary>The province of the sample.</summary>
    public static KodeWilayah Provinsi { get; } = KodeWilayah.Parse("36");

    /// <summary>The uploads with the built-in deadlines, in the order in which the OPD send them.</summary>
    public static IReadOnlyList<UnggahanContoh> Unggahan() => Unggahan(KalenderTenggat.Bawaan.Untuk(Periode, Provinsi));

    /// <summary>
    /// The uploads in the order in which the OPD send them: all in the office hours of the days before the provincial deadline, but one on the day after it.
    /// </summary>
    /// <param name="tenggat">The dates of <see cref="Periode"/> in <see cref="Provinsi"/>.</param>
    public static IReadOnlyList<UnggahanContoh> Unggahan(Tenggat tenggat)
    {
        ArgumentNullException.ThrowIfNull(tenggat);
        var berkas = ProfilDaerah.Banten
            .SelectMany(daerah => Urusan.Semua.Select(urusan => new Slot(Periode, daerah.Kode, urusan)))
            .Where(slot => slot.Wilayah != KabupatenTanpaDuaUrusan || !UrusanTanpaLaporan.Contains(slot.Urusan))
            .SelectMany(Berkas)
            .ToList();
        var tepatWaktu = berkas.Where(b => !Terlambat(b.Slot)).ToList();
        var hari = HariKerjaSebelum(tenggat.Provinsi, (tepatWaktu.Count + JamKerja - 1) / JamKerja);
        return
        [
            .. tepatWaktu.Select((b, i) => Buat(b, Saat(tenggat, hari[i / JamKerja], JamMulai + (i % JamKerja)))),
            .. berkas.Where(b => Terlambat(b.Slot)).Select(b => Buat(b, Saat(tenggat, tenggat.Provinsi.AddDays(1), JamMulai))),
        ];
    }

    private static bool Terlambat(Slot slot) => (slot.Wilayah, slot.Urusan) == SlotTerlambat;

    private static IEnumerable<(Slot Slot, string Nama, IReadOnlyList<JenisPelayanan> Layanan)> Berkas(Slot slot)
    {
        if (slot.Wilayah == KotaDenganTigaOpd && slot.Urusan == Urusan.Trantibumlinmas)
        {
            return OpdTrantibumlinmas.Select(o =>
                (slot, $"{slot.Urusan.Segmen}-{o.Opd}.xlsx", (IReadOnlyList<JenisPelayanan>)[.. slot.Layanan.Where(l => o.Layanan.Contains(l.Kode.ToString()))]));
        }

        var nama = DaftarWilayah.Ambil(slot.Wilayah).Nama.ToLowerInvariant().Replace(' ', '-');
        return [(slot, $"{slot.Urusan.Segmen}-{nama}.xlsx", slot.Layanan)];
    }

    private static List<DateOnly> HariKerjaSebelum(DateOnly tenggat, int banyak) =>
        [.. Enumerable.Range(1, 2 * banyak + 2).Select(i => tenggat.AddDays(-i)).Where(h => h.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(banyak).Reverse()];

    private static DateTimeOffset Saat(Tenggat tenggat, DateOnly hari, int jam) => new(hari.ToDateTime(new TimeOnly(jam, 0)), tenggat.ZonaWaktu);

    private static UnggahanContoh Buat((Slot Slot, string Nama, IReadOnlyList<JenisPelayanan> Layanan) berkas, DateTimeOffset saat) =>
        new(new AlamatUnggahan(berkas.Slot, berkas.Nama), saat, berkas.Layanan);
}
