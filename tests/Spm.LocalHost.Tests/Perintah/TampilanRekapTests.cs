using Spm.Domain;
using Spm.Storage;

namespace Spm.LocalHost.Tests;

public sealed class TampilanRekapTests : IDisposable
{
    private const string Path1 = "2025-TW4/36.01/sosial/a.xlsx";
    private const string Path2 = "2025-TW4/36.01/sosial/b.xlsx";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-tampilan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Rejected_files_are_named_with_their_first_error_and_what_to_open()
    {
        var a = Jawab(Path1, """[{"kode":"SPM-203","keparahan":"peringatan","pesan":"Lain.","perbaikan":""},{"kode":"SPM-201","keparahan":"galat","lembar":"A Penerima","sel":"F5","pesan":"Bukan angka.","perbaikan":""}]""");
        var b = Jawab(Path2, """[{"kode":"SPM-104","keparahan":"galat","lembar":null,"sel":null,"pesan":"Berformat lama.","perbaikan":""}]""");
        File.WriteAllText(a + ".temuan.xlsx", "x");

        var layar = Tampilkan([new(Path1, Putusan.Ditolak, 2), new(Path2, Putusan.Ditolak, 1)], []);

        Assert.Equal($"Ditolak: {Path1} (2 temuan): SPM-201 (A Penerima!F5) Bukan angka; lihat {a}.temuan.xlsx", layar[0]);
        Assert.Equal($"Ditolak: {Path2} (1 temuan): SPM-104 Berformat lama; lihat {b}.findings.json", layar[1]);
    }

    [Fact]
    public void Every_quarter_has_a_line_and_files_that_were_not_sent_or_do_not_count_are_told_apart()
    {
        var layar = Tampilkan(
            [new("x/1", Putusan.Diterima, 0), new("x/2", Putusan.Diterima, 0) { SudahDikirim = true }, new("x/3", Putusan.Diterima, 0) { SudahDikirim = true, Ditarik = true }],
            [(new Periode(2025, 3), "tw3.xlsx"), (new Periode(2025, 4), null)]);

        Assert.StartsWith("Sudah ditarik, tidak dihitung: x/3.", layar[0], StringComparison.Ordinal);
        Assert.StartsWith("3 berkas: 2 diterima, 0 ditolak, 1 sudah ditarik; 1 diunggah sekarang, 2 sudah dikirim sebelumnya dan tidak berubah; 0 temuan", layar[1], StringComparison.Ordinal);
        Assert.Equal(["Rekap 2025-TW3: tw3.xlsx", "Belum ada rekap 2025-TW4: tidak ada laporan yang masuk untuk periode itu."], layar[3..5]);
    }

    private string Jawab(string path, string temuan)
    {
        var jawaban = Path.Combine(_folder.FullName, NamaContainer.Feedback, path);
        Directory.CreateDirectory(Path.GetDirectoryName(jawaban)!);
        File.WriteAllText(jawaban + ".findings.json", $$"""{"berkas":"{{path}}","putusan":"ditolak","temuan":{{temuan}}}""");
        return jawaban;
    }

    private string[] Tampilkan(HasilUnggah[] hasil, (Periode, string?)[] rekap)
    {
        var layar = new StringWriter { NewLine = "\n" };
        new TampilanRekap(new Kemajuan(layar), _folder.FullName).Tampilkan(RingkasanRekap.Dari(hasil, dilewati: 0, TimeSpan.Zero, rekap), hasil, rekap);
        return layar.ToString().Split('\n');
    }
}
