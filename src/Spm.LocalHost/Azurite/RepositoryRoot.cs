namespace Spm.LocalHost;

/// <summary>The folder of the clone that this program was built in.</summary>
public static class RepositoryRoot
{
    private const string Solution = "SpmFunctions.sln";

    /// <summary>The nearest folder at or above the program's own that holds <c>SpmFunctions.sln</c>.</summary>
    /// <exception cref="AzuriteException">There is none.</exception>
    public static string Find() => FindOrNull() ?? throw new AzuriteException(AzuriteTeks.AkarTidakAda(AppContext.BaseDirectory));

    /// <summary>The same folder, or null where there is none.</summary>
    public static string? FindOrNull()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
