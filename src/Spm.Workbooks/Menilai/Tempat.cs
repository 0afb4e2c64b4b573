using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Where a field of a report stands in the file: what findings about it point to.</summary>
/// <param name="Lembar">Sheet; null where the field has no place in the file.</param>
/// <param name="Alamat">Cell in A1 form, or null where the finding is about the sheet.</param>
/// <param name="Judul">Header of its column, in quotes.</param>
internal sealed record Tempat(string? Lembar, string? Alamat, string Judul)
{
    /// <summary>Name of the sheet as the file has it, where that is another.</summary>
    public string? LembarAsli { get; init; }

    /// <summary>Sheet and cell, as reports carry them: <c>A Penerima!G7</c>.</summary>
    public string Asal => $"{RentangAsal.Nama(LembarAsli ?? Lembar ?? "")}!{Alamat}";

    /// <summary>A finding at this place.</summary>
    public Temuan Temuan(JenisTemuan jenis, params object?[] nilai) => jenis.Di(Lembar, Alamat, nilai);
}
