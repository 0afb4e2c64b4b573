using Spm.Domain;

namespace Spm.Storage.Tests;

/// <summary>Reports with something in every member.</summary>
internal static class ContohLaporan
{
    public static Laporan Untuk(Slot slot, decimal terlayani = 80, params ReadOnlySpan<string> kode)
    {
        var dipilih = kode.ToArray();
        return new Laporan
        {
            Slot = slot,
            VersiTemplate = "1",
            Contoh = true,
            Layanan = [.. slot.Layanan.Where(l => dipilih.Length == 0 || dipilih.Contains(l.Kode.ToString())).Select(l => Layanan(l, terlayani))],
        };
    }

    private static LaporanLayanan Layanan(JenisPelayanan layanan, decimal terlayani) => new()
    {
        Kode = layanan.Kode,
        Satuan = layanan.Satuan,
        Berlaku = true,
        Alasan = "tidak ada \"alasan\" – é",
        Harus = new Angka(100, "A Penerima!G7"),
        Terlayani = new Angka(terlayani, "A Penerima!H7"),
        Mutu =
        [
            new BarisMutu { Kode = layanan.Mutu[0].Kode, Item = layanan.Mutu[0].Item, Satuan = layanan.Mutu[0].Satuan, Harus = new Angka(0.10m, "B Mutu!E3"), Terpenuhi = new Angka(0.05m, "B Mutu!F3") },
            new BarisMutu { Kode = null, Item = "Sendiri", Satuan = "Unit", Harus = new Angka(0, "B Mutu!E9"), Terpenuhi = null },
        ],
        Anggaran = new Anggaran(new Angka(79_228_162_514_264.25m, "C Anggaran!C2"), null),
        Kendala = [new Kendala("Jalan rusak", null, "Kendala!A2:C2")],
        Tahapan = [new TahapanLayanan(Tahap.PenghitunganKebutuhan, StatusTahap.SedangBerjalan, "Kertas kerja", null, "Tahapan!D3:F3"), new TahapanLayanan(Tahap.Pelaksanaan, null, null, "Catatan", "Tahapan!D5:F5")],
        Personil = [new Personil("Bidan", "Orang", new Angka(12, "Personil!D2"), null, null, Bersama: true, "Personil!A2:F2")],
        Asesmen = [new Asesmen("SD", KemampuanAsesmen.Numerasi, new Angka(61.50m, "Asesmen!E3"), new Angka(58, "Asesmen!F3"))],
    };
}
