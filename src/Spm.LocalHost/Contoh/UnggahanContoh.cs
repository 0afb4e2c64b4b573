using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>One upload of the sample.</summary>
public sealed class UnggahanContoh
{
    private readonly IReadOnlyList<JenisPelayanan> _layanan;

    internal UnggahanContoh(AlamatUnggahan alamat, DateTimeOffset saat, IReadOnlyList<JenisPelayanan> layanan) => (Alamat, Saat, _layanan) = (alamat, saat, layanan);

    /// <summary>Where it goes in the container <c>uploads</c>.</summary>
    public AlamatUnggahan Alamat { get; }

    /// <summary>When the OPD sends it, in the time of the province.</summary>
    public DateTimeOffset Saat { get; }

    /// <summary>True for the one workbook that has errors on purpose and is rejected.</summary>
    public bool SengajaSalah => $"{Alamat.Slot.Wilayah}/{Alamat.Slot.Urusan.Segmen}" == KejadianContoh.SlotSalah;

    /// <summary>Makes the workbook: always the same bytes. Takes a noticeable moment, so call it once per upload.</summary>
    public byte[] BuatBerkas()
    {
        using var keluaran = new MemoryStream();
        TemplateWorkbook.Tulis(Alamat.Slot, keluaran, KejadianContoh.Terapkan(Alamat.Slot, PengisiContoh.Isi(Alamat.Slot, _layanan)), contoh: true);
        return keluaran.ToArray();
    }
}
