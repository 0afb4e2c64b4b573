using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The words of the sheet <c>Mutu</c>.</summary>
internal static class TeksMutu
{
    public const string Lembar = "Mutu";
    public const string Judul = "Mutu minimal per daerah, jenis pelayanan, dan baris";
    public const string Tambahan = "+ tambahan OPD";
    public const string Baku = "baku";
    public const string TidakDihitung = "tidak dihitung";

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "baku = baris dari standar teknis; + tambahan OPD = baris yang ditambahkan OPD sendiri dan ikut dihitung.",
        "Persen = terpenuhi dibagi harus dipenuhi, paling tinggi 100; M di lembar urusan adalah rata-rata kolom ini per layanan. Angka satuan yang berbeda tidak dijumlahkan.",
        "Baris baku yang belum diisi dihitung 0 bila ada baris lain yang diisi; baris dengan kebutuhan 0 tidak dihitung. " + TeksRekap.CatatanNol,
        "Satu baris dengan keterangan status = layanan itu tidak mempunyai baris mutu yang dilaporkan.",
        $"Asal angka: klik Harus dipenuhi atau Terpenuhi, atau cari di lembar {TeksRekap.LembarSumber} Id {TeksRekap.KodeDaerah}/kode layanan/B. Di sana tertulis berkas, versi, lembar, dan sel yang diunggah.",
    ];

    public static string Keterangan(MutuDihitung baris) => baris switch
    {
        { Baris: null } => "Belum diisi; dihitung 0.",
        { Persen: null } => "Kebutuhan 0: tidak dihitung.",
        _ => "",
    };
}
