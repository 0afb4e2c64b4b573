namespace SpmFunctions;

/// <summary>What became of the kept copy of an upload.</summary>
public enum KeadaanAsli
{
    /// <summary>No report is current, or no document sets a target, so none is looked for.</summary>
    TidakDicari,

    /// <summary>It is there, and its hash is the one recorded.</summary>
    Utuh,

    /// <summary>It is there, but its hash is another one.</summary>
    Berubah,

    /// <summary>It is not there.</summary>
    Hilang,
}
