using System.Text.RegularExpressions;

namespace Spm.AzureStandIns.Tests;

/// <summary>What stand-ins declare that the real packages do not have, or have otherwise.</summary>
public static partial class SignatureComparer
{
    /// <summary>One readable line per offence of the visible types among <paramref name="standIns"/>; none if all is well.</summary>
    public static IReadOnlyList<string> Compare(IEnumerable<Type> standIns, IReadOnlyDictionary<string, RealType> real) =>
        [.. standIns.Where(t => t.IsVisible).OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(t => Compare(t, real))];

    /// <summary>
    /// The abstract members of the real type that a stand-in lacks: a class that derives from it compiles here and not with the real package.
    /// </summary>
    public static IReadOnlyList<string> MissingAbstractMembers(Type standIn, IReadOnlyDictionary<string, RealType> real)
    {
        var declared = SignatureText.Members(standIn).ToHashSet();
        return [.. real[standIn.FullName!].Members
            .Where(m => (standIn.IsInterface || m.Contains(" abstract ", StringComparison.Ordinal)) && !declared.Contains(m))
            .Select(m => $"{standIn.FullName}: lacks {m}")];
    }

    private static IEnumerable<string> Compare(Type standIn, IReadOnlyDictionary<string, RealType> real)
    {
        if (!real.TryGetValue(standIn.FullName!, out var type))
        {
            return [$"{standIn.FullName}: no such type"];
        }

        var members = type.Members.Select(m => WithoutCtorAccess(m, standIn)).ToHashSet();
        var wrong = SignatureText.Members(standIn).Where(m => !members.Contains(WithoutCtorAccess(m, standIn)));
        return
        [
            .. Declaration(standIn, type).Select(o => $"{standIn.FullName}: {o}"),
            .. wrong.Select(m => $"{standIn.FullName}: {m}{RealOnes(m, type)}"),
        ];
    }

    private static IEnumerable<string> Declaration(Type standIn, RealType type)
    {
        // "X : Base, IOne, ITwo"; a delegate has no such list, and a generic's constraints follow " where ".
        var halves = type.Declaration.Split(" where ")[0].Split(" : ", 2);
        var bases = halves.Length == 1 ? [] : CommaOutsideBrackets().Split(halves[1]);
        if (SignatureText.Declaration(standIn) is var declaration && declaration != halves[0])
        {
            yield return $"{declaration}; real: {halves[0]}";
        }

        var (standInBase, interfaces) = SignatureText.Bases(standIn);
        var realBase = bases.FirstOrDefault(b => !InterfaceName().IsMatch(b));
        if (standInBase != realBase && !standIn.IsEnum && !standIn.IsInterface)
        {
            yield return $"derives from {standInBase ?? "nothing"}; real: {realBase ?? "nothing"}";
        }

        foreach (var extra in interfaces.Except(bases))
        {
            yield return $"implements {extra}; real: {string.Join(", ", bases)}";
        }

        if (SignatureText.Usage(standIn) is var usage && usage != Normal(type.Usage))
        {
            yield return $"{usage ?? "no AttributeUsage"}; real: {type.Usage ?? "none"}";
        }
    }

    private static string? Normal(string? usage) =>
        usage?.Replace(", AllowMultiple = False", string.Empty, StringComparison.Ordinal).Replace(", Inherited = True", string.Empty, StringComparison.Ordinal);

    // Nobody but derived classes calls a constructor of an abstract class, whether it is public or protected.
    private static string WithoutCtorAccess(string member, Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.IsAbstract && member.StartsWith($"public {name}(", StringComparison.Ordinal) ? "protected" + member["public".Length..] : member;
    }

    private static string RealOnes(string member, RealType type)
    {
        var name = MemberName().Match(member).Groups["name"].Value;
        var same = type.Members.Where(m => MemberName().Match(m).Groups["name"].Value == name).ToList();
        return same.Count == 0 ? "; real: none of that name" : string.Concat(same.Select(m => $"\n      real: {m}"));
    }

    [GeneratedRegex(@"(?<name>\w+|this\[.*\])(<[\w, ]+>)?(\(| \{| =|$)")]
    private static partial Regex MemberName();

    [GeneratedRegex(@", (?![^<]*>)")]
    private static partial Regex CommaOutsideBrackets();

    [GeneratedRegex(@"^I[A-Z]")]
    private static partial Regex InterfaceName();
}
