using Spm.Storage;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Penyimpanan)]
public class HostMatiTests(RekapContoh run) : IClassFixture<RekapContoh>
{
    public static TheoryData<string, int> Titik => new()
    {
        // The first original is kept, but nothing is entered or answered yet; then some answers; then all of them, with the rekap still to come; then its first file.
        { NamaContainer.Originals, 1 },
        { NamaContainer.Feedback, 1 },
        { NamaContainer.Feedback, RekapContoh.Jumlah / 2 },
        { NamaContainer.Feedback, RekapContoh.Jumlah },
        { NamaContainer.Rekap, 1 },
    };

    [Theory]
    [MemberData(nameof(Titik))]
    public async Task Host_yang_dimatikan_di_tengah_lalu_dijalankan_lagi_berakhir_pada_rekap_yang_sama(string container, int jumlah)
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Di("storage");
        await using (var proses = ProsesLokal.Mulai("rekap", "--from", run.Masukan, "--out", folder.Di("keluaran"), "--storage", storage, "--now", Waktu.SebelumTenggat))
        {
            Assert.True(await PenyimpananUji.TungguBlobAsync(storage, container, jumlah, proses) >= jumlah);
            await proses.BunuhAsync();
        }

        Assert.NotNull(FolderUji.PidAzurite(storage));

        var hasil = (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("keluaran"), storage)).DenganKode(2);

        Assert.Equal(run.Hasil.Jumlah, hasil.Jumlah);
        Assert.Equal(BerkasRekap.TanpaSumber(run.Keluaran), BerkasRekap.TanpaSumber(folder.Di("keluaran")));
        Assert.Null(FolderUji.PidAzurite(storage));
    }
}
