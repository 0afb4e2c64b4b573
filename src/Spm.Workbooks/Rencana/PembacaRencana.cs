using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the rows of one table of targets.</summary>
internal sealed class PembacaRencana(TabelRencana tabel, KamusRencana kamus, SlotRencana slot, string namaLembar, KumpulanTemuan temuan)
{
    // A title stands at the top of its sheet or right above its table.
    private const int BarisJudul = 50;

    private static readonly PolaTeks Penjumlahan = new(["jumlah*", "total*", "sub total*", "subtotal*", "rata rata*"]);

    private readonly LembarMentah _lembar = tabel.Lembar;
    private readonly PembacaIsian _isian = new(TemuanIsian.Rencana, temuan);
    private readonly KolomRencana? _kolomTahun = tabel.Cari(BidangRencana.Tahun);

    private readonly HashSet<int> _nomorTarget = [.. tabel.Target.Select(k => k.Nomor)];
    private readonly HashSet<int> _dalamPersen = [];

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

        int? tahunTabel = _kolomTahun is null && tabel.Target.Any(k => k.Tahun is null) ? TahunTabel() : null;
        var hasil = new List<TargetTerbaca>();
        JenisPelayanan? kini = null;
        Urusan? urusan = null;
        foreach (var baris in _lembar.Baris.Where(b => b >= tabel.BarisIsi && b <= tabel.BarisAkhir && !BarisNomor.Adalah(_lembar, b)))
        {
            if (!_lembar.IsiBaris(baris).Any(s => _nomorTarget.Contains(s.Kolom)))
            {
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

        return hasil;
    }

    private IEnumerable<TargetTerbaca> BacaBaris(int baris, JenisPelayanan layanan, int? tahunTabel)
    {
        var tahunBaris = _kolomTahun is { } kolom ? TahunBaris(baris, kolom) : tahunTabel;
        foreach (var setahun in tabel.Target.Where(k => _lembar[baris, k.Nomor] is not null).GroupBy(k => k.Tahun ?? tahunBaris))
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

            var isi = setahun.Where(k => !DalamPersen(baris, k)).Select(k => (Kolom: k, Isi: Baca(baris, k))).Where(i => i.Isi.Ada).ToLookup(i => i.Kolom.Bidang);
            for (var ke = 0; ke < Math.Max(isi[BidangRencana.Jumlah].Count(), isi[BidangRencana.Mutu].Count()); ke++)
            {
                var jumlah = isi[BidangRencana.Jumlah].Select(i => ((KolomRencana Kolom, Isi Isi)?)i).ElementAtOrDefault(ke);
                var satuan = BersatuanPersen(baris) ? null : SatuanTertulis.Baku(Teks(baris, BidangRencana.Satuan));
                yield return new TargetTerbaca
                {
                    Layanan = layanan,
                    Tahun = tahun,
                    Satuan = satuan ?? layanan.Satuan,
                    BersatuanSendiri = satuan is not null,
                    Keterangan = Teks(baris, BidangRencana.Keterangan) is { Length: > 0 } keterangan ? keterangan : null,
                    Jumlah = jumlah?.Isi,
                    JumlahMentah = jumlah is { } j ? Nilai.Baca(_lembar[baris, j.Kolom.Nomor]) : null,
                    Mencacah = jumlah?.Kolom.Mencacah == true || (satuan is not null && SatuanBaku.BerupaPenerima(satuan)),
                    Mutu = isi[BidangRencana.Mutu].Select(i => (Isi?)i.Isi).ElementAtOrDefault(ke),
                };
            }
        }
    }

    // Told once for a column: the rows of a table have one unit, or a few.
    private bool DalamPersen(int baris, KolomRencana kolom)
    {
        if (kolom.Bidang != BidangRencana.Jumlah || !BersatuanPersen(baris))
        {
            return false;
        }

        if (_dalamPersen.Add(kolom.Nomor))
        {
            temuan.Tambah(TemuanRencana.PersenBukanMutu.Di(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul));
        }

        return true;
    }

    private bool BersatuanPersen(int baris) => PengenalKolomRencana.SatuanPersen(_lembar.KataDari(Teks(baris, BidangRencana.Satuan)));

    private Isi Baca(int baris, KolomRencana kolom)
    {
        var sel = _lembar[baris, kolom.Nomor];
        var tempat = new Tempat(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul);
        return kolom.Bidang == BidangRencana.Jumlah ? _isian.Angka(tempat, sel, bulat: true)
            : sel is { Jenis: JenisSel.Teks } teks && teks.Teks.TrimEnd().EndsWith('%') ? _isian.Angka(tempat, teks with { Teks = teks.Teks.TrimEnd().TrimEnd('%').TrimEnd() }, bulat: false)
            : _isian.Angka(tempat, sel, bulat: false);
    }

    /// <summary>The service of a row; null, with a finding unless <paramref name="diam"/>, where it is about none.</summary>
    private JenisPelayanan? Layanan(int baris, Urusan? urusan, JenisPelayanan? kini, bool diam)
    {
        var (kode, nama) = (Teks(baris, BidangRencana.Kode), Teks(baris, BidangRencana.Layanan));
        if (kode.Length + nama.Length == 0)
        {
            return _kolomTahun is not null && kini is not null ? kini : Tolak("");
        }

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

        return berkode ?? bernama?.Nilai ?? Tolak(nama.Length > 0 ? nama : kode);

        JenisPelayanan? Tolak(string tertulis)
        {
            // Sums, and places and dates of a signature, are no targets.
            if (!diam && !Penjumlahan.Cocok(_lembar.KataDari(tertulis)) && tabel.Target.Any(k => Nilai.Baca(_lembar[baris, k.Nomor]) is not (null or 0)))
            {
                temuan.Tambah(TempatNama(baris).Temuan(TemuanRencana.LayananTidakDikenal, tertulis.Length == 0 ? "(kosong)" : Tampilan.Kutip(tertulis)));
            }

            return null;
        }
    }

    private int? TahunBaris(int baris, KolomRencana kolom)
    {
        var tempat = new Tempat(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul);
        var teks = _lembar.Teks(baris, kolom.Nomor);
        if (teks.Length == 0)
        {
            temuan.Tambah(tempat.Temuan(TemuanRencana.TahunKosong, kolom.Judul));
            return null;
        }

        if (teks.Length == 4 && PengenalKolomRencana.TahunDalam(teks) is [var tahun])
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
        return new Tempat(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul);
    }
}
