namespace Spm.Domain.Tests;

public class SlotTests
{
    [Fact]
    public void Knows_its_folder_and_the_services_of_its_level()
    {
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("36"), Urusan.PekerjaanUmum);

        Assert.Equal("2025-TW4/36/pekerjaan-umum", slot.ToString());
        Assert.Equal(["P-PU-01", "P-PU-02"], slot.Layanan.Select(l => l.Kode.ToString()));
    }
}
