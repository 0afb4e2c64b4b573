using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// What the sender of a withdrawn file reads, as <c>{path}.ditarik-{number}.json</c> has it: who took what out, when and why, and what to do. Follows from the history
/// of the slot alone, so it can be written again at any time.
/// </summary>
public sealed record JawabanPenarikan
{
    /// <summary>Path of the upload.</summary>
    public required string Berkas { get; init; }

    /// <summary>The slot.</summary>
    public required string Slot { get; init; }

    /// <summary>Version of the slot that the upload was.</summary>
    public required int Versi { get; init; }

    /// <summary>Hash of the upload.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Time of receipt of the upload.</summary>
    public required DateTimeOffset WaktuTerima { get; init; }

    /// <summary>Number of the withdrawal in the history of the slot.</summary>
    public required int Penarikan { get; init; }

    /// <summary>When it was withdrawn.</summary>
    public required DateTimeOffset WaktuTarik { get; init; }

    /// <summary>Who withdrew it.</summary>
    public required string Oleh { get; init; }

    /// <summary>Why.</summary>
    public required string Alasan { get; init; }

    /// <summary>The services that are no longer taken from this file.</summary>
    public required IReadOnlyList<KodeLayanan> Layanan { get; init; }

    /// <summary>What happened, for people.</summary>
    public required string Pesan { get; init; }

    /// <summary>What to do, for people.</summary>
    public required string Tindakan { get; init; }

    /// <summary>The answer to the sender of one of the withdrawn versions.</summary>
    public static JawabanPenarikan Untuk(ITempatUnggahan slot, Penarikan penarikan, VersiDitarik versi) => new()
    {
        Berkas = versi.Berkas,
        Slot = slot.ToString()!,
        Versi = versi.Nomor,
        Sha256 = versi.Sha256,
        WaktuTerima = versi.Diterima,
        Penarikan = penarikan.Nomor,
        WaktuTarik = penarikan.Saat,
        Oleh = penarikan.Oleh,
        Alasan = penarikan.Alasan,
        Layanan = versi.Layanan,
        Pesan = slot is SlotRencana
            ? $"Target {versi.Layanan.Count} layanan dalam dokumen ini (versi {versi.Nomor}) ditarik dari {slot} dan tidak dipakai lagi. Alasan: {penarikan.Alasan}"
            : $"Laporan {versi.Layanan.Count} layanan dalam berkas ini (versi {versi.Nomor}) ditarik dari {slot} dan tidak dihitung lagi. Alasan: {penarikan.Alasan}",
        Tindakan = $"Bila berkas ini salah {(slot is SlotRencana ? "tahun atau daerah" : "slot")}, kirim ke folder yang benar. Bila penarikan ini keliru, hubungi Biro Pemerintahan "
            + "provinsi, yang dapat memberlakukannya lagi.",
    };
}
