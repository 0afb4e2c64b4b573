using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The published figures of <c>config/history.csv</c>.</summary>
/// <param name="Angka">The rows that can be read.</param>
/// <param name="Salah">What is wrong with the others (SPM-180 to SPM-188), in the order of the file.</param>
public sealed record DaftarTerbitan(IReadOnlyList<AngkaTerbitan> Angka, IReadOnlyList<Temuan> Salah)
{
    /// <summary>No figures.</summary>
    public static DaftarTerbitan Kosong { get; } = new([], []);

    /// <summary>Reads the file: what cannot be read is told and left out, never a fault.</summary>
    public static DaftarTerbitan Baca(ReadOnlyMemory<byte> berkas) => PembacaTerbitan.Baca(berkas);

    /// <summary>What is to be told in the rekap of a province: what is wrong with the file, and published totals of the province that do not match their parts (SPM-189).</summary>
    public IReadOnlyList<Temuan> Temuan(KodeWilayah provinsi) =>
        [.. Salah, .. JumlahTerbitan.Periksa([.. Angka.Where(a => a.Wilayah.Provinsi == provinsi)]).Select(TemuanTerbitan.Untuk)];
}
