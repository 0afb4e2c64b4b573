using Azure.Data.Tables;

namespace Spm.Storage;

/// <summary>The rows of versions and withdrawals, as far as more than the book itself has to know them.</summary>
internal static class BarisRiwayat
{
    public const string AwalanVersi = "versi_";
    public const string JenisPenarikan = "penarikan";

    /// <summary>When storage wrote the row first, where it was restored since: its time by the storage is then that of the restore.</summary>
    public const string Tersimpan = "Tersimpan";

    public static bool Penarikan(TableEntity baris) => baris.GetString("Jenis") == JenisPenarikan;

    /// <summary>What a number of a history was given to; null for other rows. Such rows never change: two that differ here are two uploads, or decisions, under one number.</summary>
    public static string? Identitas(TableEntity baris) => !baris.RowKey.StartsWith(AwalanVersi, StringComparison.Ordinal) ? null
        : string.Join('\n', ((string[])(Penarikan(baris) ? ["Jenis", "Saat", "Oleh", "Alasan", "Versi"] : ["Berkas", "ETagBerkas"])).Select(baris.GetString));
}
