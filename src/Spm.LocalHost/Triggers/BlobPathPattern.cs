using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace Spm.LocalHost;

/// <summary>A blob path such as <c>uploads/{periode}/{nama}.xlsx</c>. The last placeholder takes everything up to what follows it, the others a part without slash.</summary>
internal sealed partial class BlobPathPattern
{
    private readonly Regex blobName;

    private BlobPathPattern(string container, string prefix, Regex blobName)
    {
        Container = container;
        Prefix = prefix;
        this.blobName = blobName;
    }

    /// <summary>Name of the container.</summary>
    public string Container { get; }

    /// <summary>What every matching blob's name begins with.</summary>
    public string Prefix { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It has no container.</exception>
    public static BlobPathPattern Parse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 && !path.Contains('{', StringComparison.Ordinal))
            return new BlobPathPattern(path, string.Empty, new Regex(".+", RegexOptions.Singleline));
        if (slash <= 0 || path.AsSpan(0, slash).Contains('{'))
            throw new FormatException($"The blob path '{path}' has to begin with the name of a container.");

        var name = path[(slash + 1)..];
        var placeholders = Placeholder().Matches(name);
        var regex = new StringBuilder("^");
        var position = 0;
        foreach (Match placeholder in placeholders)
        {
            var isLast = placeholder.Index == placeholders[^1].Index;
            regex.Append(Regex.Escape(name[position..placeholder.Index])).Append("(?<").Append(placeholder.Groups[1].Value).Append(isLast ? ">.+)" : ">[^/]+?)");
            position = placeholder.Index + placeholder.Length;
        }

        regex.Append(Regex.Escape(name[position..])).Append('$');
        return new BlobPathPattern(
            path[..slash], placeholders.Count == 0 ? name : name[..placeholders[0].Index], new Regex(regex.ToString(), RegexOptions.Singleline | RegexOptions.CultureInvariant));
    }

    /// <summary>Takes a blob's name apart.</summary>
    public bool TryMatch(string name, [NotNullWhen(true)] out Dictionary<string, object?>? values)
    {
        values = null;
        var match = blobName.Match(name);
        if (!match.Success)
            return false;
        values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in match.Groups.Cast<Group>().Skip(1))
            values[group.Name] = group.Value;
        return true;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
