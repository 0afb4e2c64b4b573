namespace Spm.Workbooks;

/// <summary>
/// Explains what names were taken for, several in one finding: on each sheet those about other spellings, and those about codes that belong to other items today. Names that are
/// merely alike get a finding at their cell.
/// </summary>
internal sealed class PenjelasanNama
{
    /// <summary>Pairs in one finding: more are hard to read.</summary>
    private const int Sekaligus = 8;

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
                foreach (var bagian in pasangan.Chunk(Sekaligus))
                {
                    temuan.Tambah(jenis.Di(lembar, null, bagian.Length, string.Join("; ", bagian)));
                }
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
