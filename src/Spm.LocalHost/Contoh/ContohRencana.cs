using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>
/// The documents with targets of the built-in sample, made up as its reports are: a rencana aksi of one kota for 2023 to 2026 and a yearly decree of one kabupaten that leaves some services
/// out. The other daerah have none.
/// </summary>
public static class ContohRencana
{
    private static readonly (AlamatRencana Alamat, int[] Tahun, decimal Mutu, string DasarHukum)[] Dokumen =
    [
        (Alamat(2023, "36.71", "rencana-aksi-2023-2026.xlsx"), [2023, 2024, 2025, 2026], 95m, "Peraturan Wali Kota (contoh, bukan data resmi)"),
        (Alamat(2025, "36.03", "keputusan-target-2025.xlsx"), [2025], 88m, "Keputusan Bupati (contoh, bukan data resmi)"),
    ];

    // Not set by the decree: the sheet shows what that looks like.
    private static readonly HashSet<string> TidakDitetapkan = ["K-PR-02", "K-TRA-03", "K-SOS-04"];

    /// <summary>Where the documents go, each with its bytes; always the same ones. Making them takes a noticeable moment.</summary>
    public static IReadOnlyList<(AlamatRencana Alamat, Func<byte[]> BuatBerkas)> Unggahan() =>
        [.. Dokumen.Select(d => (d.Alamat, (Func<byte[]>)(() => Tulis(d.Alamat.Slot, d.Tahun, d.Mutu, d.DasarHukum))))];

    private static AlamatRencana Alamat(int tahun, string wilayah, string nama) => new(new SlotRencana(tahun, KodeWilayah.Parse(wilayah)), nama);

    private static byte[] Tulis(SlotRencana slot, int[] tahun, decimal mutu, string dasarHukum)
    {
        var daerah = ProfilDaerah.Banten.Single(p => p.Kode == slot.Wilayah);
        var target = new Dictionary<(KodeLayanan, int), IsianTarget>();
        foreach (var layanan in slot.Layanan.Where(l => tahun.Length > 1 || !TidakDitetapkan.Contains(l.Kode.ToString())))
        {
            var penuh = Math.Max(3, Math.Floor(daerah.Penduduk * ProfilLayanan.Untuk(layanan.Kode).Permil / 1000));
            foreach (var (ke, satu) in tahun.Index())
            {
                // A plan that comes near everybody year by year.
                var bagian = tahun.Length == 1 ? 0.92m : 0.85m + (0.05m * ke);
                target.Add((layanan.Kode, satu), new IsianTarget(Math.Floor(penuh * bagian), Math.Min(100m, mutu + ke)));
            }
        }

        using var keluaran = new MemoryStream();
        TemplateRencana.Tulis(slot, tahun, keluaran, new IsianRencana { DasarHukum = dasarHukum, Target = target }, contoh: true);
        return keluaran.ToArray();
    }
}
