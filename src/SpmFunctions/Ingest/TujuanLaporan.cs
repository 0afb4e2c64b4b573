using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>Reports of a slot.</summary>
internal sealed class TujuanLaporan(
    Slot slot, BukuSlot buku, BukuGenerasi generasi, GudangLaporan gudang, KalenderProvinsi kalender, TataLetakProvinsi tataLetak) : TujuanUnggahan
{
    /// <inheritdoc/>
    public override ITempatUnggahan Slot => slot;

    /// <inheritdoc/>
    public override bool SatuRekap => true;

    /// <inheritdoc/>
    public override async Task<Temuan?> TanpaVersiAsync(DateTimeOffset diterima, CancellationToken ct)
    {
        var tenggat = (await kalender.BacaAsync(ct)).Untuk(slot.Periode, slot.Wilayah.Provinsi);
        return !AturanCapaian.Permendagri59.Berlaku(slot.Periode) ? TemuanUnggahan.PeriodeTanpaAturan(slot.Periode)
            : tenggat.Hari(diterima) < slot.Periode.Awal ? TemuanUnggahan.PeriodeBelumMulai(slot.Periode)
            : tenggat.Terkunci(diterima) ? TemuanUnggahan.PeriodeTerkunci(slot.Periode, tenggat.Kunci)
            : null;
    }

    /// <inheritdoc/>
    public override async Task<PenilaianUnggahan> NilaiAsync(byte[] isi, CancellationToken ct)
    {
        var hasil = PenilaiWorkbook.Nilai(new MemoryStream(isi, writable: false), await KonteksAsync(isi, ct), ct);
        return new PenilaianUnggahan
        {
            Temuan = hasil.Temuan,
            Simpan = hasil.Laporan is { } laporan ? batal => gudang.SimpanLaporanAsync(laporan, batal) : null,
            Layanan = [.. hasil.Laporan?.Layanan.Select(l => l.Kode) ?? []],
            TataLetak = hasil.TataLetak?.Kode,
            Terbaca = hasil.Terbaca,
        };
    }

    /// <inheritdoc/>
    public override Task<RiwayatSlot> BacaRiwayatAsync(CancellationToken ct) => buku.BacaRiwayatAsync(slot, ct);

    /// <inheritdoc/>
    public override async Task<TempatVersi> BacaAsync(CancellationToken ct)
    {
        var tempat = await BacaAsync(buku, slot, ct);
        return tempat with { TanpaIsi = tempat.Berlaku.Count == 0 };
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Periode>> MintaRekapAsync(IReadOnlyList<VersiSlot> versi, CancellationToken ct)
    {
        await generasi.NaikkanAsync(slot.Periode, slot.Wilayah.Provinsi, ct);
        return [slot.Periode];
    }

    private async Task<KonteksPenilaian> KonteksAsync(byte[] isi, CancellationToken ct)
    {
        // Most uploads are templates, for which the profiles are not read.
        var profil = PenilaiWorkbook.PerluProfil(new MemoryStream(isi, writable: false), ct) ? await tataLetak.BacaAsync(ct) : KumpulanProfil.Bawaan;
        var konteks = new KonteksPenilaian { Slot = slot, TataLetak = profil };
        return slot.Periode.SebelumnyaDalamTahun is { } lalu
            ? konteks with { TriwulanLalu = (await gudang.BacaTerkiniAsync(await buku.BacaAsync(slot with { Periode = lalu }, ct), ct)).Layanan }
            : konteks;
    }
}
