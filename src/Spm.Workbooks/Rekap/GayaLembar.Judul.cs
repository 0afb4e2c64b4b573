using Spm.Domain;

namespace Spm.Workbooks;

/// <content>What stands around the table of a sheet: the kinds of sheets, title rows, headings and notes.</content>
internal sealed partial class GayaLembar
{
    /// <summary>Row of the column headers of a sheet with title rows, which stand above it.</summary>
    public const int BarisKepala = 6;

    /// <summary>Adds a sheet with its title rows and its header, in row <see cref="BarisKepala"/>.</summary>
    /// <param name="buku">Workbook; no other sheet of it is open.</param>
    /// <param name="rekap">Rekap.</param>
    /// <param name="nama">Name of the sheet.</param>
    /// <param name="judul">What the sheet shows.</param>
    /// <param name="kolom">Its columns.</param>
    /// <param name="kolomBeku">Number of columns that stay visible on the left.</param>
    /// <param name="utama">Title of the whole workbook; null for that of the rekap.</param>
    /// <param name="satuHalaman">True where it is printed on one page, which only sheets of few and always equally many rows can be.</param>
    public static GayaLembar Berjudul(
        PenulisBuku buku, Rekap rekap, string nama, string judul, IReadOnlyList<KolomLembar> kolom, int kolomBeku, string? utama = null, bool satuHalaman = false)
    {
        // The title only on the first page, the header and the mark of a sample on every page; the footer names the sheet.
        var lembar = new GayaLembar(buku, rekap, nama, kolom, BarisKepala, kolomBeku, (BarisKepala - 1, BarisKepala), satuHalaman, utama);
        lembar.Judul(rekap, judul, utama);
        lembar.KepalaTabel(BarisKepala);
        return lembar;
    }

    /// <summary>Adds a sheet that is one printed page: title rows, then tables of its own and charts from row <see cref="BarisKepala"/> on.</summary>
    /// <param name="buku">Workbook; no other sheet of it is open.</param>
    /// <param name="rekap">Rekap.</param>
    /// <param name="nama">Name of the sheet.</param>
    /// <param name="judul">What the sheet shows.</param>
    /// <param name="lebar">Widths of its columns in characters.</param>
    public static GayaLembar Halaman(PenulisBuku buku, Rekap rekap, string nama, string judul, IReadOnlyList<double> lebar)
    {
        var lembar = new GayaLembar(buku, rekap, nama, [.. lebar.Select(l => new KolomLembar("", l))], 0, 0, null, satuHalaman: true);
        lembar.Judul(rekap, judul);
        return lembar;
    }

    /// <summary>Widths of the columns of a sheet of sentences, in characters. They go over all of them: LibreOffice shrinks no sheet to a page whose one column is wider.</summary>
    public static IReadOnlyList<double> LebarKalimat { get; } = [30, 30, 30, 30, 30];

    /// <summary>Adds a sheet for programs as much as for people: the header in row 1 and nothing above it. The footer says what it belongs to.</summary>
    /// <param name="buku">Workbook; no other sheet of it is open.</param>
    /// <param name="rekap">Rekap.</param>
    /// <param name="nama">Name of the sheet.</param>
    /// <param name="kolom">Its columns.</param>
    /// <param name="kolomBeku">Number of columns that stay visible on the left.</param>
    public static GayaLembar Polos(PenulisBuku buku, Rekap rekap, string nama, IReadOnlyList<KolomLembar> kolom, int kolomBeku)
    {
        var lembar = new GayaLembar(buku, rekap, nama, kolom, 1, kolomBeku, (1, 1), satuHalaman: false);
        lembar.KepalaTabel(1);
        return lembar;
    }

    /// <summary>Writes a heading between rows of a sheet. The columns stay those of the header, which is printed on every page.</summary>
    public void Subjudul(int baris, string teks) => BarisJudul(baris, teks, GayaRekap.Polos with { Ukuran = 12, Tebal = true });

    /// <summary>Writes the notes, one per row.</summary>
    public void Catatan(int barisPertama, IReadOnlyList<string> catatan)
    {
        for (var i = 0; i < catatan.Count; i++)
        {
            BarisJudul(barisPertama + i, catatan[i], GayaRekap.Polos with { Ukuran = 9 });
        }
    }

    /// <summary>Writes sentences in letters of the usual size, one per row: for a sheet that has nothing to show in a table.</summary>
    public void Kalimat(int barisPertama, IReadOnlyList<string> kalimat)
    {
        for (var i = 0; i < kalimat.Count; i++)
        {
            BarisJudul(barisPertama + i, kalimat[i], GayaRekap.Polos);
        }
    }

    private void Judul(Rekap rekap, string judul, string? utama = null)
    {
        BarisJudul(1, utama ?? TeksRekap.JudulUtama(rekap), GayaRekap.Polos with { Ukuran = 15, Tebal = true });
        BarisJudul(2, judul, GayaRekap.Polos with { Ukuran = 12, Tebal = true });
        BarisJudul(3, TeksRekap.Waktu(rekap), GayaRekap.Polos);
        BarisJudul(4, TeksRekap.Aturan(rekap), GayaRekap.Polos);
        if (rekap.Contoh)
        {
            BarisJudul(5, TeksRekap.Contoh, GayaRekap.Polos with { Ukuran = 12, Tebal = true, WarnaTeks = 0xC00000 });
        }
    }

    private void KepalaTabel(int baris)
    {
        Kepala(baris, 1, [.. _kolom.Select(k => k.Kepala)], [.. Enumerable.Range(0, _kolom.Count).Where(i => _kolom[i].Angka)]);
        SelesaiBaris(baris);
    }

    private void BarisJudul(int baris, string teks, GayaSel gaya)
    {
        PastikanBaris(baris);
        Bentang(baris, 1, _kolom.Count, teks, gaya);
        Tulis(TinggiTeks.Baris(TinggiTeks.Garis(teks, TinggiTeks.Lebar(_kolom.Sum(k => k.Lebar), gaya))) * Math.Max(1, gaya.Ukuran / GayaSel.UkuranBiasa));
    }
}
