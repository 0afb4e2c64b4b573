using System.Diagnostics;
using System.Globalization;
using Spm.Workbooks;

namespace Spm.Benchmarks;

/// <summary>
/// What is measured elsewhere, once and on small input: whether it still runs, and whether the readers still read the same. Its times mean nothing. It ends with an
/// exception where something does not.
/// </summary>
internal static class Coba
{
    private const int Baris = 500;
    private const int Orang = 200;

    /// <summary>Runs everything.</summary>
    public static int Jalankan()
    {
        var bita = WorkbookBesar.Buat(Baris);
        var harap = ParaPembaca.Kita(bita);
        (string Nama, Func<HasilBaca> Baca)[] pembaca =
        [
            (nameof(ParaPembaca.KitaDisalin), () => ParaPembaca.KitaDisalin(bita)),
            (nameof(ParaPembaca.DenganExcelDataReader), () => ParaPembaca.DenganExcelDataReader(bita)),
            (nameof(ParaPembaca.DenganSdkSax), () => ParaPembaca.DenganSdkSax(bita)),
            (nameof(ParaPembaca.DenganClosedXml), () => ParaPembaca.DenganClosedXml(bita)),
            (nameof(ParaPembaca.DenganNpoi), () => ParaPembaca.DenganNpoi(bita)),
        ];
        foreach (var (nama, baca) in pembaca)
        {
            Langkah(nama, () => Cocokkan.Sama(harap, baca(), nama));
        }

        Langkah("floors", () => Perlu(ParaPembaca.HanyaMekar(bita) > 0 && ParaPembaca.XmlSaja(bita) > 0, "Nothing was inflated or parsed."));
        Langkah("template", Template);
        Langkah("other layouts", () => Perlu(TataLetakLain.Semua().Where(b => !b.Berat).All(b => b.Nilai() is not null), "A layout is not accepted."));
        Langkah("list of people", () => Perlu($"{DaftarBnba.NilaiDanSalin(DaftarBnba.Buat(Orang), salin: true)}".Contains(" findings, copy of ", StringComparison.Ordinal), "There is no copy."));
        Langkah("rekap", Rekap);
        return 0;
    }

    private static void Template()
    {
        var template = new TemplateTerisi();
        template.Siapkan();
        Perlu(template.BacaDanPeriksa() is not null && template.SalinanBeranotasi() > 0, "The template is not judged.");
    }

    private static void Rekap()
    {
        using var keluaran = new MemoryStream();
        RekapWorkbook.Tulis(RekapBesar.SatuProvinsi(), keluaran);
        Perlu(keluaran.Length > 0, "The rekap is empty.");
    }

    private static void Langkah(string nama, Action kerja)
    {
        var mulai = Stopwatch.GetTimestamp();
        kerja();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {nama,-24} {Stopwatch.GetElapsedTime(mulai).TotalMilliseconds,6:F0} ms"));
    }

    private static void Perlu(bool benar, string pesan)
    {
        if (!benar)
        {
            throw new InvalidDataException(pesan);
        }
    }
}
