using System.Text.Json;
using System.Text.Json.Nodes;
using Spm.Domain;

namespace Spm.Storage.Tests;

public sealed class JsonSpmTests
{
    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Kesehatan);

    [Fact]
    public void A_report_comes_back_with_every_figure_and_the_cell_it_came_from()
    {
        var laporan = ContohLaporan.Untuk(Slot);

        var balik = BolakBalik(laporan);

        Isi.Sama(laporan, balik);
        Assert.Equal(new Angka(0.10m, "B Mutu!E3"), balik.Layanan[0].Mutu[0].Harus);
        Assert.Null(balik.Layanan[0].Mutu[1].Terpenuhi);
        Assert.Equal("0.10", balik.Layanan[0].Mutu[0].Harus.Nilai.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_report_of_before_stages_personnel_and_asesmen_were_asked_for_has_none()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(ContohLaporan.Untuk(Slot), JsonSpm.Opsi))!;
        foreach (var layanan in json["layanan"]!.AsArray().Select(l => l!.AsObject()))
        {
            Assert.True(layanan.Remove("tahapan") && layanan.Remove("personil") && layanan.Remove("asesmen"));
        }

        var lama = json.Deserialize<Laporan>(JsonSpm.Opsi)!;

        Assert.All(lama.Layanan, l => Assert.Equal((0, 0, 0), (l.Tahapan.Count, l.Personil.Count, l.Asesmen.Count)));
        Assert.Equal(ContohLaporan.Untuk(Slot).Layanan.Select(l => l.Harus), lama.Layanan.Select(l => l.Harus));
    }

    [Fact]
    public void Stages_are_stored_by_the_names_of_status_and_stage()
    {
        var json = JsonSerializer.Serialize(ContohLaporan.Untuk(Slot), JsonSpm.Opsi);

        Assert.Contains("""{"tahap":"penghitunganKebutuhan","status":"sedangBerjalan","bukti":"Kertas kerja","catatan":null,"asal":"Tahapan!D3:F3"}""", json, StringComparison.Ordinal);
        Assert.Contains("\"kemampuan\":\"numerasi\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slot_is_written_as_its_text_without_the_catalogue_beside_it()
    {
        Assert.Equal("\"2025-TW4/36.01/kesehatan\"", JsonSerializer.Serialize(Slot, JsonSpm.Opsi));
        Assert.Equal(Slot, BolakBalik(Slot));
    }

    [Theory]
    [InlineData("\"2025-TW5/36.01/kesehatan\"")]
    [InlineData("\"2025-TW4/36.01/KES\"")]
    [InlineData("\"2025-TW4/36.01\"")]
    [InlineData("7")]
    public void What_is_no_slot_is_refused(string json) => Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Slot>(json, JsonSpm.Opsi));

    [Theory]
    [InlineData("0")]
    [InlineData("200/3")]
    [InlineData("-1/3")]
    [InlineData("123456789012345678901234567890/98765432109876543210987654321")]
    public void A_fraction_comes_back_exactly(string teks)
    {
        var pecahan = Pecahan.Parse(teks);

        Assert.Equal($"\"{pecahan}\"", JsonSerializer.Serialize(pecahan, JsonSpm.Opsi));
        Assert.Equal(pecahan, BolakBalik(pecahan));
    }

    [Fact]
    public void The_result_of_a_daerah_comes_back_the_same_with_exact_fractions_and_nulls()
    {
        var laporan = ContohLaporan.Untuk(Slot, terlayani: 33).Layanan.ToDictionary(l => l.Kode);
        var capaian = AturanCapaian.Permendagri59.Hitung(Slot.Periode, Slot.Wilayah, [new KeadaanUrusan(Urusan.Kesehatan, StatusUrusan.Terlambat, laporan)]);
        var saat = new DateTimeOffset(2026, 1, 15, 23, 59, 59, 7, TimeSpan.FromHours(7));
        var hasil = new HasilDaerah(
            capaian,
            [new SumberLayanan { Wilayah = Slot.Wilayah, Layanan = KodeLayanan.Parse("K-KES-01"), Versi = 2, Diterima = saat, Sha256 = "ab", Berkas = "a/b" }],
            Contoh: true);

        var balik = BolakBalik(hasil);

        Isi.Sama(hasil, balik);
        Assert.Equal(hasil.Capaian.Indeks, balik.Capaian.Indeks);
        Assert.Equal(TimeSpan.FromHours(7), balik.Sumber[0].Diterima.Offset);
        Assert.Null(balik.Capaian.Urusan.Single(u => u.Urusan == Urusan.Sosial).Indeks);
        Assert.Equal(
            hasil.Capaian.Urusan.SelectMany(u => u.Layanan).Select(l => (l.Kode, l.Indeks, l.Penerima, l.Mutu)),
            balik.Capaian.Urusan.SelectMany(u => u.Layanan).Select(l => (l.Kode, l.Indeks, l.Penerima, l.Mutu)));
    }

    private static T BolakBalik<T>(T nilai) => JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(nilai, JsonSpm.Opsi), JsonSpm.Opsi)!;
}
