using System.Reflection;

namespace Spm.AzureStandIns.Tests;

public sealed class StandInSignatureTests
{
    // By name: with the real packages the assembly is empty, and its types come from elsewhere.
    private static readonly Assembly StandIns = Assembly.Load("Spm.AzureStandIns");

    [Fact]
    public void Every_public_member_of_the_stand_ins_is_one_of_the_real_packages()
    {
        var offenders = SignatureComparer.Compare(StandInShapes.Types, RealSignatures.Read());

        Assert.NotEmpty(StandInShapes.Types);
        Assert.True(offenders.Count == 0, "Not as in the real packages:\n  " + string.Join("\n  ", offenders));
    }

    [Fact]
    public void What_is_compared_is_what_the_default_set_uses_and_the_real_set_does_without()
    {
        var used = StandIns.GetTypes().Where(t => t.IsVisible).Select(t => t.FullName).Order().ToList();
#if AZURE_PACKAGES
        Assert.Empty(used);
#else
        Assert.Equal(StandInShapes.Types.Select(t => t.FullName).Order(), used);
#endif
    }

    [Fact]
    public void Whatever_the_local_host_derives_from_has_all_abstract_members_of_the_real_type()
    {
        var real = RealSignatures.Read();
        var standIns = StandInShapes.Types.ToDictionary(t => t.FullName!);
        var derivedFrom = typeof(Spm.LocalHost.RepositoryRoot).Assembly.GetTypes()
            .SelectMany(t => t.GetInterfaces().Append(t.BaseType))
            .OfType<Type>()
            .Where(t => t.IsAbstract)
            .Select(t => (t.IsGenericType ? t.GetGenericTypeDefinition() : t).FullName!)
            .Where(standIns.ContainsKey)
            .Distinct()
            .ToList();

        var missing = derivedFrom.SelectMany(t => SignatureComparer.MissingAbstractMembers(standIns[t], real)).ToList();

        Assert.NotEmpty(derivedFrom);
        Assert.True(missing.Count == 0, "The local host would not compile with the real packages:\n  " + string.Join("\n  ", missing));
    }
}
