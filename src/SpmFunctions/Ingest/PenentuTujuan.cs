using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Tells by the path of an upload what it is for, and what is done with its kind.</summary>
public sealed class PenentuTujuan(BukuSlot buku, BukuRencana bukuRencana, BukuGenerasi generasi, GudangLaporan gudang, KalenderProvinsi kalender, TataLetakProvinsi tataLetak)
{
    /// <summary>What an upload is for; null where it is misplaced, and then what is wrong with its path.</summary>
    /// <param name="path">Its name in the container.</param>
    internal (TujuanUnggahan? Tujuan, SalahAlamat Salah) Cari(string path)
    {
        if (AlamatRencana.Dimaksud(path))
        {
            return (AlamatRencana.TryParse(path, out var rencana, out var salahRencana) ? Untuk(rencana.Slot) : null, salahRencana);
        }

        return (AlamatUnggahan.TryParse(path, out var alamat, out var salah) ? Untuk(alamat.Slot) : null, salah);
    }

    /// <summary>What is done with uploads for a slot.</summary>
    /// <exception cref="ArgumentException">No uploads are known of its kind.</exception>
    internal TujuanUnggahan Untuk(ITempatUnggahan slot) => slot switch
    {
        Slot laporan => new TujuanLaporan(laporan, buku, generasi, gudang, kalender, tataLetak),
        SlotRencana rencana => new TujuanRencana(rencana, bukuRencana, generasi, gudang),
        _ => throw new ArgumentException($"Nothing is uploaded for {slot}.", nameof(slot)),
    };
}
