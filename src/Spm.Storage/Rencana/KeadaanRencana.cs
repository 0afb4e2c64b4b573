using Azure;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>The row of a daerah and year: what its next version is numbered and conditional on. Which documents count follows from their versions.</summary>
public sealed record KeadaanRencana : IKeadaan<SlotRencana, KeadaanRencana>
{
    /// <inheritdoc/>
    public required SlotRencana Slot { get; init; }

    /// <inheritdoc/>
    public required int VersiTerbaru { get; init; }

    /// <inheritdoc/>
    public ETag ETag { get; init; }

    /// <inheritdoc/>
    public KeadaanRencana Dengan(VersiSlot versi) => this with { VersiTerbaru = versi.Nomor };
}
