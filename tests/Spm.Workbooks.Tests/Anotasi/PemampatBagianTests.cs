using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Spm.Workbooks.Tests;

public class PemampatBagianTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData((int)BatasBerkas.MekarTanpaRasio + 1)]
    [InlineData(5_000_000)]
    public void What_is_all_the_same_inflates_to_itself_and_not_like_a_zip_bomb(int panjang)
    {
        var isi = new byte[panjang];
        var bagian = PemampatBagian.Mampatkan(isi);
        Assert.Equal(isi, Mekar(bagian));
        Assert.Equal((Crc32.HashToUInt32(isi), (long)panjang), (bagian.Crc, bagian.Panjang));
        Assert.True(panjang <= BatasBerkas.MekarTanpaRasio || bagian.Data.Length * (long)BatasBerkas.RasioTerbesar > panjang);
    }

    [Fact]
    public void Ordinary_content_is_not_made_longer()
    {
        var isi = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<c r=\"B{i}\"><v>{i * 37 % 1009}</v></c>")));
        using var biasa = new MemoryStream();
        using (var mampat = new DeflateStream(biasa, CompressionLevel.Optimal, leaveOpen: true))
        {
            mampat.Write(isi);
        }

        var bagian = PemampatBagian.Mampatkan(isi);
        Assert.Equal(isi, Mekar(bagian));
        Assert.InRange(bagian.Data.Length, biasa.Length * 98 / 100, biasa.Length * 102 / 100);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(777)]
    [InlineData(100_000)]
    public void The_same_bytes_in_other_pieces_give_the_same(int sekali)
    {
        var isi = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<c r=\"B{i}\"><v>{i * 37 % 1009}</v></c>")));
        using var pemampat = new PemampatBagian();
        foreach (var potongan in isi.Chunk(sekali))
        {
            pemampat.Tulis(potongan);
        }

        Assert.Equal(PemampatBagian.Mampatkan(isi).Data.ToArray(), pemampat.Selesai().Data.ToArray());
    }

    private static byte[] Mekar(BagianMampat bagian)
    {
        using var arus = new DeflateStream(new MemoryStream(bagian.Data.ToArray()), CompressionMode.Decompress);
        using var isi = new MemoryStream();
        arus.CopyTo(isi);
        return isi.ToArray();
    }
}
