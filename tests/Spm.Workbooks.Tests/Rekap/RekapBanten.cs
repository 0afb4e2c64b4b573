using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>A whole rekap of Banten with made-up figures: every status, ties, services that do not apply, one urusan missing in two daerah.</summary>
internal static class RekapBanten
{
    public const string AlasanRumus = "=HYPERLINK(\"http://contoh.invalid\";\"klik\")";
    public const string PermasalahanRumus = "+62 812: nomor pengaduan belum tersambung";
    public const string TindakLanjutRumus = "@petugas: -1 minggu; 'kutip' & <tanda>\nbaris kedua";

    public static readonly Periode Periode = new(2025, 4);
    public static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    /// <summary>Built in the order of the codes, or in the opposite order.</summary>
    public static Rekap Buat(bool contoh = true, bool terbalik = false)
    {
        HasilDaerah[] daerah = [.. DaftarWilayah.DaerahPelapor(Banten).Select((w, i) => Hasil(w.Kode, i, contoh))];
        return PenyusunRekap.Susun(
            Periode, Banten, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(Periode, Banten), terbalik ? [.. daerah.Reverse()] : daerah, Hasil(Banten, 8, contoh));
    }

    /// <summary>The rekap of Jakarta, whose kota are administrative and do not report.</summary>
    public static Rekap TanpaDaerah()
    {
        var jakarta = KodeWilayah.Parse("31");
        Assert.Empty(DaftarWilayah.DaerahPelapor(jakarta));
        return PenyusunRekap.Susun(Periode, jakarta, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(Periode, jakarta), [], Hasil(jakarta, 8, contoh: false));
    }

    /// <summary>The workbook of a rekap.</summary>
    public static byte[] Tulis(Rekap rekap, Kertas kertas = Kertas.A4)
    {
        using var keluaran = new MemoryStream();
        RekapWorkbook.Tulis(rekap, keluaran, kertas);
        return keluaran.ToArray();
    }

    public static LaporanLayanan Laporan(KodeLayanan kode, decimal? harus, decimal? terlayani, decimal? mutu, params Kendala[] kendala) => new()
    {
        Kode = kode,
        Satuan = "Orang",
        Berlaku = true,
        Harus = harus is { } h ? new Angka(h, "A Penerima!G2") : null,
        Terlayani = terlayani is { } t ? new Angka(t, "A Penerima!H2") : null,
        Mutu = mutu is { } m
            ? [.. Katalog.Cari(kode)!.Mutu.Select(i => new BarisMutu { Kode = i.Kode, Item = i.Item, Satuan = i.Satuan, Harus = new(100, "B Mutu!E2"), Terpenuhi = new(m, "B Mutu!F2") })]
            : [],
        Kendala = kendala,
    };

    public static LaporanLayanan TidakBerlaku(KodeLayanan kode, decimal? harus, string alasan) =>
        Laporan(kode, harus, terlayani: null, mutu: null) with { Berlaku = false, Alasan = alasan };

    private static HasilDaerah Hasil(KodeWilayah wilayah, int nomor, bool contoh)
    {
        var keadaan = Urusan.Semua.Select(u => Keadaan(wilayah, nomor, u)).ToList();
        return new HasilDaerah(
            AturanCapaian.Permendagri59.Hitung(Periode, wilayah, keadaan),
            [.. keadaan.SelectMany(k => k.Layanan.Keys).Order().Select(kode => Sumber(wilayah, kode))],
            contoh);
    }

    private static SumberLayanan Sumber(KodeWilayah wilayah, KodeLayanan kode) => new()
    {
        Wilayah = wilayah,
        Layanan = kode,
        Versi = 1,
        Diterima = new DateTimeOffset(2026, 1, 9, 14, 30, 0, TimeSpan.FromHours(7)),
        Sha256 = new string('a', 64),
        Berkas = $"2025-TW4/{wilayah}/{Katalog.Cari(kode)!.Urusan.Segmen}/laporan.xlsx",
    };

    private static KeadaanUrusan Keadaan(KodeWilayah wilayah, int nomor, Urusan urusan)
    {
        var status = (nomor, urusan.Kode) switch
        {
            (1, "PR") or (1, "SOS") => StatusUrusan.BelumLapor,
            (3, "TRA") => StatusUrusan.Ditolak,
            (6, "KES") => StatusUrusan.Terlambat,
            _ => StatusUrusan.Diterima,
        };
        var layanan = status.AdaLaporan ? Katalog.Layanan(wilayah, urusan).Select((l, i) => Isi(l, nomor, i)).OfType<LaporanLayanan>() : [];
        return new KeadaanUrusan(urusan, status, layanan.ToDictionary(l => l.Kode));
    }

    private static LaporanLayanan? Isi(JenisPelayanan layanan, int nomor, int urut) => (nomor, layanan.Kode.ToString()) switch
    {
        (0, "K-TRA-05") => null,
        (2, "K-PR-01") or (2, "K-PR-02") => TidakBerlaku(layanan.Kode, 0, "Tidak ada bencana dan tidak ada relokasi pada tahun 2025 menurut keputusan bupati"),
        (4, "K-PR-02") => TidakBerlaku(layanan.Kode, null, AlasanRumus),
        (4, "K-KES-12") => Laporan(layanan.Kode, 3_412, 0, 0, new Kendala(PermasalahanRumus, TindakLanjutRumus, "Kendala!A2:C2")),
        (7, "K-SOS-02") => Laporan(layanan.Kode, 240, 240, mutu: null),

        // 99.996 % of 100.000: shown as 100,00 it would look like Tuntas Paripurna.
        (5, _) => Laporan(layanan.Kode, 100_000, 99_996, 99.996m),
        (8, "P-PU-01") or (8, "P-PR-02") => TidakBerlaku(layanan.Kode, 0, "Tidak ada layanan lintas kabupaten/kota"),
        _ => Laporan(
            layanan.Kode, 1_000 + (nomor * 137_911) + (urut * 4_801), 870 + (nomor * 131_017) + (urut * 4_511), 80 + ((nomor * 7 + urut * 3) % 21),
            urut == 0 ? [new Kendala("Sasaran di wilayah terpencil belum terjangkau karena tenaga terbatas dan akses jalan rusak", "Menambah layanan keliling dua kali sebulan", "Kendala!A2:C2")] : []),
    };
}
