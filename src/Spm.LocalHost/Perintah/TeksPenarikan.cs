using System.Globalization;
using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>What somebody at the console reads about a withdrawal: what happened, what stands now, and what to do next.</summary>
internal static class TeksPenarikan
{
    public static IEnumerable<string> Baris(PermintaanPenarikan permintaan, HasilPenarikan hasil) =>
    [
        .. hasil switch
        {
            { Putusan: PutusanPenarikan.Ditarik, Penarikan: { } penarikan } => Ditarik($"Ditarik dari {permintaan.Slot}", penarikan),
            { Putusan: PutusanPenarikan.SudahDitarik, Penarikan: { } penarikan } =>
            [
                .. Ditarik($"Tidak ada yang ditarik lagi: ini sudah ditarik dari {permintaan.Slot}", penarikan),
                .. LangkahLagi(hasil.Berlaku),
            ],
            { Putusan: PutusanPenarikan.PerluDipilih } =>
                [$"Tidak ada yang ditarik: isi {permintaan.Slot} berasal dari beberapa berkas, atau baru saja berubah. Sebutkan --versi berkas yang salah slot{(permintaan.Slot is Slot ? ", atau --layanan" : "")}."],
            _ => [$"Tidak ada yang ditarik: {TidakBerlaku(permintaan, hasil.Berlaku)}"],
        },
        .. Berlaku(permintaan.Slot, hasil.Berlaku),
    ];

    private static IEnumerable<string> Ditarik(string kepala, Penarikan penarikan) =>
    [
        $"{kepala} oleh {penarikan.Oleh}, {penarikan.Saat.Menit}. Alasan: {penarikan.Alasan}",
        .. penarikan.Versi.Select(v => Versi(v.Nomor, v.Berkas, v.Diterima, v.Layanan)),
        $"Catatan: penarikan nomor {penarikan.Nomor} dalam riwayat slot; untuk pengirim di {NamaContainer.Feedback}/:",
        .. penarikan.Versi.Select(v => $"  {GudangJawaban.NamaPenarikan(v.Berkas, penarikan.Nomor)}"),
    ];

    private static IEnumerable<string> LangkahLagi(IReadOnlyList<LayananTerkini> terkini) => terkini.Select(l => l.Versi).Distinct().Order().ToList() is [_, ..] versi
        ? [$"Bila yang sekarang berlaku juga harus ditarik, sebutkan versinya: --versi {string.Join(" atau ", versi)}."]
        : [];

    private static string TidakBerlaku(PermintaanPenarikan permintaan, IReadOnlyList<LayananTerkini> terkini)
    {
        if (terkini.Count == 0)
        {
            return $"tidak ada {(permintaan.Slot is Slot ? "laporan" : "rencana aksi atau target")} yang berlaku di {permintaan.Slot}. Periksa --slot, dan --storage (data dari layanan tanpa perintah ada di folder data).";
        }

        var berlaku = terkini.Where(l => permintaan.Versi is null || l.Versi == permintaan.Versi).Select(l => l.Layanan).ToHashSet();
        var asal = permintaan.Versi is { } versi ? $" dari versi {versi}" : "";
        return berlaku.Count == 0
            ? $"versi {permintaan.Versi} tidak sedang berlaku di {permintaan.Slot}. Pilih dari yang berlaku di bawah ini."
            : $"{string.Join(", ", permintaan.Layanan.Where(l => !berlaku.Contains(l)))}{asal} tidak sedang berlaku di {permintaan.Slot}. Pilih dari yang berlaku di bawah ini.";
    }

    private static IEnumerable<string> Berlaku(ITempatUnggahan slot, IReadOnlyList<LayananTerkini> terkini)
    {
        var ada = terkini.Select(l => l.Layanan).ToHashSet();
        var tanpa = slot is Slot laporan ? laporan.Layanan.Select(l => l.Kode).Where(kode => !ada.Contains(kode)).ToList() : [];
        return
        [
            "Berlaku sekarang:",
            .. terkini.GroupBy(l => l.Versi).OrderBy(g => g.Key).Select(g => Versi(g.Key, g.First().Berkas, g.First().Diterima, g.Select(l => l.Layanan))),
            .. tanpa.Count == 0 ? (string[])[] : [$"  belum dilaporkan: {string.Join(", ", tanpa)}"],
            .. slot is SlotRencana && terkini.Count == 0 ? ["  tidak ada dokumen; target tahun yang dimuatnya diambil dari dokumen lain daerah itu, bila ada"] : (string[])[],
        ];
    }

    private static string Versi(int nomor, string berkas, DateTimeOffset diterima, IEnumerable<KodeLayanan> layanan) =>
        string.Create(CultureInfo.InvariantCulture, $"  versi {nomor}, {berkas}, diterima {diterima.Menit}: {string.Join(", ", layanan)}");
}
