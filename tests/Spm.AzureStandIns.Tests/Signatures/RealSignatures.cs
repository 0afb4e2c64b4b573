namespace Spm.AzureStandIns.Tests;

/// <summary>A type of the real packages, as <c>RealSignatures.txt</c> has it.</summary>
/// <param name="Usage">Its AttributeUsage, or null.</param>
/// <param name="Declaration">Modifiers, kind, name, base type and interfaces.</param>
/// <param name="Members">One line per member.</param>
public sealed record RealType(string? Usage, string Declaration, IReadOnlySet<string> Members);

/// <summary>The signatures of the real packages by the full name of the type.</summary>
public static class RealSignatures
{
    public static IReadOnlyDictionary<string, RealType> Read() =>
        Parse(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Signatures", "RealSignatures.txt")));

    /// <summary>The signatures that types really have. Those of the same full name are put together, as in the list.</summary>
    public static IReadOnlyDictionary<string, RealType> Of(IEnumerable<Type> types) => types.Where(t => t.IsVisible && t.FullName is not null).GroupBy(t => t.FullName!).ToDictionary(
        same => same.Key,
        same => new RealType(SignatureText.Usage(same.First()), Declaration(same.First()), same.SelectMany(SignatureText.Members).ToHashSet()));

    public static IReadOnlyDictionary<string, RealType> Parse(IEnumerable<string> lines)
    {
        var types = new Dictionary<string, List<string>>();
        List<string> current = [];
        foreach (var line in lines.Where(l => l.Length > 0 && !l.StartsWith('#')))
        {
            if (line.StartsWith(' '))
            {
                current.Add(line.Trim());
            }
            else if (types.TryGetValue(line, out var other))
            {
                // Two assemblies may have a type of the same full name (the extension classes do); who compiles sees the members of both.
                current = other;
            }
            else
            {
                types[line] = current = [];
            }
        }

        return types.ToDictionary(t => t.Key, t => ToType(t.Value));
    }

    private static string Declaration(Type type)
    {
        var (ofClass, interfaces) = SignatureText.Bases(type);
        var bases = string.Join(", ", [.. ofClass is null ? Array.Empty<string>() : [ofClass], .. interfaces]);
        return SignatureText.Declaration(type) + (bases.Length == 0 ? string.Empty : " : " + bases);
    }

    private static RealType ToType(List<string> lines)
    {
        var usage = lines.Find(l => l.StartsWith("[AttributeUsage", StringComparison.Ordinal));
        var rest = lines.Where(l => l != usage).ToList();
        return new(usage, rest[0], rest.Skip(1).ToHashSet());
    }
}
