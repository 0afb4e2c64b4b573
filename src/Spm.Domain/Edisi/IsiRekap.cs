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

    /// <summary>False where it came from a file of before single rows of mutu, obstacles and reasons were written into it: then nothing is known of them.</summary>
    public bool MemuatButir { get; init; } = true;

    /// <summary>False where it came from a file of before the budget was written into it: then nothing is known of it.</summary>
    public bool MemuatAnggaran { get; init; } = true;

    /// <summary>False where it came from a file of before targets were written into it: then nothing is known of them.</summary>
    public bool MemuatTarget { get; init; } = true;

    /// <summary>False where it came from a file of before stages, personnel and asesmen were written into it: then nothing is known of them.</summary>
    public bool MemuatPendukung { get; init; } = true;

    /// <summary>False where it came from a file of before means and sums of the kabupaten and kota were written into it: then nothing is known of them.</summary>
    public bool MemuatGabungan { get; init; } = true;

    /// <summary>False where it came from a file of before keterisian was counted as now: then it cannot be compared.</summary>
    public bool MemuatKeterisian { get; init; } = true;

    /// <summary>The places of personnel that was written once for all services of its file, which each of them carries.</summary>
    public IReadOnlySet<TempatBesaran> Bersama { get; init; } = new HashSet<TempatBesaran>();

    /// <summary>The file that carries each service.</summary>
    public required IReadOnlyDictionary<(KodeWilayah Wilayah, KodeLayanan Layanan), BerkasLayanan> Berkas { get; init; }

    /// <summary>The document that sets the target of each service that has one.</summary>
    public IReadOnlyDictionary<(KodeWilayah Wilayah, KodeLayanan Layanan), BerkasLayanan> BerkasTarget { get; init; } =
        new Dictionary<(KodeWilayah Wilayah, KodeLayanan Layanan), BerkasLayanan>();

    /// <summary>False where the file that it came from is of before such values were written: then they are not known, which is not the same as that there are none.</summary>
    public bool Memuat(Besaran besaran) => besaran switch
    {
        Besaran.Alasan or Besaran.HarusDipenuhi or Besaran.Terpenuhi or Besaran.Kendala => MemuatButir,
        Besaran.Alokasi or Besaran.Realisasi => MemuatAnggaran,
        Besaran.TargetJumlah or Besaran.TargetSatuan or Besaran.TargetMutu => MemuatTarget,
        Besaran.StatusTahap or Besaran.PersonilKebutuhan or Besaran.PersonilTersedia or Besaran.NilaiAsesmen or Besaran.AsesmenDuaTahunLalu => MemuatPendukung,
        Besaran.RerataIndeks or Besaran.RerataTerlapor or Besaran.RerataUrusan or Besaran.JumlahHarus or Besaran.JumlahTerlayani or Besaran.PenerimaGabungan => MemuatGabungan,
        Besaran.Keterisian or Besaran.KeterisianGabungan => MemuatKeterisian,
        _ => true,
    };

    /// <summary>Takes a rekap apart.</summary>
    public static IsiRekap Dari(Rekap rekap)
    {
        var nilai = new Dictionary<TempatBesaran, NilaiBesaran>();
        var bersama = new HashSet<TempatBesaran>();
        foreach (var daerah in rekap.Daerah)
        {
            Tambah(nilai, bersama, daerah.Hasil, daerah.Peringkat);
        }

        Tambah(nilai, bersama, rekap.LaporanProvinsi, peringkat: null);
        IsiGabungan.Tambah(nilai, rekap);
        IsiGabungan.TambahKategori(nilai, rekap.Provinsi);
        return new IsiRekap
        {
            Periode = rekap.Periode,
            Provinsi = rekap.Provinsi,
            Aturan = (rekap.Aturan.Nama, rekap.Aturan.Versi),
            Nilai = nilai,
            Bersama = bersama,
            Berkas = rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).SelectMany(h => h.Sumber)
                .ToDictionary(s => (s.Wilayah, s.Layanan), s => new BerkasLayanan(s.Versi, s.Berkas)),
            BerkasTarget = rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).SelectMany(h => h.Target).Select(t => t.Sumber)
                .ToDictionary(s => (s.Wilayah, s.Layanan), s => new BerkasLayanan(s.Versi, s.Berkas)),
        };
    }

    private static void Tambah(Dictionary<TempatBesaran, NilaiBesaran> nilai, HashSet<TempatBesaran> bersama, HasilDaerah hasil, int? peringkat)
    {
        var daerah = hasil.Capaian;
        var target = hasil.Target.ToDictionary(t => t.Target.Layanan, t => t.Target);
        Catat(null, null, Besaran.IndeksDaerah, NilaiBesaran.Dari(daerah.Indeks));
        Catat(null, null, Besaran.IndeksTerlapor, NilaiBesaran.Dari(daerah.IndeksTerlapor));
        Catat(null, null, Besaran.Kategori, NilaiBesaran.Dari(daerah.Kategori));
        Catat(null, null, Besaran.Peringkat, NilaiBesaran.Dari(peringkat));
        Catat(null, null, Besaran.Keterisian, NilaiBesaran.Dari(daerah.Keterisian.Total.Persen));
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
                Catat(urusan.Urusan, layanan.Kode, Besaran.Satuan, NilaiBesaran.Dari(layanan.Laporan is { Harus: null, Terlayani: null } ? null : layanan.Laporan?.Satuan));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Penerima, NilaiBesaran.Dari(layanan.Penerima));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Mutu, NilaiBesaran.Dari(layanan.Mutu));
                Catat(urusan.Urusan, layanan.Kode, Besaran.IndeksLayanan, NilaiBesaran.Dari(layanan.Indeks));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Alokasi, NilaiBesaran.Dari(layanan.Laporan?.Anggaran?.Alokasi?.Nilai));
                Catat(urusan.Urusan, layanan.Kode, Besaran.Realisasi, NilaiBesaran.Dari(layanan.Laporan?.Anggaran?.Realisasi?.Nilai));
                Catat(urusan.Urusan, layanan.Kode, Besaran.TargetJumlah, NilaiBesaran.Dari(target.GetValueOrDefault(layanan.Kode)?.Jumlah?.Nilai));
                Catat(urusan.Urusan, layanan.Kode, Besaran.TargetSatuan, NilaiBesaran.Dari(target.GetValueOrDefault(layanan.Kode) is { Jumlah: not null } t ? t.Satuan : null));
                Catat(urusan.Urusan, layanan.Kode, Besaran.TargetMutu, NilaiBesaran.Dari(target.GetValueOrDefault(layanan.Kode)?.Mutu?.Nilai));
                if (layanan.Laporan is { } laporan)
                {
                    TambahButir(nilai, daerah.Wilayah, urusan.Urusan, laporan);
                    TambahPendukung(nilai, bersama, daerah.Wilayah, urusan.Urusan, laporan);
                }
            }
        }

        void Catat(Urusan? urusan, KodeLayanan? layanan, Besaran besaran, NilaiBesaran isi) => nilai.Add(new TempatBesaran(daerah.Wilayah, urusan, layanan, besaran), isi);
    }

    private static void TambahButir(Dictionary<TempatBesaran, NilaiBesaran> nilai, KodeWilayah wilayah, Urusan urusan, LaporanLayanan laporan)
    {
        nilai.Add(new TempatBesaran(wilayah, urusan, laporan.Kode, Besaran.Alasan), NilaiBesaran.Dari(laporan.Alasan));
        foreach (var (baris, butir) in laporan.Mutu.Zip(ButirMutu.Nama(laporan.Mutu.Select(m => (m.Kode, m.Item, m.Satuan)))))
        {
            nilai.Add(new TempatBesaran(wilayah, urusan, laporan.Kode, Besaran.HarusDipenuhi, butir), NilaiBesaran.Dari(baris.Harus.Nilai));
            nilai.Add(new TempatBesaran(wilayah, urusan, laporan.Kode, Besaran.Terpenuhi, butir), NilaiBesaran.Dari(baris.Terpenuhi?.Nilai));
        }

        foreach (var kendala in laporan.Kendala)
        {
            // The same obstacle written twice is one.
            nilai.TryAdd(TempatKendala(wilayah, urusan, laporan.Kode, kendala.Permasalahan, kendala.TindakLanjut, out var isi), isi);
        }
    }

    private static void TambahPendukung(Dictionary<TempatBesaran, NilaiBesaran> nilai, HashSet<TempatBesaran> bersama, KodeWilayah wilayah, Urusan urusan, LaporanLayanan laporan)
    {
        foreach (var tahapan in laporan.Tahapan)
        {
            nilai.TryAdd(new TempatBesaran(wilayah, urusan, laporan.Kode, Besaran.StatusTahap, tahapan.Tahap.ToString()), NilaiBesaran.Dari(tahapan.Status?.ToString()));
        }

        // What is written for all services of a file is compared under each of them, as each carries it, and told once.
        foreach (var (personil, butir) in laporan.Personil.Zip(ButirMutu.Nama(laporan.Personil.Select(p => ((string?)null, p.Kualifikasi, p.Satuan)))))
        {
            nilai.Add(new TempatBesaran(wilayah, urusan, laporan.Kode, Besaran.PersonilKebutuhan, butir), NilaiBesaran.Dari(personil.Kebutuhan?.Nilai));
            nilai.Add(new TempatBesaran(wilayah, urusan, laporan.Kode, Besaran.PersonilTersedia, butir), NilaiBesaran.Dari(personil.Tersedia?.Nilai));
            if (personil.Bersama)
            {
                bersama.UnionWith(TempatPersonil(wilayah, urusan, laporan.Kode, butir));
            }
        }

        foreach (var asesmen in laporan.Asesmen)
        {
            nilai.TryAdd(TempatAsesmen(wilayah, urusan, laporan.Kode, asesmen.Jenjang, asesmen.Kemampuan, Besaran.NilaiAsesmen), NilaiBesaran.Dari(asesmen.Nilai?.Nilai));
            nilai.TryAdd(TempatAsesmen(wilayah, urusan, laporan.Kode, asesmen.Jenjang, asesmen.Kemampuan, Besaran.AsesmenDuaTahunLalu), NilaiBesaran.Dari(asesmen.DuaTahunLalu?.Nilai));
        }
    }

    /// <summary>The places of the two figures of a row of personnel.</summary>
    public static IEnumerable<TempatBesaran> TempatPersonil(KodeWilayah wilayah, Urusan urusan, KodeLayanan layanan, string butir) =>
        [new(wilayah, urusan, layanan, Besaran.PersonilKebutuhan, butir), new(wilayah, urusan, layanan, Besaran.PersonilTersedia, butir)];

    /// <summary>The place of a result of an asesmen.</summary>
    public static TempatBesaran TempatAsesmen(KodeWilayah wilayah, Urusan urusan, KodeLayanan layanan, string jenjang, KemampuanAsesmen kemampuan, Besaran besaran) =>
        new(wilayah, urusan, layanan, besaran, $"{jenjang}, {kemampuan}");

    /// <summary>The place of an obstacle, whose name is all that it says: another text is another obstacle.</summary>
    /// <param name="wilayah">Daerah.</param>
    /// <param name="urusan">Urusan.</param>
    /// <param name="layanan">Service.</param>
    /// <param name="permasalahan">The obstacle, or null.</param>
    /// <param name="tindakLanjut">What is done about it, or null.</param>
    /// <param name="isi">The same as a value.</param>
    public static TempatBesaran TempatKendala(KodeWilayah wilayah, Urusan urusan, KodeLayanan layanan, string? permasalahan, string? tindakLanjut, out NilaiBesaran isi)
    {
        var teks = $"{permasalahan ?? "(tanpa permasalahan)"} Tindak lanjut: {tindakLanjut ?? "(tidak ada)"}";
        isi = NilaiBesaran.Dari(teks);
        return new TempatBesaran(wilayah, urusan, layanan, Besaran.Kendala, teks);
    }
}
