using System.Reflection;

namespace SpmFunctions;

/// <summary>Which version of the app is running.</summary>
public static class VersiAplikasi
{
    /// <summary>Name of the attribute that says so in all telemetry; Application Insights shows it as <c>AppVersion</c>.</summary>
    public const string Atribut = "service.version";

    /// <summary>The version and, behind a plus, the commit that it was built from where the build knew it: the version alone is the same for everything that is deployed between two releases.</summary>
    public static string Sekarang { get; } = typeof(VersiAplikasi).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
