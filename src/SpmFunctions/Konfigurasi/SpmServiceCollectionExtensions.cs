using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Registers what the functions need besides the storage clients.</summary>
public static class SpmServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services of the Function App. <c>BlobServiceClient</c> and <c>TableServiceClient</c> come from the host; so may a <see cref="TimeProvider"/> and an
    /// <see cref="IWaktuTerima"/>, which stay if they are registered already.
    /// </summary>
    public static IServiceCollection AddSpmFunctions(this IServiceCollection services)
    {
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IWaktuTerima, WaktuTerimaBlob>();
        services.TryAddSingleton(AturanCapaian.Permendagri59);
        services.TryAddSingleton<PenyiapPenyimpanan>();
        services.TryAddSingleton<BukuPenerimaan>();
        services.TryAddSingleton<BukuSlot>();
        services.TryAddSingleton<BukuRencana>();
        services.TryAddSingleton<BukuGenerasi>();
        services.TryAddSingleton<GudangLaporan>();
        services.TryAddSingleton<GudangRekap>();
        services.TryAddSingleton<GudangEdisi>();
        services.TryAddSingleton<GudangKonfigurasi>();
        services.TryAddSingleton<GudangJawaban>();
        services.TryAddSingleton<KotakKeluar>();
        services.TryAddSingleton<KalenderProvinsi>();
        services.TryAddSingleton<TataLetakProvinsi>();
        services.TryAddSingleton<CetakProvinsi>();
        services.TryAddSingleton<PenandaRekap>();
        services.TryAddSingleton<PenentuTujuan>();
        services.TryAddSingleton<PenerimaUnggahan>();
        services.TryAddSingleton<PengolahUnggahan>();
        services.TryAddSingleton<PencariBelumDinilai>();
        services.TryAddSingleton<PenyapuUnggahan>();
        services.TryAddSingleton<PenarikUnggahan>();
        services.TryAddSingleton<PenghitungDaerah>();
        services.TryAddSingleton<PenyusunTrenProvinsi>();
        services.TryAddSingleton<PenulisRekap>();
        services.TryAddSingleton<PembekuRekap>();
        services.TryAddSingleton<PenjelasAngka>();
        services.TryAddSingleton<PenyusunPengingat>();
        services.TryAddSingleton<PengukurSpm>();
        services.TryAddSingleton<PengamatCadangan>();
        services.TryAddSingleton<PengamatAntrean>();
        services.TryAddSingleton<GudangCadangan>();
        services.TryAddSingleton<PemulihTabel>();
        services.TryAddSingleton<PencadangTabel>();
        services.TryAddSingleton<PemulihCadangan>();
        return services;
    }

    /// <summary>Adds the clients of a storage.</summary>
    /// <param name="services">Services.</param>
    /// <param name="penyimpanan">Which storage, and how to get in.</param>
    public static IServiceCollection AddPenyimpanan(this IServiceCollection services, PengaturanPenyimpanan penyimpanan) =>
        services.AddSingleton(penyimpanan.KlienBlob()).AddSingleton(penyimpanan.KlienTabel());
}
