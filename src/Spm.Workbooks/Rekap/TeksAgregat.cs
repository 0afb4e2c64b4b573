using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Every word of the sheet <c>Agregat</c>.</summary>
internal static class TeksAgregat
{
    public const string Lembar = "Agregat";
    public const string Judul = "Kabupaten/kota bersama-sama: jumlah per jenis pelayanan, dan terpisah darinya rata-rata indeks";
    public const string TidakDijumlahkan = "tidak dijumlahkan";
    public const string TidakAdaJumlah = "belum ada yang melapor";
    public const string JudulRerata = "Rata-rata indeks kabupaten/kota (bukan dari jumlah di atas; setiap daerah berbobot sama)";
    public const string JudulProvinsi = "Laporan pemerintah provinsi sendiri (tidak termasuk dalam jumlah dan rata-rata di atas)";
    public const string Rerata = "Rata-rata";
    public const string Dihitung = "Daerah yang dihitung";

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "Harus dilayani dan Terlayani = jumlah angka sebagaimana dilaporkan daerah yang mengisi keduanya; P dari jumlah = terlayani dibagi harus dilayani, paling tinggi 100. Ini bukan rata-rata P daerah.",
        "tidak dijumlahkan = daerah memakai satuan yang berbeda; angka bersatuan beda tidak pernah dijumlahkan. Mutu (M) tidak dijumlahkan karena satuan barisnya berbeda-beda.",
        "Tidak berlaku = daerah menyatakan layanan tidak berlaku; Belum = angkanya belum diisi atau laporan urusannya belum diterima. Keduanya tidak ikut dalam jumlah dan tidak dianggap 0.",
        "Rata-rata Indeks menghitung daerah tanpa laporan sebagai 0; rata-rata Indeks terlapor dan rata-rata per urusan hanya memuat daerah yang laporannya diterima.",
        "Asal angka: penjumlahan kolom Harus dilayani dan Terlayani layanan itu di lembar urusannya; rata-rata indeks dari lembar Rekap. Di lembar urusan klik angkanya sampai berkas dan sel yang diunggah.",
        "Cara menggabungkan daerah adalah ketentuan aplikasi ini sendiri (belum terverifikasi); tidak ada sumber yang mengaturnya.",
    ];

    /// <summary>What has to be known to read the sums of a service.</summary>
    public static string Keterangan(AgregatLayanan agregat)
    {
        if (agregat.TidakDijumlahkan)
        {
            return $"Satuan berbeda: {string.Join(", ", agregat.Satuan.Select(s => $"{s.Nama} ({Bilangan(s.JumlahDaerah)} daerah)"))}.";
        }

        return agregat.Melampaui == 0 ? "" : $"Di {Bilangan(agregat.Melampaui)} daerah yang terlayani melebihi yang harus dilayani; kelebihannya menutup kekurangan daerah lain dalam jumlah ini.";
    }

    /// <summary>Over which daerah a mean goes: names of the fewer, those in it or those not in it.</summary>
    public static string Cakupan(RerataIndeks rerata)
    {
        var semua = rerata.Daerah.Count + rerata.Tanpa.Count;
        var hitungan = $"{Bilangan(rerata.Daerah.Count)} dari {Bilangan(semua)} kabupaten/kota";
        return rerata.Tanpa.Count == 0 ? hitungan
            : rerata.Daerah.Count == 0 ? hitungan
            : rerata.Tanpa.Count <= rerata.Daerah.Count ? $"{hitungan}; tanpa {Nama(rerata.Tanpa)}"
            : $"{hitungan}: {Nama(rerata.Daerah)}";
    }

    /// <summary>How many of its own services the province reported.</summary>
    public static string LayananProvinsi(CapaianDaerah capaian)
    {
        CapaianLayanan[] layanan = [.. capaian.Urusan.SelectMany(u => u.Layanan)];
        return $"{Bilangan(layanan.Count(l => l.Status == StatusLayanan.Dilaporkan))} dari {Bilangan(layanan.Length)} layanan dilaporkan, " +
            $"{Bilangan(layanan.Count(l => l.Status == StatusLayanan.TidakBerlaku))} tidak berlaku; rinciannya di lembar {TeksRekap.LembarProvinsi}";
    }

    private static string Nama(IReadOnlyList<KodeWilayah> daerah) => string.Join(", ", daerah.Select(d => DaftarWilayah.Ambil(d).Nama));

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
