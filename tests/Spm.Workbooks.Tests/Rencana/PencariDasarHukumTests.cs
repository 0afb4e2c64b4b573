namespace Spm.Workbooks.Tests;

/// <summary>Where the decree that sets the targets is looked for.</summary>
public class PencariDasarHukumTests
{
    private const string Kepala = "Kode Layanan|Jenis Pelayanan Dasar|Satuan|Tahun|Target Jumlah|Target Mutu (%)|Keterangan";

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

    [Theory]
    [InlineData("turun sesuai Perda Nomor 3 Tahun 2021")]
    [InlineData("Perda Nomor 3 Tahun 2021 menurunkan target")]
    public void Decree_that_a_remark_beside_a_target_mentions_sets_none(string catatan)
    {
        var hasil = BukuUji.Satu(Kepala, $"K-KES-01||Orang|2025|100|90|{catatan}").NilaiRencana();
        Assert.Null(hasil.Dokumen!.DasarHukum);
        Assert.Contains(hasil.Temuan, t => t.Kode == "SPM-721");
    }

    [Theory]
    [InlineData("Kode|Target 2025|Dasar Hukum|Keterangan", "K-KES-01|9500|Perbup Nomor 5 Tahun 2025|Perda Nomor 3 Tahun 2021", "Perbup Nomor 5 Tahun 2025")]
    [InlineData("Kode|Keterangan|Target 2025|Dasar Hukum", "K-KES-01|Perda Nomor 3 Tahun 2021|9500|Menurut Perbup Nomor 5 Tahun 2025", "Perbup Nomor 5 Tahun 2025")]
    [InlineData("Kode|Target 2025|Dasar Hukum|Keterangan", "K-KES-01|9500||Perda Nomor 3 Tahun 2021", null)]
    public void Decree_in_a_row_of_targets_is_taken_from_the_column_for_it_alone(string kepala, string baris, string? dasar) =>
        Assert.Equal(dasar, BukuUji.Satu(kepala, baris).NilaiRencana().Dokumen!.DasarHukum);
}
