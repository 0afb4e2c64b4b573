using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.DurableTask.Client;
using Moq;
using Spm.Domain;
using Spm.LocalHost;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions.Tests;

/// <summary>What leaves the app for logs, traces and metrics names nobody.</summary>
public sealed partial class DataPribadiTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    // Nobody's: there is no kecamatan 36.01.99.
    private const string Nik = "3601990101900077";
    private const string Nama = "Warga Rekaan Satu";
    private const string Kendala = "Rumah Warga Rekaan Dua jauh";
    private const string Berkasnya = "Laporan Siti Karangan";
    private const string Surel = "orang@dinas.example";
    private const string Pejabat = "Pejabat Rekaan";

    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.PerumahanRakyat);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task Nothing_of_people_in_a_file_its_name_the_list_of_contacts_or_a_withdrawal_is_in_logs_traces_or_metrics()
    {
        using var jejak = new PengumpulJejak();
        using var metrik = new PengumpulMetrik(_aplikasi.Ambil<IMeterFactory>());
        using (jejak.MulaiPanggilan())
        {
            await IngestAsync($"{_slot}/laporan.xlsx", Berkas());
            await IngestAsync($"{_slot}/{Nik}.xlsx", Berkas());
            await IngestAsync($"{Nik}/salah.xlsx", [1]);
            await IngestAsync($"{_slot}/{Berkasnya}.xlsx", Berkas());
            await IngestAsync($"{Berkasnya}/salah.xlsx", [1]);
            await IngestTanpaBerkasAsync($"{_slot}/{Berkasnya} dihapus.xlsx");
            await TarikAsync();
            await IngatkanAsync();
            await _aplikasi.Ambil<PengamatAntrean>().AmatiAsync(default);
        }

        var log = string.Join('\n', _aplikasi.Log.Pesan);
        foreach (var path in (string[])[$"{_slot}/laporan.xlsx", $"{_slot}/{Berkasnya}.xlsx", $"{_slot}/{Berkasnya} dihapus.xlsx"])
        {
            Assert.Contains($"{_slot} {Sidik.Dari(path)[..12]}: ", log, StringComparison.Ordinal);
            Assert.Contains($"[spm.slot, {_slot}] [spm.sidik, {Sidik.Dari(path)[..12]}]", jejak.Teks(), StringComparison.Ordinal);
        }

        Assert.Contains($"- {Sidik.Dari($"{Berkasnya}/salah.xlsx")[..12]}: ", log, StringComparison.Ordinal);
        Assert.Contains("sudah dihapus", log, StringComparison.Ordinal);
        Assert.Contains("layanan ditarik", log, StringComparison.Ordinal);
        Assert.Contains("pesan masuk outbox", log, StringComparison.Ordinal);
        Assert.Contains("baris 3: isi kolom surel bukan alamat surel", log, StringComparison.Ordinal);
        var semua = string.Join('\n', log, jejak.Teks(), string.Join('\n', metrik.Semua));
        foreach (var rahasia in (string[])[Nik, "360199", Nama, "Rekaan", Kendala, Surel, "dinas.example", Pejabat, Berkasnya, "Karangan", ".xlsx"])
        {
            Assert.DoesNotContain(rahasia, semua, StringComparison.OrdinalIgnoreCase);
        }

        Assert.All(metrik.Semua, m => Assert.All(m.Teks.Split(' ').Skip(1), a => Assert.Contains(a.Split('=')[0], NamaPengamatan.Atribut)));
    }

    [Fact]
    public async Task The_hash_in_logs_and_traces_leads_to_the_receipt_and_so_to_the_file()
    {
        var path = $"{_slot}/{Berkasnya} lagi.xlsx";
        await IngestAsync(path, Berkas());

        var rujukan = RujukanUnggahan.Dari(path);
        Assert.Equal(_slot.ToString(), rujukan.Slot);
        var dicari = await _aplikasi.Ambil<BukuPenerimaan>().BacaSemuaAsync(default).Where(p => p.SidikPath.StartsWith(rujukan.Sidik, StringComparison.Ordinal)).ToListAsync();
        Assert.Equal(path, Assert.Single(dicari).Path);
    }

    [Fact]
    public void A_number_like_a_NIK_cannot_be_found_out_from_the_hash_of_its_path() =>
        Assert.Equal(RujukanUnggahan.Dari($"{_slot}/{Nik}.xlsx"), RujukanUnggahan.Dari($"{_slot}/{Nik[..^1]}8.xlsx"));

    [Fact]
    public void Every_line_of_a_log_is_a_constant_template_in_one_place()
    {
        var src = Path.Combine(RepositoryRoot.Find(), "src");
        var fungsi = Berkas(Path.Combine(src, "SpmFunctions")).Where(b => LogBebas().IsMatch(File.ReadAllText(b))).Select(Path.GetFileName);
        var sisipan = Berkas(src).SelectMany(b => LogSisipan().Matches(File.ReadAllText(b)).Select(m => $"{Path.GetFileName(b)}: {m.Value}"));
        var nomor = NomorPesan().Matches(File.ReadAllText(Path.Combine(src, "SpmFunctions", "Pengamatan", "PesanLog.cs"))).Select(m => m.Groups[1].Value).ToList();

        Assert.Empty(fungsi);
        Assert.Empty(sisipan);
        Assert.NotEmpty(nomor);
        Assert.Equal(nomor.Distinct(), nomor);
    }

    private static IEnumerable<string> Berkas(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(b => !b.Split(Path.DirectorySeparatorChar).Any(s => s is "obj" or "bin"));

    private static Cell Sel(string teks) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(teks)) };

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\(")]
    private static partial Regex LogBebas();

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\((\w+, )?\$""[^\n]*")]
    private static partial Regex LogSisipan();

    [GeneratedRegex(@"EventId = (\d+)")]
    private static partial Regex NomorPesan();

    private async Task IngestAsync(string path, byte[] isi)
    {
        await _aplikasi.UnggahAsync(path, isi);
        await IngestTanpaBerkasAsync(path);
    }

    private Task IngestTanpaBerkasAsync(string path) =>
        new IngestWorkbook(_aplikasi.Ambil<PengolahUnggahan>())
            .RunAsync(_aplikasi.Container(NamaContainer.Uploads).GetBlobClient(path), path, new Mock<DurableTaskClient>("uji").Object, default);

    private Task<HasilPenarikan> TarikAsync() => _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(
        new PermintaanPenarikan { Slot = _slot, Oleh = Pejabat, Alasan = "Berkas " + Nama }, default);

    private async Task IngatkanAsync()
    {
        var csv = $"wilayah,urusan,layanan,opd,surel\n{_slot.Wilayah},PR,,{Pejabat},{Surel}\n{_slot.Wilayah},PR,,{Pejabat},{Nama}\n";
        await _aplikasi.Container(NamaContainer.Config).GetBlobClient(GudangKonfigurasi.BerkasPetugas).UploadAsync(new BinaryData(csv), overwrite: true);
        await _aplikasi.Ambil<PenyusunPengingat>().JalankanAsync(default);
    }

    /// <summary>A report with a list of people on a sheet BNBA, a number like a NIK in an obstacle, and a mistake.</summary>
    private byte[] Berkas()
    {
        using var isi = new MemoryStream();
        var layanan = _slot.Layanan[0].Kode;
        TemplateWorkbook.Tulis(_slot, isi, new IsianTemplate
        {
            Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [layanan] = new() { Harus = 9, Terlayani = 5 } },
            Kendala = [new IsianKendala(layanan.ToString(), $"{Kendala} {Nik}", "Menunggu")],
        });
        using (var dokumen = SpreadsheetDocument.Open(isi, isEditable: true))
        {
            var buku = dokumen.WorkbookPart!;
            var bagian = buku.AddNewPart<WorksheetPart>();
            bagian.Worksheet = new Worksheet(new SheetData(
                new Row(Sel("No"), Sel("NIK"), Sel("Nama"), Sel("Kecamatan"), Sel("Layanan"), Sel("Tanggal")),
                new Row(Sel("1"), Sel(Nik), Sel(Nama), Sel("Rekaan"), Sel(layanan.ToString()), Sel("")),
                new Row(Sel("2"), Sel(Nik), Sel(Nama), Sel("Rekaan"), Sel(layanan.ToString()), Sel(""))));
            var lembar = buku.Workbook!.Sheets!;
            lembar.Append(new Sheet { Name = "BNBA", SheetId = lembar.Elements<Sheet>().Max(s => s.SheetId!.Value) + 1, Id = buku.GetIdOfPart(bagian) });
        }

        return isi.ToArray();
    }
}
