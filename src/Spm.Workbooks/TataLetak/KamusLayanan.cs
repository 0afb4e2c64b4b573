using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds the services of a slot, and the items of their mutu, by the codes and names that people write.</summary>
internal sealed class KamusLayanan
{
    private readonly Slot _slot;
    private readonly PencocokNama<JenisPelayanan> _layanan;
    private readonly Dictionary<KodeLayanan, PencocokNama<ItemMutu>> _item;
    private readonly Dictionary<string, KecocokanNama<JenisPelayanan>?> _ingatLayanan = new(StringComparer.Ordinal);
    private readonly Dictionary<(KodeLayanan, string), KecocokanNama<ItemMutu>?> _ingatItem = [];

    public KamusLayanan(Slot slot, IReadOnlyDictionary<string, IReadOnlyList<string>> namaLain)
    {
        _slot = slot;
        _layanan = new PencocokNama<JenisPelayanan>(slot.Layanan.SelectMany(l => new[] { l.Nama, l.Penerima, $"{l.Nama} {l.Penerima}" }
            .Concat(namaLain.GetValueOrDefault(l.Kode.ToString()) ?? [])
            .Select(nama => (l, nama))), ketat: false);
        _item = slot.Layanan.ToDictionary(l => l.Kode, l => new PencocokNama<ItemMutu>(l.Mutu.Select(i => (i, i.Item)), ketat: true));
    }

    /// <summary>The service that a name or code stands for, or null.</summary>
    public KecocokanNama<JenisPelayanan>? Layanan(string teks)
    {
        if (!_ingatLayanan.TryGetValue(teks, out var ada))
        {
            ada = KodeSlot.Cari(_slot, teks) is { } tepat ? new KecocokanNama<JenisPelayanan>(tepat, CaraCocok.Persis) : _layanan.Cari(teks);
            _ingatLayanan.Add(teks, ada);
        }

        return ada;
    }

    /// <summary>The service of a number in the order of the catalogue, from 1, or null.</summary>
    public JenisPelayanan? Ke(int nomor) =>
        _slot.Layanan.FirstOrDefault(l => l.Kode.ToString().EndsWith(string.Create(CultureInfo.InvariantCulture, $"-{nomor:D2}"), StringComparison.Ordinal));

    /// <summary>True where a name can be that of the service, even if it is not enough to find it.</summary>
    public bool MungkinBernama(JenisPelayanan layanan, string teks) => Layanan(teks) is not { } lain || lain.Nilai == layanan || lain.Cara == CaraCocok.Mirip;

    /// <summary>
    /// The item of a service that a name stands for, or null for one of the OPD's own. The code is a hint only: lists of other years give the same codes to other items.
    /// </summary>
    public KecocokanNama<ItemMutu>? Item(JenisPelayanan layanan, string? kode, string nama)
    {
        if (kode is not null && KodeSlot.CariItem(layanan, kode) is { } berkode && _item[layanan.Kode].Kemiripan(nama, berkode) >= 0.5)
        {
            return new KecocokanNama<ItemMutu>(berkode, PolaTeks.Rapikan(nama) == PolaTeks.Rapikan(berkode.Item) ? CaraCocok.Persis : CaraCocok.Ejaan);
        }

        if (!_ingatItem.TryGetValue((layanan.Kode, nama), out var ada))
        {
            _ingatItem.Add((layanan.Kode, nama), ada = _item[layanan.Kode].Cari(nama));
        }

        return ada;
    }
}
