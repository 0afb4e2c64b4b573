using System.Text.RegularExpressions;

namespace Spm.Workbooks;

/// <summary>
/// Whether a text names a part of the year (quarter, semester, month), or figures that run on over several years. Texts are as <see cref="PolaTeks.Rapikan"/> gives them, so that <c>s.d.</c>
/// is <c>s d</c>; <c>sd</c> is a school unless what follows can only be a time. Ages (<c>7 s.d. 15 tahun</c>, <c>0-11 bulan</c>) are none.
/// </summary>
internal static partial class BagianTahun
{
    private const string NamaBulan =
        "(jan|januari|feb|peb|februari|pebruari|mar|mrt|maret|apr|april|mei|jun|juni|jul|juli|agt|agu|ags|agustus|sep|sept|september|okt|oktober|nov|nop|november|nopember|des|desember)";

    private const string NamaBagian = "(tw|trw|trwl|trwln|tri ?wulan(an)?|kuartal|kwartal|catur ?wulan|semester(an)?|smt|smtr)";
    private const string Ke = "([1-4]|i{1,3}|iv)";
    private const string BagianBernomor = "(" + NamaBagian + " ?(ke ?)?" + Ke + "|q ?[1-4]|sem ?(1|2|i|ii))";
    private const string NomorWaktu = "(0?[1-9]|1[0-2]|i{1,3}|iv)";
    private const string Sampai = "(s d|sampai dengan|sampai|hingga)";
    private const string SampaiWaktu = "(" + Sampai + "|sd)";
    private const string TahunAngka = "(19|20|21)[0-9]{2}";

    private static readonly PolaTeks Setahun = new(["*setahun*", "*satu tahun*", "*tahunan*", "*tahun penuh*"]);

    /// <summary>True for a text that says in words that it is of a whole year.</summary>
    public static bool SetahunPenuh(string kata) => Setahun.Cocok(kata);

    /// <summary>True for a text in which a part of the year is named, wherever.</summary>
    public static bool Dalam(string kata) =>
        RentangSebagian(kata, lebihSetahun: true) || Sisa(kata) is var sisa && (Bagian().IsMatch(sisa) || Bulanan().IsMatch(sisa) || LebihSetahun().IsMatch(sisa));

    /// <summary>True for a title of what is of a part of the year. Months and years of a title can be those of a decree or of a plan.</summary>
    public static bool DalamJudul(string kata) =>
        RentangSebagian(kata, lebihSetahun: false) || Sisa(kata) is var sisa && (Bernomor().IsMatch(sisa) || SampaiBulan().IsMatch(sisa) || Seluruhnya().IsMatch(sisa));

    /// <summary>True for a text that is the name of a part of the year and nothing else: <c>Triwulan I</c>, <c>Januari 2025</c>.</summary>
    public static bool Adalah(string kata) => Seluruhnya().IsMatch(Sisa(kata));

    /// <summary>True for bare numbers of quarters or months, which are so only by what stands over them; not where they run over the year.</summary>
    public static bool Nomor(string kata) => NomorSaja().IsMatch(kata) && !NomorSetahun().IsMatch(kata);

    /// <summary>True for the years of a plan and nothing else: <c>2023 s.d. 2026</c>.</summary>
    public static bool RentangTahun(string kata) => DariTahunKeTahun().IsMatch(kata);

    /// <summary>True for a header as written that runs until a year: <c>Target sd 2026</c>. In capitals it is a school.</summary>
    public static bool SampaiTahun(string judul) => SdTahun().IsMatch(judul);

    // From date to date: of a part of the year, or where that is asked for of several years.
    private static bool RentangSebagian(string kata, bool lebihSetahun) => RentangTanggal().Matches(kata).Any(r =>
        !RentangSetahun().IsMatch(r.Value) && (lebihSetahun || !r.Groups["awal"].Success || r.Groups["awal"].ValueSpan.SequenceEqual(r.Groups["akhir"].ValueSpan)));

    // Without dates of decrees, and without what makes a whole year of its parts.
    private static string Sisa(string kata) => TanggalPenuh().Replace(Perubahan().Replace(SetahunDariBagian().Replace(RentangSetahun().Replace(Rujukan.Buang(kata), " "), " "), " "), " ");

    // 1 April 2025 - 30 Juni 2025; texts as they come here have no dashes.
    [GeneratedRegex(@"\b[0-9]{1,2} " + NamaBulan + "( (?<awal>" + TahunAngka + "))? (" + SampaiWaktu + " )?[0-9]{1,2} " + NamaBulan + " (?<akhir>" + TahunAngka + @")\b")]
    private static partial Regex RentangTanggal();

    [GeneratedRegex(@"\b0?1 (januari|jan)( (?<awal>" + TahunAngka + "))? (" + SampaiWaktu + @" )?31 (desember|des) (?(awal)\k<awal>|" + TahunAngka + @")\b")]
    private static partial Regex RentangSetahun();

    // Januari s.d. Desember, TW I-IV, s.d. Desember, per 31 Desember.
    [GeneratedRegex(
        @"\b((januari|jan) (" + SampaiWaktu + " )?(desember|des)|" + NamaBagian + " (1|i) (" + SampaiWaktu + " )?(" + NamaBagian + " )?(4|iv)"
        + "|(" + SampaiWaktu + @"( akhir)?( bulan)?( 31)?|per 31) (desember|des))\b")]
    private static partial Regex SetahunDariBagian();

    // A change of the budget or of the decree in a month is no target of that month.
    [GeneratedRegex(@"\bperubahan( ke ?[0-9]+| (kesatu|kedua|ketiga|i{1,3}))?( tanggal)?( [0-9]{1,2})? " + NamaBulan + @"\b")]
    private static partial Regex Perubahan();

    // 12 Mei 2025 is a date; s.d. 30 Juni 2025 is a part of the year.
    [GeneratedRegex(@"(?<!\b(s d|sd|sampai dengan|sampai|hingga|per|posisi) )\b[0-9]{1,2} " + NamaBulan + " " + TahunAngka + @"\b")]
    private static partial Regex TanggalPenuh();

    [GeneratedRegex(@"\b(" + NamaBagian + " ?" + Ke + "?|" + BagianBernomor + @"|kumulatif)\b")]
    private static partial Regex Bagian();

    [GeneratedRegex(@"\b(" + BagianBernomor + @")\b")]
    private static partial Regex Bernomor();

    [GeneratedRegex(@"(?<![0-9] )\bbulan(an)?\b|\b" + NamaBulan + @"\b")]
    private static partial Regex Bulanan();

    [GeneratedRegex(@"\b" + SampaiWaktu + "( akhir)?( bulan)?( [0-9]{1,2})? " + NamaBulan + @"\b")]
    private static partial Regex SampaiBulan();

    // Until a year, or until the end of more than one: of a plan, of a term.
    [GeneratedRegex(@"\b(" + Sampai + "( tahun| ta)?( anggaran)? " + TahunAngka + "|" + SampaiWaktu + @" akhir (?!tahun\b|" + TahunAngka + @")[a-z]+)\b")]
    private static partial Regex LebihSetahun();

    [GeneratedRegex(@"\A((tahun |ta )?" + TahunAngka + " )?((periode|target|keadaan|bulan|" + SampaiWaktu + ") )*(" + BagianBernomor + "|" + NamaBulan + ")( (tahun |ta )?" + TahunAngka + @")?\z")]
    private static partial Regex Seluruhnya();

    [GeneratedRegex(@"\A(ke )?" + NomorWaktu + "( (" + SampaiWaktu + " |dan )?(ke )?" + NomorWaktu + @")*\z")]
    private static partial Regex NomorSaja();

    [GeneratedRegex(@"\A(i\b.* iv|1\b.* (4|12))\z")]
    private static partial Regex NomorSetahun();

    [GeneratedRegex(@"\A((tahun|ta|periode|th) )*" + TahunAngka + " (" + SampaiWaktu + " )?((tahun|ta|th) )?" + TahunAngka + @"\z")]
    private static partial Regex DariTahunKeTahun();

    [GeneratedRegex(@"\bsd\.? " + TahunAngka + @"\b")]
    private static partial Regex SdTahun();
}
