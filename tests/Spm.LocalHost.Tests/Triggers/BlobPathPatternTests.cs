namespace Spm.LocalHost.Tests;

public class BlobPathPatternTests
{
    [Theory]
    [InlineData("uploads/{path}", "a/b/c.xlsx", "path=a/b/c.xlsx")]
    [InlineData("uploads/{folder}/{name}.xlsx", "a/b.xlsx", "folder=a name=b")]
    [InlineData("uploads/{folder}/{name}.xlsx", "a/b/c.xlsx", "folder=a name=b/c")]
    [InlineData("uploads/masuk/{name}", "masuk/x", "name=x")]
    [InlineData("uploads", "a/b", "")]
    public void MatchingName_GivesItsParts(string pattern, string name, string parts)
    {
        Assert.True(BlobPathPattern.Parse(pattern).TryMatch(name, out var values));
        Assert.Equal(parts, string.Join(' ', values.Select(value => $"{value.Key}={value.Value}")));
    }

    [Theory]
    [InlineData("uploads/{folder}/{name}.xlsx", "a.xlsx")]
    [InlineData("uploads/{name}.xlsx", "a.xlsx.bak")]
    [InlineData("uploads/masuk/{name}", "keluar/x")]
    public void OtherName_IsNotMatched(string pattern, string name) => Assert.False(BlobPathPattern.Parse(pattern).TryMatch(name, out _));

    [Fact]
    public void PatternWithoutContainer_IsRefused() => Assert.Throws<FormatException>(() => BlobPathPattern.Parse("{container}/{name}"));
}
