namespace Spm.Workbooks;

/// <summary>Reads the figures of the lines of one table from its columns.</summary>
internal sealed class PembacaFigur(TabelDitemukan tabel, int bulanTerakhir, PembacaIsian isian, TemuanTertulis tertulis, KumpulanTemuan temuan)
{
    private readonly LembarMentah _lembar = tabel.Lembar;

    /// <summary>The figure of a line; null where the table has no such column.</summary>
    public Figur? Baca(int baris, BidangKolom bidang, bool bulat)
    {
        Figur? hasil = null;
        foreach (var kolom in tabel.Kolom.Where(k => k.Profil.Bidang == bidang).GroupBy(k => k.Profil, ReferenceEqualityComparer.Instance))
        {
            var bagian = Baca(baris, [.. kolom], bulat);
            hasil = hasil?.Tambah(bagian) ?? bagian;
        }

        return hasil;
    }

    /// <summary>True where a figure column of the line has content that is not a mere stroke or slash.</summary>
    public bool Ada(int baris) => tabel.Kolom.Any(k => AdalahFigur(k.Profil.Bidang) && _lembar[baris, k.Nomor] is { } sel && sel.Teks.Any(char.IsLetterOrDigit));

    /// <summary>True where a figure of the line is something other than blank, a stroke or zero.</summary>
    public bool Berarti(int baris) =>
        tabel.Kolom.Any(k => AdalahFigur(k.Profil.Bidang) && _lembar[baris, k.Nomor] is { } sel && sel.Angka != 0 && sel.Teks.Any(char.IsLetterOrDigit));

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

        Figur Bagian(string teks) => Jadikan(isian.Angka(tempat, teks.Trim().Length == 0 ? null : sel.Value with { Teks = teks.Trim() }, bulat: true), baris, kolom);

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

    /// <summary>Compares a line of totals with the sum of the lines above it.</summary>
    public void BandingkanTotal(int baris, BidangKolom bidang, decimal jumlah)
    {
        var kolom = tabel.Kolom.Where(k => k.Profil.Bidang == bidang && !k.Rincian).ToList();
        if (kolom.Count > 0 && kolom.TrueForAll(k => Nilai.Baca(_lembar[baris, k.Nomor]) is not null))
        {
            tertulis.BandingkanTotal(Tempat(baris, kolom[0]), kolom.Sum(k => Nilai.Baca(_lembar[baris, k.Nomor])!.Value), jumlah, temuan);
        }
    }

    public Tempat Tempat(int baris, KolomDitemukan kolom) => new(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul);

    private static bool AdalahFigur(BidangKolom bidang) => bidang is BidangKolom.Sasaran or BidangKolom.Capaian or BidangKolom.Nilai or BidangKolom.Rasio;

    private Figur Baca(int baris, List<KolomDitemukan> kolom, bool bulat)
    {
        var rincian = kolom.Where(k => k.Rincian).ToList();
        var total = kolom.Find(k => !k.Rincian);
        if (rincian.Count == 0)
        {
            return Satu(baris, total!, bulat);
        }

        var bagian = rincian.Select(k => (Kolom: k, Figur: Satu(baris, k, bulat))).ToList();
        if (!bagian.Exists(b => b.Figur.Ada))
        {
            var langsung = total is null ? bagian[0].Figur : Satu(baris, total, bulat);
            if (langsung.Nilai > 0)
            {
                temuan.Tambah(langsung.Tempat.Temuan(TemuanTataLetak.HanyaTotal, total!.Judul, Tampilan.Angka(langsung.Nilai.Value)));
            }

            return langsung;
        }

        var setahun = bagian.Select(b => b.Figur).Aggregate((jumlah, f) => jumlah.Tambah(f));
        var lanjut = bagian.FindAll(b => b.Kolom.Bulan > bulanTerakhir && b.Figur.Nilai > 0);
        if (lanjut.Count > 0)
        {
            temuan.Tambah(lanjut[0].Figur.Tempat.Temuan(TemuanTataLetak.BulanLanjut, string.Join(", ", lanjut.Select(b => b.Kolom.Judul)), Tampilan.Angka(lanjut.Sum(b => b.Figur.Nilai!.Value))));
        }

        if (total is not null)
        {
            BandingkanRincian(baris, total, bagian, setahun);
        }

        var terhitung = bagian.Where(b => b.Kolom.Bulan <= bulanTerakhir).Select(b => b.Figur).Aggregate((jumlah, f) => jumlah.Tambah(f));
        return terhitung with { Setahun = setahun.Nilai };
    }

    private void BandingkanRincian(int baris, KolomDitemukan total, List<(KolomDitemukan Kolom, Figur Figur)> bagian, Figur jumlah)
    {
        if (jumlah.Nilai is not { } hitung || Nilai.Baca(_lembar[baris, total.Nomor]) is not { } tulis || tulis == hitung)
        {
            return;
        }

        // Figures that never fall and a total that is the last of them: they may each be counted from January.
        var bulan = bagian.Where(b => b.Kolom.Bulan > 0 && b.Figur.Ada).Select(b => b.Figur.Nilai!.Value).ToList();
        if (bulan.Count >= 2 && bulan[^1] == tulis && bulan.Zip(bulan.Skip(1)).All(p => p.First <= p.Second))
        {
            temuan.Tambah(Tempat(baris, total).Temuan(TemuanTataLetak.MungkinKumulatif, total.Judul, Tampilan.Angka(hitung), Tampilan.Angka(tulis)));
        }
        else
        {
            tertulis.BandingkanTotal(Tempat(baris, total), tulis, hitung, temuan);
        }
    }

    private Figur Satu(int baris, KolomDitemukan kolom, bool bulat) => Jadikan(isian.Angka(Tempat(baris, kolom), _lembar[baris, kolom.Nomor], bulat), baris, kolom);

    private Figur Jadikan(Isi isi, int baris, KolomDitemukan kolom) => new()
    {
        Tempat = isi.Tempat,
        Teks = isi.Teks,
        Nilai = isi.Nilai,
        Setahun = isi.Nilai,
        Asal = isi.Ada ? [new SelAsal(_lembar.Nama, baris, kolom.Nomor)] : [],
    };
}
