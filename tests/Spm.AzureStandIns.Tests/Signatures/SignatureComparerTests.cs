#pragma warning disable CA1034, CA1052, CA1062, CA1068, CA1711, CA1801, CA1819, CA1822, CA2201, CA1716 // Shapes to compare, not code to use.
namespace Spm.AzureStandIns.Tests;

public sealed class SignatureComparerTests
{
    public static TheoryData<string, string> Deviations() => new()
    {
        { "public class Sample : IDisposable", "public sealed class Sample : IDisposable" },
        { "public class Sample : IDisposable", "public abstract class Sample : IDisposable" },
        { "public class Sample : IDisposable", "public class Sample : Exception, IDisposable" },
        { "public class Sample : IDisposable", "public class Sample" },
        { "public Sample(int size = 3)", "public Sample(int size = 4)" },
        { "public Sample(int size = 3)", "public Sample(int size)" },
        { "public Sample(int size = 3)", "protected Sample(int size = 3)" },
        { "public virtual Task<T> GetAsync<T>(string key, DateTime? from = default) where T : class", "public virtual Task<T> GetAsync<T>(string key, DateTime? from = default)" },
        { "public virtual Task<T> GetAsync<T>(string key, DateTime? from = default) where T : class", "public virtual Task<T> GetAsync<T>(string name, DateTime? from = default) where T : class" },
        { "public virtual Task<T> GetAsync<T>(string key, DateTime? from = default) where T : class", "public virtual Task<T> GetAsync<T>(string key, DateTime from = default) where T : class" },
        { "public virtual Task<T> GetAsync<T>(string key, DateTime? from = default) where T : class", "public Task<T> GetAsync<T>(string key, DateTime? from = default) where T : class" },
        { "public void Dispose()", "public virtual void Dispose()" },
        { "public static void Fill(out object value, params string[] names)", "public static void Fill(object value, params string[] names)" },
        { "public static void Fill(out object value, params string[] names)", "public static void Fill(out object value, string[] names)" },
        { "public int Size { get; init; }", "public int Size { get; set; }" },
        { "public int Size { get; init; }", "public int? Size { get; init; }" },
        { "public string Name { get; }", "public static string Name { get; }" },
        { "public const int Most = 5", "public const int Most = 6" },
    };

    [Fact]
    public void A_type_like_the_real_one_has_no_offenders() =>
        Assert.Empty(SignatureComparer.Compare([typeof(Sample)], RealSignatures.Parse(Lines())));

    [Fact]
    public void What_reflection_reads_of_a_type_is_what_the_list_says_of_it()
    {
        var (read, listed) = (RealSignatures.Of([typeof(Sample)]).Single(), RealSignatures.Parse(Lines()).Single());

        Assert.Equal((listed.Key, listed.Value.Usage, listed.Value.Declaration), (read.Key, read.Value.Usage, read.Value.Declaration));
        Assert.Equal(listed.Value.Members.Order(), read.Value.Members.Order());
    }

    [Fact]
    public void A_type_may_lack_members_of_the_real_one() =>
        Assert.Empty(SignatureComparer.Compare([typeof(Sample)], RealSignatures.Parse([.. Lines(), " public void More()"])));

    [Theory]
    [MemberData(nameof(Deviations))]
    public void Every_deviation_is_an_offender_that_shows_both(string ours, string real)
    {
        var lines = Lines();
        Assert.Contains(" " + ours, lines);

        var offenders = SignatureComparer.Compare([typeof(Sample)], RealSignatures.Parse(lines.Select(l => l == " " + ours ? " " + real : l)));

        Assert.Contains("SignatureComparerTests+Sample: ", Assert.Single(offenders), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_type_and_an_unknown_member_are_offenders()
    {
        Assert.Contains("no such type", Assert.Single(SignatureComparer.Compare([typeof(Sample)], RealSignatures.Parse([]))), StringComparison.Ordinal);
        var without = Lines().Where(l => l != " public string Name { get; }");
        Assert.Contains("Name { get; }; real: none", Assert.Single(SignatureComparer.Compare([typeof(Sample)], RealSignatures.Parse(without))), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_an_enum_and_the_usage_of_an_attribute_are_compared()
    {
        string[] real =
        [
            typeof(Level).FullName!, " public enum Level", " Low = 0", " High = 3",
            typeof(MarkAttribute).FullName!, " [AttributeUsage(Method, Property)]", " public sealed class MarkAttribute : Attribute", " public MarkAttribute()",
        ];

        var offenders = SignatureComparer.Compare([typeof(Level), typeof(MarkAttribute)], RealSignatures.Parse(real));

        Assert.Collection(
            offenders,
            o => Assert.Contains("High = 2", o, StringComparison.Ordinal),
            o => Assert.Contains("[AttributeUsage(Method)]; real: [AttributeUsage(Method, Property)]", o, StringComparison.Ordinal));
    }

    [Fact]
    public void Abstract_members_that_a_type_lacks_are_named()
    {
        string[] real = [typeof(Basis).FullName!, " public abstract class Basis", " public abstract int One()", " public abstract int Two()", " public virtual int Three()"];

        Assert.Equal([$"{typeof(Basis).FullName}: lacks public abstract int Two()"], SignatureComparer.MissingAbstractMembers(typeof(Basis), RealSignatures.Parse(real)));
    }

    private static string[] Lines() =>
    [
        typeof(Sample).FullName!,
        " public class Sample : IDisposable",
        " public Sample(int size = 3)",
        " public const int Most = 5",
        " public int Size { get; init; }",
        " public string Name { get; }",
        " public virtual Task<T> GetAsync<T>(string key, DateTime? from = default) where T : class",
        " public static void Fill(out object value, params string[] names)",
        " public void Dispose()",
    ];

    public enum Level
    {
        Low = 0,
        High = 2,
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class MarkAttribute : Attribute;

    public abstract class Basis
    {
        public abstract int One();
    }

    public class Sample : IDisposable
    {
        public const int Most = 5;

        public Sample(int size = 3) => Size = size;

        public int Size { get; init; }

        public string Name { get; } = string.Empty;

        internal string Hidden { get; } = string.Empty;

        public static void Fill(out object? value, params string[] names) => value = names;

        public virtual Task<T?> GetAsync<T>(string key, DateTime? from = null)
            where T : class => Task.FromResult<T?>(null);

        public void Dispose() => GC.SuppressFinalize(this);
    }
}
