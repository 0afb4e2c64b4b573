using System.Text;
using System.Text.Json.Nodes;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class PembacaRekapJsonIndeksTests
{
    [Fact]
    public void What_is_read_of_a_file_is_what_its_rekap_holds()
    {
        var rekap = RekapBanten.Buat();

        var ringkasan = Baca(Json(rekap))!;

        Assert.Equal(RingkasanIndeks.Dari(rekap).Teks(), ringkasan.Teks());
        Assert.Equal(rekap.Periode, ringkasan.Periode);
        Assert.Equal(9, ringkasan.Daerah.Count);
        Assert.Equal(4, ringkasan.Daerah[KodeWilayah.Parse("36.02")].Terlapor);
        Assert.Equal(StatusLayanan.UrusanBelumDiterima, ringkasan.Daerah[KodeWilayah.Parse("36.02")].Urusan[Urusan.Sosial].Keadaan);
        Assert.Equal(StatusLayanan.BelumDilaporkan, ringkasan.Daerah[KodeWilayah.Parse("36.01")].Urusan[Urusan.Trantibumlinmas].Layanan[KodeLayanan.Parse("K-TRA-05")]);
        Assert.Equal(StatusLayanan.TidakBerlaku, ringkasan.Daerah[KodeWilayah.Parse("36.03")].Urusan[Urusan.PerumahanRakyat].Keadaan);
    }

    [Fact]
    public void A_file_from_before_the_catalogue_was_named_is_read_without_it()
    {
        var json = Json(RekapBanten.Buat());
        json["aturan"]!.AsObject().Remove("katalog");

        Assert.Null(Baca(json)!.VersiKatalog);
    }

    [Fact]
    public void A_file_that_lacks_everything_but_the_indices_still_gives_them()
    {
        var rekap = RekapBanten.Buat();
        var json = Json(rekap);
        json.Remove("sumber");
        foreach (var daerah in json["daerah"]!.AsArray().Append(json["laporanProvinsi"]))
        {
            Assert.All(["indeksTerlapor", "kategori", "peringkat", "keterisian"], bidang => Assert.True(daerah!.AsObject().Remove(bidang)));
            Assert.All(daerah!["urusan"]!.AsArray(), u => Assert.True(u!.AsObject().Remove("layanan")));
        }

        Assert.Equal(Indeks(RingkasanIndeks.Dari(rekap)), Indeks(Baca(json)!));

        static IEnumerable<string> Indeks(RingkasanIndeks ringkasan) =>
            from d in ringkasan.Daerah from u in Urusan.Semua select $"{d.Key} {d.Value.Indeks} {u} {d.Value.Milik(u).Indeks} {d.Value.Milik(u).AdaLaporan}";
    }

    [Theory]
    [InlineData("2025-TW3", "36")]
    [InlineData("2025-TW4", "32")]
    public void A_file_of_another_quarter_or_province_is_none(string periode, string provinsi) =>
        Assert.Null(PembacaRekapJson.BacaIndeks(Bytes(Json(RekapBanten.Buat())), Periode.Parse(periode), KodeWilayah.Parse(provinsi)));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"periode\":\"2025-TW4\",\"provinsi\":\"36\"}")]
    [InlineData("{\"periode\":\"2025-TW4\",\"provinsi\":\"36\",\"aturan\":{\"nama\":null,\"versi\":\"1\"},\"daerah\":[],\"laporanProvinsi\":{}}")]
    [InlineData("{\"periode\":\"2025-TW4\",\"provinsi\":\"36\",\"aturan\":{\"nama\":\"x\",\"versi\":\"1\"},\"daerah\":[{\"kode\":\"?\",\"indeks\":1,\"urusan\":[]}],\"laporanProvinsi\":{}}")]
    public void A_file_that_is_no_rekap_is_none_and_no_fault(string json) =>
        Assert.Null(PembacaRekapJson.BacaIndeks(Encoding.UTF8.GetBytes(json), RekapBanten.Periode, RekapBanten.Banten));

    [Theory]
    [InlineData("indeks", "\"90\"")]
    [InlineData("indeks", "1e999")]
    [InlineData("kode", "\"36.02\"")]
    [InlineData("urusan", "[{\"kode\":\"PEND\",\"indeks\":1,\"status\":\"diterima\"},{\"kode\":\"PEND\",\"indeks\":1,\"status\":\"diterima\"}]")]
    public void A_daerah_that_cannot_be_read_makes_the_file_none(string bidang, string isi)
    {
        var json = Json(RekapBanten.Buat());
        json["daerah"]![0]![bidang] = "GANTI";
        var teks = json.ToJsonString().Replace("\"GANTI\"", isi, StringComparison.Ordinal);

        Assert.Null(PembacaRekapJson.BacaIndeks(Encoding.UTF8.GetBytes(teks), RekapBanten.Periode, RekapBanten.Banten));
    }

    private static RingkasanIndeks? Baca(JsonObject json) => PembacaRekapJson.BacaIndeks(Bytes(json), RekapBanten.Periode, RekapBanten.Banten);

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());

    private static JsonObject Json(Rekap rekap)
    {
        using var keluaran = new MemoryStream();
        RekapJson.Tulis(rekap, keluaran);
        return JsonNode.Parse(keluaran.ToArray())!.AsObject();
    }
}
