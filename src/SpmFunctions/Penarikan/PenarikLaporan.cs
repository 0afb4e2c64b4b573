using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Takes a report that was filed in the wrong slot out of what is current. The withdrawal is entered by one conditional transaction; what follows from it, the rekap and
/// the answers to the senders, may be asked for and written twice, so a run that was killed is repeated by the same request.
/// </summary>
public sealed class PenarikLaporan(BukuSlot buku, BukuGenerasi generasi, GudangJawaban gudangJawaban, TimeProvider waktu, ILogger<PenarikLaporan> log)
{
    /// <summary>
    /// Withdraws the current version of the wanted services; for each, the version received before it becomes current again, or none where there is none. A request
    /// that equals an earlier one withdraws nothing more, unless it names a version that is current: the report below must not go by accident.
    /// </summary>
    /// <exception cref="ArgumentException">Who or why is not <see cref="TeksCatatan.Sah"/>.</exception>
    public async Task<HasilPenarikan> TarikAsync(PermintaanPenarikan permintaan, CancellationToken ct)
    {
        Periksa(permintaan);
        IReadOnlyList<LayananTerkini>? dipilihSemula = null;
        while (true)
        {
            // The slot before its history: what is entered in between makes the transaction fail.
            var keadaan = await buku.BacaAsync(permintaan.Slot, ct);
            var riwayat = await buku.BacaRiwayatAsync(permintaan.Slot, ct);
            var dipilih = permintaan.Pilih(keadaan);
            if ((permintaan.Versi is null || dipilih.Count == 0) && riwayat.Penarikan.LastOrDefault(permintaan.Setara) is { } sudah)
            {
                await SebarkanAsync(permintaan.Slot, sudah, ct);
                return new HasilPenarikan(PutusanPenarikan.SudahDitarik, sudah, keadaan);
            }

            if (dipilih.Count == 0 || permintaan.Layanan.Any(kode => dipilih.All(d => d.Layanan != kode)))
            {
                return new HasilPenarikan(PutusanPenarikan.TidakBerlaku, null, keadaan);
            }

            if ((permintaan is { Versi: null, Layanan.Count: 0 } && dipilih.Any(d => d.Versi != dipilih[0].Versi)) || dipilihSemula?.SequenceEqual(dipilih) == false)
            {
                return new HasilPenarikan(PutusanPenarikan.PerluDipilih, null, keadaan);
            }

            dipilihSemula = dipilih;
            var penarikan = Susun(permintaan, keadaan, riwayat, dipilih);
            if (await buku.TambahPenarikanAsync(keadaan, riwayat, penarikan, ct) is { } sesudah)
            {
                await SebarkanAsync(permintaan.Slot, penarikan, ct);
                log.Ditarik(permintaan.Slot, dipilih.Count, penarikan.Nomor);
                return new HasilPenarikan(PutusanPenarikan.Ditarik, penarikan, sesudah);
            }
        }
    }

    private static void Periksa(PermintaanPenarikan permintaan)
    {
        if (!TeksCatatan.Sah(permintaan.Oleh, TeksCatatan.OlehTerpanjang) || !TeksCatatan.Sah(permintaan.Alasan, Penarikan.AlasanTerpanjang))
        {
            throw new ArgumentException("Who withdraws and why must each be one line of text that is not blank, not too long and has no NIK in it.", nameof(permintaan));
        }
    }

    private Penarikan Susun(PermintaanPenarikan permintaan, KeadaanSlot keadaan, RiwayatSlot riwayat, IReadOnlyList<LayananTerkini> dipilih) => new()
    {
        Nomor = keadaan.VersiTerbaru + 1,
        Saat = waktu.GetUtcNow().ToOffset(ZonaWaktu.Untuk(permintaan.Slot.Wilayah)),
        Oleh = permintaan.Oleh,
        Alasan = permintaan.Alasan,
        LayananDisebut = permintaan.Layanan.Count > 0,
        Versi =
        [
            .. dipilih.GroupBy(l => l.Versi).OrderBy(g => g.Key).Select(g => new VersiDitarik
            {
                Nomor = g.Key,
                Berkas = g.First().Berkas,
                ETagBerkas = riwayat.Versi.Single(v => v.Nomor == g.Key).ETagBerkas,
                Sha256 = g.First().Sha256,
                Diterima = g.First().Diterima,
                Layanan = [.. g.Select(l => l.Layanan)],
            }),
        ],
    };

    /// <summary>Asks for the rekap before the answers are written: where the last answer is, everything has been done.</summary>
    private async Task SebarkanAsync(Slot slot, Penarikan penarikan, CancellationToken ct)
    {
        await generasi.NaikkanAsync(slot.Periode, slot.Wilayah.Provinsi, ct);
        foreach (var versi in penarikan.Versi)
        {
            await gudangJawaban.SimpanPenarikanAsync(JawabanPenarikan.Untuk(slot, penarikan, versi), ct);
        }
    }
}
