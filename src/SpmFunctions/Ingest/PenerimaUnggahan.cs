using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>
/// Takes an upload from receipt to answer. Every step may run twice: a receipt keeps the first time, blobs are named by their content, a version is entered by
/// one conditional transaction, and the receipt is closed last. Reports and documents with targets go the same way; <see cref="PenentuTujuan"/> tells them apart.
/// </summary>
public sealed class PenerimaUnggahan(
    BukuPenerimaan penerimaan,
    PenentuTujuan penentu,
    GudangLaporan gudang,
    GudangJawaban gudangJawaban,
    IWaktuTerima waktuTerima,
    PengukurSpm pengukur,
    ILogger<PenerimaUnggahan> log)
{
    /// <summary>Judges a blob as it is now and writes the answer to it.</summary>
    /// <param name="blob">The blob.</param>
    /// <param name="path">Its name in the container.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>What has to be built again, or null where nothing changed. A blob that is gone changes nothing any more.</returns>
    public async Task<PerubahanUnggahan?> TerimaAsync(BlobClient blob, string path, CancellationToken ct)
    {
        PerubahanUnggahan? berubah = null;
        ETag dinilai;
        do
        {
            Unggahan unggahan;
            try
            {
                unggahan = await BacaAsync(blob, path, ct);
            }
            catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
            {
                var hilang = RujukanUnggahan.Dari(path);
                log.SudahDihapus(hilang.Slot, hilang.Sidik);
                return berubah ?? await MintaYangTertinggalAsync(path, ct);
            }

            dinilai = unggahan.Penerimaan.ETag;
            if (await NilaiAsync(blob, unggahan, ct) is { } perubahan)
            {
                berubah = perubahan with { Rekap = [.. (berubah?.Rekap ?? []).Union(perubahan.Rekap)] };
            }
        }
        while (await SudahDigantiAsync(blob, dinilai, ct));
        return berubah;
    }

    private static Jawaban Tolak(Unggahan unggahan, DateTimeOffset diterima, Temuan temuan) =>
        Jawab(unggahan, diterima, Putusan.Ditolak, versi: null, [temuan]);

    private static Jawaban Jawab(Unggahan unggahan, DateTimeOffset diterima, Putusan putusan, int? versi, IReadOnlyList<Temuan> temuan) => new()
    {
        Berkas = NomorPribadi.Samarkan(unggahan.Penerimaan.Path),
        Slot = unggahan.Slot?.ToString(),
        Putusan = putusan,
        Versi = versi,
        Sha256 = unggahan.Sha256,
        WaktuTerima = diterima,
        Temuan = temuan,
    };

    private async Task<Unggahan> BacaAsync(BlobClient blob, string path, CancellationToken ct)
    {
        using BlobDownloadStreamingResult unduhan = await blob.DownloadStreamingAsync(cancellationToken: ct);
        var catatan = await penerimaan.CatatAsync(path, unduhan.Details.ETag, unduhan.Details.LastModified, waktuTerima.Saat(unduhan.Details), ct);
        var (tujuan, salah) = penentu.Cari(path);
        if (unduhan.Details.ContentLength > BatasBerkas.UkuranTerbesar)
        {
            return new Unggahan(catatan, Isi: null, await Sidik.DariAsync(unduhan.Content, ct), tujuan, salah);
        }

        var isi = new byte[unduhan.Details.ContentLength];
        await unduhan.Content.ReadExactlyAsync(isi, ct);
        return new Unggahan(catatan, isi, Sidik.Dari(isi), tujuan, salah);
    }

    private async Task SimpanAsliAsync(BlobClient blob, Unggahan unggahan, CancellationToken ct)
    {
        if (unggahan.Isi is { } isi)
        {
            await gudang.SimpanAsliAsync(unggahan.Slot, unggahan.Sha256, isi, ct);
            return;
        }

        // Too large for memory: once more from storage, and only the version that the hash is of.
        var versi = new BlobOpenReadOptions(allowModifications: false) { Conditions = new BlobRequestConditions { IfMatch = unggahan.Penerimaan.ETag } };
        await using var aliran = await blob.OpenReadAsync(versi, ct);
        await gudang.SimpanAsliAsync(unggahan.Slot, unggahan.Sha256, aliran, ct);
    }

    /// <summary>
    /// Another run may have answered a newer file of the same name while this one was at work; then the answer of this run lies over it, and the newer file is
    /// judged once more.
    /// </summary>
    private static async Task<bool> SudahDigantiAsync(BlobClient blob, ETag dinilai, CancellationToken ct)
    {
        try
        {
            return (await blob.GetPropertiesAsync(cancellationToken: ct)).Value.ETag != dinilai;
        }
        catch (RequestFailedException galat) when (galat.Status == 404)
        {
            // Taken away meanwhile: what it said has been judged and kept.
            return false;
        }
    }

    /// <summary>Judges an upload to the end; gives what that changed, or null.</summary>
    private async Task<PerubahanUnggahan?> NilaiAsync(BlobClient blob, Unggahan unggahan, CancellationToken ct)
    {
        pengukur.Masuk(unggahan.Penerimaan, unggahan.Slot);
        await SimpanAsliAsync(blob, unggahan, ct);
        var (jawaban, beranotasi, versi) = unggahan.Tujuan is { } tujuan
            ? await NilaiAsync(unggahan, tujuan, ct)
            : (Tolak(unggahan, unggahan.Penerimaan.Diterima, TemuanUnggahan.SalahTempat(unggahan.Penerimaan.Path, unggahan.SalahAlamat)), null, null);
        PerubahanUnggahan? berubah = null;
        if (versi is not null)
        {
            using var permintaan = JejakSpm.Langkah(NamaLangkah.Permintaan);
            berubah = new PerubahanUnggahan(unggahan.Slot!, await unggahan.Tujuan!.MintaRekapAsync(versi, ct));
        }

        // The copy before the answer: where the answer is, everything of it is.
        await gudangJawaban.SimpanBeranotasiAsync(jawaban.Berkas, beranotasi, ct);
        await gudangJawaban.SimpanAsync(jawaban, ct);
        await TandaiDitarikAsync(jawaban, unggahan.Tujuan, ct);
        await penerimaan.SelesaikanAsync(unggahan.Penerimaan with { Versi = jawaban.Versi }, jawaban.Putusan, jawaban.Temuan.Count, beranotasi is not null, ct);
        pengukur.Dinilai(unggahan.Penerimaan, unggahan.Slot, jawaban);
        var rujukan = RujukanUnggahan.Dari(unggahan.Penerimaan.Path);
        log.Dinilai(rujukan.Slot, rujukan.Sidik, jawaban.Putusan, jawaban.Galat, jawaban.Peringatan);
        return berubah;
    }

    private async Task<(Jawaban Jawaban, byte[]? Beranotasi, IReadOnlyList<VersiSlot>? Berubah)> NilaiAsync(Unggahan unggahan, TujuanUnggahan tujuan, CancellationToken ct)
    {
        var diterima = unggahan.Penerimaan.Diterima.ToOffset(ZonaWaktu.Untuk(tujuan.Slot.Wilayah));
        if (await tujuan.TanpaVersiAsync(diterima, ct) is { } sebab)
        {
            return (Tolak(unggahan, diterima, sebab), null, null);
        }

        PenilaianUnggahan penilaian;
        using (JejakSpm.Langkah(NamaLangkah.Penilaian))
        {
            penilaian = unggahan.Isi is { } isi ? await tujuan.NilaiAsync(isi, ct) : PenilaianUnggahan.Tolak(TemuanUnggahan.BerkasTerlaluBesar());
        }

        var (versi, berubah) = await DaftarkanAsync(unggahan, tujuan, diterima, penilaian, ct);
        var (beranotasi, temuan) = Anotasi(unggahan.Isi, penilaian, ct);
        var putusan = penilaian.Simpan is null ? Putusan.Ditolak : Putusan.Diterima;
        return (Jawab(unggahan, diterima, putusan, versi, temuan) with { TataLetak = penilaian.TataLetak }, beranotasi, berubah);
    }

    /// <summary>
    /// Enters in an answer what has been withdrawn of its version. After it was written: a withdrawal that this look into the history does not find yet finds the answer.
    /// </summary>
    private async Task TandaiDitarikAsync(Jawaban jawaban, TujuanUnggahan? tujuan, CancellationToken ct)
    {
        if (tujuan is null || jawaban.Versi is not { } nomor)
        {
            return;
        }

        var riwayat = await tujuan.BacaRiwayatAsync(ct);
        if (riwayat.Versi.FirstOrDefault(v => v.Nomor == nomor) is not { } versi)
        {
            return;
        }

        foreach (var (penarikan, ditarik) in riwayat.PenarikanAtas(versi))
        {
            await gudangJawaban.TandaiAsync(jawaban.Berkas, nomor, JawabanPenarikan.Untuk(tujuan.Slot, penarikan, ditarik), ct);
        }
    }

    /// <summary>
    /// The annotated copy, null where nothing was found or where the file is none that could be read; and the findings, with one more where a copy cannot be made.
    /// </summary>
    private static (byte[]? Salinan, IReadOnlyList<Temuan> Temuan) Anotasi(byte[]? isi, PenilaianUnggahan hasil, CancellationToken ct)
    {
        if (isi is null || hasil is not { Terbaca: true, Temuan.Count: > 0 })
        {
            return (null, hasil.Temuan);
        }

        using var salinan = new MemoryStream();
        return WorkbookBeranotasi.Tulis(new MemoryStream(isi, writable: false), hasil.Temuan, salinan, ct) is { } sebab
            ? (null, [TemuanUnggahan.TanpaSalinan(sebab), .. hasil.Temuan])
            : (salinan.ToArray(), hasil.Temuan);
    }

    /// <summary>Enters the upload as a version of its slot, unless it is one already; gives its number and the versions that may have changed rekap, null where none did.</summary>
    private async Task<(int Versi, IReadOnlyList<VersiSlot>? Berubah)> DaftarkanAsync(
        Unggahan unggahan, TujuanUnggahan tujuan, DateTimeOffset diterima, PenilaianUnggahan penilaian, CancellationToken ct)
    {
        using var langkah = JejakSpm.Langkah(NamaLangkah.Pendaftaran);
        while (true)
        {
            var tempat = await tujuan.BacaAsync(ct);
            var riwayat = tempat.Riwayat;
            if (VersiSendiri(unggahan, riwayat.Versi) is { } sendiri)
            {
                // An earlier run got this far. Whether it also asked for the rekap is not known: asking twice does no harm.
                return (sendiri.Nomor, unggahan.Penerimaan.Putusan is null ? [sendiri, .. tujuan.SatuRekap ? [] : await BelumSelesaiAsync(riwayat.Versi, ct)] : null);
            }

            var versi = new VersiSlot
            {
                Nomor = tempat.VersiTerbaru + 1,
                Berkas = unggahan.Penerimaan.Path,
                ETagBerkas = unggahan.Penerimaan.ETag,
                Sha256 = unggahan.Sha256,
                Diterima = diterima,
                Ditulis = unggahan.Penerimaan.Ditulis,
                Putusan = penilaian.Simpan is null ? Putusan.Ditolak : Putusan.Diterima,
                Layanan = penilaian.Layanan,
                Tahun = penilaian.Tahun,
            };

            // Sent before a withdrawal and judged after it, by a late event or by the sweeper.
            if (riwayat.SalinanDitarik(versi) is { } ditarik)
            {
                return (ditarik.Nomor, await BelumSelesaiAsync(riwayat.Versi, ct) is { Count: > 0 } belumSelesai ? belumSelesai : null);
            }

            versi = riwayat.Tersisa(versi) with { Laporan = penilaian.Simpan is { } simpan ? await simpan(ct) : null };

            // The same bytes written after a withdrawal are sent again on purpose: a version of their own.
            if (VersiSlot.TerakhirDiterima(riwayat.Versi) is { } terakhir && terakhir.IsiSama(versi) && terakhir.Diterima <= versi.Diterima
                && riwayat.PenarikanAtas(terakhir).Count == 0)
            {
                return (terakhir.Nomor, await BelumSelesaiAsync(riwayat.Versi, ct) is { Count: > 0 } tertinggal ? tertinggal : null);
            }

            if (await tempat.Tambah(versi, ct))
            {
                var tentu = versi.Putusan == Putusan.Diterima || tempat.TanpaIsi;
                var belum = tentu && tujuan.SatuRekap ? [] : await BelumSelesaiAsync(riwayat.Versi, ct);
                return (versi.Nomor, tentu || belum.Count > 0 ? [versi, .. belum] : null);
            }
        }
    }

    /// <summary>
    /// The version that the upload was entered as, or whose content it was found to repeat when it was judged before; null where it has yet to be entered. So the
    /// repeated event of a file never brings back what has been withdrawn since.
    /// </summary>
    private static VersiSlot? VersiSendiri(Unggahan unggahan, IReadOnlyList<VersiSlot> riwayat) =>
        riwayat.LastOrDefault(v => v.Berkas == unggahan.Penerimaan.Path && v.ETagBerkas == unggahan.Penerimaan.ETag)
        ?? (unggahan.Penerimaan.Versi is null ? null : riwayat.LastOrDefault(v => v.Sha256 == unggahan.Sha256));

    /// <summary>
    /// The versions whose run did not get to its end, and may never run again because its file was replaced or taken away: nobody knows then whether it asked for the rekap.
    /// </summary>
    private async Task<IReadOnlyList<VersiSlot>> BelumSelesaiAsync(IReadOnlyList<VersiSlot> riwayat, CancellationToken ct)
    {
        var belum = new List<VersiSlot>();
        foreach (var versi in riwayat)
        {
            if (await penerimaan.CariAsync(versi.Berkas, versi.ETagBerkas, ct) is not { Putusan: not null })
            {
                belum.Add(versi);
            }
        }

        return belum;
    }

    /// <summary>Asks for the rekap in the place of a run whose file was taken away before it could be repeated.</summary>
    private async Task<PerubahanUnggahan?> MintaYangTertinggalAsync(string path, CancellationToken ct) =>
        penentu.Cari(path).Tujuan is { } tujuan && await BelumSelesaiAsync((await tujuan.BacaRiwayatAsync(ct)).Versi, ct) is { Count: > 0 } belum
            ? new PerubahanUnggahan(tujuan.Slot, await tujuan.MintaRekapAsync(belum, ct))
            : null;
}
