using Azure;

namespace Spm.Storage;

/// <summary>Identity of a receipt.</summary>
/// <param name="SidikPath"><see cref="Sidik"/> of the path.</param>
/// <param name="ETag">ETag without its quotes.</param>
public readonly record struct KunciPenerimaan(string SidikPath, string ETag)
{
    /// <summary>Of a version of a blob.</summary>
    public static KunciPenerimaan Dari(string path, ETag etag) => new(Sidik.Dari(path), TanpaKutip(etag));

    /// <summary>Of a receipt, also of one whose path is masked.</summary>
    public static KunciPenerimaan Dari(Penerimaan penerimaan) => new(penerimaan.SidikPath, TanpaKutip(penerimaan.ETag));

    // A key of a table may not hold the quotes of an ETag.
    internal static string TanpaKutip(ETag etag) => etag.ToString("G").Trim('"');
}
