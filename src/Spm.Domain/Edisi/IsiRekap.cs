namespace Spm.Domain;

/// <summary>A rekap taken apart into single values, so that two of them can be held against each other: one of now, and one that was sent.</summary>
public sealed record IsiRekap
{
    /// <summary>Quarter.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Province.</summary>
    public required KodeWilayah Provinsi { get; init; }

    /// <summary>Name and version of the rule set.</summary>
    public required (string Nama, string Versi) Aturan { get; init; }

    /// <summary>Every value.</summary>
    public required IReadOnlyDictionary<TempatBesaran, NilaiBesaran> Nilai { get; init; }

    /// <summary>The file that carries each service.</summary>
    public required IReadOnlyDictionary<(KodeWilayah Wilayah, KodeLayanan Layanan), BerkasLayanan> Berkas { get; init; }

    /// <summary>Takes a rekap apart.</summary>
    public static IsiRekap Dari(Rekap rekap)
    {
        var nilai = new Dictionary<TempatBesaran, NilaiBesaran>();
        foreach (var daerah in rekap.Daerah)
        {
            Tambah(nilai, daerah.Hasil.Capaian, daerah.Peringkat);
        }

        Tambah(nilai, rekap.LaporanProvinsi.Capaian, peringkat: null);
        return new IsiRekap
        {
            Periode = rekap.Periode,
            Provinsi = rekap.Provinsi,
            Aturan = (rekap.Aturan.Nama, rekap.Aturan.Versi),
            Nilai = nilai,
            Berkas = rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).SelectMany(h => h.Sumber)
                .ToDictionary(s => (s.Wilayah, s.Layanan), s => new BerkasLayanan(s.Versi, s.Berkas)),
        };
    }

    private static void Tambah(Dictionary<TempatBesaran, NilaiBesaran> nilai, CapaianDaerah daerah, int? peringkat)
    {
        Catat(null, null, Besaran.IndeksDaerah, NilaiBesaran.Dari(daerah.Indeks));
        Catat(null, null, Besaran.IndeksTerlapor, NilaiBesaran.Dari(daerah.IndeksTerlapor));
        Catat(null, null, Besaran.Kategori, NilaiBesaran.Dari(daerah.Kategori));
        Catat(null, null, Besaran.Peringkat, NilaiBesaran.Dari(peringkat));
        foreach (var urusan in daerah.Urusan)
        {
            Catat(urusan.Urusan, null, Besaran.StatusUrusan, NilaiBesaran.Dari(urusan.Status.Teks));
            Catat(urusan.Urusan, null, Besaran.IndeksUrusan, NilaiBesaran.Dari(urusan.Indeks));
            foreach (var layanan in urusan.Layanan)
            {
                Catat(urusan.Urusan, layanan.Kode, Besaran.Berlaku, NilaiBesaran.Dari(layanan.Status switch
                {
                    StatusLayanan.UrusanBelumDiterima => null,
                    StatusLayanan.TidakBerlaku => "tidak",
                    _ => "ya",
                }));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Harus, NilaiBesaran.Dari(layanan.Laporan?.Harus?.Nilai));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Terlayani, NilaiBesaran.Dari(layanan.Laporan?.Terlayani?.Nilai));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Penerima, NilaiBesaran.Dari(layanan.Penerima));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Mutu, NilaiBesaran.Dari(layanan.Mutu));
                Catat(urusan.Urusan, layanan.Kode, Besaran.IndeksLayanan, NilaiBesaran.Dari(layanan.Indeks));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Alokasi, NilaiBesaran.Dari(layanan.Laporan?.Anggaran?.Alokasi?.Nilai));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Realisasi, NilaiBesaran.Dari(layanan.Laporan?.Anggaran?.Realisasi?.Nilai));
            }
        }

        void Catat(Urusan? urusan, KodeLayanan? layanan, Besaran besaran, NilaiBesaran isi) => nilai.Add(new TempatBesaran(daerah.Wilayah, urusan, layanan, besaran), isi);
    }
}
