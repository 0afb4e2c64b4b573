using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Tells by the path of an upload what it is for.</summary>
public sealed class PenentuTujuan(BukuSlot buku, BukuRencana bukuRencana, BukuGenerasi generasi, GudangLaporan gudang, KalenderProvinsi kalender, TataLetakProvinsi tataLetak)
{
    /// <summary>What an upload is for; null where it is misplaced, and then what is wrong with its path.</summary>
    /// <param name="path">Its name in the container.</param>
    internal (TujuanUnggahan? Tujuan, SalahAlamat Salah) Cari(string path)
    {
        if (AlamatRencana.Dimaksud(path))
        {
            return (AlamatRencana.TryParse(path, out var rencana, out var salahRencana) ? new TujuanRencana(rencana.Slot, bukuRencana, generasi, gudang) : null, salahRencana);
        }

        return (AlamatUnggahan.TryParse(path, out var alamat, out var salah) ? new TujuanLaporan(alamat.Slot, buku, generasi, gudang, kalender, tataLetak) : null, salah);
    }
}
