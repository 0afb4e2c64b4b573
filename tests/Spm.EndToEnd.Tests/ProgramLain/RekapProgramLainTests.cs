using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Spm.LocalHost;
using SpmFunctions;

namespace Spm.EndToEnd.Tests;

public class RekapProgramLainTests(RekapProgramLain run) : IClassFixture<RekapProgramLain>
{
    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [FactProgramLain]
    public void Setiap_angka_rekap_json_sama_sampai_digit_terakhir()
    {
        var beda = new List<string>();

        var jumlah = Bandingkan("daerah", run.Harapan.GetProperty("daerah"), BerkasRekap.Json(run.Keluaran).GetProperty("daerah"), beda)
            + Bandingkan("laporanProvinsi", run.Harapan.GetProperty("laporanProvinsi"), BerkasRekap.Json(run.Keluaran).GetProperty("laporanProvinsi"), beda);

        Assert.Empty(beda);

        // 8 daerah with 29 services and a province with 14, each with 7 fields: nothing was left out by accident.
        Assert.True(jumlah > ((8 * 29) + 14) * 7, $"Only {jumlah} figures were compared.");
    }

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [FactProgramLain]
    public void Semua_pita_kategori_dan_peringkat_yang_sama_terjadi()
    {
        var daerah = run.Harapan.GetProperty("daerah").EnumerateArray().ToList();

        Assert.Equal(6, daerah.Select(d => d.GetProperty("kategori").GetString()).Distinct().Count());
        Assert.Equal(2, daerah.Count(d => d.GetProperty("kode").GetString() is "36.03" or "36.04" && d.GetProperty("peringkat").GetString() == "2"));
    }

    [Trait(UntukHost.Sifat, UntukHost.Perintah)]
    [FactProgramLain]
    public void Ringkasan_menghitung_berkas_dan_kode_keluar_mengatakan_ada_yang_ditolak()
    {
        run.Hasil.DenganKode(2);

        var (unggah, tolak) = (run.Harapan.GetProperty("uploaded").GetInt32(), run.Harapan.GetProperty("rejected").GetInt32());
        Assert.Equal((unggah, unggah - tolak, tolak, 2), run.Hasil.Jumlah);
        Assert.Equal(BerkasRekap.Workbook(run.Keluaran), run.Hasil.Ringkasan.GetProperty("rekap").GetString());
        var jawaban = Directory.EnumerateFiles(Path.Combine(run.Keluaran, "feedback"), "*.findings.json", SearchOption.AllDirectories).Select(f => JsonElement.Parse(File.ReadAllText(f))).ToList();
        Assert.Equal(unggah, jawaban.Count);
        Assert.Equal(jawaban.Sum(j => j.GetProperty("temuan").GetArrayLength()), run.Hasil.Ringkasan.GetProperty("findings").GetInt32());
        Assert.Equal(tolak, jawaban.Count(j => j.GetProperty("putusan").GetString() == "ditolak"));
    }

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [FactProgramLain]
    public void Berkas_yang_ditolak_dijawab_dengan_sel_yang_salah()
    {
        var temuan = BerkasRekap.Jawaban(run.Keluaran, "2025-TW4/36.73/sosial/spm-36.73-sosial-2025-TW4.xlsx").GetProperty("temuan").EnumerateArray()
            .Where(t => t.GetProperty("keparahan").GetString() == "galat")
            .Select(t => (t.GetProperty("kode").GetString(), t.GetProperty("lembar").GetString(), t.GetProperty("sel").GetString()));

        Assert.Equal([("SPM-201", "A Penerima", "G2"), ("SPM-204", "A Penerima", "H3")], temuan);
    }

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [FactProgramLain]
    public void Angka_yang_diketik_sebagai_teks_diterima_dengan_peringatan_di_selnya()
    {
        var temuan = BerkasRekap.Jawaban(run.Keluaran, "2025-TW4/36.02/pendidikan/spm-36.02-pendidikan-2025-TW4.xlsx").GetProperty("temuan").EnumerateArray();

        Assert.Contains(temuan, t => t.GetProperty("sel").GetString() == "G2" && t.GetProperty("keparahan").GetString() == "peringatan");
    }

    [Trait(UntukHost.Sifat, UntukHost.Semua)]
    [FactProgramLain]
    public async Task Setiap_sel_workbook_rekap_sama_bila_dibaca_program_lain()
    {
        var (kode, beda) = await run.PeriksaWorkbookAsync();

        Assert.True(kode == 0, beda);
    }

    [Trait(UntukHost.Sifat, UntukHost.Jurnal)]
    [FactProgramLain]
    public async Task Jurnal_orkestrasi_yang_selesai_dapat_diputar_ulang_tanpa_perbedaan()
    {
        await using var folder = FolderUji.Buat();
        await using var azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataFolder = folder.Salin(run.Storage, "storage"), RepositoryRoot = RepositoryRoot.Find() }, CancellationToken.None);
        var jam = new JamLokal(DateTimeOffset.Parse(Waktu.SebelumTenggat, System.Globalization.CultureInfo.InvariantCulture));
        await using var host = await LocalFunctionsHost.StartAsync(
            new LocalFunctionsHostOptions
            {
                FunctionAssembly = typeof(SpmServiceCollectionExtensions).Assembly,
                ConnectionString = azurite.ConnectionString,
                TimeProvider = jam,
                HttpUrl = null,
                ConfigureServices = services => services.AddSingleton<IWaktuTerima>(new WaktuTerimaJam(jam)).AddSpmFunctions(),
            },
            CancellationToken.None);
        var instans = await host.DurableClient.GetInstanceAsync("rekap-2025-TW4-36", CancellationToken.None);
        Assert.True(instans is { IsCompleted: true }, $"The instance is {instans?.RuntimeStatus}.");

        Assert.Empty(await host.ReplayCompletedJournalsAsync(CancellationToken.None));
    }

    /// <summary>Adds what differs from the expectation, field by field, and counts the figures. Numbers are compared as the text that the file has.</summary>
    private static int Bandingkan(string tempat, JsonElement harapan, JsonElement ada, List<string> beda)
    {
        switch (harapan.ValueKind)
        {
            case JsonValueKind.Object:
                return harapan.EnumerateObject().Sum(f => Bandingkan($"{tempat}.{f.Name}", f.Value, ada.GetProperty(f.Name), beda));
            case JsonValueKind.Array:
                Assert.Equal(harapan.GetArrayLength(), ada.GetArrayLength());
                return harapan.EnumerateArray().Zip(ada.EnumerateArray()).Index().Sum(p => Bandingkan($"{tempat}[{p.Index}]", p.Item.First, p.Item.Second, beda));
            default:
                var (kiri, kanan) = (harapan.ToString(), ada.ToString());
                if (kiri != kanan || harapan.ValueKind == JsonValueKind.Null != (ada.ValueKind == JsonValueKind.Null))
                {
                    beda.Add($"{tempat}: {kanan} in place of {kiri}");
                }

                return 1;
        }
    }
}
