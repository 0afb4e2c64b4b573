using System.Text.Json;

namespace Spm.Infra.Tests;

/// <summary>The templates of the deployment, compiled.</summary>
internal static class Templat
{
    private static readonly Lazy<Task<JsonElement>> UtamaTerkompilasi = new(() => KompilasiAsync("infra/main.bicep"));

    private static readonly Lazy<Task<JsonElement>> LanggananTerkompilasi = new(() => KompilasiAsync("infra/app/event-subscription.bicep"));

    /// <summary>Paths of all, below the repository, with slashes.</summary>
    public static IReadOnlyList<string> Berkas { get; } = [.. Directory.EnumerateFiles(RepositoryFiles.Path("infra"), "*.bicep", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(RepositoryFiles.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>What azd deploys.</summary>
    public static Task<JsonElement> UtamaAsync() => UtamaTerkompilasi.Value;

    /// <summary>What the hook after the deployment of the app deploys.</summary>
    public static Task<JsonElement> LanggananAsync() => LanggananTerkompilasi.Value;

    /// <summary>Parameters that have to be given.</summary>
    public static IEnumerable<string> ParameterWajib(JsonElement templat) =>
        templat.Ambil("parameters").EnumerateObject().Where(p => !p.Value.TryGetProperty("defaultValue", out _) && !p.Value.TryGetProperty("nullable", out _)).Select(p => p.Name);

    private static async Task<JsonElement> KompilasiAsync(string path)
    {
        var (kode, keluaran, pesan) = await PerintahBicep.JalankanAsync("build", "--stdout", RepositoryFiles.Path(path));
        return kode == 0 ? JsonElement.Parse(keluaran) : throw new InvalidDataException(string.Join('\n', pesan));
    }
}
