using System.Text.Json;

namespace Spm.EndToEnd.Tests;

/// <summary>What a command left when it ended.</summary>
/// <param name="KodeKeluar">Exit code.</param>
/// <param name="Keluaran">Standard output.</param>
/// <param name="Galat">Standard error.</param>
public sealed record HasilProses(int KodeKeluar, string Keluaran, string Galat)
{
    /// <summary>The object of <c>--json</c>.</summary>
    public JsonElement Ringkasan => JsonElement.Parse(Keluaran.Split('\n')[^1]);

    /// <summary>Fails with the whole output where the exit code is another one.</summary>
    public HasilProses DenganKode(int harapan)
    {
        Assert.True(KodeKeluar == harapan, $"Exit code {KodeKeluar} in place of {harapan}.\n{Keluaran}\n{Galat}");
        return this;
    }

    /// <summary>The counts of the summary: uploaded, accepted, rejected, skipped.</summary>
    public (int Diunggah, int Diterima, int Ditolak, int Dilewati) Jumlah =>
        (Angka("uploaded"), Angka("accepted"), Angka("rejected"), Angka("skipped"));

    private int Angka(string nama) => Ringkasan.GetProperty(nama).GetInt32();
}
