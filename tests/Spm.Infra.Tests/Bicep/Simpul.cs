namespace Spm.Infra.Tests;

/// <summary>An expression of Bicep, as far as the templates of this project need the language.</summary>
internal abstract record Simpul
{
    /// <summary>This expression and everything below it.</summary>
    public IEnumerable<Simpul> Semua() => Anak().SelectMany(a => a.Semua()).Prepend(this);

    protected virtual IEnumerable<Simpul> Anak() => [];
}

/// <summary>A text; what stands in <c>${…}</c> lies between its pieces.</summary>
internal sealed record Teks(IReadOnlyList<string> Potongan, IReadOnlyList<Simpul> Sisipan) : Simpul
{
    /// <summary>The text, with <c>{}</c> for every insertion.</summary>
    public string Isi => string.Join("{}", Potongan);

    protected override IEnumerable<Simpul> Anak() => Sisipan;
}

internal sealed record Angka(long Nilai) : Simpul;

/// <summary>true, false or null.</summary>
internal sealed record Tetap(bool? Nilai) : Simpul;

internal sealed record Nama(string Isi) : Simpul;

internal sealed record Objek(IReadOnlyList<Sifat> Sifat) : Simpul
{
    protected override IEnumerable<Simpul> Anak() => Sifat.SelectMany(s => new[] { s.Kunci, s.Nilai });
}

/// <summary>A property; its key is a text, also where it is written without quotes.</summary>
internal sealed record Sifat(Teks Kunci, Simpul Nilai);

internal sealed record Larik(IReadOnlyList<Simpul> Isi) : Simpul
{
    protected override IEnumerable<Simpul> Anak() => Isi;
}

/// <summary><c>a.b</c>, <c>a::b</c>, <c>a!.b</c>.</summary>
internal sealed record Anggota(Simpul Dari, string Isi) : Simpul
{
    protected override IEnumerable<Simpul> Anak() => [Dari];
}

internal sealed record Indeks(Simpul Dari, Simpul Ke) : Simpul
{
    protected override IEnumerable<Simpul> Anak() => [Dari, Ke];
}

internal sealed record Panggilan(Simpul Fungsi, IReadOnlyList<Simpul> Argumen) : Simpul
{
    protected override IEnumerable<Simpul> Anak() => Argumen.Prepend(Fungsi);
}

/// <summary>Operators of one to three operands.</summary>
internal sealed record Operasi(string Tanda, IReadOnlyList<Simpul> Operan) : Simpul
{
    protected override IEnumerable<Simpul> Anak() => Operan;
}

/// <summary><c>[for x in xs: …]</c>, <c>[for (x, i) in xs: …]</c>.</summary>
internal sealed record Untuk(IReadOnlyList<string> Peubah, Simpul Koleksi, Simpul Badan) : Simpul
{
    protected override IEnumerable<Simpul> Anak() => [Koleksi, Badan];
}

/// <summary><c>if (…) {…}</c>.</summary>
internal sealed record Jika(Simpul Syarat, Simpul Badan) : Simpul
{
    protected override IEnumerable<Simpul> Anak() => [Syarat, Badan];
}
