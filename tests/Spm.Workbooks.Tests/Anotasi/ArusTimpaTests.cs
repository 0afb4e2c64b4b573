using System.Text;
using System.Text.RegularExpressions;

namespace Spm.Workbooks.Tests;

public class ArusTimpaTests
{
    private static readonly string[] Potongan =
    [
        "3601990101900001", " 360199 ", "<v>4.4000000000000004</v>", "<x:v>-1.2345678901234567</x:v>", "<c r=\"B2\">", "0.1234567890123456", "3.601990101900077E15", "3.601990101900077E+15",
        "36019901019000012", ".", "-", "E", "e", "<v>", "</r>", "</r >", "</row>", "x", "1.3601990101900001", "\n", "<x:r>",
    ];

    [Fact]
    public void What_is_overwritten_does_not_depend_on_the_pieces()
    {
        var acak = new Random(20_251_122);
        for (var putaran = 0; putaran < 40; putaran++)
        {
            var isi = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, acak.Next(40_000)).Select(_ => Potongan[acak.Next(Potongan.Length)])));
            var sekaligus = isi.ToArray();
            var berubah = Samaran.Timpa(sekaligus);

            var (hasil, kata) = Alirkan(isi, () => acak.Next(1, putaran % 2 == 0 ? 200 : 100_000));

            Assert.Equal(sekaligus, hasil);
            Assert.Equal(berubah, kata.Berubah);
            Assert.Equal(Regex.IsMatch(Encoding.UTF8.GetString(isi), @"(</r|:r)[>\s]"), kata.AdaPotongan);
        }
    }

    [Theory]
    [InlineData("</r>")]
    [InlineData("</r >")]
    [InlineData("</x:r\n>")]
    public void A_number_and_an_end_tag_are_seen_wherever_the_buffer_ends(string akhir)
    {
        for (var geser = 0; geser < 40; geser++)
        {
            var isi = Encoding.UTF8.GetBytes(new string('a', (64 * 1024) - geser) + "3601990101900001" + akhir);
            var (hasil, kata) = Alirkan(isi, () => 7_000);
            Assert.EndsWith("a0000000000000000" + akhir, Encoding.UTF8.GetString(hasil), StringComparison.Ordinal);
            Assert.Equal((true, true), (kata.Berubah, kata.AdaPotongan));
        }
    }

    [Fact]
    public void Digits_without_an_end_are_not_kept_in_memory()
    {
        using var arus = new ArusTimpa(Stream.Null);
        var angka = Encoding.UTF8.GetBytes(new string('1', 500_000));
        Assert.Throws<InvalidDataException>(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                arus.Write(angka);
            }
        });
    }

    private static (byte[] Hasil, ArusTimpa Arus) Alirkan(byte[] isi, Func<int> panjang)
    {
        using var keluaran = new MemoryStream();
        using var arus = new ArusTimpa(keluaran);
        for (var i = 0; i < isi.Length;)
        {
            var sekali = Math.Min(panjang(), isi.Length - i);
            arus.Write(isi.AsSpan(i, sekali));
            i += sekali;
        }

        arus.Selesai();
        return (keluaran.ToArray(), arus);
    }
}
