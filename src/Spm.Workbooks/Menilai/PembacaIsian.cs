using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Takes texts and figures from the cells of a block and finds what a cell by itself has wrong.</summary>
internal sealed class PembacaIsian(TemuanIsian jenis, KumpulanTemuan temuan)
{
    // Excel keeps 15 digits; a larger figure has lost some of its own.
    public const decimal Terbesar = 999_999_999_999_999m;

    /// <summary>The text of a cell, trimmed; null where it is blank or unreadable.</summary>
    public string? Teks(BarisData baris, int kolom) => Teks(baris.Tempat(kolom), baris[kolom]);

    /// <summary>The text of a cell, trimmed; null where it is blank or unreadable.</summary>
    public string? Teks(Tempat tempat, Sel? isi)
    {
        switch (isi)
        {
            case null:
                return null;
            case { Jenis: JenisSel.TanpaNilai }:
                Tambah(tempat, jenis.RumusTanpaNilai);
                return null;
            case { Jenis: JenisSel.Galat } sel:
                Tambah(tempat, jenis.NilaiGalat, sel.Teks);
                return null;
            case { } sel:
                var teks = sel.Teks.Trim();
                var tersamar = Samaran.Dalam(teks);
                if (tersamar != teks && jenis.NomorDisamarkan is { } nomor)
                {
                    Tambah(tempat, nomor);
                }

                return tersamar;
        }
    }

    /// <summary>The figure of a cell.</summary>
    /// <param name="baris">Row.</param>
    /// <param name="kolom">Column.</param>
    /// <param name="bulat">True where it counts people and so cannot be fractional.</param>
    public Isi Angka(BarisData baris, int kolom, bool bulat) => Angka(baris.Tempat(kolom), baris[kolom], bulat);

    /// <summary>The figure of a cell.</summary>
    /// <param name="tempat">Where it stands.</param>
    /// <param name="isi">The cell, or null where it is blank.</param>
    /// <param name="bulat">True where it counts people and so cannot be fractional.</param>
    public Isi Angka(Tempat tempat, Sel? isi, bool bulat)
    {
        if (isi is not { } sel)
        {
            return new Isi(tempat, null, null);
        }

        if (sel.Jenis == JenisSel.Teks && AngkaTeks.TandaKosong(sel.Teks))
        {
            Tambah(tempat, jenis.TandaKosong, Tampilan.Kutip(sel.Teks));
            return new Isi(tempat, null, null);
        }

        var nilai = sel.Jenis switch
        {
            JenisSel.Angka => sel.Angka ?? Cacat(tempat, sel.Teks.StartsWith('-') ? jenis.Negatif : jenis.TerlaluBesar, sel.Teks),
            JenisSel.Teks => DariTeks(tempat, sel.Teks),
            JenisSel.TanpaNilai => Cacat(tempat, jenis.RumusTanpaNilai),
            JenisSel.Galat => Cacat(tempat, jenis.NilaiGalat, sel.Teks),
            JenisSel.Tanggal => Cacat(tempat, jenis.Tanggal),
            _ => Cacat(tempat, jenis.BukanAngka, Tampilan.Kutip(sel.Teks)),
        };
        return new Isi(tempat, sel.Teks, Periksa(tempat, nilai, bulat) is { } angka ? new Angka(angka, tempat.Asal) : null);
    }

    private decimal? Periksa(Tempat tempat, decimal? nilai, bool bulat) => nilai switch
    {
        null => null,
        < 0 => Cacat(tempat, jenis.Negatif, Tampilan.Angka(nilai.Value)),
        > Terbesar => Cacat(tempat, jenis.TerlaluBesar, Tampilan.Angka(nilai.Value)),
        _ when bulat && !decimal.IsInteger(nilai.Value) => Cacat(tempat, jenis.Pecahan, Tampilan.Angka(nilai.Value)),
        _ => nilai,
    };

    private decimal? DariTeks(Tempat tempat, string teks)
    {
        var bacaan = AngkaTeks.Baca(teks);
        if (bacaan.Nilai is not { } nilai)
        {
            return Cacat(tempat, jenis.BukanAngka, Tampilan.Kutip(teks));
        }

        if (bacaan.Lain is { } lain)
        {
            return Cacat(tempat, jenis.DuaBacaan, Tampilan.Kutip(teks), Tampilan.Angka(nilai), Tampilan.Angka(lain));
        }

        Tambah(tempat, jenis.AngkaDariTeks, Tampilan.Kutip(teks), Tampilan.Angka(nilai));
        return nilai;
    }

    private decimal? Cacat(Tempat tempat, JenisTemuan apa, params object?[] nilai)
    {
        Tambah(tempat, apa, nilai);
        return null;
    }

    private void Tambah(Tempat tempat, JenisTemuan apa, params object?[] nilai) => temuan.Tambah(tempat.Temuan(apa, [tempat.Judul, .. nilai]));
}
