using Azure;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>What the row of a slot says. Changed only by conditional writes.</summary>
/// <typeparam name="TSlot">What uploads are for.</typeparam>
/// <typeparam name="TKeadaan">The type itself.</typeparam>
public interface IKeadaan<out TSlot, out TKeadaan>
    where TSlot : ITempatUnggahan
{
    /// <summary>The slot.</summary>
    TSlot Slot { get; }

    /// <summary>Number of the newest entry of the history: a version, accepted or not, or a withdrawal; 0 where nothing came.</summary>
    int VersiTerbaru { get; }

    /// <summary>State of the row that this was read from; the default where there is no row yet.</summary>
    ETag ETag { get; }

    /// <summary>The slot after a further version.</summary>
    TKeadaan Dengan(VersiSlot versi);
}
