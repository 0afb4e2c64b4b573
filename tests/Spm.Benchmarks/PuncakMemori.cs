using System.Diagnostics;
using System.Globalization;

namespace Spm.Benchmarks;

/// <summary>Peak working set of a process that reads one large workbook from disk and does nothing else.</summary>
internal static class PuncakMemori
{
    private const string Diam = "diam";

    private static readonly Dictionary<string, Func<byte[], object>> Pembaca = new()
    {
        [Diam] = bita => bita.Length,
        ["kita"] = bita => ParaPembaca.Kita(bita),
        ["mekar"] = bita => ParaPembaca.HanyaMekar(bita),
        ["xml"] = bita => ParaPembaca.XmlSaja(bita),
        ["exceldatareader"] = bita => ParaPembaca.DenganExcelDataReader(bita),
        ["sdk"] = bita => ParaPembaca.DenganSdkSax(bita),
        ["closedxml"] = bita => ParaPembaca.DenganClosedXml(bita),
        ["npoi"] = bita => ParaPembaca.DenganNpoi(bita),
    };

    private static readonly Dictionary<string, Func<byte[], object>> Bnba = new()
    {
        [Diam] = bita => bita.Length,
        ["bnba-nilai"] = bita => DaftarBnba.NilaiDanSalin(bita, salin: false),
        ["bnba-salinan"] = bita => DaftarBnba.NilaiDanSalin(bita, salin: true),
    };

    /// <summary>Measures all readers that can be expected to end, each in a process of its own. Idle is a process that has loaded the file's bytes.</summary>
    public static int UkurSemua()
    {
        // 500,000 rows of 12 columns would inflate to more than an upload may.
        foreach (var (baris, kolom) in new[] { (50_000, 12), (500_000, 4) })
        {
            Ukur($"{baris} rows of {kolom} columns", baris, WorkbookBesar.Buat(baris, kolom), Pembaca.Keys.Where(n => baris <= 50_000 || n is not ("closedxml" or "npoi")));
        }

        return UkurBnba();
    }

    /// <summary>Measures judging and copying of a list of people in the same way.</summary>
    public static int UkurBnba()
    {
        foreach (var orang in new[] { 50_000, 500_000 })
        {
            Ukur($"{orang} people", orang, DaftarBnba.Buat(orang), Bnba.Keys);
        }

        return 0;
    }

    /// <summary>Measures one reader in this process.</summary>
    public static int Ukur(int baris, string pembaca)
    {
        var bita = File.ReadAllBytes(Berkas(baris));
        var hasil = (Pembaca.GetValueOrDefault(pembaca) ?? Bnba[pembaca])(bita);
        using var proses = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {pembaca,-16} {proses.PeakWorkingSet64 / 1048576.0,8:F1} MiB  {hasil}"));
        return 0;
    }

    private static void Ukur(string judul, int baris, byte[] isi, IEnumerable<string> pembaca)
    {
        var berkas = Berkas(baris);
        File.WriteAllBytes(berkas, isi);
        try
        {
            Console.WriteLine($"{judul}, file of {isi.Length / 1048576.0:F1} MiB");
            foreach (var nama in pembaca)
            {
                JalankanAnak(baris, nama);
            }
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    private static string Berkas(int baris) => Path.Combine(Path.GetTempPath(), $"spm-benchmark-{baris}.xlsx");

    private static void JalankanAnak(int baris, string pembaca)
    {
        var mulai = new ProcessStartInfo(Environment.ProcessPath!, ["memori", baris.ToString(CultureInfo.InvariantCulture), pembaca]);
        using var anak = Process.Start(mulai)!;
        anak.WaitForExit();
    }
}
