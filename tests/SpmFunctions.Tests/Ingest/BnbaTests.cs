using System.Globalization;
using System.IO.Compression;
using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions.Tests;

/// <summary>A NIK lies in the file as it was sent and nowhere else.</summary>
public sealed class BnbaTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    // Nobody's: there is no kecamatan 36.01.99.
    private const string AwalNik = "360199";

    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.PerumahanRakyat);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task A_NIK_is_in_the_upload_and_the_kept_original_alone()
    {
        var isi = Berkas();

        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi));

        Assert.Contains(AwalNik, await SemuaAsync(NamaContainer.Uploads), StringComparison.Ordinal);
        Assert.Contains(AwalNik, await SemuaAsync(NamaContainer.Originals), StringComparison.Ordinal);
        foreach (var container in NamaContainer.Semua.Except([NamaContainer.Uploads, NamaContainer.Originals]))
        {
            Assert.DoesNotContain(AwalNik, await SemuaAsync(container), StringComparison.Ordinal);
        }

        var jawaban = await SemuaAsync(NamaContainer.Feedback);
        foreach (var kode in (string[])["SPM-610", "SPM-611", "SPM-619", "SPM-630"])
        {
            Assert.Contains(kode, jawaban, StringComparison.Ordinal);
        }

        Assert.Contains("••••••••••••••••", await SemuaAsync(NamaContainer.Reports), StringComparison.Ordinal);
        Assert.DoesNotContain(AwalNik, await TabelAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(AwalNik, string.Join('\n', _aplikasi.Log.Pesan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_NIK_in_the_name_of_an_upload_is_repeated_nowhere()
    {
        var nik = $"{AwalNik}0101900077";
        Assert.Null(await _aplikasi.UnggahDanTerimaAsync($"{_slot}/Budi {nik}.xlsx", Berkas()));

        foreach (var container in NamaContainer.Semua.Except([NamaContainer.Uploads]))
        {
            await foreach (var blob in new BlobContainerClient(penyimpanan.Azurite.ConnectionString, container).GetBlobsAsync())
            {
                Assert.DoesNotContain(nik, blob.Name, StringComparison.Ordinal);
            }

            Assert.DoesNotContain(nik, await SemuaAsync(container), StringComparison.Ordinal);
        }

        var jawaban = (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{_slot}/Budi xxxxxxxxxxxxxxxx.xlsx{GudangJawaban.Akhiran}")).ToString();
        Assert.Contains("SPM-167", jawaban, StringComparison.Ordinal);
        Assert.DoesNotContain(nik, await TabelAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(nik, string.Join('\n', _aplikasi.Log.Pesan), StringComparison.Ordinal);
    }

    /// <summary>A report of 5 people with a list of 3: one twice, one too short, one a number; and a NIK in the text of an obstacle.</summary>
    private byte[] Berkas()
    {
        using var isi = new MemoryStream();
        var layanan = _slot.Layanan[0];
        TemplateWorkbook.Tulis(_slot, isi, new IsianTemplate
        {
            Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [layanan.Kode] = new() { Harus = 9, Terlayani = 5 } },
            Kendala = [new IsianKendala(layanan.Kode.ToString(), $"Rumah warga {AwalNik}0101900009 jauh", "Menunggu jalan")],
        });
        using (var dokumen = SpreadsheetDocument.Open(isi, isEditable: true))
        {
            var buku = dokumen.WorkbookPart!;
            var bagian = buku.AddNewPart<WorksheetPart>();
            bagian.Worksheet = new Worksheet(new SheetData(
                Baris("No", "NIK", "Nama", "Kecamatan", "Layanan", "Tanggal"),
                Baris("1", $"{AwalNik}0101900001", "Warga A", "Contoh", $"{layanan.Kode}", ""),
                Baris("2", $"{AwalNik}4101900002", "Warga B", "Contoh", $"{layanan.Kode}", ""),
                Baris("3", $"{AwalNik}0101900001", "Warga A", "Contoh", $"{layanan.Kode}", ""),
                Baris("4", $"{AwalNik}010190001", "Warga C", "Contoh", $"{layanan.Kode}", ""),
                new Row(
                    Teks("5"),
                    new Cell { CellValue = new CellValue($"{AwalNik}0101900003") },
                    Teks("Warga D"),
                    Teks(""),
                    Teks($"{layanan.Kode}"))));
            var lembar = buku.Workbook!.Sheets!;
            lembar.Append(new Sheet { Name = "BNBA", SheetId = lembar.Elements<Sheet>().Max(s => s.SheetId!.Value) + 1, Id = buku.GetIdOfPart(bagian) });
        }

        return isi.ToArray();
    }

    private static Row Baris(params string[] teks) => new(teks.Select(Teks));

    private static Cell Teks(string teks) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(teks)) };

    /// <summary>Names and contents of all blobs of a container, of workbooks every part.</summary>
    private async Task<string> SemuaAsync(string container)
    {
        var semua = new StringBuilder();
        await foreach (var blob in _aplikasi.Container(container).GetBlobsAsync())
        {
            var isi = (await _aplikasi.BacaAsync(container, blob.Name)).ToArray();
            semua.AppendLine(blob.Name).AppendLine(Encoding.UTF8.GetString(isi));
            if (isi.AsSpan().StartsWith("PK"u8))
            {
                using var zip = new ZipArchive(new MemoryStream(isi), ZipArchiveMode.Read);
                foreach (var entri in zip.Entries)
                {
                    using var teks = new StreamReader(entri.Open(), Encoding.UTF8);
                    semua.AppendLine(entri.FullName).AppendLine(await teks.ReadToEndAsync());
                }
            }
        }

        return semua.ToString();
    }

    private async Task<string> TabelAsync()
    {
        var semua = new StringBuilder();
        foreach (var nama in NamaTabel.Semua)
        {
            await foreach (var baris in _aplikasi.Ambil<TableServiceClient>().GetTableClient(nama).QueryAsync<TableEntity>())
            {
                semua.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{nama}: {string.Join(", ", baris.Select(k => $"{k.Key}={k.Value}"))}"));
            }
        }

        return semua.ToString();
    }
}
