using System.Collections;
using System.Globalization;
using Azure;

namespace Spm.Storage.Tests;

/// <summary>Compares records to the last member, whatever their lists are made of; says where they differ.</summary>
internal static class Isi
{
    public static void Sama(object diharapkan, object ada) => Assert.Equal(Cetak(diharapkan), Cetak(ada));

    private static string Cetak(object? nilai) => nilai switch
    {
        null => "null",
        string teks => $"'{teks}'",
        DateTimeOffset saat => saat.ToString("O", CultureInfo.InvariantCulture),
        Enum or ETag => nilai.ToString()!,
        IEnumerable daftar => $"[{string.Join(",\n", daftar.Cast<object?>().Select(Cetak))}]",
        _ when nilai.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>)) =>
            Convert.ToString(nilai, CultureInfo.InvariantCulture)!,
        _ => $"{{{string.Join(", ", nilai.GetType().GetProperties().Select(p => $"{p.Name}: {Cetak(p.GetValue(nilai))}"))}}}",
    };
}
