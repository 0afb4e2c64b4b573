using System.Text;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Puts findings into the package of a workbook, sheet by sheet.</summary>
internal sealed partial class PenambalWorkbook
{
    private const string JenisGaya = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private const string JenisKomentar = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string JenisGambar = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    // What stands before the cells takes a few hundred bytes.
    private const int AwalTerpanjang = 1024 * 1024;

    private readonly PaketTambal _paket;
    private readonly WarnaTanda _warna;
    private readonly BukuTambal _buku;
    private readonly string _bagianGaya;
    private readonly GayaAnotasi _gaya;

    /// <summary>Opens the parts that every patch needs.</summary>
    /// <exception cref="InvalidDataException">One of them is missing or damaged.</exception>
    public PenambalWorkbook(PaketTambal paket, WarnaTanda warna)
    {
        (_paket, _warna, _buku) = (paket, warna, new BukuTambal(paket));
        _bagianGaya = _buku.Hubungan.Cari("styles").Select(h => h.Tujuan).FirstOrDefault(paket.Ada) ?? GayaBaru();
        _gaya = new GayaAnotasi(paket.BacaXml(_bagianGaya), _buku.Ruang.Utama, warna);
    }

    /// <summary>Marks the cells, and lists the findings on a new first sheet.</summary>
    /// <param name="lama">Names of the sheets that an earlier copy was given.</param>
    /// <param name="temuan">The findings.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>The patched package.</returns>
    public byte[] Tambal(IReadOnlyList<string> lama, IReadOnlyList<Temuan> temuan, CancellationToken ct)
    {
        foreach (var nama in lama)
        {
            _buku.Hapus(_buku.Lembar.First(l => l.Bagian.Length > 0 && SamaNama(l.Nama, nama)).Nama);
        }

        var lembar = _buku.Lembar;
        var urut = Urutkan(lembar, [.. temuan.OrderBy(t => t.Keparahan).Take(WorkbookBeranotasi.TemuanTerbanyak)]);
        var diSel = urut.Where(t => t.Baris > 0).ToLookup(t => t.Lembar);
        for (var i = 0; i < lembar.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            if (_paket.Ada(lembar[i].Bagian))
            {
                TambalLembar(lembar[i].Bagian, [.. diSel[i]]);
            }
        }

        TulisDaftar(lembar, urut, temuan.Count);
        _paket.Tulis(_bagianGaya, _gaya.Dokumen);
        _buku.Simpan();
        return _paket.Susun();
    }

    /// <summary>The findings with the number of their sheet (-1 for none), ordered as the sheets, rows and columns are; what is about the file comes first.</summary>
    private static List<(Temuan Temuan, int Lembar, int Baris, int Kolom)> Urutkan(IReadOnlyList<(string Nama, string Bagian, bool Terlihat)> lembar, IReadOnlyList<Temuan> temuan)
    {
        var nomor = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < lembar.Count; i++)
        {
            // A chart has no cells: the reader passes over its name as well.
            if (lembar[i].Bagian.Length > 0)
            {
                nomor.TryAdd(lembar[i].Nama.Trim(), i);
            }
        }

        return
        [
            .. from t in temuan
               let sel = t.Sel is { } alamat && AlamatSel.TryBaca(alamat, out var baris, out var kolom) ? (Baris: baris, Kolom: kolom) : default
               let tempat = t.Lembar is { } nama ? nomor.GetValueOrDefault(nama.Trim(), -1) : -1
               orderby t.Lembar is not null, tempat, sel.Baris, sel.Kolom, t.Kode
               select (t, tempat, sel.Baris, sel.Kolom),
        ];
    }

    private static List<TandaSel> Tanda(IEnumerable<(Temuan Temuan, int Lembar, int Baris, int Kolom)> temuan, KerangkaLembar kerangka) =>
    [
        .. from t in temuan
           group t.Temuan by kerangka.Tampak(t.Baris, t.Kolom) into sel
           orderby sel.Key
           select new TandaSel(sel.Key.Baris, sel.Key.Kolom, [.. sel]),
    ];

    private void TambalLembar(string bagian, List<(Temuan Temuan, int Lembar, int Baris, int Kolom)> temuan)
    {
        var hubungan = HubunganTambal.Buka(_paket, bagian);
        var komentar = hubungan.Cari("comments").Select(h => h.Tujuan).FirstOrDefault(_paket.Ada);
        if (temuan.Count == 0 && !_gaya.AdaTanda && komentar is null)
        {
            LepasPilihan(bagian);
            return;
        }

        var kerangka = BacaKerangka(bagian);
        var tanda = Tanda(temuan, kerangka);
        kerangka.Bersyarat.Tandai(tanda);
        var (gambarBaru, tanpaGambar) = TambalKomentar(hubungan, komentar, kerangka.Gambar, tanda);
        if (tanda.Count == 0 && !_gaya.AdaTanda && !tanpaGambar && gambarBaru is null)
        {
            LepasPilihan(bagian);
            return;
        }

        _paket.Ubah(bagian, new LembarTambal(_gaya, tanda) { Ruang = _buku.Ruang, Bersyarat = kerangka.Bersyarat, GambarBaru = gambarBaru, TanpaGambar = tanpaGambar }.Tulis);
    }

    private KerangkaLembar BacaKerangka(string bagian)
    {
        using var lembar = _paket.BukaXml(bagian);
        return KerangkaLembar.Baca(lembar, _buku.Ruang, _gaya);
    }

    /// <summary>Replaces our comments on a sheet.</summary>
    /// <returns>What the sheet has to do: tie itself to a new drawing, or let go of the one it has.</returns>
    private (string? GambarBaru, bool TanpaGambar) TambalKomentar(HubunganTambal hubungan, string? bagian, string? idGambar, List<TandaSel> tanda)
    {
        var komentar = new KomentarLembar(bagian is null ? null : _paket.BacaXml(bagian), _buku.Ruang.Utama);
        var (hilang, berubah) = komentar.Lepas();
        if (!berubah && tanda.Count == 0)
        {
            return default;
        }

        var bagianGambar = hubungan.Cari("vmlDrawing").Where(h => h.Id == idGambar).Select(h => h.Tujuan).FirstOrDefault(_paket.Ada);
        var gambar = new GambarKomentar(bagianGambar is null ? null : _paket.Baca(bagianGambar));
        gambar.Lepas(hilang);
        gambar.Tambah(komentar.Tambah(tanda));
        SimpanKomentar(hubungan, bagian, komentar);
        return SimpanGambar(hubungan, bagianGambar, gambar, perlu: !komentar.Kosong);
    }

    private void SimpanKomentar(HubunganTambal hubungan, string? bagian, KomentarLembar komentar)
    {
        if (komentar.Kosong)
        {
            Buang(hubungan, bagian!);
            return;
        }

        if (bagian is null)
        {
            bagian = _paket.NamaBebas(_buku.Folder + "comments", ".xml");
            hubungan.Tambah(_buku.Ruang.Hubungan, "comments", bagian);
            _buku.JenisIsi.Tambah(bagian, JenisKomentar);
        }

        _paket.Tulis(bagian, komentar.Dokumen);
    }

    private (string? GambarBaru, bool TanpaGambar) SimpanGambar(HubunganTambal hubungan, string? bagian, GambarKomentar gambar, bool perlu)
    {
        if (!perlu && gambar.TanpaBentuk)
        {
            if (bagian is not null)
            {
                Buang(hubungan, bagian);
            }

            return (null, bagian is not null);
        }

        string? baru = null;
        if (bagian is null)
        {
            bagian = _paket.NamaBebas(_buku.Folder + "drawings/vmlDrawing", ".vml");
            baru = hubungan.Tambah(_buku.Ruang.Hubungan, "vmlDrawing", bagian);
            _buku.JenisIsi.Tambah(bagian, JenisGambar);
        }

        _paket.Tulis(bagian, gambar.Isi);
        return (baru, false);
    }

    private void Buang(HubunganTambal hubungan, string bagian)
    {
        _buku.HapusBagian(bagian);
        hubungan.HapusKe(bagian);
    }

    private void TulisDaftar(IReadOnlyList<(string Nama, string Bagian, bool Terlihat)> lembar, List<(Temuan Temuan, int Lembar, int Baris, int Kolom)> urut, int seluruhnya)
    {
        var daftar = urut.Select(t => (t.Temuan, Tautan(lembar, t.Lembar, t.Temuan.Sel))).ToList();
        var nama = TeksAnotasi.Lembar;
        for (var nomor = 2; lembar.Any(l => SamaNama(l.Nama, nama)); nomor++)
        {
            nama = $"{TeksAnotasi.Lembar} ({nomor})";
        }

        _paket.Tulis(_buku.Sisipkan(nama, LembarTemuan.BarisKepala, daftar.Count > 0 ? LembarTemuan.RentangSaring(daftar.Count) : null), new LembarTemuan(daftar, seluruhnya, _buku.Ruang, _gaya, _warna).Tulis());
    }

    private string GayaBaru()
    {
        var bagian = _buku.Folder + "styles.xml";
        _buku.Hubungan.Tambah(_buku.Ruang.Hubungan, "styles", bagian);
        _buku.JenisIsi.Tambah(bagian, JenisGaya);
        return bagian;
    }

    private static bool SamaNama(string nama, string dirapikan) => nama.Trim().Equals(dirapikan, StringComparison.OrdinalIgnoreCase);

    // Programs do not follow links to a hidden sheet: none is better than one that does nothing.
    private static string? Tautan(IReadOnlyList<(string Nama, string Bagian, bool Terlihat)> lembar, int nomor, string? sel) =>
        nomor >= 0 && lembar[nomor].Terlihat ? $"{BukuTambal.Kutip(lembar[nomor].Nama)}!{sel ?? "A1"}" : null;

    /// <summary>
    /// A sheet without findings is only no longer the selected one: with two selected sheets, what is typed into one goes into both. The bytes around stay as they are.
    /// </summary>
    private void LepasPilihan(string bagian)
    {
        var awal = _paket.Awal(bagian, "sheetData"u8, AwalTerpanjang);
        var data = awal.AsSpan().IndexOf("sheetData"u8);
        var terpilih = Pilihan().Matches(Encoding.Latin1.GetString(awal, 0, data < 0 ? awal.Length : data)).Select(c => c.Groups[1]).ToList();
        if (terpilih.Count > 0)
        {
            // A view for each window of the workbook.
            _paket.Ubah(bagian, (dari, ke) =>
            {
                var sampai = 0;
                foreach (var nilai in terpilih)
                {
                    var akhir = nilai.Index + nilai.Length;
                    dari.ReadExactly(awal, sampai, akhir - sampai);
                    ke.Write(awal, sampai, nilai.Index - sampai);
                    ke.WriteByte((byte)'0');
                    sampai = akhir;
                }

                dari.CopyTo(ke);
                return true;
            });
        }
    }

    [GeneratedRegex("""<(?:[\w.-]+:)?sheetView\s[^>]*?\btabSelected\s*=\s*["'](1|true)["']""")]
    private static partial Regex Pilihan();
}
