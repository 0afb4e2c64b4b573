namespace Spm.Storage.Tests;

[CollectionDefinition(Nama)]
public sealed class KoleksiPenyimpanan : ICollectionFixture<PenyimpananFixture>
{
    public const string Nama = "penyimpanan";
}
