using System.Text.Json;

namespace SpmFunctions.Tests;

public sealed class PenerbitanTests
{
    [Fact]
    public void Host_json_lies_beside_the_built_app_with_the_settings_that_the_code_relies_on()
    {
        using var host = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "host.json")));

        Assert.Equal("2.0", host.RootElement.GetProperty("version").GetString());
        var ekstensi = host.RootElement.GetProperty("extensions");
        Assert.Equal(5, ekstensi.GetProperty("blobs").GetProperty("poisonBlobThreshold").GetInt32());
        Assert.Matches("^[A-Za-z][A-Za-z0-9]{2,44}$", ekstensi.GetProperty("durableTask").GetProperty("hubName").GetString());
    }

    [Fact]
    public async Task Publishing_the_stand_ins_is_a_build_error()
    {
        var keluar = Path.Combine(Path.GetTempPath(), "spm-publish-" + Guid.NewGuid().ToString("N"));

        var (kode, keluaran) = await PerintahDotnet.JalankanAsync("publish", PerintahDotnet.Proyek, "--no-build", "-c", "Debug", "-o", keluar, "-nologo");

        Assert.NotEqual(0, kode);
        Assert.Contains("SPM0001", keluaran, StringComparison.Ordinal);
        Assert.False(Directory.Exists(keluar) && Directory.EnumerateFiles(keluar).Any());
    }

    [Fact]
    public async Task With_the_real_packages_it_is_a_functions_worker_that_publishes_host_json()
    {
        var (kode, keluaran) = await PerintahDotnet.JalankanAsync(
            "msbuild", PerintahDotnet.Proyek, "-p:AzurePackages=true", "-getProperty:OutputType,AzureFunctionsVersion", "-getItem:PackageReference,None,Compile");

        Assert.True(kode == 0, keluaran);
        using var hasil = JsonDocument.Parse(keluaran);
        var sifat = hasil.RootElement.GetProperty("Properties");
        Assert.Equal(("Exe", "v4"), (sifat.GetProperty("OutputType").GetString(), sifat.GetProperty("AzureFunctionsVersion").GetString()));
        var item = hasil.RootElement.GetProperty("Items");
        Assert.Contains("Microsoft.Azure.Functions.Worker", Nama(item, "PackageReference"));
        Assert.Contains("Microsoft.Azure.Functions.Worker.Extensions.DurableTask", Nama(item, "PackageReference"));
        Assert.Contains("Program.cs", Nama(item, "Compile"));
        var host = HostJson(item);
        Assert.Equal("PreserveNewest", host.GetProperty("CopyToPublishDirectory").GetString());
    }

    [Theory]
    [InlineData("azureStorage", "host.json", false)]
    [InlineData("scheduler", "host.scheduler.json", true)]
    public async Task What_is_published_fits_where_orchestrations_are_kept(string tempat, string berkas, bool paketPenjadwal)
    {
        var (kode, keluaran) = await PerintahDotnet.JalankanAsync(
            "msbuild", PerintahDotnet.Proyek, "-p:AzurePackages=true", $"-p:SPM_DURABLE_BACKEND={tempat}", "-getItem:PackageReference,None");

        Assert.True(kode == 0, keluaran);
        using var hasil = JsonDocument.Parse(keluaran);
        var item = hasil.RootElement.GetProperty("Items");
        var host = HostJson(item);
        Assert.EndsWith($"/{berkas}", host.GetProperty("Identity").GetString(), StringComparison.Ordinal);
        Assert.Equal(paketPenjadwal, Nama(item, "PackageReference").Contains("Microsoft.Azure.Functions.Worker.Extensions.DurableTask.AzureManaged"));
    }

    // Files of the project itself have no link.
    private static JsonElement HostJson(JsonElement item) =>
        Assert.Single(item.GetProperty("None").EnumerateArray(), n => n.TryGetProperty("Link", out var link) && link.GetString() == "host.json");

    private static IEnumerable<string?> Nama(JsonElement item, string jenis) => item.GetProperty(jenis).EnumerateArray().Select(i => i.GetProperty("Identity").GetString());
}
