namespace Spm.Infra.Tests;

/// <summary>The templates of the deployment, as they lie in the repository.</summary>
internal static class Templat
{
    /// <summary>All by their path below the repository, with slashes.</summary>
    public static IReadOnlyDictionary<string, TemplatBicep> Semua { get; } = Directory.EnumerateFiles(RepositoryFiles.Path("infra"), "*.bicep", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(RepositoryFiles.Root, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToDictionary(p => p, p => TemplatBicep.Baca(p, RepositoryFiles.Text(p)));

    public static TemplatBicep Utama => Semua["infra/main.bicep"];

    public static TemplatBicep Aplikasi(string nama) => Semua[$"infra/app/{nama}.bicep"];
}
