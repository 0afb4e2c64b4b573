namespace Spm.EndToEnd.Tests;

/// <summary>One undisturbed run of <c>rekap</c> over the sample of two daerah; its Azurite has ended, so that tests take copies of its storage and go on from there.</summary>
public sealed class RekapContoh : IAsyncLifetime
{
    /// <summary>The daerah: one that an OPD of it sent a wrong workbook for, and one with a slot in three files.</summary>
    private static readonly string[] Wilayah = ["36.71", "36.73"];

    private readonly FolderUji _folder = FolderUji.Buat();

    /// <summary>Number of workbooks.</summary>
    public static int Jumlah => ContohKecil.Jumlah(Wilayah);

    /// <summary>The workbooks.</summary>
    public string Masukan => _folder.Di("masukan");

    /// <summary>Rekap and answers.</summary>
    public string Keluaran => _folder.Di("keluaran");

    /// <summary>Storage as the run left it.</summary>
    public string Storage => _folder.Di("storage");

    /// <summary>What the run said.</summary>
    public HasilProses Hasil { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        ContohKecil.Tulis(Masukan, Wilayah);
        Hasil = await ProsesLokal.RekapAsync(Masukan, Keluaran, Storage);
        Hasil.DenganKode(2);
    }

    public async Task DisposeAsync() => await _folder.DisposeAsync();
}
