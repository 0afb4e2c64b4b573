namespace Spm.Storage;

/// <summary>How far a restore may go. No way deletes a row.</summary>
public enum CaraPemulihan
{
    /// <summary>Only tells what would be done.</summary>
    Lihat,

    /// <summary>Adds rows that are missing; those that are there stay as they are, but for numbers of a history that were given again: they have what the copy says.</summary>
    Tambah,

    /// <summary>Adds rows that are missing, and puts those that differ back to what the copy says.</summary>
    Ganti,
}
