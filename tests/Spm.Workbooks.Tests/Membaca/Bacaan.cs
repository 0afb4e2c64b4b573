using System.Globalization;

namespace Spm.Workbooks.Tests;

/// <summary>All that a reader says about a file, as lines that can be compared.</summary>
internal sealed record Bacaan(IReadOnlyList<string> Baris, PenolakanBerkas? Penolakan)
{
    /// <summary>Reads every sheet of a file: by the scanner, which hands on what is not plain, or by the XML reader alone.</summary>
    public static Bacaan Dari(byte[] bita, bool pindai)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), pindai, CancellationToken.None);
        var baris = new List<string>();
        foreach (var nama in buku.Lembar)
        {
            baris.Add($"== {nama} {buku.LembarTersembunyi(nama)} {buku.Tanggal1904}");
            using var lembar = buku.Pindai(nama);
            while (lembar?.Berikut() == true)
            {
                baris.Add(Tulis(lembar.Salin(), lembar));
            }

            if (lembar is not null && buku.Penolakan is null)
            {
                baris.Add($"gabungan {string.Join(' ', lembar.Tata.Gabungan)}");
                baris.Add($"baris tersembunyi {string.Join(' ', Enumerable.Range(1, 3000).Where(lembar.Tata.BarisTersembunyi))}");
                baris.Add($"kolom tersembunyi {string.Join(' ', Enumerable.Range(1, 300).Where(lembar.Tata.KolomTersembunyi))}");
            }
        }

        return new Bacaan(baris, buku.Penolakan);
    }

    /// <summary>Asserts that both ways of reading say the same, and returns it.</summary>
    public static Bacaan Sama(byte[] bita)
    {
        var (pindai, xml) = (Dari(bita, pindai: true), Dari(bita, pindai: false));
        Assert.Equal(xml.Baris, pindai.Baris);
        Assert.Equal(xml.Penolakan, pindai.Penolakan);
        return pindai;
    }

    private static string Tulis(Sel sel, PemindaiLembar lembar)
    {
        var angka = sel.Angka?.ToString(CultureInfo.InvariantCulture) ?? "-";
        var tanggal = sel.Tanggal?.ToString("O", CultureInfo.InvariantCulture) ?? "-";
        return $"{sel.Alamat} {sel.Jenis} {(sel.Rumus ? "rumus" : "isian")} s{lembar.Gaya} #{lembar.IndeksString} {angka} {tanggal} '{sel.Teks}'";
    }
}
