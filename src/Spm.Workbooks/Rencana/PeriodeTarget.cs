using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Which figures of a table are of a part of the year by what stands beside or above them: a cell of their row, a line over the rows, the title, the name of the sheet. A header that says
/// <c>Target Setahun</c> is believed against all of them.
/// </summary>
internal sealed class PeriodeTarget
{
    private const int Disebut = 4;
    private const int BarisJudul = 50;
    private const int SelJudul = 3;

    private static readonly PolaTeks Pelaksanaan = new(["*pelaksanaan*", "*jadwal*", "*realisasi*", "*anggaran*", "*pencairan*"]);
    private static readonly PolaTeks LabelWaktu = new(["tahun*", "periode*", "triwulan*", "tw", "semester*", "bulan*"]);

    private readonly TabelRencana _tabel;
    private readonly LembarMentah _lembar;
    private readonly KumpulanTemuan _temuan;
    private readonly IReadOnlyList<KolomRencana> _periode;
    private readonly HashSet<int> _bernama;
    private readonly HashSet<int> _lain;
    private readonly HashSet<int> _periodeTerisi;
    private readonly string? _luar;
    private readonly List<(string Sel, string Teks)> _baris = [];
    private string? _judul;
    private bool _luarDilaporkan;

    public PeriodeTarget(TabelRencana tabel, KumpulanTemuan temuan)
    {
        (_tabel, _lembar, _temuan) = (tabel, tabel.Lembar, temuan);
        _periode = [.. tabel.Kolom.Where(k => k.Bidang == BidangRencana.Periode)];
        _bernama = [.. tabel.Kolom.Where(k => k.Bidang is BidangRencana.Kode or BidangRencana.Layanan or BidangRencana.Indikator).Select(k => k.Nomor)];
        _lain = [.. tabel.Kolom.Where(k => k.Bidang is not (BidangRencana.Keterangan or BidangRencana.Indikator or BidangRencana.Kode or BidangRencana.Layanan)).Select(k => k.Nomor)];
        _periodeTerisi = [.. _periode.Select(k => k.Nomor).Where(k => IsiTabel.Any(b => Sebagian(_lembar.Kata(b, k))))];
        _luar = tabel.Kolom.Any(k => k.Bidang == BidangRencana.SebagianTahun) ? null : DariLembar() ?? DariJudul();
    }

    /// <summary>True where figures were told to be of a part of the year.</summary>
    public bool Ada => _luarDilaporkan || _baris.Count > 0;

    private IEnumerable<int> IsiTabel => _lembar.Baris.Where(b => b >= _tabel.BarisIsi && b <= _tabel.BarisAkhir);

    /// <summary>Takes note of a line without figures: "TRIWULAN I" over rows holds for them, until another one does.</summary>
    public void Lewati(int baris)
    {
        if (_lembar.IsiBaris(baris) is { Count: 1 } isi)
        {
            var kata = _lembar.Kata(baris, isi[0].Kolom);
            _judul = BagianTahun.Adalah(kata) ? _lembar.Teks(baris, isi[0].Kolom)
                : BagianTahun.SetahunPenuh(kata) || PengenalKolomRencana.TahunDalam(kata).Count > 0 ? null
                : _judul;
        }
    }

    /// <summary>True for a figure of a part of the year, which is not to be read.</summary>
    public bool Sebagian(int baris, KolomRencana kolom)
    {
        if (kolom.SetahunPenuh)
        {
            return false;
        }

        if (_luar is not null)
        {
            if (!_luarDilaporkan)
            {
                _luarDilaporkan = true;
                _temuan.Tambah(TemuanRencana.SebagianTahun.Di(_lembar.Nama, AlamatSel.Tulis(_tabel.BarisKepala, kolom.Nomor), _luar));
            }

            return true;
        }

        if (Tanda(baris) is not { } tanda)
        {
            return false;
        }

        _baris.Add((AlamatSel.Tulis(baris, kolom.Nomor), tanda));
        return true;
    }

    /// <summary>Tells of the rows that were of a part of the year, once for the table.</summary>
    public void Laporkan()
    {
        if (_baris.Count > 0)
        {
            var disebut = _baris.Select(b => b.Teks).Distinct(StringComparer.Ordinal).ToList();
            _temuan.Tambah(TemuanRencana.SebagianTahun.Di(
                _lembar.Nama, _baris[0].Sel, "Baris yang menyebut " + string.Join(", ", disebut.Take(Disebut).Select(Tampilan.Kutip)) + (disebut.Count > Disebut ? " dan lainnya" : "")));
        }
    }

    // The years of a plan beside each row say nothing of the year of a column.
    private static bool Sebagian(string kata) => (BagianTahun.Dalam(kata) && !BagianTahun.RentangTahun(kata)) || BagianTahun.Nomor(kata);

    // What says that a row is of a part of the year; null where nothing does. Beside quarters a blank one is not taken for the year.
    private string? Tanda(int baris)
    {
        foreach (var kolom in _periode)
        {
            var kata = _lembar.Kata(baris, kolom.Nomor);
            if (kata.Length == 0 ? _periodeTerisi.Contains(kolom.Nomor) : Sebagian(kata))
            {
                return kata.Length == 0 ? "(kosong)" : _lembar.Teks(baris, kolom.Nomor);
            }
        }

        foreach (var sel in _lembar.IsiBaris(baris).Where(s => s.Jenis == JenisSel.Teks && !_lain.Contains(s.Kolom)))
        {
            var kata = _lembar.Kata(baris, sel.Kolom);
            if (_bernama.Contains(sel.Kolom) ? BagianTahun.DalamJudul(kata) : BagianTahun.Adalah(kata) && !UntukPelaksanaan(sel.Kolom))
            {
                return _lembar.Teks(baris, sel.Kolom);
            }
        }

        return _judul;
    }

    // When something is done, or paid, says nothing of the year of its target.
    private bool UntukPelaksanaan(int kolom) => Enumerable.Range(_tabel.BarisKepala, _tabel.BarisIsi - _tabel.BarisKepala).Any(b => Pelaksanaan.Cocok(_lembar.Kata(b, kolom)));

    // As with a title: the years of a plan are in the names of its sheets.
    private string? DariLembar() => BagianTahun.DalamJudul(PolaTeks.Rapikan(_lembar.Nama)) ? $"Lembar {Tampilan.Kutip(_lembar.Nama)}" : null;

    // Lines right above the table, up to other figures or another header.
    private string? DariJudul() =>
        _lembar.Baris.Where(b => b < _tabel.BarisKepala).Reverse().Take(BarisJudul).TakeWhile(BerupaJudul)
            .Select(b => (Teks: string.Join(' ', _lembar.IsiBaris(b).Select(s => _lembar.Teks(b, s.Kolom)).Distinct(StringComparer.Ordinal)), Kata: Kata(b)))
            .Where(j => BagianTahun.DalamJudul(j.Kata)).Select(j => $"Tabel di bawah judul {Tampilan.Kutip(j.Teks)}").FirstOrDefault();

    private bool BerupaJudul(int baris)
    {
        var isi = _lembar.IsiBaris(baris);
        return isi.Count <= SelJudul
            && (isi.Count == 1 || !isi.Any(s => PengenalKolomRencana.MenyebutLayanan(_lembar.Kata(baris, s.Kolom))))
            && (!isi.Any(s => s.Jenis == JenisSel.Angka) || LabelWaktu.Cocok(_lembar.Kata(baris, isi[0].Kolom)));
    }

    private string Kata(int baris) => string.Join(' ', _lembar.IsiBaris(baris).Select(s => _lembar.Kata(baris, s.Kolom)).Where(k => k.Length > 0));
}
