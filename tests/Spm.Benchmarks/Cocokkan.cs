namespace Spm.Benchmarks;

/// <summary>A reader that reads something else cannot be compared.</summary>
internal static class Cocokkan
{
    /// <exception cref="InvalidDataException">The results differ.</exception>
    public static void Sama(HasilBaca harap, HasilBaca hasil, string pembaca)
    {
        if (harap.Sel != hasil.Sel || harap.Huruf != hasil.Huruf || Math.Abs(harap.Jumlah - hasil.Jumlah) > Math.Abs(harap.Jumlah) * 1e-9)
        {
            throw new InvalidDataException($"{pembaca}: {hasil} instead of {harap}");
        }
    }
}
