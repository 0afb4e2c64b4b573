using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The texts of the template of a rencana aksi.</summary>
internal static class TeksRencana
{
    public const string PetunjukDasarHukum = "Nama dan nomor keputusan atau peraturan yang menetapkan target ini. Contoh: Keputusan Bupati Nomor 5 Tahun 2025.";
    public const string JudulJumlah = "Target jumlah";
    public const string PetunjukJumlah = "Jumlah penerima yang ditargetkan untuk setahun penuh (orang, bilangan bulat). Kosong berarti tidak ditetapkan, bukan 0.";
    public const string JudulMutu = "Target mutu (%)";
    public const string PetunjukMutu = "Target mutu minimal dalam persen, 0 sampai 100. Kosong berarti tidak ditetapkan.";
    public const string JudulSatuan = "Satuan";
    public const string PetunjukSatuan = "Pakai satuan yang sama dengan laporan SPM daerah, misalnya Orang atau KK.";
    public const string JudulKeterangan = "Keterangan";
    public const string PetunjukKeterangan = "Tidak wajib. Bila target jumlahnya 0, tulis sebabnya.";

    public static string Judul(SlotRencana slot, Wilayah wilayah, IReadOnlyList<int> tahun) =>
        $"Target SPM {TeksTemplate.NamaLengkap(wilayah)}, {Rentang(tahun)} (dokumen {Bilangan(slot.Tahun)})";

    public static IReadOnlyList<(string Label, string Teks)> Petunjuk(SlotRencana slot) =>
    [
        ("Isi", "Rencana aksi daerah beberapa tahun, atau keputusan target satu tahun, untuk keenam urusan sekaligus."),
        ("Lembar Target", "Satu baris untuk setiap layanan dan tahun. Isi sel kuning saja; baris yang tidak ditetapkan targetnya biarkan kosong."),
        ("0 dan kosong", "0 berarti targetnya memang nol: tulis sebabnya pada Keterangan. Kosong berarti tidak ditetapkan."),
        ("Unggah ke", $"uploads/{slot}/ dengan nama berkas yang sederhana, tanpa NIK. Tahun folder adalah tahun dokumen ditetapkan; targetnya berlaku sejak tahun itu."),
        ("Yang berlaku", "Bila beberapa dokumen memuat layanan dan tahun yang sama, berlaku dokumen yang tahunnya terbaru; dalam tahun yang sama, yang diterima terakhir."),
        ("Pengaruhnya", "Rekap membandingkan realisasi dengan target ini di samping standar 100%. Indeks SPM tidak berubah karenanya."),
    ];

    private static string Rentang(IReadOnlyList<int> tahun) => tahun.Count == 1 ? Bilangan(tahun[0]) : $"{Bilangan(tahun[0])}-{Bilangan(tahun[^1])}";

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
