using System.Reflection;

namespace Spm.AzureStandIns.Tests;

/// <summary>Compiled in the real set only: the packages themselves in place of the list of their signatures.</summary>
public sealed class RealPackageTests
{
    private static readonly string[] Packages = ["DurableTask.Core", "Microsoft.Azure.Functions.Worker", "Microsoft.DurableTask"];

    [Fact]
    public void Every_public_member_of_the_stand_ins_is_one_of_the_packages_that_are_deployed()
    {
        var offenders = SignatureComparer.Compare(StandInShapes.Types, Real());

        Assert.True(offenders.Count == 0, "Not as in the packages:\n  " + string.Join("\n  ", offenders));
    }

    [Fact]
    public void The_list_of_real_signatures_says_of_the_stand_ins_what_the_packages_say()
    {
        var (real, listed) = (Real(), RealSignatures.Read());

        var outdated = StandInShapes.Types.SelectMany(t => SignatureText.Members(t).Where(m => listed[t.FullName!].Members.Contains(m) != real[t.FullName!].Members.Contains(m)).Select(m => $"{t.FullName}: {m}"));

        Assert.Empty(outdated);
    }

    private static IReadOnlyDictionary<string, RealType> Real()
    {
        var wanted = StandInShapes.Types.Select(t => t.FullName!).ToHashSet();
        return RealSignatures.Of(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(f => Packages.Any(p => Path.GetFileNameWithoutExtension(f) == p || Path.GetFileName(f).StartsWith(p + ".", StringComparison.Ordinal)))
            .SelectMany(f => Assembly.LoadFrom(f).GetExportedTypes())
            .Where(t => wanted.Contains(t.FullName!)));
    }
}
