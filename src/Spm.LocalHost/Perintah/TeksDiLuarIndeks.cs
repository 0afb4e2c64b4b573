using Spm.Domain;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>The step 9 of an explanation: what the rekap prints of a service that is no part of the index, each figure and text with its cell.</summary>
internal sealed class TeksDiLuarIndeks(Penjelasan penjelasan)
{
    private const string BelumDilaporkan = "belum dilaporkan";
    private const string TanpaIsi = "kosong atau tidak terbaca";

    private readonly TeksSel _sel = new(penjelasan.Asli);

    public IEnumerable<string> Baris()
    {
        if (penjelasan.CapaianLayanan.Laporan is not { } laporan)
        {
            return ["Tidak ada: layanan ini belum dilaporkan."];
        }

        (string Nama, BlokAsal Blok, IReadOnlyList<string> Isi)[] bagian =
        [
            ("Anggaran", BlokAsal.Anggaran, [.. Anggaran(laporan.Anggaran)]),
            ("Kendala", BlokAsal.Kendala, [.. laporan.Kendala.SelectMany(Kendala)]),
            ("Tahapan", BlokAsal.Tahapan, laporan.Tahapan.Count == 0 ? [] : [.. NamaTahapan.SemuaTahap.SelectMany(t => Tahapan(t, laporan))]),
            ("Personil", BlokAsal.Personil, [.. laporan.Personil.SelectMany(Personil)]),
            .. JenjangAsesmen.Untuk(laporan.Kode).Count > 0 || laporan.Asesmen.Count > 0 ? [("Asesmen", BlokAsal.Asesmen, [.. laporan.Asesmen.SelectMany(Asesmen)])] : ((string, BlokAsal, IReadOnlyList<string>)[])[],
        ];
        return bagian.SelectMany(b => b.Isi.Count == 0
            ? new[] { $"{b.Nama}: {BelumDilaporkan}." }
            : [$"{b.Nama} (lembar Sumber pada rekap: {new IdAsal(penjelasan.Slot.Wilayah, penjelasan.Layanan.Kode, b.Blok)})", .. b.Isi.Select(i => $"  {i}")]);
    }

    private IEnumerable<string> Anggaran(Anggaran? anggaran)
    {
        if (anggaran is null)
        {
            return [];
        }

        return
        [
            .. Figur("Alokasi (rupiah)", anggaran.Alokasi, capaian: false),
            .. Figur("Realisasi (rupiah)", anggaran.Realisasi, capaian: true),
            .. JumlahAnggaran.Dari([penjelasan.CapaianLayanan]).Serapan is { } serapan
                ? [$"Serapan = realisasi / alokasi x 100 = {TeksAngka.PersenTepat(serapan, penjelasan.Aturan)}"]
                : (string[])[],
        ];
    }

    private IEnumerable<string> Kendala(Kendala kendala) => _sel.Teks(kendala.Asal, ("Permasalahan", kendala.Permasalahan), ("Tindak lanjut", kendala.TindakLanjut));

    private IEnumerable<string> Tahapan(Tahap tahap, LaporanLayanan laporan)
    {
        var nama = NamaTahapan.Bernomor(tahap);
        return laporan.Tahapan.FirstOrDefault(t => t.Tahap == tahap) is not { } dilaporkan
            ? [$"{nama}: {BelumDilaporkan}"]
            :
            [
                .. dilaporkan.Status is null ? [$"{nama}, status: {TanpaIsi}"] : (string[])[],
                .. _sel.Teks(
                    dilaporkan.Asal,
                    ($"{nama}, status", dilaporkan.Status is { } status ? NamaTahapan.Nama(status) : null), ($"{nama}, bukti", dilaporkan.Bukti), ($"{nama}, catatan", dilaporkan.Catatan)),
            ];
    }

    private IEnumerable<string> Personil(Personil personil)
    {
        string[] teks = [.. _sel.Teks(personil.Asal, ("Kualifikasi", personil.Kualifikasi), ("Keterangan", personil.Keterangan))];
        string[] isi =
        [
            .. Figur("Kebutuhan", personil.Kebutuhan, capaian: false),
            .. Figur("Tersedia", personil.Tersedia, capaian: true),
            .. personil is { Kebutuhan: { } kebutuhan, Tersedia: { } tersedia } ? [Kekurangan(kebutuhan.Nilai, tersedia.Nilai)] : (string[])[],
            .. teks[1..],
        ];
        return [$"{teks[0]} (satuan {personil.Satuan}{(personil.Bersama ? "; untuk semua layanan berkas ini" : "")})", .. isi.Select(i => $"  {i}")];
    }

    private static string Kekurangan(decimal kebutuhan, decimal tersedia) => tersedia < kebutuhan
        ? $"Kekurangan = {TeksAngka.Angka(kebutuhan)} - {TeksAngka.Angka(tersedia)} = {TeksAngka.Angka(kebutuhan - tersedia)}"
        : "Kekurangan = 0: yang tersedia tidak kurang dari kebutuhan";

    private IEnumerable<string> Asesmen(Asesmen asesmen)
    {
        var (nama, tahun) = ($"{asesmen.Jenjang}, {asesmen.Kemampuan.ToString().ToLowerInvariant()}", penjelasan.Slot.Periode.Tahun);
        return
        [
            .. Figur($"{nama}, nilai {tahun:D4}", asesmen.Nilai, capaian: true),
            .. Figur($"{nama}, nilai {tahun - 2:D4}", asesmen.DuaTahunLalu, capaian: true),
            .. asesmen.Bandingkan() is { } arah
                ? [$"{nama}: {(arah switch { ArahPerubahan.Naik => "meningkat", ArahPerubahan.Turun => "menurun", _ => "tetap" })} dari dua tahun sebelumnya"]
                : (string[])[],
        ];
    }

    // Of two figures that belong together one may be missing, which is not 0.
    private IEnumerable<string> Figur(string nama, Angka? angka, bool capaian) => angka is null ? [$"{nama}: {TanpaIsi}"] : _sel.Angka(nama, angka, capaian);
}
