using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Every word of the sheet <c>Agregat</c>.</summary>
internal static class TeksAgregat
{
    public const string Lembar = "Agregat";
    public const string Judul = "Kabupaten/kota bersama-sama: jumlah per jenis pelayanan";
    public const string TidakDijumlahkan = "tidak dijumlahkan";
    public const string TidakAdaJumlah = "belum ada yang melapor";
    public const string TidakBerlakuSemua = "tidak berlaku di semua daerah";
    public const string TanpaDaerah = "tanpa kabupaten/kota";

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "Harus dilayani dan Terlayani = jumlah angka sebagaimana dilaporkan daerah yang mengisi keduanya; P dari jumlah = terlayani dibagi harus dilayani, paling tinggi 100. Ini bukan rata-rata P daerah.",
        "tidak dijumlahkan = daerah memakai satuan yang berbeda; angka bersatuan beda tidak pernah dijumlahkan (jiwa dan org sama dengan Orang, kepala keluarga sama dengan KK). Mutu (M) tidak dijumlahkan karena satuan barisnya berbeda-beda.",
        "Tidak berlaku = daerah menyatakan layanan tidak berlaku; Belum = angkanya belum diisi atau laporan urusannya belum diterima. Keduanya tidak ikut dalam jumlah dan tidak dianggap 0.",
        $"Rata-rata indeks kabupaten/kota ada di lembar {TeksRekap.LembarRekap}, laporan pemerintah provinsi sendiri di lembar {TeksRekap.LembarProvinsi}; ketiganya tidak pernah dicampur.",
        "Asal angka: penjumlahan kolom Harus dilayani dan Terlayani layanan itu di lembar urusannya; di sana klik angkanya sampai berkas dan sel yang diunggah.",
        "Cara menggabungkan daerah adalah ketentuan aplikasi ini sendiri (belum terverifikasi); tidak ada sumber yang mengaturnya.",
    ];

    /// <summary>Why a service has no sum.</summary>
    public static string TanpaJumlah(AgregatLayanan agregat) => agregat switch
    {
        { TidakDijumlahkan: true } => TidakDijumlahkan,
        { TidakBerlaku: 0, Belum: 0 } => TanpaDaerah,
        { TidakBerlaku: 0 } => TidakAdaJumlah,
        { Belum: 0 } => TidakBerlakuSemua,
        _ => $"tidak berlaku di {Bilangan(agregat.TidakBerlaku)}, {Bilangan(agregat.Belum)} belum melapor",
    };

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
        var hitungan = $"{Hitungan(rerata)} kabupaten/kota";
        return rerata.Tanpa.Count == 0 ? hitungan
            : rerata.Daerah.Count == 0 ? hitungan
            : rerata.Tanpa.Count <= rerata.Daerah.Count ? $"{hitungan}; tanpa {Nama(rerata.Tanpa)}"
            : $"{hitungan}: {Nama(rerata.Daerah)}";
    }

    /// <summary>Over how many daerah a mean goes, of how many.</summary>
    public static string Hitungan(RerataIndeks rerata) => $"{Bilangan(rerata.Daerah.Count)} dari {Bilangan(rerata.Daerah.Count + rerata.Tanpa.Count)}";

    private static string Nama(IReadOnlyList<KodeWilayah> daerah) => string.Join(", ", daerah.Select(d => DaftarWilayah.Ambil(d).Nama));

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
