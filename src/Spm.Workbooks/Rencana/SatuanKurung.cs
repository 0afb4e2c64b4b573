using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Spm.Workbooks;

/// <summary>The unit in brackets in the header of a target, other than of people or families: <c>Target 2025 (Siswa)</c>, <c>Target (Unit Rumah)</c>.</summary>
internal static partial class SatuanKurung
{
    // A rule of this program: brackets hold remarks as well, so only words that are counted are units.
    private static readonly FrozenSet<string> Dikenal = new[]
    {
        "unit", "rumah", "unit rumah", "rumah tangga", "sambungan rumah", "sr", "paket", "dokumen", "kejadian", "kasus", "layanan", "keluarga", "warga negara", "penduduk", "siswa", "murid", "anak",
        "peserta didik", "warga belajar", "ibu", "ibu hamil", "bumil", "ibu bersalin", "bulin", "bayi", "balita", "lansia", "pasien", "penderita", "korban", "penyandang disabilitas", "kali", "laporan",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The unit that the brackets of a header hold, in one spelling; null where none of them holds one.</summary>
    public static string? Dalam(string judul) =>
        SatuanTertulis.Baku(Kurung().Matches(judul).Select(k => k.Groups[1].Value).FirstOrDefault(isi => Dikenal.Contains(PolaTeks.Rapikan(isi))));

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex Kurung();
}
