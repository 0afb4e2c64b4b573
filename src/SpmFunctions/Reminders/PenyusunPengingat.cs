using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Writes the reminders that are due into the outbox: one message per recipient, stage, quarter and province, at most once.</summary>
public sealed class PenyusunPengingat(
    GudangKonfigurasi konfigurasi,
    KalenderProvinsi kalender,
    BukuSlot buku,
    KotakKeluar kotakKeluar,
    TimeProvider waktu,
    PengukurSpm pengukur,
    ILogger<PenyusunPengingat> log)
{
    // Nobody is written to at night: the first run of the day that counts is the one after this hour, in the province's time zone.
    private const int JamMulai = 7;

    // A calendar may set a deadline up to 366 days after the end of its quarter.
    private const int PeriodeKeBelakang = 5;

    /// <summary>Group of the reminders of a quarter and province in the outbox.</summary>
    public static string Kelompok(Periode periode, KodeWilayah provinsi) => $"pengingat_{periode}_{provinsi}";

    /// <summary>Looks at every province that has recipients, and writes what is due now.</summary>
    public async Task JalankanAsync(CancellationToken ct)
    {
        if (await konfigurasi.BacaAsync(GudangKonfigurasi.BerkasPetugas, ct) is not { } csv)
        {
            log.TanpaPetugas(GudangKonfigurasi.BerkasPetugas);
            return;
        }

        var daftar = DaftarPetugas.Baca(csv);
        foreach (var salah in daftar.Salah)
        {
            log.PetugasSalah(GudangKonfigurasi.BerkasPetugas, salah);
        }

        var tenggat = await kalender.BacaAsync(ct);
        foreach (var provinsi in daftar.Baris.GroupBy(p => p.Wilayah.Provinsi))
        {
            foreach (var periode in PeriodeTerkini())
            {
                await SusunAsync(tenggat.Untuk(periode, provinsi.Key), provinsi.Key, [.. provinsi], ct);
            }
        }
    }

    private static IReadOnlyList<Tunggakan> CariTunggakan(Tenggat tenggat, IReadOnlyList<KeadaanSlot> slot, IEnumerable<Petugas> petugas) =>
    [
        .. petugas.Select(p =>
        {
            var keadaan = slot.FirstOrDefault(s => s.Slot.Wilayah == p.Wilayah && s.Slot.Urusan == p.Urusan)
                ?? KeadaanSlot.Kosong(new Slot(tenggat.Periode, p.Wilayah, p.Urusan));
            var diterima = keadaan.Layanan.Select(l => l.Layanan).ToHashSet();
            return new Tunggakan(p, keadaan.Status(tenggat), [.. keadaan.Slot.Layanan.Where(l => p.Layanan.Contains(l.Kode) && !diterima.Contains(l.Kode))]);
        }).Where(t => t.Layanan.Count > 0).OrderBy(t => t.Petugas.Wilayah).ThenBy(t => t.Petugas.Urusan),
    ];

    private IEnumerable<Periode> PeriodeTerkini()
    {
        var hari = DateOnly.FromDateTime(waktu.GetUtcNow().UtcDateTime);
        return Enumerable.Range(0, PeriodeKeBelakang + 1).Select(i => Periode.Dari(hari.AddMonths(-3 * i))).Distinct();
    }

    private async Task SusunAsync(Tenggat tenggat, KodeWilayah provinsi, IReadOnlyList<Petugas> petugas, CancellationToken ct)
    {
        var sekarang = waktu.GetUtcNow().ToOffset(tenggat.ZonaWaktu);
        if (sekarang.Hour < JamMulai || TahapPengingat.Untuk(tenggat, sekarang) is not { } tahap)
        {
            return;
        }

        var slot = await buku.BacaProvinsiAsync(tenggat.Periode, provinsi, ct);
        var jumlah = 0;
        var sisaHari = tenggat.Provinsi.DayNumber - tenggat.Hari(sekarang).DayNumber;
        foreach (var penerima in petugas.GroupBy(p => p.Surel, StringComparer.OrdinalIgnoreCase))
        {
            var tunggakan = CariTunggakan(tenggat, slot, penerima);
            if (tunggakan.Count == 0)
            {
                continue;
            }

            var pesan = new Pesan
            {
                Kelompok = Kelompok(tenggat.Periode, provinsi),
                Id = $"{tahap.Nama}_{Sidik.Dari(penerima.Key.ToLowerInvariant())[..16]}",
                Kepada = penerima.Key,
                NamaPenerima = string.Join(", ", tunggakan.Select(t => t.Petugas.Opd).Distinct()),
                Perihal = TeksPengingat.Perihal(tenggat, tahap),
                Isi = TeksPengingat.Isi(tenggat, sisaHari, tunggakan),
                Dibuat = sekarang,
            };
            if (await kotakKeluar.TambahAsync(pesan, ct))
            {
                pengukur.Pengingat(tahap.Nama, tenggat.Periode, provinsi);
                jumlah++;
            }
        }

        if (jumlah > 0)
        {
            log.PengingatMasuk(tahap.Nama, tenggat.Periode, provinsi, jumlah);
        }
    }
}
