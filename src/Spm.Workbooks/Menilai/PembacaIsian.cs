using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Takes texts and figures from the cells of a block and finds what a cell by itself has wrong.</summary>
internal sealed class PembacaIsian(TemuanIsian jenis, KumpulanTemuan temuan)
{
    // Excel keeps 15 digits; a larger figure has lost some of its own.
    private const decimal Terbesar = 999_999_999_999_999m;

    /// <summary>The text of a cell, trimmed; null where it is blank or unreadable.</summary>
    public string? Teks(BarisData baris, int kolom)
    {
        if (baris[kolom] is not { } sel)
        {
            return null;
        }

        switch (sel.Jenis)
        {
            case JenisSel.TanpaNilai:
                Tambah(baris, kolom, jenis.RumusTanpaNilai);
                return null;
            case JenisSel.Galat:
                Tambah(baris, kolom, jenis.NilaiGalat, sel.Teks);
                return null;
            default:
                return sel.Teks.Trim();
        }
    }

    /// <summary>The figure of a cell.</summary>
    /// <param name="baris">Row.</param>
    /// <param name="kolom">Column.</param>
    /// <param name="bulat">True where it counts people and so cannot be fractional.</param>
    public Isi Angka(BarisData baris, int kolom, bool bulat)
    {
        if (baris[kolom] is not { } sel)
        {
            return default;
        }

        var nilai = sel.Jenis switch
        {
            JenisSel.Angka => sel.Angka ?? Cacat(baris, kolom, sel.Teks.StartsWith('-') ? jenis.Negatif : jenis.TerlaluBesar, sel.Teks),
            JenisSel.Teks => DariTeks(baris, kolom, sel.Teks),
            JenisSel.TanpaNilai => Cacat(baris, kolom, jenis.RumusTanpaNilai),
            JenisSel.Galat => Cacat(baris, kolom, jenis.NilaiGalat, sel.Teks),
            JenisSel.Tanggal => Cacat(baris, kolom, jenis.Tanggal),
            _ => Cacat(baris, kolom, jenis.BukanAngka, Tampilan.Kutip(sel.Teks)),
        };
        return new Isi(true, Periksa(baris, kolom, nilai, bulat) is { } angka ? new Angka(angka, baris.Asal(kolom)) : null);
    }

    private decimal? Periksa(BarisData baris, int kolom, decimal? nilai, bool bulat) => nilai switch
    {
        null => null,
        < 0 => Cacat(baris, kolom, jenis.Negatif, Tampilan.Angka(nilai.Value)),
        > Terbesar => Cacat(baris, kolom, jenis.TerlaluBesar, Tampilan.Angka(nilai.Value)),
        _ when bulat && !decimal.IsInteger(nilai.Value) => Cacat(baris, kolom, jenis.Pecahan, Tampilan.Angka(nilai.Value)),
        _ => nilai,
    };

    private decimal? DariTeks(BarisData baris, int kolom, string teks)
    {
        var bacaan = AngkaTeks.Baca(teks);
        if (bacaan.Nilai is not { } nilai)
        {
            return Cacat(baris, kolom, jenis.BukanAngka, Tampilan.Kutip(teks));
        }

        if (bacaan.Lain is { } lain)
        {
            return Cacat(baris, kolom, jenis.DuaBacaan, Tampilan.Kutip(teks), Tampilan.Angka(nilai), Tampilan.Angka(lain));
        }

        Tambah(baris, kolom, jenis.AngkaDariTeks, Tampilan.Kutip(teks), Tampilan.Angka(nilai));
        return nilai;
    }

    private decimal? Cacat(BarisData baris, int kolom, JenisTemuan apa, params object?[] nilai)
    {
        Tambah(baris, kolom, apa, nilai);
        return null;
    }

    private void Tambah(BarisData baris, int kolom, JenisTemuan apa, params object?[] nilai) => temuan.Tambah(baris.Temuan(apa, kolom, [baris.Judul(kolom), .. nilai]));
}
