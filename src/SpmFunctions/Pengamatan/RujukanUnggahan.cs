using Spm.Domain;

namespace SpmFunctions;

/// <summary>
/// How logs and traces speak of an upload: a file is often named after a person, so its name stays in the storage and its slot and a short hash stand for it.
/// Whoever may read the storage finds the file by the hash: the key of its row in the table <c>Penerimaan</c> begins with it.
/// </summary>
/// <param name="Slot">The slot that the path names, or <see cref="TanpaSlot"/>: folders of a misplaced file are free text as well.</param>
/// <param name="Sidik">The first <see cref="Panjang"/> hex digits of the <see cref="Spm.Storage.Sidik"/> of the path.</param>
public readonly record struct RujukanUnggahan(string Slot, string Sidik)
{
    /// <summary>In place of the slot where the path names none.</summary>
    public const string TanpaSlot = "-";

    /// <summary>Number of hex digits: few enough to read out; that two of 100,000 paths share them has a chance of one in 50,000.</summary>
    public const int Panjang = 12;

    /// <summary>Of a path in the container <c>uploads</c>.</summary>
    /// <remarks>A number like a NIK is masked before the hash is taken: its few possible values could be tried. Such a file is found by the masked path.</remarks>
    public static RujukanUnggahan Dari(string path)
    {
        var slot = AlamatUnggahan.TryParse(path, out var laporan, out _) ? laporan.Slot.ToString()
            : AlamatRencana.TryParse(path, out var rencana, out _) ? rencana.Slot.ToString() : TanpaSlot;
        return new RujukanUnggahan(slot, Spm.Storage.Sidik.Dari(NomorPribadi.Samarkan(path))[..Panjang]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Slot} {Sidik}";
}
