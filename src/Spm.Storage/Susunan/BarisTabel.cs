using System.Globalization;
using Azure.Data.Tables;

namespace Spm.Storage;

/// <summary>Reads the columns that every row of ours has: one without them was not written by this program.</summary>
internal static class BarisTabel
{
    public static string Teks(this TableEntity baris, string kolom) =>
        baris.GetString(kolom) ?? throw new InvalidDataException($"Row {baris.PartitionKey}/{baris.RowKey} has no column {kolom}.");

    /// <summary>Times are kept as text, because a table column keeps UTC only and the offset belongs to the record.</summary>
    public static DateTimeOffset Saat(this TableEntity baris, string kolom) => DateTimeOffset.ParseExact(baris.Teks(kolom), "O", CultureInfo.InvariantCulture);

    public static string Teks(DateTimeOffset saat) => saat.ToString("O", CultureInfo.InvariantCulture);
}
