using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Spm.Workbooks;

/// <summary>Finds where JSON has another form than what it is to be read as, and says in Indonesian what is expected there: the texts of the serializer are English.</summary>
internal static class BentukProfil
{
    private const int KutipanTerpanjang = 40;

    /// <summary>The first place in the order of the file, as a JSON path, and what is wrong there; null where the form is right.</summary>
    /// <param name="isi">The JSON.</param>
    /// <param name="jenis">What it is to be read as.</param>
    /// <exception cref="InvalidOperationException">A text in it is no Unicode.</exception>
    public static (string Jalan, string Salah)? Cari(JsonElement isi, JsonTypeInfo jenis) => Cari(isi, jenis, "$");

    private static (string Jalan, string Salah)? Cari(JsonElement isi, JsonTypeInfo jenis, string jalan)
    {
        var tipe = Nullable.GetUnderlyingType(jenis.Type) ?? jenis.Type;
        return jenis.Kind switch
        {
            JsonTypeInfoKind.Object => isi.ValueKind == JsonValueKind.Object ? CariDiObjek(isi, jenis, jalan) : Bukan(isi, jalan, "objek di antara kurung kurawal { }"),
            JsonTypeInfoKind.Enumerable => isi.ValueKind == JsonValueKind.Array ? CariDiDaftar(isi, jenis, jalan) : Bukan(isi, jalan, "daftar di antara kurung siku [ ]"),
            JsonTypeInfoKind.Dictionary => isi.ValueKind == JsonValueKind.Object ? CariDiKamus(isi, jenis, jalan) : Bukan(isi, jalan, "objek di antara kurung kurawal { }"),
            _ when tipe.IsEnum => isi.ValueKind == JsonValueKind.String && Pilihan(tipe).Contains(isi.GetString(), StringComparer.OrdinalIgnoreCase)
                ? null
                : Bukan(isi, jalan, $"salah satu dari {string.Join(", ", Pilihan(tipe))}"),
            _ when tipe == typeof(bool) => isi.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Bukan(isi, jalan, "true atau false, tanpa tanda kutip"),
            _ => isi.ValueKind == JsonValueKind.String ? Teks(isi) : Bukan(isi, jalan, "teks di antara tanda kutip"),
        };
    }

    private static (string, string)? CariDiObjek(JsonElement isi, JsonTypeInfo jenis, string jalan)
    {
        var ada = new HashSet<JsonPropertyInfo>();
        foreach (var anggota in isi.EnumerateObject())
        {
            var letak = $"{jalan}.{anggota.Name}";
            if (jenis.Properties.FirstOrDefault(p => p.Set is not null && p.Name.Equals(anggota.Name, StringComparison.OrdinalIgnoreCase)) is not { } isian)
            {
                return (letak, $"isian '{Pendek(anggota.Name)}' tidak dikenal; yang dikenal di sini: {string.Join(", ", jenis.Properties.Where(p => p.Set is not null).Select(p => p.Name))}");
            }

            ada.Add(isian);
            if (!(anggota.Value.ValueKind == JsonValueKind.Null && isian.IsSetNullable)
                && Cari(anggota.Value, jenis.Options.GetTypeInfo(isian.PropertyType), letak) is { } salah)
            {
                return salah;
            }
        }

        return jenis.Properties.Where(p => p.IsRequired && !ada.Contains(p)).Select(p => p.Name).ToList() is { Count: > 0 } kurang
            ? (jalan, $"isian wajib {string.Join(", ", kurang)} tidak ada di sini")
            : null;
    }

    // Null in a list passes the serializer; it is told with the other rules of profiles.
    private static (string, string)? CariDiDaftar(JsonElement isi, JsonTypeInfo jenis, string jalan) => isi.EnumerateArray().Index()
        .Where(i => i.Item.ValueKind != JsonValueKind.Null)
        .Select(i => Cari(i.Item, jenis.Options.GetTypeInfo(jenis.ElementType!), $"{jalan}[{i.Index}]"))
        .FirstOrDefault(s => s is not null);

    private static (string, string)? CariDiKamus(JsonElement isi, JsonTypeInfo jenis, string jalan) => isi.EnumerateObject()
        .Where(i => i.Value.ValueKind != JsonValueKind.Null)
        .Select(i => Cari(i.Value, jenis.Options.GetTypeInfo(jenis.ElementType!), $"{jalan}.{i.Name}"))
        .FirstOrDefault(s => s is not null);

    private static (string Jalan, string Salah)? Teks(JsonElement isi)
    {
        _ = isi.GetString();
        return null;
    }

    private static (string, string)? Bukan(JsonElement isi, string jalan, string harapan) => (jalan, $"di sana tertulis {Pendek(isi.GetRawText())}; yang diharapkan {harapan}");

    private static IEnumerable<string> Pilihan(Type tipe) => Enum.GetNames(tipe).Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static string Pendek(string teks) => teks.Length <= KutipanTerpanjang ? teks : teks[..KutipanTerpanjang] + "…";
}
