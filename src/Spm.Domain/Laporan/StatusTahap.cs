namespace Spm.Domain;

/// <summary>How far a stage is, as reported. A stage that nobody reported has none: that is not <see cref="Belum"/>.</summary>
public enum StatusTahap
{
    /// <summary>Selesai.</summary>
    Selesai,

    /// <summary>Sedang berjalan.</summary>
    SedangBerjalan,

    /// <summary>Belum dilaksanakan, as the OPD itself says.</summary>
    Belum,
}
