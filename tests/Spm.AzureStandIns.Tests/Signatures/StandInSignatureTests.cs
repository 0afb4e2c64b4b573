using System.Reflection;

namespace Spm.AzureStandIns.Tests;

public sealed class StandInSignatureTests
{
    // By name: with the real packages the assembly is empty, and its types come from elsewhere.
    private static readonly Assembly StandIns = Assembly.Load("Spm.AzureStandIns");

    [Fact]
    public void Every_public_member_of_the_stand_ins_is_one_of_the_real_packages()
    {
        var offenders = SignatureComparer.Compare(StandIns.GetTypes(), RealSignatures.Read());

        Assert.True(offenders.Count == 0, "Not as in the real packages:\n  " + string.Join("\n  ", offenders));
    }

    [Fact]
    public void Whatever_the_local_host_derives_from_has_all_abstract_members_of_the_real_type()
    {
        var real = RealSignatures.Read();
        var derivedFrom = typeof(Spm.LocalHost.RepositoryRoot).Assembly.GetTypes()
            .SelectMany(t => t.GetInterfaces().Append(t.BaseType))
            .OfType<Type>()
            .Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t)
            .Where(t => t.Assembly == StandIns && t.IsAbstract)
            .Distinct();

        var missing = derivedFrom.SelectMany(t => SignatureComparer.MissingAbstractMembers(t, real)).ToList();

        Assert.True(missing.Count == 0, "The local host would not compile with the real packages:\n  " + string.Join("\n  ", missing));
    }
}
