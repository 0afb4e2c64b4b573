using System.Globalization;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Tells by the texts over a column what it holds in a table of targets.</summary>
internal static partial class PengenalKolomRencana
{
    // Beside targets such tables tell what was done, what it costs and who does it.
    private static readonly PolaTeks Lain = new(
    [
        "*realisasi*", "*anggaran*", "*pagu*", "*rp*", "*rupiah*", "*biaya*", "*dana*", "*pendanaan*", "*kondisi*", "*baseline*", "*belum*", "*program*", "*kegiatan*", "*perangkat daerah*", "*opd*",
        "*penanggung jawab*", "*sumber*", "*strategi*", "*lokasi*", "*eksisting*", "*indeks*", "*index*", "*skor*",
    ]);

    // What is counted beside targets. "Target capaian" is a target; "capaian dan target" is both, and so neither.
    private static readonly PolaTeks BukanTarget = new(
    [
        "*capaian*", "*dicapai*", "*tercapai*", "*terlayani*", "*dilayani*", "*terealisasi*", "*terpenuhi*", "*kebutuhan*", "*penduduk*", "*berhak*", "*populasi*", "*hasil*", "*kinerja*", "*selisih*",
    ]);

    private static readonly PolaTeks KeduanyaSekaligus = new(["*capaian dan target*", "*target dan capaian*", "*target dan hasil*"]);
    private static readonly PolaTeks Target = new(["*target*"]);
    private static readonly PolaTeks Sasaran = new(["*sasaran*"]);
    // Recipients alone are named over percents too.
    private static readonly PolaTeks Cacah = new(["*jumlah*", "*orang*", "*org*", "*jiwa*", "*kk*", "*keluarga*"]);
    private static readonly PolaTeks TahunSaja = new(["tahun", "tahun anggaran", "ta", "t a"]);
    private static readonly PolaTeks Mutu = new(["*mutu*"]);
    private static readonly PolaTeks Kode = new(["kode layanan", "kode", "kode spm", "kode jenis*", "kode pelayanan*"]);

    // In the order in which they are taken where several are there.
    private static readonly PolaTeks Layanan = new(
        ["jenis pelayanan*", "jenis layanan*", "nama layanan*", "nama pelayanan*", "pelayanan dasar", "layanan", "layanan dasar", "layanan spm", "jenis spm*", "standar pelayanan minimal*", "uraian*", "indikator*"]);

    private static readonly PolaTeks Indikator = new(["*indikator*"]);
    private static readonly PolaTeks Satuan = new(["satuan*"]);
    private static readonly PolaTeks Tahun = new(["tahun", "tahun target", "tahun anggaran", "tahun ke"]);
    private static readonly PolaTeks Periode = new(["periode", "periode target", "triwulan", "triwulan ke", "tw", "kuartal", "caturwulan", "catur wulan", "semester", "semester ke", "bulan", "bulan ke"]);
    private static readonly PolaTeks Keterangan = new(["keterangan*", "ket", "alasan*", "catatan*"]);
    private static readonly PolaTeks Persen = new(["*%*", "*persen*", "*persentase*", "*persentasi*", "*prosen*", "*prosentase*", "*presentase*"]);
    private static readonly PolaTeks Jumlah = new(["target jumlah*", "jumlah target*", "*target*", "*sasaran*", "*jumlah*", "*penerima*", "*warga negara*"]);

    /// <summary>How early the header of a column of names or figures is among those that it may have; the smallest is taken.</summary>
    public static int Urutan(KepalaKolom kepala, BidangRencana bidang)
    {
        var pola = bidang == BidangRencana.Layanan ? Layanan : Jumlah;
        return kepala.Tingkat.Select(pola.Ke).Where(ke => ke >= 0).DefaultIfEmpty(int.MaxValue).Min();
    }

    /// <summary>What a column holds.</summary>
    public static KolomRencana Kenali(KepalaKolom kepala)
    {
        int[] tahun = [.. TahunKepala(kepala).Distinct()];
        return new KolomRencana(Bidang(kepala, tahun), kepala.Nomor, kepala.Judul, tahun is [var satu] ? satu : null)
        {
            Sebutan = kepala.Cocok(Target) ? 2 : kepala.Cocok(Sasaran) ? 1 : 0,
            Mencacah = kepala.Cocok(Cacah),
            SetahunPenuh = kepala.Tingkat.Any(BagianTahun.SetahunPenuh),
            Satuan = kepala.Tingkat.Reverse().Select(SatuanKepala.Dalam).FirstOrDefault(s => s.Count > 0) is { } satuan ? (satuan is [var tunggal] ? tunggal : null) : SatuanKurung.Dalam(kepala.Judul),
            TahunSaja = tahun.Length == 1 && kepala.Tingkat.All(t => AngkaTahun().Replace(t, "").Trim() is var sisa && (sisa.Length == 0 || TahunSaja.Cocok(sisa))),
        };
    }

    /// <summary>The years that a text names, each once; that of a decree is none of a target.</summary>
    public static IReadOnlyList<int> TahunDalam(string kata) => [.. SemuaTahun(kata).Where(SlotRencana.TahunSah).Distinct()];

    /// <summary>True for a text that can stand over codes or names of services.</summary>
    public static bool MenyebutLayanan(string kata) => Kode.Cocok(kata) || Layanan.Cocok(kata);

    /// <summary>True for a unit that is no number of anything: percent.</summary>
    public static bool SatuanPersen(string kata) => Persen.Cocok(kata);

    private static List<int> TahunKepala(KepalaKolom kepala) =>
        kepala.Tingkat.SelectMany(SemuaTahun).ToList() is { Count: > 0 } tahun ? tahun : [.. SemuaTahun(PolaTeks.Rapikan(Rujukan.TanpaKurung(kepala.Judul)))];

    private static IEnumerable<int> SemuaTahun(string kata) =>
        AngkaTahun().Matches(Rujukan.Buang(kata)).Select(c => int.Parse(c.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));

    private static BidangRencana Bidang(KepalaKolom kepala, int[] tahun) => BidangSetahun(kepala, tahun) switch
    {
        BidangRencana.Jumlah or BidangRencana.Mutu or BidangRencana.Persen when SebagianTahun(kepala) => BidangRencana.SebagianTahun,
        BidangRencana.Abaikan when Indikator.Cocok(kepala.Daun) => BidangRencana.Indikator,
        var bidang => bidang,
    };

    private static bool SebagianTahun(KepalaKolom kepala) =>
        kepala.Tingkat.Any(BagianTahun.Dalam) || BagianTahun.SampaiTahun(kepala.Judul) || (BagianTahun.Nomor(kepala.Daun) && (kepala.Dibawah(Target) || kepala.Dibawah(Sasaran)));

    private static BidangRencana BidangSetahun(KepalaKolom kepala, int[] tahun)
    {
        var mutu = kepala.Cocok(Mutu) && !Layanan.Cocok(kepala.Daun);
        return kepala.Cocok(Lain) ? BidangRencana.Abaikan
            : Kode.Cocok(kepala.Daun) ? BidangRencana.Kode
            : Satuan.Cocok(kepala.Daun) ? BidangRencana.Satuan
            : Tahun.Cocok(kepala.Daun) ? BidangRencana.Tahun
            : Periode.Cocok(kepala.Daun) && !kepala.Dibawah(Target) && !kepala.Dibawah(Sasaran) ? BidangRencana.Periode
            : Keterangan.Cocok(kepala.Daun) ? BidangRencana.Keterangan
            : tahun.Length > 1 || MenghitungLain(kepala) ? BidangRencana.Abaikan
            : mutu ? BidangRencana.Mutu
            : Layanan.Cocok(kepala.Daun) ? BidangRencana.Layanan
            : tahun.Length == 0 && !kepala.Cocok(Jumlah) ? BidangRencana.Abaikan
            : kepala.Cocok(Persen) ? BidangRencana.Persen
            : BidangRencana.Jumlah;
    }

    // The lowest text that says either of it decides: below "target dan capaian" each column says which it is.
    private static bool MenghitungLain(KepalaKolom kepala)
    {
        var terbawah = kepala.Tingkat.LastOrDefault(t => BukanTarget.Cocok(t) || Target.Cocok(t));
        return terbawah is not null && !Layanan.Cocok(kepala.Daun) && BukanTarget.Cocok(terbawah) && (!Target.Cocok(terbawah) || KeduanyaSekaligus.Cocok(terbawah));
    }

    [GeneratedRegex("(?<![0-9])(19|20|21)[0-9]{2}(?![0-9])")]
    private static partial Regex AngkaTahun();
}
