using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Values to write into a template's input cells, as an OPD would type them: nothing is checked here, so that wrong workbooks can be made on purpose.
/// Used by the built-in sample and by tests.
/// </summary>
public sealed record IsianTemplate
{
    /// <summary>Per service of the slot; services that are missing stay empty.</summary>
    public IReadOnlyDictionary<KodeLayanan, IsianLayanan> Layanan { get; init; } = new Dictionary<KodeLayanan, IsianLayanan>();

    /// <summary>The OPD's own rows of block B, from the first free row on; at most <see cref="TataLetakTemplate.BarisMutuSendiri"/>.</summary>
    public IReadOnlyList<IsianMutuSendiri> MutuSendiri { get; init; } = [];

    /// <summary>Rows of the sheet of obstacles, from its first row on; at most <see cref="TataLetakTemplate.BarisKendala"/>.</summary>
    public IReadOnlyList<IsianKendala> Kendala { get; init; } = [];

    /// <summary>Stages, per service and stage; those that are missing stay empty.</summary>
    public IReadOnlyDictionary<(KodeLayanan Layanan, Tahap Tahap), IsianTahapan> Tahapan { get; init; } = new Dictionary<(KodeLayanan, Tahap), IsianTahapan>();

    /// <summary>Rows of the sheet of personnel, from its first row on; at most <see cref="TataLetakTemplate.BarisPersonil"/>.</summary>
    public IReadOnlyList<IsianPersonil> Personil { get; init; } = [];

    /// <summary>Literasi and numerasi, per service, jenjang and kemampuan; those that are missing stay empty, and so does all of it outside pendidikan.</summary>
    public IReadOnlyDictionary<(KodeLayanan Layanan, string Jenjang, KemampuanAsesmen Kemampuan), IsianAsesmen> Asesmen { get; init; } =
        new Dictionary<(KodeLayanan, string, KemampuanAsesmen), IsianAsesmen>();
}
