using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Spm.EndToEnd.Tests;

/// <summary>The real Functions host, <c>func start</c>, on the published app.</summary>
internal sealed class HostFungsi : IHostPeristiwa
{
    private static readonly TimeSpan BatasMulai = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(250);

    private readonly Process _proses;
    private readonly KeluaranProses _keluaran;

    private HostFungsi(Process proses, Uri alamat)
    {
        _proses = proses;
        _keluaran = KeluaranProses.Dari(proses);
        Klien = new HttpClient { BaseAddress = alamat };
    }

    /// <inheritdoc/>
    public HttpClient Klien { get; }

    /// <inheritdoc/>
    public string Keluaran => _keluaran.ToString();

    /// <summary>Starts the host and waits until it runs.</summary>
    /// <param name="program">The program, as a shell finds it.</param>
    /// <param name="aplikasi">Folder of the published app.</param>
    /// <param name="koneksi">Connection string of the storage.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="InvalidOperationException">It ended, or does not get ready; the message has what it printed.</exception>
    public static async Task<HostFungsi> MulaiAsync(string program, string aplikasi, string koneksi, CancellationToken ct)
    {
        var port = PortBebas();
        var perintah = new ProcessStartInfo(program, ["start", "--no-build", "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = aplikasi,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        perintah.Environment["AzureWebJobsStorage"] = koneksi;
        perintah.Environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        perintah.Environment["FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT"] = "1";
        var host = new HostFungsi(Process.Start(perintah)!, new Uri($"http://127.0.0.1:{port}/"));
        try
        {
            await TungguBerjalanAsync(host.Klien, () => host._proses.HasExited, BatasMulai, ct);
            return host;
        }
        catch (Exception galat)
        {
            await host.DisposeAsync();
            throw new InvalidOperationException($"{galat.Message}\n{host.Keluaran}", galat);
        }
    }

    /// <summary>Waits until the host says that it runs: it answers before it does so.</summary>
    /// <param name="klien">Its client.</param>
    /// <param name="berakhir">True where the host has ended.</param>
    /// <param name="batas">Longest wait.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="InvalidOperationException">The host has ended.</exception>
    /// <exception cref="TimeoutException">It does not get there.</exception>
    public static async Task TungguBerjalanAsync(HttpClient klien, Func<bool> berakhir, TimeSpan batas, CancellationToken ct)
    {
        var mulai = Stopwatch.GetTimestamp();
        var terakhir = "no answer";
        while (Stopwatch.GetElapsedTime(mulai) < batas)
        {
            if (berakhir())
            {
                throw new InvalidOperationException("The Functions host has ended.");
            }

            terakhir = await KeadaanAsync(klien, ct);
            if (terakhir == "Running")
            {
                return;
            }

            await Task.Delay(Jeda, ct);
        }

        throw new TimeoutException($"The Functions host does not run after {batas.TotalSeconds:F0} s; last state: {terakhir}.");
    }

    public async ValueTask DisposeAsync()
    {
        Klien.Dispose();
        if (!_proses.HasExited)
        {
            // The program may be a script that started the host, and the host has a worker process.
            _proses.Kill(entireProcessTree: true);
            await _proses.WaitForExitAsync();
        }

        await _keluaran.SelesaiAsync();
        _proses.Dispose();
    }

    private static async Task<string> KeadaanAsync(HttpClient klien, CancellationToken ct)
    {
        try
        {
            using var jawaban = await klien.GetAsync(new Uri("admin/host/status", UriKind.Relative), ct);
            return jawaban.StatusCode == HttpStatusCode.OK && JsonElement.Parse(await jawaban.Content.ReadAsStringAsync(ct)).TryGetProperty("state", out var keadaan)
                ? keadaan.GetString()!
                : $"{(int)jawaban.StatusCode}";
        }
        catch (HttpRequestException galat)
        {
            return galat.Message;
        }
    }

    private static int PortBebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }
}
