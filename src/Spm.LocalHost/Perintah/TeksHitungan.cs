using Spm.Domain;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>The steps 2 to 5 of an explanation: the cells of the index, P, M and IP.</summary>
internal sealed class TeksHitungan(Penjelasan penjelasan)
{
    private readonly AturanCapaian _aturan = penjelasan.Aturan;
    private readonly CapaianLayanan _layanan = penjelasan.CapaianLayanan;
    private readonly TeksSel _sel = new(penjelasan.Asli);

    public IEnumerable<string> Baris() => _layanan switch
    {
        { Status: StatusLayanan.Dilaporkan, Laporan: { } laporan } =>
        [
            .. Langkah("2. Sel yang dibaca", Sel(laporan)),
            .. Langkah("3. P, persentase penerima layanan", P(laporan)),
            .. Langkah("4. M, persentase mutu minimal", M(laporan)),
            .. Langkah("5. IP, indeks layanan", Ip()),
        ],
        { Status: StatusLayanan.TidakBerlaku, Laporan: { } laporan } =>
        [
            .. Langkah("2. Sel yang dibaca", [.. Alasan(laporan), .. Sel(laporan)]),
            .. Langkah("3-5. P, M, dan IP", ["Tidak dihitung: layanan tidak berlaku."]),
        ],
        { Laporan: { } laporan } =>
        [
            .. Langkah("2. Sel yang dibaca", ["Jumlah harus dilayani dan jumlah terlayani: kosong.", .. Sel(laporan)]),
            .. Langkah("3-5. P, M, dan IP", ["Tidak ada: kedua jumlah belum dilaporkan. IP dihitung 0, bukan ditulis 0."]),
        ],
        _ =>
        [
            .. Langkah("2. Sel yang dibaca", ["Tidak ada."]),
            .. Langkah("3-5. P, M, dan IP", ["Tidak ada: layanan ini belum dilaporkan."]),
        ],
    };

    private static IEnumerable<string> Langkah(string judul, IEnumerable<string> isi) => ["", judul, .. isi.Select(TeksPenjelasan.Menjorok)];

    private IEnumerable<string> Sel(LaporanLayanan laporan) =>
    [
        .. _sel.Angka($"Harus dilayani ({laporan.Satuan})", laporan.Harus, capaian: false),
        .. _sel.Angka($"Terlayani ({laporan.Satuan})", laporan.Terlayani, capaian: true),
        .. laporan.Mutu.SelectMany(b => _sel.Angka($"{Sebutan(b)}, harus dipenuhi", b.Harus, capaian: false).Concat(_sel.Angka($"{Sebutan(b)}, terpenuhi", b.Terpenuhi, capaian: true))),
    ];

    private IEnumerable<string> Alasan(LaporanLayanan laporan)
    {
        if (laporan is not { Alasan: { } alasan })
        {
            return [];
        }

        if (penjelasan.Asli is not { Penolakan: null } asli || laporan.AsalAlasan is not { } asal)
        {
            return [$"Alasan tidak berlaku: {alasan}{(laporan.AsalAlasan is { } sel ? $" ({sel})" : "")}"];
        }

        var kini = asli.PeriksaTeks(asal, alasan)[0];
        return [$"Alasan tidak berlaku: {alasan}", $"  {asal} sekarang: {string.Join(' ', kini.Sel.Select(s => s.Tertulis))}{(kini.Sama ? "" : "  BERBEDA dari yang dicatat")}"];
    }

    private IEnumerable<string> P(LaporanLayanan laporan)
    {
        var (harus, terlayani) = (laporan.Harus!.Nilai, laporan.Terlayani!.Nilai);
        return [$"P = terlayani / harus dilayani x 100{Batas(harus, terlayani)} = {TeksAngka.Angka(terlayani)} / {TeksAngka.Angka(harus)} x 100 = {Persen(_layanan.Penerima!.Value)}"];
    }

    private IEnumerable<string> M(LaporanLayanan laporan)
    {
        var rincian = _aturan.RincianMutu(penjelasan.Layanan, laporan);
        var dihitung = rincian.Count(r => r.Persen is not null);
        return
        [
            .. rincian.Select(r => r switch
            {
                { Baris: null } => $"{r.Item!.Kode} {r.Item.Item}: kosong, dihitung 0",
                { Persen: null } => $"{Sebutan(r.Baris)}: tanpa kebutuhan, tidak dihitung",
                _ => $"{Sebutan(r.Baris)}: {TeksAngka.Angka(r.Baris.Terpenuhi!.Nilai)} / {TeksAngka.Angka(r.Baris.Harus.Nilai)} x 100{Batas(r.Baris.Harus.Nilai, r.Baris.Terpenuhi.Nilai)} = {Persen(r.Persen.Value)}",
            }),
            _layanan.Mutu is { } mutu
                ? $"M = jumlah / {Bilangan(dihitung)} baris = {Persen(mutu)}"
                : "M tidak ada: tidak satu pun baris mutu dengan kebutuhan dilaporkan. Dihitung 0.",
        ];
    }

    private IEnumerable<string> Ip() =>
    [
        $"IP = {Bobot(_aturan.BobotPenerima)} x P + {Bobot(_aturan.BobotMutu)} x M = {Bobot(_aturan.BobotPenerima)} x {Persen(_layanan.Penerima!.Value)} + "
        + $"{Bobot(_aturan.BobotMutu)} x {(_layanan.Mutu is { } mutu ? Persen(mutu) : "0")} = {Persen(_layanan.Indeks!.Value)}",
    ];

    private static string Sebutan(BarisMutu baris) => $"{(baris.Kode is { } kode ? kode + " " : "")}{baris.Item} ({baris.Satuan})";

    private string Batas(decimal harus, decimal jadi) => Pecahan.Seratus * Pecahan.Dari(jadi) / Pecahan.Dari(harus) > _aturan.BatasAtas
        ? $" (dibatasi {TeksAngka.Angka(_aturan.BatasAtas.KeDecimal())})"
        : "";

    private string Persen(Pecahan nilai) => TeksAngka.PersenTepat(nilai, _aturan);

    private static string Bobot(Pecahan bagian) => TeksAngka.Angka((bagian * Pecahan.Seratus).KeDecimal()) + "%";

    private static string Bilangan(int angka) => TeksAngka.Angka(angka);
}
