using System.Globalization;

namespace Spm.Domain;

/// <summary>Says in words what was made of the cells of a service. Users read the texts, so they are Indonesian.</summary>
internal sealed class TeksAsal(AturanCapaian aturan, JenisPelayanan jenis, StatusUrusan status, CapaianLayanan layanan, BerkasGugur? gugur)
{
    private readonly LaporanLayanan? _laporan = layanan.Laporan;
    private string? _barisMutu;

    public string Penerima => Kalimat(layanan.Status switch
    {
        StatusLayanan.Dilaporkan => $"{DuaAngka("Harus dilayani", _laporan!.Harus!.Asal, "terlayani", _laporan.Terlayani!.Asal)}; satuan {_laporan.Satuan}, kumulatif sejak Januari.",
        StatusLayanan.TidakBerlaku => TidakBerlaku,
        _ => Tanpa,
    });

    public string Mutu => Kalimat(_laporan switch
    {
        null => Tanpa,
        { Mutu.Count: 0 } when layanan.Status == StatusLayanan.TidakBerlaku => "Layanan tidak berlaku: tanpa mutu.",
        { Mutu.Count: 0 } => "Tidak ada baris mutu yang diisi: mutu belum dilaporkan dan dihitung 0.",
        _ => $"Jumlah harus dipenuhi dan jumlah terpenuhi {BarisMutu}.",
    });

    public string Anggaran => Kalimat(_laporan switch
    {
        null => Tanpa,
        { Anggaran: { Alokasi: { } alokasi, Realisasi: { } realisasi } } => $"{DuaAngka("Alokasi", alokasi.Asal, "realisasi", realisasi.Asal)}; rupiah, tidak dihitung dalam indeks.",
        { Anggaran: { Alokasi: { } alokasi } } => $"Alokasi = {Rujuk(alokasi.Asal)}; realisasi belum diisi; rupiah, tidak dihitung dalam indeks.",
        { Anggaran: { Realisasi: { } realisasi } } => $"Realisasi = {Rujuk(realisasi.Asal)}; alokasi belum diisi; rupiah, tidak dihitung dalam indeks.",
        _ => "Anggaran belum diisi; tidak dihitung dalam indeks.",
    });

    public string Indeks => Kalimat(layanan.Status switch
    {
        StatusLayanan.Dilaporkan =>
            $"P = terlayani dibagi harus dilayani, dikali 100, paling tinggi {Persen(aturan.BatasAtas)}. {RumusMutu} IP = {Bobot(aturan.BobotPenerima)} P + {Bobot(aturan.BobotMutu)} M.",
        StatusLayanan.TidakBerlaku => "Tidak berlaku: tanpa P, M, dan IP, dan tidak ikut dalam rata-rata indeks urusan.",
        _ => Tanpa,
    });

    public string Kendala => Kalimat("Permasalahan dan tindak lanjut sebagaimana dilaporkan; tidak memengaruhi indeks.");

    public string Tahapan => Kalimat("Status, bukti, dan catatan tahapan sebagaimana dilaporkan; bukan bagian indeks.");

    public string Personil => Kalimat("Dukungan personil sebagaimana dilaporkan; bukan bagian indeks.");

    public string Asesmen => Kalimat("Nilai tahun ini dan nilai dua tahun sebelumnya, per jenjang dan kemampuan (0 sampai 100); bukan bagian indeks.");

    /// <summary>What the document of a target sets. No rule of the index: the rule set is not named.</summary>
    public static string Target(TargetBerlaku? berlaku)
    {
        if (berlaku is not { Target: var target })
        {
            return "Tidak ada rencana aksi atau keputusan target yang memuat layanan ini untuk tahun rekap ini; bukan 0.";
        }

        var tahun = Bilangan(target.Tahun);
        var isi = (target.Jumlah, target.Mutu) switch
        {
            ({ } jumlah, { } mutu) => DuaAngka("Target jumlah", jumlah.Asal, "target mutu", mutu.Asal),
            ({ } jumlah, null) => $"Target jumlah = {Rujuk(jumlah.Asal)}; target mutu tidak ditetapkan",
            (null, { } mutu) => $"Target mutu = {Rujuk(mutu.Asal)}; target jumlah tidak ditetapkan",
            _ => "Tidak ada target yang ditetapkan",
        };
        return $"{isi}; tahun {tahun}, satuan {target.Satuan}. Dasar hukum: {berlaku.DasarHukum ?? "tidak ditemukan dalam dokumen"}. Tidak dihitung dalam indeks.";
    }

    private string Tanpa => (layanan.Status, status) switch
    {
        (StatusLayanan.UrusanBelumDiterima, StatusUrusan.Ditolak) =>
            $"Berkas urusan ini ditolak dan tidak ada laporan yang berlaku{(gugur is null ? "" : $" (ditolak: versi {Bilangan(gugur.Versi)}, {gugur.Berkas}, diterima {Hari(gugur.Diterima)})")}; urusan dihitung 0 dalam indeks daerah.",
        (StatusLayanan.UrusanBelumDiterima, _) when gugur is { Ditarik: { } saat } => $"{Ditarik(gugur, saat)} Urusan dihitung 0 dalam indeks daerah.",
        _ when _laporan is null && gugur is { Ditarik: { } saat } => $"{Ditarik(gugur, saat)} Layanan dihitung 0 dalam indeks urusan.",
        (StatusLayanan.UrusanBelumDiterima, _) => "Laporan urusan ini belum diterima; urusan dihitung 0 dalam indeks daerah.",
        _ when _laporan is null => "Belum dilaporkan: tidak ada berkas yang mengisi layanan ini. Layanan dihitung 0 dalam indeks urusan.",
        _ => "Belum dilaporkan: berkas tidak mengisi jumlah harus dilayani dan jumlah terlayani. Layanan dihitung 0 dalam indeks urusan.",
    };

    private static string Ditarik(BerkasGugur gugur, DateTimeOffset saat) =>
        $"Laporan ditarik, tidak ada versi lain yang berlaku (ditarik: versi {Bilangan(gugur.Versi)}, {gugur.Berkas}, {Hari(saat)}, oleh {gugur.Oleh}).";

    private static string Hari(DateTimeOffset saat) => DateOnly.FromDateTime(saat.DateTime).Lengkap;

    private string TidakBerlaku =>
        $"Tidak berlaku{(_laporan!.AsalAlasan is { } asal ? $", alasan pada {asal}" : "")}{(_laporan.Harus is { } harus ? $"; harus dilayani = {Rujuk(harus.Asal)}" : "")}. Tidak ikut dihitung.";

    private string RumusMutu => layanan.Mutu is null
        ? "Tidak ada baris mutu dengan kebutuhan, M dihitung 0."
        : $"M = rata-rata persentase (paling tinggi {Persen(aturan.BatasAtas)} per baris) {BarisMutu}.";

    private string BarisMutu => _barisMutu ??= HitungBarisMutu();

    private string HitungBarisMutu()
    {
        var rincian = aturan.RincianMutu(jenis, _laporan!);
        var kosong = rincian.Where(r => r.Baris is null).Select(r => r.Item!.Kode).ToList();
        var tanpa = rincian.Count(r => r.Persen is null);
        return $"{Bilangan(rincian.Count(r => r.Baris is not null && r.Persen is not null))} baris terisi"
            + (kosong.Count == 0 ? "" : $" dan {Bilangan(kosong.Count)} baris baku kosong yang dihitung 0 ({string.Join(", ", kosong)})")
            + (tanpa == 0 ? "" : $"; {Bilangan(tanpa)} baris tanpa kebutuhan tidak dihitung");
    }

    private string Kalimat(string teks) => $"{teks} ({aturan.Nama}, versi {aturan.Versi})";

    private static string DuaAngka(string satu, string asalSatu, string dua, string asalDua)
    {
        if (asalSatu == asalDua)
        {
            return $"{satu} dan {dua} = {Rujuk(asalSatu)}, ditulis {dua}/{satu.ToLowerInvariant()}";
        }

        var (banyakSatu, banyakDua) = (Banyak(asalSatu), Banyak(asalDua));
        return banyakSatu == 1 && banyakDua == 1
            ? $"{satu} = {Rujuk(asalSatu)}; {dua} = {Rujuk(asalDua)}"
            : $"{satu} = jumlah {Bilangan(banyakSatu)} rentang pertama pada kolom Sel; {dua} = jumlah {Bilangan(banyakDua)} rentang berikutnya";
    }

    private static string Rujuk(string asal) => RentangAsal.TryBaca(asal, out var rentang) && rentang is [{ JumlahSel: 1 }] ? asal : $"jumlah sel {asal}";

    private static int Banyak(string asal) => RentangAsal.TryBaca(asal, out var rentang) ? rentang.Count : 0;

    private static string Bobot(Pecahan bagian) => Persen(bagian * Pecahan.Seratus) + "%";

    private static string Persen(Pecahan nilai) => nilai.KeDecimal().ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
