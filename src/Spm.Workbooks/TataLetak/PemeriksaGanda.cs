namespace Spm.Workbooks;

/// <summary>Finds lines about the same thing on a sheet, whatever table they stand in: one of them would be counted twice.</summary>
internal sealed class PemeriksaGanda(KumpulanTemuan temuan)
{
    private readonly Dictionary<object, Tempat> _sudah = [];

    /// <summary>False, with a finding, for a line about something that a line before it is about as well.</summary>
    public bool Pertama(BarisTabel baris)
    {
        if (baris.Bagian is not null)
        {
            return baris.Kelompok is not { Length: > 0 } || Baru(baris, (baris.Layanan.Kode, baris.Kelompok, baris.Bagian), baris.Bagian);
        }

        var sebutan = baris.Blok == BlokTabel.Mutu ? baris.NamaItem : baris.Layanan.Nama;
        return (baris.Sasaran is null || Baru(baris, (baris.Kunci, BidangKolom.Sasaran), sebutan)) && (baris.Capaian is null || Baru(baris, (baris.Kunci, BidangKolom.Capaian), sebutan));
    }

    private bool Baru(BarisTabel baris, object kunci, string sebutan)
    {
        if (_sudah.TryAdd(kunci, baris.Tempat))
        {
            return true;
        }

        temuan.Tambah(baris.Tempat.Temuan(TemuanTataLetak.BarisGanda, Tampilan.Kutip(sebutan), _sudah[kunci].Asal));
        return false;
    }
}
