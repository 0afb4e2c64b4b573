namespace Spm.Domain.Tests;

public class AlamatRencanaTests
{
    [Theory]
    [InlineData("2025-RAD/36.01/target.xlsx", 2025, "36.01")]
    [InlineData("2018-RAD/36/Rencana Aksi (final).xlsx", 2018, "36")]
    [InlineData("2099-RAD/36.74/a", 2099, "36.74")]
    public void Path_of_a_document_names_its_slot_and_is_written_back(string path, int tahun, string wilayah)
    {
        Assert.True(AlamatRencana.TryParse(path, out var alamat, out _));
        Assert.Equal(new SlotRencana(tahun, KodeWilayah.Parse(wilayah)), alamat.Slot);
        Assert.Equal(path, alamat.ToString());
        Assert.Equal(alamat.Slot, SlotRencana.Parse(alamat.Slot.ToString()));
    }

    [Theory]
    [InlineData("2025-RAD/36.01", SalahAlamat.JumlahBagian)]
    [InlineData("2025-RAD/36.01/sub/a.xlsx", SalahAlamat.JumlahBagian)]
    [InlineData("2025-rad/36.01/a.xlsx", SalahAlamat.TahunRencana)]
    [InlineData(" 2025-RAD/36.01/a.xlsx", SalahAlamat.TahunRencana)]
    [InlineData("2025 -RAD/36.01/a.xlsx", SalahAlamat.TahunRencana)]
    [InlineData("2017-RAD/36.01/a.xlsx", SalahAlamat.TahunRencana)]
    [InlineData("2100-RAD/36.01/a.xlsx", SalahAlamat.TahunRencana)]
    [InlineData("2023-2026-RAD/36.01/a.xlsx", SalahAlamat.TahunRencana)]
    [InlineData("２０２５-RAD/36.01/a.xlsx", SalahAlamat.TahunRencana)]
    [InlineData("2025-RAD/3601/a.xlsx", SalahAlamat.Wilayah)]
    [InlineData("2025-RAD/36.99/a.xlsx", SalahAlamat.Wilayah)]
    [InlineData("2025-RAD/../a.xlsx", SalahAlamat.Wilayah)]
    [InlineData("2025-RAD/31.71/a.xlsx", SalahAlamat.WilayahTidakMelapor)]
    [InlineData("2025-RAD/36.01/", SalahAlamat.Nama)]
    [InlineData("2025-RAD/36.01/..", SalahAlamat.Nama)]
    [InlineData("2025-RAD/36.01/a.xlsx ", SalahAlamat.Nama)]
    [InlineData("2025-RAD/36.01/..%2fa.xlsx", SalahAlamat.Nama)]
    [InlineData("2025-RAD/36.01/lapo\nran.xlsx", SalahAlamat.Nama)]
    [InlineData("2025-RAD/36.01/3601010101900001.xlsx", SalahAlamat.NomorPribadi)]
    public void Misplaced_path_is_meant_as_one_and_rejected_with_the_first_part_that_is_wrong(string path, SalahAlamat salah)
    {
        Assert.True(AlamatRencana.Dimaksud(path));
        Assert.False(AlamatRencana.TryParse(path, out var alamat, out var ditemukan));
        Assert.Equal((null, salah), (alamat, ditemukan));
        Assert.False(AlamatUnggahan.TryParse(path, out _, out _));
    }

    [Theory]
    [InlineData("2025-TW4/36.01/kesehatan/a.xlsx")]
    [InlineData("RAD/36.01/a.xlsx")]
    [InlineData("")]
    public void Path_of_another_kind_is_not_meant_as_one(string path) => Assert.False(AlamatRencana.Dimaksud(path));
}
