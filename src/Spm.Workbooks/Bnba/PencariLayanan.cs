using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds the service that a cell of the sheet BNBA names: by its code, by code and name, or by its name as loosely as everywhere else. Remembers what it found.</summary>
internal sealed class PencariLayanan
{
    private const int TersimpanTerbanyak = 1000;

    private readonly KamusLayanan _kamus;
    private readonly List<JenisPelayanan> _layanan;
    private readonly List<string> _kode;
    private readonly Dictionary<string, int> _ditemukan = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _perTeks;

    /// <summary>Prepares the search among the services of a slot.</summary>
    public PencariLayanan(Slot slot)
    {
        _kamus = new KamusLayanan(slot, new Dictionary<string, IReadOnlyList<string>>());
        _layanan = [.. slot.Layanan];
        _kode = [.. slot.Layanan.Select(l => Rapikan(l.Kode.ToString()))];
        _perTeks = _ditemukan.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Index of the service among those of the slot, -1 where none or more than one can be meant.</summary>
    public int Cari(ReadOnlySpan<char> teks)
    {
        if (!_perTeks.TryGetValue(teks, out var nomor))
        {
            nomor = CariBaru(teks.ToString());
            if (_ditemukan.Count < TersimpanTerbanyak)
            {
                _perTeks[teks] = nomor;
            }
        }

        return nomor;
    }

    private int CariBaru(string teks)
    {
        var rapi = Rapikan(teks);
        var berkode = _kode.FindIndex(kode => rapi.StartsWith(kode, StringComparison.Ordinal) && !rapi[kode.Length..].Take(1).Any(char.IsAsciiDigit));
        return berkode >= 0 ? berkode : _kamus.Layanan(teks) is { } cocok ? _layanan.IndexOf(cocok.Nilai) : -1;
    }

    private static string Rapikan(string teks) => string.Concat(teks.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
