using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the lines of one table that was found on a sheet.</summary>
internal sealed class PembacaTabel
{
    private readonly TabelDitemukan _tabel;
    private readonly LembarMentah _lembar;
    private readonly KonteksTataLetak _konteks;
    private readonly LabelTabel _label;
    private readonly PenentuLayanan _penentu;
    private readonly PembacaFigur _figur;
    private readonly PembacaFigur _figurMutu;
    private readonly PolaTeks _total;
    private readonly PolaTeks _lewati;
    private readonly (BidangKolom Bidang, PolaTeks Uraian)[] _peran;
    private readonly JenisPelayanan? _tetap;
    private readonly string? _satuan;
    private readonly List<(int Baris, int Sebelum)> _tanpaUraian = [];
    private readonly PemeriksaItemTambahan _tambahan;
    private JenisPelayanan? _kini;
    private BidangKolom? _peranKini;
    private string _kelompok = "";
    private int _sejakTotal;

    public PembacaTabel(TabelDitemukan tabel, KonteksTataLetak konteks)
    {
        (_tabel, _lembar, _konteks) = (tabel, tabel.Lembar, konteks);
        _label = new LabelTabel(tabel);
        _penentu = new PenentuLayanan(tabel, _label, konteks);
        _tambahan = new PemeriksaItemTambahan(konteks.Temuan);
        _figur = Figur(tabel.Profil.Blok);
        _figurMutu = tabel.Profil.Blok == BlokTabel.Mutu ? _figur : Figur(BlokTabel.Mutu);
        var baris = tabel.Profil.Baris;
        (_total, _lewati) = (new PolaTeks(baris.Total), new PolaTeks(baris.Lewati));
        _peran = [.. baris.Peran.Select(p => (p.Bidang, new PolaTeks(p.Uraian)))];
        _tetap = konteks.Slot.Layanan.FirstOrDefault(l => l.Kode.ToString() == baris.Layanan);
        _satuan = new SatuanKepala(tabel, konteks.Temuan).Satuan ?? tabel.Profil.Satuan;

        PembacaFigur Figur(BlokTabel blok)
        {
            var (isian, tertulis) = blok switch
            {
                BlokTabel.Penerima => (TemuanIsian.Penerima, TemuanTertulis.Penerima),
                BlokTabel.Mutu => (TemuanIsian.Mutu, TemuanTertulis.Mutu),
                _ => (TemuanIsian.Anggaran, TemuanTertulis.Anggaran),
            };
            return new PembacaFigur(tabel, konteks.Slot.Periode.Akhir.Month, new PembacaIsian(isian, konteks.Temuan), tertulis, konteks.Temuan);
        }
    }

    /// <summary>The lines with figures, from the top.</summary>
    public IReadOnlyList<BarisTabel> Baca()
    {
        var hasil = new List<BarisTabel>();
        foreach (var baris in _lembar.Baris.Where(b => b >= _tabel.BarisIsi && b <= _tabel.BarisAkhir && !BarisNomor.Adalah(_lembar, b)))
        {
            if (BacaBaris(baris, hasil) is { } terbaca)
            {
                hasil.Add(terbaca);
            }
        }

        if (_tabel.Profil.Baris.Jumlahkan)
        {
            new PemeriksaBagian(_figur, _label, _konteks.Temuan).Periksa(hasil, _tanpaUraian);
        }

        _figur.LaporkanKumulatif();
        if (_figurMutu != _figur)
        {
            _figurMutu.LaporkanKumulatif();
        }

        return _tambahan.TanpaRincian(hasil);
    }

    private BarisTabel? BacaBaris(int baris, List<BarisTabel> sebelumnya)
    {
        var label = _label.Semua(baris).ToList();
        if (label.Exists(_total.Cocok))
        {
            BandingkanTotal(baris, sebelumnya);
            return null;
        }

        if (label.Exists(_lewati.Cocok))
        {
            return null;
        }

        var peran = Array.Find(_peran, p => _label.Peran(baris).Any(p.Uraian.Cocok)) is { Uraian: not null } ada ? ada.Bidang : (BidangKolom?)null;
        if (_label.Layanan(baris) is { Length: > 0 } nama)
        {
            var turun = _konteks.Kamus.Layanan(nama)?.Nilai;
            (_kini, _peranKini) = (turun, turun is not null && turun == _kini ? _peranKini : null);
        }

        _kelompok = _label.Kelompok(baris) is { Length: > 0 } kelompok ? kelompok : _kelompok;
        if (!_figur.Ada(baris))
        {
            return Kosong(baris);
        }

        if (!_figur.Berarti(baris) && (_label.Kosong(baris) || (_sejakTotal > 0 && _tetap is not null)))
        {
            // Place, date and names below the table, in its columns.
            return null;
        }

        return _tabel.Profil.Blok == BlokTabel.Mutu ? BacaMutu(baris)
            : _tabel.Profil.Baris.ItemDiBawahPeran && peran is null ? BacaItem(baris)
            : _tetap is not null ? BacaTetap(baris, peran, sebelumnya.Count)
            : BacaLayanan(baris, peran);
    }

    /// <summary>A line that is there but blank: known by its code only, so that a missing figure can be told at its place.</summary>
    private BarisTabel? Kosong(int baris)
    {
        if (_penentu.MenurutKode(baris) is not { } layanan)
        {
            return null;
        }

        if (_tabel.Profil.Blok != BlokTabel.Mutu)
        {
            return BacaLayanan(baris, peran: null);
        }

        return _label.Nama(baris) is { Length: > 0 } nama && _konteks.Kamus.Item(layanan, _label.Kode(baris), nama).Item is not null ? Mutu(baris, layanan, nama, peran: null) : null;
    }

    private BarisTabel? BacaLayanan(int baris, BidangKolom? peran)
    {
        var layanan = _penentu.Layanan(baris, _kini, out var takDikenal);
        return takDikenal ? TanpaPemilik(baris) : layanan is null ? null : Penerima(baris, layanan, peran);
    }

    /// <summary>A line of a table that is about one service: a part of it, or all of it. A line that names no part is a sum of others.</summary>
    private BarisTabel? BacaTetap(int baris, BidangKolom? peran, int sebelum)
    {
        if (_tabel.Profil.Baris.Jumlahkan && _label.Nama(baris).Length == 0)
        {
            _tanpaUraian.Add((baris, sebelum));
            return null;
        }

        return Penerima(baris, _tetap!, peran);
    }

    private BarisTabel Penerima(int baris, JenisPelayanan layanan, BidangKolom? peran)
    {
        _peranKini = peran;
        // Whatever unit the recipients are counted in, there is no half of one; rupiah may have sen.
        var bulat = _tabel.Profil.Blok == BlokTabel.Penerima;
        var (sasaran, capaian) = Figur(_figur, baris, peran, bulat);
        _figur.Bandingkan(baris, sasaran, capaian);
        return Baris(baris, layanan, _tabel.Profil.Blok) with { Sasaran = sasaran, Capaian = capaian };
    }

    /// <summary>A line of block B: its code or the line of the service above it says which service it is of.</summary>
    private BarisTabel? BacaMutu(int baris)
    {
        var nama = _label.Nama(baris);
        var berkode = _penentu.MenurutKode(baris);
        if (_penentu.MilikTabelLain(baris))
        {
            return TanpaPemilik(baris);
        }

        if (_penentu.Berkode && berkode is null && _konteks.Kamus.Layanan(nama) is { } induk && (induk.Cara != CaraCocok.Mirip || !BersatuanSendiri(baris, nama)))
        {
            // Repeats what block A says of the service.
            _kini = induk.Nilai;
            return null;
        }

        var layanan = berkode ?? _kini ?? _tetap;
        if (layanan is null || nama.Length == 0)
        {
            return TanpaPemilik(baris);
        }

        _kini = layanan;
        return Mutu(baris, layanan, nama, peran: null);
    }

    private BarisTabel? BacaItem(int baris) =>
        _kini is { } layanan && _peranKini is { } peran && _label.Nama(baris) is { Length: > 0 } nama ? Mutu(baris, layanan, nama, peran) : TanpaPemilik(baris);

    private BarisTabel? Mutu(int baris, JenisPelayanan layanan, string nama, BidangKolom? peran)
    {
        if (_penentu.Item(baris, layanan, nama) is not { } cocok)
        {
            return TanpaPemilik(baris);
        }

        var hasil = Baris(baris, layanan, BlokTabel.Mutu) with { Item = cocok.Item, NamaItem = cocok.Item?.Item ?? nama };
        var orang = cocok.Item?.BerupaOrang ?? "Orang".Equals(hasil.Satuan, StringComparison.OrdinalIgnoreCase);
        var (sasaran, capaian) = Figur(_figurMutu, baris, peran, orang);
        _figurMutu.Bandingkan(baris, sasaran, capaian);
        hasil = hasil with { Sasaran = sasaran, Capaian = capaian };
        if (cocok is { Item: null, Mungkin.Count: 0 })
        {
            _tambahan.Catat(hasil);
        }

        return hasil;
    }

    private (Figur? Sasaran, Figur? Capaian) Figur(PembacaFigur figur, int baris, BidangKolom? peran, bool bulat)
    {
        if (_tabel.Cari(BidangKolom.Rasio) is { } rasio)
        {
            return figur.BacaRasio(baris, rasio, peran);
        }

        return peran switch
        {
            BidangKolom.Sasaran => (figur.Baca(baris, BidangKolom.Nilai, bulat), null),
            BidangKolom.Capaian => (null, figur.Baca(baris, BidangKolom.Nilai, bulat)),
            _ => (figur.Baca(baris, BidangKolom.Sasaran, bulat), figur.Baca(baris, BidangKolom.Capaian, bulat)),
        };
    }

    /// <summary>A line that belongs to nothing known: its figures would be lost, unless it has none.</summary>
    private BarisTabel? TanpaPemilik(int baris)
    {
        _konteks.Temuan.Tambah(_label.Tempat(baris).Temuan(
            _figur.Berarti(baris) ? TemuanTataLetak.NamaTidakDikenal : TemuanTataLetak.BarisDiabaikan, Tampilan.Kutip(_label.Nama(baris) is { Length: > 0 } nama ? nama : _label.Layanan(baris))));
        return null;
    }

    // A total is that of the whole table, or of the lines since the total before it.
    private void BandingkanTotal(int baris, List<BarisTabel> diatas)
    {
        foreach (var bidang in new[] { BidangKolom.Sasaran, BidangKolom.Capaian })
        {
            var figur = diatas.Select(b => bidang == BidangKolom.Sasaran ? b.Sasaran : b.Capaian).ToList();
            if (figur.TrueForAll(f => f is not { Ada: true } || f.Setahun is not null))
            {
                _figur.BandingkanTotal(baris, bidang, figur.Sum(f => f?.Setahun ?? 0), figur.Skip(_sejakTotal).Sum(f => f?.Setahun ?? 0));
            }
        }

        _sejakTotal = diatas.Count;
    }

    private BarisTabel Baris(int baris, JenisPelayanan layanan, BlokTabel blok)
    {
        var tertulis = _label.Satuan(baris);
        return new BarisTabel
        {
            Blok = blok,
            Layanan = layanan,
            Tempat = _label.Tempat(baris),
            Satuan = SatuanTertulis.Baku(tertulis.Length > 0 ? tertulis : _satuan),
            TempatSatuan = _label.TempatSatuan(baris),
            Alasan = _label.Alasan(baris),
            TempatAlasan = _label.TempatAlasan(baris),
            Kelompok = _tabel.Profil.Baris.Jumlahkan ? _kelompok : null,
            Bagian = _tabel.Profil.Baris.Jumlahkan ? PolaTeks.Rapikan(_label.Nama(baris)) : null,
        };
    }

    // The name of a service is written over the column of the unit.
    private bool BersatuanSendiri(int baris, string nama) => _label.Satuan(baris) is { Length: > 0 } satuan && satuan != nama;
}
