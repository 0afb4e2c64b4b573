using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The figures of the report against figures that are computed here, in decimals, from what was reported.</summary>
public class AngkaLaporanTests
{
    private static readonly Rekap Rekap = RekapLaporan.DenganAnggaran();
    private static readonly Lazy<BacaanDocx> Banten = new(() => new BacaanDocx(BacaanDocx.Tulis(Rekap)));

    [Fact]
    public void The_index_of_every_daerah_and_urusan_is_that_of_its_reports()
    {
        var tabel = Banten.Value.Tabel("Indeks SPM kabupaten/kota per urusan");
        Assert.Equal(1 + Rekap.Daerah.Count, tabel.Count);
        foreach (var (baris, daerah) in tabel.Skip(1).Zip(Rekap.Daerah.Select(d => d.Hasil.Capaian)))
        {
            var indeks = daerah.Urusan.Select(Indeks).ToList();
            var wajib = daerah.Urusan.Zip(indeks).Where(u => u.Second is not null || !u.First.Status.AdaLaporan).Select(u => u.Second ?? 0).ToList();
            Assert.Equal(DaftarWilayah.Ambil(daerah.Wilayah).Nama, baris[0]);
            Assert.Equal(indeks.Zip(daerah.Urusan).Select(u => u.First is { } i ? Dua(i) : Tanpa(u.Second)), baris.Skip(1).Take(6));
            Assert.Equal(Dua(wajib.Average()), baris[7]);
        }
    }

    [Fact]
    public void Sums_of_counts_are_those_of_the_kabupaten_and_kota_alone()
    {
        foreach (var urusan in Urusan.Semua)
        {
            var (target, realisasi) = (Tabel("Jumlah yang harus dilayani di seluruh kabupaten/kota", urusan), Tabel("Jumlah yang terlayani di seluruh kabupaten/kota", urusan));
            var harapan = Katalog.Layanan(Tingkat.KabKota, urusan).Select(l =>
            {
                var milik = Rekap.Daerah.SelectMany(d => d.Hasil.Capaian.Urusan).SelectMany(u => u.Layanan).Where(s => s.Kode == l.Kode).ToList();
                var laporan = milik.Where(s => s.Laporan is { Berlaku: true, Harus: not null, Terlayani: not null }).Select(s => s.Laporan!).ToList();
                var tidakBerlaku = milik.Count(s => s.Laporan is { Berlaku: false });
                return (Kode: l.Kode.ToString(), Harus: laporan.Sum(s => s.Harus!.Nilai), Terlayani: laporan.Sum(s => s.Terlayani!.Nilai), laporan.Count, tidakBerlaku, Belum: Rekap.Daerah.Count - laporan.Count - tidakBerlaku);
            }).ToList();
            Assert.Equal(harapan.Select(h => (h.Kode, Ribu(h.Harus), Ribu(h.Count), Ribu(h.tidakBerlaku), Ribu(h.Belum))), target.Select(b => (b[0], b[3], b[4], b[5], b[6])));
            Assert.Equal(harapan.Select(h => (h.Kode, Ribu(h.Harus), Ribu(h.Terlayani), Dua(100 * h.Terlayani / h.Harus))), realisasi.Select(b => (b[0], b[2], b[3], b[4])));
        }
    }

    [Fact]
    public void The_province_stands_alone_with_its_own_services()
    {
        foreach (var urusan in Urusan.Semua)
        {
            var harapan = Rekap.LaporanProvinsi.Capaian.Urusan.Single(u => u.Urusan == urusan).Layanan
                .Select(l => (l.Kode.ToString(), l.Laporan!.Berlaku ? Dua(100 * l.Laporan.Terlayani!.Nilai / l.Laporan.Harus!.Nilai) : "tidak berlaku"));
            Assert.Equal(harapan, Tabel("Layanan pemerintah provinsi sendiri", urusan).Select(b => (b[0], b[4])));
        }
    }

    [Fact]
    public void Budgets_are_summed_over_what_was_reported_and_absorption_over_what_was_reported_in_full()
    {
        foreach (var urusan in Urusan.Semua)
        {
            var layanan = Rekap.Daerah.SelectMany(d => d.Hasil.Capaian.Urusan).Where(u => u.Urusan == urusan).SelectMany(u => u.Layanan).ToList();
            var anggaran = layanan.Select(l => l.Laporan?.Anggaran).OfType<Anggaran>().ToList();
            var penuh = anggaran.Where(a => a.Realisasi is not null).ToList();
            var baris = Tabel("Anggaran kabupaten/kota", urusan)[^1];
            Assert.Equal(
                ("Seluruh kabupaten/kota", Ribu(anggaran.Sum(a => a.Alokasi!.Nilai)), Ribu(penuh.Sum(a => a.Realisasi!.Nilai)), Dua(100 * penuh.Sum(a => a.Realisasi!.Nilai) / penuh.Sum(a => a.Alokasi!.Nilai))),
                (baris[0], baris[1], baris[3], baris[5]));
        }
    }

    [Fact]
    public void The_means_and_the_counts_of_the_summary_are_those_of_its_table()
    {
        var ukuran = Banten.Value.Tabel("Angka pokok").ToDictionary(b => b[0], b => b[1]);
        var indeks = Rekap.Daerah.Select(d => d.Hasil.Capaian.Urusan.Select(Indeks).Zip(d.Hasil.Capaian.Urusan).Where(u => u.First is not null || !u.Second.Status.AdaLaporan).Average(u => u.First ?? 0)).ToList();
        Assert.Equal(Dua(indeks.Average()), ukuran["Rata-rata indeks kabupaten/kota"]);
        Assert.Equal(Dua(100m * 45 / 48), ukuran["Laporan kabupaten/kota diterima (%)"]);
        string[] batas = ["100", "90", "80", "70", "60", "0"];
        var jumlah = batas.Select(decimal.Parse).Select((bawah, i) => indeks.Count(n => n >= bawah && (i == 0 || n < decimal.Parse(batas[i - 1], CultureInfo.InvariantCulture))));
        Assert.Equal([.. jumlah.Select(j => Ribu(j)), "0"], Banten.Value.Tabel("Jumlah kabupaten/kota per kategori indeks").Skip(1).Select(b => b[2]));
    }

    [Fact]
    public void An_index_just_below_a_band_is_not_shown_as_its_bound()
    {
        Assert.Equal("<100,00", Banten.Value.Tabel("Indeks SPM kabupaten/kota per urusan").Single(b => b[0] == "Kota Cilegon")[7]);
    }

    [Fact]
    public void Figures_of_unequal_units_are_not_added_up()
    {
        var rekap = RekapLaporan.Ubah(RekapBanten.Buat(), (wilayah, laporan) => wilayah.ToString() == "36.71" && laporan.Kode.ToString() == "K-PU-01" ? laporan with { Satuan = "KK" } : laporan);
        var baris = new BacaanDocx(BacaanDocx.Tulis(rekap)).Tabel("Jumlah yang terlayani di seluruh kabupaten/kota, urusan Pekerjaan Umum")[1];
        Assert.Equal(["tidak dijumlahkan", "tidak dijumlahkan", "tidak dijumlahkan", "Satuan berbeda: Orang (7 daerah), KK (1 daerah)."], baris.Skip(2));
    }

    private static List<IReadOnlyList<string>> Tabel(string judul, Urusan urusan) => [.. Banten.Value.Tabel($"{judul}, urusan {urusan.NamaPendek}").Skip(1)];

    // The mean of the services that apply: 80 parts of penerima, 20 of mutu, whose rows are all alike in these reports.
    private static decimal? Indeks(CapaianUrusan urusan)
    {
        var berlaku = urusan.Layanan.Where(l => l.Laporan?.Berlaku != false).ToList();
        return !urusan.Status.AdaLaporan || berlaku.Count == 0 ? null : berlaku.Average(l => l.Laporan is not { Harus: { } harus, Terlayani: { } terlayani } laporan
            ? 0
            : (80 * Math.Min(1, terlayani.Nilai / harus.Nilai)) + (laporan.Mutu.Count == 0 ? 0 : 20 * laporan.Mutu[0].Terpenuhi!.Nilai / laporan.Mutu[0].Harus.Nilai));
    }

    private static string Tanpa(CapaianUrusan urusan) => urusan.Status switch
    {
        StatusUrusan.BelumLapor => "belum lapor",
        StatusUrusan.Ditolak => "ditolak",
        _ => "tidak berlaku",
    };

    // All bands are whole tens: what is shown as one without being it gets a mark.
    private static string Dua(decimal nilai)
    {
        var bulat = Math.Round(nilai, 2, MidpointRounding.AwayFromZero);
        return (bulat > nilai && bulat % 10 == 0 ? "<" : "") + bulat.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    private static string Ribu(decimal nilai) => nilai.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.');
}
