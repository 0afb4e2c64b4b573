using Spm.LocalHost;

namespace Spm.EndToEnd.Tests;

/// <summary>A part of the built-in sample as a folder that <c>rekap --from</c> takes.</summary>
public static class ContohKecil
{
    /// <summary>Number of workbooks of some wilayah.</summary>
    public static int Jumlah(params string[] wilayah) => Pilih(wilayah).Count();

    /// <summary>Writes the workbooks of some wilayah.</summary>
    public static void Tulis(string folder, params string[] wilayah)
    {
        foreach (var unggahan in Pilih(wilayah))
        {
            var tujuan = Path.Combine(folder, unggahan.Alamat.ToString());
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            File.WriteAllBytes(tujuan, unggahan.BuatBerkas());
        }
    }

    private static IEnumerable<UnggahanContoh> Pilih(string[] wilayah) => ContohBanten.Unggahan().Where(u => wilayah.Contains(u.Alamat.Slot.Wilayah.ToString()));
}
