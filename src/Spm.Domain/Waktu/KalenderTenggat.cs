namespace Spm.Domain;

/// <summary>
/// The calendar of deadlines, as data: announced national closings, the usual pattern for quarters without one, and a province's own dates.
/// Form of the file, defaults and sources: Data/tenggat.md.
/// </summary>
public sealed class KalenderTenggat
{
    // A date further off is a slip of the pen; but a province may open a quarter of years ago to bring its reports in.
    private const int TahunKunciTerlama = 10;

    private readonly BerkasTenggat.Pola _pola;
    private readonly int _hariSebelumNasional;
    private readonly IReadOnlyDictionary<Periode, BerkasTenggat.BarisNasional> _nasional;
    private readonly IReadOnlyDictionary<(KodeWilayah Provinsi, Periode Periode), BerkasTenggat.BarisProvinsi> _provinsi;

    private KalenderTenggat(BerkasTenggat berkas, KalenderTenggat? dasar)
    {
        _pola = berkas.PolaUmum ?? dasar?._pola ?? throw new FormatException("Kalender tenggat tidak memiliki polaUmum.");
        _hariSebelumNasional = berkas.HariSebelumNasional ?? dasar?._hariSebelumNasional ?? throw new FormatException("Kalender tenggat tidak memiliki hariSebelumNasional.");
        _nasional = Gabung(dasar?._nasional, berkas.Nasional, b => BacaPeriode(b.Periode));
        _provinsi = Gabung(dasar?._provinsi, berkas.Provinsi, b => (BacaProvinsi(b.Provinsi), BacaPeriode(b.Periode)));
        Periksa();
    }

    /// <summary>The built-in calendar.</summary>
    public static KalenderTenggat Bawaan { get; } = MuatBawaan();

    /// <summary>Reads a calendar; what it does not name stays as in <see cref="Bawaan"/>.</summary>
    /// <param name="json">The file; it is left open.</param>
    /// <exception cref="FormatException">The file is wrong; the message says in Indonesian what and where.</exception>
    public static KalenderTenggat Baca(Stream json) => new(BerkasTenggat.Baca(json), Bawaan);

    /// <summary>The dates of a quarter in a province.</summary>
    /// <param name="periode">Quarter.</param>
    /// <param name="provinsi">The province, or a wilayah in it.</param>
    /// <exception cref="ArgumentException">There is no such province.</exception>
    public Tenggat Untuk(Periode periode, KodeWilayah provinsi)
    {
        var diumumkan = _nasional.GetValueOrDefault(periode);
        var nasional = diumumkan?.Tanggal ?? periode.Akhir.AddDays(_pola.Tanggal);
        var setelahTriwulan = periode.Akhir.AddDays(1);
        var bawaan = nasional.AddDays(-_hariSebelumNasional);
        var sendiri = _provinsi.GetValueOrDefault((provinsi.Provinsi, periode));
        return new Tenggat
        {
            Periode = periode,
            Provinsi = sendiri?.Tenggat ?? (bawaan < setelahTriwulan ? setelahTriwulan : bawaan),
            Nasional = nasional,
            Kunci = sendiri?.Kunci ?? nasional,
            Sumber = diumumkan?.Sumber ?? _pola.Sumber,
            Terverifikasi = diumumkan is not null,
            ZonaWaktu = ZonaWaktu.Untuk(provinsi),
        };
    }

    private static KalenderTenggat MuatBawaan()
    {
        using var json = DataTersemat.Buka("tenggat.json");
        return new KalenderTenggat(BerkasTenggat.Baca(json), dasar: null);
    }

    private static Dictionary<TKunci, TBaris> Gabung<TKunci, TBaris>(IReadOnlyDictionary<TKunci, TBaris>? dasar, IReadOnlyList<TBaris> baris, Func<TBaris, TKunci> kunci)
        where TKunci : notnull
    {
        var gabungan = new Dictionary<TKunci, TBaris>(dasar ?? new Dictionary<TKunci, TBaris>());
        var baru = new HashSet<TKunci>();
        foreach (var satu in baris)
        {
            if (!baru.Add(kunci(satu)))
            {
                throw new FormatException($"Kalender tenggat menyebut {kunci(satu)} lebih dari sekali; hapus salah satunya.");
            }

            gabungan[kunci(satu)] = satu;
        }

        return gabungan;
    }

    private static Periode BacaPeriode(string teks) =>
        Periode.TryParse(teks, out var periode) ? periode : throw new FormatException($"Kalender tenggat: periode '{teks}' tidak dikenal; tulis seperti 2025-TW4.");

    private static KodeWilayah BacaProvinsi(string teks) =>
        KodeWilayah.TryParse(teks, out var kode) && kode.AdalahProvinsi && DaftarWilayah.Cari(kode) is not null
            ? kode
            : throw new FormatException($"Kalender tenggat: '{teks}' bukan kode provinsi; tulis seperti 36.");

    private void Periksa()
    {
        if (_pola.Tanggal is < 1 or > 28)
        {
            throw new FormatException($"Kalender tenggat: polaUmum.tanggal {_pola.Tanggal} harus 1 sampai 28.");
        }

        if (_hariSebelumNasional is < 0 or > 27)
        {
            throw new FormatException($"Kalender tenggat: hariSebelumNasional {_hariSebelumNasional} harus 0 sampai 27.");
        }

        foreach (var (periode, baris) in _nasional)
        {
            PeriksaTanggal("nasional", periode, baris.Tanggal);
        }

        foreach (var (provinsi, periode) in _provinsi.Keys)
        {
            var tenggat = Untuk(periode, provinsi);
            PeriksaTanggal("tenggat", periode, tenggat.Provinsi);
            PeriksaTanggal("kunci", periode, tenggat.Kunci, TahunKunciTerlama);
            if (tenggat.Kunci < tenggat.Provinsi)
            {
                throw new FormatException($"Kalender tenggat: kunci provinsi {provinsi} untuk {periode} ({tenggat.Kunci:O}) mendahului tenggatnya ({tenggat.Provinsi:O}).");
            }
        }
    }

    private static void PeriksaTanggal(string apa, Periode periode, DateOnly hari, int tahunTerlama = 1)
    {
        if (hari <= periode.Akhir || hari > periode.Akhir.AddYears(tahunTerlama))
        {
            throw new FormatException($"Kalender tenggat: {apa} {hari:O} untuk {periode} harus setelah triwulan berakhir ({periode.Akhir:O}) dan paling lama {tahunTerlama} tahun sesudahnya.");
        }
    }
}
