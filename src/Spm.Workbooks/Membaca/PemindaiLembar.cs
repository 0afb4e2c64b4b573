using System.Globalization;
using System.Text;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Goes through the cells of one sheet, forward only, without making anything per cell: figures are read from the bytes of the file, text becomes a string only when
/// <see cref="Teks"/> is asked for. What it shows is good until the next <see cref="Berikut"/>; <see cref="Salin"/> makes a copy that stays.
/// </summary>
/// <remarks>
/// Plain files, as programs write them, are scanned as bytes; a sheet with anything else in it is read by an XML reader from its start, up to where the scan stood,
/// and on. Both give the same cells. Of a file that turns out damaged, the cells before the damage have been shown by then.
/// </remarks>
public sealed class PemindaiLembar : IDisposable
{
    private readonly PembacaWorkbook _buku;
    private readonly Func<SumberSel> _keXml;
    private SumberSel _sumber;
    private long _langkah;
    private decimal? _angka;
    private bool _selesai;

    internal PemindaiLembar(PembacaWorkbook buku, SumberSel sumber, Func<SumberSel> keXml) => (_buku, _sumber, _keXml) = (buku, sumber, keXml);

    /// <summary>Row, from 1.</summary>
    public int Baris => _sumber.Baris;

    /// <summary>Column, from 1 (A).</summary>
    public int Kolom => _sumber.Kolom;

    /// <summary>What the cell holds.</summary>
    public JenisSel Jenis { get; private set; }

    /// <summary>True where the cell has a formula; its value is the stored result.</summary>
    public bool Rumus => _sumber.Rumus;

    /// <summary>Index of the cell's style (attribute <c>s</c>), -1 without.</summary>
    public int Gaya => _sumber.Gaya;

    /// <summary>The stored value in UTF-8, entities resolved: of a shared string its index, of text without undoing <c>_x000D_</c>.</summary>
    public ReadOnlySpan<byte> Nilai => _sumber.Nilai;

    /// <summary>Index into the shared strings, -1 where the cell is none of them.</summary>
    public int IndeksString { get; private set; } = -1;

    /// <summary>The value of an <see cref="JenisSel.Angka"/>, as <see cref="Sel.Angka"/>.</summary>
    public decimal? Angka => Jenis == JenisSel.Angka ? _angka : null;

    /// <summary>The value of a <see cref="JenisSel.Tanggal"/>, as <see cref="Sel.Tanggal"/>.</summary>
    public DateTime? Tanggal => Jenis == JenisSel.Tanggal ? _buku.SistemTanggal.Baca(Nilai, _sumber.Tipe == TipeSel.Tanggal) : null;

    /// <summary>The value as text, as <see cref="Sel.Teks"/>; a new string with every call, except for shared strings.</summary>
    public string Teks => Jenis switch
    {
        JenisSel.TanpaNilai => "",
        JenisSel.Teks when IndeksString >= 0 => _buku.StringBersama[IndeksString],
        JenisSel.Teks when _sumber.Tipe != TipeSel.Angka || _sumber.AdaSebaris => TeksXml.Pulihkan(Encoding.UTF8.GetString(Nilai)),
        JenisSel.Logika => AdalahBenar() ? "TRUE" : "FALSE",
        _ => Encoding.UTF8.GetString(Nilai),
    };

    /// <summary>What the sheet says beside its cells; complete once <see cref="Berikut"/> has answered false.</summary>
    public TataLembar Tata => _sumber.Tata;

    /// <summary>Moves to the next cell with a value or a formula; false at the end of the sheet and where <see cref="PembacaWorkbook.Penolakan"/> got set.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public bool Berikut()
    {
        try
        {
            while (!_selesai && Maju())
            {
                if (Tentukan())
                {
                    return true;
                }
            }
        }
        catch (Exception e) when (PembacaWorkbook.AdalahKerusakan(e))
        {
            _buku.Tolak(e);
        }

        _selesai = true;
        return false;
    }

    /// <summary>A copy of the current cell.</summary>
    public Sel Salin() => new()
    {
        Alamat = AlamatSel.Tulis(Baris, Kolom),
        Baris = Baris,
        Kolom = Kolom,
        Jenis = Jenis,
        Teks = Teks,
        Angka = Angka,
        Tanggal = Tanggal,
        Rumus = Rumus,
    };

    /// <inheritdoc/>
    public void Dispose() => _sumber.Dispose();

    private bool Maju()
    {
        var langkah = _sumber.Maju();
        if (langkah == LangkahSumber.BukanPolos)
        {
            _sumber.Dispose();
            _sumber = _keXml();
            for (var i = 0L; i < _langkah && _sumber.Maju() == LangkahSumber.Sel; i++)
            {
                // These were shown already.
            }

            langkah = _sumber.Maju();
        }

        if (langkah != LangkahSumber.Sel)
        {
            return false;
        }

        _langkah++;
        _buku.Hitungan.TambahSel();
        return true;
    }

    /// <summary>Determines what the cell holds; false where that is nothing at all.</summary>
    private bool Tentukan()
    {
        IndeksString = -1;
        if (_sumber.Angka is { Ada: true } pendek)
        {
            Jenis = _sumber.Tipe == TipeSel.Bersama ? JenisBersama(pendek.Isi) : JenisAngka(pendek.Nilai);
            return true;
        }

        if (Nilai.Length > HitunganIsi.TeksPendek)
        {
            _buku.Hitungan.TambahTeks(TeksXml.Pulihkan(Encoding.UTF8.GetString(Nilai)));
        }

        if (_sumber.AdaSebaris)
        {
            Jenis = JenisSel.Teks;
            return true;
        }
        // An empty stored text is a result (=IF(x="";"";x)); of every other type an empty <v/> is none. openpyxl writes formulas that way.
        if (!_sumber.AdaNilai || (_sumber.Tipe != TipeSel.Teks && Nilai.IsEmpty))
        {
            Jenis = JenisSel.TanpaNilai;
            return Rumus;
        }

        Jenis = _sumber.Tipe switch
        {
            TipeSel.Angka => JenisAngka(),
            TipeSel.Bersama => JenisBersama(),
            TipeSel.Teks or TipeSel.Sebaris => JenisSel.Teks,
            TipeSel.Logika => JenisSel.Logika,
            TipeSel.Galat => JenisSel.Galat,
            TipeSel.Tanggal => JenisSel.Tanggal,
            _ => throw new BerkasDitolakException(PenolakanBerkas.Rusak),
        };
        return true;
    }

    private JenisSel JenisAngka() => AngkaSel.TryBaca(Nilai, out var angka) ? JenisAngka(angka) : JenisSel.Teks;

    private JenisSel JenisAngka(decimal? angka)
    {
        _angka = angka;
        return _buku.FormatTanggal.Berlaku(Gaya) ? JenisSel.Tanggal : JenisSel.Angka;
    }

    private JenisSel JenisBersama() =>
        JenisBersama(int.TryParse(Nilai, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var indeks) ? indeks : -1);

    private JenisSel JenisBersama(long indeks)
    {
        if (indeks < 0 || indeks >= _buku.StringBersama.Count)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }

        IndeksString = (int)indeks;
        if (_buku.Hitungan.AdaTeksPanjang && _buku.StringBersama[IndeksString] is { Length: > HitunganIsi.TeksPendek } panjang)
        {
            _buku.Hitungan.TambahTeks(panjang);
        }

        return JenisSel.Teks;
    }

    private bool AdalahBenar() =>
        Nilai.SequenceEqual("1"u8) || (Nilai.Length == 4 && Encoding.UTF8.GetString(Nilai).Equals("true", StringComparison.OrdinalIgnoreCase));
}
