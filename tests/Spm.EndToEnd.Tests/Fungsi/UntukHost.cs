namespace Spm.EndToEnd.Tests;

/// <summary>
/// Which host a test can run with: the value of the trait <see cref="Sifat"/>. <c>SPM_E2E_HOST=func dotnet test --filter Host=semua</c> runs through the real Functions
/// host what looks only at answers and rekap. Everything else is about the local host itself, for one of these reasons.
/// </summary>
internal static class UntukHost
{
    public const string Sifat = "Host";

    /// <summary>Looks only at what the pipeline leaves in storage.</summary>
    public const string Semua = "semua";

    /// <summary>Is about a command of the local host: its screen, its exit code, what it skips.</summary>
    public const string Perintah = "lokal: perintah";

    /// <summary>Kills or damages processes and storage of the local host, or goes on from a copy of its storage.</summary>
    public const string Penyimpanan = "lokal: penyimpanan";

    /// <summary>Looks into the journal of the local durable engine.</summary>
    public const string Jurnal = "lokal: jurnal";

    /// <summary>True where the real Functions host is to run what can run with it.</summary>
    public static bool Fungsi => Environment.GetEnvironmentVariable("SPM_E2E_HOST") switch
    {
        null or "" or "lokal" => false,
        "func" => true,
        var lain => throw new InvalidOperationException($"SPM_E2E_HOST is '{lain}'; known are 'lokal' and 'func'."),
    };
}
