namespace Spm.Domain.Tests;

public class IdAsalTests
{
    [Theory]
    [InlineData("36.01/K-KES-01/A", BlokAsal.Penerima)]
    [InlineData("36.01/K-KES-01/B", BlokAsal.Mutu)]
    [InlineData("36.01/K-KES-01/C", BlokAsal.Anggaran)]
    [InlineData("36/P-SOS-05/IP", BlokAsal.Indeks)]
    [InlineData("36.71/K-TRA-02/Kendala", BlokAsal.Kendala)]
    [InlineData("36.71/K-TRA-02/Tahapan", BlokAsal.Tahapan)]
    [InlineData("36.71/K-TRA-02/Personil", BlokAsal.Personil)]
    [InlineData("36.71/K-PEND-02/Asesmen", BlokAsal.Asesmen)]
    public void A_name_is_composed_of_daerah_service_and_block(string teks, BlokAsal blok)
    {
        var id = IdAsal.Parse(teks);

        Assert.Equal((blok, teks), (id.Blok, id.ToString()));
    }

    [Theory]
    [InlineData("36.01/K-KES-01")]
    [InlineData("36.01/K-KES-01/D")]
    [InlineData("36.01/K-KES-01/A/B")]
    [InlineData("36.1/K-KES-01/A")]
    [InlineData("36.01/KES-01/A")]
    [InlineData("")]
    public void What_is_no_name_is_refused(string teks)
    {
        Assert.False(IdAsal.TryParse(teks, out _));
        Assert.Throws<FormatException>(() => IdAsal.Parse(teks));
    }
}
