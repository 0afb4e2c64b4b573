namespace Spm.Domain;

/// <summary>Level of government that owes a service.</summary>
public enum Tingkat
{
    /// <summary>The province: 14 services.</summary>
    Provinsi,

    /// <summary>Kabupaten and kota: 29 services.</summary>
    KabKota,
}
