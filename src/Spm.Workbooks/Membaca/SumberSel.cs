namespace Spm.Workbooks;

/// <summary>
/// Gives the cells of a sheet part as they are stored, every <c>c</c> element one step, its value uninterpreted. There are two: <see cref="SumberUtf8"/> for the
/// plain files that programs write, <see cref="SumberXml"/> for all others; both give the same steps.
/// </summary>
internal abstract class SumberSel : IDisposable
{
    /// <summary>Row, from 1.</summary>
    public int Baris { get; protected set; }

    /// <summary>Column, from 1.</summary>
    public int Kolom { get; protected set; }

    /// <summary>Type as stored.</summary>
    public TipeSel Tipe { get; protected set; }

    /// <summary>Index of the style, -1 without.</summary>
    public int Gaya { get; protected set; }

    /// <summary>True where the cell has an element <c>f</c>.</summary>
    public bool Rumus { get; protected set; }

    /// <summary>True where it has an element <c>v</c> or <c>is</c>.</summary>
    public bool AdaNilai { get; protected set; }

    /// <summary>True where <see cref="Nilai"/> is that of an element <c>is</c>, which is text whatever the type.</summary>
    public bool AdaSebaris { get; protected set; }

    /// <summary>The value of a number or the index of a shared string, where that was read on the way; a source may leave it at its default.</summary>
    public AngkaPendek Angka { get; protected set; }

    /// <summary>The value in UTF-8, entities resolved; good until the next step.</summary>
    public abstract ReadOnlySpan<byte> Nilai { get; }

    /// <summary>What the sheet says beside its cells, so far.</summary>
    public TataLembar Tata { get; } = new();

    /// <summary>Moves to the next cell.</summary>
    /// <exception cref="BerkasDitolakException">Cells contradict each other, or the file is beyond a limit.</exception>
    public abstract LangkahSumber Maju();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
