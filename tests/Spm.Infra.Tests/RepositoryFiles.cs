using Spm.LocalHost;

namespace Spm.Infra.Tests;

/// <summary>Files of the clone that the tests were built in.</summary>
public static class RepositoryFiles
{
    /// <summary>Folder of the clone.</summary>
    public static string Root { get; } = RepositoryRoot.Find();

    /// <summary>Path of a file or folder.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>True where there is such a file or folder.</summary>
    public static bool Exists(string relative) => System.IO.Path.Exists(Path(relative));

    /// <summary>Text of a file.</summary>
    public static string Text(string relative) => File.ReadAllText(Path(relative));
}
