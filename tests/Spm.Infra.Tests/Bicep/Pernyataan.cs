namespace Spm.Infra.Tests;

/// <summary>A statement of a template.</summary>
/// <param name="Nama">What it declares.</param>
internal abstract record Pernyataan(string Nama);

/// <summary>A parameter, with the decorators above it by name.</summary>
internal sealed record Parameter(string Nama, string Jenis, Simpul? Bawaan, IReadOnlyDictionary<string, IReadOnlyList<Simpul>> Hiasan) : Pernyataan(Nama);

internal sealed record Peubah(string Nama, Simpul Nilai) : Pernyataan(Nama);

internal sealed record Keluaran(string Nama, string Jenis, Simpul Nilai) : Pernyataan(Nama);

/// <summary>A module by its path, relative to the file that names it.</summary>
internal sealed record Modul(string Nama, string Path, Simpul Badan) : Pernyataan(Nama)
{
    public Objek Isi => Badan.Polos();
}

/// <summary>A resource; those that are declared within it are its <see cref="Anak"/>.</summary>
internal sealed record Sumber(string Nama, string Jenis, string? Versi, bool SudahAda, Simpul Badan, IReadOnlyList<Sumber> Anak) : Pernyataan(Nama)
{
    public Objek Isi => Badan.Polos();

    public IEnumerable<Sumber> Semua() => Anak.SelectMany(a => a.Semua()).Prepend(this);
}
