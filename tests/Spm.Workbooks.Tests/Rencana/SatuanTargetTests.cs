using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>What a number of a rencana aksi counts, and when it may be a percent.</summary>
public class SatuanTargetTests
{
    private const string Kepala = "Kode Layanan|Jenis Pelayanan Dasar|Satuan|Tahun|Target Jumlah|Target Mutu (%)|Keterangan";

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

    [Theory]
    [InlineData("'0,5%", "'1%", 0.5, 1)]
    [InlineData("'0,5%", "'97%", 0.5, 97)]
    [InlineData("'97%", "0.98", 97, 98)]
    public void Mutu_with_a_percent_sign_is_never_a_share_of_one(string satu, string dua, double mutuSatu, double mutuDua)
    {
        var hasil = BukuUji.Satu(Kepala, $"K-KES-01||Orang|2025|500|{satu}", $"K-KES-02||Orang|2025|500|{dua}").NilaiRencana();
        Assert.Equal([(decimal)mutuSatu, (decimal)mutuDua], hasil.Dokumen!.Target.Select(t => t.Mutu!.Nilai));
    }
}
