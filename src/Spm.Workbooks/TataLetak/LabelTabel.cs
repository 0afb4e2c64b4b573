using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The texts that say what a line of a table is about.</summary>
internal sealed class LabelTabel(TabelDitemukan tabel)
{
    private readonly LembarMentah _lembar = tabel.Lembar;
    private readonly KolomDitemukan? _uraian = tabel.Cari(BidangKolom.Uraian);
    private readonly KolomDitemukan? _layanan = tabel.Cari(BidangKolom.Layanan);
    private readonly KolomDitemukan? _kode = tabel.Cari(BidangKolom.Kode);
    private readonly KolomDitemukan? _peran = tabel.Cari(BidangKolom.Peran);
    private readonly KolomDitemukan? _satuan = tabel.Cari(BidangKolom.Satuan);
    private readonly KolomDitemukan? _alasan = tabel.Cari(BidangKolom.Alasan);
    private readonly int[] _label = [.. tabel.Kolom.Where(k => k.Profil.Bidang is BidangKolom.Kode or BidangKolom.Layanan or BidangKolom.Uraian or BidangKolom.Peran).Select(k => k.Nomor)];
    private readonly int[] _kelompok = [.. tabel.Kolom.Where(k => k.Profil.Bidang == BidangKolom.Abaikan && k.Nomor < KolomFigur(tabel)).Select(k => k.Nomor)];

    /// <summary>Header of the column of names.</summary>
    public string? Judul => (_uraian ?? _layanan)?.Judul;

    /// <summary>True where names of services stand in a column of their own.</summary>
    public bool PunyaLayanan => _layanan is not null;

    /// <summary>Name of what the line is about, without bullets.</summary>
    public string Nama(int baris) => _uraian is null ? "" : _lembar.Teks(baris, _uraian.Nomor).TrimStart('•', '-', '*', ' ');

    public string Layanan(int baris) => _layanan is null ? "" : _lembar.Teks(baris, _layanan.Nomor);

    public string Kode(int baris) => _kode is null ? "" : _lembar.Teks(baris, _kode.Nomor);

    /// <summary>Unit as written on the line; empty where it is blank.</summary>
    public string Satuan(int baris) => _satuan is null ? "" : _lembar.Teks(baris, _satuan.Nomor);

    public Tempat? TempatSatuan(int baris) => _satuan is null ? null : new Tempat(_lembar.Nama, AlamatSel.Tulis(baris, _satuan.Nomor), _satuan.Judul) { LembarAsli = _lembar.NamaAsli };

    public string? Alasan(int baris) => _alasan is not null && _lembar.Teks(baris, _alasan.Nomor) is { Length: > 0 } teks ? teks : null;

    /// <summary>Where the reason stands; null where there is none.</summary>
    public Tempat? TempatAlasan(int baris) => Alasan(baris) is null ? null : Tempat(baris, _alasan!);

    /// <summary>What can say of which kind the line's figure is.</summary>
    public IEnumerable<string> Peran(int baris) => Kata(baris, _peran is null ? _label : [_peran.Nomor]);

    /// <summary>All texts on the left of the figures, in which totals and footers are named.</summary>
    public IEnumerable<string> Semua(int baris) => Kata(baris, _label).Concat(Kata(baris, _kelompok));

    /// <summary>True where no text stands on the left of the figures.</summary>
    public bool Kosong(int baris) => !Semua(baris).Any();

    /// <summary>The columns, beside the name, that say what a part belongs to (kecamatan).</summary>
    public string Kelompok(int baris) => string.Join('|', Kata(baris, _kelompok));

    /// <summary>Where the line is named.</summary>
    public Tempat Tempat(int baris) => Tempat(baris, _uraian ?? _layanan ?? tabel.Kolom[0]);

    private Tempat Tempat(int baris, KolomDitemukan kolom)
    {
        var rentang = _lembar.Gabungan(baris, kolom.Nomor);
        return new Tempat(_lembar.Nama, AlamatSel.Tulis(rentang?.BarisAwal ?? baris, rentang?.KolomAwal ?? kolom.Nomor), kolom.Judul) { LembarAsli = _lembar.NamaAsli };
    }

    private IEnumerable<string> Kata(int baris, int[] kolom) => kolom.Select(k => _lembar.Kata(baris, k)).Where(k => k.Length > 0);

    private static int KolomFigur(TabelDitemukan tabel) => tabel.Kolom.Where(k => PembacaFigur.AdalahFigur(k.Profil.Bidang)).Select(k => k.Nomor).DefaultIfEmpty(0).Min();
}
