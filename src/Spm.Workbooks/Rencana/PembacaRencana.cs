using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the rows of one table of targets.</summary>
internal sealed class PembacaRencana(TabelRencana tabel, KamusRencana kamus, SlotRencana slot, string namaLembar, KumpulanTemuan temuan)
{
    // A title stands at the top of its sheet or right above its table.
    private const int BarisJudul = 50;

    private const int BagianDisebut = 4;

    private static readonly PolaTeks Penjumlahan = new(["jumlah*", "total*", "sub total*", "subtotal*", "grand total*", "rata rata*"]);

    // Right of the names "jumlah ibu hamil" is an indicator.
    private static readonly PolaTeks PenjumlahanSaja = new(
        ["jumlah", "total", "sub total", "subtotal", "grand total", "jumlah total", "jumlah seluruhnya", "jumlah keseluruhan", "total keseluruhan", "rata rata"]);

    private readonly LembarMentah _lembar = tabel.Lembar;
    private readonly PembacaIsian _isian = new(TemuanIsian.Rencana, temuan);
    private readonly SatuanTarget _satuan = new(tabel, temuan);
    private readonly PeriodeTarget _periode = new(tabel, temuan);
    private readonly KolomRencana? _kolomTahun = tabel.Cari(BidangRencana.Tahun);

    private readonly HashSet<int> _nomorTarget = [.. tabel.Target.Select(k => k.Nomor)];

    // Rows without a name below a sum go on with it.
    private bool _dijumlahkan;

    /// <summary>True where some of its figures are of a part of the year.</summary>
    public bool SebagianTahun => _periode.Ada || tabel.Kolom.Any(k => k.Bidang == BidangRencana.SebagianTahun);

    /// <summary>The targets, from the top.</summary>
    public IReadOnlyList<TargetTerbaca> Baca()
    {
        foreach (var persen in tabel.Kolom.Where(k => k.Bidang == BidangRencana.Persen))
        {
            temuan.Tambah(TemuanRencana.PersenBukanMutu.Di(_lembar.Nama, AlamatSel.Tulis(tabel.BarisKepala, persen.Nomor), persen.Judul));
        }

        foreach (var lain in tabel.Kolom.Where(k => k.Bidang == BidangRencana.TanpaSebutan))
        {
            temuan.Tambah(TemuanRencana.BukanTarget.Di(_lembar.Nama, AlamatSel.Tulis(tabel.BarisKepala, lain.Nomor), lain.Judul));
        }

        LaporkanSebagianTahun();
        int? tahunTabel = _kolomTahun is null && tabel.Target.Any(k => k.Tahun is null) ? TahunTabel() : null;
        var hasil = new List<TargetTerbaca>();
        JenisPelayanan? kini = null;
        Urusan? urusan = null;
        foreach (var baris in _lembar.Baris.Where(b => b >= tabel.BarisIsi && b <= tabel.BarisAkhir && !BarisNomor.Adalah(_lembar, b)))
        {
            if (!_lembar.IsiBaris(baris).Any(s => _nomorTarget.Contains(s.Kolom)))
            {
                _periode.Lewati(baris);
                urusan = KamusRencana.Urusan(_lembar, baris) ?? urusan;
                kini = Teks(baris, BidangRencana.Kode).Length + Teks(baris, BidangRencana.Layanan).Length > 0 ? Layanan(baris, urusan, kini, diam: true) : kini;
                continue;
            }

            kini = Layanan(baris, urusan, kini, diam: false);
            if (kini is { } layanan)
            {
                hasil.AddRange(BacaBaris(baris, layanan, tahunTabel));
            }
        }

        _periode.Laporkan();
        return hasil;
    }

    private IEnumerable<TargetTerbaca> BacaBaris(int baris, JenisPelayanan layanan, int? tahunTabel)
    {
        var terisi = tabel.Target.Where(k => _lembar[baris, k.Nomor] is not null && !_periode.Sebagian(baris, k)).ToList();
        var tahunBaris = _kolomTahun is { } kolom ? TahunBaris(baris, kolom, wajib: terisi.Exists(k => k.Tahun is null)) : tahunTabel;
        foreach (var setahun in terisi.Where(k => SatuTahun(baris, k, tahunBaris)).GroupBy(k => k.Tahun ?? tahunBaris))
        {
            if (setahun.Key is not { } tahun)
            {
                continue;
            }

            if (!SlotRencana.TahunSah(tahun))
            {
                temuan.Tambah(TemuanRencana.TahunSalah.Di(_lembar.Nama, AlamatSel.Tulis(tabel.BarisKepala, setahun.First().Nomor), tahun));
                continue;
            }

            var isi = setahun.Where(k => !_satuan.DalamPersen(baris, k)).Select(k => (Kolom: k, Isi: Baca(baris, k))).Where(i => i.Isi.Ada).ToLookup(i => i.Kolom.Bidang);
            for (var ke = 0; ke < Math.Max(isi[BidangRencana.Jumlah].Count(), isi[BidangRencana.Mutu].Count()); ke++)
            {
                var jumlah = isi[BidangRencana.Jumlah].Select(i => ((KolomRencana Kolom, Isi Isi)?)i).ElementAtOrDefault(ke);
                var mutu = isi[BidangRencana.Mutu].Select(i => ((KolomRencana Kolom, Isi Isi)?)i).ElementAtOrDefault(ke);
                var satuan = _satuan.Dari(baris, jumlah?.Kolom);
                yield return new TargetTerbaca
                {
                    Layanan = layanan,
                    Tahun = tahun,
                    Satuan = satuan ?? layanan.Satuan,
                    BersatuanSendiri = satuan is not null,
                    Keterangan = Teks(baris, BidangRencana.Keterangan) is { Length: > 0 } keterangan ? keterangan : null,
                    Jumlah = jumlah?.Isi,
                    JumlahMentah = jumlah is { } j ? Nilai.Baca(_lembar[baris, j.Kolom.Nomor]) : null,
                    Mencacah = jumlah?.Kolom.Mencacah == true,
                    Mutu = mutu?.Isi,
                    MutuBertandaPersen = mutu is { } m && TandaPersen(_lembar[baris, m.Kolom.Nomor]) is not null,
                };
            }
        }
    }

    private Isi Baca(int baris, KolomRencana kolom)
    {
        var sel = _lembar[baris, kolom.Nomor];
        var tempat = new Tempat(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul) { LembarAsli = _lembar.NamaAsli };
        return kolom.Bidang == BidangRencana.Jumlah ? _isian.Angka(tempat, sel, bulat: true)
            : _isian.Angka(tempat, TandaPersen(sel) is { } angkanya ? sel!.Value with { Teks = angkanya } : sel, bulat: false);
    }

    /// <summary>What stands before the percent sign of a text; null where there is none.</summary>
    private static string? TandaPersen(Sel? sel) => sel is { Jenis: JenisSel.Teks } teks && teks.Teks.TrimEnd().EndsWith('%') ? teks.Teks.TrimEnd().TrimEnd('%').TrimEnd() : null;

    // Other codes, as those of programmes, often stand in a column of this name.
    private static bool SepertiKode(string kode) =>
        kode.TrimStart().StartsWith("K-", StringComparison.OrdinalIgnoreCase) || kode.TrimStart().StartsWith("P-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The service of a row; null, with a finding unless <paramref name="diam"/>, where it is about none.</summary>
    private JenisPelayanan? Layanan(int baris, Urusan? urusan, JenisPelayanan? kini, bool diam)
    {
        var (kode, nama) = (Teks(baris, BidangRencana.Kode), Teks(baris, BidangRencana.Layanan));
        if (kode.Length + nama.Length == 0)
        {
            _dijumlahkan |= Dijumlahkan(baris);
            return Melanjutkan(baris) ? kini ?? Tolak("") : Tolak("");
        }

        _dijumlahkan = Dijumlahkan(baris);
        var berkode = kamus.MenurutKode(kode);
        var bernama = nama.Length == 0 ? null : kamus.MenurutNama(nama, urusan);
        if (berkode is not null && bernama is { Cara: not CaraCocok.Mirip } && bernama.Nilai != berkode)
        {
            if (!diam)
            {
                temuan.Tambah(TempatNama(baris).Temuan(TemuanRencana.KodeDanNamaBerbeda, Tampilan.Kutip(kode), berkode.Nama, Tampilan.Kutip(nama), bernama.Nilai.Nama));
            }

            return null;
        }

        if (!diam && berkode is null && bernama is { Cara: CaraCocok.Mirip } mirip)
        {
            temuan.Tambah(TempatNama(baris).Temuan(TemuanRencana.NamaMirip, Tampilan.Kutip(nama), $"{mirip.Nilai.Kode} {mirip.Nilai.Nama}"));
        }

        if ((berkode ?? bernama?.Nilai) is not { } dikenal)
        {
            return Tolak(nama.Length > 0 ? nama : kode);
        }

        if (!diam && berkode is null && SepertiKode(kode))
        {
            temuan.Tambah(TempatNama(baris).Temuan(TemuanRencana.KodeTidakAda, Tampilan.Kutip(kode), $"{dikenal.Kode} {dikenal.Nama}"));
        }

        _dijumlahkan = false;
        return dikenal;

        JenisPelayanan? Tolak(string tertulis)
        {
            // Sums, and places and dates of a signature, are no targets.
            if (!diam && !_dijumlahkan && tabel.Target.Any(k => Nilai.Baca(_lembar[baris, k.Nomor]) is not (null or 0)))
            {
                temuan.Tambah(TempatNama(baris).Temuan(TemuanRencana.LayananTidakDikenal, tertulis.Length == 0 ? "(kosong)" : Tampilan.Kutip(tertulis)));
            }

            return null;
        }
    }

    // The next year of the service above: not a sum of all, nor a signature.
    private bool Melanjutkan(int baris) => _kolomTahun is { } kolom && !_dijumlahkan && _lembar.Teks(baris, kolom.Nomor) is { Length: > 0 } tahun
        && (TahunSaja(tahun) is not null || tabel.Target.Any(k => Nilai.Baca(_lembar[baris, k.Nomor]) is not null));

    private bool Dijumlahkan(int baris)
    {
        var kolomNama = tabel.Kolom.Where(k => k.Bidang is BidangRencana.Kode or BidangRencana.Layanan).Max(k => k.Nomor);
        return _lembar.IsiBaris(baris).Any(s =>
            s.Jenis == JenisSel.Teks && !_nomorTarget.Contains(s.Kolom)
            && (s.Kolom <= kolomNama && !tabel.Kolom.Any(k => k.Nomor == s.Kolom && k.Bidang == BidangRencana.Indikator) ? Penjumlahan : PenjumlahanSaja).Cocok(_lembar.Kata(baris, s.Kolom)));
    }

    private static int? TahunSaja(string teks) => teks.Length == 4 && PengenalKolomRencana.TahunDalam(teks) is [var tahun] ? tahun : null;

    // A year in the column and another one over the figure: neither is guessed to be meant.
    private bool SatuTahun(int baris, KolomRencana kolom, int? tahunBaris)
    {
        if (_kolomTahun is null || tahunBaris is not { } tahun || kolom.Tahun is not { } diKepala || diKepala == tahun)
        {
            return true;
        }

        if (!AngkaTeks.TandaKosong(_lembar[baris, kolom.Nomor]!.Value.Teks))
        {
            temuan.Tambah(TemuanRencana.TahunBerbeda.Di(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), _kolomTahun.Judul, tahun, kolom.Judul, diKepala));
        }

        return false;
    }

    private void LaporkanSebagianTahun()
    {
        var sebagian = tabel.Kolom.Where(k => k.Bidang == BidangRencana.SebagianTahun).ToList();
        if (sebagian.Count > 0)
        {
            temuan.Tambah(TemuanRencana.SebagianTahun.Di(
                _lembar.Nama,
                AlamatSel.Tulis(tabel.BarisKepala, sebagian[0].Nomor),
                "Kolom " + string.Join(", ", sebagian.Take(BagianDisebut).Select(k => k.Judul)) + (sebagian.Count > BagianDisebut ? $", dan {sebagian.Count - BagianDisebut} lainnya" : "")));
        }
    }

    private int? TahunBaris(int baris, KolomRencana kolom, bool wajib)
    {
        var tempat = new Tempat(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul) { LembarAsli = _lembar.NamaAsli };
        var teks = _lembar.Teks(baris, kolom.Nomor);
        if (teks.Length == 0)
        {
            if (wajib)
            {
                temuan.Tambah(tempat.Temuan(TemuanRencana.TahunKosong, kolom.Judul));
            }

            return null;
        }

        if (TahunSaja(teks) is { } tahun)
        {
            return tahun;
        }

        temuan.Tambah(tempat.Temuan(TemuanRencana.TahunSalah, Tampilan.Kutip(teks)));
        return null;
    }

    /// <summary>The year of a table that names none itself: of its sheet, of what stands above it, or of the folder; told where it is not that of the folder by both.</summary>
    private int TahunTabel()
    {
        var sebelum = _lembar.Baris.TakeWhile(b => b < tabel.BarisKepala).ToList();
        var atas = sebelum.Take(BarisJudul).Concat(sebelum.Skip(BarisJudul).TakeLast(BarisJudul)).SelectMany(b => _lembar.IsiBaris(b)).Where(s => s.Jenis == JenisSel.Teks)
            .SelectMany(s => PengenalKolomRencana.TahunDalam(_lembar.Kata(s.Baris, s.Kolom))).Distinct().ToList();
        var (tahun, dari) = PengenalKolomRencana.TahunDalam(namaLembar) is [var lembar] ? (lembar, "nama lembarnya")
            : atas is [var judul] ? (judul, "judul di atasnya")
            : (slot.Tahun, "folder unggahannya");
        temuan.Tambah(TemuanRencana.TahunDariLuar.Di(_lembar.Nama, AlamatSel.Tulis(tabel.BarisKepala, tabel.Kolom[0].Nomor), tahun, dari));
        return tahun;
    }

    private string Teks(int baris, BidangRencana bidang) => tabel.Cari(bidang) is { } kolom ? _lembar.Teks(baris, kolom.Nomor) : "";

    private Tempat TempatNama(int baris)
    {
        var kolom = (tabel.Cari(BidangRencana.Layanan) ?? tabel.Cari(BidangRencana.Kode))!;
        return new Tempat(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul) { LembarAsli = _lembar.NamaAsli };
    }
}
