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

    [Theory]
    [InlineData("Target Indeks")]
    [InlineData("Target Indeks SPM 2025")]
    public void Target_of_an_index_is_none_of_recipients(string kepala) =>
        Assert.Equal(["SPM-710"], PeriksaRencana.Kode(BukuUji.Satu($"Kode Layanan|Jenis Pelayanan Dasar|Tahun|{kepala}", "K-KES-01||2025|9000").NilaiRencana()));

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
}
