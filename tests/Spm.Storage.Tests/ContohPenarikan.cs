using Spm.Domain;

namespace Spm.Storage.Tests;

/// <summary>Withdrawals of versions of <see cref="ContohVersi"/>.</summary>
internal static class ContohPenarikan
{
    public static Penarikan Dari(int nomor, VersiSlot versi, params string[] layanan) => new()
    {
        Nomor = nomor,
        Saat = ContohVersi.Awal.AddDays(1),
        Oleh = "Biro Pemerintahan",
        Alasan = "=Salah \"slot\" – é",
        Versi =
        [
            new VersiDitarik
            {
                Nomor = versi.Nomor,
                Berkas = versi.Berkas,
                ETagBerkas = versi.ETagBerkas,
                Sha256 = versi.Sha256,
                Diterima = versi.Diterima,
                Layanan = [.. layanan.Length == 0 ? versi.Layanan : layanan.Select(KodeLayanan.Parse)],
            },
        ],
    };
}
