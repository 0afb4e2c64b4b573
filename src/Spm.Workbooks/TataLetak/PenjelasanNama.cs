namespace Spm.Workbooks;

/// <summary>
/// Explains what names were taken for, without a finding for each: one for each sheet about other spellings, one about codes that belong to other items today. Names that are merely
/// alike get a finding at their cell.
/// </summary>
internal sealed class PenjelasanNama
{
    private const int Terbanyak = 8;

    private readonly Dictionary<string, HashSet<string>> _ejaan = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _kode = new(StringComparer.Ordinal);

    /// <summary>A name in another spelling, or one that only its code explains.</summary>
    public void Ejaan(string lembar, string tertulis, string dibaca) => Catat(_ejaan, lembar, $"{Tampilan.Kutip(tertulis)} = {dibaca}");

    /// <summary>A code that belongs to another item than the name.</summary>
    public void Kode(string lembar, string kode, string dibaca) => Catat(_kode, lembar, $"{kode} = {dibaca}");

    /// <summary>Adds the findings.</summary>
    public void Laporkan(KumpulanTemuan temuan)
    {
        foreach (var (jenis, catatan) in new[] { (TemuanTataLetak.EjaanLain, _ejaan), (TemuanTataLetak.KodeItemLain, _kode) })
        {
            foreach (var (lembar, pasangan) in catatan)
            {
                var disebut = string.Join("; ", pasangan.Take(Terbanyak)) + (pasangan.Count > Terbanyak ? $"; dan {pasangan.Count - Terbanyak} lagi" : "");
                temuan.Tambah(jenis.Di(lembar, null, pasangan.Count, disebut));
            }
        }
    }

    private static void Catat(Dictionary<string, HashSet<string>> catatan, string lembar, string pasangan)
    {
        if (!catatan.TryGetValue(lembar, out var ada))
        {
            catatan.Add(lembar, ada = new HashSet<string>(StringComparer.Ordinal));
        }

        ada.Add(pasangan);
    }
}
