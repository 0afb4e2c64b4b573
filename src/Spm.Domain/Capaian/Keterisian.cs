namespace Spm.Domain;

/// <summary>Share of the required cells that are filled, per block, as counts; apart from capaian.</summary>
/// <param name="A">Penerima.</param>
/// <param name="B">Mutu.</param>
/// <param name="C">Anggaran.</param>
/// <param name="Kendala">Kendala.</param>
public sealed record Keterisian(Terisi A, Terisi B, Terisi C, Terisi Kendala)
{
    /// <summary>All blocks together.</summary>
    public Terisi Total => A + B + C + Kendala;
}
