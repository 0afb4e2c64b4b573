using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads a <c>rekap.json</c> back, as <see cref="RekapJson"/> wrote it now or in an earlier version of the program: fields that are not known are passed over.</summary>
public static class PembacaRekapJson
{
    private static readonly string[] StatusAdaLaporan = [.. Enum.GetValues<StatusUrusan>().Where(s => s.AdaLaporan).Select(s => s.Teks)];

    /// <summary>Takes the file apart into its values.</summary>
    /// <param name="isi">The file, UTF-8.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidDataException">It is no rekap, or one with codes that do not exist.</exception>
    public static IsiRekap Baca(ReadOnlyMemory<byte> isi)
    {
        using var json = JsonDocument.Parse(isi);
        try
        {
            return Baca(json.RootElement);
        }
        catch (Exception e) when (BukanRekap(e))
        {
            throw new InvalidDataException("This is no rekap.json.", e);
        }
    }

    /// <summary>Reads the indices only, and with them files that lack any other value.</summary>
    /// <param name="isi">The file, UTF-8.</param>
    /// <param name="periode">Quarter that it has to be of.</param>
    /// <param name="provinsi">Province that it has to be of.</param>
    /// <returns>The indices, or null where the file is no such rekap: for whom they are one of many, bad content is not a fault.</returns>
    public static RingkasanIndeks? BacaIndeks(ReadOnlyMemory<byte> isi, Periode periode, KodeWilayah provinsi)
    {
        try
        {
            using var json = JsonDocument.Parse(isi);
            var akar = json.RootElement;
            return Teks(akar, "periode") == periode.ToString() && Teks(akar, "provinsi") == provinsi.ToString() ? BacaIndeks(akar, periode) : null;
        }
        catch (Exception e) when (e is JsonException || BukanRekap(e))
        {
            return null;
        }
    }

    private static bool BukanRekap(Exception e) => e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException;

    private static RingkasanIndeks BacaIndeks(JsonElement akar, Periode periode)
    {
        var aturan = BacaAturan(akar);
        return new RingkasanIndeks
        {
            Periode = periode,
            NamaAturan = aturan.Nama,
            VersiAturan = aturan.Versi,
            VersiKatalog = akar.GetProperty("aturan").TryGetProperty("katalog", out var katalog) ? katalog.GetString() : null,
            Daerah = Daerah(akar).ToDictionary(d => KodeWilayah.Parse(Teks(d, "kode")!), d => new IndeksDaerah(
                Angka(d, "indeks").Angka,
                d.GetProperty("urusan").EnumerateArray().ToDictionary(u => Urusan.Parse(Teks(u, "kode")!), u => new IndeksUrusan(
                    Angka(u, "indeks").Angka,
                    StatusAdaLaporan.Contains(Teks(u, "status")),
                    (u.TryGetProperty("layanan", out var layanan) ? layanan.EnumerateArray().ToList() : []).ToDictionary(l => KodeLayanan.Parse(Teks(l, "kode")!), Status))))),
        };
    }

    private static StatusLayanan Status(JsonElement layanan) => layanan.GetProperty("berlaku").ValueKind switch
    {
        JsonValueKind.Null => StatusLayanan.UrusanBelumDiterima,
        JsonValueKind.False => StatusLayanan.TidakBerlaku,
        _ => Angka(layanan, "indeks").Angka is null ? StatusLayanan.BelumDilaporkan : StatusLayanan.Dilaporkan,
    };

    private static IEnumerable<JsonElement> Daerah(JsonElement akar) => akar.GetProperty("daerah").EnumerateArray().Append(akar.GetProperty("laporanProvinsi"));

    private static (string Nama, string Versi) BacaAturan(JsonElement akar)
    {
        var aturan = akar.GetProperty("aturan");
        return (Teks(aturan, "nama") ?? throw new FormatException("The rules have no name."), Teks(aturan, "versi") ?? throw new FormatException("The rules have no version."));
    }

    private static IsiRekap Baca(JsonElement akar)
    {
        var nilai = new Dictionary<TempatBesaran, NilaiBesaran>();
        var bersama = new HashSet<TempatBesaran>();
        foreach (var daerah in Daerah(akar))
        {
            BacaIndeksDaerah(nilai, daerah);
            BacaDaerah(nilai, bersama, daerah);
        }

        var provinsi = KodeWilayah.Parse(Teks(akar, "provinsi")!);
        IsiGabungan.TambahKategori(nilai, provinsi);
        var adaAgregat = akar.TryGetProperty("agregat", out var agregat);
        var adaKeterisian = adaAgregat && agregat.TryGetProperty("keterisian", out _);
        if (adaAgregat)
        {
            AgregatJson.Baca(nilai, provinsi, agregat);
        }

        var layanan = akar.GetProperty("daerah").EnumerateArray().SelectMany(d => d.GetProperty("urusan").EnumerateArray()).SelectMany(u => u.GetProperty("layanan").EnumerateArray()).ToList();
        return new IsiRekap
        {
            Periode = Periode.Parse(Teks(akar, "periode")!),
            Provinsi = provinsi,
            Aturan = BacaAturan(akar),
            Nilai = nilai,
            Bersama = bersama,
            MemuatGabungan = adaAgregat,
            MemuatKeterisian = adaKeterisian,
            MemuatButir = layanan.TrueForAll(l => l.TryGetProperty("barisMutu", out _)),
            MemuatAnggaran = layanan.TrueForAll(l => l.TryGetProperty("alokasi", out _)),
            MemuatPendukung = layanan.TrueForAll(l => l.TryGetProperty("tahapan", out _)),
            MemuatTarget = layanan.TrueForAll(l => l.TryGetProperty("targetJumlah", out _)),
            Berkas = akar.GetProperty("sumber").EnumerateArray()
                .DistinctBy(s => (Teks(s, "daerah"), Teks(s, "layanan")))
                .ToDictionary(
                    s => (KodeWilayah.Parse(Teks(s, "daerah")!), KodeLayanan.Parse(Teks(s, "layanan")!)),
                    s => new BerkasLayanan(s.GetProperty("versi").GetInt32(), Teks(s, "berkas")!)),
            BerkasTarget = (akar.TryGetProperty("sumberTarget", out var target) ? target.EnumerateArray().ToList() : [])
                .ToDictionary(
                    s => (KodeWilayah.Parse(Teks(s, "daerah")!), KodeLayanan.Parse(Teks(s, "layanan")!)),
                    s => new BerkasLayanan(s.GetProperty("versi").GetInt32(), Teks(s, "berkas")!)),
        };
    }

    private static void BacaIndeksDaerah(Dictionary<TempatBesaran, NilaiBesaran> nilai, JsonElement daerah)
    {
        var wilayah = KodeWilayah.Parse(Teks(daerah, "kode")!);
        nilai.Add(new TempatBesaran(wilayah, null, null, Besaran.IndeksDaerah), Angka(daerah, "indeks"));
        foreach (var isiUrusan in daerah.GetProperty("urusan").EnumerateArray())
        {
            var urusan = Urusan.Parse(Teks(isiUrusan, "kode")!);
            nilai.Add(new TempatBesaran(wilayah, urusan, null, Besaran.StatusUrusan), NilaiBesaran.Dari(Teks(isiUrusan, "status")));
            nilai.Add(new TempatBesaran(wilayah, urusan, null, Besaran.IndeksUrusan), Angka(isiUrusan, "indeks"));
        }
    }

    private static void BacaDaerah(Dictionary<TempatBesaran, NilaiBesaran> nilai, HashSet<TempatBesaran> bersama, JsonElement daerah)
    {
        var wilayah = KodeWilayah.Parse(Teks(daerah, "kode")!);
        Catat(null, null, Besaran.IndeksTerlapor, Angka(daerah, "indeksTerlapor"));
        Catat(null, null, Besaran.Kategori, NilaiBesaran.Dari(Teks(daerah, "kategori")));
        Catat(null, null, Besaran.Peringkat, Angka(daerah, "peringkat"));
        Catat(null, null, Besaran.Keterisian, daerah.TryGetProperty("keterisian", out var keterisian) ? Angka(keterisian, "total") : NilaiBesaran.Kosong);
        foreach (var isiUrusan in daerah.GetProperty("urusan").EnumerateArray())
        {
            var urusan = Urusan.Parse(Teks(isiUrusan, "kode")!);
            foreach (var layanan in isiUrusan.GetProperty("layanan").EnumerateArray())
            {
                var kode = KodeLayanan.Parse(Teks(layanan, "kode")!);
                var berlaku = layanan.GetProperty("berlaku");
                Catat(urusan, kode, Besaran.Berlaku, NilaiBesaran.Dari(berlaku.ValueKind == JsonValueKind.Null ? null : berlaku.GetBoolean() ? "ya" : "tidak"));
                Catat(urusan, kode, Besaran.Harus, Angka(layanan, "harus"));
                Catat(urusan, kode, Besaran.Terlayani, Angka(layanan, "terlayani"));
                Catat(urusan, kode, Besaran.Satuan, SatuanBilaAda(layanan, "satuan", "harus", "terlayani"));
                Catat(urusan, kode, Besaran.Penerima, Angka(layanan, "penerima"));
                Catat(urusan, kode, Besaran.Mutu, Angka(layanan, "mutu"));
                Catat(urusan, kode, Besaran.IndeksLayanan, Angka(layanan, "indeks"));
                Catat(urusan, kode, Besaran.Alokasi, AngkaBilaAda(layanan, "alokasi"));
                Catat(urusan, kode, Besaran.Realisasi, AngkaBilaAda(layanan, "realisasi"));
                Catat(urusan, kode, Besaran.TargetJumlah, AngkaBilaAda(layanan, "targetJumlah"));
                Catat(urusan, kode, Besaran.TargetSatuan, SatuanBilaAda(layanan, "targetSatuan", "targetJumlah"));
                Catat(urusan, kode, Besaran.TargetMutu, AngkaBilaAda(layanan, "targetMutu"));
                BacaButir(nilai, wilayah, urusan, kode, layanan);
                BacaPendukung(nilai, bersama, wilayah, urusan, kode, layanan);
            }
        }

        void Catat(Urusan? urusan, KodeLayanan? layanan, Besaran besaran, NilaiBesaran isi) => nilai.Add(new TempatBesaran(wilayah, urusan, layanan, besaran), isi);
    }

    private static void BacaButir(Dictionary<TempatBesaran, NilaiBesaran> nilai, KodeWilayah wilayah, Urusan urusan, KodeLayanan kode, JsonElement layanan)
    {
        // Files of earlier versions do not have it; a service without a report has none.
        if (!layanan.TryGetProperty("barisMutu", out var barisMutu) || barisMutu.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        nilai.Add(new TempatBesaran(wilayah, urusan, kode, Besaran.Alasan), NilaiBesaran.Dari(Teks(layanan, "alasan")));
        JsonElement[] baris = [.. barisMutu.EnumerateArray()];
        foreach (var (mutu, butir) in baris.Zip(ButirMutu.Nama(baris.Select(m => (Teks(m, "kode"), Teks(m, "item")!, Teks(m, "satuan")!)))))
        {
            nilai.Add(new TempatBesaran(wilayah, urusan, kode, Besaran.HarusDipenuhi, butir), Angka(mutu, "harus"));
            nilai.Add(new TempatBesaran(wilayah, urusan, kode, Besaran.Terpenuhi, butir), Angka(mutu, "terpenuhi"));
        }

        foreach (var kendala in layanan.GetProperty("kendala").EnumerateArray())
        {
            nilai.TryAdd(IsiRekap.TempatKendala(wilayah, urusan, kode, Teks(kendala, "permasalahan"), Teks(kendala, "tindakLanjut"), out var isi), isi);
        }
    }

    private static void BacaPendukung(Dictionary<TempatBesaran, NilaiBesaran> nilai, HashSet<TempatBesaran> bersama, KodeWilayah wilayah, Urusan urusan, KodeLayanan kode, JsonElement layanan)
    {
        // As with the rows of mutu.
        if (!layanan.TryGetProperty("tahapan", out var semuaTahapan) || semuaTahapan.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        foreach (var tahapan in semuaTahapan.EnumerateArray())
        {
            var tahap = NamaTahapan.CariTahap(Teks(tahapan, "tahap")!) ?? throw new FormatException("There is no such stage.");
            var status = Teks(tahapan, "status") is { } teks ? NamaTahapan.CariStatus(teks) ?? throw new FormatException("There is no such status.") : (StatusTahap?)null;
            nilai.TryAdd(new TempatBesaran(wilayah, urusan, kode, Besaran.StatusTahap, tahap.ToString()), NilaiBesaran.Dari(status?.ToString()));
        }

        JsonElement[] semuaPersonil = [.. layanan.GetProperty("personil").EnumerateArray()];
        foreach (var (personil, butir) in semuaPersonil.Zip(ButirMutu.Nama(semuaPersonil.Select(p => ((string?)null, Teks(p, "kualifikasi")!, Teks(p, "satuan")!)))))
        {
            nilai.Add(new TempatBesaran(wilayah, urusan, kode, Besaran.PersonilKebutuhan, butir), Angka(personil, "kebutuhan"));
            nilai.Add(new TempatBesaran(wilayah, urusan, kode, Besaran.PersonilTersedia, butir), Angka(personil, "tersedia"));
            if (personil.TryGetProperty("bersama", out var ditulisSekali) && ditulisSekali.GetBoolean())
            {
                bersama.UnionWith(IsiRekap.TempatPersonil(wilayah, urusan, kode, butir));
            }
        }

        foreach (var asesmen in layanan.GetProperty("asesmen").EnumerateArray())
        {
            var kemampuan = Enum.Parse<KemampuanAsesmen>(Teks(asesmen, "kemampuan")!, ignoreCase: true);
            nilai.TryAdd(IsiRekap.TempatAsesmen(wilayah, urusan, kode, Teks(asesmen, "jenjang")!, kemampuan, Besaran.NilaiAsesmen), Angka(asesmen, "nilai"));
            nilai.TryAdd(IsiRekap.TempatAsesmen(wilayah, urusan, kode, Teks(asesmen, "jenjang")!, kemampuan, Besaran.AsesmenDuaTahunLalu), Angka(asesmen, "duaTahunLalu"));
        }
    }

    private static string? Teks(JsonElement induk, string nama) => induk.GetProperty(nama).GetString();

    internal static NilaiBesaran Angka(JsonElement induk, string nama) => Angka(induk.GetProperty(nama));

    private static NilaiBesaran Angka(JsonElement nilai) => nilai.ValueKind == JsonValueKind.Null ? NilaiBesaran.Kosong : NilaiBesaran.Dari(nilai.GetDecimal());

    // Of numbers that are not there the unit means nothing; files of earlier versions do not have it.
    private static NilaiBesaran SatuanBilaAda(JsonElement induk, string nama, params ReadOnlySpan<string> angka)
    {
        foreach (var satu in angka)
        {
            if (AngkaBilaAda(induk, satu).Angka is not null && induk.TryGetProperty(nama, out _))
            {
                return NilaiBesaran.Dari(Teks(induk, nama));
            }
        }

        return NilaiBesaran.Kosong;
    }

    // Files of earlier versions do not have it.
    private static NilaiBesaran AngkaBilaAda(JsonElement induk, string nama) => induk.TryGetProperty(nama, out var nilai) ? Angka(nilai) : NilaiBesaran.Kosong;
}
