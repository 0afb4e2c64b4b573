namespace Spm.EndToEnd.Tests;

public sealed class RekapFungsiTests
{
    [Fact]
    public async Task Rekap_lewat_peristiwa_sama_dengan_rekap_perintah_walaupun_jam_host_sudah_lewat_tenggat()
    {
        await using var folder = FolderUji.Buat();
        ContohKecil.Tulis(folder.Di("masukan"), "36.71", "36.73");
        var perintah = await ProsesLokal.RekapAsync(folder.Di("masukan"), folder.Di("perintah"), folder.Di("storage-perintah"));

        var hasil = await RekapFungsi.JalankanAsync(
            folder.Di("masukan"), folder.Di("peristiwa"), folder.Di("storage-peristiwa"), Waktu.SebelumTenggat, konfigurasi: null, periode: null, HostLokalDenganPeristiwa.MulaiAsync, CancellationToken.None);

        Assert.Equal(2, perintah.KodeKeluar);
        Assert.Equal(perintah.KodeKeluar, hasil.KodeKeluar);
        Assert.Equal(BerkasRekap.TanpaSumber(folder.Di("perintah")), BerkasRekap.TanpaSumber(folder.Di("peristiwa")));
        Assert.Equal(Berkas(folder.Di("perintah", "feedback")), Berkas(folder.Di("peristiwa", "feedback")));
        Assert.All(hasil.Keluaran.Split('\n').CountBy(nama => nama), n => Assert.Equal(2, n.Value));
        Assert.Equal(ContohKecil.Jumlah("36.71", "36.73"), hasil.Keluaran.Split('\n').Distinct().Count());
        Assert.Null(FolderUji.PidAzurite(folder.Di("storage-peristiwa")));
    }

    private static IEnumerable<string> Berkas(string akar) => Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(akar, f)).Order(StringComparer.Ordinal);
}
