namespace Spm.Workbooks;

/// <summary>Reads an uploaded workbook and judges it against the rules of the template.</summary>
public static class PenilaiWorkbook
{
    /// <summary>Judges a workbook. All findings come in one pass; whatever the file contains is answered with a verdict.</summary>
    /// <param name="workbook">The uploaded bytes, read once from the current position; need not be seekable.</param>
    /// <param name="konteks">Slot and earlier figures.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static HasilPenilaian Nilai(Stream workbook, KonteksPenilaian konteks, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        throw new NotImplementedException("Judging follows.");
    }
}
