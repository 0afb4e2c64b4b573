using Azure;
using Azure.Data.Tables.Models;
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
/// <param name="jawaban">Answers, which know of what the tables lost.</param>
public sealed class PemulihCadangan(
    BlobServiceClient blob, GudangCadangan gudang, PemulihTabel pemulih, BukuSlot slot, BukuRencana rencana, BukuPenerimaan penerimaan, BukuGenerasi generasi,
    GudangJawaban jawaban)
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

        var tulis = permintaan.Cara != CaraPemulihan.Lihat;
        var tabel = new List<PemulihanTabel>();
        var diselaraskan = new List<ITempatUnggahan>();
        foreach (var nama in manifes.Tabel.Select(t => t.Nama).Where(t => permintaan.Tabel.Count == 0 || permintaan.Tabel.Contains(t)))
        {
            kemajuan(nama);
            tabel.Add(await pemulih.PulihkanAsync(nama, gudang.BacaTabelAsync(hasil.Cadangan, nama, ct), permintaan.Cara, ct));
            if (tulis)
            {
                // At once: an upload that comes before it meets a slot whose row does not know its numbers.
                diselaraskan.AddRange(await SelaraskanAsync(nama, ct));
            }
        }

        hasil = hasil with { Tabel = tabel, Diselaraskan = diselaraskan };
        return tulis ? await SusulkanAsync(hasil, ct) : hasil;
    }

    private async Task<HasilPemulihan> SusulkanAsync(HasilPemulihan hasil, CancellationToken ct)
    {
        var dipulihkan = hasil.Tabel.Select(t => t.Tabel).ToHashSet();
        var (adaSlot, adaRencana) = (dipulihkan.Contains(NamaTabel.Slot), dipulihkan.Contains(NamaTabel.Rencana));
        if (adaSlot || adaRencana)
        {
            var kini = await BacaUnggahanAsync(adaSlot, adaRencana, ct);
            var (lagi, tidakDapat) = await BukaKembaliAsync(hasil.Cadangan, kini, adaSlot, adaRencana, ct);
            hasil = hasil with { DinilaiLagi = lagi, TidakDapatDinilaiLagi = tidakDapat, PenarikanHilang = await CariPenarikanAsync(kini.Values, adaSlot, adaRencana, ct) };
        }

        return adaSlot || adaRencana || dipulihkan.Contains(NamaTabel.Generasi) ? hasil with { Rekap = await MintaRekapAsync(ct) } : hasil;
    }

    /// <summary>Sets the slots of a table to what their histories say; gives those that were changed.</summary>
    private async Task<IReadOnlyList<ITempatUnggahan>> SelaraskanAsync(string tabel, CancellationToken ct)
    {
        var berubah = new List<ITempatUnggahan>();
        if (tabel == NamaTabel.Slot)
        {
            await foreach (var satu in slot.SelaraskanAsync(ct))
            {
                berubah.AddRange(satu.Berubah ? [satu.Slot] : []);
            }
        }
        else if (tabel == NamaTabel.Rencana)
        {
            await foreach (var satu in rencana.SelaraskanAsync(ct))
            {
                berubah.AddRange(satu.Berubah ? [satu.Slot] : []);
            }
        }

        return berubah;
    }

    /// <summary>The uploads that are there now, for slots whose histories were restored: only these can be judged again.</summary>
    private async Task<Dictionary<KunciPenerimaan, UnggahanKini>> BacaUnggahanAsync(bool adaSlot, bool adaRencana, CancellationToken ct)
    {
        var kini = new Dictionary<KunciPenerimaan, UnggahanKini>();
        await foreach (var satu in blob.GetBlobContainerClient(NamaContainer.Uploads).GetBlobsAsync(cancellationToken: ct))
        {
            if (SlotDari(satu.Name, adaSlot, adaRencana) is { } tempat)
            {
                kini[KunciPenerimaan.Dari(satu.Name, satu.Properties.ETag!.Value)] = new UnggahanKini(tempat, satu.Name, satu.Properties.LastModified!.Value);
            }
        }

        return kini;
    }

    /// <summary>
    /// Takes the verdict off receipts that are not in the copy and whose version is in no history. Receipts are copied first, so that a verdict in the copy has its version in it; what was judged later has
    /// lost it with the table. The sweeper judges it as the event did, with the time of receipt that stands. What was overwritten or deleted since keeps its verdict: nobody would judge it.
    /// </summary>
    private async Task<(IReadOnlyList<string> Lagi, IReadOnlyList<string> TidakDapat)> BukaKembaliAsync(
        PemeriksaanCadangan cadangan, Dictionary<KunciPenerimaan, UnggahanKini> kini, bool adaSlot, bool adaRencana, CancellationToken ct)
    {
        var dinilaiSebelumnya = new HashSet<KunciPenerimaan>();
        await foreach (var baris in gudang.BacaTabelAsync(cadangan, NamaTabel.Penerimaan, ct))
        {
            if (BukuPenerimaan.Dinilai(baris))
            {
                dinilaiSebelumnya.Add(new KunciPenerimaan(baris.PartitionKey, baris.RowKey));
            }
        }

        var (lagi, tidakDapat) = (new List<string>(), new List<string>());
        await foreach (var catatan in penerimaan.BacaSemuaAsync(ct))
        {
            var kunci = KunciPenerimaan.Dari(catatan);
            if (catatan is not { Putusan: { } putusan, Versi: not null } || dinilaiSebelumnya.Contains(kunci)
                || await RiwayatAsync(catatan.Path, adaSlot, adaRencana, ct) is not { } tempat || await TercatatAsync(catatan, tempat.Riwayat, ct))
            {
                continue;
            }

            if (kini.ContainsKey(kunci))
            {
                await penerimaan.BukaKembaliAsync(catatan with { Versi = null }, ct);
                lagi.Add(catatan.Path);
            }
            else if (putusan == Putusan.Diterima)
            {
                tidakDapat.Add(catatan.Path);
            }
        }

        return (lagi, tidakDapat);
    }

    /// <summary>True for an upload whose version is in the history, its own or, as the answer to it says, one with the same bytes.</summary>
    private async Task<bool> TercatatAsync(Penerimaan catatan, RiwayatSlot riwayat, CancellationToken ct) =>
        riwayat.Versi.Any(v => v.Berkas == catatan.Path && v.ETagBerkas == catatan.ETag)
        || (riwayat.Versi.Any(v => v.Nomor == catatan.Versi) && await jawaban.CariAsync(catatan.Path, ct) is { } dijawab && dijawab.Versi == catatan.Versi
            && riwayat.Versi.Any(v => v.Nomor == catatan.Versi && v.Sha256 == dijawab.Sha256));

    /// <summary>Withdrawals that only their notices know of. What a person decided is not done again by a program: the reports may be other ones now.</summary>
    private async Task<IReadOnlyList<PenarikanHilang>> CariPenarikanAsync(IReadOnlyCollection<UnggahanKini> kini, bool adaSlot, bool adaRencana, CancellationToken ct)
    {
        var hilang = new List<PenarikanHilang>();
        await foreach (var kabar in blob.GetBlobContainerClient(NamaContainer.Feedback).GetBlobsAsync(cancellationToken: ct))
        {
            if (GudangJawaban.TryBacaNamaPenarikan(kabar.Name, out var berkas, out var nomor) && await RiwayatAsync(berkas, adaSlot, adaRencana, ct) is { } tempat
                && await jawaban.CariPenarikanAsync(berkas, nomor, ct) is { } ditarik && !Dilakukan(ditarik, tempat.Riwayat)
                && !await DikirimLagiAsync(ditarik, kabar.Properties.LastModified!.Value, tempat, kini, ct))
            {
                hilang.Add(new PenarikanHilang(tempat.Slot, berkas, nomor));
            }
        }

        return hilang;
    }

    /// <summary>
    /// True where the withdrawal is in the history, or was done again: by the same person for the same reason, as far as there was something left to take, or by anybody who took all that it took.
    /// One that was done before it is another one.
    /// </summary>
    private static bool Dilakukan(JawabanPenarikan ditarik, RiwayatSlot riwayat)
    {
        var sesudah = (from penarikan in riwayat.Penarikan
                       where penarikan.Saat >= ditarik.WaktuTarik
                       from versi in penarikan.Versi
                       where versi.Berkas == ditarik.Berkas && versi.Sha256 == ditarik.Sha256
                       select (penarikan.Oleh, penarikan.Alasan, Layanan: versi.Layanan.Intersect(ditarik.Layanan).ToList())).ToList();
        return sesudah.Any(s => s.Layanan.Count > 0 && s.Oleh == ditarik.Oleh && s.Alasan == ditarik.Alasan) || !ditarik.Layanan.Except(sesudah.SelectMany(s => s.Layanan)).Any();
    }

    /// <summary>True where the same bytes were written to the slot after the notice, by the one clock of the storage: so a withdrawal is undone, and must not be done again.</summary>
    private async Task<bool> DikirimLagiAsync(JawabanPenarikan ditarik, DateTimeOffset dikabarkan, Tempat tempat, IReadOnlyCollection<UnggahanKini> kini, CancellationToken ct)
    {
        if (tempat.Riwayat.Versi.Any(v => v.Sha256 == ditarik.Sha256 && v.Ditulis > dikabarkan))
        {
            return true;
        }

        foreach (var unggahan in kini.Where(k => k.Slot.Equals(tempat.Slot) && k.Ditulis > dikabarkan))
        {
            if (await jawaban.CariAsync(unggahan.Path, ct) is { Putusan: Putusan.Diterima } dijawab && dijawab.Sha256 == ditarik.Sha256)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The history of the slot that a path names; null where it names none of what was restored.</summary>
    private async Task<Tempat?> RiwayatAsync(string path, bool adaSlot, bool adaRencana, CancellationToken ct) => SlotDari(path, adaSlot, adaRencana) switch
    {
        Slot laporan => new Tempat(laporan, await slot.BacaRiwayatAsync(laporan, ct)),
        SlotRencana dokumen => new Tempat(dokumen, await rencana.BacaRiwayatAsync(dokumen, ct)),
        _ => null,
    };

    private static ITempatUnggahan? SlotDari(string path, bool adaSlot, bool adaRencana) =>
        adaSlot && AlamatUnggahan.TryParse(path, out var laporan, out _) ? laporan.Slot
        : adaRencana && AlamatRencana.TryParse(path, out var dokumen, out _) ? dokumen.Slot
        : null;

    /// <summary>Asks for every rekap that there is a report or was ever a wish for. One that follows from the same reports as before is built from the same results, and is the same.</summary>
    private async Task<int> MintaRekapAsync(CancellationToken ct)
    {
        var rekap = new HashSet<(Periode Periode, KodeWilayah Provinsi)>();
        try
        {
            await foreach (var satu in slot.BacaSemuaAsync(ct))
            {
                rekap.Add((satu.Slot.Periode, satu.Slot.Wilayah.Provinsi));
            }
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == TableErrorCode.TableNotFound)
        {
            // Its own restore, which was not asked for here, will ask for its rekap.
        }

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

    private sealed record UnggahanKini(ITempatUnggahan Slot, string Path, DateTimeOffset Ditulis);
}
