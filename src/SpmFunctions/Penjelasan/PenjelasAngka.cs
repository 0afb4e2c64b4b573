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
        var (keadaan, asli) = await BacaAsliAsync(slot, sumber, [.. PenyusunAsal.Susun(hasil, aturan).Where(b => b.Id.Layanan == layanan && b.Id.Blok != BlokAsal.Target).SelectMany(b => b.Sel)], ct);
        return new Penjelasan
        {
            Slot = slot,
            Layanan = jenis,
            Aturan = aturan,
            Capaian = hasil.Capaian,
            Sumber = sumber,
            Target = hasil.Target.FirstOrDefault(t => t.Target.Layanan == layanan),
            KeadaanAsli = keadaan,
            Asli = asli,
            Riwayat = await buku.BacaRiwayatAsync(slot, ct),
            Generasi = await generasi.BacaAsync(periode, wilayah.Provinsi, ct),
        };
    }

    private async Task<(KeadaanAsli Keadaan, BerkasAsli? Asli)> BacaAsliAsync(Slot slot, SumberLayanan? sumber, IReadOnlyList<RentangAsal> sel, CancellationToken ct)
    {
        if (sumber is null)
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
