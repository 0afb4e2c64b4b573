using System.Globalization;

namespace Spm.Infra.Tests;

/// <summary>Reads expressions from tokens.</summary>
internal class PembacaUngkapan(string berkas, string isi, IReadOnlyList<Potongan> potongan)
{
    private static readonly string[][] Tingkat = [["??"], ["||"], ["&&"], ["==", "!=", "=~"], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]];

    private int _di;

    protected bool Habis => _di >= potongan.Count;

    public Simpul Ungkapan()
    {
        var syarat = Dua(0);
        if (!Ambil("?"))
        {
            return syarat;
        }

        LewatiBaris();
        var ya = Ungkapan();
        LewatiBaris();
        Harus(":");
        LewatiBaris();
        return new Operasi("?:", [syarat, ya, Ungkapan()]);
    }

    protected void LewatiBaris()
    {
        while (!Habis && Kini.Jenis == JenisPotongan.Baris)
        {
            _di++;
        }
    }

    protected Potongan Kini => Habis ? new Potongan(JenisPotongan.Baris, "\n", isi.Length, []) : potongan[_di];

    protected bool Ambil(string tanda)
    {
        if (Kini.Jenis is not (JenisPotongan.Tanda or JenisPotongan.Nama) || Kini.Isi != tanda)
        {
            return false;
        }

        _di++;
        return true;
    }

    protected void Harus(string tanda)
    {
        if (!Ambil(tanda))
        {
            throw Salah($"'{tanda}' is missing before '{Kini.Isi.Trim()}'");
        }
    }

    protected string AmbilNama()
    {
        var nama = Kini;
        if (nama.Jenis != JenisPotongan.Nama)
        {
            throw Salah($"a name is missing before '{nama.Isi.Trim()}'");
        }

        _di++;
        return nama.Isi;
    }

    protected Teks AmbilTeks()
    {
        var teks = Kini;
        if (teks.Jenis != JenisPotongan.Teks)
        {
            throw Salah($"a text is missing before '{teks.Isi.Trim()}'");
        }

        _di++;
        return new Teks(teks.Isi[1..].Split('\u0000'), [.. teks.Sisipan.Select(Sisipan)]);
    }

    /// <summary>An object; a derived reader may take something else than a property.</summary>
    protected Objek AmbilObjek(Func<bool> lain)
    {
        Harus("{");
        var sifat = new List<Sifat>();
        for (LewatiBaris(); !Ambil("}"); LewatiBaris())
        {
            if (lain())
            {
                continue;
            }

            var kunci = Kini.Jenis == JenisPotongan.Teks ? AmbilTeks() : new Teks([AmbilNama()], []);
            Harus(":");
            sifat.Add(new Sifat(kunci, Ungkapan()));
            AkhirBagian("}");
        }

        return sifat.GroupBy(s => s.Kunci.Isi).FirstOrDefault(g => g.Count() > 1) is { } ganda && !ganda.Key.Contains("{}", StringComparison.Ordinal)
            ? throw Salah($"the property {ganda.Key} stands twice")
            : new Objek(sifat);
    }

    protected Simpul AmbilLarik(Func<Simpul> badan)
    {
        Harus("[");
        LewatiBaris();
        if (Ambil("for"))
        {
            var peubah = new List<string>();
            if (Ambil("("))
            {
                peubah.Add(AmbilNama());
                Harus(",");
                peubah.Add(AmbilNama());
                Harus(")");
            }
            else
            {
                peubah.Add(AmbilNama());
            }

            Harus("in");
            var koleksi = Ungkapan();
            Harus(":");
            var untuk = new Untuk(peubah, koleksi, badan());
            LewatiBaris();
            Harus("]");
            return untuk;
        }

        var isiLarik = new List<Simpul>();
        for (; !Ambil("]"); LewatiBaris())
        {
            isiLarik.Add(Ungkapan());
            AkhirBagian("]");
        }

        return new Larik(isiLarik);
    }

    protected InvalidDataException Salah(string apa) => new($"{berkas}:{isi.AsSpan(0, Math.Min(Kini.Di, isi.Length)).Count('\n') + 1}: {apa}.");

    // A property or an item ends with its line, with a comma, or before the bracket that ends all of them.
    private void AkhirBagian(string penutup)
    {
        if (Kini.Jenis != JenisPotongan.Baris && Kini.Isi != penutup && !Ambil(","))
        {
            throw Salah($"'{Kini.Isi.Trim()}' is not expected here");
        }
    }

    private Simpul Sisipan(IReadOnlyList<Potongan> dalam)
    {
        var pembaca = new PembacaUngkapan(berkas, isi, dalam);
        var hasil = pembaca.Ungkapan();
        return pembaca.Habis ? hasil : throw Salah("an insertion holds more than an expression");
    }

    private Simpul Dua(int tingkat)
    {
        if (tingkat == Tingkat.Length)
        {
            return Satu();
        }

        var kiri = Dua(tingkat + 1);
        while (Kini.Jenis == JenisPotongan.Tanda && Tingkat[tingkat].Contains(Kini.Isi))
        {
            var tanda = Kini.Isi;
            Harus(tanda);
            LewatiBaris();
            kiri = new Operasi(tanda, [kiri, Dua(tingkat + 1)]);
        }

        return kiri;
    }

    private Simpul Satu()
    {
        if (Ambil("!"))
        {
            return new Operasi("!", [Satu()]);
        }

        var simpul = Dasar();
        while (true)
        {
            if (Ambil("!"))
            {
                continue;
            }

            if (Ambil(".") || Ambil("::"))
            {
                simpul = new Anggota(simpul, AmbilNama());
            }
            else if (Ambil("["))
            {
                simpul = new Indeks(simpul, Ungkapan());
                Harus("]");
            }
            else if (Ambil("("))
            {
                var argumen = new List<Simpul>();
                for (LewatiBaris(); !Ambil(")"); LewatiBaris())
                {
                    argumen.Add(Ungkapan());
                    AkhirBagian(")");
                }

                simpul = new Panggilan(simpul, argumen);
            }
            else
            {
                return simpul;
            }
        }
    }

    private Simpul Dasar()
    {
        if (Kini.Jenis == JenisPotongan.Angka)
        {
            var angka = long.Parse(Kini.Isi, CultureInfo.InvariantCulture);
            _di++;
            return new Angka(angka);
        }

        if (Kini.Jenis == JenisPotongan.Teks)
        {
            return AmbilTeks();
        }

        if (Kini.Isi == "{")
        {
            return AmbilObjek(() => false);
        }

        if (Kini.Isi == "[")
        {
            return AmbilLarik(Ungkapan);
        }

        if (Ambil("("))
        {
            var dalam = Ungkapan();
            Harus(")");
            return dalam;
        }

        return AmbilNama() switch { "true" => new Tetap(true), "false" => new Tetap(false), "null" => new Tetap(null), var nama => new Nama(nama) };
    }
}
