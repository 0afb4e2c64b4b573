using System.Reflection;

namespace Spm.AzureStandIns.Tests;

/// <summary>The stand-ins, in either package set. Their types are for reflection only: in the real set others of the same names are in use.</summary>
public static class StandInShapes
{
    private const string File = "Spm.AzureStandIns.Shapes.dll";

    public static IReadOnlyList<Type> Types { get; } = [.. Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, File)).GetTypes().Where(t => t.IsVisible)];
}
