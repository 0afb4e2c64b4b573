namespace Spm.Domain;

/// <summary>What an Asesmen Nasional measures of pupils.</summary>
public enum KemampuanAsesmen
{
    /// <summary>Literasi.</summary>
    Literasi,

    /// <summary>Numerasi.</summary>
    Numerasi,
}
