using System.Diagnostics;
using System.Xml.Linq;

namespace Spm.Workbooks.Tests;

public sealed class LibreOfficeTests : IDisposable
{
    private static readonly string[] Berkas =
    [
        "template", "openpyxl-hiasan.xlsx", "libreoffice-hiasan.xlsx",
        "TataLetak/w1-total-beda.xlsx", "TataLetak/w2-air-minum.xlsx", "TataLetak/w3-bukan-angka.xlsx", "TataLetak/libreoffice-w4-tanggal.xlsx", "TataLetak/tak-dikenal.xlsx",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-anotasi-");

    public void Dispose() => _folder.Delete(recursive: true);

    [FactLibreOffice]
    public async Task Opens_and_prints_the_copies_and_what_it_saves_is_marked_once_again()
    {
        var semua = Berkas.Select((berkas, nomor) => (Nama: $"salinan{nomor}", Uji: berkas.StartsWith("TataLetak/", StringComparison.Ordinal)
            ? TataLetakBeranotasiTests.Salinan(berkas["TataLetak/".Length..]) : SalinanUji.Dari(berkas))).ToList();
        foreach (var (nama, uji) in semua)
        {
            await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, nama + ".xlsx"), uji.Salinan);
        }

        await UbahAsync("pdf", [.. semua.Select(s => s.Nama)]);
        await UbahAsync("xlsx", [.. semua.Select(s => s.Nama)]);
        foreach (var (nama, uji) in semua)
        {
            Assert.True(new FileInfo(Path.Combine(_folder.FullName, "keluaran", nama + ".pdf")).Length > 10_000);
            var disimpan = await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "keluaran", nama + ".xlsx"));
            var hasil = SalinanUji.Nilai(disimpan, uji.Slot);
            var lagi = SalinanUji.Buat(disimpan, hasil.Temuan)!;
            Assert.Equal(SalinanUji.Lembar(uji.Salinan), SalinanUji.Lembar(lagi));
            var tampak = hasil.Temuan.Where(t => t.Sel is not null).Select(t => (Lembar: t.Lembar!, Sel: SalinanUji.Tampak(lagi, t.Lembar!, t.Sel!))).Distinct().ToList();
            Assert.All(tampak, t => Assert.Single(SalinanUji.Komentar(lagi, t.Lembar)[t.Sel].Split("— Temuan SPM —")[1..]));
            var bersih = SalinanUji.Buat(disimpan, [])!;
            Assert.All(tampak, t => Assert.Equal(SalinanUji.Warna(uji.Asli, t.Lembar, t.Sel), SalinanUji.Warna(bersih, t.Lembar, t.Sel)));
            Assert.All(SalinanUji.Bagian(bersih).Where(b => b.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)), b => Assert.DoesNotContain(
                XDocument.Load(new MemoryStream(b.Value)).Descendants(), e => e.Name.LocalName == "formula" && e.Value.Contains("spm-temuan", StringComparison.Ordinal)));
        }
    }

    [FactLibreOffice]
    public async Task A_list_of_people_that_it_saved_is_counted_and_masked_and_its_copy_opens()
    {
        string[] kepala = ["No", "NIK", "Nama", "Kecamatan", "Layanan", "Tanggal"];
        var asli = TemplateUji.Terisi().TambahLembar("BNBA", [kepala, .. Enumerable.Range(0, 30).Select(i => new[] { $"{i}", NikUji.Nomor(i), $"Warga {i}", "Contoh", "K-PU-01", "" })]);
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "daftar.xlsx"), asli.Bita());
        await UbahAsync("xlsx", "daftar");
        var disimpan = await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "keluaran", "daftar.xlsx"));
        var hasil = SalinanUji.Nilai(disimpan, asli.Slot);
        Assert.Contains("memuat 30 orang", Assert.Single(hasil.Temuan, t => t.Kode == "SPM-630").Pesan, StringComparison.Ordinal);

        var salinan = SalinanUji.Buat(disimpan, hasil.Temuan)!;
        Assert.All(SalinanUji.Bagian(salinan).Values, b => Assert.Equal(-1, b.AsSpan().IndexOf("360199"u8)));
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "samar.xlsx"), salinan);
        await UbahAsync("xlsx", "samar");
        var kembali = await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "keluaran", "samar.xlsx"));
        Assert.Equal(30, SalinanUji.Isi(kembali, "BNBA").Count(s => s is { Kolom: 2, Teks: "••••••••••••••••" }));
        Assert.Single(SalinanUji.Nilai(kembali, asli.Slot).Temuan, t => t.Kode == "SPM-603");
    }

    private async Task UbahAsync(string jenis, params string[] nama)
    {
        var info = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName };
        foreach (var argumen in (string[])[$"-env:UserInstallation=file://{_folder.FullName}/profil", "--headless", "--convert-to", jenis, "--outdir", "keluaran", .. nama.Select(n => n + ".xlsx")])
        {
            info.ArgumentList.Add(argumen);
        }

        using var proses = Process.Start(info)!;
        var (keluaran, galat) = (proses.StandardOutput.ReadToEndAsync(), proses.StandardError.ReadToEndAsync());
        await proses.WaitForExitAsync();
        Assert.True(proses.ExitCode == 0 && !(await galat).Contains("Error", StringComparison.OrdinalIgnoreCase), $"{await keluaran} {await galat}");
    }
}
