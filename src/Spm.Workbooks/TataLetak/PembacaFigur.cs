using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the figures of the lines of one table from its columns.</summary>
internal sealed class PembacaFigur(TabelDitemukan tabel, int bulanTerakhir, PembacaIsian isian, TemuanTertulis tertulis, KumpulanTemuan temuan)
{
    private readonly LembarMentah _lembar = tabel.Lembar;
    private readonly List<(int Baris, KolomDitemukan Total, decimal Hitung)> _kumulatif = [];
    private readonly List<KolomDitemukan> _figur = [.. tabel.Kolom.Where(k => AdalahFigur(k.Profil.Bidang))];

    public static bool AdalahFigur(BidangKolom bidang) => bidang is BidangKolom.Sasaran or BidangKolom.Capaian or BidangKolom.Nilai or BidangKolom.Rasio;

    /// <summary>The figure of a line; null where the table has no such column.</summary>
    public Figur? Baca(int baris, BidangKolom bidang, bool bulat)
    {
        Figur? hasil = null;
        foreach (var kolom in _figur.Where(k => k.Profil.Bidang == bidang).GroupBy(k => k.Profil, ReferenceEqualityComparer.Instance))
        {
            var bagian = Baca(baris, [.. kolom], bulat);
            hasil = hasil?.Tambah(bagian) ?? bagian;
        }

        return hasil;
    }

    /// <summary>True where a figure column of the line has any content.</summary>
    public bool Ada(int baris) => _figur.Exists(k => _lembar[baris, k.Nomor] is not null);

    /// <summary>
    /// True where a figure of the line is, or may be, a number other than 0. Not so for strokes, for dates and names of a signature below the table, and for totals of blank cells
    /// that nobody has computed.
    /// </summary>
    public bool Berarti(int baris) => _figur.Exists(k => _lembar[baris, k.Nomor] is { } sel && sel.Jenis switch
    {
        JenisSel.Angka => sel.Angka != 0,
        JenisSel.Galat => true,
        JenisSel.TanpaNilai => k.Rincian || _figur.TrueForAll(lain => lain.Profil != k.Profil || !lain.Rincian),
        JenisSel.Teks => (AngkaTeks.Baca(sel.Teks).Nilai ?? 0) != 0 || (k.Profil.Bidang == BidangKolom.Rasio && sel.Teks.Any(char.IsAsciiDigit)),
        _ => false,
    });

    /// <summary>Both figures of a cell such as <c>450/500</c>; where a line has but one of them, it is told by <paramref name="peran"/>.</summary>
    public (Figur? Sasaran, Figur? Capaian) BacaRasio(int baris, KolomDitemukan kolom, BidangKolom? peran)
    {
        var tempat = Tempat(baris, kolom);
        var sel = _lembar[baris, kolom.Nomor];
        if (sel is { Jenis: JenisSel.Teks } && sel.Value.Teks.Split('/') is [var atas, var bawah])
        {
            return (Bagian(bawah), Bagian(atas));
        }

        var tunggal = Jadikan(isian.Angka(tempat, sel, bulat: true), baris, kolom);
        return peran switch
        {
            BidangKolom.Sasaran => (tunggal, null),
            BidangKolom.Capaian => (null, tunggal),
            _ when tunggal.Nilai is not null => Tanpa(),
            _ => (tunggal, tunggal),
        };

        // Text is how such a cell has to be written: no warning that it is one.
        Figur Bagian(string teks) => teks.Trim() is var angka && AngkaTeks.Baca(angka) is { Nilai: { } nilai, Lain: null } && decimal.IsInteger(nilai) && nilai >= 0 && nilai <= PembacaIsian.Terbesar
            ? new Figur { Tempat = tempat, Teks = angka, Nilai = nilai, Setahun = nilai, Asal = [new SelAsal(_lembar.NamaAsli, baris, kolom.Nomor)] }
            : Jadikan(isian.Angka(tempat, angka.Length == 0 ? null : sel.Value with { Teks = angka }, bulat: true), baris, kolom);

        (Figur? Sasaran, Figur? Capaian) Tanpa()
        {
            temuan.Tambah(tempat.Temuan(TemuanTataLetak.BukanRasio, kolom.Judul, Tampilan.Kutip(sel!.Value.Teks)));
            return (tunggal with { Nilai = null }, tunggal with { Nilai = null });
        }
    }

    /// <summary>Compares what people or formulas wrote beside the two figures with what follows from them.</summary>
    public void Bandingkan(int baris, Figur? sasaran, Figur? capaian)
    {
        if (sasaran?.Setahun is not { } harus || capaian?.Setahun is not { } jadi)
        {
            return;
        }

        foreach (var kolom in tabel.Kolom)
        {
            if (kolom.Profil.Bidang == BidangKolom.Belum)
            {
                tertulis.BandingkanBelum(Tempat(baris, kolom), _lembar[baris, kolom.Nomor], harus, jadi, temuan);
            }
            else if (kolom.Profil.Bidang == BidangKolom.Persen)
            {
                tertulis.BandingkanPersen(Tempat(baris, kolom), _lembar[baris, kolom.Nomor], harus, jadi, temuan);
            }
        }
    }

    /// <summary>Compares a line of totals with sums of the lines above it, the first of which is named where none is the same.</summary>
    public void BandingkanTotal(int baris, BidangKolom bidang, params IReadOnlyList<decimal> jumlah)
    {
        var kolom = _figur.FindAll(k => k.Profil.Bidang == bidang && !k.Rincian);
        if (kolom.Count > 0 && kolom.TrueForAll(k => Nilai.Baca(_lembar[baris, k.Nomor]) is not null))
        {
            var tulis = kolom.Sum(k => Nilai.Baca(_lembar[baris, k.Nomor])!.Value);
            if (!jumlah.Contains(tulis))
            {
                tertulis.BandingkanTotal(Tempat(baris, kolom[0]) with { Judul = string.Join(" + ", kolom.Select(k => k.Judul)) }, tulis, jumlah[0], temuan);
            }
        }
    }

    /// <summary>The sum of what a line that is no data says of a figure; null where it says nothing that can be read.</summary>
    public decimal? Tertulis(int baris, BidangKolom bidang) =>
        _figur.Where(k => k.Profil.Bidang == bidang && !k.Rincian).Select(k => Nilai.Baca(_lembar[baris, k.Nomor])).Where(n => n is not null).ToList() is { Count: > 0 } ada ? ada.Sum() : null;

    /// <summary>One finding for each column of totals whose months may be cumulative, at the first of its lines: they are all filled in the same way.</summary>
    public void LaporkanKumulatif()
    {
        foreach (var sekolom in _kumulatif.GroupBy(k => k.Total))
        {
            var (pertama, total) = (sekolom.First(), sekolom.Key);
            var (awal, akhir) = (Tempat(pertama.Baris, total), Tempat(sekolom.Last().Baris, total));
            temuan.Tambah(awal.Temuan(
                TemuanTataLetak.MungkinKumulatif,
                sekolom.Select(k => k.Baris).Distinct().Count(),
                awal == akhir ? awal.Alamat : $"{awal.Alamat} sampai {akhir.Alamat}",
                total.Judul,
                Tampilan.Angka(Nilai.Baca(_lembar[pertama.Baris, total.Nomor])!.Value),
                Tampilan.Angka(pertama.Hitung)));
        }
    }

    private Tempat Tempat(int baris, KolomDitemukan kolom) => new(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul) { LembarAsli = _lembar.NamaAsli };

    private Figur Baca(int baris, List<KolomDitemukan> kolom, bool bulat)
    {
        var rincian = kolom.FindAll(k => k.Rincian && k.Bulan <= bulanTerakhir);
        var lanjut = kolom.FindAll(k => k.Bulan > bulanTerakhir && _lembar[baris, k.Nomor] is { } sel && !AngkaTeks.TandaKosong(sel.Teks));
        var total = kolom.Find(k => !k.Rincian);
        if (rincian.Count == 0)
        {
            return total is null ? Kosong(baris, kolom[0]) : Satu(baris, total, bulat);
        }

        var bagian = rincian.ConvertAll(k => (Kolom: k, Figur: Satu(baris, k, bulat)));
        var terhitung = bagian.Select(b => b.Figur).Aggregate((jumlah, f) => jumlah.Tambah(f));
        var sesudah = lanjut.ConvertAll(k => (Kolom: k, Nilai: Nilai.Baca(_lembar[baris, k.Nomor])));
        LaporkanLanjut(baris, sesudah.FindAll(l => l.Nilai > 0));
        if (!terhitung.Ada && !sesudah.Exists(l => l.Nilai > 0))
        {
            return total is null ? terhitung : HanyaTotal(baris, total, terhitung, bulat);
        }

        var setahun = sesudah.Exists(l => l.Nilai is null) ? null : (terhitung.Ada ? terhitung.Nilai : 0) + sesudah.Sum(l => l.Nilai);
        if (total is not null && setahun is { } hitung)
        {
            var bulan = bagian.Where(b => b.Kolom.Bulan > 0 && b.Figur.Ada).Select(b => b.Figur.Nilai!.Value).Concat(sesudah.Select(l => l.Nilai!.Value)).ToList();
            if (!BandingkanRincian(baris, total, bulan, hitung))
            {
                // An error says so; what would follow from either reading is no matter any more.
                return terhitung with { Nilai = null, Setahun = null };
            }
        }

        return terhitung with { Setahun = setahun };
    }

    // Figures behind the quarter count for nothing but the totals beside them: whatever stands there, it is no error.
    private void LaporkanLanjut(int baris, List<(KolomDitemukan Kolom, decimal? Nilai)> lanjut)
    {
        if (lanjut.Count > 0)
        {
            temuan.Tambah(Tempat(baris, lanjut[0].Kolom).Temuan(
                TemuanTataLetak.BulanLanjut, string.Join(", ", lanjut.Select(l => l.Kolom.Judul)), Tampilan.Angka(lanjut.Sum(l => l.Nilai!.Value))));
        }
    }

    // A 0 that a formula makes of blank cells says no more than they do. Nor does a formula that nobody has computed, on a line without any figure.
    private Figur HanyaTotal(int baris, KolomDitemukan total, Figur kosong, bool bulat)
    {
        if (_lembar[baris, total.Nomor] is { Rumus: true } rumus
            && (rumus.Angka == 0 || (rumus.Jenis == JenisSel.TanpaNilai && !_figur.Exists(k => k.Profil != total.Profil && _lembar[baris, k.Nomor] is not null))))
        {
            return kosong;
        }

        var langsung = Satu(baris, total, bulat);
        if (langsung.Nilai > 0)
        {
            temuan.Tambah(langsung.Tempat.Temuan(TemuanTataLetak.HanyaTotal, total.Judul, Tampilan.Angka(langsung.Nilai.Value)));
        }

        return langsung;
    }

    /// <summary>Compares the total beside months with their sum; false where they may be cumulative, so that neither is to be believed.</summary>
    private bool BandingkanRincian(int baris, KolomDitemukan total, List<decimal> bulan, decimal hitung)
    {
        if (Nilai.Baca(_lembar[baris, total.Nomor]) is not { } tulis || tulis == hitung)
        {
            return true;
        }

        // Figures that never fall and a total that is the last of them: they may each be counted from January. Months to come are often filled with 0.
        var terisi = bulan.Take(bulan.FindLastIndex(n => n != 0) + 1).ToList();
        if (terisi.Count >= 2 && terisi[^1] == tulis && terisi.Zip(terisi.Skip(1)).All(p => p.First <= p.Second))
        {
            _kumulatif.Add((baris, total, hitung));
            return false;
        }

        tertulis.BandingkanTotal(Tempat(baris, total), tulis, hitung, temuan);
        return true;
    }

    private Figur Kosong(int baris, KolomDitemukan kolom) => new() { Tempat = Tempat(baris, kolom) };

    private Figur Satu(int baris, KolomDitemukan kolom, bool bulat) => Jadikan(isian.Angka(Tempat(baris, kolom), _lembar[baris, kolom.Nomor], bulat), baris, kolom);

    private Figur Jadikan(Isi isi, int baris, KolomDitemukan kolom) => new()
    {
        Tempat = isi.Tempat,
        Teks = isi.Teks,
        Nilai = isi.Nilai,
        Setahun = isi.Nilai,
        Asal = isi.Ada ? [new SelAsal(_lembar.NamaAsli, baris, kolom.Nomor)] : [],
    };
}
