using System.Globalization;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>What somebody at the console reads about one number of the rekap: the file, the cells, and every step up to the index of the daerah.</summary>
internal static class TeksPenjelasan
{
    private const string MintaLagi = "Minta berkas itu dari pengirimnya untuk dibandingkan, dan laporkan kepada pengelola penyimpanan, yang mungkin dapat mengembalikannya.";

    public static IEnumerable<string> Baris(Penjelasan p) =>
    [
        $"{p.Layanan.Kode} {p.Layanan.Nama}",
        $"{NamaWilayah(p.Slot.Wilayah)}, urusan {p.Slot.Urusan.NamaPendek}, {p.Slot.Periode}: {Keadaan(p)}",
        $"Lembar Sumber pada rekap: {string.Join(", ", PenyusunAsal.DaftarId(new HasilDaerah(p.Capaian, [], Contoh: false)).Where(id => id.Layanan == p.Layanan.Kode))}",
        $"Aturan hitung: {p.Aturan.Nama}, versi {p.Aturan.Versi}. Angka di bawah adalah keadaan sekarang; {Rekap(p.Generasi)}",
        "",
        "1. Berkas",
        .. Berkas(p).Concat(Riwayat(p)).Select(Menjorok),
        .. new TeksHitungan(p).Baris(),
        "",
        $"6. Indeks urusan {p.Slot.Urusan.NamaPendek}",
        .. IndeksUrusan(p).Select(Menjorok),
        "",
        $"7. Indeks {NamaWilayah(p.Slot.Wilayah)}",
        .. IndeksDaerah(p).Select(Menjorok),
        "",
        $"8. Target tahun {p.Slot.Periode.Tahun} (tidak dihitung dalam indeks)",
        .. Target(p).Select(Menjorok),
        "",
        "9. Anggaran, kendala, tahapan, dan dukungan lain (tidak dihitung dalam indeks)",
        .. new TeksDiLuarIndeks(p).Baris().Select(Menjorok),
    ];

    /// <summary>What became of the copy that was asked for.</summary>
    /// <param name="apa">What was uploaded, for people.</param>
    /// <param name="keadaan">The kept copy.</param>
    /// <param name="salinan">Path of what was copied; null where there was nothing.</param>
    public static string Salinan(string apa, KeadaanAsli keadaan, string? salinan) => keadaan switch
    {
        KeadaanAsli.TidakDicari => $"Tidak ada {apa} yang berlaku untuk disalin.",
        KeadaanAsli.Hilang => $"Tidak ada {apa} yang disalin: salinan aslinya tidak ada di penyimpanan. {MintaLagi}",
        KeadaanAsli.Berubah => $"BUKAN LAGI {apa} yang diunggah: isinya berubah sesudah diterima. {MintaLagi} Isi yang sekarang tersimpan: {salinan}",
        _ => $"Salinan {apa} yang diunggah: {salinan}",
    };

    public static string Menjorok(string baris) => $"   {baris}";

    private static string NamaWilayah(KodeWilayah wilayah) =>
        wilayah.AdalahProvinsi ? $"Provinsi {DaftarWilayah.Ambil(wilayah).Nama} (laporan sendiri, {wilayah})" : $"{DaftarWilayah.Ambil(wilayah).Nama} ({wilayah})";

    private static string Keadaan(Penjelasan p) => p.CapaianLayanan switch
    {
        { Status: StatusLayanan.Dilaporkan, Indeks: { } indeks } => $"dilaporkan, IP {TeksAngka.Persen(indeks, p.Aturan)}.",
        { Status: StatusLayanan.TidakBerlaku } => "tidak berlaku; tidak ikut dihitung.",
        { Status: StatusLayanan.BelumDilaporkan } => "belum dilaporkan; dihitung 0 dalam indeks urusan.",
        _ when p.CapaianUrusan.Status == StatusUrusan.Ditolak => "berkas urusan ini ditolak dan tidak ada laporan yang berlaku; urusan dihitung 0.",
        _ => "laporan urusan ini belum diterima, atau sudah ditarik; urusan dihitung 0.",
    };

    private static string Rekap(Generasi generasi) => generasi switch
    {
        { Dibangun: 0 } => "rekap periode ini belum pernah disusun.",
        { Tertinggal: true } => "rekap belum disusun ulang sesudah perubahan terakhir, jadi angkanya dapat berbeda.",
        _ => "rekap terakhir memuat keadaan ini.",
    };

    private static IEnumerable<string> Berkas(Penjelasan p) => p.Sumber is not { } sumber
        ? ["Tidak ada berkas yang berlaku untuk layanan ini."]
        :
        [
            $"Unggahan     : {NamaContainer.Uploads}/{sumber.Berkas}",
            $"Versi        : {sumber.Versi}, diterima {Saat(sumber.Diterima)}",
            $"SHA-256      : {sumber.Sha256}",
            $"Salinan asli : {NamaContainer.Originals}/{GudangLaporan.NamaAsli(p.Slot, sumber.Sha256)}",
            $"Pemeriksaan  : {Pemeriksaan(p.KeadaanAsli, p.Asli, p.Cocok)}",
        ];

    private static string Pemeriksaan(KeadaanAsli keadaan, BerkasAsli? asli, bool cocok) => keadaan switch
    {
        KeadaanAsli.Hilang => $"SALINAN ASLI TIDAK ADA. Sel tidak dapat diperiksa; angka di bawah adalah yang dicatat ketika berkas diterima. {MintaLagi}",
        KeadaanAsli.Berubah => $"SALINAN ASLI BERUBAH: hash isinya bukan yang dicatat. Yang berbeda bertanda BERBEDA di bawah. {MintaLagi}",
        _ when asli is { Penolakan: not null } => "salinan asli tidak dapat dibaca; angka di bawah adalah yang dicatat ketika berkas diterima.",
        _ when !cocok => "hash cocok, tetapi ADA SEL YANG BERBEDA dari yang dicatat: cari kata BERBEDA di bawah, dan laporkan.",
        _ => "hash cocok, dan setiap sel masih memberi isi yang dicatat.",
    };

    /// <summary>The entries about the service, unless the current version is the only one.</summary>
    private static IEnumerable<string> Riwayat(Penjelasan p)
    {
        var versi = p.Riwayat.Versi.Where(v => v.Putusan == Putusan.Ditolak || v.Layanan.Contains(p.Layanan.Kode)).Select(v => (v.Nomor, Teks: TeksVersi(p, v)));
        var penarikan = p.Riwayat.Penarikan.Where(t => t.Layanan.Contains(p.Layanan.Kode)).Select(t => (t.Nomor, Teks: TeksPenarikan(t)));
        var semua = versi.Concat(penarikan).OrderBy(r => r.Nomor).Select(r => r.Teks).ToList();
        return semua.Count == 0 || (semua.Count == 1 && p.Sumber is not null) ? [] : ["Riwayat layanan ini dalam slot:", .. semua.Select(r => $"  {r}")];
    }

    private static string TeksVersi(Penjelasan p, VersiSlot versi)
    {
        var nasib = versi.Putusan == Putusan.Ditolak ? $"ditolak; sebabnya di {NamaContainer.Feedback}/{versi.Berkas}{GudangJawaban.Akhiran}"
            : versi.Nomor == p.Sumber?.Versi ? "berlaku sekarang"
            : p.Riwayat.Tersisa(versi).Layanan.Contains(p.Layanan.Kode) ? "diganti oleh yang diterima lebih akhir"
            : "ditarik";
        return string.Create(CultureInfo.InvariantCulture, $"versi {versi.Nomor}, {versi.Berkas}, diterima {Saat(versi.Diterima)}: {nasib}");
    }

    private static string TeksPenarikan(Penarikan tarik) => string.Create(
        CultureInfo.InvariantCulture, $"penarikan {tarik.Nomor}, {Saat(tarik.Saat)}, oleh {tarik.Oleh}: versi {string.Join(", ", tarik.Versi.Select(v => v.Nomor))}. Alasan: {tarik.Alasan}");

    private static IEnumerable<string> IndeksUrusan(Penjelasan p)
    {
        if (p.CapaianUrusan is not { Status.AdaLaporan: true } urusan)
        {
            return ["Tanpa indeks: tidak ada laporan yang berlaku. Dihitung 0 dalam indeks, tidak ikut dalam indeks terlapor."];
        }

        var berlaku = urusan.Layanan.Where(l => l.Status != StatusLayanan.TidakBerlaku).ToList();
        return
        [
            .. urusan.Layanan.Select(l => $"{l.Kode}  {Isi(l)}{(l.Kode == p.Layanan.Kode ? "  <- layanan ini" : "")}"),
            urusan.Indeks is { } indeks
                ? $"= jumlah IP / {berlaku.Count} layanan yang berlaku = {TeksAngka.PersenTepat(indeks, p.Aturan)}"
                : "= tanpa indeks: tidak ada layanan yang berlaku. Urusan ini tidak ikut dihitung.",
        ];

        string Isi(CapaianLayanan l) => l.Status switch
        {
            StatusLayanan.TidakBerlaku => "tidak berlaku, tidak ikut",
            StatusLayanan.Dilaporkan => TeksAngka.PersenTepat(l.Indeks!.Value, p.Aturan),
            _ => "belum dilaporkan, dihitung 0",
        };
    }

    private static IEnumerable<string> IndeksDaerah(Penjelasan p)
    {
        var dihitung = p.Capaian.Urusan.Count(u => u.Indeks is not null || !u.Status.AdaLaporan);
        return
        [
            .. p.Capaian.Urusan.Select(u => $"{u.Urusan.NamaPendek}: {Isi(u)}{(u.Urusan == p.Slot.Urusan ? "  <- urusan ini" : "")}"),
            p.Capaian.Indeks is { } indeks
                ? $"= jumlah / {dihitung} urusan = {TeksAngka.PersenTepat(indeks, p.Aturan)}, {(p.Capaian.Kategori is { } kategori ? $"kategori {kategori}" : $"tanpa kategori: {(p.Capaian.TanpaLaporan ? "tidak satu pun laporan diterima" : "tidak satu pun urusan berindeks")}")}"
                : "= tanpa indeks: tidak ada urusan yang berlaku.",
            .. p.Capaian.IndeksTerlapor is { } terlapor
                ? new[] { $"Indeks terlapor (hanya urusan yang berindeks): {TeksAngka.PersenTepat(terlapor, p.Aturan)}" }
                : [],
        ];

        string Isi(CapaianUrusan u) => (u.Indeks, u.Status) switch
        {
            ({ } nilai, _) => TeksAngka.PersenTepat(nilai, p.Aturan),
            (null, { AdaLaporan: true }) => "tidak berlaku, tidak ikut",
            (null, var status) => $"{status.Teks.Replace('-', ' ')}, dihitung 0",
        };
    }

    private static IEnumerable<string> Target(Penjelasan p)
    {
        if (p.Target is not { } berlaku)
        {
            return ["Tidak ada rencana aksi atau keputusan target yang memuat layanan ini untuk tahun ini; bukan 0."];
        }

        var (target, sumber, realisasi) = (berlaku.Target, berlaku.Sumber, new RealisasiTarget(berlaku, p.CapaianLayanan));
        return
        [
            $"Unggahan     : {NamaContainer.Uploads}/{sumber.Berkas}",
            $"Versi        : {sumber.Versi}, diterima {Saat(sumber.Diterima)}",
            $"SHA-256      : {sumber.Sha256}",
            $"Salinan asli : {NamaContainer.Originals}/{GudangLaporan.NamaAsli(p.SlotTarget!, sumber.Sha256)}",
            $"Pemeriksaan  : {Pemeriksaan(p.KeadaanAsliTarget, p.AsliTarget, p.TargetCocok)}",
            $"Dasar hukum  : {berlaku.DasarHukum ?? "tidak ditemukan dalam dokumen"}",
            $"Target jumlah = {Angka(target.Jumlah, target.Satuan)}",
            $"Target mutu   = {Angka(target.Mutu, "persen")}",
            realisasi.Persen is { } persen
                ? $"Terlayani {TeksAngka.Angka(realisasi.Terlayani!.Value)} / target {TeksAngka.Angka(realisasi.Jumlah!.Value)} x 100 = {TeksAngka.PersenTepat(persen, p.Aturan)}"
                : "Terlayani tidak dapat dibandingkan dengan target jumlah: salah satunya tidak ada, layanannya tidak berlaku, targetnya 0, atau satuannya berbeda.",
            $"Lembar Sumber pada rekap: {new IdAsal(p.Slot.Wilayah, p.Layanan.Kode, BlokAsal.Target)}",
        ];

        string Angka(Angka? angka, string satuan)
        {
            if (angka is null)
            {
                return "tidak ditetapkan";
            }

            var dicatat = $"{TeksAngka.Angka(angka.Nilai)} {satuan}, sel {angka.Asal}";
            if (p.AsliTarget is not { Penolakan: null } || p.AngkaTarget.FirstOrDefault(a => a.Dibaca == angka) is not { } kini)
            {
                return dicatat;
            }

            var isi = $"{dicatat} yang berisi {string.Join(" + ", kini.Sel.Select(s => s.Tertulis))}";
            return kini.Sama ? isi : $"{isi}  BERBEDA dari yang dicatat";
        }
    }

    private static string Saat(DateTimeOffset saat) => saat.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
