using System.Text.Encodings.Web;
using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Writes <c>rekap.json</c>, the rekap for programs; its fields are described in <c>docs/rekap-json.md</c>. Everything outside <c>sumber</c> and
/// <c>sumberTarget</c> depends on the current reports and documents with targets only, and the same rekap always gives the same bytes: UTF-8 without a byte order mark, lines ended by a line feed.
/// </summary>
public static class RekapJson
{
    // The file is served as application/json and never pasted into HTML: a relaxed encoder keeps letters and the + of an offset readable.
    private static readonly JsonWriterOptions Opsi = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    /// <param name="rekap">The rekap. Percents are written from 0 to 100, rounded to at most 26 decimals (<see cref="Pecahan.KeDecimal"/>), never to fewer.</param>
    /// <param name="keluaran">Where to write; stays open.</param>
    /// <exception cref="KeyNotFoundException">A wilayah or service of the rekap does not exist.</exception>
    public static void Tulis(Rekap rekap, Stream keluaran)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        ArgumentNullException.ThrowIfNull(keluaran);
        using var json = new Utf8JsonWriter(keluaran, Opsi);
        json.WriteStartObject();
        json.WriteString("periode", rekap.Periode.ToString());
        json.WriteString("provinsi", rekap.Provinsi.ToString());
        json.WriteString("namaProvinsi", DaftarWilayah.Ambil(rekap.Provinsi).Nama);
        json.WriteStartObject("aturan");
        json.WriteString("nama", rekap.Aturan.Nama);
        json.WriteString("versi", rekap.Aturan.Versi);
        json.WriteString("katalog", Katalog.Versi(rekap.Periode));
        json.WriteEndObject();
        json.WriteStartArray("daerah");
        foreach (var baris in rekap.Daerah.OrderBy(d => d.Hasil.Capaian.Wilayah))
        {
            json.WriteStartObject();
            IsiDaerah(json, baris.Hasil, baris.Peringkat);
        }

        json.WriteEndArray();
        AgregatJson.Tulis(json, PenyusunAgregat.Susun(rekap));
        json.WriteStartObject("laporanProvinsi");
        IsiDaerah(json, rekap.LaporanProvinsi, peringkat: null);
        IsiSumber(json, rekap);
        TargetJson.TulisSumber(json, rekap);
        json.WriteEndObject();
    }

    private static void IsiDaerah(Utf8JsonWriter json, HasilDaerah hasil, int? peringkat)
    {
        var capaian = hasil.Capaian;
        var target = hasil.Target.ToDictionary(t => t.Target.Layanan, t => t.Target);
        var wilayah = DaftarWilayah.Ambil(capaian.Wilayah);
        json.WriteString("kode", wilayah.Kode.ToString());
        json.WriteString("nama", wilayah.Nama);
        json.WriteString("jenis", TeksRekap.KodeJenis(wilayah.Jenis));
        Angka(json, "indeks", capaian.Indeks);
        Angka(json, "indeksTerlapor", capaian.IndeksTerlapor);
        json.WriteString("kategori", capaian.Kategori);
        Angka(json, "peringkat", peringkat);
        json.WriteStartObject("keterisian");
        Angka(json, "a", capaian.Keterisian.A.Persen);
        Angka(json, "b", capaian.Keterisian.B.Persen);
        Angka(json, "c", capaian.Keterisian.C.Persen);
        Angka(json, "kendala", capaian.Keterisian.Kendala.Persen);
        Angka(json, "total", capaian.Keterisian.Total.Persen);
        json.WriteEndObject();
        json.WriteStartArray("urusan");
        foreach (var urusan in capaian.Urusan.OrderBy(u => u.Urusan))
        {
            IsiUrusan(json, capaian.Wilayah, urusan, target);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void IsiUrusan(Utf8JsonWriter json, KodeWilayah wilayah, CapaianUrusan urusan, Dictionary<KodeLayanan, TargetLayanan> target)
    {
        json.WriteStartObject();
        json.WriteString("kode", urusan.Urusan.Kode);
        Angka(json, "indeks", urusan.Indeks);
        json.WriteString("status", urusan.Status.Teks);
        json.WriteStartArray("layanan");
        foreach (var layanan in urusan.Layanan.OrderBy(l => l.Kode))
        {
            json.WriteStartObject();
            json.WriteString("kode", layanan.Kode.ToString());
            json.WriteString("satuan", layanan.Laporan?.Satuan ?? TeksRekap.Layanan(layanan.Kode).Satuan);
            Berlaku(json, layanan.Status);
            Angka(json, "harus", layanan.Laporan?.Harus?.Nilai);
            Angka(json, "terlayani", layanan.Laporan?.Terlayani?.Nilai);
            Angka(json, "penerima", layanan.Penerima);
            Angka(json, "mutu", layanan.Mutu);
            Angka(json, "indeks", layanan.Indeks);
            Angka(json, "alokasi", layanan.Laporan?.Anggaran?.Alokasi?.Nilai);
            Angka(json, "realisasi", layanan.Laporan?.Anggaran?.Realisasi?.Nilai);
            TargetJson.Tulis(json, target.GetValueOrDefault(layanan.Kode));
            IsiButir(json, layanan.Laporan);
            PendukungJson.Tulis(json, layanan.Laporan);
            IsiAsal(json, wilayah, layanan.Kode);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void IsiButir(Utf8JsonWriter json, LaporanLayanan? laporan)
    {
        json.WriteString("alasan", laporan?.Alasan);
        json.WritePropertyName("barisMutu");
        Daftar(json, laporan?.Mutu, mutu =>
        {
            json.WriteString("kode", mutu.Kode);
            json.WriteString("item", mutu.Item);
            json.WriteString("satuan", mutu.Satuan);
            Angka(json, "harus", mutu.Harus.Nilai);
            Angka(json, "terpenuhi", mutu.Terpenuhi?.Nilai);
        });
        json.WritePropertyName("kendala");
        Daftar(json, laporan?.Kendala, kendala =>
        {
            json.WriteString("permasalahan", kendala.Permasalahan);
            json.WriteString("tindakLanjut", kendala.TindakLanjut);
        });
    }

    private static void Daftar<T>(Utf8JsonWriter json, IReadOnlyList<T>? isi, Action<T> tulis)
    {
        if (isi is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var satu in isi)
        {
            json.WriteStartObject();
            tulis(satu);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void IsiAsal(Utf8JsonWriter json, KodeWilayah wilayah, KodeLayanan layanan)
    {
        json.WriteStartObject("asal");
        foreach (var blok in new[] { BlokAsal.Penerima, BlokAsal.Mutu, BlokAsal.Anggaran, BlokAsal.Indeks, BlokAsal.Target })
        {
            json.WriteString(IdAsal.Kode(blok).ToLowerInvariant(), new IdAsal(wilayah, layanan, blok).ToString());
        }

        json.WriteEndObject();
    }

    private static void IsiSumber(Utf8JsonWriter json, Rekap rekap)
    {
        json.WriteStartArray("sumber");
        var asal = PenyusunAsal.Susun(rekap).ToLookup(b => (b.Id.Wilayah, b.Id.Layanan));
        var semua = rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).SelectMany(h => h.Sumber);
        foreach (var sumber in semua.OrderBy(s => s.Wilayah).ThenBy(s => TeksRekap.Layanan(s.Layanan).Urusan).ThenBy(s => s.Layanan))
        {
            json.WriteStartObject();
            json.WriteString("daerah", sumber.Wilayah.ToString());
            json.WriteString("layanan", sumber.Layanan.ToString());
            json.WriteNumber("versi", sumber.Versi);
            json.WriteString("diterima", sumber.Diterima);
            json.WriteString("sha256", sumber.Sha256);
            json.WriteString("berkas", sumber.Berkas);
            IsiBlok(json, asal[(sumber.Wilayah, sumber.Layanan)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void IsiBlok(Utf8JsonWriter json, IEnumerable<BarisAsal> asal)
    {
        json.WriteStartArray("blok");
        foreach (var baris in asal.Where(b => b.Id.Blok != BlokAsal.Target))
        {
            json.WriteStartObject();
            json.WriteString("id", baris.Id.ToString());
            json.WriteString("lembar", baris.Lembar);
            json.WriteString("sel", RentangAsal.Tulis(baris.Sel));
            json.WriteString("aturan", baris.Aturan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Berlaku(Utf8JsonWriter json, StatusLayanan status)
    {
        if (status == StatusLayanan.UrusanBelumDiterima)
        {
            json.WriteNull("berlaku");
        }
        else
        {
            json.WriteBoolean("berlaku", status != StatusLayanan.TidakBerlaku);
        }
    }

    /// <summary>Writes a percent, not rounded, or null.</summary>
    internal static void Angka(Utf8JsonWriter json, string nama, Pecahan? nilai) => Angka(json, nama, nilai?.KeDecimal());

    /// <summary>Writes a figure, or null.</summary>
    internal static void Angka(Utf8JsonWriter json, string nama, decimal? nilai)
    {
        if (nilai is { } angka)
        {
            // 12.0 and 12 are the same figure but differ in bytes.
            json.WriteNumber(nama, AngkaSel.TanpaNolEkor(angka));
        }
        else
        {
            json.WriteNull(nama);
        }
    }
}
