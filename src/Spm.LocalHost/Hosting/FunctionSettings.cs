using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Spm.LocalHost;

/// <summary>Settings in trigger attributes, written <c>%Name%</c>.</summary>
internal static partial class FunctionSettings
{
    /// <summary>Puts in the settings.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing.</exception>
    public static string Resolve(string text, IConfiguration configuration) => Setting().Replace(text, match =>
        configuration[match.Groups[1].Value] ?? throw new InvalidOperationException($"Setting '{match.Groups[1].Value}' in '{text}' is missing."));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();
}
