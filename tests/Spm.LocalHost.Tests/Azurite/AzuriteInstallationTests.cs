namespace Spm.LocalHost.Tests;

public sealed class AzuriteInstallationTests
{
    [Theory]
    [InlineData(">=20", "20.0")]
    [InlineData(">=10.0.0", "10.0.0")]
    [InlineData("^18.17.0 || >=20.5.0", "18.17.0")]
    [InlineData("v20.20.2\n", "20.20.2")]
    [InlineData(null, "0.0")]
    public void The_minimum_of_an_engines_text_is_its_first_version(string? engines, string expected) =>
        Assert.Equal(Version.Parse(expected), AzuriteInstallation.MinimumOf(engines));

    [Fact]
    public async Task A_node_older_than_the_pinned_package_needs_is_refused_in_words_that_help()
    {
        var root = Directory.CreateTempSubdirectory("spm-node-").FullName;
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(root, "package-lock.json"),
                """{"packages":{"":{},"node_modules/azurite":{"version":"3.35.0","engines":{"node":">=999.1"}}}}""");

            var refused = await Assert.ThrowsAsync<AzuriteException>(() => AzuriteInstallation.EnsureAsync(root, null, CancellationToken.None));

            Assert.Contains("terlalu lama", refused.Message, StringComparison.Ordinal);
            Assert.Contains("999.1", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
