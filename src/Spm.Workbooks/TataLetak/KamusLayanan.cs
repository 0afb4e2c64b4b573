using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds the services of a slot (or of all urusan), and the items of their mutu, by the codes and names that people write.</summary>
internal sealed class KamusLayanan
{
    private const double CukupDenganKode = 0.5;

    private readonly IReadOnlyList<JenisPelayanan> _semua;
    private readonly PencocokNama<JenisPelayanan> _layanan;
    private readonly Dictionary<KodeLayanan, PencocokNama<ItemMutu>> _item;
    private readonly Dictionary<string, KecocokanNama<JenisPelayanan>?> _ingatLayanan = new(StringComparer.Ordinal);
    private readonly Dictionary<(KodeLayanan, string?, string), KecocokanItem> _ingatItem = [];

    public KamusLayanan(Slot slot, IReadOnlyDictionary<string, IReadOnlyList<string>> namaLain)
        : this(slot.Layanan, namaLain)
    {
    }

    public KamusLayanan(IReadOnlyList<JenisPelayanan> layanan, IReadOnlyDictionary<string, IReadOnlyList<string>> namaLain)
    {
        _semua = layanan;
        _layanan = new PencocokNama<JenisPelayanan>(layanan.SelectMany(l => new[] { l.Nama, l.Penerima, $"{l.Nama} {l.Penerima}" }
            .Concat(namaLain.GetValueOrDefault(l.Kode.ToString()) ?? [])
            .Select(nama => (l, nama))), ketat: false);
        _item = layanan.ToDictionary(l => l.Kode, l => new PencocokNama<ItemMutu>(l.Mutu.Select(i => (i, i.Item)), ketat: true));
    }

    /// <summary>The service that a name or code stands for, or null.</summary>
    public KecocokanNama<JenisPelayanan>? Layanan(string teks)
    {
        if (!_ingatLayanan.TryGetValue(teks, out var ada))
        {
            ada = KodeSlot.Cari(_semua, teks) is { } tepat ? new KecocokanNama<JenisPelayanan>(tepat, CaraCocok.Persis) : _layanan.Cari(teks);
            _ingatLayanan.Add(teks, ada);
        }

        return ada;
    }

    /// <summary>The service of a number in the order of the catalogue, from 1, or null.</summary>
    public JenisPelayanan? Ke(int nomor) =>
        _semua.FirstOrDefault(l => l.Kode.ToString().EndsWith(string.Create(CultureInfo.InvariantCulture, $"-{nomor:D2}"), StringComparison.Ordinal));

    /// <summary>The item of a service that a line stands for. A name that is the same decides; the code helps where it is not, or where several items have that name.</summary>
    public KecocokanItem Item(JenisPelayanan layanan, string? kode, string nama)
    {
        if (!_ingatItem.TryGetValue((layanan.Kode, kode, nama), out var ada))
        {
            var berkode = string.IsNullOrEmpty(kode) ? null : KodeSlot.CariItem(layanan, kode);
            ada = Cari(_item[layanan.Kode], berkode, nama);
            _ingatItem.Add((layanan.Kode, kode, nama), ada = ada with { MenurutKode = berkode == ada.Item ? null : berkode });
        }

        return ada;
    }

    private static KecocokanItem Cari(PencocokNama<ItemMutu> pencocok, ItemMutu? berkode, string nama)
    {
        var (senama, cara) = pencocok.Senama(nama);
        if (senama.Count > 0)
        {
            var item = berkode is not null && senama.Contains(berkode) ? berkode : senama.Count == 1 ? senama[0] : null;
            return new KecocokanItem { Item = item, Cara = cara, Mungkin = item is null ? senama : [] };
        }

        var mirip = pencocok.Cari(nama);
        return berkode is not null && (mirip is null || mirip.Nilai == berkode) && pencocok.Kemiripan(nama, berkode) >= CukupDenganKode
            ? new KecocokanItem { Item = berkode, Cara = CaraCocok.Ejaan }
            : new KecocokanItem { Item = mirip?.Nilai, Cara = mirip?.Cara ?? CaraCocok.Persis };
    }
}
