using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Spm.Domain;
using Spm.Storage;
using Spm.Testing;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

/// <summary>The whole app on the local host, watched from outside.</summary>
public sealed class EksporOtlpTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Sosial);
    private static readonly JamLokal Jam = new(new DateTimeOffset(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7)));

    [Fact]
    public async Task An_endpoint_receives_one_trace_from_upload_to_rekap_and_metrics_and_log_lines_and_nothing_of_people()
    {
        await using var penerima = await PenerimaOtlp.MulaiAsync();
        var konfigurasi = Konfigurasi(penerima);
        var baris = new List<string>();
        using (new PencetakJejak(teks =>
        {
            lock (baris)
            {
                baris.Add(teks);
            }
        }))
        {
            await JalankanAsync(konfigurasi);
        }

        // Spans of tests that run beside this one are received as well: the source is one for the process.
        string[] lengkap = [NamaLangkah.Unggahan, NamaLangkah.Penilaian, NamaLangkah.Pendaftaran, NamaLangkah.Permintaan, NamaLangkah.Putaran, NamaLangkah.Hitung, NamaLangkah.Tulis];
        var jejak = penerima.Langkah().GroupBy(l => l.Jejak).Where(j => lengkap.All(nama => j.Any(l => l.Nama == nama))).Select(j => j.Key).ToList();
        Assert.Contains(NamaPengamatan.UnggahanDinilai, penerima.Teks("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains(NamaPengamatan.RekapDurasi, penerima.Teks("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains("Putusan", penerima.Teks("/v1/logs"), StringComparison.Ordinal);
        Assert.DoesNotContain("3601990101900077", penerima.Teks(), StringComparison.Ordinal);
        Assert.DoesNotContain("Budi", penerima.Teks(), StringComparison.Ordinal);
        Assert.Contains(RujukanUnggahan.Dari($"{Slot}/laporan.xlsx").Sidik, penerima.Teks("/v1/traces"), StringComparison.Ordinal);

        Assert.Contains(baris, b => b.Contains($"unggahan {RujukanUnggahan.Dari($"{Slot}/laporan.xlsx")} ", StringComparison.Ordinal) && b.Contains("penilaian ", StringComparison.Ordinal));
        Assert.Contains(jejak, j => baris.Exists(b => b.StartsWith($"Jejak {j}: rekap 2025-TW4 36, 9 daerah dihitung ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Spans_below_a_call_that_was_not_sampled_are_exported_all_the_same()
    {
        await using var penerima = await PenerimaOtlp.MulaiAsync();
        const string Jejak = "4bf92f3577b34da6a3ce929d0e0e4736";
        using (new EksporOtlp(Konfigurasi(penerima)))
        {
            JejakSpm.MulaiKegiatan(NamaLangkah.Hitung, $"00-{Jejak}-00f067aa0ba902b7-00", "2025-TW4", "36.01")?.Dispose();
            using var panggilan = new Activity("panggilan").SetParentId($"00-{Jejak}-00f067aa0ba902b7-00").Start();
            JejakSpm.MulaiUnggahan($"{Slot}/laporan.xlsx")?.Dispose();
        }

        Assert.Equal([NamaLangkah.Hitung, NamaLangkah.Unggahan], penerima.Langkah().Where(l => l.Jejak == Jejak).Select(l => l.Nama).Order());
    }

    // As the exporter to Azure does, which the app adds before its own sampler.
    [Fact]
    public void A_sampler_that_an_exporter_brings_is_overruled()
    {
        var langkah = new ConcurrentQueue<Activity>();
        using (OpenTelemetrySdk.Create(susun =>
        {
            susun.WithTracing(jejak => jejak.AddProcessor(new SimpleActivityExportProcessor(new PenampungLangkah(langkah))));
            susun.Services.ConfigureOpenTelemetryTracerProvider((_, jejak) => jejak.SetSampler(new AlwaysOffSampler()));
            susun.Services.ConfigureOpenTelemetryTracerProvider(jejak => jejak.SemuaLangkahSendiri());
        }))
        {
            JejakSpm.MulaiKegiatan(NamaLangkah.Hitung, putaran: null, "2025-TW4", "36.77")?.Dispose();
        }

        Assert.Contains(langkah, l => l.Recorded && (string?)l.GetTagItem(NamaLangkah.TagWilayah) == "36.77");
    }

    [Fact]
    public void Without_an_endpoint_nothing_is_exported()
    {
        var layanan = new ServiceCollection().AddEksporOtlp(new ConfigurationBuilder().Build());

        Assert.Empty(layanan);
    }

    private static IConfiguration Konfigurasi(PenerimaOtlp penerima) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { [EksporOtlp.Alamat] = penerima.Alamat, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" }).Build();

    private static byte[] Workbook()
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(Slot, isi, new IsianTemplate { Layanan = Slot.Layanan.ToDictionary(l => l.Kode, _ => new IsianLayanan { Harus = 100, Terlayani = 80 }) });
        return isi.ToArray();
    }

    /// <summary>Two uploads, one of them with a number like a NIK in its name; then the rekap; then everything is stopped, which sends the rest.</summary>
    private async Task JalankanAsync(IConfiguration konfigurasi)
    {
        var (blob, tabel) = (azurite.CreateBlobServiceClient(), azurite.CreateTableServiceClient());
        await new PenyiapPenyimpanan(blob, tabel).SiapkanAsync(default);
        await blob.GetBlobContainerClient(NamaContainer.Uploads).UploadBlobAsync($"{Slot}/Budi 3601990101900077.xlsx", new BinaryData(Workbook()));
        await blob.GetBlobContainerClient(NamaContainer.Uploads).UploadBlobAsync($"{Slot}/laporan.xlsx", new BinaryData(Workbook()));
        await using var host = await LocalFunctionsHost.StartAsync(
            new LocalFunctionsHostOptions
            {
                FunctionAssembly = typeof(IngestWorkbook).Assembly,
                ConnectionString = azurite.ConnectionString,
                TimeProvider = Jam,
                HttpUrl = null,
                ConfigureServices = layanan => layanan.AddSingleton<TimeProvider>(Jam).AddSingleton<IWaktuTerima>(new WaktuTerimaJam(Jam)).AddSingleton(konfigurasi).AddSpmFunctions().AddEksporOtlp(konfigurasi),
                BeforeStart = layanan => Assert.NotNull(layanan.GetService<EksporOtlp>()),
                ConfigureLogging = log => log.ClearProviders().SetMinimumLevel(LogLevel.Warning),
            },
            default);
        var penerimaan = host.Services.GetRequiredService<BukuPenerimaan>();
        await TungguAsync(async () => (await penerimaan.BacaYangDiterimaAsync(default)).Values.Count(dinilai => dinilai) == 2);
        Assert.True(await new PenungguRekap(host.Services.GetRequiredService<BukuGenerasi>(), host.Services.GetRequiredService<PenandaRekap>(), host.DurableClient)
            .TungguAsync(Slot.Periode, Slot.Wilayah.Provinsi, default));
    }

    private static async Task TungguAsync(Func<Task<bool>> selesai)
    {
        using var batas = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var detak = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!await selesai())
        {
            await detak.WaitForNextTickAsync(batas.Token);
        }
    }

    private sealed class PenampungLangkah(ConcurrentQueue<Activity> langkah) : BaseExporter<Activity>
    {
        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var satu in batch)
            {
                langkah.Enqueue(satu);
            }

            return ExportResult.Success;
        }
    }
}
