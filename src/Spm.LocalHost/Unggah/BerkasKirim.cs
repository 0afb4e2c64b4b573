namespace Spm.LocalHost;

/// <summary>A file to be uploaded.</summary>
/// <param name="Path">Its path in the container <c>uploads</c>.</param>
/// <param name="Baca">Reads its bytes.</param>
internal sealed record BerkasKirim(string Path, Func<CancellationToken, Task<byte[]>> Baca)
{
    /// <summary>Everything before the file's name: files of one folder are sent one after the other.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];
}
