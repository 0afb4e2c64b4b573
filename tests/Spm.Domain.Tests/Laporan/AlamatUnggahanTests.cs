using FsCheck;
using FsCheck.Fluent;

namespace Spm.Domain.Tests;

public class AlamatUnggahanTests
{
    [Theory]
    [InlineData("2025-TW4/36.01/kesehatan/laporan.xlsx")]
    [InlineData("2025-TW4/36/pekerjaan-umum/SPM PU final (2).xlsx")]
    [InlineData("2018-TW1/91.71/sosial/Dinsos 50% é.xls")]
    public void Path_of_a_slot_reads_back(string path)
    {
        Assert.True(AlamatUnggahan.TryParse(path, out var alamat, out _));
        Assert.Equal(path, alamat.ToString());
    }

    [Fact]
    public void Every_slot_reads_back()
    {
        var slot = from periode in Gen.Choose(2018, 2099).SelectMany(t => Gen.Choose(1, 4).Select(q => new Periode(t, q)))
                   from wilayah in Gen.Elements(DaftarWilayah.Semua.Where(w => w.Melapor).ToArray())
                   from urusan in Gen.Elements(Urusan.Semua.ToArray())
                   select new Slot(periode, wilayah.Kode, urusan);

        Prop.ForAll(slot.ToArbitrary(), s => AlamatUnggahan.TryParse($"{s}/a.xlsx", out var alamat, out _) && alamat == new AlamatUnggahan(s, "a.xlsx"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("", SalahAlamat.JumlahBagian)]
    [InlineData("laporan.xlsx", SalahAlamat.JumlahBagian)]
    [InlineData("2025-TW4/36.01/kesehatan", SalahAlamat.JumlahBagian)]
    [InlineData("2025-TW4/36.01/kesehatan/sub/laporan.xlsx", SalahAlamat.JumlahBagian)]
    [InlineData("/2025-TW4/36.01/kesehatan/laporan.xlsx", SalahAlamat.JumlahBagian)]
    [InlineData("2025-TW4%2F36.01%2Fkesehatan%2Flaporan.xlsx", SalahAlamat.JumlahBagian)]
    [InlineData("2025-tw4/36.01/kesehatan/laporan.xlsx", SalahAlamat.Periode)]
    [InlineData("2025-TW5/36.01/kesehatan/laporan.xlsx", SalahAlamat.Periode)]
    [InlineData(" 2025-TW4/36.01/kesehatan/laporan.xlsx", SalahAlamat.Periode)]
    [InlineData("../36.01/kesehatan/laporan.xlsx", SalahAlamat.Periode)]
    [InlineData("2025-TW4/3601/kesehatan/laporan.xlsx", SalahAlamat.Wilayah)]
    [InlineData("2025-TW4/36.99/kesehatan/laporan.xlsx", SalahAlamat.Wilayah)]
    [InlineData("2025-TW4/３６.01/kesehatan/laporan.xlsx", SalahAlamat.Wilayah)]
    [InlineData("2025-TW4/../kesehatan/laporan.xlsx", SalahAlamat.Wilayah)]
    [InlineData("2025-TW4/31.71/kesehatan/laporan.xlsx", SalahAlamat.WilayahTidakMelapor)]
    [InlineData("2025-TW4/36.01/Kesehatan/laporan.xlsx", SalahAlamat.Urusan)]
    [InlineData("2025-TW4/36.01/KES/laporan.xlsx", SalahAlamat.Urusan)]
    [InlineData("2025-TW4/36.01/kesehatan /laporan.xlsx", SalahAlamat.Urusan)]
    [InlineData("2025-TW4/36.01/kesehatan/", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/.", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/..", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/laporan.xlsx.", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/laporan.xlsx ", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/..\\laporan.xlsx", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/..%2flaporan.xlsx", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/..%5Claporan.xlsx", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/lapo\nran.xlsx", SalahAlamat.Nama)]
    [InlineData("2025-TW4/36.01/kesehatan/laporan\u202Exslx.exe", SalahAlamat.Nama)]
    public void Misplaced_path_is_rejected_with_the_first_part_that_is_wrong(string path, SalahAlamat salah)
    {
        Assert.False(AlamatUnggahan.TryParse(path, out var alamat, out var ditemukan));
        Assert.Null(alamat);
        Assert.Equal(salah, ditemukan);
    }

    [Fact]
    public void Name_with_half_a_surrogate_pair_is_rejected() =>
        Assert.False(AlamatUnggahan.TryParse("2025-TW4/36.01/kesehatan/a\uD83D.xlsx", out _, out _));

    [Fact]
    public void Name_may_have_200_characters_and_no_more()
    {
        Assert.True(AlamatUnggahan.TryParse($"2025-TW4/36.01/kesehatan/{new string('a', 200)}", out _, out _));
        Assert.False(AlamatUnggahan.TryParse($"2025-TW4/36.01/kesehatan/{new string('a', 201)}", out _, out _));
    }
}
