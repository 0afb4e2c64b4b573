using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Workbooks saved by openpyxl and LibreOffice; Berkas/README.md says how they were made.</summary>
public class BerkasProgramLainTests
{
    [Theory]
    [InlineData("openpyxl-terisi.xlsx")]
    [InlineData("libreoffice-terisi.xlsx")]
    public void Filled_in_template_gives_exactly_what_was_typed(string berkas)
    {
        var laporan = PeriksaTemuan.Ada(Nilai(berkas)).Laporan!;
        Assert.Equal(12, laporan.Layanan.Count);
        for (var i = 1; i <= 12; i++)
        {
            var layanan = laporan.Layanan[i - 1];
            Assert.Equal($"K-KES-{i:00}", layanan.Kode.ToString());
            Assert.Equal(new Angka((1000 * i) + 7, $"A Penerima!G{i + 1}"), layanan.Harus);
            Assert.Equal(new Angka((900 * i) + 3, $"A Penerima!H{i + 1}"), layanan.Terlayani);
            Assert.Equal(new Anggaran(new Angka(1_000_000_000m * i, $"C Anggaran!C{i + 1}"), new Angka((750_000_000m * i) + 0.5m, $"C Anggaran!D{i + 1}")), layanan.Anggaran);
        }

        var mutu = laporan.Layanan.SelectMany(l => l.Mutu).Where(m => m.Kode is not null).ToList();
        Assert.Equal(Enumerable.Range(0, 180).Select(j => new Angka(20 + j, $"B Mutu!E{j + 2}")), mutu.Select(m => m.Harus));
        Assert.Equal(Enumerable.Range(0, 180).Select(j => new Angka(j == 0 ? 7.5m : 10 + j, $"B Mutu!F{j + 2}")), mutu.Select(m => m.Terpenuhi));
        Assert.Equal(
            new BarisMutu { Item = "Perahu ambulans", Satuan = "Unit", Harus = new Angka(4, "B Mutu!E182"), Terpenuhi = new Angka(3, "B Mutu!F182") },
            laporan.Layanan[0].Mutu[^1]);
        Assert.Equal([new Kendala("Desa di pulau sulit dijangkau", "Menambah jadwal perahu ambulans", "Kendala!A2:C2")], laporan.Layanan[0].Kendala);
        Assert.Equal([new Kendala("Reagen terlambat datang", null, "Kendala!A3:C3")], laporan.Layanan[11].Kendala);
    }

    [Theory]
    [InlineData("openpyxl-tambahan.xlsx")]
    [InlineData("libreoffice-tambahan.xlsx")]
    public void Sheets_that_are_not_required_give_exactly_what_was_typed(string berkas)
    {
        using var isi = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Berkas", berkas));
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Pendidikan);

        var layanan = PeriksaTemuan.Ada(PenilaiWorkbook.Nilai(isi, new KonteksPenilaian { Slot = slot }, CancellationToken.None)).Laporan!.Layanan;

        Assert.Equal(
            [
                new TahapanLayanan(Tahap.PengumpulanData, StatusTahap.Selesai, "Berita acara pemutakhiran data", null, "Tahapan!D2:F2"),
                new TahapanLayanan(Tahap.PenghitunganKebutuhan, StatusTahap.SedangBerjalan, null, "Menunggu harga satuan", "Tahapan!D3:F3"),
            ],
            layanan[0].Tahapan);
        Assert.Equal([new TahapanLayanan(Tahap.Pelaksanaan, StatusTahap.Belum, null, null, "Tahapan!D13:F13")], layanan[2].Tahapan);
        var operatorData = new Personil("Operator data", "Orang", new Angka(4, "Personil!D3"), new Angka(3, "Personil!E3"), "Merangkap", Bersama: true, "Personil!A3:F3");
        Assert.Equal([new Personil("Guru SD berijazah S1", "Orang", new Angka(120, "Personil!D2"), new Angka(96, "Personil!E2"), null, Bersama: false, "Personil!A2:F2"), operatorData], layanan[1].Personil);
        Assert.Equal([operatorData], layanan[0].Personil);
        Assert.Equal(
            [
                new Asesmen("SD", KemampuanAsesmen.Literasi, new Angka(61.5m, "Asesmen!E2"), new Angka(58.25m, "Asesmen!F2")),
                new Asesmen("SD", KemampuanAsesmen.Numerasi, new Angka(49, "Asesmen!E3"), new Angka(52, "Asesmen!F3")),
            ],
            layanan[1].Asesmen);
    }

    [Theory]
    [InlineData("openpyxl-galat.xlsx", "SPM-207 A Penerima!G7", "SPM-207 A Penerima!G8")]
    [InlineData("libreoffice-galat.xlsx", "SPM-206 A Penerima!G7")]
    public void Deliberate_errors_are_found_at_their_cells(string berkas, params string[] rumus) => PeriksaTemuan.Ada(
        Nilai(berkas),
        [
            "SPM-201 A Penerima!G2",
            "SPM-202 A Penerima!H3",
            "SPM-203 A Penerima!G4",
            "SPM-204 A Penerima!H5",
            "SPM-205 A Penerima!H6",
            .. rumus,
            "SPM-223 A Penerima!E9",
            "SPM-214 A Penerima!F9",
            "SPM-215 A Penerima!G9",
            "SPM-215 A Penerima!H9",
            "SPM-218 A Penerima!H10",
            "SPM-213 A Penerima!E12",
            "SPM-301 B Mutu!E2",
            "SPM-309 B Mutu!E4",
            "SPM-315 B Mutu!E124",
            "SPM-314 B Mutu!C182",
            "SPM-420 C Anggaran!D3",
            "SPM-401 C Anggaran!C4",
            "SPM-421 C Anggaran!C9",
            "SPM-421 C Anggaran!D9",
            "SPM-511 Kendala!A3",
        ]);

    private static HasilPenilaian Nilai(string berkas)
    {
        using var isi = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Berkas", berkas));
        return PenilaiWorkbook.Nilai(isi, new KonteksPenilaian { Slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Kesehatan) }, CancellationToken.None);
    }
}
