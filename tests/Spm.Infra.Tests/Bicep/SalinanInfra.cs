namespace Spm.Infra.Tests;

/// <summary>A copy of infra/ in which files may be written.</summary>
internal sealed class SalinanInfra : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-infra-");

    public SalinanInfra()
    {
        foreach (var berkas in Directory.EnumerateFiles(RepositoryFiles.Path("infra"), "*", SearchOption.AllDirectories))
        {
            var tujuan = Path(System.IO.Path.GetRelativePath(RepositoryFiles.Root, berkas));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(tujuan)!);
            File.Copy(berkas, tujuan);
        }
    }

    /// <summary>Where a file of the repository lies in the copy.</summary>
    public string Path(string relatif) => System.IO.Path.Combine(_folder.FullName, relatif);

    public void Dispose() => _folder.Delete(recursive: true);
}
