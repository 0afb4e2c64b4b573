using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Every word of the sheets <c>Tren</c> and <c>Tren terbitan</c>.</summary>
internal static class TeksTren
{
    public const string Lembar = "Tren";
    public const string Judul = "Indeks dibandingkan dengan rekap sebelumnya";
    public const string IndeksDaerah = "Indeks daerah";
    public const string TanpaLaporan = "tanpa laporan";
    public const string TidakTerbaca = "rekap tidak terbaca";
    public const string TanpaPembanding = "Belum ada rekap yang dapat dibandingkan dengan rekap ini.";
    public const string LembarTerbitan = "Tren terbitan";
    public const string JudulTerbitan = "Angka terbitan: indeks yang diumumkan sebelum atau di luar sistem ini; tidak dihitung di sini, tidak dibandingkan dengan indeks yang dihitung";
    public const string TerbitanKosong = "Belum ada angka terbitan untuk provinsi ini; sediakan config/history.csv bila ada.";
    public const string AngkaPertama = "angka pertama";

    private static readonly CultureInfo Baku = CultureInfo.InvariantCulture;

    /// <summary>Header of a comparison.</summary>
    public static string Kepala(Periode kini, Periode lalu) =>
        $"{lalu} → {kini}\n{(lalu.Tahun == kini.Tahun ? "(triwulan sebelumnya)" : "(triwulan yang sama)")}";

    /// <summary>Earlier and later value, symbol, direction and difference, for example <c>81,31 → 70,20 ▼ turun 11,11</c>.</summary>
    private static string Perubahan(PerubahanIndeks perubahan, AturanCapaian aturan) => $"{Panah(perubahan.Lalu, perubahan.Kini, aturan)} {Arah(perubahan)}";

    /// <summary>What a comparison says: the change, or why there is none.</summary>
    public static string Sel(RekapPembanding pembanding, BarisTren baris, SelTren sel, string tanpaKini, AturanCapaian aturan) =>
        sel.Perubahan is { } perubahan ? Perubahan(perubahan, aturan) : TanpaPerubahan(pembanding, sel.Lalu, baris.Kini, tanpaKini, aturan);

    /// <summary>Why an index of now is not there.</summary>
    public static string TanpaIndeks(CapaianDaerah capaian, BarisTren baris) => capaian.Urusan.FirstOrDefault(u => u.Urusan == baris.Urusan) is { } urusan
        ? TeksRekap.TanpaNilai(urusan.Status)
        : capaian.TanpaLaporan ? TanpaLaporan : TeksRekap.TanpaIndeks;

    /// <summary>What a cell says where an earlier rekap is there, but the two values cannot be compared.</summary>
    private static string TanpaPerubahan(RekapPembanding pembanding, decimal? lalu, decimal? kini, string tanpaKini, AturanCapaian aturan)
    {
        var keduanya = $"{(lalu is { } l ? Indeks(l, aturan) : "tanpa angka")} → {(kini is { } k ? Indeks(k, aturan) : tanpaKini)}";
        return pembanding.Keadaan switch
        {
            KeadaanPembanding.TidakTerbaca => TidakTerbaca,
            KeadaanPembanding.AturanBerbeda when lalu is not null => $"≠ {keduanya} (aturan berbeda)",
            _ => keduanya,
        };
    }

    /// <summary>Which parts of an index stood otherwise in the rekap that it is compared with, so that the difference is not one of capaian alone; empty where none did.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="pembanding">The earlier rekap, each with its number among those of the row.</param>
    public static string Keterangan(BarisTren baris, IEnumerable<(int Nomor, RekapPembanding Rekap)> pembanding) => string.Join(
        " ",
        pembanding.Where(p => baris.Lalu[p.Nomor].Keadaan.Count > 0)
            .GroupBy(p => Keadaan(baris, baris.Lalu[p.Nomor].Keadaan, p.Rekap.Periode), p => p.Rekap.Periode)
            .Select(g => $"Sejak {string.Join(" dan ", g)}: {g.Key}."));

    private static string Keadaan(BarisTren baris, IReadOnlyList<PerubahanKeadaan> berubah, Periode periode)
    {
        var (banyak, semua) = baris.Urusan is { } urusan ? (Katalog.Layanan(baris.Wilayah, urusan, periode).Count, "semua layanan") : (Urusan.Semua.Count, "semua urusan");
        return string.Join(
            "; ",
            berubah.GroupBy(b => (b.Lalu, b.Kini, UrusanUtuh: baris.Urusan is null && b.Layanan is null))
                .Select(g => $"{(g.Count() == banyak && banyak > 1 && !g.Any(b => b.Layanan.HasValue) ? semua : string.Join(", ", g.Select(Nama)))}: " +
                    $"{Keadaan(g.Key.Lalu, g.Key.UrusanUtuh)} → {Keadaan(g.Key.Kini, g.Key.UrusanUtuh)}"));
    }

    private static string Nama(PerubahanKeadaan berubah) => berubah.Layanan is { } layanan ? $"{berubah.Nama} ({Bilangan(layanan)} layanan)" : berubah.Nama;

    private static string Keadaan(StatusLayanan status, bool urusan) => status switch
    {
        StatusLayanan.Dilaporkan => urusan ? "terlapor" : TeksRekap.Dilaporkan,
        StatusLayanan.TidakBerlaku => TeksRekap.TidakBerlaku,
        StatusLayanan.BelumDilaporkan => $"{TeksRekap.BelumDilaporkan} (dihitung 0)",
        StatusLayanan.UrusanBelumDiterima => $"{TanpaLaporan} (dihitung 0)",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What has to be known to read comparisons.</summary>
    /// <param name="rekap">The rekap.</param>
    /// <param name="pembanding">Those that it is held against, as far as they are to be told of.</param>
    public static IReadOnlyList<string> Catatan(Rekap rekap, IEnumerable<RekapPembanding> pembanding) =>
    [
        Kumulatif(rekap.Periode),
        "▲ naik, ▼ turun, = tetap; selisih dalam poin indeks, dihitung dari nilai tanpa pembulatan. tanpa angka = waktu itu belum ada laporan yang diterima atau tidak ada yang berlaku; " +
            "daerah tanpa laporan sama sekali tidak dibandingkan.",
        "Urusan tanpa laporan dihitung 0 dalam indeks daerah, layanan yang belum dilaporkan dihitung 0 dalam indeks urusan, yang tidak berlaku tidak ikut dihitung. " +
            "Bila keadaannya berubah, kolom Keterangan menyebutnya: selisih di baris itu bukan perubahan capaian saja.",
        .. pembanding.Select(p => Catatan(rekap, p)).Where(c => c.Length > 0),
        $"Dibandingkan dengan rekap yang tersimpan waktu rekap ini disusun, paling jauh {Bilangan(PenyusunTren.TahunTerjauh)} tahun ke belakang; bila indeks rekap itu berubah, rekap ini disusun ulang.",
    ];

    /// <summary>What will be compared once it is there: said where nothing can be compared yet.</summary>
    public static IReadOnlyList<string> AkanDibandingkan(Periode periode)
    {
        var pembanding = PenyusunTren.Pembanding(periode);
        return
        [
            .. pembanding.Where(p => p.Tahun == periode.Tahun).Select(p => $"Triwulan sebelumnya: {p}, dalam tahun yang sama."),
            $"Triwulan yang sama tahun-tahun sebelumnya: {string.Join(", ", pembanding.Where(p => p.Tahun < periode.Tahun))}.",
            "Setiap perbandingan muncul di lembar ini begitu rekap periode itu disusun; rekap ini kemudian disusun ulang dengan sendirinya.",
            Kumulatif(periode),
        ];
    }

    /// <summary>Where the figures of the sheet come from, and where those stand that were published.</summary>
    public static IReadOnlyList<string> CatatanAsal(Tren tren) =>
    [
        "Asal angka: indeks rekap ini dari lembar Rekap dan lembar urusannya; angka terdahulu dari rekap.json periode itu, yang buku kerjanya memuat asalnya sendiri.",
        .. LetakTerbitan(tren),
    ];

    /// <summary>Where the published figures stand, or that there are none.</summary>
    public static IReadOnlyList<string> LetakTerbitan(Tren tren) =>
        tren.Terbitan.Count > 0 ? [$"Angka terbitan sebelum atau di luar sistem ini ada di lembar {LembarTerbitan}."] : CatatanTerbitan(tren);

    /// <summary>What has to be known to read the published figures, and what is wrong with them.</summary>
    public static IReadOnlyList<string> CatatanTerbitan(Tren tren) =>
    [
        .. tren.Terbitan.Count == 0 ? [TerbitanKosong] : new[] { "Ditampilkan sebagaimana diterbitkan; aturan hitung dan cakupannya tidak diketahui. Perubahan hanya di antara angka terbitan." },
        .. tren.Temuan.Select(t => $"{t.Kode}: {t.Pesan} {t.Perbaikan}"),
    ];

    /// <summary>How a published figure stands to the one before it.</summary>
    public static string PerubahanTerbitan(AngkaTerbitan angka, PerubahanIndeks? perubahan, int? tahunLalu, AturanCapaian aturan) => perubahan is { } p
        ? $"{Perubahan(p, aturan)}{(tahunLalu == angka.Tahun - 1 ? "" : $" (sejak {tahunLalu!.Value.ToString(Baku)})")}"
        : AngkaPertama;

    private static string Catatan(Rekap rekap, RekapPembanding pembanding) => pembanding.Keadaan switch
    {
        KeadaanPembanding.TidakAda => $"Belum ada rekap {pembanding.Periode} di penyimpanan; perbandingannya muncul bila rekap itu disusun.",
        KeadaanPembanding.TidakTerbaca => $"rekap.json {pembanding.Periode} ada tetapi tidak terbaca; kirim ulang salah satu laporan triwulan itu agar rekapnya disusun lagi.",
        KeadaanPembanding.AturanBerbeda => $"≠ {pembanding.Periode} disusun dengan {pembanding.Isi!.NamaAturan} versi {pembanding.Isi.VersiAturan}, katalog {pembanding.Isi.VersiKatalog ?? "tidak tercatat"}; " +
            $"rekap ini dengan {rekap.Aturan.Nama} versi {rekap.Aturan.Versi}, katalog {Katalog.Versi(rekap.Periode)}. Kedua nilai ditampilkan, selisihnya tidak dihitung.",
        _ => "",
    };

    private static string Kumulatif(Periode periode) => periode.Triwulan == 1
        ? "Angka kumulatif sejak Januari. Triwulan I tidak memiliki triwulan sebelumnya dalam tahun yang sama; triwulan IV tahun sebelumnya adalah angka setahun penuh, sehingga tidak dibandingkan. Yang sebanding hanya triwulan I tahun sebelumnya."
        : "Angka kumulatif sejak Januari: dibandingkan dengan triwulan sebelumnya dalam tahun yang sama, indeks wajar naik karena bulannya bertambah. Perbandingan antartahun memakai triwulan yang sama.";

    private static string Arah(PerubahanIndeks perubahan)
    {
        var selisih = Math.Round(Math.Abs(perubahan.Selisih), 2, MidpointRounding.AwayFromZero);
        var besar = selisih == 0 ? "kurang dari 0,01" : Desimal(selisih);
        return perubahan.Arah switch
        {
            ArahPerubahan.Naik => $"▲ naik {besar}",
            ArahPerubahan.Turun => $"▼ turun {besar}",
            ArahPerubahan.Tetap => "= tetap",
            _ => throw new ArgumentOutOfRangeException(nameof(perubahan)),
        };
    }

    private static string Panah(decimal lalu, decimal kini, AturanCapaian aturan) => $"{Indeks(lalu, aturan)} → {Indeks(kini, aturan)}";

    // As in cells: an index just below a band is not shown as its lower bound.
    private static string Indeks(decimal nilai, AturanCapaian aturan)
    {
        var diBawah = NilaiSel.Persen(Pecahan.Dari(nilai), aturan).Format == NilaiSel.FormatPersenDiBawah;
        return (diBawah ? "<" : "") + Desimal(Math.Round(nilai, 2, MidpointRounding.AwayFromZero));
    }

    private static string Desimal(decimal nilai) => nilai.ToString("0.00", Baku).Replace('.', ',');

    private static string Bilangan(int angka) => angka.ToString(Baku);
}
