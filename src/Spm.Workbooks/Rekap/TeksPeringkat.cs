using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The words of the sheet <c>Peringkat</c>.</summary>
internal static class TeksPeringkat
{
    public const string Lembar = "Peringkat";
    public const string Judul = "Peringkat indeks SPM, kabupaten dan kota terpisah";

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "Peringkat dihitung terpisah untuk kabupaten dan untuk kota, menurut Indeks tanpa pembulatan. Urusan tanpa laporan yang berlaku dihitung 0 di dalamnya.",
        "Nilai yang sama berperingkat sama dan peringkat berikutnya dilewati: 1, 2, 2, 4. Daerah berperingkat sama diurutkan menurut kode. Daerah tanpa indeks, atau tanpa satu pun laporan yang diterima, tidak diperingkat.",
        "Aturan peringkat ini ketentuan aplikasi, belum terverifikasi. Asal indeks: lembar Rekap, baris daerah yang sama.",
    ];

    public static string Kelompok(JenisWilayah jenis) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(TeksRekap.KodeJenis(jenis));

    public static string Sama(IReadOnlyList<string> lain) => lain.Count == 0 ? "" : $"Peringkat sama dengan {string.Join(", ", lain)}.";

    public static string Diterima(int diterima) => string.Create(CultureInfo.InvariantCulture, $"{diterima} dari {Urusan.Semua.Count}");
}
