namespace Spm.EndToEnd.Tests;

public class BerkasBermasalahTests(BerkasBermasalah run) : IClassFixture<BerkasBermasalah>
{
    public static TheoryData<string, string> Ditolak => Data(BerkasBermasalah.Ditolak);

    public static TheoryData<string, string> Dilewati => Data(BerkasBermasalah.Dilewati);

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [Theory]
    [MemberData(nameof(Ditolak))]
    public void Berkas_yang_tidak_dapat_dipakai_dijawab_dengan_kode_dan_cara_memperbaiki(string path, string kode)
    {
        var jawaban = BerkasRekap.Jawaban(run.Keluaran, path);

        Assert.Equal("ditolak", jawaban.GetProperty("putusan").GetString());
        var galat = Assert.Single(jawaban.GetProperty("temuan").EnumerateArray(), t => t.GetProperty("keparahan").GetString() == "galat");
        Assert.Equal(kode, galat.GetProperty("kode").GetString());
        Assert.NotEmpty(galat.GetProperty("perbaikan").GetString()!);
    }

    [Fact]
    [Trait(UntukHost.Sifat, UntukHost.Perintah)]
    public void Layar_menyebut_setiap_berkas_yang_ditolak() =>
        Assert.All(BerkasBermasalah.Ditolak, b => Assert.Contains($"Ditolak: {b.Path} (", run.Hasil.Keluaran, StringComparison.Ordinal));

    [Trait(UntukHost.Sifat, UntukHost.Perintah)]
    [Theory]
    [MemberData(nameof(Dilewati))]
    public void Berkas_yang_tidak_diunggah_disebut_dengan_alasannya(string path, string alasan)
    {
        Assert.Contains($"Dilewati: {path} ({alasan}", run.Hasil.Keluaran, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(run.Keluaran, "feedback", path + ".findings.json")));
    }

    [Trait(UntukHost.Sifat, UntukHost.Perintah)]
    [Fact]
    public void Ringkasan_menghitung_yang_ditolak_dan_yang_dilewati()
    {
        run.Hasil.DenganKode(2);

        var baik = ContohKecil.Jumlah("36.71");
        Assert.Equal((baik + BerkasBermasalah.Ditolak.Count, baik, BerkasBermasalah.Ditolak.Count, BerkasBermasalah.Dilewati.Count), run.Hasil.Jumlah);
    }

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [Fact]
    public void Rekap_daerah_dengan_berkas_yang_baik_tidak_terganggu()
    {
        Assert.Equal(BerkasRekap.PerDaerah(run.KeluaranBaik)["36.71"], BerkasRekap.PerDaerah(run.Keluaran)["36.71"]);
    }

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [Theory]
    [InlineData("KES", "ditolak")]
    [InlineData("PEND", "ditolak")]
    [InlineData("SOS", "ditolak")]
    [InlineData("PU", "belum-lapor")]
    public void Urusan_yang_hanya_punya_berkas_bermasalah_tidak_mendapat_angka(string kode, string status)
    {
        var urusan = BerkasRekap.Json(run.Keluaran).GetProperty("daerah").EnumerateArray().Single(d => d.GetProperty("kode").GetString() == "36.01")
            .GetProperty("urusan").EnumerateArray().Single(u => u.GetProperty("kode").GetString() == kode);

        Assert.Equal(status, urusan.GetProperty("status").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, urusan.GetProperty("indeks").ValueKind);
    }

    private static TheoryData<string, string> Data(IReadOnlyList<(string Path, string Harapan)> daftar)
    {
        var data = new TheoryData<string, string>();
        foreach (var (path, harapan) in daftar)
        {
            data.Add(path, harapan);
        }

        return data;
    }
}
