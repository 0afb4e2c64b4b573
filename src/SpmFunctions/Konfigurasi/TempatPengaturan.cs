namespace SpmFunctions;

/// <summary>Where a setting is set.</summary>
public enum TempatPengaturan
{
    /// <summary>By the infrastructure, always.</summary>
    Azure,

    /// <summary>By the infrastructure, where the Durable Task Scheduler keeps the orchestrations.</summary>
    AzureDenganPenjadwal,

    /// <summary>By whoever runs the app on a machine of his own; never on Azure.</summary>
    KomputerSendiri,
}
