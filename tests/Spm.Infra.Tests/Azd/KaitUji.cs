using System.Diagnostics;

namespace Spm.Infra.Tests;

/// <summary>Runs a hook; az, azd, dotnet and sleep only write down how they were called.</summary>
internal sealed class KaitUji : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-kait-");

    /// <summary>What every call of az does; null: answers as below.</summary>
    public string? Az { get; init; }

    /// <summary>How az tells the start of the budget.</summary>
    public string Anggaran { get; init; } = "exit 3";

    /// <summary>What az says of the provider of Container Apps, whose subnets Flex Consumption uses.</summary>
    public string Penyedia { get; init; } = "NotRegistered";

    /// <summary>Kind of the user that is signed in.</summary>
    public string Pengguna { get; init; } = "user";

    /// <summary>What the directory answers who is signed in.</summary>
    public string Diri { get; init; } = "echo saya";

    public string Dotnet { get; init; } = "exit 0";

    /// <summary>The calls, in order.</summary>
    public IReadOnlyList<string> Panggilan => File.Exists(Catatan) ? File.ReadAllLines(Catatan) : [];

    private string Catatan => Path.Combine(_folder.FullName, "catatan");

    public async Task<(int Kode, string Keluaran)> JalankanAsync(string kait, Dictionary<string, string> lingkungan)
    {
        var az = Az ?? $$"""
            case "$*" in
              *"account show --query user.type"*) echo {{Pengguna}} ;;
              *"list-flexconsumption-locations"*) printf 'indonesiacentral\nsoutheastasia\n' ;;
              *"provider show --namespace Microsoft.App "*) echo {{Penyedia}} ;;
              *"resource show"*) {{Anggaran}} ;;
              *"signed-in-user"*) {{Diri}} ;;
            esac
            """;
        Program("az", az);
        Program("azd", "");
        Program("dotnet", Dotnet, " AzurePackages=$AzurePackages");
        Program("sleep", "");
        var mulai = new ProcessStartInfo("sh", [Path.Combine(RepositoryFiles.Root, "infra", "hooks", $"{kait}.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        };
        mulai.Environment["PATH"] = $"{_folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}";
        mulai.Environment["CATATAN"] = Catatan;
        mulai.Environment.Remove("AzurePackages");
        foreach (var (nama, nilai) in lingkungan)
        {
            mulai.Environment[nama] = nilai;
        }

        using var proses = Process.Start(mulai)!;
        var keluaran = await Task.WhenAll(proses.StandardOutput.ReadToEndAsync(), proses.StandardError.ReadToEndAsync());
        await proses.WaitForExitAsync();
        return (proses.ExitCode, string.Concat(keluaran));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Program(string nama, string isi, string tambahan = "")
    {
        var path = Path.Combine(_folder.FullName, nama);
        File.WriteAllText(path, $"#!/bin/sh\necho \"{nama} $*{tambahan}\" >> \"$CATATAN\"\n{isi}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
