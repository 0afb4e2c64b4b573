using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Names of services and items, however they are spelt.</summary>
public class NamaTests
{
    public static TheoryData<string> Slot => [.. Urusan.Semua.SelectMany(u => new[] { $"36/{u.Segmen}", $"36.01/{u.Segmen}" })];

    [Theory]
    [MemberData(nameof(Slot))]
    public void Name_of_every_service_finds_itself(string slot)
    {
        var (kamus, layanan) = Kamus(slot);
        Assert.All(layanan, l => Assert.Equal((l.Kode, CaraCocok.Persis), (kamus.Layanan(l.Nama)?.Nilai.Kode, kamus.Layanan(l.Nama)?.Cara)));
    }

    [Theory]
    [MemberData(nameof(Slot))]
    public void Name_of_every_item_finds_itself_with_its_code(string slot)
    {
        var (kamus, layanan) = Kamus(slot);
        Assert.All(layanan.SelectMany(l => l.Mutu.Select(i => (l, i))), x => Assert.Equal((x.i, CaraCocok.Persis), (kamus.Item(x.l, x.i.Kode, x.i.Item).Item, kamus.Item(x.l, x.i.Kode, x.i.Item).Cara)));
    }

    [Theory]
    [MemberData(nameof(Slot))]
    public void Name_of_an_item_finds_itself_without_a_code_or_is_shared_by_others(string slot)
    {
        var (kamus, layanan) = Kamus(slot);
        Assert.All(layanan.SelectMany(l => l.Mutu.Select(i => (l, i))), x =>
        {
            var ada = kamus.Item(x.l, null, x.i.Item);
            Assert.True(ada.Item == x.i || (ada.Item is null && ada.Mungkin.Contains(x.i)), x.i.Kode);
        });
    }

    [Theory]
    [MemberData(nameof(Slot))]
    public void Typing_error_never_makes_another_service_or_item_of_a_name(string slot)
    {
        var (kamus, layanan) = Kamus(slot);
        var acak = new Random(7);
        foreach (var l in layanan)
        {
            foreach (var salah in Salah(l.Nama, acak))
            {
                var ada = kamus.Layanan(salah);
                Assert.True(ada is null || ada.Nilai == l || ada.Cara == CaraCocok.Mirip, $"{salah} = {ada?.Nilai.Kode}");
            }

            foreach (var item in l.Mutu)
            {
                foreach (var salah in Salah(item.Item, acak))
                {
                    var (tanpa, dengan) = (kamus.Item(l, null, salah), kamus.Item(l, item.Kode, salah));
                    Assert.True(tanpa.Item is null || tanpa.Item == item || tanpa.Cara == CaraCocok.Mirip || SamaSaja(tanpa.Item, item), $"{salah} = {tanpa.Item?.Kode}");
                    Assert.True(dengan.Item is null || dengan.Item == item || dengan.Cara == CaraCocok.Mirip, $"{item.Kode} {salah} = {dengan.Item?.Kode}");
                }
            }
        }

        static bool SamaSaja(ItemMutu satu, ItemMutu dua) => Ejaan.Kata(satu.Item).SequenceEqual(Ejaan.Kata(dua.Item));
    }

    [Fact]
    public void Items_of_health_are_told_apart_but_for_those_of_one_name()
    {
        var ganda = Katalog.Semua.Where(l => l.Urusan == Urusan.Kesehatan)
            .SelectMany(l => l.Mutu.GroupBy(i => string.Concat(Ejaan.Kata(i.Item))).Where(g => g.Count() > 1).SelectMany(g => g))
            .Select(i => i.Kode);
        Assert.Equal(["6.B.12.b", "6.B.18"], ganda);
    }

    [Theory]
    [InlineData("Pel. kes. bumil", "K-KES-01")]
    [InlineData("PELAYANAN KESEHATAN IBU HAMIL", "K-KES-01")]
    [InlineData("Pelayanan Kesehatan pada Lansia", "K-KES-07")]
    [InlineData("Penderita diabetes mellitus", "K-KES-09")]
    [InlineData("Pelayanan kesehatan orang terduga TBC", "K-KES-11")]
    [InlineData("K-KES-04", "K-KES-04")]
    public void Common_spellings_of_services_are_known(string nama, string kode) => Assert.Equal(kode, Kamus("36.01/kesehatan").Kamus.Layanan(nama)?.Nilai.Kode.ToString());

    [Theory]
    [InlineData("Dokter", "Perawat")]
    [InlineData("Bidan", "Perawat")]
    [InlineData("K4", "K6")]
    public void Words_that_mean_something_else_are_not_alike(string satu, string dua) => Assert.Equal(0, Ejaan.Kemiripan(satu.ToLowerInvariant(), dua.ToLowerInvariant()));

    [Theory]
    [InlineData("puskesmas", "puskesmsa", true)]
    [InlineData("puskesmas", "puskesma", true)]
    [InlineData("puskesmas", "puskessmas", true)]
    [InlineData("puskesmas", "puskesmes", true)]
    [InlineData("puskesmas", "puskasmes", false)]
    [InlineData("gizi", "giji", false)]
    public void Long_words_may_have_one_typing_error(string satu, string dua, bool mirip) => Assert.Equal(mirip, Ejaan.Kemiripan(satu, dua) > 0 && Ejaan.Kemiripan(dua, satu) > 0);

    [Fact]
    public void Text_as_long_as_a_cell_may_be_is_no_name() => Assert.Null(Kamus("36.01/kesehatan").Kamus.Layanan(string.Join(' ', Enumerable.Repeat("ibu hamil", 3000))));

    private static (KamusLayanan Kamus, IReadOnlyList<JenisPelayanan> Layanan) Kamus(string slot)
    {
        var bagian = slot.Split('/');
        var isi = new Slot(new Periode(2025, 1), KodeWilayah.Parse(bagian[0]), Urusan.Parse(bagian[1]));
        return (new KamusLayanan(isi, new Dictionary<string, IReadOnlyList<string>>()), isi.Layanan);
    }

    /// <summary>The name with one letter left out, doubled, exchanged or swapped, in each of its words of five letters and more.</summary>
    private static IEnumerable<string> Salah(string nama, Random acak)
    {
        var kata = nama.Split(' ');
        for (var i = 0; i < kata.Length; i++)
        {
            if (kata[i].Length >= 5 && kata[i].All(char.IsAsciiLetter))
            {
                var ke = acak.Next(1, kata[i].Length - 1);
                foreach (var salah in new[]
                {
                    kata[i].Remove(ke, 1), kata[i].Insert(ke, kata[i][ke].ToString()), $"{kata[i][..ke]}x{kata[i][(ke + 1)..]}", $"{kata[i][..ke]}{kata[i][ke + 1]}{kata[i][ke]}{kata[i][(ke + 2)..]}",
                })
                {
                    yield return string.Join(' ', kata.Select((k, j) => j == i ? salah : k));
                }
            }
        }
    }
}
