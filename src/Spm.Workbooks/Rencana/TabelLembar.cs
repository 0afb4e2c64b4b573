namespace Spm.Workbooks;

/// <summary>The tables of targets of a sheet.</summary>
/// <param name="Tabel">The tables, from the top.</param>
/// <param name="Berhenti">Row where the search ended for too many headers; null where it saw the whole sheet.</param>
/// <param name="Dicoba">Rows that were read as the top of a header, with all columns of the sheet.</param>
internal sealed record TabelLembar(IReadOnlyList<TabelRencana> Tabel, int? Berhenti, int Dicoba);
