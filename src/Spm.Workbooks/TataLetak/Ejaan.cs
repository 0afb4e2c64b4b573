using System.Collections.Frozen;

namespace Spm.Workbooks;

/// <summary>The words of a name in one spelling: what is written in several ways made one, and what says nothing left out.</summary>
internal static class Ejaan
{
    private const int KataPendek = 5;

    /// <summary>How much a word with one typing error counts.</summary>
    private const double SalahKetik = 0.85;

    private static readonly FrozenDictionary<string, string> Baku = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["terlantar"] = "telantar",
        ["perlindungan"] = "pelindungan",
        ["ketentraman"] = "ketenteraman",
        ["tentram"] = "tenteram",
        ["penyediaan"] = "pemenuhan",
        ["resiko"] = "risiko",
        ["beresiko"] = "berisiko",
        ["paska"] = "pasca",
        ["diluar"] = "luar",
        ["didalam"] = "dalam",
        ["rehab"] = "rehabilitasi",
        ["kab"] = "kabupaten",
        ["kes"] = "kesehatan",
        ["pel"] = "pelayanan",
        ["lansia"] = "lanjut",
        ["mellitus"] = "melitus",
        ["tb"] = "tuberkulosis",
        ["tbc"] = "tuberkulosis",
        ["dm"] = "diabetes",
        ["bumil"] = "hamil",
        ["bulin"] = "bersalin",
        ["difetri"] = "difteri",
        ["jenus"] = "jenis",
        ["catridge"] = "katrid",
        ["cartridge"] = "katrid",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> TakBermakna = new[]
    {
        "yang", "dan", "atau", "di", "ke", "pada", "dengan", "untuk", "bagi", "dari", "oleh", "sesuai", "jumlah", "persentase", "cakupan", "warga", "negara", "memperoleh",
        "mendapatkan", "mendapat", "terpenuhi", "pelayanan", "layanan", "standar", "spm", "alat",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that tell a name from others.</summary>
    public static string[] Kata(string teks) =>
        [.. PolaTeks.Rapikan(teks).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => Baku.GetValueOrDefault(k, k)).Where(k => !TakBermakna.Contains(k))];

    /// <summary>How alike two words are: 1 for the same, somewhat less with one letter more, less, other or swapped, 0 otherwise. Short words have no typing errors.</summary>
    public static double Kemiripan(string satu, string dua) =>
        satu == dua ? 1
        : Math.Min(satu.Length, dua.Length) >= KataPendek && SatuKesalahan(satu, dua) ? SalahKetik
        : 0;

    private static bool SatuKesalahan(string satu, string dua)
    {
        var (pendek, panjang) = satu.Length <= dua.Length ? (satu, dua) : (dua, satu);
        if (panjang.Length - pendek.Length > 1)
        {
            return false;
        }

        var awal = 0;
        while (awal < pendek.Length && pendek[awal] == panjang[awal])
        {
            awal++;
        }

        var (sisaPendek, sisaPanjang) = (pendek[awal..], panjang[awal..]);
        return sisaPanjang.Length == sisaPendek.Length
            ? sisaPendek[1..] == sisaPanjang[1..] || (sisaPendek.Length >= 2 && sisaPendek[0] == sisaPanjang[1] && sisaPendek[1] == sisaPanjang[0] && sisaPendek[2..] == sisaPanjang[2..])
            : sisaPendek == sisaPanjang[1..];
    }
}
