using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds the services of a daerah by code or name, over all urusan; the line of an urusan above them helps where a name alone does not.</summary>
internal sealed class KamusRencana
{
    private static readonly Dictionary<string, IReadOnlyList<string>> TanpaNamaLain = [];

    // What stands before the name of an urusan, or is said of it.
    private static readonly HashSet<string> KataUrusan = new(
        ["urusan", "bidang", "spm", "wajib", "pemerintahan", "pelayanan", "dasar", "a", "b", "c", "d", "e", "f", "i", "ii", "iii", "iv", "v", "vi", "1", "2", "3", "4", "5", "6"], StringComparer.Ordinal);

    private static readonly (Urusan Urusan, string[] Nama)[] NamaUrusan =
    [
        (Domain.Urusan.Pendidikan, ["pendidikan"]),
        (Domain.Urusan.Kesehatan, ["kesehatan"]),
        (Domain.Urusan.PekerjaanUmum, ["pekerjaan umum", "pekerjaan umum dan penataan ruang", "pu", "pupr"]),
        (Domain.Urusan.PerumahanRakyat, ["perumahan rakyat", "perumahan rakyat dan kawasan permukiman", "perumahan", "perkim"]),
        (Domain.Urusan.Trantibumlinmas, ["ketenteraman ketertiban umum dan pelindungan masyarakat", "ketentraman ketertiban umum dan perlindungan masyarakat", "trantibumlinmas", "trantibum"]),
        (Domain.Urusan.Sosial, ["sosial"]),
    ];

    private readonly IReadOnlyList<JenisPelayanan> _semua;
    private readonly KamusLayanan _kamus;
    private readonly Dictionary<Urusan, KamusLayanan> _menurutUrusan;

    public KamusRencana(SlotRencana slot)
    {
        _semua = slot.Layanan;
        _kamus = new KamusLayanan(_semua, TanpaNamaLain);
        _menurutUrusan = _semua.GroupBy(l => l.Urusan).ToDictionary(g => g.Key, g => new KamusLayanan([.. g], TanpaNamaLain));
    }

    /// <summary>The service of a code, or null.</summary>
    public JenisPelayanan? MenurutKode(string kode) => kode.Length == 0 ? null : KodeSlot.Cari(_semua, kode);

    /// <summary>The service of a name, or null.</summary>
    /// <param name="nama">The name, or a code in its place.</param>
    /// <param name="urusan">Urusan of the lines above, or null.</param>
    public KecocokanNama<JenisPelayanan>? MenurutNama(string nama, Urusan? urusan) =>
        _kamus.Layanan(nama) is { Cara: not CaraCocok.Mirip } pasti ? pasti
        : (urusan is null ? null : _menurutUrusan.GetValueOrDefault(urusan)?.Layanan(nama)) ?? _kamus.Layanan(nama);

    /// <summary>The urusan that a line names as a heading of those below it, or null.</summary>
    public static Urusan? Urusan(LembarMentah lembar, int baris)
    {
        foreach (var sel in lembar.IsiBaris(baris))
        {
            var nama = string.Join(' ', lembar.Kata(baris, sel.Kolom).Split(' ').SkipWhile(KataUrusan.Contains));
            if (Array.Find(NamaUrusan, u => u.Nama.Contains(nama)) is { Urusan: { } urusan })
            {
                return urusan;
            }
        }

        return null;
    }
}
