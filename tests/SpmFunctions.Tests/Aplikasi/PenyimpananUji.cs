using Spm.Domain;
using Spm.Testing;

namespace SpmFunctions.Tests;

/// <summary>An Azurite with all containers and tables for the tests of one class, which keep apart by wilayah of their own.</summary>
public sealed class PenyimpananUji : IAsyncLifetime
{
    private static readonly KodeWilayah[] Kabupaten = [.. DaftarWilayah.Semua.Where(w => w.Jenis == JenisWilayah.Kabupaten).Select(w => w.Kode)];

    private int _nomor = -1;

    public AzuriteFixture Azurite { get; } = new();

    /// <summary>A slot of 2025-TW4 that no other test of the class uses.</summary>
    public Slot SlotBaru(Urusan urusan) => new(new Periode(2025, 4), Kabupaten[Interlocked.Increment(ref _nomor)], urusan);

    public async Task InitializeAsync()
    {
        await Azurite.InitializeAsync();
        await using var aplikasi = new AplikasiUji(Azurite);
        await aplikasi.SiapkanAsync();
    }

    public Task DisposeAsync() => Azurite.DisposeAsync();
}
