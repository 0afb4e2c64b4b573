using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The words of the sheet <c>Target</c>.</summary>
internal static class TeksTarget
{
    public const string Lembar = "Target";
    public const string TidakDitetapkan = "tidak ditetapkan";
    public const string Ditetapkan = "ditetapkan";
    public const string TanpaTargetSamaSekali = "tanpa target untuk tahun ini";
    public const string TanpaTargetTahunIni = "○ " + TanpaTargetSamaSekali;
    public const string TargetNol = "target 0";
    public const string SatuanBerbeda = "satuan berbeda";
    public const string SemuaBertarget = "✓ Semua daerah mempunyai target untuk tahun ini.";

    public const string Aturan =
        "Di antara dokumen yang diterima dan tidak ditarik, yang tahunnya tidak sesudah tahun rekap dan memuat target layanan itu untuk tahun rekap, berlaku yang tahunnya terbaru; " +
        "dalam tahun yang sama, yang diterima terakhir. Keputusan tahunan karena itu mendahului rencana aksi beberapa tahun. Satu dokumen memberi kedua angka satu layanan. Target tidak mengubah indeks.";

    public const string SumberAturan = "Ketentuan aplikasi; tidak ada sumber yang mengatur urutannya.";

    private const int PanjangDaftar = 420;

    public static string Judul(Rekap rekap) => $"Realisasi dibandingkan dengan target tahun {Tahun(rekap)} daerah, di samping standar 100%";

    public static string TanpaTarget(Rekap rekap) => $"Daerah tanpa target untuk tahun {Tahun(rekap)} (rencana aksi atau keputusan target)";

    public static IReadOnlyList<string> Catatan(Rekap rekap) =>
    [
        $"Target ditetapkan untuk setahun penuh; realisasi adalah angka kumulatif sampai {rekap.Periode}. Capaian terhadap target = terlayani dibagi target jumlah, tanpa batas atas; P = terlayani dibagi harus dilayani, standarnya 100%.",
        $"▲ di atas, ▼ di bawah, = sama dengan target. {TidakDitetapkan} = ada dokumen untuk tahun ini, tetapi angka itu tidak ada di dalamnya; bukan 0. {TargetNol} = dokumen menetapkan 0. {SatuanBerbeda} = laporan dan dokumen menghitung dalam satuan lain. {TeksRekap.TidakBerlaku} = menurut laporan, dengan alasannya, layanan itu tidak berlaku di sana tahun ini; 0 yang dilaporkan bukan realisasi.",
        "Tanpa target untuk tahun ini = belum ada dokumen yang diterima, atau yang diterima tidak memuat target untuk tahun ini.",
        $"Indeks SPM tidak dihitung dari target. Dokumen yang berlaku: lihat lembar {TeksRekap.LembarSumber}, baris yang Id-nya berakhir T; aturan memilihnya: lihat lembar {TeksMetode.Lembar}.",
        $"Asal angka: klik angkanya, atau cari di lembar {TeksRekap.LembarSumber} Id {TeksRekap.KodeDaerah}/kode layanan/T (target), A (harus dilayani, terlayani), atau IP (P, M). " +
            "Capaian terhadap target dihitung dari dua angka: targetnya pada Id …/T, terlayaninya pada Id …/A.",
    ];

    /// <summary>Realisation beside target, number and mutu: symbol, direction and by how much.</summary>
    public static string Selisih(RealisasiTarget realisasi)
    {
        var jumlah = realisasi.Selisih is { } selisih ? $"Terlayani {Arah(selisih.CompareTo(0), AngkaTertulis.Jumlah(Math.Abs(selisih), ""), realisasi.Berlaku!.Target.Satuan)}" : null;
        var mutu = realisasi.SelisihMutu is { } poin
            ? $"Mutu {Arah(poin.CompareTo(Pecahan.Nol), Poin(Math.Round(Math.Abs(poin.KeDecimal()), 2, MidpointRounding.AwayFromZero)), "poin")}"
            : null;
        return string.Join("; ", new[] { jumlah, mutu }.Where(t => t is not null)) is { Length: > 0 } teks ? teks + "." : "";
    }

    /// <summary>What stands in the place of the percentage where there is none.</summary>
    public static string TanpaPersen(RealisasiTarget realisasi, string keadaan) =>
        realisasi.Jumlah is null ? TidakDitetapkan : realisasi.Terlayani is null ? keadaan : realisasi.SatuanBerbeda ? SatuanBerbeda : TargetNol;

    public static string Nama(KodeWilayah wilayah) => wilayah.AdalahProvinsi ? TeksRekap.LaporanSendiri : DaftarWilayah.Ambil(wilayah).Nama;

    /// <summary>The daerah without a target in one line; of a list that is too long the rest is a number. Null where there are none.</summary>
    public static string? Kurang(Rekap rekap)
    {
        var tanpa = TanpaTargetDari(rekap).Select(h => Nama(h.Capaian.Wilayah)).ToList();
        var panjang = 0;
        var muat = tanpa.TakeWhile(n => (panjang += n.Length + 2) <= PanjangDaftar).ToList();
        return tanpa.Count == 0 ? null
            : $"○ tanpa target dari rencana aksi atau keputusan untuk tahun {Tahun(rekap)} ({Bilangan(tanpa.Count)} daerah): {string.Join(", ", muat)}{(muat.Count < tanpa.Count ? $", dan {Bilangan(tanpa.Count - muat.Count)} lainnya, lihat lembar {Lembar}" : "")}.";
    }

    /// <summary>The daerah, the province among them, for which no document sets anything this year.</summary>
    public static IEnumerable<HasilDaerah> TanpaTargetDari(Rekap rekap) => rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).Where(h => h.Target.Count == 0);

    public static string Tahun(Rekap rekap) => rekap.Periode.Tahun.ToString(CultureInfo.InvariantCulture);

    private static string Arah(int banding, string besar, string satuan) => banding switch
    {
        > 0 => $"▲ {besar} {satuan} di atas target",
        < 0 => $"▼ {besar} {satuan} di bawah target",
        _ => "= sama dengan target",
    };

    private static string Poin(decimal besar) => besar == 0 ? "kurang dari 0,01" : besar.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Bilangan(int angka) => AngkaTertulis.Bilangan(angka);
}
