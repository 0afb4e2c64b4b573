using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class PenilaiRencanaTests
{
    private const string Kepala = "Kode Layanan|Jenis Pelayanan Dasar|Satuan|Tahun|Target Jumlah|Target Mutu (%)|Keterangan";

    private static readonly SlotRencana Lama = PeriksaRencana.Pandeglang with { Tahun = 2023 };

    [Fact]
    public void Tidy_table_gives_number_and_mutu_with_their_cells()
    {
        var hasil = BukuUji.Satu(Kepala, "K-KES-01|Pelayanan kesehatan ibu hamil|Orang|2025|1200|90", "K-KES-01||Orang|2026|1300|").NilaiRencana();
        Assert.Empty(PeriksaRencana.Kode(hasil));
        Assert.Equal(
            ["K-KES-01 2025: 1200 (Puskesmas A!E2) Orang, mutu 90 (Puskesmas A!F2)", "K-KES-01 2026: 1300 (Puskesmas A!E3) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
        Assert.Equal([2025, 2026], hasil.Dokumen.Tahun);
    }

    [Fact]
    public void Columns_may_come_in_another_order_below_titles_and_beside_other_columns()
    {
        var hasil = BukuUji.Satu(
            "KEPUTUSAN BUPATI PANDEGLANG NOMOR 5 TAHUN 2025", "TARGET SPM TAHUN 2025", "",
            "No|Mutu (%)|Target|Realisasi 2024|Anggaran (Rp)|Jenis Pelayanan Dasar|Satuan", "1|2|3|4|5|6|7",
            "1|95|1200|900|5000000|Pelayanan Kesehatan Ibu Hamil|orang").NilaiRencana();
        Assert.Equal(["SPM-720"], PeriksaRencana.Kode(hasil));
        Assert.Equal(["K-KES-01 2025: 1200 (Puskesmas A!C6) Orang, mutu 95 (Puskesmas A!B6)"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
        Assert.Equal("KEPUTUSAN BUPATI PANDEGLANG NOMOR 5 TAHUN 2025", hasil.Dokumen.DasarHukum);
    }

    [Fact]
    public void Years_may_stand_side_by_side_below_a_header_over_them()
    {
        var hasil = new BukuUji().Lembar(
            "RAD",
            [
                "Rencana Aksi 2025-2027", "No|Jenis Pelayanan Dasar|Satuan|Target Jumlah||||Target Mutu (%)||", "|||2025|2026|2027|Jumlah|2025|2026|2027",
                "A|Urusan Kesehatan", "1|Pelayanan kesehatan ibu hamil|Orang|100|110|120|330|90|95|100", "2|Pelayanan kesehatan balita|Orang|200||220|420|||",
            ],
            ["D2:G2", "H2:J2", "A2:A3", "B2:B3", "C2:C3"],
            []).NilaiRencana();
        Assert.Empty(PeriksaRencana.Kode(hasil));
        Assert.Equal(
            [
                "K-KES-01 2025: 100 (RAD!D5) Orang, mutu 90 (RAD!H5)", "K-KES-01 2026: 110 (RAD!E5) Orang, mutu 95 (RAD!I5)", "K-KES-01 2027: 120 (RAD!F5) Orang, mutu 100 (RAD!J5)",
                "K-KES-04 2025: 200 (RAD!D6) Orang, mutu -", "K-KES-04 2027: 220 (RAD!F6) Orang, mutu -",
            ],
            hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Capaian 2023|Target 2024", "2024: 130")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target 2024|Kebutuhan 2025", "2024: 120")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Penduduk 2024|2024", "2024: 130")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target capaian 2024|Yang berhak 2024", "2024: 120")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Sasaran 2024|Target 2024", "2024: 130")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Hasil 2023|Sasaran 2024", "2024: 130")]
    public void Only_columns_that_say_target_are_targets_where_one_does(string kepala, string target)
    {
        var hasil = BukuUji.Satu(kepala, "Pelayanan kesehatan ibu hamil|Orang|120|130").NilaiRencana(Lama);
        Assert.Equal([$"K-KES-01 {target}"], hasil.Dokumen!.Target.Select(t => PeriksaRencana.Tulis(t).Split(" (")[0]));
    }

    [Theory]
    [InlineData("Jenis Pelayanan Dasar|2025||2026", "|Target|Capaian|Target", "B1:C1", "|120|100|130", "2025: 120 2026: 130")]
    [InlineData("Jenis Pelayanan Dasar|2025||2026", "|Target|Capaian|Target", "B1:C1", "||100|130", "2026: 130")]
    [InlineData("Jenis Pelayanan Dasar|2025||2026", "|Target|Capaian|Target", null, "||100|130", "2026: 130")]
    [InlineData("Jenis Pelayanan Dasar|Target 2025||", "|Jumlah|Capaian|", "B1:C1", "||100|", "")]
    [InlineData("|Capaian|Target|", "Jenis Pelayanan Dasar|2023|2025|2026", "C1:D1", "|90|120|130", "2025: 120 2026: 130")]
    [InlineData("Jenis Pelayanan Dasar|Target dan Capaian||", "|Target 2025|Capaian 2025|", "B1:D1", "||100|", "")]
    [InlineData("Jenis Pelayanan Dasar|2025||2026", "|Jumlah|Berhak|Jumlah", "B1:C1", "||100|130", "")]
    public void What_was_done_is_no_target_wherever_the_header_says_so(string atas, string bawah, string? gabungan, string isi, string target)
    {
        var hasil = new BukuUji().Lembar("RAD", [atas, bawah, "Pelayanan kesehatan ibu hamil" + isi], gabungan is null ? [] : [gabungan], []).NilaiRencana(Lama with { Tahun = 2025 });
        Assert.Equal(target, string.Join(' ', hasil.Dokumen?.Target.Select(t => PeriksaRencana.Tulis(t)[9..].Split(" (")[0]) ?? []));
    }

    [Fact]
    public void Column_of_a_year_that_says_nothing_of_target_is_told_and_not_read()
    {
        var hasil = BukuUji.Satu("Jenis Pelayanan Dasar|Jumlah 2025|Target 2026", "Pelayanan kesehatan ibu hamil|120|130").NilaiRencana();
        Assert.Equal(["SPM-733"], PeriksaRencana.Kode(hasil));
        Assert.Equal(("B1", 2026), (hasil.Temuan.Single(t => t.Kode == "SPM-733").Sel, hasil.Dokumen!.Target.Single().Tahun));
    }

    [Fact]
    public void Services_of_several_urusan_may_be_given_by_name_only()
    {
        var semua = PeriksaRencana.Pandeglang.Layanan;
        var hasil = BukuUji.Satu(["Jenis Pelayanan Dasar|Target Jumlah 2025", .. semua.Select((l, i) => $"{l.Nama.ToUpperInvariant()}|{i + 1}")]).NilaiRencana();
        Assert.DoesNotContain(hasil.Temuan, t => t.Keparahan == Keparahan.Galat);
        Assert.Equal(semua.Select((l, i) => (l.Kode, (decimal?)(i + 1))).Order(), hasil.Dokumen!.Target.Select(t => (t.Layanan, t.Jumlah?.Nilai)).Order());
    }

    [Fact]
    public void Province_sets_targets_for_its_own_services()
    {
        var provinsi = new SlotRencana(2025, KodeWilayah.Parse("36"));
        Assert.Equal(14, provinsi.Layanan.Count);
        Assert.Equal(["P-SOS-01"], BukuUji.Satu(Kepala, "P-SOS-01||Orang|2025|10|100").NilaiRencana(provinsi).Dokumen!.Target.Select(t => t.Layanan.ToString()));
        Assert.Contains("SPM-712", BukuUji.Satu(Kepala, "K-SOS-01||Orang|2025|10|100").NilaiRencana(provinsi).Temuan.Select(t => t.Kode));
    }

    [Theory]
    [InlineData("SPM-701", "K-KES-01||Orang|2025|banyak|90", "E2")]
    [InlineData("SPM-702", "K-KES-01||Orang|2025|'1,234|90", "E2")]
    [InlineData("SPM-704", "K-KES-01||Orang|2025|-5|90", "E2")]
    [InlineData("SPM-705", "K-KES-01||Orang|2025|12.5|90", "E2")]
    [InlineData("SPM-706", "K-KES-01||Orang|2025|!#REF!|90", "E2")]
    [InlineData("SPM-707", "K-KES-01||Orang|2025|=SUM(A1)|90", "E2")]
    [InlineData("SPM-704", "K-KES-01||Orang|2025|100|-1", "F2")]
    [InlineData("SPM-716", "K-KES-01||Orang|2025|100|100.5", "F2")]
    [InlineData("SPM-712", "K-XXX-01|Layanan rahasia|Orang|2025|100|90", "B2")]
    [InlineData("SPM-713", "K-KES-01||Orang|2017|100|90", "D2")]
    [InlineData("SPM-713", "K-KES-01||Orang|2100|100|90", "D2")]
    [InlineData("SPM-713", "K-KES-01||Orang|2023-2026|100|90", "D2")]
    [InlineData("SPM-714", "K-KES-01||Orang||100|90", "D2")]
    [InlineData("SPM-732", "K-KES-01|Pelayanan kesehatan balita|Orang|2025|100|90", "B2")]
    public void Fault_of_a_row_rejects_at_its_cell(string kode, string baris, string sel)
    {
        var hasil = BukuUji.Satu(Kepala, baris).NilaiRencana();
        Assert.False(hasil.Diterima);
        Assert.Contains((kode, (string?)sel), hasil.Temuan.Where(t => t.Keparahan == Keparahan.Galat).Select(t => (t.Kode, t.Sel)));
    }

    [Theory]
    [InlineData("K-XXX-99", true)]
    [InlineData("P-PEND-01", true)]
    [InlineData("1.01.02", false)]
    [InlineData("K-PEND-02", false)]
    public void A_code_that_is_none_of_the_daerah_is_told_where_the_row_is_read_by_its_name(string kode, bool disebut)
    {
        var hasil = BukuUji.Satu(Kepala, $"{kode}|Pendidikan dasar|Orang|2025|9500|100").NilaiRencana();

        Assert.Equal("K-PEND-02", Assert.Single(hasil.Dokumen!.Target).Layanan.ToString());
        Assert.Equal(disebut, hasil.Temuan.Any(t => t.Kode == "SPM-747"));
    }

    [Fact]
    public void Same_service_and_year_may_be_repeated_but_not_changed()
    {
        var sama = BukuUji.Satu(Kepala, "K-KES-01||Orang|2025|100|90", "K-KES-01||Orang|2025|100|90").NilaiRencana();
        Assert.Single(sama.Dokumen!.Target);
        var beda = BukuUji.Satu(Kepala, "K-KES-01||Orang|2025|100|90", "K-KES-01||Orang|2025|101|90").NilaiRencana();
        Assert.Equal(["SPM-715"], PeriksaRencana.Kode(beda));
        Assert.Equal("E3", beda.Temuan.Single(t => t.Kode == "SPM-715").Sel);
    }

    [Fact]
    public void Equal_number_in_another_unit_is_a_fault()
    {
        var hasil = BukuUji.Satu(Kepala, "K-KES-01||Orang|2025|120|90", "K-KES-01||KK|2025|120|90").NilaiRencana();
        Assert.Equal(["SPM-736"], PeriksaRencana.Kode(hasil));
        Assert.Equal("E3", hasil.Temuan.Single(t => t.Kode == "SPM-736").Sel);
        Assert.Empty(PeriksaRencana.Kode(BukuUji.Satu(Kepala, "K-KES-01||jiwa|2025|120|90", "K-KES-01||Orang|2025|120|90", "K-KES-01|||2025|120|90").NilaiRencana()));
    }

    [Fact]
    public void Other_unit_is_told_where_the_number_comes_second_too()
    {
        var hasil = BukuUji.Satu(Kepala, "K-KES-01||Orang|2025||90", "K-KES-01||KK|2025|120|").NilaiRencana();
        Assert.Equal(["SPM-725"], PeriksaRencana.Kode(hasil));
        Assert.Equal("KK", hasil.Dokumen!.Target.Single().Satuan);
    }

    [Fact]
    public void Number_and_mutu_may_stand_in_two_tables()
    {
        var hasil = new BukuUji()
            .Lembar("Penerima", "Kode|Tahun|Target Jumlah", "K-KES-01|2025|100")
            .Lembar("Mutu", "Kode|Tahun|Target Mutu (%)", "K-KES-01|2025|90").NilaiRencana();
        Assert.Equal(["K-KES-01 2025: 100 (Penerima!C2) Orang, mutu 90 (Mutu!C2)"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Fact]
    public void Zero_blank_and_stroke_stay_three_things()
    {
        var hasil = BukuUji.Satu(Kepala, "K-KES-01||Orang|2025|0||belum ada sasaran", "K-KES-02||Orang|2025||", "K-KES-03||Orang|2025|-|100", "K-KES-04||Orang|2025|0|").NilaiRencana();
        Assert.Equal(["SPM-729", "SPM-719"], PeriksaRencana.Kode(hasil));
        Assert.Equal(
            ["K-KES-01 2025: 0 (Puskesmas A!E2) Orang, mutu -", "K-KES-03 2025: - Orang, mutu 100 (Puskesmas A!F4)", "K-KES-04 2025: 0 (Puskesmas A!E5) Orang, mutu -"],
            hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
        Assert.Equal("belum ada sasaran", hasil.Dokumen.Target[0].Keterangan);
    }

    [Theory]
    [InlineData("0.97", "1", "SPM-718", 97)]
    [InlineData("97", "100", null, 97)]
    [InlineData("97%", "100", "SPM-703", 97)]
    [InlineData("0.97", "100", "SPM-717", null)]
    public void Mutu_is_percent_however_it_is_written(string satu, string dua, string? kode, int? persen)
    {
        var hasil = BukuUji.Satu(Kepala, $"K-KES-01||Orang|2025|100|{satu}", $"K-KES-02||Orang|2025|100|{dua}").NilaiRencana();
        Assert.Equal(kode is null ? [] : [kode], PeriksaRencana.Kode(hasil));
        Assert.Equal(persen, hasil.Dokumen?.Target[0].Mutu!.Nilai);
    }

    [Fact]
    public void Year_of_a_table_without_one_is_told()
    {
        var hasil = new BukuUji().Lembar("Target 2026", "Kode|Target", "K-KES-01|120").Lembar("Lain", "Kode|Target", "K-KES-02|120").NilaiRencana();
        Assert.Equal(["SPM-720", "SPM-720"], PeriksaRencana.Kode(hasil));
        Assert.Equal([2026, 2025], hasil.Dokumen!.Target.Select(t => t.Tahun));
    }

    [Fact]
    public void Years_before_the_document_are_told_and_are_a_fault_where_there_are_no_others()
    {
        Assert.Contains("SPM-730", PeriksaRencana.Kode(BukuUji.Satu("Kode|2024|2025", "K-KES-01|100|110").NilaiRencana()));
        Assert.Contains("SPM-731", PeriksaRencana.Kode(BukuUji.Satu("Kode|2023|2024", "K-KES-01|100|110").NilaiRencana()));
    }

    [Fact]
    public void Percent_that_is_none_of_mutu_is_told_and_not_read()
    {
        var hasil = BukuUji.Satu("Kode|Tahun|Target (%)|Target Mutu (%)", "K-KES-01|2025|100|90").NilaiRencana();
        Assert.Equal(["SPM-723"], PeriksaRencana.Kode(hasil));
        Assert.Equal(["K-KES-01 2025: - Orang, mutu 90 (Puskesmas A!D2)"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("Persen (%)")]
    [InlineData("persen")]
    [InlineData("Prosentase")]
    [InlineData("Presentase")]
    public void Number_whose_unit_is_percent_is_told_and_not_read(string satuan)
    {
        var hasil = BukuUji.Satu(Kepala, $"K-KES-01||{satuan}|2025|100|90", $"K-KES-02||{satuan}|2025|95|", "K-KES-03||Orang|2025|120|").NilaiRencana();
        Assert.Equal(["SPM-723"], PeriksaRencana.Kode(hasil));
        Assert.Equal("E2", hasil.Temuan.Single(t => t.Kode == "SPM-723").Sel);
        Assert.Equal(["K-KES-01 2025: - Orang, mutu 90 (Puskesmas A!F2)", "K-KES-03 2025: 120 (Puskesmas A!E4) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("Kode|Satuan|Target 2025", "K-KES-01|Orang|1", "K-KES-02|Orang|1", "SPM-734")]
    [InlineData("Kode|Satuan|Target 2025", "K-KES-01|Orang|0.95", "K-KES-02|Orang|1", "SPM-734")]
    [InlineData("Kode|Satuan|Target 2025", "K-KES-01|Orang|1", "K-KES-02|Orang|0", "SPM-734")]
    [InlineData("Kode|Satuan|Target 2025", "K-KES-01||100", "K-KES-02||100", "SPM-735")]
    [InlineData("Kode|Satuan|2025", "K-KES-01||100", "K-KES-02||", "SPM-735")]
    [InlineData("Kode|Satuan|Target 2025", "K-KES-01||97", "K-KES-02||98", "SPM-735")]
    [InlineData("Kode|Satuan|Target 2025", "K-KES-01||100", "K-KES-02||99", "SPM-735")]
    [InlineData("Kode|Target Mutu|Target Penerima", "K-KES-01|90|95", "K-KES-02|95|97", "SPM-735")]
    [InlineData("Kode|Satuan|Target 2025", "K-KES-01||97", "K-KES-02|Orang|98", "SPM-735")]
    [InlineData("Kode|Indikator|Target 2025|Satuan", "K-KES-01|Persentase ibu hamil|97|Orang", "K-KES-02|Jumlah ibu bersalin|98|Orang", "SPM-746")]
    [InlineData("Kode|Indikator|Target 2025|Satuan", "K-KES-01|Persentase ibu hamil|95|Orang", "K-KES-02|Jumlah ibu bersalin|9500|Orang", "SPM-746")]
    [InlineData("Kode|Indikator|Target Jumlah (Orang) 2025", "K-KES-01|Persentase ibu hamil|95", "K-KES-02|Jumlah ibu bersalin|9500", "SPM-746")]
    [InlineData("No|Indikator|Target 2025|Satuan", "1|Persentase ibu hamil yang mendapatkan pelayanan kesehatan|95|Orang", "2|Pelayanan kesehatan ibu bersalin|9500|Orang", "SPM-746")]
    public void Numbers_that_may_be_percents_are_a_fault_with_both_readings(string kepala, string satu, string dua, string kode)
    {
        var hasil = BukuUji.Satu(kepala, satu, dua).NilaiRencana();
        Assert.False(hasil.Diterima);
        var temuan = hasil.Temuan.Single(t => t.Kode == kode);
        Assert.Equal("C2", temuan.Sel);
        Assert.Matches("penerima atau .* persen", temuan.Pesan);
    }

    [Theory]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-KES-01|Orang|1|satu orang terdata", "K-KES-02|Orang|0|tidak ada sasaran")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-KES-01|jiwa|100|", "K-KES-02|jiwa|100|")]
    [InlineData("Kode|Satuan|Target Jumlah 2025|Keterangan", "K-KES-01||100|", "K-KES-02||100|")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-KES-01|Orang|100|", "K-KES-02|KK|99|")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-KES-01|Orang|12|", "K-KES-02|Dokumen|1|")]
    [InlineData("Kode|Satuan|Target (orang) 2025|Keterangan", "K-KES-01||97|", "K-KES-02||3|")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-KES-01||9500|", "K-KES-02||45|")]
    [InlineData("Kode|Indikator|Target 2025|Satuan", "K-KES-01|Jumlah ibu hamil|45|Orang", "K-KES-02|Jumlah ibu bersalin|12|Orang")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-PEND-01|Anak|25|", "K-PEND-02|Siswa|10|")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-KES-01|Ibu hamil|25|", "K-KES-02|Ibu bersalin|10|")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-PR-01|Unit Rumah|25|", "K-PR-02|Unit Rumah|10|")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-PR-01|Unit|25|", "K-PR-02|Rumah Tangga|10|")]
    [InlineData("Kode|Satuan|Target 2025|Keterangan", "K-KES-01|paket|100|", "K-KES-02|paket|100|")]
    [InlineData("Kode|Target 2025 (Siswa)", "K-PEND-02|95", "K-PEND-03|60")]
    [InlineData("Kode|Target 2025 (Rumah Tangga)", "K-PR-01|25", "K-PR-02|10")]
    [InlineData("Kode|Indikator|Target 2025", "K-SOS-03|Persentase lansia terlantar|'50 orang", "K-SOS-02|Persentase anak terlantar|'80 orang")]
    [InlineData("Kode|Indikator|Target 2025|Satuan", "K-KES-01|Persentase ibu hamil|9500|Orang", "K-KES-02|Jumlah ibu bersalin|12|Orang")]
    public void Numbers_that_are_said_to_be_of_people_are_taken(string kepala, string satu, string dua) =>
        Assert.DoesNotContain(BukuUji.Satu(kepala, satu, dua).NilaiRencana().Temuan, t => t.Keparahan == Keparahan.Galat || t.Kode == "SPM-723");

    [Theory]
    [InlineData("Jenis Pelayanan Dasar|Indikator|Target 2025", "Persentase ibu hamil mendapat layanan")]
    [InlineData("Jenis Pelayanan Dasar|Indikator|Target 2025", "Prosentase ibu hamil mendapat layanan")]
    [InlineData("Jenis Pelayanan Dasar|Uraian|Target Jumlah 2025", "Ibu hamil yang mendapat layanan (persen)")]
    public void Number_whose_indicator_says_percent_is_told_and_not_read(string kepala, string indikator)
    {
        var hasil = BukuUji.Satu(kepala, $"Pelayanan kesehatan ibu hamil|{indikator}|98", $"Pelayanan kesehatan balita|{indikator}|9500").NilaiRencana();
        Assert.Equal(["SPM-723"], PeriksaRencana.Kode(hasil));
        Assert.Equal(["K-KES-04 2025: 9500 (Puskesmas A!C3) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target TW I|Target TW II|Target 2025", "SPM-738")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target Januari|Target Februari 2025|Target 2025", "SPM-738")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target Semester I|Target s.d. 2026|Target 2025", "SPM-738")]
    [InlineData("Jenis Pelayanan Dasar|Satuan|Target per bulan|Target s/d TW2|Target 2025", "SPM-738")]
    public void Target_of_a_part_of_the_year_or_of_several_is_told_and_not_read(string kepala, string kode)
    {
        var hasil = BukuUji.Satu(kepala, "Pelayanan kesehatan ibu hamil|Orang|2500|2500|9800").NilaiRencana();
        Assert.Equal([kode], PeriksaRencana.Kode(hasil));
        Assert.Equal("C1", hasil.Temuan.Single(t => t.Kode == kode).Sel);
        Assert.Equal(["K-KES-01 2025: 9800 (Puskesmas A!E2) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("No|Jenis Pelayanan Dasar|Target Triwulan I|Target Triwulan II|Target Triwulan III|Target Triwulan IV", null)]
    [InlineData("No|Jenis Pelayanan Dasar|Target TW I|||", null)]
    [InlineData("No|Jenis Pelayanan Dasar|Target 2025|||", "||TW I|TW II|TW III|TW IV")]
    [InlineData("No|Jenis Pelayanan Dasar|Target 2025|||", "||I|II|III|IV")]
    [InlineData("No|Jenis Pelayanan Dasar|Target s.d. November|||", null)]
    [InlineData("No|Jenis Pelayanan Dasar|Target 2025|||", "||1|2|3|4")]
    public void Targets_of_parts_of_the_year_alone_are_a_fault(string kepala, string? bawah)
    {
        string[] baris = [kepala, .. bawah is null ? Array.Empty<string>() : [bawah], "1|Pelayanan kesehatan ibu hamil|2500|2500|2500|2500"];
        var hasil = BukuUji.Satu(baris).NilaiRencana();
        Assert.False(hasil.Diterima);
        Assert.Equal(["SPM-738", "SPM-739"], PeriksaRencana.Kode(hasil).Order());
    }

    [Fact]
    public void Sum_of_the_quarters_under_one_header_is_the_target_of_the_year()
    {
        var hasil = new BukuUji().Lembar("RAD", ["Jenis Pelayanan Dasar|Target 2025||||", "|TW I|TW II|TW III|TW IV|Jumlah", "Pelayanan kesehatan ibu hamil|2500|2500|2500|2500|10000"], ["B1:F1", "A1:A2"], [])
            .NilaiRencana();
        Assert.Equal(["K-KES-01 2025: 10000 (RAD!F3) Orang, mutu -"], hasil.Dokumen!.Target.Select(PeriksaRencana.Tulis));
    }

    [Theory]
    [InlineData("Target Indeks")]
    [InlineData("Target Indeks SPM 2025")]
    public void Target_of_an_index_is_none_of_recipients(string kepala) =>
        Assert.Equal(["SPM-710"], PeriksaRencana.Kode(BukuUji.Satu($"Kode Layanan|Jenis Pelayanan Dasar|Tahun|{kepala}", "K-KES-01||2025|9000").NilaiRencana()));

    [Theory]
    [InlineData("Kode|Satuan|Target (KK) 2025", "K-PU-01||9800", "KK")]
    [InlineData("Kode|Satuan|Target (KK) 2025", "K-PU-01|jiwa|9800", "Orang")]
    [InlineData("Kode|Satuan|Target (Orang/KK) 2025", "K-PU-01||9800", "Orang")]
    [InlineData("Kode|Satuan|Target (unit) 2025", "K-PU-01||9800", "unit")]
    [InlineData("Kode|Satuan|Target 2025", "K-PU-01|Orang|'9800 KK", "KK")]
    [InlineData("Kode|Target 2025", "K-PR-01|'25 unit", "unit")]
    [InlineData("Kode|Satuan|Target 2025", "K-PR-01|Orang|'25 Paket", "Paket")]
    [InlineData("Kode|Target 2025 (Siswa)", "K-PEND-02|95", "Siswa")]
    [InlineData("Kode|Target 2025 (Kinerja)", "K-PEND-02|9500", "Orang")]
    public void Unit_is_that_of_the_cell_else_of_the_row_else_of_the_header_else_of_the_catalogue(string kepala, string baris, string satuan) =>
        Assert.Equal(satuan, BukuUji.Satu(kepala, baris).NilaiRencana().Dokumen!.Target.Single().Satuan);

    [Fact]
    public void Year_of_a_decree_in_the_header_is_not_that_of_the_targets()
    {
        var hasil = BukuUji.Satu(
            "Jenis Pelayanan Dasar|Satuan|Tahun|Target menurut Kepbup 5/2024", "Pelayanan kesehatan ibu hamil|Orang|2025|9500", "Pelayanan kesehatan balita|Orang|2026|9600").NilaiRencana();
        Assert.Empty(PeriksaRencana.Kode(hasil));
        Assert.Equal(["K-KES-01 2025", "K-KES-04 2026"], hasil.Dokumen!.Target.Select(t => $"{t.Layanan} {t.Tahun}"));
        var tanpaKolom = BukuUji.Satu("Kode|Target menurut Keputusan Bupati Nomor 5 Tahun 2024", "K-KES-01|9500").NilaiRencana();
        Assert.Equal((2025, "SPM-720"), (tanpaKolom.Dokumen!.Target.Single().Tahun, PeriksaRencana.Kode(tanpaKolom).Single()));
    }

    [Fact]
    public void Year_of_the_row_and_another_one_in_the_header_are_a_fault()
    {
        var hasil = BukuUji.Satu("Kode|Tahun|Target 2025|Target 2026", "K-KES-01|2025|9500|9600").NilaiRencana();
        Assert.Equal(["SPM-745"], PeriksaRencana.Kode(hasil));
        Assert.Equal("D2", hasil.Temuan.Single(t => t.Kode == "SPM-745").Sel);
        Assert.Equal([2025, 2026], BukuUji.Satu("Kode|Tahun|Target 2025|Target 2026", "K-KES-01||9500|9600").NilaiRencana().Dokumen!.Target.Select(t => t.Tahun));
    }

    [Fact]
    public void Next_year_of_a_service_may_follow_without_its_name_but_no_sum_and_no_signature()
    {
        const string kepala = "No|Jenis Pelayanan Dasar|Indikator|Tahun|Target Jumlah";
        var hasil = BukuUji.Satu(
            kepala, "1|Pelayanan kesehatan ibu hamil|Jumlah ibu hamil yang dilayani|2025|9500", "||Jumlah ibu hamil yang dilayani|2026|9600", "2|Pelayanan kesehatan balita||2025|100",
            "Jumlah|||2025|9600", "|||2026|9700", "Total||||19300", "||||'Pandeglang, 3 Januari 2025", "||||BUPATI PANDEGLANG").NilaiRencana();
        Assert.Empty(PeriksaRencana.Kode(hasil));
        Assert.Equal(["K-KES-01 2025: 9500", "K-KES-01 2026: 9600", "K-KES-04 2025: 100"], hasil.Dokumen!.Target.Select(t => PeriksaRencana.Tulis(t).Split(" (")[0]));
        var tanpaTahun = BukuUji.Satu(kepala, "1|Pelayanan kesehatan ibu hamil||2025|9500", "||||9600").NilaiRencana();
        Assert.Equal(["SPM-712"], PeriksaRencana.Kode(tanpaTahun));
    }

    [Fact]
    public void Next_year_of_a_service_that_holds_no_number_is_a_fault() =>
        Assert.Equal(["SPM-701"], PeriksaRencana.Kode(BukuUji.Satu("Jenis Pelayanan Dasar|Tahun|Target Jumlah", "Pelayanan kesehatan ibu hamil|2025|9500", "|2026|banyak").NilaiRencana()));

    [Theory]
    [InlineData("'0,5%", "'1%", 0.5, 1)]
    [InlineData("'0,5%", "'97%", 0.5, 97)]
    [InlineData("'97%", "0.98", 97, 98)]
    public void Mutu_with_a_percent_sign_is_never_a_share_of_one(string satu, string dua, double mutuSatu, double mutuDua)
    {
        var hasil = BukuUji.Satu(Kepala, $"K-KES-01||Orang|2025|500|{satu}", $"K-KES-02||Orang|2025|500|{dua}").NilaiRencana();
        Assert.Equal([(decimal)mutuSatu, (decimal)mutuDua], hasil.Dokumen!.Target.Select(t => t.Mutu!.Nilai));
    }

    [Fact]
    public void Sums_and_signatures_are_no_targets() =>
        Assert.Empty(PeriksaRencana.Kode(BukuUji.Satu("Jenis Pelayanan Dasar|Target 2025", "Pelayanan kesehatan balita|120", "Jumlah|120", "|Pandeglang, 2 Januari 2025", "|Bupati Pandeglang").NilaiRencana()));

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_told()
    {
        string[] isi = [Kepala, "K-KES-01||Orang|2025|120|90", "K-KES-02||Orang|2025|130|90"];
        var hasil = new BukuUji().Lembar("Target", isi, [], barisTersembunyi: [3], kolomTersembunyi: 6).NilaiRencana();
        Assert.Equal(["SPM-150"], PeriksaRencana.Kode(hasil));
        Assert.Contains("baris 3, kolom F", hasil.Temuan.Single(t => t.Kode == "SPM-150").Pesan, StringComparison.Ordinal);
        Assert.Equal(2, hasil.Dokumen!.Target.Count);
    }

    [Fact]
    public void Hidden_sheet_is_told_and_not_read()
    {
        var hasil = BukuUji.Satu(Kepala, "K-KES-01||Orang|2025|100|90").Lembar("Lama", [Kepala, "K-KES-01||Orang|2025|70|90"], [], [], tersembunyi: true).NilaiRencana();
        Assert.Equal(["SPM-726"], PeriksaRencana.Kode(hasil));
        Assert.Equal(100, hasil.Dokumen!.Target.Single().Jumlah!.Nilai);
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("3601010101900001", null)]
    [InlineData("2", null)]
    public void Version_of_the_template_is_kept_only_where_it_is_one(string tertulis, string? versi)
    {
        var hasil = BukuUji.Satu(Kepala, "K-KES-01||Orang|2025|120|90").Lembar(TataLetakRencana.LembarMeta, $"{TataLetakTemplate.KunciVersi}|'{tertulis}").NilaiRencana();
        Assert.Equal(versi, hasil.Dokumen!.VersiTemplate);
    }

    [Fact]
    public void Cells_of_targets_name_their_sheet_as_the_file_does_with_the_blanks_around_it() =>
        Assert.Equal("RAD !E2", new BukuUji().Lembar("RAD ", Kepala, "K-KES-01||Orang|2025|100|90").NilaiRencana().Dokumen!.Target[0].Jumlah!.Asal);

    [Fact]
    public void Other_workbooks_are_told_what_they_are()
    {
        Assert.Equal(["SPM-710"], PeriksaRencana.Kode(BukuUji.Satu("Halo|dunia").NilaiRencana()));
        Assert.Equal(["SPM-711"], PeriksaRencana.Kode(BukuUji.Satu(Kepala, "K-KES-01||Orang|2025||").NilaiRencana()));
        using var laporan = new MemoryStream();
        TemplateWorkbook.Tulis(BukuUji.Kesehatan, laporan);
        Assert.Equal(["SPM-727"], PeriksaRencana.Kode(PeriksaRencana.Nilai(laporan.ToArray())));
        var bukan = PeriksaRencana.Nilai("PK bukan workbook"u8.ToArray());
        Assert.Equal((false, false), (bukan.Terbaca, bukan.Diterima));
    }

    [Theory]
    [InlineData("Dasar Hukum: Keputusan Bupati Nomor 5 Tahun 2025", "Keputusan Bupati Nomor 5 Tahun 2025")]
    [InlineData("Dasar Hukum|Perwal 77/2022", "Perwal 77/2022")]
    [InlineData("Dasar hukum||: Perwal 77/2022", "Perwal 77/2022")]
    [InlineData("Dasar Hukum|SK 3601010101900001", "SK ••••••••••••••••")]
    [InlineData("Dasar Hukum", null)]
    public void Decree_is_found_beside_its_label(string baris, string? dasar)
    {
        var hasil = BukuUji.Satu(baris, "", Kepala, "K-KES-01||Orang|2025|100|90").NilaiRencana();
        Assert.Equal(dasar is null, hasil.Temuan.Any(t => t.Kode == "SPM-721"));
        Assert.Equal(dasar, hasil.Dokumen!.DasarHukum);
    }

    [Theory]
    [InlineData("Lampiran Keputusan Bupati Lebak Nomor 1 Tahun 2025", "Keputusan Bupati Lebak Nomor 1 Tahun 2025")]
    [InlineData("|LAMPIRAN I\n|KEPUTUSAN WALI KOTA SERANG\n|NOMOR : 100.2.1/Kep/211-huk/2025\n|TENTANG", "KEPUTUSAN WALI KOTA SERANG NOMOR 100.2.1/Kep/211-huk/2025")]
    [InlineData("|Lampiran I|Peraturan Walikota Serang\n|Nomor|:|77 Tahun 2022", "Peraturan Walikota Serang Nomor 77 Tahun 2022")]
    [InlineData("Kepwal 100.2.1/Kep/211-huk/2025", "Kepwal 100.2.1/Kep/211-huk/2025")]
    [InlineData("Target menurut Peraturan Bupati Lebak Nomor 5 Tahun 2025", "Peraturan Bupati Lebak Nomor 5 Tahun 2025")]
    [InlineData("Target SPM (Keputusan Bupati No. 12 Tahun 2025)", "Keputusan Bupati No. 12 Tahun 2025")]
    [InlineData("SK Bupati No. 12/2025", "SK Bupati No. 12/2025")]
    [InlineData("Perbup 5 Tahun 2025 tentang target", "Perbup 5 Tahun 2025 tentang target")]
    [InlineData("Perda Nomor 3 Tahun 2021", "Perda Nomor 3 Tahun 2021")]
    [InlineData("Target sesuai arahan Bupati, 3 kecamatan", null)]
    [InlineData("Keputusan Bupati Lebak\nTahun 2025", null)]
    [InlineData("Menurut PP Nomor 2 Tahun 2018", null)]
    public void Decree_is_found_in_a_title_however_it_is_written(string judul, string? dasar)
    {
        var hasil = BukuUji.Satu([.. judul.Split('\n'), "", Kepala, "K-KES-01||Orang|2025|100|90"]).NilaiRencana();
        Assert.Equal(dasar is null, hasil.Temuan.Any(t => t.Kode == "SPM-721"));
        Assert.Equal(dasar, hasil.Dokumen!.DasarHukum);
    }

    [Fact]
    public void Decree_that_a_remark_beside_a_target_mentions_sets_none() =>
        Assert.Null(BukuUji.Satu(Kepala, "K-KES-01||Orang|2025|100|90|turun sesuai Perda Nomor 3 Tahun 2021").NilaiRencana().Dokumen!.DasarHukum);
}
