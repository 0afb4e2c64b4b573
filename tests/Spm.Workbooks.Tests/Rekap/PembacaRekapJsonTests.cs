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
        Assert.Contains(isi.Nilai, n => n.Key.Gabungan && n.Value.Angka > 0);
    }

    [Fact]
    public void Personnel_for_all_services_of_a_file_is_known_again()
    {
        var rekap = RekapKecil.Dari(("36.01", RekapBanten.Laporan(KodeLayanan.Parse("K-PR-01"), 10, 5, mutu: null) with
        {
            Personil = [new("Operator", "Orang", new Angka(4, "Personil!D2"), null, null, Bersama: true, "Personil!A2:F2"), new("Penyuluh", "Orang", new Angka(4, "Personil!D3"), null, null, Bersama: false, "Personil!A3:F3")],
        }));

        var isi = PembacaRekapJson.Baca(Tulis(rekap));

        Assert.Equal(["Operator (Orang)"], isi.Bersama.Select(t => t.Butir).Distinct());
        Assert.Equal(IsiRekap.Dari(rekap).Bersama.Order(Comparer<TempatBesaran>.Create((a, b) => a.Besaran.CompareTo(b.Besaran))), isi.Bersama.Order(Comparer<TempatBesaran>.Create((a, b) => a.Besaran.CompareTo(b.Besaran))));
    }

    [Fact]
    public void A_file_of_a_version_before_keterisian_of_all_daerah_is_read_without_it_and_one_without_aggregates_too()
    {
        var lama = JsonNode.Parse(Tulis(RekapBanten.Buat()))!;
        lama["agregat"]!.AsObject().Remove("keterisian");
        var tanpaKeterisian = PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(lama.ToJsonString()));
        lama.AsObject().Remove("agregat");
        var tanpaAgregat = PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(lama.ToJsonString()));

        Assert.Equal((true, false), (tanpaKeterisian.MemuatGabungan, tanpaKeterisian.MemuatKeterisian));
        Assert.Equal((false, false), (tanpaAgregat.MemuatGabungan, tanpaAgregat.MemuatKeterisian));
        Assert.All([tanpaKeterisian, tanpaAgregat], isi => Assert.Empty(PembandingRekap.Bandingkan(isi, IsiRekap.Dari(RekapBanten.Buat()))));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"daerah\": [], \"laporanProvinsi\": {}}")]
    public void What_is_no_rekap_is_told(string json) => Assert.Throws<InvalidDataException>(() => PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("indeks")]
    [InlineData("peringkat")]
    public void A_text_where_a_number_belongs_is_told_and_not_taken_for_nothing(string bidang)
    {
        var json = JsonNode.Parse(Tulis(RekapBanten.Buat()))!;
        json["daerah"]![0]![bidang] = "90";

        Assert.Throws<InvalidDataException>(() => PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(json.ToJsonString())));
    }

    [Fact]
    public void A_file_of_a_version_before_the_budget_is_read_without_it()
    {
        var lama = Encoding.UTF8.GetString(Tulis(RekapBanten.Buat())).Split('\n').Where(b => !b.Contains("\"alokasi\"", StringComparison.Ordinal) && !b.Contains("\"realisasi\"", StringComparison.Ordinal));

        var isi = PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(string.Join('\n', lama)));

        Assert.Equal(NilaiBesaran.Kosong, isi.Nilai.First(n => n.Key.Besaran == Besaran.Alokasi).Value);
        Assert.False(isi.MemuatAnggaran);
        Assert.Empty(PembandingRekap.Bandingkan(isi, IsiRekap.Dari(RekapBanten.Buat())));
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
    public void A_file_of_a_version_before_the_targets_is_read_without_them()
    {
        var rekap = RekapBanten.Buat().DenganTarget("36.01", ("K-KES-01", 120, 90), ("K-KES-02", null, 95));
        var lama = JsonNode.Parse(Tulis(rekap))!;
        Assert.True(lama.AsObject().Remove("sumberTarget"));
        foreach (var layanan in lama["daerah"]!.AsArray().Append(lama["laporanProvinsi"]).SelectMany(d => d!["urusan"]!.AsArray()).SelectMany(u => u!["layanan"]!.AsArray()))
        {
            Assert.All(["targetJumlah", "targetSatuan", "targetMutu"], bidang => Assert.True(layanan!.AsObject().Remove(bidang)));
        }

        var isi = PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(lama.ToJsonString()));

        Assert.False(isi.MemuatTarget);
        Assert.Empty(PembandingRekap.Bandingkan(isi, IsiRekap.Dari(rekap)));
        Assert.Empty(PembandingRekap.Bandingkan(PembacaRekapJson.Baca(Tulis(rekap)), IsiRekap.Dari(rekap)));
        Assert.NotEmpty(PembandingRekap.Bandingkan(isi with { MemuatTarget = true }, IsiRekap.Dari(rekap)));
    }

    [Fact]
    public void A_file_of_a_version_before_the_stages_is_read_without_them_and_a_newer_one_with_them()
    {
        var rekap = RekapKecil.Dari(("36.01", RekapBanten.Laporan(KodeLayanan.Parse("K-PEND-02"), 10, 5, mutu: null) with
        {
            Tahapan = [new(Tahap.PengumpulanData, StatusTahap.SedangBerjalan, null, null, "Tahapan!D2:F2"), new(Tahap.Pelaksanaan, null, "Foto", null, "Tahapan!D5:F5")],
            Personil = [new("Guru", "Orang", new Angka(4, "Personil!D2"), null, null, Bersama: true, "Personil!A2:F2"), new("Guru", "Orang", null, new Angka(1, "Personil!E3"), null, Bersama: false, "Personil!A3:F3")],
            Asesmen = [new("SD", KemampuanAsesmen.Numerasi, new Angka(62.5m, "Asesmen!E2"), null)],
        }));
        Assert.Empty(PembandingRekap.Bandingkan(PembacaRekapJson.Baca(Tulis(rekap)), IsiRekap.Dari(rekap)));
        var lama = JsonNode.Parse(Tulis(rekap))!;
        foreach (var layanan in lama["daerah"]!.AsArray().Append(lama["laporanProvinsi"]).SelectMany(d => d!["urusan"]!.AsArray()).SelectMany(u => u!["layanan"]!.AsArray()))
        {
            Assert.All(["tahapan", "personil", "asesmen"], bidang => Assert.True(layanan!.AsObject().Remove(bidang)));
        }

        var isi = PembacaRekapJson.Baca(Encoding.UTF8.GetBytes(lama.ToJsonString()));

        Assert.False(isi.MemuatPendukung);
        Assert.Empty(PembandingRekap.Bandingkan(isi, IsiRekap.Dari(rekap)));
        Assert.NotEmpty(PembandingRekap.Bandingkan(isi with { MemuatPendukung = true }, IsiRekap.Dari(rekap)));
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
