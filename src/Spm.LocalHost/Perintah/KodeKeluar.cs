namespace Spm.LocalHost;

/// <summary>Exit codes of the commands.</summary>
internal static class KodeKeluar
{
    public const int Berhasil = 0;

    public const int Gagal = 1;

    /// <summary>Some files were rejected or skipped.</summary>
    public const int SebagianDitolak = 2;
}
