using System.Globalization;

namespace Spm.Domain;

/// <summary>The services with the prescribed rows of a range of years.</summary>
internal sealed class VersiKatalog
{
    private readonly Dictionary<KodeLayanan, JenisPelayanan> _perKode;
    private readonly Dictionary<(Tingkat Tingkat, Urusan Urusan), JenisPelayanan[]> _perUrusan;

    private VersiKatalog(int tahunPertama, JenisPelayanan[] layanan)
    {
        (TahunPertama, Layanan) = (tahunPertama, layanan);
        _perKode = layanan.ToDictionary(l => l.Kode);
        _perUrusan = layanan.GroupBy(l => (l.Tingkat, l.Urusan)).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>First year that it describes.</summary>
    public int TahunPertama { get; }

    /// <summary>Its name: the first year, and a number that grows when a row of it is corrected.</summary>
    public string Nama => string.Create(CultureInfo.InvariantCulture, $"{TahunPertama}.1");

    /// <summary>All services, ordered by tingkat, urusan and code.</summary>
    public IReadOnlyList<JenisPelayanan> Layanan { get; }

    public static VersiKatalog Dari(int tahunPertama, IEnumerable<JenisPelayanan> layanan) =>
        new(tahunPertama, [.. layanan.OrderBy(l => l.Tingkat).ThenBy(l => l.Urusan).ThenBy(l => l.Kode)]);

    public JenisPelayanan? Cari(KodeLayanan kode) => _perKode.GetValueOrDefault(kode);

    public IReadOnlyList<JenisPelayanan> Wajib(Tingkat tingkat, Urusan urusan) => _perUrusan.GetValueOrDefault((tingkat, urusan)) ?? [];
}
