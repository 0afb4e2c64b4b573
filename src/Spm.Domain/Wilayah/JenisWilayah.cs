namespace Spm.Domain;

/// <summary>Kind of a wilayah. The administrative ones exist in DKI Jakarta only and do not report SPM on their own.</summary>
public enum JenisWilayah
{
    /// <summary>Provinsi.</summary>
    Provinsi,

    /// <summary>Kabupaten, an autonomous daerah.</summary>
    Kabupaten,

    /// <summary>Kota, an autonomous daerah.</summary>
    Kota,

    /// <summary>Kabupaten administrasi (Kepulauan Seribu).</summary>
    KabupatenAdministrasi,

    /// <summary>Kota administrasi (Jakarta).</summary>
    KotaAdministrasi,
}
