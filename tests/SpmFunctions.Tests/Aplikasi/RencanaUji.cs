using Spm.Domain;
using Spm.Workbooks;

namespace SpmFunctions.Tests;

/// <summary>Rencana aksi filled in for tests.</summary>
internal static class RencanaUji
{
    /// <summary>A workbook that is accepted: the same target number for each service and year.</summary>
    public static byte[] Diterima(SlotRencana slot, int jumlah, IReadOnlyList<int> tahun, params string[] kode) => Tulis(slot, jumlah, tahun, kode);

    /// <summary>A workbook that is rejected: a word where a number belongs.</summary>
    public static byte[] Ditolak(SlotRencana slot) => Tulis(slot, "banyak", [slot.Tahun], []);

    /// <summary>The targets of the results of a daerah: service, number and document.</summary>
    public static IEnumerable<string> Target(HasilDaerah hasil) =>
        hasil.Target.Select(t => FormattableString.Invariant($"{t.Target.Layanan} {t.Target.Jumlah?.Nilai} {t.Sumber.Berkas} v{t.Sumber.Versi}"));

    private static byte[] Tulis(SlotRencana slot, IsianSel jumlah, IReadOnlyList<int> tahun, string[] kode)
    {
        using var isi = new MemoryStream();
        var target = slot.Layanan.Where(l => kode.Length == 0 || kode.Contains(l.Kode.ToString()))
            .SelectMany(l => tahun.Select(t => (l.Kode, t))).ToDictionary(t => t, _ => new IsianTarget(jumlah, 90));
        TemplateRencana.Tulis(slot, tahun, isi, new IsianRencana { DasarHukum = "Keputusan Nomor 5 Tahun 2025", Target = target });
        return isi.ToArray();
    }
}
