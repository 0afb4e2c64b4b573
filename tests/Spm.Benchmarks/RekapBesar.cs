using Spm.Domain;

namespace Spm.Benchmarks;

/// <summary>
/// A rekap with every service reported, every prescribed row of mutu filled, a budget, an obstacle, the four stages,
/// personnel and a target for each service, and asesmen of pendidikan. The figures are made up and differ from daerah to
/// daerah. With one province it is what <see cref="PenyusunRekap"/> makes; with the whole nation it is larger than any rekap of the product: all daerah in one workbook.
/// </summary>
internal static class RekapBesar
{
    private static readonly Periode Periode = new(2025, 4);

    /// <summary>Jawa Timur, 38 daerah: no province has more.</summary>
    public static Rekap SatuProvinsi() => Buat(KodeWilayah.Parse("35"), DaftarWilayah.DaerahPelapor(KodeWilayah.Parse("35")));

    /// <summary>The 508 reporting kabupaten and kota and the 38 provinces, all as rows of one workbook; one of the provinces is the one that the rekap is about.</summary>
    public static Rekap Nasional() => Buat(
        KodeWilayah.Parse("35"),
        [.. DaftarWilayah.Semua.Where(w => w.Kode.AdalahProvinsi).SelectMany(p => (Wilayah[])[p, .. DaftarWilayah.DaerahPelapor(p.Kode)]).Where(w => w.Kode != KodeWilayah.Parse("35"))]);

    private static Rekap Buat(KodeWilayah provinsi, IReadOnlyList<Wilayah> daerah) => new()
    {
        Periode = Periode,
        Provinsi = provinsi,
        Aturan = AturanCapaian.Permendagri59,
        Tenggat = KalenderTenggat.Bawaan.Untuk(Periode, provinsi),
        Daerah = [.. daerah.Select((w, i) => new BarisRekap(Hasil(w.Kode, i + 1), i + 1))],
        LaporanProvinsi = Hasil(provinsi, 0),
    };

    private static HasilDaerah Hasil(KodeWilayah wilayah, int nomor)
    {
        KeadaanUrusan[] keadaan =
        [
            .. Urusan.Semua.Select(u => new KeadaanUrusan(
                u, StatusUrusan.Diterima, Katalog.Layanan(wilayah, u).Select((l, i) => Laporan(l, (nomor * 131) + (i * 17))).ToDictionary(l => l.Kode))),
        ];
        return new HasilDaerah(
            AturanCapaian.Permendagri59.Hitung(Periode, wilayah, keadaan),
            [.. keadaan.SelectMany(k => k.Layanan.Keys.Select(kode => Sumber(wilayah, kode, k.Urusan)))],
            Contoh: false)
        {
            Target = [.. keadaan.SelectMany(k => k.Layanan.Values.Select(l => Target(wilayah, l)))],
        };
    }

    private static TargetBerlaku Target(KodeWilayah wilayah, LaporanLayanan laporan) => new(
        new TargetLayanan
        {
            Layanan = laporan.Kode,
            Tahun = Periode.Tahun,
            Satuan = laporan.Satuan,
            Jumlah = new Angka(laporan.Harus!.Nilai - 500, "Target!E7"),
            Mutu = new Angka(85, "Target!F7"),
        },
        new SumberLayanan
        {
            Wilayah = wilayah,
            Layanan = laporan.Kode,
            Versi = 1,
            Diterima = new DateTimeOffset(2025, 2, 3, 9, 0, 0, TimeSpan.FromHours(7)),
            Sha256 = new string('b', 64),
            Berkas = $"{Periode.Tahun}-RAD/{wilayah}/target.xlsx",
        },
        "Keputusan kepala daerah tentang target SPM");

    private static LaporanLayanan Laporan(JenisPelayanan layanan, int acak) => new()
    {
        Kode = layanan.Kode,
        Satuan = layanan.Satuan,
        Berlaku = true,
        Harus = new Angka(10_000 + acak, "A Penerima!G7"),
        Terlayani = new Angka(8_000 + (acak * 7 % 1_900), "A Penerima!H7"),
        Mutu =
        [
            .. layanan.Mutu.Select((m, i) => new BarisMutu
            {
                Kode = m.Kode,
                Item = m.Item,
                Satuan = m.Satuan,
                Harus = new Angka(100 + i, $"B Mutu!F{i + 7}"),
                Terpenuhi = new Angka(60 + ((acak + i) % 40), $"B Mutu!G{i + 7}"),
            }),
        ],
        Anggaran = new Anggaran(new Angka(1_000_000_000m + (acak * 12_500m), "C Anggaran!F7"), new Angka(870_000_000m + (acak * 9_750m), "C Anggaran!G7")),
        Kendala =
        [
            new Kendala($"Sasaran di {acak % 23} desa terpencil belum terjangkau karena tenaga terbatas", "Menambah layanan keliling dua kali sebulan", "Kendala!A7:C7"),
        ],
        Tahapan = [.. Enum.GetValues<Tahap>().Select((t, i) => new TahapanLayanan(t, (StatusTahap)((acak + i) % 3), $"Berita acara nomor {acak % 211}", null, $"Tahapan!D{i + 7}:F{i + 7}"))],
        Personil = [new Personil("Tenaga pelaksana layanan", "Orang", new Angka(10 + (acak % 9), "Personil!D7"), new Angka(8 + (acak % 5), "Personil!E7"), null, Bersama: false, "Personil!A7:F7")],
        Asesmen =
        [
            .. JenjangAsesmen.Untuk(layanan.Kode).SelectMany(j => Enum.GetValues<KemampuanAsesmen>().Select(k =>
                new Asesmen(j, k, new Angka(60 + (acak % 20), "Asesmen!E7"), new Angka(58 + (acak % 17), "Asesmen!F7")))),
        ],
    };

    private static SumberLayanan Sumber(KodeWilayah wilayah, KodeLayanan kode, Urusan urusan) => new()
    {
        Wilayah = wilayah,
        Layanan = kode,
        Versi = 1,
        Diterima = new DateTimeOffset(2026, 1, 9, 14, 30, 0, TimeSpan.FromHours(7)),
        Sha256 = new string('a', 64),
        Berkas = $"2025-TW4/{wilayah}/{urusan.Segmen}/laporan.xlsx",
    };
}
