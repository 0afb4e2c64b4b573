using System.Text.Json;

namespace Spm.EndToEnd.Tests;

public class RekapTataLetakTests(RekapTataLetak run) : IClassFixture<RekapTataLetak>
{
    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [Theory]
    [InlineData(RekapTataLetak.Puskesmas, "abc-bulanan")]
    [InlineData(RekapTataLetak.AirMinum, "air-minum-desa")]
    [InlineData(RekapTataLetak.CetakEspm, "cetak-espm")]
    [InlineData(RekapTataLetak.MilikProvinsi, "rehsos-dinsos")]
    public void Berkas_dinas_diterima_dan_jawabannya_menyebut_tata_letaknya(string path, string kode)
    {
        run.Hasil.DenganKode(0);
        var jawaban = BerkasRekap.Jawaban(run.Keluaran, path);
        Assert.Equal(("diterima", kode), (jawaban.GetProperty("putusan").GetString(), jawaban.GetProperty("tataLetak").GetString()));
    }

    [Trait(UntukHost.Sifat, UntukHost.Perintah)]
    [Fact]
    public void Profil_yang_rusak_disebut_pada_jawaban_dan_log()
    {
        var pesan = BerkasRekap.Jawaban(run.Keluaran, RekapTataLetak.AirMinum).GetProperty("temuan").EnumerateArray().Single(t => t.GetProperty("kode").GetString() == "SPM-139").GetProperty("pesan").GetString()!;

        Assert.Contains("'tata-letak/rusak.json'", pesan, StringComparison.Ordinal);
        Assert.Contains("tata-letak/rusak.json: bukan profil tata letak", run.Hasil.Galat, StringComparison.Ordinal);
    }

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [Fact]
    public void Angka_dalam_rekap_bersatuan_seperti_dalam_berkas()
    {
        Assert.Equal(("KK", 14_698, 12_623), Layanan("36.02", "PU", "K-PU-01"));
        Assert.Equal(("Orang", 45, 36), Layanan("36.01", "SOS", "K-SOS-04"));
        Assert.Equal(("Orang", 310, 310), Layanan("36.01", "SOS", "K-SOS-03"));
    }

    [Trait(UntukHost.Sifat, UntukHost.Perintah)]
    [Fact]
    public async Task Check_dengan_folder_konfigurasi_yang_sama_mengenali_tata_letak_provinsi()
    {
        var hasil = await ProsesLokal.JalankanAsync("check", run.Berkas(RekapTataLetak.MilikProvinsi), "--config", run.Konfigurasi);

        hasil.DenganKode(0);
        Assert.Contains("Tata letak: rekapitulasi rehabilitasi sosial dinas sosial (rehsos-dinsos, versi 1)", hasil.Keluaran, StringComparison.Ordinal);
        Assert.Contains("tata-letak/rusak.json: bukan profil tata letak yang dapat dipakai", hasil.Keluaran, StringComparison.Ordinal);
    }

    private (string Satuan, int Harus, int Terlayani) Layanan(string daerah, string urusan, string kode)
    {
        static JsonElement Dengan(JsonElement induk, string daftar, string kode) => induk.GetProperty(daftar).EnumerateArray().Single(x => x.GetProperty("kode").GetString() == kode);
        var layanan = Dengan(Dengan(Dengan(BerkasRekap.Json(run.Keluaran), "daerah", daerah), "urusan", urusan), "layanan", kode);
        return (layanan.GetProperty("satuan").GetString()!, layanan.GetProperty("harus").GetInt32(), layanan.GetProperty("terlayani").GetInt32());
    }
}
