using System.Text.Json;

namespace Spm.Infra.Tests;

/// <summary>A resource that a deployment would create.</summary>
/// <param name="Isi">All that Azure would be sent. What only Azure knows is left in it: <c>&lt;module.output&gt;</c>, or an expression in brackets.</param>
internal sealed record SumberRamalan(JsonElement Isi)
{
    public string Id => Isi.Teks("id");

    public string Jenis => Isi.Teks("type");

    /// <summary>Its own name, without those that it lies in.</summary>
    public string Nama => Isi.Teks("name") is var nama && nama[0] == '[' ? nama : nama[(nama.LastIndexOf('/') + 1)..];

    /// <summary>A property of what is sent as <c>properties</c>.</summary>
    public JsonElement Sifat(string jalan) => Isi.Ambil($"properties/{jalan}");

    public bool Ada(string nama) => Isi.TryGetProperty(nama, out _);

    public override string ToString() => $"{Jenis} {Nama}";
}
