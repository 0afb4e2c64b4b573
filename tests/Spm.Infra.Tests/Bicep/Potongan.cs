namespace Spm.Infra.Tests;

/// <summary>Kinds of tokens.</summary>
internal enum JenisPotongan
{
    Nama,
    Angka,
    Teks,
    Tanda,
    Baris,
}

/// <summary>A token.</summary>
/// <param name="Jenis">Kind.</param>
/// <param name="Isi">What it says; of a text its pieces, each behind a U+0000.</param>
/// <param name="Di">Where it begins.</param>
/// <param name="Sisipan">Of a text: the tokens between its pieces.</param>
internal sealed record Potongan(JenisPotongan Jenis, string Isi, int Di, IReadOnlyList<IReadOnlyList<Potongan>> Sisipan);
