using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class PembacaRekapJsonTests
{
    [Fact]
    public void A_written_rekap_is_read_back_with_every_value_and_file()
    {
        var rekap = RekapBanten.Buat();
        var harapan = IsiRekap.Dari(rekap);

        var isi = PembacaRekapJson.Baca(Tulis(rekap));

        Assert.Equal((harapan.Periode, harapan.Provinsi, harapan.Aturan), (isi.Periode, isi.Provinsi, isi.Aturan));
        Assert.Equal(harapan.Nilai.OrderBy(n => n.Key.ToString(), StringComparer.Ordinal), isi.Nilai.OrderBy(n => n.Key.ToString(), StringComparer.Ordinal));
        Assert.Equal(harapan.Berkas.OrderBy(b => b.Key), isi.Berkas.OrderBy(b => b.Key));
        Assert.Contains(isi.Nilai, n => n.Value == NilaiBesaran.Dari("tidak"));
        Assert.Contains(isi.Nilai, n => n.Value == NilaiBesaran.Dari("belum-lapor"));
        Assert.Empty(PembandingRekap.Bandingkan(isi, harapan));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"daerah\": [], \"laporanProvinsi\": {}}")]
    public void What_is_no_rekap_is_told(string json) => Assert.Throws<InvalidDataException>(() => PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_file_of_a_version_before_the_budget_is_read_without_it()
    {
        var lama = Encoding.UTF8.GetString(Tulis(RekapBanten.Buat())).Split('\n').Where(b => !b.Contains("\"alokasi\"", StringComparison.Ordinal) && !b.Contains("\"realisasi\"", StringComparison.Ordinal));

        Assert.Equal(NilaiBesaran.Kosong, PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(string.Join('\n', lama))).Nilai.First(n => n.Key.Besaran == Besaran.Alokasi).Value);
    }

    [Fact]
    public void A_file_of_a_version_before_the_rows_is_read_without_them()
    {
        var lama = JsonNode.Parse(Tulis(RekapBanten.Buat()))!;
        foreach (var layanan in lama["daerah"]!.AsArray().Append(lama["laporanProvinsi"]).SelectMany(d => d!["urusan"]!.AsArray()).SelectMany(u => u!["layanan"]!.AsArray()))
        {
            Assert.All(["alasan", "barisMutu", "kendala"], bidang => Assert.True(layanan!.AsObject().Remove(bidang)));
        }

        var isi = PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(lama.ToJsonString()));

        Assert.False(isi.MemuatButir);
        Assert.Empty(PembandingRekap.Bandingkan(isi, IsiRekap.Dari(RekapBanten.Buat())));
    }

    [Fact]
    public void A_file_that_breaks_off_is_told()
    {
        var bita = Tulis(RekapBanten.Buat());

        Assert.ThrowsAny<JsonException>(() => PembacaRekapJson.Baca(bita.AsMemory(0, bita.Length / 2)));
    }

    private static byte[] Tulis(Rekap rekap)
    {
        using var keluaran = new MemoryStream();
        RekapJson.Tulis(rekap, keluaran);
        return keluaran.ToArray();
    }
}
