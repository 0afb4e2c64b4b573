using System.Text;
using Spm.Domain;

namespace SpmFunctions.Tests;

public sealed class DaftarPetugasTests
{
    private const string Kepala = "wilayah,urusan,layanan,opd,surel\n";

    [Fact]
    public void A_semicolon_file_with_byte_order_mark_and_empty_rows_as_excel_saves_it_is_read()
    {
        var berkas = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(
            "Wilayah;Urusan;Layanan;OPD;Surel\r\n36.01;trantibumlinmas;K-TRA-01 K-TRA-02;\"BPBD; Pandeglang\";bpbd@pandeglang.example\r\n;;;;\r\n36;SOS;;Dinsos – Banten;dinsos@banten.example\r\n"));

        var daftar = DaftarPetugas.Baca(new BinaryData(berkas.ToArray()));

        Assert.Empty(daftar.Salah);
        Assert.Equal(
            [("36.01", Urusan.Trantibumlinmas, "BPBD; Pandeglang", 2), ("36", Urusan.Sosial, "Dinsos – Banten", 5)],
            daftar.Baris.Select(p => (p.Wilayah.ToString(), p.Urusan, p.Opd, p.Layanan.Count)));
    }

    [Fact]
    public void Line_breaks_in_the_name_of_an_office_become_spaces() =>
        Assert.Equal("Dinas Kesehatan", Assert.Single(DaftarPetugas.Baca(new BinaryData($"{Kepala}36.02,KES,,\"Dinas\r\nKesehatan\u001B\",a@lebak.example\n")).Baris).Opd);

    [Theory]
    [InlineData("99.01,kesehatan,,Dinkes,a@b.example", "wilayah '99.01'")]
    [InlineData("31.01,kesehatan,,Dinkes,a@b.example", "wilayah '31.01'")]
    [InlineData("36.01,kesihatan,,Dinkes,a@b.example", "urusan 'kesihatan'")]
    [InlineData("36.01,kesehatan,K-TRA-01,Dinkes,a@b.example", "layanan 'K-TRA-01'")]
    [InlineData("36.01,kesehatan,,,a@b.example", "nama OPD kosong")]
    [InlineData("36.01,kesehatan,,Dinkes,bukan surel", "isi kolom surel bukan alamat surel")]
    [InlineData("36.01,kesehatan,,Dinkes,Dinkes <a@b.example>", "bukan alamat surel")]
    [InlineData("a@b.example,kesehatan,,Dinkes,36.01", "wilayah '…@…'")]
    [InlineData("36.01,3601990101900001,,Dinkes,a@b.example", "urusan 'xxxxxxxxxxxxxxxx'")]
    [InlineData("36.01,kesehatan,Dinkes,a@b.example", "ada 4 kolom")]
    [InlineData("36.01,kesehatan,,\"Dinkes\" Serang,a@b.example", "tanda kutip")]
    public void A_row_that_cannot_be_read_is_reported_with_its_line_and_the_others_are_used(string baris, string pesan)
    {
        var daftar = DaftarPetugas.Baca(new BinaryData($"{Kepala}36.02,KES,,Dinkes Lebak,a@lebak.example\n{baris}\n36.03,KES,,Dinkes Tangerang,a@tangerang.example\n"));

        var salah = Assert.Single(daftar.Salah);
        Assert.StartsWith("baris 3: ", salah, StringComparison.Ordinal);
        Assert.Contains(pesan, salah, StringComparison.Ordinal);
        Assert.Equal(["36.02", "36.03"], daftar.Baris.Select(p => p.Wilayah.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("wilayah,urusan,opd,surel\n36.01,KES,Dinkes,a@b.example")]
    public void A_file_with_another_header_has_no_rows_and_says_which_one_it_needs(string csv)
    {
        var daftar = DaftarPetugas.Baca(new BinaryData(csv));

        Assert.Empty(daftar.Baris);
        Assert.Contains("wilayah,urusan,layanan,opd,surel", Assert.Single(daftar.Salah), StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_named_twice_counts_once() =>
        Assert.Single(DaftarPetugas.Baca(new BinaryData($"{Kepala}36.01,TRA,K-TRA-01 K-TRA-01,Satpol PP,a@b.example\n")).Baris.Single().Layanan);
}
