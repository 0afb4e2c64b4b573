using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Brings tables back from a copy, and then what the copy cannot know: rows that were copied or restored one by one are brought together again, uploads that were judged after the copy are
/// judged once more, and the rekap are asked for. Deletes nothing. Every step may run twice: what was interrupted is finished by the same request.
/// </summary>
/// <param name="blob">Blob service.</param>
/// <param name="gudang">The copies.</param>
/// <param name="pemulih">Writes the rows.</param>
/// <param name="slot">Histories of reports.</param>
/// <param name="rencana">Histories of documents with targets.</param>
/// <param name="penerimaan">Receipts.</param>
/// <param name="generasi">Generations.</param>
public sealed class PemulihCadangan(
    BlobServiceClient blob, GudangCadangan gudang, PemulihTabel pemulih, BukuSlot slot, BukuRencana rencana, BukuPenerimaan penerimaan, BukuGenerasi generasi)
{
    /// <summary>Compares, and writes what is allowed. Nothing is written from a copy that is not whole.</summary>
    /// <param name="permintaan">What is wished.</param>
    /// <param name="kemajuan">Told of each table before it is read.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<HasilPemulihan> PulihkanAsync(PermintaanPemulihan permintaan, Action<string> kemajuan, CancellationToken ct)
    {
        var hasil = new HasilPemulihan(await gudang.PeriksaAsync(permintaan.Set, ct));
        if (hasil.Cadangan is not { Keadaan: KeadaanCadangan.Utuh, Manifes: { } manifes })
        {
            return hasil;
        }

        var tabel = new List<PemulihanTabel>();
        foreach (var nama in manifes.Tabel.Select(t => t.Nama).Where(t => permintaan.Tabel.Count == 0 || permintaan.Tabel.Contains(t)))
        {
            kemajuan(nama);
            tabel.Add(await pemulih.PulihkanAsync(nama, gudang.BacaTabelAsync(hasil.Cadangan, nama, ct), permintaan.Cara, ct));
        }

        hasil = hasil with { Tabel = tabel };
        return permintaan.Cara == CaraPemulihan.Lihat ? hasil : await SusulkanAsync(hasil, ct);
    }

    private async Task<HasilPemulihan> SusulkanAsync(HasilPemulihan hasil, CancellationToken ct)
    {
        var dipulihkan = hasil.Tabel.Select(t => t.Tabel).ToHashSet();
        var (adaSlot, adaRencana) = (dipulihkan.Contains(NamaTabel.Slot), dipulihkan.Contains(NamaTabel.Rencana));
        if (!adaSlot && !adaRencana)
        {
            return hasil;
        }

        var semua = new List<ITempatUnggahan>();
        var diselaraskan = new List<ITempatUnggahan>();
        await foreach (var (satu, berubah) in SelaraskanAsync(adaSlot, adaRencana, ct))
        {
            semua.Add(satu);
            if (berubah)
            {
                diselaraskan.Add(satu);
            }
        }

        var manifes = hasil.Cadangan.Manifes!;
        hasil = hasil with
        {
            Diselaraskan = diselaraskan,
            DinilaiLagi = await BukaKembaliAsync(hasil.Cadangan, adaSlot, adaRencana, ct),
            PenarikanHilang = await CariPenarikanAsync(manifes.Mulai, adaSlot, adaRencana, ct),
        };
        return hasil with { Rekap = await MintaRekapAsync(semua, ct) };
    }

    private async IAsyncEnumerable<(ITempatUnggahan Slot, bool Berubah)> SelaraskanAsync(
        bool adaSlot, bool adaRencana, [EnumeratorCancellation] CancellationToken ct)
    {
        if (adaSlot)
        {
            await foreach (var satu in slot.SelaraskanAsync(ct))
            {
                yield return satu;
            }
        }

        if (adaRencana)
        {
            await foreach (var satu in rencana.SelaraskanAsync(ct))
            {
                yield return satu;
            }
        }
    }

    /// <summary>
    /// Takes the verdict off receipts that are not in the copy and whose version is in no history. Receipts are copied first, so that a verdict in the copy has its version in it; what was judged later has
    /// lost it with the table. The sweeper judges it as the event did, with the time of receipt that stands.
    /// </summary>
    private async Task<IReadOnlyList<string>> BukaKembaliAsync(PemeriksaanCadangan cadangan, bool adaSlot, bool adaRencana, CancellationToken ct)
    {
        var dinilaiSebelumnya = new HashSet<(string, string)>();
        await foreach (var baris in gudang.BacaTabelAsync(cadangan, NamaTabel.Penerimaan, ct))
        {
            if (BukuPenerimaan.Dinilai(baris))
            {
                dinilaiSebelumnya.Add((baris.PartitionKey, baris.RowKey));
            }
        }

        var dibuka = new List<string>();
        await foreach (var catatan in penerimaan.BacaSemuaAsync(ct))
        {
            var kunci = KunciPenerimaan.Dari(catatan);
            if (catatan.Putusan is not null && !dinilaiSebelumnya.Contains((kunci.SidikPath, kunci.ETag))
                && await RiwayatAsync(catatan.Path, adaSlot, adaRencana, ct) is { Riwayat: var riwayat } && riwayat.Versi.All(v => v.Berkas != catatan.Path || v.ETagBerkas != catatan.ETag))
            {
                await penerimaan.BukaKembaliAsync(catatan with { Versi = null }, ct);
                dibuka.Add(catatan.Path);
            }
        }

        return dibuka;
    }

    /// <summary>Withdrawals that only their notices know of. What a person decided is not done again by a program: the reports may be other ones now.</summary>
    private async Task<IReadOnlyList<PenarikanHilang>> CariPenarikanAsync(DateTimeOffset mulai, bool adaSlot, bool adaRencana, CancellationToken ct)
    {
        var hilang = new List<PenarikanHilang>();
        await foreach (var kabar in blob.GetBlobContainerClient(NamaContainer.Feedback).GetBlobsAsync(cancellationToken: ct))
        {
            if (GudangJawaban.TryBacaNamaPenarikan(kabar.Name, out var berkas, out var nomor) && await RiwayatAsync(berkas, adaSlot, adaRencana, ct) is { } tempat
                && !tempat.Riwayat.Penarikan.Any(p => p.Versi.Any(v => v.Berkas == berkas) && (p.Nomor == nomor || p.Saat >= mulai)))
            {
                hilang.Add(new PenarikanHilang(tempat.Slot, berkas, nomor));
            }
        }

        return hilang;
    }

    /// <summary>The history of the slot that a path names; null where it names none of what was restored.</summary>
    private async Task<Tempat?> RiwayatAsync(string path, bool adaSlot, bool adaRencana, CancellationToken ct) =>
        adaSlot && AlamatUnggahan.TryParse(path, out var laporan, out _) ? new Tempat(laporan.Slot, await slot.BacaRiwayatAsync(laporan.Slot, ct))
        : adaRencana && AlamatRencana.TryParse(path, out var dokumen, out _) ? new Tempat(dokumen.Slot, await rencana.BacaRiwayatAsync(dokumen.Slot, ct))
        : null;

    /// <summary>Asks for every rekap that there is a report or was ever a wish for. One that follows from the same reports as before is built from the same results, and is the same.</summary>
    private async Task<int> MintaRekapAsync(IReadOnlyList<ITempatUnggahan> semua, CancellationToken ct)
    {
        var rekap = semua.OfType<Slot>().Select(s => (s.Periode, s.Wilayah.Provinsi)).ToHashSet();
        await foreach (var satu in generasi.BacaSemuaAsync(ct))
        {
            rekap.Add((satu.Periode, satu.Provinsi));
        }

        foreach (var (periode, provinsi) in rekap)
        {
            await generasi.NaikkanAsync(periode, provinsi, ct);
        }

        return rekap.Count;
    }

    private sealed record Tempat(ITempatUnggahan Slot, RiwayatSlot Riwayat);
}
