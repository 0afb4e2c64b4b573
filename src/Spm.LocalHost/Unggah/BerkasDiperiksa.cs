using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>What <c>check</c> looks at.</summary>
/// <param name="Periksa">The files to be checked: those named, and the workbooks in and below the folders named.</param>
/// <param name="Salinan">
/// Annotated copies that are left out because their originals are checked: a pattern of the shell names both, and what is found in the copy is found in the original.
/// </param>
/// <param name="FolderKosong">Folders named that hold no workbook.</param>
internal sealed record BerkasDiperiksa(IReadOnlyList<string> Periksa, IReadOnlyList<string> Salinan, IReadOnlyList<string> FolderKosong)
{
    /// <summary>Looks at what was named on the command line.</summary>
    public static BerkasDiperiksa Dari(IReadOnlyList<string> disebut)
    {
        var isiFolder = disebut.Where(Directory.Exists).Distinct().ToDictionary(f => f, IsiFolder.Workbook);
        List<string> semua = [.. disebut.SelectMany(d => isiFolder.GetValueOrDefault(d) ?? [d]).DistinctBy(Path.GetFullPath)];
        var ada = semua.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var menurutSalinan = semua.ToLookup(b =>
            b.EndsWith(WorkbookBeranotasi.Akhiran, StringComparison.OrdinalIgnoreCase) && ada.Contains(Path.GetFullPath(b)[..^WorkbookBeranotasi.Akhiran.Length]));
        return new BerkasDiperiksa([.. menurutSalinan[false]], [.. menurutSalinan[true]], [.. isiFolder.Where(f => f.Value.Count == 0).Select(f => f.Key)]);
    }
}
