using System.Reflection;
using Microsoft.VisualBasic.FileIO;

namespace Spm.Domain;

/// <summary>Reads the data files that are embedded in this assembly.</summary>
internal static class DataTersemat
{
    public static IReadOnlyList<T> Baca<T>(string berkas, Func<IReadOnlyDictionary<string, string>, T> petakan)
    {
        using var csv = new TextFieldParser(Buka(berkas)) { TextFieldType = FieldType.Delimited, Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        var kolom = csv.ReadFields()!;
        var hasil = new List<T>();
        while (csv.ReadFields() is { } nilai)
        {
            hasil.Add(petakan(kolom.Zip(nilai).ToDictionary(p => p.First, p => p.Second)));
        }

        return hasil;
    }

    public static Stream Buka(string berkas) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(berkas)
        ?? throw new InvalidOperationException($"The embedded data file {berkas} is missing.");
}
