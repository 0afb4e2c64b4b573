using System.Security.Cryptography;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>
/// A rekap of Banten from real uploads: templates (also one slot in two files, and services that do not apply), layouts of agencies that are summed over sheets and
/// months, one cell that holds both figures, names of sheets that need apostrophes, the province's own report, an urusan whose file was rejected.
/// </summary>
internal sealed class RekapBerkas
{
    private static readonly Periode Periode = new(2025, 4);
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");
    private static readonly DateTimeOffset Saat = new(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly Dictionary<string, byte[]> _unggahan = [];
    private readonly Dictionary<Slot, List<(LaporanLayanan Laporan, SumberLayanan Sumber)>> _terkini = [];
    private int _nomor;

    public RekapBerkas()
    {
        Template("36.01", Urusan.PerumahanRakyat, i => i == 0 ? Isi("K-PR-01", 812, 640) : new IsianLayanan { Berlaku = "Tidak", Alasan = "Tidak ada relokasi tahun ini" });
        Template("36.02", Urusan.PerumahanRakyat, i => new IsianLayanan { Harus = 0, Terlayani = 0, Alasan = $"Tidak ada bencana {i}" });
        Template("36.03", Urusan.Trantibumlinmas, i => i < 2 ? Isi($"K-TRA-0{i + 1}", 100 + i, 71) : null);
        Template("36.03", Urusan.Trantibumlinmas, i => i is 1 or 2 ? Isi($"K-TRA-0{i + 1}", 333, 332) : null);
        Template("36", Urusan.Sosial, i => Isi($"P-SOS-0{i + 1}", 90 + i, 60));
        Terima("36.01", Urusan.Kesehatan, Berkas("w1-puskesmas.xlsx"));
        Terima("36.02", Urusan.PekerjaanUmum, Berkas("w2-air-minum.xlsx"));
        Terima("36.71", Urusan.Sosial, Berkas("w4-cetak-espm.xlsx"));
        string[] tabel =
        [
            "No|Uraian|Satuan|Sasaran|Januari|Februari|Maret|Jumlah", "1.A.1|Ibu hamil|Orang|10|1|'2 org|3|6", "2.A.1|Ibu bersalin|Orang|20|4||5|9",
        ];
        Terima("36.04", Urusan.Kesehatan, new BukuUji().Lembar("Jum'at; 2", tabel).Lembar("PKM! A", tabel).Bita());
    }

    /// <summary>The uploads by their hash.</summary>
    public IReadOnlyDictionary<string, byte[]> Unggahan => _unggahan;

    /// <summary>The rekap.</summary>
    public Rekap Rekap()
    {
        HasilDaerah[] daerah = [.. DaftarWilayah.DaerahPelapor(Banten).Select(w => Hasil(w.Kode))];
        return PenyusunRekap.Susun(Periode, Banten, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(Periode, Banten), daerah, Hasil(Banten));
    }

    private static byte[] Berkas(string nama) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", nama));

    private static IsianLayanan Isi(string kode, int harus, int terlayani) => new()
    {
        Harus = harus,
        Terlayani = terlayani,
        Alokasi = 5_000_000,
        Realisasi = 4_250_000,

        // The last prescribed row stays empty, the first has a target that is exceeded.
        Mutu = Katalog.Cari(KodeLayanan.Parse(kode))!.Mutu.SkipLast(1).Index().ToDictionary(m => m.Item.Kode, m => new IsianMutu(10 + m.Index, 12)),
    };

    private void Template(string wilayah, Urusan urusan, Func<int, IsianLayanan?> isi)
    {
        var slot = new Slot(Periode, KodeWilayah.Parse(wilayah), urusan);
        var layanan = slot.Layanan.Index().Where(l => isi(l.Index) is not null).ToDictionary(l => l.Item.Kode, l => isi(l.Index)!);
        using var keluaran = new MemoryStream();
        TemplateWorkbook.Tulis(slot, keluaran, new IsianTemplate { Layanan = layanan, Kendala = [new IsianKendala(layanan.Keys.First().ToString(), "Akses jalan rusak", "Layanan keliling")] });
        Terima(wilayah, urusan, keluaran.ToArray());
    }

    private void Terima(string wilayah, Urusan urusan, byte[] isi)
    {
        var slot = new Slot(Periode, KodeWilayah.Parse(wilayah), urusan);
        var hasil = PenilaiWorkbook.Nilai(new MemoryStream(isi), new KonteksPenilaian { Slot = slot }, CancellationToken.None);
        Assert.True(hasil.Diterima, string.Join('\n', hasil.Temuan.Where(t => t.Keparahan == Keparahan.Galat).Select(t => $"{t.Kode} {t.Lembar}!{t.Sel} {t.Pesan}")));
        var sidik = Convert.ToHexStringLower(SHA256.HashData(isi));
        _unggahan.Add(sidik, isi);
        var terkini = _terkini.TryGetValue(slot, out var ada) ? ada : _terkini[slot] = [];
        _nomor++;
        foreach (var laporan in hasil.Laporan!.Layanan)
        {
            terkini.RemoveAll(t => t.Laporan.Kode == laporan.Kode);
            terkini.Add((laporan, new SumberLayanan
            {
                Wilayah = slot.Wilayah,
                Layanan = laporan.Kode,
                Versi = _nomor,
                Diterima = Saat.AddMinutes(_nomor),
                Sha256 = sidik,
                Berkas = $"{slot}/laporan {_nomor}.xlsx",
                Seberkas = [.. hasil.Laporan.Layanan.Select(l => l.Kode)],
            }));
        }
    }

    private HasilDaerah Hasil(KodeWilayah wilayah)
    {
        var isi = _terkini.Where(t => t.Key.Wilayah == wilayah).ToList();
        List<KeadaanUrusan> keadaan = [.. isi.Select(t => new KeadaanUrusan(t.Key.Urusan, StatusUrusan.Diterima, t.Value.ToDictionary(l => l.Laporan.Kode, l => l.Laporan)))];
        if (wilayah.ToString() == "36.02")
        {
            keadaan.Add(new KeadaanUrusan(Urusan.Sosial, StatusUrusan.Ditolak, new Dictionary<KodeLayanan, LaporanLayanan>()));
        }

        return new HasilDaerah(AturanCapaian.Permendagri59.Hitung(RekapBanten.Periode, wilayah, keadaan), [.. isi.SelectMany(t => t.Value).Select(l => l.Sumber).OrderBy(s => s.Layanan)], Contoh: false);
    }
}
