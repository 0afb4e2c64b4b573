using System.Globalization;
using System.Text.Json;
using ClosedXML.Excel;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

/// <summary>What a reader of the rekap is told of targets and personnel where files could be taken for something else than they say.</summary>
[Trait(UntukHost.Sifat, UntukHost.Semua)]
public sealed class AngkaTargetTests
{
    private static readonly Periode Periode = new(2025, 4);

    // Target, its unit, terlayani, capaian and difference.
    private static readonly int[] KolomCapaian = [5, 6, 8, 10, 14];

    // Daerah, service, target, its unit and target of mutu.
    private static readonly int[] KolomTarget = [1, 3, 5, 6, 12];

    [Fact]
    public async Task Layanan_yang_tidak_berlaku_dan_personil_dua_OPD_di_rekap_tidak_tercampur()
    {
        await using var folder = FolderUji.Buat();
        var masukan = folder.Di("masukan");
        Laporan(masukan, Urusan.PerumahanRakyat, "pr.xlsx", new IsianTemplate
        {
            Layanan = new Dictionary<KodeLayanan, IsianLayanan>
            {
                [KodeLayanan.Parse("K-PR-01")] = new() { Harus = 100, Terlayani = 80 },
                [KodeLayanan.Parse("K-PR-02")] = new() { Harus = 0, Terlayani = 0, Alasan = "Tidak ada program relokasi tahun ini" },
            },
        });
        Laporan(masukan, Urusan.Trantibumlinmas, "damkar.xlsx", Personil("K-TRA-05", 30, 20));
        Laporan(masukan, Urusan.Trantibumlinmas, "satpolpp.xlsx", Personil("K-TRA-01", 50, 40));
        Buku(masukan, "2025-RAD/36.01/kepbup.xlsx", "Dasar hukum: Kepbup 1/2025", "Kode|Satuan|Target Jumlah 2025", "K-PR-01|Orang|100", "K-PR-02|Orang|500");

        (await JalanRekap.JalankanAsync(masukan, folder.Di("keluaran"), folder.Di("storage"))).DenganKode(0);

        var target = Lembar(folder.Di("keluaran"), "Target").Where(b => b.GetValueOrDefault(1) == "36.01").ToDictionary(b => b[3]);
        Assert.Equal(["100", "Orang", "80", "80", "Terlayani ▼ 20 Orang di bawah target."], KolomCapaian.Select(k => target["K-PR-01"].GetValueOrDefault(k)));
        Assert.Equal(["500", "Orang", "tidak berlaku", "tidak berlaku", null], KolomCapaian.Select(k => target["K-PR-02"].GetValueOrDefault(k)));
        Assert.Equal(
            ["semua layanan dalam berkas ini Anggota 50 40", "semua layanan dalam berkas ini Anggota 30 20"],
            Lembar(folder.Di("keluaran"), "Personil").Where(b => b.GetValueOrDefault(5) == "Anggota").Select(b => $"{b[4]} {b[5]} {b[7]} {b[8]}"));
    }

    [Fact]
    public async Task Keputusan_target_hanya_dibaca_bila_angkanya_jelas()
    {
        await using var folder = FolderUji.Buat();
        var masukan = folder.Di("masukan");
        Laporan(masukan, Urusan.PerumahanRakyat, "pr.xlsx", new IsianTemplate { Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [KodeLayanan.Parse("K-PR-01")] = new() { Harus = 100, Terlayani = 80 } } });
        Buku(
            masukan, "2024-RAD/36.01/jelas.xlsx", "Dasar hukum: Kepbup 5/2024", "No|Jenis Pelayanan Dasar|Tahun|Target (KK) menurut Kepbup 5/2024|Target Mutu (%)",
            "1|Pemenuhan kebutuhan pokok air minum sehari-hari|2025|9800|0,5%", "||2026|9900|1%", "Jumlah||2025|9800|", "|||Pandeglang, 3 Januari 2024|");
        Buku(masukan, "2025-RAD/36.02/persen.xlsx", "No|Jenis Pelayanan Dasar|Target 2025", "1|Pelayanan kesehatan ibu hamil|97", "2|Pelayanan kesehatan balita|98");
        Buku(
            masukan, "2025-RAD/36.03/triwulan.xlsx", "No|Jenis Pelayanan Dasar|Satuan|Target Triwulan I|Target Triwulan II|Target Triwulan III|Target Triwulan IV",
            "1|Pelayanan kesehatan ibu hamil|Orang|2500|2500|2500|2500");
        Buku(masukan, "2025-RAD/36.04/tahun.xlsx", "Kode|Satuan|Tahun|Target 2026", "K-KES-01|Orang|2025|9500");
        Buku(
            masukan, "2025-RAD/36.71/kolom-triwulan.xlsx", "No|Jenis Pelayanan Dasar|Satuan|Tahun|Triwulan|Target Jumlah", "1|Pelayanan kesehatan ibu hamil|Orang|2025|I|500", "|||2025|II|500",
            "|||2025|III|500", "|||2025|IV|500");
        Buku(masukan, "2025-RAD/36.72/indikator.xlsx", "No|Indikator|Satuan|Target 2025", "1|Persentase ibu hamil yang mendapatkan pelayanan kesehatan|Orang|95", "2|Pelayanan kesehatan balita|Orang|9500");
        Buku(masukan, "2025-RAD/36.73/sekolah.xlsx", "No|Jenis Pelayanan Dasar|Target SD 2025|Target SMP 2025", "1|Pendidikan dasar|9500|8000");

        (await JalanRekap.JalankanAsync(masukan, folder.Di("keluaran"), folder.Di("storage"))).DenganKode(2);

        Assert.Contains("SPM-735", Galat(folder.Di("keluaran"), "2025-RAD/36.02/persen.xlsx"));
        Assert.Contains("SPM-739", Galat(folder.Di("keluaran"), "2025-RAD/36.03/triwulan.xlsx"));
        Assert.Contains("SPM-745", Galat(folder.Di("keluaran"), "2025-RAD/36.04/tahun.xlsx"));
        Assert.Contains("SPM-739", Galat(folder.Di("keluaran"), "2025-RAD/36.71/kolom-triwulan.xlsx"));
        Assert.Contains("SPM-746", Galat(folder.Di("keluaran"), "2025-RAD/36.72/indikator.xlsx"));
        Assert.Contains("SPM-715", Galat(folder.Di("keluaran"), "2025-RAD/36.73/sekolah.xlsx"));
        Assert.Empty(Galat(folder.Di("keluaran"), "2024-RAD/36.01/jelas.xlsx"));
        var bertarget = Lembar(folder.Di("keluaran"), "Target").Where(b => b.GetValueOrDefault(6) is { Length: > 0 } && b.GetValueOrDefault(3)?.StartsWith("K-", StringComparison.Ordinal) == true);
        var satu = Assert.Single(bertarget);
        Assert.Equal(["36.01", "K-PU-01", "9800", "KK", "0.5"], KolomTarget.Select(k => satu[k]));
    }

    private static IEnumerable<string> Galat(string keluaran, string path) =>
        BerkasRekap.Jawaban(keluaran, path).GetProperty("temuan").EnumerateArray().Where(t => Sama(t.GetProperty("keparahan"), "galat")).Select(t => t.GetProperty("kode").GetString()!);

    private static bool Sama(JsonElement nilai, string teks) => string.Equals(nilai.GetString(), teks, StringComparison.OrdinalIgnoreCase);

    private static IsianTemplate Personil(string layanan, int kebutuhan, int tersedia) => new()
    {
        Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [KodeLayanan.Parse(layanan)] = new() { Harus = 100, Terlayani = 90 } },
        Personil = [new(TataLetakTemplate.SemuaLayanan, "Anggota", "Orang", kebutuhan, tersedia, default)],
    };

    private static void Laporan(string masukan, Urusan urusan, string nama, IsianTemplate isian)
    {
        var slot = new Slot(Periode, KodeWilayah.Parse("36.01"), urusan);
        var tujuan = Path.Combine(masukan, slot.ToString(), nama);
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        using var keluaran = File.Create(tujuan);
        TemplateWorkbook.Tulis(slot, keluaran, isian);
    }

    // Rows of cells between strokes; whole numbers are numbers, the rest is text.
    private static void Buku(string masukan, string path, params string[] baris)
    {
        using var wb = new XLWorkbook();
        var ws = wb.AddWorksheet("Lampiran");
        foreach (var (b, isi) in baris.Index())
        {
            foreach (var (k, teks) in isi.Split('|').Index().Where(s => s.Item.Length > 0))
            {
                _ = int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? ws.Cell(b + 1, k + 1).SetValue(angka) : ws.Cell(b + 1, k + 1).SetValue(teks);
            }
        }

        var tujuan = Path.Combine(masukan, path);
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        wb.SaveAs(tujuan);
    }

    private static List<Dictionary<int, string>> Lembar(string keluaran, string nama)
    {
        using var isi = File.OpenRead(BerkasRekap.Workbook(keluaran));
        using var buku = PembacaWorkbook.Buka(isi, CancellationToken.None);
        return [.. buku.BacaLembar(nama).GroupBy(s => s.Baris).Select(b => b.ToDictionary(s => s.Kolom, s => s.Teks))];
    }
}
