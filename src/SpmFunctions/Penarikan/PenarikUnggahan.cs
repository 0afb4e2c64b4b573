using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Takes a report or a document with targets that was filed in the wrong slot out of what is current; <see cref="PenentuTujuan"/> tells what differs between them. The
/// withdrawal is entered by one conditional transaction; what follows from it, the rekap and the answers to the senders, may be asked for and written twice, so a run that
/// was killed is repeated by the same request.
/// </summary>
public sealed class PenarikUnggahan(PenentuTujuan penentu, GudangJawaban gudangJawaban, TimeProvider waktu, ILogger<PenarikUnggahan> log)
{
    /// <summary>
    /// Withdraws the current version of the wanted services; for each, the version received before it becomes current again, or none where there is none. A request
    /// that equals an earlier one withdraws nothing more, unless it names a version that is current: the report below must not go by accident.
    /// </summary>
    /// <exception cref="ArgumentException">Who or why is not <see cref="TeksCatatan.Sah"/>.</exception>
    public async Task<HasilPenarikan> TarikAsync(PermintaanPenarikan permintaan, CancellationToken ct)
    {
        Periksa(permintaan);
        var tujuan = penentu.Untuk(permintaan.Slot);
        IReadOnlyList<LayananTerkini>? dipilihSemula = null;
        while (true)
        {
            var tempat = await tujuan.BacaAsync(ct);
            var (riwayat, berlaku) = (tempat.Riwayat, tempat.Berlaku);
            var dipilih = permintaan.Pilih(berlaku);
            if ((permintaan.Versi is null || dipilih.Count == 0) && riwayat.Penarikan.LastOrDefault(permintaan.Setara) is { } sudah)
            {
                return new HasilPenarikan(PutusanPenarikan.SudahDitarik, sudah, berlaku) { Rekap = await SebarkanAsync(tujuan, riwayat, sudah, ct) };
            }

            if (dipilih.Count == 0 || permintaan.Layanan.Any(kode => dipilih.All(d => d.Layanan != kode)))
            {
                return new HasilPenarikan(PutusanPenarikan.TidakBerlaku, null, berlaku);
            }

            if (permintaan.Bercabang(dipilih) || dipilihSemula?.SequenceEqual(dipilih) == false)
            {
                return new HasilPenarikan(PutusanPenarikan.PerluDipilih, null, berlaku);
            }

            dipilihSemula = dipilih;
            var penarikan = Susun(permintaan, tempat, dipilih);
            if (await tempat.Tarik(penarikan, ct) is { } sesudah)
            {
                var rekap = await SebarkanAsync(tujuan, riwayat, penarikan, ct);
                log.Ditarik(permintaan.Slot, dipilih.Count, penarikan.Nomor);
                return new HasilPenarikan(PutusanPenarikan.Ditarik, penarikan, sesudah) { Rekap = rekap };
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

    private Penarikan Susun(PermintaanPenarikan permintaan, TujuanUnggahan.TempatVersi tempat, IReadOnlyList<LayananTerkini> dipilih) => new()
    {
        Nomor = tempat.VersiTerbaru + 1,
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
                ETagBerkas = tempat.Riwayat.Versi.Single(v => v.Nomor == g.Key).ETagBerkas,
                Sha256 = g.First().Sha256,
                Diterima = g.First().Diterima,
                Layanan = [.. g.Select(l => l.Layanan)],
            }),
        ],
    };

    /// <summary>Asks for the rekap before the answers are written: where the last answer is, everything has been done.</summary>
    private async Task<IReadOnlyList<Periode>> SebarkanAsync(TujuanUnggahan tujuan, RiwayatSlot riwayat, Penarikan penarikan, CancellationToken ct)
    {
        var rekap = await tujuan.MintaRekapAsync(riwayat.Terkena(penarikan), ct);
        foreach (var versi in penarikan.Versi)
        {
            await gudangJawaban.SimpanPenarikanAsync(JawabanPenarikan.Untuk(tujuan.Slot, penarikan, versi), ct);
        }

        return rekap;
    }
}
