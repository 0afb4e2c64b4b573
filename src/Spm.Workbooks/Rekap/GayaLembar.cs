using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The look that all sheets of the rekap share: title rows, header, cells of each kind, notes under the table and the print set-up. One instance per sheet, which is
/// written forward only: the cells of a row in any order, then <see cref="SelesaiBaris"/>, then a later row; at the end <see cref="Selesai"/>. Row heights are set
/// here from the text, because programs without Excel's own font metrics do not grow wrapped rows.
/// </summary>
internal sealed partial class GayaLembar
{
    private readonly PenulisBuku _buku;
    private readonly PenulisLembar _lembar;
    private readonly IReadOnlyList<KolomLembar> _kolom;
    private readonly AturanCapaian _aturan;
    private readonly SelLembar[] _sel;
    private readonly double[] _lebar;
    private int _baris;

    private GayaLembar(PenulisBuku buku, Rekap rekap, string nama, IReadOnlyList<KolomLembar> kolom, int barisBeku, int kolomBeku, (int, int)? barisUlang, bool satuHalaman, string? utama = null)
    {
        (_buku, _kolom, _aturan, _sel, _lebar) = (buku, kolom, rekap.Aturan, new SelLembar[kolom.Count], [.. kolom.Select(k => k.Lebar)]);
        _lembar = buku.Tambah(new BentukLembar
        {
            Nama = nama,
            Lebar = [.. kolom.Select(k => k.Lebar)],
            BarisBeku = barisBeku,
            KolomBeku = kolomBeku,
            BarisUlang = barisUlang,
            SatuHalaman = satuHalaman,
            KakiKiri = TeksRekap.KakiHalaman(rekap, nama, utama),
            KakiKanan = $"{TeksTemplate.Halaman}&P{TeksTemplate.DariHalaman}&N",
        });
    }

    /// <summary>Widths of the columns in characters.</summary>
    public IReadOnlyList<double> Lebar => [.. _kolom.Select(k => k.Lebar)];

    /// <summary>
    /// Writes headers, in the cells of a row; <see cref="SelesaiBaris"/> ends it. Only for a sheet of one page: elsewhere the header of the first rows would be printed over the
    /// columns of the others where these meet the end of a page.
    /// </summary>
    /// <param name="baris">Row.</param>
    /// <param name="kolomPertama">First column.</param>
    /// <param name="kepala">The headers.</param>
    /// <param name="angka">Which of them are of figures.</param>
    public void Kepala(int baris, int kolomPertama, IReadOnlyList<string> kepala, params ReadOnlySpan<int> angka)
    {
        for (var i = 0; i < kepala.Count; i++)
        {
            Sel(baris, kolomPertama + i, kepala[i], angka.Contains(i) ? GayaRekap.KepalaAngka : GayaRekap.Kepala);
        }
    }

    /// <summary>Writes a text as it is; never a formula, whatever it starts with.</summary>
    public void Teks(int baris, int kolom, string teks, bool tebal = false) => Sel(baris, kolom, teks, tebal ? GayaRekap.TeksTebal : GayaRekap.Teks);

    /// <summary>Writes what stands in the place of a number: "belum dilaporkan" and the like, never to be taken for 0.</summary>
    public void Keadaan(int baris, int kolom, string teks) => Sel(baris, kolom, teks, GayaRekap.Keadaan);

    /// <summary>Writes a count that is a text, such as "3 dari 5", as figures stand.</summary>
    public void Hitungan(int baris, int kolom, string teks) => Sel(baris, kolom, teks, GayaRekap.Hitungan);

    /// <summary>Writes a percent, or the text where there is none.</summary>
    public void Persen(int baris, int kolom, Pecahan? nilai, string tanpaNilai)
    {
        if (nilai is { } persen)
        {
            Angka(baris, kolom, NilaiSel.Persen(persen, _aturan));
        }
        else
        {
            Keadaan(baris, kolom, tanpaNilai);
        }
    }

    /// <summary>Writes a count in the unit of its row, or the text where there is none.</summary>
    public void Jumlah(int baris, int kolom, decimal? nilai, string tanpaNilai)
    {
        if (nilai is { } jumlah)
        {
            Angka(baris, kolom, NilaiSel.Jumlah(jumlah));
        }
        else
        {
            Keadaan(baris, kolom, tanpaNilai);
        }
    }

    /// <summary>Writes a score or a percent as reported, with two decimals, or the text where there is none.</summary>
    public void DuaDesimal(int baris, int kolom, decimal? nilai, string tanpaNilai)
    {
        if (nilai is { } ada)
        {
            Angka(baris, kolom, NilaiSel.DuaDesimal(ada));
        }
        else
        {
            Keadaan(baris, kolom, tanpaNilai);
        }
    }

    /// <summary>Writes a ratio in percent that can exceed 100, or the text where there is none.</summary>
    public void Serapan(int baris, int kolom, Pecahan? nilai, string tanpaNilai)
    {
        if (nilai is { } persen)
        {
            Angka(baris, kolom, NilaiSel.Rasio(persen));
        }
        else
        {
            Keadaan(baris, kolom, tanpaNilai);
        }
    }

    /// <summary>Writes where the report of an urusan stands: symbol and text, the colour only helps.</summary>
    public void Status(int baris, int kolom, StatusUrusan status) => Sel(baris, kolom, TeksRekap.Status(status), GayaRekap.Tengah with
    {
        WarnaIsi = status switch
        {
            StatusUrusan.Diterima => 0xE2EFDA,
            StatusUrusan.Terlambat => 0xFFF2CC,
            StatusUrusan.Ditolak => 0xF8CBAD,
            _ => 0xEDEDED,
        },
    });

    /// <summary>Writes how far a stage is, likewise; null where no status is reported.</summary>
    public void Tahap(int baris, int kolom, StatusTahap? status)
    {
        if (status is not { } ada)
        {
            Keadaan(baris, kolom, TeksTahapan.Status(null));
            return;
        }

        Sel(baris, kolom, TeksTahapan.Status(ada), GayaRekap.Tengah with
        {
            WarnaIsi = ada switch
            {
                StatusTahap.Selesai => 0xE2EFDA,
                StatusTahap.SedangBerjalan => 0xFFF2CC,
                _ => 0xF8CBAD,
            },
        });
    }

    /// <summary>Writes a text over several cells of the row, which become one; empty for cells that are only to be merged.</summary>
    /// <param name="baris">Row.</param>
    /// <param name="kolomPertama">First column.</param>
    /// <param name="kolomTerakhir">Last column.</param>
    /// <param name="teks">Text.</param>
    /// <param name="gaya">Look of all the cells.</param>
    public void Bentang(int baris, int kolomPertama, int kolomTerakhir, string teks, GayaSel gaya)
    {
        Sel(baris, kolomPertama, teks, gaya);
        for (var kolom = kolomPertama + 1; kolom <= kolomTerakhir; kolom++)
        {
            _sel[kolom - 1] = new SelLembar(null, null, gaya);
            _lebar[kolomPertama - 1] += _kolom[kolom - 1].Lebar;
        }

        _lembar.Gabung(baris, kolomPertama, kolomTerakhir);
    }

    /// <summary>Places a chart over cells of the sheet.</summary>
    public void Grafik(Grafik grafik) => _lembar.Grafik.Add(grafik);

    /// <summary>Links a cell of the row that is being written, after its content, to a cell of another sheet. The sheet it leads to may be written later.</summary>
    /// <param name="baris">Row.</param>
    /// <param name="kolom">Column.</param>
    /// <param name="lembar">Name of the other sheet.</param>
    /// <param name="alamat">Cell there, for example <c>A17</c>.</param>
    /// <param name="tampak">False where the cell keeps its look.</param>
    public void Tautan(int baris, int kolom, string lembar, string alamat, bool tampak = true)
    {
        PastikanBaris(baris);
        if (tampak)
        {
            ref var sel = ref _sel[kolom - 1];
            sel = sel with { Gaya = GayaRekap.Bertaut(sel.Gaya ?? GayaRekap.Kosong) };
        }

        _lembar.Tautkan(baris, kolom, lembar, alamat);
    }

    /// <summary>Finishes a row of the table: its height, and a heavier line above it where a new group begins.</summary>
    public void SelesaiBaris(int baris, bool awalKelompok = false)
    {
        PastikanBaris(baris);
        var garis = 1;
        for (var i = 0; i < _sel.Length; i++)
        {
            ref var sel = ref _sel[i];
            if (sel is { Teks: { } teks, Gaya: { } gaya })
            {
                garis = Math.Max(garis, TinggiTeks.Garis(teks, TinggiTeks.Lebar(_lebar[i], gaya)));
            }

            if (awalKelompok)
            {
                var asal = sel.Gaya ?? new GayaSel();
                sel = sel with { Gaya = asal with { Garis = asal.Garis | GarisSel.AtasTebal } };
            }
        }

        Tulis(TinggiTeks.Baris(garis));
    }

    /// <summary>Writes a row without anything in it, to keep room.</summary>
    /// <param name="baris">Row.</param>
    /// <param name="tinggi">Height in points.</param>
    public void Kosong(int baris, double tinggi)
    {
        PastikanBaris(baris);
        Tulis(tinggi);
    }

    /// <summary>Begins a printed page with a row, so that what belongs together is not torn apart.</summary>
    public void GantiHalaman(int baris) => _lembar.GantiHalaman(baris);

    /// <summary>Lets rows be filtered; once per sheet.</summary>
    /// <param name="barisKepala">Row of the header.</param>
    /// <param name="barisTerakhir">Last row of the table.</param>
    public void Saring(int barisKepala, int barisTerakhir) => _lembar.Saringan = (barisKepala, Math.Max(barisKepala, barisTerakhir));

    /// <summary>Ends the sheet.</summary>
    public void Selesai() => _buku.Tutup();

    private void Angka(int baris, int kolom, NilaiSel nilai)
    {
        PastikanBaris(baris);
        _sel[kolom - 1] = new SelLembar(null, nilai.Nilai, GayaRekap.Angka(nilai.Format));
    }

    private void Sel(int baris, int kolom, string teks, GayaSel gaya)
    {
        PastikanBaris(baris);
        var isi = Bersih(teks);
        _sel[kolom - 1] = new SelLembar(isi, null, TeksKeSel.BerawalRumus(isi) ? gaya with { Kutip = true } : gaya);
    }

    private void Tulis(double tinggi)
    {
        _lembar.Baris(_baris, tinggi, _sel);
        Array.Clear(_sel);
        for (var i = 0; i < _lebar.Length; i++)
        {
            _lebar[i] = _kolom[i].Lebar;
        }

        _baris = 0;
    }

    // The cells of one row at a time: those of another row would end up in it.
    private void PastikanBaris(int baris)
    {
        if (_baris != 0 && _baris != baris)
        {
            throw new InvalidOperationException($"Row {_baris} has to be finished before row {baris}.");
        }

        _baris = baris;
    }

    // A cell knows one kind of line break and holds 32,767 characters; a longer text can only come from a foreign file.
    private static string Bersih(string teks)
    {
        if (teks.Contains('\r', StringComparison.Ordinal))
        {
            teks = teks.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        const int Panjang = TinggiTeks.PanjangTerbesar - 1;
        return teks.Length <= TinggiTeks.PanjangTerbesar ? teks : teks[..(char.IsHighSurrogate(teks[Panjang - 1]) ? Panjang - 1 : Panjang)] + "…";
    }
}
