using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds the service that a cell of the sheet BNBA names: by its code, its name, code and name, or a part of the name that no other service has.</summary>
internal sealed class PencariLayanan
{
    private const int PotonganTerpendek = 4;
    private const int TersimpanTerbanyak = 1000;

    private readonly List<(string Kode, string Nama)> _layanan;
    private readonly Dictionary<string, int> _ditemukan = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _perTeks;

    /// <summary>Prepares the search among the services of a slot.</summary>
    public PencariLayanan(Slot slot)
    {
        _layanan = [.. slot.Layanan.Select(l => (Rapikan(l.Kode.ToString()), Rapikan(l.Nama)))];
        _perTeks = _ditemukan.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Index of the service among those of the slot, -1 where none or more than one is meant.</summary>
    public int Cari(ReadOnlySpan<char> teks)
    {
        if (_perTeks.TryGetValue(teks, out var nomor))
        {
            return nomor;
        }

        nomor = CariRapi(Rapikan(teks.ToString()));
        if (_ditemukan.Count < TersimpanTerbanyak)
        {
            _perTeks[teks] = nomor;
        }

        return nomor;
    }

    private int CariRapi(string teks)
    {
        var tepat = _layanan.FindIndex(l => teks == l.Kode || teks == l.Nama || teks == l.Kode + l.Nama);
        if (tepat >= 0 || teks.Length < PotonganTerpendek)
        {
            return tepat;
        }

        var sebagian = _layanan.FindAll(l => l.Nama.Contains(teks, StringComparison.Ordinal) || teks.Contains(l.Nama, StringComparison.Ordinal));
        return sebagian is [var satu] ? _layanan.IndexOf(satu) : -1;
    }

    private static string Rapikan(string teks) => string.Concat(teks.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
