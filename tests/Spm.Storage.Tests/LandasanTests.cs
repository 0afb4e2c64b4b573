namespace Spm;

public class LandasanTests
{
    [Fact]
    public void Sementara() => Assert.Equal(2, 1 + 1);
}
