namespace Spm.LocalHost.Tests;

/// <summary>The lines of a screen that several threads write to and a test reads meanwhile.</summary>
internal sealed class CatatanLayar : StringWriter
{
    private readonly Lock _kunci = new();

    public override void WriteLine(string? value)
    {
        lock (_kunci)
        {
            base.Write(value + NewLine);
        }
    }

    /// <summary>How often a text stands on the screen by now.</summary>
    public int Jumlah(string teks)
    {
        lock (_kunci)
        {
            return ToString().Split(teks).Length - 1;
        }
    }
}
