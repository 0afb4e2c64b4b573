using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

public sealed class TeksPenjelasanTests
{
    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat);

    [Fact]
    public void Every_row_of_the_sheet_Sumber_that_the_service_has_is_named()
    {
        Assert.Contains("Lembar Sumber pada rekap: 36.01/K-PR-01/A, 36.01/K-PR-01/B, 36.01/K-PR-01/C, 36.01/K-PR-01/IP, 36.01/K-PR-01/T", Baris(Laporan()));
        Assert.Contains(
            "Lembar Sumber pada rekap: 36.01/K-PR-01/A, 36.01/K-PR-01/B, 36.01/K-PR-01/C, 36.01/K-PR-01/IP, 36.01/K-PR-01/T, 36.01/K-PR-01/Kendala, 36.01/K-PR-01/Tahapan, "
                + "36.01/K-PR-01/Personil, 36.01/K-PR-01/Asesmen",
            Baris(Lengkap()));
    }

    private static LaporanLayanan Laporan() => new()
    {
        Kode = KodeLayanan.Parse("K-PR-01"),
        Satuan = "Orang",
        Berlaku = true,
        Harus = new Angka(10, "A Penerima!G2"),
        Terlayani = new Angka(5, "A Penerima!H2"),
        Mutu = [],
        Kendala = [],
    };

    private static LaporanLayanan Lengkap() => Laporan() with
    {
        Kendala = [new Kendala("a", null, "Kendala!A2:C2"), new Kendala("b", null, "Kendala!A3:C3")],
        Tahapan = [new(Tahap.PengumpulanData, StatusTahap.Selesai, null, null, "Tahapan!D2:F2"), new(Tahap.Pelaksanaan, StatusTahap.Belum, null, null, "Tahapan!D3:F3")],
        Personil = [new("Guru", "Orang", null, null, null, Bersama: false, "Personil!A2:F2")],
        Asesmen = [new("SD", KemampuanAsesmen.Literasi, new Angka(61, "Asesmen!E2"), new Angka(60, "Asesmen!F2"))],
    };

    private static List<string> Baris(LaporanLayanan laporan)
    {
        var keadaan = new KeadaanUrusan(Slot.Urusan, StatusUrusan.Diterima, new Dictionary<KodeLayanan, LaporanLayanan> { [laporan.Kode] = laporan });
        return
        [
            .. TeksPenjelasan.Baris(new Penjelasan
            {
                Slot = Slot,
                Layanan = Katalog.Cari(laporan.Kode)!,
                Aturan = AturanCapaian.Permendagri59,
                Capaian = AturanCapaian.Permendagri59.Hitung(Slot.Periode, Slot.Wilayah, [keadaan]),
                Sumber = null,
                KeadaanAsli = KeadaanAsli.TidakDicari,
                Asli = null,
                Riwayat = new RiwayatSlot([], []),
                Generasi = new Generasi(Slot.Periode, KodeWilayah.Parse("36"), 1, 1),
            }),
        ];
    }
}
