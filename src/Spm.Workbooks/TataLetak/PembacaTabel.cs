using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the lines of one table that was found on a sheet.</summary>
internal sealed partial class PembacaTabel
{
    private readonly TabelDitemukan _tabel;
    private readonly LembarMentah _lembar;
    private readonly KamusLayanan _kamus;
    private readonly KumpulanTemuan _temuan;
    private readonly PembacaFigur _figur;
    private readonly PembacaFigur _figurMutu;
    private readonly PolaKode? _polaKode;
    private readonly PolaTeks _total;
    private readonly PolaTeks _lewati;
    private readonly (BidangKolom Bidang, PolaTeks Uraian)[] _peran;
    private readonly JenisPelayanan? _tetap;
    private readonly KolomDitemukan? _uraian;
    private readonly KolomDitemukan? _layanan;
    private readonly string? _satuanKepala;
    private readonly Dictionary<(KodeLayanan, string, BidangKolom), string> _sudah = [];
    private JenisPelayanan? _kini;
    private BidangKolom? _peranKini;

    public PembacaTabel(TabelDitemukan tabel, Slot slot, KamusLayanan kamus, KumpulanTemuan temuan)
    {
        (_tabel, _lembar, _kamus, _temuan) = (tabel, tabel.Lembar, kamus, temuan);
        var baris = tabel.Profil.Baris;
        _figur = Figur(tabel.Profil.Blok);
        _figurMutu = tabel.Profil.Blok == BlokTabel.Mutu ? _figur : Figur(BlokTabel.Mutu);
        _polaKode = baris.PolaKode is null ? null : new PolaKode(baris.PolaKode);
        (_total, _lewati) = (new PolaTeks(baris.Total), new PolaTeks(baris.Lewati));
        _peran = [.. baris.Peran.Select(p => (p.Bidang, new PolaTeks(p.Uraian)))];
        _tetap = slot.Layanan.FirstOrDefault(l => l.Kode.ToString() == baris.Layanan);
        (_uraian, _layanan) = (tabel.Cari(BidangKolom.Uraian), tabel.Cari(BidangKolom.Layanan));
        _satuanKepala = (tabel.Cari(BidangKolom.Sasaran) is { } sasaran && DalamKurung().Match(sasaran.Judul) is { Success: true } kurung ? kurung.Groups[1].Value : null) ?? tabel.Profil.Satuan;

        PembacaFigur Figur(BlokTabel blok)
        {
            var (isian, tertulis) = blok switch
            {
                BlokTabel.Penerima => (TemuanIsian.Penerima, TemuanTertulis.Penerima),
                BlokTabel.Mutu => (TemuanIsian.Mutu, TemuanTertulis.Mutu),
                _ => (TemuanIsian.Anggaran, TemuanTertulis.Anggaran),
            };
            return new PembacaFigur(tabel, slot.Periode.Akhir.Month, new PembacaIsian(isian, temuan), tertulis, temuan);
        }
    }

    /// <summary>The lines with figures, from the top.</summary>
    public IReadOnlyList<BarisTabel> Baca()
    {
        var hasil = new List<BarisTabel>();
        foreach (var baris in _lembar.Baris.Where(b => b >= _tabel.BarisIsi && b <= _tabel.BarisAkhir))
        {
            if (BacaBaris(baris, hasil) is { } terbaca)
            {
                hasil.Add(terbaca);
            }
        }

        return hasil;
    }

    private BarisTabel? BacaBaris(int baris, List<BarisTabel> sebelumnya)
    {
        var label = _tabel.Kolom.Where(k => AdalahLabel(k.Profil.Bidang)).Select(k => PolaTeks.Rapikan(_lembar.Teks(baris, k.Nomor))).Where(t => t.Length > 0).ToList();
        if (label.Exists(_total.Cocok))
        {
            BandingkanTotal(baris, sebelumnya);
            return null;
        }

        if (label.Exists(_lewati.Cocok))
        {
            return null;
        }

        var peran = Peran(baris, label);
        if (_layanan is not null && _kamus.Layanan(_lembar.Teks(baris, _layanan.Nomor)) is { } turun)
        {
            (_kini, _peranKini) = (turun.Nilai, turun.Nilai == _kini ? _peranKini : null);
        }

        if (!_figur.Ada(baris))
        {
            return Kosong(baris);
        }

        return _tabel.Profil.Blok == BlokTabel.Mutu ? BacaMutu(baris)
            : _tabel.Profil.Baris.ItemDiBawahPeran && peran is null ? BacaItem(baris)
            : BacaLayanan(baris, peran);
    }

    /// <summary>A line that is there but blank: known by its code only, so that a missing figure can be told at its place.</summary>
    private BarisTabel? Kosong(int baris)
    {
        if (_polaKode?.Baca(Kode(baris)) is not { } nomor || _kamus.Ke(nomor) is not { } layanan)
        {
            return null;
        }

        if (_tabel.Profil.Blok == BlokTabel.Mutu)
        {
            return Nama(baris) is { Length: > 0 } nama && _kamus.Item(layanan, Kode(baris), nama) is not null ? Mutu(baris, layanan, Kode(baris), nama, peran: null) : null;
        }

        return _kamus.MungkinBernama(layanan, Nama(baris)) ? BacaLayanan(baris, peran: null) : null;
    }

    private BidangKolom? Peran(int baris, List<string> label)
    {
        var calon = _tabel.Cari(BidangKolom.Peran) is { } kolom ? [PolaTeks.Rapikan(_lembar.Teks(baris, kolom.Nomor))] : label;
        return Array.Find(_peran, p => calon.Exists(p.Uraian.Cocok)) is { Uraian: not null } ada ? ada.Bidang : null;
    }

    private BarisTabel? BacaLayanan(int baris, BidangKolom? peran)
    {
        if (CariLayanan(baris) is not { } layanan)
        {
            return null;
        }

        _peranKini = peran;
        // Whatever unit the recipients are counted in, there is no half of one; rupiah may have sen.
        var bulat = _tabel.Profil.Blok == BlokTabel.Penerima;
        var (sasaran, capaian) = Figur(_figur, baris, peran, bulat);
        _figur.Bandingkan(baris, sasaran, capaian);
        return Periksa(baris, Baris(baris, layanan, _tabel.Profil.Blok) with { Sasaran = sasaran, Capaian = capaian });
    }

    /// <summary>A line of block B: its code or the line of the service above it says which service it is of.</summary>
    private BarisTabel? BacaMutu(int baris)
    {
        var nama = Nama(baris);
        var kode = Kode(baris);
        if (_polaKode is not null && _polaKode.Baca(kode) is null && _kamus.Layanan(nama) is { } induk && (induk.Cara != CaraCocok.Mirip || !BersatuanSendiri(baris, nama)))
        {
            // Repeats what block A says of the service.
            _kini = induk.Nilai;
            return null;
        }

        var layanan = _polaKode?.Baca(kode) is { } nomor ? _kamus.Ke(nomor) : _kini ?? _tetap;
        if (layanan is null || nama.Length == 0)
        {
            return TanpaPemilik(baris);
        }

        _kini = layanan;
        return Mutu(baris, layanan, kode, nama, peran: null);
    }

    private BarisTabel? BacaItem(int baris) =>
        _kini is { } layanan && _peranKini is { } peran && Nama(baris) is { Length: > 0 } nama ? Mutu(baris, layanan, kode: null, nama, peran) : TanpaPemilik(baris);

    private BarisTabel? Mutu(int baris, JenisPelayanan layanan, string? kode, string nama, BidangKolom? peran)
    {
        var cocok = _kamus.Item(layanan, kode, nama);
        var hasil = Baris(baris, layanan, BlokTabel.Mutu) with { Item = cocok?.Nilai, NamaItem = cocok?.Nilai.Item ?? nama };
        if (cocok is { Cara: CaraCocok.Mirip })
        {
            _temuan.Tambah(hasil.Tempat.Temuan(TemuanTataLetak.NamaMirip, Tampilan.Kutip(nama), $"{cocok.Nilai.Kode} {cocok.Nilai.Item}"));
        }

        var orang = cocok?.Nilai.BerupaOrang ?? "Orang".Equals(hasil.Satuan, StringComparison.OrdinalIgnoreCase);
        var (sasaran, capaian) = Figur(_figurMutu, baris, peran, orang);
        _figurMutu.Bandingkan(baris, sasaran, capaian);
        return Periksa(baris, hasil with { Sasaran = sasaran, Capaian = capaian });
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

    private JenisPelayanan? CariLayanan(int baris)
    {
        if (_tetap is not null)
        {
            // A line that names no part of the service is a sum of others.
            if (!_tabel.Profil.Baris.Jumlahkan || Nama(baris).Length > 0)
            {
                return _tetap;
            }

            _temuan.Tambah(Tempat(baris).Temuan(TemuanTataLetak.BarisTanpaUraian, _uraian?.Judul));
            return null;
        }

        var kode = _polaKode?.Baca(Kode(baris)) is { } nomor ? _kamus.Ke(nomor) : null;
        var nama = _layanan is null ? Nama(baris) : _lembar.Teks(baris, _layanan.Nomor);
        if (kode is not null && !_kamus.MungkinBernama(kode, nama))
        {
            _temuan.Tambah(Tempat(baris).Temuan(TemuanTataLetak.KodeDanNamaBerbeda, Tampilan.Kutip(Kode(baris)), kode.Nama, Tampilan.Kutip(nama), _kamus.Layanan(nama)!.Nilai.Nama));
            return null;
        }

        if (kode is not null)
        {
            return kode;
        }

        var cocok = _kamus.Layanan(nama);
        if (cocok is { Cara: CaraCocok.Mirip })
        {
            _temuan.Tambah(Tempat(baris).Temuan(TemuanTataLetak.NamaMirip, Tampilan.Kutip(nama), $"{cocok.Nilai.Kode} {cocok.Nilai.Nama}"));
        }

        if (cocok is null)
        {
            TanpaPemilik(baris);
        }

        return cocok?.Nilai;
    }

    /// <summary>A line that belongs to nothing known: its figures would be lost, unless it has none.</summary>
    private BarisTabel? TanpaPemilik(int baris)
    {
        _temuan.Tambah(Tempat(baris).Temuan(_figur.Berarti(baris) ? TemuanTataLetak.NamaTidakDikenal : TemuanTataLetak.BarisDiabaikan, Tampilan.Kutip(Nama(baris))));
        return null;
    }

    private BarisTabel? Periksa(int baris, BarisTabel terbaca)
    {
        if (_tabel.Profil.Baris.Jumlahkan)
        {
            return terbaca;
        }

        foreach (var (bidang, figur) in new[] { (BidangKolom.Sasaran, terbaca.Sasaran), (BidangKolom.Capaian, terbaca.Capaian) })
        {
            if (figur is not null && !_sudah.TryAdd((terbaca.Layanan.Kode, terbaca.Kunci.Item, bidang), terbaca.Tempat.Alamat!))
            {
                _temuan.Tambah(Tempat(baris).Temuan(TemuanTataLetak.BarisGanda, Tampilan.Kutip(Nama(baris)), _sudah[(terbaca.Layanan.Kode, terbaca.Kunci.Item, bidang)]));
                return null;
            }
        }

        return terbaca;
    }

    private void BandingkanTotal(int baris, List<BarisTabel> diatas)
    {
        foreach (var kelompok in _tabel.Kolom.Where(k => k.Profil.Bidang is BidangKolom.Sasaran or BidangKolom.Capaian).GroupBy(k => k.Profil.Bidang))
        {
            var figur = diatas.Select(b => kelompok.Key == BidangKolom.Sasaran ? b.Sasaran : b.Capaian).Where(f => f is { Ada: true }).ToList();
            if (figur.TrueForAll(f => f!.Setahun is not null))
            {
                _figur.BandingkanTotal(baris, kelompok.Key, figur.Sum(f => f!.Setahun!.Value));
            }
        }
    }

    private BarisTabel Baris(int baris, JenisPelayanan layanan, BlokTabel blok)
    {
        var kolom = _tabel.Cari(BidangKolom.Satuan);
        var tertulis = kolom is null ? "" : _lembar.Teks(baris, kolom.Nomor);
        return new BarisTabel
        {
            Blok = blok,
            Layanan = layanan,
            Tempat = Tempat(baris),
            Satuan = SatuanTertulis.Baku(tertulis.Length > 0 ? tertulis : _satuanKepala),
            TempatSatuan = kolom is null ? null : _figur.Tempat(baris, kolom),
            Alasan = _tabel.Cari(BidangKolom.Alasan) is { } alasan && _lembar.Teks(baris, alasan.Nomor) is { Length: > 0 } teks ? teks : null,
        };
    }

    private Tempat Tempat(int baris)
    {
        var kolom = _uraian ?? _layanan ?? _tabel.Kolom[0];
        var rentang = _lembar.Gabungan(baris, kolom.Nomor);
        return new Tempat(_lembar.Nama, AlamatSel.Tulis(rentang?.BarisAwal ?? baris, rentang?.KolomAwal ?? kolom.Nomor), kolom.Judul);
    }

    // The name of a service is written over the column of the unit.
    private bool BersatuanSendiri(int baris, string nama) =>
        _tabel.Cari(BidangKolom.Satuan) is { } kolom && _lembar.Teks(baris, kolom.Nomor) is { Length: > 0 } satuan && satuan != nama;

    private string Nama(int baris) => _uraian is null ? "" : _lembar.Teks(baris, _uraian.Nomor).TrimStart('•', '-', '*', ' ');

    private string Kode(int baris) => _tabel.Cari(BidangKolom.Kode) is { } kolom ? _lembar.Teks(baris, kolom.Nomor) : "";

    private static bool AdalahLabel(BidangKolom bidang) => bidang is BidangKolom.Kode or BidangKolom.Layanan or BidangKolom.Uraian or BidangKolom.Peran;

    [GeneratedRegex(@"\(\s*([A-Za-z]+)\s*\)'?\z")]
    private static partial Regex DalamKurung();
}
