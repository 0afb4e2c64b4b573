using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>Follows the figures of a service from the index back to the cells of the kept file. Reads only.</summary>
public sealed class PenjelasAngka(PenghitungDaerah penghitung, BukuSlot buku, BukuGenerasi generasi, GudangLaporan laporan, AturanCapaian aturan)
{
    /// <summary>Explains a service as it stands now, reported or not.</summary>
    /// <param name="periode">Quarter.</param>
    /// <param name="wilayah">Daerah, or the province for its own services.</param>
    /// <param name="layanan">A service that it owes.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="ArgumentException">The wilayah does not owe the service.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue does not describe the quarter.</exception>
    public async Task<Penjelasan> JelaskanAsync(Periode periode, KodeWilayah wilayah, KodeLayanan layanan, CancellationToken ct)
    {
        var jenis = Katalog.Cari(layanan, periode) ?? throw new ArgumentException($"There is no service {layanan}.", nameof(layanan));
        var slot = new Slot(periode, wilayah, jenis.Urusan);
        if (!slot.Layanan.Contains(jenis))
        {
            throw new ArgumentException($"{wilayah} does not owe {layanan}.", nameof(layanan));
        }

        var hasil = await penghitung.HasilAsync(periode, wilayah, ct);
        var sumber = hasil.Sumber.FirstOrDefault(s => s.Layanan == layanan);
        var target = hasil.Target.FirstOrDefault(t => t.Target.Layanan == layanan);
        var slotTarget = target is null ? null : SlotTarget(target.Sumber);
        var baris = PenyusunAsal.Susun(hasil, aturan).Where(b => b.Id.Layanan == layanan).ToLookup(b => b.Id.Blok == BlokAsal.Target, b => b.Sel);
        var (keadaan, asli) = await BacaAsliAsync(slot, sumber, [.. baris[false].SelectMany(s => s)], ct);
        var (keadaanTarget, asliTarget) = await BacaAsliAsync(slotTarget, target?.Sumber, [.. baris[true].SelectMany(s => s)], ct);
        return new Penjelasan
        {
            Slot = slot,
            Layanan = jenis,
            Aturan = aturan,
            Capaian = hasil.Capaian,
            Sumber = sumber,
            Target = target,
            SlotTarget = slotTarget,
            KeadaanAsliTarget = keadaanTarget,
            AsliTarget = asliTarget,
            KeadaanAsli = keadaan,
            Asli = asli,
            Riwayat = await buku.BacaRiwayatAsync(slot, ct),
            Generasi = await generasi.BacaAsync(periode, wilayah.Provinsi, ct),
        };
    }

    // Only documents with such a path become versions.
    private static SlotRencana SlotTarget(SumberLayanan sumber) => AlamatRencana.TryParse(sumber.Berkas, out var alamat, out _)
        ? alamat.Slot
        : throw new InvalidDataException($"The document '{sumber.Berkas}' lies in no slot of a rencana aksi.");

    private async Task<(KeadaanAsli Keadaan, BerkasAsli? Asli)> BacaAsliAsync(ITempatUnggahan? slot, SumberLayanan? sumber, IReadOnlyList<RentangAsal> sel, CancellationToken ct)
    {
        if (slot is null || sumber is null)
        {
            return (KeadaanAsli.TidakDicari, null);
        }

        if (await laporan.BacaAsliAsync(slot, sumber.Sha256, ct) is not { } isi)
        {
            return (KeadaanAsli.Hilang, null);
        }

        var utuh = Sidik.Dari(isi.ToMemory().Span) == sumber.Sha256;
        return (utuh ? KeadaanAsli.Utuh : KeadaanAsli.Berubah, BerkasAsli.Baca(isi.ToStream(), sel, ct));
    }
}
