namespace Spm.Workbooks;

/// <summary>A sheet with the lines that were read from it.</summary>
/// <param name="Lembar">The sheet.</param>
/// <param name="Baris">Its lines.</param>
internal sealed record LembarTerbaca(LembarDikenali Lembar, IReadOnlyList<BarisTabel> Baris)
{
    public string Nama => Lembar.Nama;

    /// <summary>Its figures other than 0, by what they are about.</summary>
    public Dictionary<KunciFigur, decimal> Angka { get; } = Kumpulkan(Baris);

    /// <summary>The figures of lines other than 0, added up where several are about the same.</summary>
    public static Dictionary<KunciFigur, decimal> Kumpulkan(IEnumerable<BarisTabel> baris)
    {
        var hasil = new Dictionary<KunciFigur, decimal>();
        foreach (var satu in baris)
        {
            foreach (var (figur, capaian) in new[] { (satu.Sasaran, false), (satu.Capaian, true) })
            {
                if (figur?.Nilai is { } nilai && nilai != 0)
                {
                    var kunci = new KunciFigur(satu.Blok, satu.Layanan.Kode, satu.Kunci.Item, capaian);
                    hasil[kunci] = hasil.GetValueOrDefault(kunci) + nilai;
                }
            }
        }

        return hasil;
    }
}
