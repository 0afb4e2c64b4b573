using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

public sealed class TeksDiLuarIndeksTests
{
    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Pendidikan);
    private static readonly KodeLayanan Paket = KodeLayanan.Parse("K-PEND-03");

    private static readonly IsianTemplate Isian = new()
    {
        Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [Paket] = new() { Harus = 100, Terlayani = 80, Alokasi = 2_000_000, Realisasi = 1_700_000 } },
        Kendala = [new("K-PEND-03", "Tutor kurang\ndi desa", "Tambah tutor")],
        Tahapan = new Dictionary<(KodeLayanan, Tahap), IsianTahapan>
        {
            [(Paket, Tahap.PengumpulanData)] = new("Selesai", "Data 2025", "Data 2025"),
            [(Paket, Tahap.PenghitunganKebutuhan)] = new("Sedang berjalan", default, "Menunggu harga"),
            [(Paket, Tahap.PenyusunanRencana)] = new(default, "Renja", default),
        },
        Personil = [new("K-PEND-03", "Tutor", "Orang", 12, 9, "Dua pensiun"), new(TataLetakTemplate.SemuaLayanan, "Operator data", default, 1, 2, default)],
        Asesmen = new Dictionary<(KodeLayanan, string, KemampuanAsesmen), IsianAsesmen> { [(Paket, "Paket A", KemampuanAsesmen.Literasi)] = new(61.5m, 60) },
    };

    [Fact]
    public void Every_figure_and_text_outside_the_index_stands_beside_its_cell() => Assert.Equal(
        [
            "Anggaran (lembar Sumber pada rekap: 36.01/K-PEND-03/C)",
            "  Alokasi (rupiah) = 2.000.000, dari C Anggaran!C4 yang berisi 2.000.000",
            "  Realisasi (rupiah) = 1.700.000, dari C Anggaran!D4 yang berisi 1.700.000",
            "  Serapan = realisasi / alokasi x 100 = 85,00",
            "Kendala (lembar Sumber pada rekap: 36.01/K-PEND-03/Kendala)",
            "  Permasalahan = 'Tutor kurang di desa', dari Kendala!B2",
            "  Tindak lanjut = 'Tambah tutor', dari Kendala!C2",
            "Tahapan (lembar Sumber pada rekap: 36.01/K-PEND-03/Tahapan)",
            "  1. Pengumpulan data, status = 'Selesai', dari Tahapan!D10",
            "  1. Pengumpulan data, bukti = 'Data 2025', dari Tahapan!E10",
            "  1. Pengumpulan data, catatan = 'Data 2025', dari Tahapan!F10",
            "  2. Penghitungan kebutuhan, status = 'Sedang berjalan', dari Tahapan!D11",
            "  2. Penghitungan kebutuhan, catatan = 'Menunggu harga', dari Tahapan!F11",
            "  3. Penyusunan rencana, status: kosong atau tidak terbaca",
            "  3. Penyusunan rencana, bukti = 'Renja', dari Tahapan!E12",
            "  4. Pelaksanaan: belum dilaporkan",
            "Personil (lembar Sumber pada rekap: 36.01/K-PEND-03/Personil)",
            "  Kualifikasi = 'Tutor', dari Personil!B2 (satuan Orang)",
            "    Kebutuhan = 12, dari Personil!D2 yang berisi 12",
            "    Tersedia = 9, dari Personil!E2 yang berisi 9",
            "    Kekurangan = 12 - 9 = 3",
            "    Keterangan = 'Dua pensiun', dari Personil!F2",
            "  Kualifikasi = 'Operator data', dari Personil!B3 (satuan Orang; untuk semua layanan berkas ini)",
            "    Kebutuhan = 1, dari Personil!D3 yang berisi 1",
            "    Tersedia = 2, dari Personil!E3 yang berisi 2",
            "    Kekurangan = 0: yang tersedia tidak kurang dari kebutuhan",
            "Asesmen (lembar Sumber pada rekap: 36.01/K-PEND-03/Asesmen)",
            "  Paket A, literasi, nilai 2025 = 61,5, dari Asesmen!E6 yang berisi 61,5",
            "  Paket A, literasi, nilai 2023 = 60, dari Asesmen!F6 yang berisi 60",
            "  Paket A, literasi: meningkat dari dua tahun sebelumnya",
        ],
        Baris(Jelaskan(Isian, Isian)));

    [Fact]
    public void What_the_kept_copy_says_otherwise_is_told_at_its_cell_and_makes_the_explanation_differ()
    {
        var berbeda = Jelaskan(Isian, Isian with
        {
            Tahapan = new Dictionary<(KodeLayanan, Tahap), IsianTahapan>(Isian.Tahapan) { [(Paket, Tahap.PengumpulanData)] = new("Belum", "Data 2025", default) },
            Personil = [Isian.Personil[0] with { Tersedia = 8 }, Isian.Personil[1]],
        });

        Assert.Equal(
            [
                "  1. Pengumpulan data, status = 'Selesai', dari Tahapan!D10:F10  BERBEDA: sekarang 'Belum', 'Data 2025', kosong",
                "  1. Pengumpulan data, catatan = 'Data 2025', dari Tahapan!D10:F10  BERBEDA: sekarang 'Belum', 'Data 2025', kosong",
                "    Tersedia = 9, dari Personil!E2 yang berisi 8  BERBEDA: dicatat 9, sekarang 8",
            ],
            Baris(berbeda).Where(b => b.Contains("BERBEDA", StringComparison.Ordinal)));
        Assert.False(berbeda.Cocok);
        Assert.True(Jelaskan(Isian, Isian).Cocok);
    }

    [Theory]
    [InlineData("Kendala")]
    [InlineData("Asesmen")]
    public void Each_sheet_counts_when_the_kept_copy_is_held_against_the_report(string lembar)
    {
        var lain = lembar == "Kendala"
            ? Isian with { Kendala = [Isian.Kendala[0] with { TindakLanjut = "Lain" }] }
            : Isian with { Asesmen = new Dictionary<(KodeLayanan, string, KemampuanAsesmen), IsianAsesmen> { [(Paket, "Paket A", KemampuanAsesmen.Literasi)] = new(61.5m, 61) } };

        Assert.False(Jelaskan(Isian, lain).Cocok);
    }

    [Fact]
    public void Without_a_kept_copy_the_recorded_cells_are_named()
    {
        var baris = Baris(Jelaskan(Isian, null));

        Assert.Contains("  1. Pengumpulan data, status = 'Selesai', dari Tahapan!D10:F10", baris);
        Assert.Contains("    Tersedia = 9, dari Personil!E2", baris);
    }

    [Fact]
    public void What_is_not_reported_is_said_and_is_not_0()
    {
        var kosong = Isian with { Kendala = [], Tahapan = new Dictionary<(KodeLayanan, Tahap), IsianTahapan>(), Personil = [Isian.Personil[0] with { Kebutuhan = default, Keterangan = default }], Asesmen = new Dictionary<(KodeLayanan, string, KemampuanAsesmen), IsianAsesmen>() };

        var baris = Baris(Jelaskan(kosong, kosong));

        Assert.Contains("    Kebutuhan: kosong atau tidak terbaca", baris);
        Assert.DoesNotContain(baris, b => b.Contains("Kekurangan", StringComparison.Ordinal));
        Assert.Equal(["Kendala: belum dilaporkan.", "Tahapan: belum dilaporkan.", "Asesmen: belum dilaporkan."], baris.Where(b => b.EndsWith("belum dilaporkan.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_long_text_is_cut_so_that_its_line_can_be_read()
    {
        var panjang = Isian with { Kendala = [Isian.Kendala[0] with { Permasalahan = string.Concat(Enumerable.Repeat("a\U0001F600", 4000)) }] };

        var baris = Assert.Single(Baris(Jelaskan(panjang, panjang)), b => b.Contains("Permasalahan", StringComparison.Ordinal));

        Assert.InRange(baris.Length, 160, 220);
        Assert.EndsWith("…', dari Kendala!B2", baris, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', new string(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(baris))));
    }

    private static List<string> Baris(Penjelasan penjelasan) => [.. new TeksDiLuarIndeks(penjelasan).Baris()];

    /// <summary>A report of one workbook, held against another one, or against none.</summary>
    private static Penjelasan Jelaskan(IsianTemplate dilaporkan, IsianTemplate? disimpan)
    {
        var laporan = PenilaiWorkbook.Nilai(new MemoryStream(Tulis(dilaporkan)), new KonteksPenilaian { Slot = Slot }, default).Laporan!.Layanan.Single(l => l.Kode == Paket);
        var keadaan = new KeadaanUrusan(Slot.Urusan, StatusUrusan.Diterima, new Dictionary<KodeLayanan, LaporanLayanan> { [Paket] = laporan });
        var capaian = AturanCapaian.Permendagri59.Hitung(Slot.Periode, Slot.Wilayah, [keadaan]);
        var sel = PenyusunAsal.Susun(new HasilDaerah(capaian, [], Contoh: false), AturanCapaian.Permendagri59).SelectMany(b => b.Sel);
        return new Penjelasan
        {
            Slot = Slot,
            Layanan = Katalog.Cari(Paket)!,
            Aturan = AturanCapaian.Permendagri59,
            Capaian = capaian,
            Sumber = null,
            KeadaanAsli = disimpan is null ? KeadaanAsli.Hilang : KeadaanAsli.Utuh,
            Asli = disimpan is null ? null : BerkasAsli.Baca(new MemoryStream(Tulis(disimpan)), sel, default),
            Riwayat = new RiwayatSlot([], []),
            Generasi = new Generasi(Slot.Periode, KodeWilayah.Parse("36"), 1, 1),
        };
    }

    private static byte[] Tulis(IsianTemplate isian)
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(Slot, isi, isian);
        return isi.ToArray();
    }
}
