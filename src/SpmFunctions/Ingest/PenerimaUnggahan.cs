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
/// one conditional transaction, and the receipt is closed last.
/// </summary>
public sealed class PenerimaUnggahan(
    BukuPenerimaan penerimaan,
    BukuSlot buku,
    BukuGenerasi generasi,
    GudangLaporan gudang,
    GudangJawaban gudangJawaban,
    KalenderProvinsi kalender,
    TataLetakProvinsi tataLetak,
    IWaktuTerima waktuTerima,
    PengukurSpm pengukur,
    ILogger<PenerimaUnggahan> log)
{
    /// <summary>Judges a blob as it is now and writes the answer to it.</summary>
    /// <param name="blob">The blob.</param>
    /// <param name="path">Its name in the container.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>The slot whose rekap has to be built again, or null where nothing changed. A blob that is gone changes nothing any more.</returns>
    public async Task<Slot?> TerimaAsync(BlobClient blob, string path, CancellationToken ct)
    {
        Slot? berubah = null;
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
                log.SudahDihapus(NomorPribadi.Samarkan(path));
                return berubah ?? await MintaYangTertinggalAsync(path, ct);
            }

            dinilai = unggahan.Penerimaan.ETag;
            if (await NilaiAsync(blob, unggahan, ct))
            {
                berubah = unggahan.Slot;
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
        var slot = AlamatUnggahan.TryParse(path, out var alamat, out var salah) ? alamat.Slot : null;
        if (unduhan.Details.ContentLength > BatasBerkas.UkuranTerbesar)
        {
            return new Unggahan(catatan, Isi: null, await Sidik.DariAsync(unduhan.Content, ct), slot, salah);
        }

        var isi = new byte[unduhan.Details.ContentLength];
        await unduhan.Content.ReadExactlyAsync(isi, ct);
        return new Unggahan(catatan, isi, Sidik.Dari(isi), slot, salah);
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

    /// <summary>Judges an upload to the end; true where that changed its slot.</summary>
    private async Task<bool> NilaiAsync(BlobClient blob, Unggahan unggahan, CancellationToken ct)
    {
        pengukur.Masuk(unggahan.Penerimaan, unggahan.Slot);
        await SimpanAsliAsync(blob, unggahan, ct);
        var path = unggahan.Penerimaan.Path;
        var (jawaban, beranotasi, berubah) = unggahan.Slot is { } slot
            ? await NilaiAsync(unggahan, slot, ct)
            : (Tolak(unggahan, unggahan.Penerimaan.Diterima, TemuanUnggahan.SalahTempat(path, unggahan.SalahAlamat)), null, false);
        if (berubah)
        {
            using var permintaan = JejakSpm.Langkah(NamaLangkah.Permintaan);
            await generasi.NaikkanAsync(unggahan.Slot!.Periode, unggahan.Slot.Wilayah.Provinsi, ct);
        }

        // The copy before the answer: where the answer is, everything of it is.
        await gudangJawaban.SimpanBeranotasiAsync(jawaban.Berkas, beranotasi, ct);
        await gudangJawaban.SimpanAsync(jawaban, ct);
        await TandaiDitarikAsync(jawaban, unggahan.Slot, ct);
        await penerimaan.SelesaikanAsync(unggahan.Penerimaan with { Versi = jawaban.Versi }, jawaban.Putusan, jawaban.Temuan.Count, beranotasi is not null, ct);
        pengukur.Dinilai(unggahan.Penerimaan, unggahan.Slot, jawaban);
        log.Dinilai(jawaban.Berkas, jawaban.Putusan, jawaban.Galat, jawaban.Peringatan);
        return berubah;
    }

    private async Task<(Jawaban Jawaban, byte[]? Beranotasi, bool Berubah)> NilaiAsync(Unggahan unggahan, Slot slot, CancellationToken ct)
    {
        var tenggat = (await kalender.BacaAsync(ct)).Untuk(slot.Periode, slot.Wilayah.Provinsi);
        var diterima = unggahan.Penerimaan.Diterima.ToOffset(tenggat.ZonaWaktu);
        if (!AturanCapaian.Permendagri59.Berlaku(slot.Periode))
        {
            return (Tolak(unggahan, diterima, TemuanUnggahan.PeriodeTanpaAturan(slot.Periode)), null, false);
        }

        if (tenggat.Hari(diterima) < slot.Periode.Awal)
        {
            return (Tolak(unggahan, diterima, TemuanUnggahan.PeriodeBelumMulai(slot.Periode)), null, false);
        }

        if (tenggat.Terkunci(diterima))
        {
            return (Tolak(unggahan, diterima, TemuanUnggahan.PeriodeTerkunci(slot.Periode, tenggat.Kunci)), null, false);
        }

        if (unggahan.Isi is null)
        {
            var (ditolak, adaPerubahan) = await DaftarkanAsync(unggahan, slot, diterima, laporan: null, ct);
            return (Jawab(unggahan, diterima, Putusan.Ditolak, ditolak, [TemuanUnggahan.BerkasTerlaluBesar()]), null, adaPerubahan);
        }

        HasilPenilaian hasil;
        using (JejakSpm.Langkah(NamaLangkah.Penilaian))
        {
            hasil = PenilaiWorkbook.Nilai(new MemoryStream(unggahan.Isi, writable: false), await KonteksAsync(unggahan.Isi, slot, ct), ct);
        }

        var putusan = hasil.Diterima ? Putusan.Diterima : Putusan.Ditolak;
        var (versi, berubah) = await DaftarkanAsync(unggahan, slot, diterima, hasil.Laporan, ct);
        var (beranotasi, temuan) = Anotasi(unggahan.Isi, hasil, ct);
        return (Jawab(unggahan, diterima, putusan, versi, temuan) with { TataLetak = hasil.TataLetak?.Kode }, beranotasi, berubah);
    }

    /// <summary>
    /// Enters in an answer what has been withdrawn of its version. After it was written: a withdrawal that this look into the history does not find yet finds the answer.
    /// </summary>
    private async Task TandaiDitarikAsync(Jawaban jawaban, Slot? slot, CancellationToken ct)
    {
        if (slot is null || jawaban.Versi is not { } nomor)
        {
            return;
        }

        var riwayat = await buku.BacaRiwayatAsync(slot, ct);
        if (riwayat.Versi.FirstOrDefault(v => v.Nomor == nomor) is not { } versi)
        {
            return;
        }

        foreach (var penarikan in riwayat.Penarikan)
        {
            foreach (var ditarik in penarikan.Versi.Where(v => v.Berkas == versi.Berkas && v.ETagBerkas == versi.ETagBerkas))
            {
                await gudangJawaban.TandaiAsync(jawaban.Berkas, nomor, JawabanPenarikan.Untuk(slot, penarikan, ditarik), ct);
            }
        }
    }

    /// <summary>
    /// The annotated copy, null where nothing was found or where the file is none that could be read; and the findings, with one more where a copy cannot be made.
    /// </summary>
    private static (byte[]? Salinan, IReadOnlyList<Temuan> Temuan) Anotasi(byte[] isi, HasilPenilaian hasil, CancellationToken ct)
    {
        if (hasil is not { Terbaca: true, Temuan.Count: > 0 })
        {
            return (null, hasil.Temuan);
        }

        using var salinan = new MemoryStream();
        return WorkbookBeranotasi.Tulis(new MemoryStream(isi, writable: false), hasil.Temuan, salinan, ct) is { } sebab
            ? (null, [TemuanUnggahan.TanpaSalinan(sebab), .. hasil.Temuan])
            : (salinan.ToArray(), hasil.Temuan);
    }

    private async Task<KonteksPenilaian> KonteksAsync(byte[] isi, Slot slot, CancellationToken ct)
    {
        // Most uploads are templates, for which the profiles are not read.
        var profil = PenilaiWorkbook.PerluProfil(new MemoryStream(isi, writable: false), ct) ? await tataLetak.BacaAsync(ct) : KumpulanProfil.Bawaan;
        var konteks = new KonteksPenilaian { Slot = slot, TataLetak = profil };
        return slot.Periode.SebelumnyaDalamTahun is { } lalu
            ? konteks with { TriwulanLalu = (await gudang.BacaTerkiniAsync(await buku.BacaAsync(slot with { Periode = lalu }, ct), ct)).Layanan }
            : konteks;
    }

    /// <summary>Enters the upload as a version of its slot, unless it is one already.</summary>
    private async Task<(int Versi, bool Berubah)> DaftarkanAsync(Unggahan unggahan, Slot slot, DateTimeOffset diterima, Laporan? laporan, CancellationToken ct)
    {
        using var langkah = JejakSpm.Langkah(NamaLangkah.Pendaftaran);
        while (true)
        {
            // The slot before its versions: what is entered in between makes the transaction fail.
            var keadaan = await buku.BacaAsync(slot, ct);
            var riwayat = await buku.BacaRiwayatAsync(slot, ct);
            if (VersiSendiri(unggahan, riwayat.Versi) is { } sendiri)
            {
                // An earlier run got this far. Whether it also asked for the rekap is not known: asking twice does no harm.
                return (sendiri.Nomor, unggahan.Penerimaan.Putusan is null);
            }

            var versi = new VersiSlot
            {
                Nomor = keadaan.VersiTerbaru + 1,
                Berkas = unggahan.Penerimaan.Path,
                ETagBerkas = unggahan.Penerimaan.ETag,
                Sha256 = unggahan.Sha256,
                Diterima = diterima,
                Ditulis = unggahan.Penerimaan.Ditulis,
                Putusan = laporan is null ? Putusan.Ditolak : Putusan.Diterima,
                Laporan = laporan is null ? null : await gudang.SimpanLaporanAsync(laporan, ct),
                Layanan = laporan is null ? [] : [.. laporan.Layanan.Select(l => l.Kode)],
            };

            // The same bytes after a withdrawal are sent again on purpose: a version of their own.
            if (VersiSlot.TerakhirDiterima(riwayat.Versi) is { } terakhir && terakhir.IsiSama(versi) && terakhir.Diterima <= versi.Diterima
                && riwayat.Ditarik(terakhir.Berkas, terakhir.ETagBerkas).Count == 0)
            {
                return (terakhir.Nomor, await AdaYangBelumSelesaiAsync(riwayat.Versi, ct));
            }

            // An upload that lost its version in storage comes back without what was withdrawn of it.
            if (await buku.TambahVersiAsync(keadaan, riwayat.Tersisa(versi), ct))
            {
                return (versi.Nomor, versi.Putusan == Putusan.Diterima || keadaan.Layanan.Count == 0 || await AdaYangBelumSelesaiAsync(riwayat.Versi, ct));
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
    /// True where a run that entered one of the versions did not get to its end, and may never run again because its file was replaced or taken away: nobody knows
    /// then whether it asked for the rekap.
    /// </summary>
    private async Task<bool> AdaYangBelumSelesaiAsync(IReadOnlyList<VersiSlot> riwayat, CancellationToken ct)
    {
        foreach (var versi in riwayat)
        {
            if (await penerimaan.CariAsync(versi.Berkas, versi.ETagBerkas, ct) is not { Putusan: not null })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asks for the rekap in the place of a run whose file was taken away before it could be repeated.</summary>
    private async Task<Slot?> MintaYangTertinggalAsync(string path, CancellationToken ct)
    {
        if (!AlamatUnggahan.TryParse(path, out var alamat, out _) || !await AdaYangBelumSelesaiAsync(await buku.BacaVersiAsync(alamat.Slot, ct), ct))
        {
            return null;
        }

        await generasi.NaikkanAsync(alamat.Slot.Periode, alamat.Slot.Wilayah.Provinsi, ct);
        return alamat.Slot;
    }
}
