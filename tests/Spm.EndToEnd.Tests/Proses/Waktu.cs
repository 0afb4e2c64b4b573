namespace Spm.EndToEnd.Tests;

/// <summary>Times around the dates of 2025-TW4 in Banten: provincial deadline 15 January 2026, national closing and lock on the 20th.</summary>
internal static class Waktu
{
    public const string SebelumTenggat = "2026-01-12T09:00:00+07:00";
    public const string SesudahKunci = "2026-01-21T00:00:01+07:00";
}
