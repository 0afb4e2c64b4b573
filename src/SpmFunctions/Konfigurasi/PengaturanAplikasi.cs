namespace SpmFunctions;

/// <summary>
/// The one list of all settings that the app and its host read. The infrastructure sets those of Azure and no other, and a test compares the two. None is a secret: access is by identity, and
/// the two strings that look like credentials name an address and an identity.
/// </summary>
public static class PengaturanAplikasi
{
    /// <summary>Section of the storage account; alone, a connection string.</summary>
    public const string Penyimpanan = "AzureWebJobsStorage";

    /// <summary>Name of the storage account, in place of the three addresses.</summary>
    public const string NamaAkun = $"{Penyimpanan}__accountName";

    /// <summary>Address of the blob service.</summary>
    public const string AlamatBlob = $"{Penyimpanan}__blobServiceUri";

    /// <summary>Address of the queue service: read by the host, for the blob trigger and orchestrations.</summary>
    public const string AlamatAntrean = $"{Penyimpanan}__queueServiceUri";

    /// <summary>Address of the table service.</summary>
    public const string AlamatTabel = $"{Penyimpanan}__tableServiceUri";

    /// <summary>Kind of identity; <c>managedidentity</c> is the one that is known.</summary>
    public const string JenisIdentitas = $"{Penyimpanan}__credential";

    /// <summary>Client id of the user-assigned identity.</summary>
    public const string IdKlien = $"{Penyimpanan}__clientId";

    /// <summary>Address of Application Insights; it takes no keys.</summary>
    public const string Telemetri = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>Every setting, each once.</summary>
    public static IReadOnlyList<Pengaturan> Semua { get; } =
    [
        new(AlamatBlob, TempatPengaturan.Azure, "Address of the blob service."),
        new(AlamatAntrean, TempatPengaturan.Azure, "Address of the queue service."),
        new(AlamatTabel, TempatPengaturan.Azure, "Address of the table service."),
        new(JenisIdentitas, TempatPengaturan.Azure, "Kind of identity: managedidentity."),
        new(IdKlien, TempatPengaturan.Azure, "Client id of the user-assigned identity."),
        new(Telemetri, TempatPengaturan.Azure, "Where telemetry goes."),
        new("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", TempatPengaturan.Azure, "With which identity telemetry is sent."),
        new("DURABLE_TASK_SCHEDULER_CONNECTION_STRING", TempatPengaturan.AzureDenganPenjadwal, "Address of the Durable Task Scheduler and the identity to use there."),
        new("TASKHUB_NAME", TempatPengaturan.AzureDenganPenjadwal, "Task hub in the Durable Task Scheduler."),
        new(NamaAkun, TempatPengaturan.KomputerSendiri, "Name of the storage account, in place of its three addresses."),
        new(Penyimpanan, TempatPengaturan.KomputerSendiri, "Connection string of the storage."),
        new(EksporOtlp.Alamat, TempatPengaturan.KomputerSendiri, "Where telemetry goes besides: address of an OTLP receiver."),
    ];
}
