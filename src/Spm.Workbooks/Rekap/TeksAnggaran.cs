using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The words of the sheet <c>Anggaran</c>.</summary>
internal static class TeksAnggaran
{
    public const string Lembar = "Anggaran";
    public const string Judul = "Anggaran SPM: alokasi, realisasi, dan serapan per daerah dan urusan";
    public const string JumlahPerUrusan = "Jumlah seluruh kabupaten/kota per urusan, tanpa anggaran provinsi sendiri";
    public const string Provinsi = "Anggaran provinsi untuk layanannya sendiri";
    public const string SemuaDaerah = "Seluruh kabupaten/kota";
    public const string TanpaAlokasi = "tanpa alokasi";

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "Jumlah = jumlah angka yang dilaporkan saja. Kolom layanan menyebut dari berapa layanan jumlah itu berasal; layanan yang anggarannya belum dilaporkan tidak dihitung sebagai 0.",
        "Sen dibulatkan ke rupiah utuh bila angkanya lebih panjang daripada 15 angka: sel workbook tidak menyimpan lebih; jumlah per urusan dengan sennya ada di laporan gubernur.",
        "Serapan = realisasi dibagi alokasi, hanya dari layanan yang melaporkan keduanya, tanpa batas atas. Cara ini ketentuan aplikasi, belum terverifikasi. Anggaran tidak dihitung dalam indeks.",
        "belum dilaporkan = tidak satu pun layanan melaporkan angka itu; tanpa alokasi = alokasinya 0, serapan tidak dapat dihitung. " + TeksRekap.CatatanNol,
        $"Asal angka: jumlah itu dari baris lembar {TeksRekap.LembarSumber} mulai Id pertama sampai (s.d.) Id terakhir yang tertulis, hanya yang Id-nya berakhir /C dan, pada jumlah satu urusan, hanya urusan itu; klik angka atau Id untuk menuju baris pertamanya. Di sana tertulis berkas, versi, lembar, dan sel yang diunggah; baris yang anggarannya belum diisi mengatakannya dan tidak ikut dijumlahkan.",
        "Anggaran provinsi untuk layanannya sendiri tidak ikut dalam jumlah kabupaten/kota.",
    ];

    /// <summary>Why an urusan has no sum.</summary>
    public static string TanpaJumlah(CapaianUrusan urusan) => !urusan.Status.AdaLaporan ? TeksRekap.NamaStatus(urusan.Status)
        : urusan.Layanan.All(l => l.Status == StatusLayanan.TidakBerlaku) ? TeksRekap.TidakBerlaku
        : TeksRekap.BelumDilaporkan;

    public static string Dari(int layanan, JumlahAnggaran jumlah) => string.Create(CultureInfo.InvariantCulture, $"{layanan} dari {jumlah.Layanan}");

    public static string Keterangan(JumlahAnggaran jumlah)
    {
        var dilaporkan = Math.Max(jumlah.DenganAlokasi, jumlah.DenganRealisasi);
        return dilaporkan switch
        {
            0 => "",
            _ when jumlah.DenganKeduanya < dilaporkan && jumlah.DenganKeduanya > 0 => string.Create(
                CultureInfo.InvariantCulture, $"Serapan hanya dari {jumlah.DenganKeduanya} layanan yang melaporkan alokasi dan realisasi."),
            _ when dilaporkan < jumlah.Layanan => string.Create(CultureInfo.InvariantCulture, $"{jumlah.Layanan - dilaporkan} layanan belum melaporkan anggaran."),
            _ => "",
        };
    }
}
