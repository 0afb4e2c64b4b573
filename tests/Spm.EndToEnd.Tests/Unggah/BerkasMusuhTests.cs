namespace Spm.EndToEnd.Tests;

public class BerkasMusuhTests(BerkasMusuh run) : IClassFixture<BerkasMusuh>
{
    public static TheoryData<string> Berkas => [.. BerkasMusuh.Berkas.Keys];

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [Theory]
    [MemberData(nameof(Berkas))]
    public void Setiap_berkas_bermusuhan_dijawab_dengan_kodenya_sendiri_dan_tanpa_salinan(string nama)
    {
        var jawaban = BerkasRekap.Jawaban(run.Keluaran, BerkasMusuh.Path(nama));

        Assert.Equal("ditolak", jawaban.GetProperty("putusan").GetString());
        Assert.Equal([BerkasMusuh.Berkas[nama].Kode], BerkasRekap.Kode(jawaban));
        Assert.False(File.Exists(Path.Combine(run.Keluaran, "feedback", BerkasMusuh.Path(nama) + ".temuan.xlsx")));
    }

    [Fact]
    [Trait(UntukHost.Sifat, UntukHost.Perintah)]
    public void Layar_menyebut_setiap_berkas_dengan_satu_temuan() =>
        Assert.All(BerkasMusuh.Berkas.Keys, nama => Assert.Contains($"Ditolak: {BerkasMusuh.Path(nama)} (1 temuan)", run.Hasil.Keluaran, StringComparison.Ordinal));

    [Trait(UntukHost.Sifat, UntukHost.Perintah)]
    [Fact]
    public void Perintah_berakhir_dengan_kode_2_dan_menghitung_semuanya()
    {
        run.Hasil.DenganKode(2);

        var baik = ContohKecil.Jumlah("36.71");
        Assert.Equal((baik + BerkasMusuh.Berkas.Count, baik, BerkasMusuh.Berkas.Count, 0), run.Hasil.Jumlah);
    }

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [Fact]
    public void Rekap_sama_dengan_yang_disusun_dari_berkas_baik_saja()
    {
        Assert.Equal(BerkasRekap.TanpaSumber(run.KeluaranBaik), BerkasRekap.TanpaSumber(run.Keluaran));
        Assert.Equal(Sumber(run.KeluaranBaik), Sumber(run.Keluaran));
    }

    // Versions are numbered by receipt, rejected ones included.
    private static List<string> Sumber(string keluaran) =>
    [
        .. BerkasRekap.Json(keluaran).GetProperty("sumber").EnumerateArray().Select(s =>
            string.Join(' ', s.EnumerateObject().Where(p => p.Name is "daerah" or "layanan" or "sha256" or "berkas").Select(p => p.Value.GetString()))),
    ];
}
