namespace Spm.Domain;

/// <summary>Names the rows of mutu, or of personnel, of a service so that the same row has the same name in two rekap.</summary>
public static class ButirMutu
{
    /// <summary>The code of a prescribed row; of an OPD's own row its text and unit, with a number where there are several of them.</summary>
    /// <param name="baris">The rows of one service, in their order.</param>
    /// <returns>One name per row, no two the same.</returns>
    public static IReadOnlyList<string> Nama(IEnumerable<(string? Kode, string Item, string Satuan)> baris)
    {
        var banyak = new Dictionary<string, int>();
        var nama = new List<string>();
        foreach (var (kode, item, satuan) in baris)
        {
            var dasar = kode ?? $"{item} ({satuan})";
            var ke = banyak[dasar] = banyak.GetValueOrDefault(dasar) + 1;
            nama.Add(ke == 1 ? dasar : $"{dasar} [{ke}]");
        }

        return nama;
    }
}
