using Azure;
using Azure.Identity;

namespace Spm.LocalHost.Tests;

public sealed class TeksKegagalanTests
{
    public static TheoryData<Exception, string> Gangguan { get; } = new()
    {
        { new KegagalanLokalException("Folder tidak ada. Periksa --from."), "Folder tidak ada. Periksa --from." },
        { new TaskCanceledException(), TeksKegagalan.Dihentikan },
        { new IOException("No space left on device."), "Berkas atau folder tidak dapat dibaca atau ditulis: No space left on device. Periksa folder, izin, dan ruang disk, lalu jalankan lagi." },
        { new UnauthorizedAccessException("Access denied."), "Berkas atau folder tidak boleh dibaca atau ditulis: Access denied. Periksa izinnya, lalu jalankan lagi." },
        { new AggregateException(new RequestFailedException("Connection refused")), "Penyimpanan tidak menjawab: Connection refused. Periksa --connection, atau jalankan perintah ini lagi." },
        { new RequestFailedException(403, "AuthenticationFailed"), "Penyimpanan menolak akses. Periksa --connection; dengan --account, peran Anda pada akun itu." },
        { new CredentialUnavailableException("DefaultAzureCredential failed"), "Tidak dapat masuk ke Azure. Jalankan az login, lalu perintah ini lagi." },
    };

    [Theory]
    [MemberData(nameof(Gangguan))]
    public void A_fault_is_said_in_a_line_that_names_the_next_step(Exception galat, string teks) => Assert.Equal(teks, TeksKegagalan.Untuk(galat));

    [Fact]
    public void A_fault_that_nobody_foresaw_is_shown_whole() => Assert.Contains("System.NotSupportedException: apa ini", TeksKegagalan.Untuk(new NotSupportedException("apa ini")), StringComparison.Ordinal);
}
