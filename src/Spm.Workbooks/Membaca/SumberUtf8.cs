using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Scans the bytes of a sheet without building anything but numbers. It knows the plain subset that programs really write; at anything else, damage and
/// contradictions included, it says <see cref="LangkahSumber.BukanPolos"/>, so that one place only judges what is wrong with a file.
/// </summary>
internal sealed class SumberUtf8 : SumberSel
{
    private const int Kurang = PenyisirXml.Kurang;
    private const int Asing = PenyisirXml.Asing;
    private const int PandanganKeDepan = 64;

    private readonly PenyanggaUtf8 _penyangga;
    private readonly PenyisirXml _xml = new();
    private readonly PembacaSelUtf8 _sel;
    private readonly TataLembarUtf8 _tata;
    private readonly PembacaSelRapi _selRapi = new();
    private readonly PembacaBarisRapi _barisRapi = new();
    private NamaLembarUtf8? _nama;
    private Tahap _tahap;
    private bool _dataTerbaca;
    private bool _adaSel;
    private bool _terurai;
    private int _awalNilai;
    private int _panjangNilai;

    /// <summary>Scans a part; disposes of the stream at the end.</summary>
    public SumberUtf8(Stream arus, int ukuranPenyangga = PenyanggaUtf8.UkuranAwal)
    {
        _penyangga = new PenyanggaUtf8(arus, ukuranPenyangga);
        _sel = new PembacaSelUtf8(_xml);
        _tata = new TataLembarUtf8(_xml, Tata);
    }

    private enum Tahap
    {
        Awal,
        Luar,
        Data,
        Baris,
        Akhir,
    }

    public override ReadOnlySpan<byte> Nilai => _terurai ? _sel.NilaiTerurai : _penyangga.Potong(_awalNilai, _panjangNilai);

    public override LangkahSumber Maju()
    {
        while (true)
        {
            var sisa = _penyangga.Sisa;
            if (_tahap == Tahap.Baris && !_nama!.Berprefiks && TrySelRapi(sisa))
            {
                return LangkahSumber.Sel;
            }

            // With this much ahead, every comparison with the name of a tag is decisive.
            if (sisa.Length >= PandanganKeDepan || _penyangga.Habis)
            {
                if (sisa.IsEmpty)
                {
                    return _tahap == Tahap.Akhir ? LangkahSumber.Habis : LangkahSumber.BukanPolos;
                }

                _adaSel = false;
                var i = Langkah(sisa, _nama);
                if (i >= 0)
                {
                    (_awalNilai, _panjangNilai, _terurai) = (_penyangga.Awal + _sel.AwalNilai, _sel.PanjangNilai, _sel.Terurai);
                    _penyangga.Maju(i);
                    if (_adaSel)
                    {
                        return LangkahSumber.Sel;
                    }

                    continue;
                }

                if (i == Asing || _penyangga.Habis)
                {
                    return LangkahSumber.BukanPolos;
                }
            }

            _penyangga.Tambah();
            if (!_penyangga.Polos)
            {
                return LangkahSumber.BukanPolos;
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _penyangga.Dispose();
        }
    }

    /// <summary>Reads the cell that comes next, if it is one of the usual form.</summary>
    private bool TrySelRapi(ReadOnlySpan<byte> sisa)
    {
        var panjang = _selRapi.Baca(sisa);
        if (panjang == 0 || _selRapi.Kolom <= Kolom)
        {
            return false;
        }

        (Kolom, Tipe, Gaya) = (_selRapi.Kolom, _selRapi.Tipe, _selRapi.Gaya);
        (Rumus, AdaNilai, AdaSebaris, Angka) = (_selRapi.Rumus, _selRapi.AdaNilai, false, _selRapi.Angka);
        (_awalNilai, _panjangNilai, _terurai) = (_penyangga.Awal + _selRapi.AwalNilai, _selRapi.PanjangNilai, false);
        _penyangga.Maju(panjang);
        return true;
    }

    private int Langkah(ReadOnlySpan<byte> s, NamaLembarUtf8? nama)
    {
        if (_tahap == Tahap.Awal)
        {
            _tahap = Tahap.Luar;
            return PrologUtf8.Baca(s);
        }

        var i = PenyisirXml.Spasi(s, 0);
        if (i > 0)
        {
            return i;
        }

        return nama is null ? LangkahLuar(s) : _tahap switch
        {
            Tahap.Baris => LangkahBaris(s, nama),
            Tahap.Data => LangkahData(s, nama),
            Tahap.Luar => LangkahLuar(s),
            _ => Asing,
        };
    }

    private int LangkahBaris(ReadOnlySpan<byte> s, NamaLembarUtf8 nama)
    {
        if (s.StartsWith(nama.BukaC) && s.Length > nama.BukaC.Length && s[nama.BukaC.Length] is (byte)' ' or (byte)'>' or (byte)'/' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            var kedalaman = _xml.Kedalaman;
            var i = _sel.Baca(s, nama.BukaC.Length, nama);
            if (i >= 0)
            {
                _adaSel = true;
                return Tempatkan() ? i : Asing;
            }

            _xml.Kembali(kedalaman);
            return i;
        }

        var sesudah = PenyisirXml.Tutup(s, 0, nama.Row);
        _tahap = sesudah >= 0 ? Tahap.Data : _tahap;
        return sesudah;
    }

    private bool Tempatkan()
    {
        var kolom = _sel.Kolom > 0 ? _sel.Kolom : Kolom + 1;
        if ((_sel.Baris > 0 && _sel.Baris != Baris) || kolom <= Kolom || kolom > AlamatSel.KolomTerakhir)
        {
            return false;
        }

        (Kolom, Tipe, Gaya) = (kolom, _sel.Tipe, _sel.Gaya);
        (Rumus, AdaNilai, AdaSebaris, Angka) = (_sel.Rumus, _sel.AdaNilai, _sel.AdaSebaris, default);
        return true;
    }

    private int LangkahData(ReadOnlySpan<byte> s, NamaLembarUtf8 nama)
    {
        if (s.Length > nama.BukaRow.Length && s[1] != '/')
        {
            return s.StartsWith(nama.BukaRow) && s[nama.BukaRow.Length] is (byte)' ' or (byte)'>' or (byte)'/' or (byte)'\n' or (byte)'\r' or (byte)'\t'
                ? MulaiBaris(s, nama)
                : Asing;
        }

        var sesudah = _xml.Tutup(s, 0);
        _tahap = sesudah >= 0 ? Tahap.Luar : _tahap;
        return sesudah;
    }

    private int MulaiBaris(ReadOnlySpan<byte> s, NamaLembarUtf8 nama)
    {
        if (_barisRapi.Baca(s, out var baris) is var panjang and > 0)
        {
            return TryPindah(baris, tersembunyi: false, kosong: false) ? panjang : Asing;
        }

        var sesudah = _xml.Atribut(s, nama.BukaRow.Length);
        if (sesudah < 0)
        {
            return sesudah;
        }

        baris = _xml.TryAtribut(s, "r"u8, out var tertulis) ? PembacaSelUtf8.Bilangan(tertulis) : Baris + 1;
        if (_xml.Mendeklarasikan || !_tata.TryTersembunyi(s, out var tersembunyi) || !TryPindah(baris, tersembunyi, _xml.Kosong))
        {
            return Asing;
        }

        if (!tersembunyi && !_xml.Kosong)
        {
            _barisRapi.Ingat(s[..sesudah]);
        }

        return sesudah;
    }

    /// <summary>Begins a row. False where it does not follow the one before.</summary>
    private bool TryPindah(int baris, bool tersembunyi, bool kosong)
    {
        if (baris <= Baris || baris > AlamatSel.BarisTerakhir)
        {
            return false;
        }

        (Baris, Kolom) = (baris, 0);
        _selRapi.MulaiBaris(baris);
        if (tersembunyi)
        {
            Tata.SembunyikanBaris(baris);
        }

        _tahap = kosong ? Tahap.Data : Tahap.Baris;
        return true;
    }

    private int LangkahLuar(ReadOnlySpan<byte> s)
    {
        if (_tahap == Tahap.Akhir)
        {
            return Asing;
        }

        if (s[0] != '<')
        {
            return _xml.Kedalaman > 0 ? PenyisirXml.Teks(s, 0) : Asing;
        }

        if (s.Length > 1 && s[1] == '/')
        {
            var tutup = _xml.Tutup(s, 0);
            _tahap = tutup >= 0 && _xml.Kedalaman == 0 ? Tahap.Akhir : _tahap;
            return tutup;
        }

        var luar = _xml.Kedalaman;
        var sesudah = _xml.Buka(s, 0, out var panjang);
        return sesudah < 0 || Kenali(s, s.Slice(1, panjang), luar) ? sesudah : Asing;
    }

    /// <summary>Takes from a start tag outside the cells what is of use. False where it is not plain.</summary>
    private bool Kenali(ReadOnlySpan<byte> s, ReadOnlySpan<byte> nama, int kedalaman)
    {
        if (kedalaman == 0)
        {
            _nama = NamaLembarUtf8.Dari(s, nama, _xml);
            _tahap = _xml.Kosong ? Tahap.Akhir : _tahap;
            return _nama is not null;
        }

        var lokal = NamaXml.Lokal(nama);
        if (kedalaman == 1 && lokal.SequenceEqual("sheetData"u8))
        {
            if (_dataTerbaca || _xml.Mendeklarasikan || !nama.SequenceEqual(_nama!.SheetData))
            {
                return false;
            }

            (_dataTerbaca, _tahap) = (true, _xml.Kosong ? _tahap : Tahap.Data);
            return true;
        }

        return kedalaman != 2 || _tata.Kenali(s, lokal);
    }
}
