using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Findings about an upload that are made without judging its workbook: where it lies, when it came (SPM-0xx), how large it is (SPM-106), and whether it can be marked (SPM-127).</summary>
public static partial class TemuanUnggahan
{
    private const string BentukAlamat = "uploads/{{periode}}/{{wilayah}}/{{urusan}}/{{nama berkas}}";
    private const string Contoh = "uploads/2025-TW4/36.01/kesehatan/laporan.xlsx";
    private const string Tindakan = "Unggah lagi dengan susunan " + BentukAlamat + ", misalnya " + Contoh + ".";

    private static readonly JenisTemuan JumlahBagian = JenisTemuan.Galat(
        "SPM-001",
        "Alamat unggahan {0} tidak terdiri atas empat bagian periode/wilayah/urusan/nama berkas.",
        Tindakan);

    private static readonly JenisTemuan PeriodeSalah = JenisTemuan.Galat(
        "SPM-002",
        "Bagian pertama alamat, {1}, bukan periode triwulan. Alamat lengkap: {0}.",
        "Tulis periode sebagai tahun-TWtriwulan, misalnya 2025-TW4. " + Tindakan);

    private static readonly JenisTemuan WilayahSalah = JenisTemuan.Galat(
        "SPM-003",
        "Bagian kedua alamat, {1}, bukan kode wilayah yang dikenal. Alamat lengkap: {0}.",
        "Tulis kode wilayah Kemendagri: dua angka untuk provinsi (36), dua angka, titik, dua angka untuk kabupaten/kota (36.01). " + Tindakan);

    private static readonly JenisTemuan WilayahTidakMelapor = JenisTemuan.Galat(
        "SPM-004",
        "Wilayah {1} adalah wilayah administrasi yang tidak melapor SPM sendiri. Alamat lengkap: {0}.",
        "Sampaikan angkanya dalam laporan provinsi. Bila kodenya keliru: " + Tindakan);

    private static readonly JenisTemuan UrusanSalah = JenisTemuan.Galat(
        "SPM-005",
        "Bagian ketiga alamat, {1}, bukan nama urusan yang dikenal. Alamat lengkap: {0}.",
        "Pakai salah satu: pendidikan, kesehatan, pekerjaan-umum, perumahan-rakyat, trantibumlinmas, sosial. " + Tindakan);

    private static readonly JenisTemuan NamaSalah = JenisTemuan.Galat(
        "SPM-006",
        "Nama berkas {1} kosong, lebih dari 200 karakter, atau memuat karakter yang tidak boleh dipakai. Alamat lengkap: {0}.",
        "Beri nama yang sederhana seperti laporan.xlsx. " + Tindakan);

    private static readonly JenisTemuan Terkunci = JenisTemuan.Galat(
        "SPM-010",
        "Periode {0} dikunci setelah {1}; laporan yang diterima sesudahnya tidak mengubah rekap.",
        "Hubungi Biro Pemerintahan provinsi bila laporan ini masih harus masuk. Berkas asli tetap disimpan.");

    private static readonly JenisTemuan BelumMulai = JenisTemuan.Galat(
        "SPM-011",
        "Periode {0} baru mulai {1}; belum ada yang dapat dilaporkan.",
        "Periksa periode pada alamat unggahan dan pada template, lalu unggah ke periode yang benar.");

    private static readonly JenisTemuan TanpaAturan = JenisTemuan.Galat(
        "SPM-012",
        "Laporan periode {0} tidak dapat dinilai: aturan hitung aplikasi ini berlaku untuk tahun {1} dan sesudahnya.",
        "Periksa periode pada alamat unggahan dan pada template. Indeks tahun sebelumnya yang sudah diterbitkan dapat dicatat administrator dalam config/history.csv.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
        [JumlahBagian, PeriodeSalah, WilayahSalah, WilayahTidakMelapor, UrusanSalah, NamaSalah, Terkunci, BelumMulai, TanpaAturan];

    /// <summary>
    /// The path is none of an upload (SPM-001 to SPM-006; SPM-740 to SPM-744 where it is meant as one of a rencana aksi), or names a quarter before SPM had the present urusan (SPM-012), or has a number in it like a NIK (SPM-167); that one
    /// does not repeat the path.
    /// </summary>
    /// <param name="path">The blob's name inside the container <c>uploads</c>.</param>
    /// <param name="salah">What <see cref="AlamatUnggahan.TryParse"/> or <see cref="AlamatRencana.TryParse"/> found wrong.</param>
    public static Temuan SalahTempat(string path, SalahAlamat salah)
    {
        if (salah == SalahAlamat.NomorPribadi)
        {
            return TemuanBerkas.NomorDalamAlamat.DiBerkas();
        }

        var (jenis, bagian) = salah switch
        {
            SalahAlamat.JumlahBagian when AlamatRencana.Dimaksud(path) => (TemuanRencana.JumlahBagian, -1),
            SalahAlamat.TahunRencana => (TemuanRencana.TahunAlamat, 0),
            SalahAlamat.Wilayah when AlamatRencana.Dimaksud(path) => (TemuanRencana.WilayahAlamat, 1),
            SalahAlamat.WilayahTidakMelapor when AlamatRencana.Dimaksud(path) => (TemuanRencana.WilayahTidakMelapor, 1),
            SalahAlamat.Nama when AlamatRencana.Dimaksud(path) => (TemuanRencana.NamaAlamat, 2),
            SalahAlamat.JumlahBagian => (JumlahBagian, -1),
            SalahAlamat.Periode => (PeriodeSalah, 0),
            SalahAlamat.Wilayah => (WilayahSalah, 1),
            SalahAlamat.WilayahTidakMelapor => (WilayahTidakMelapor, 1),
            SalahAlamat.Urusan => (UrusanSalah, 2),
            SalahAlamat.Nama => (NamaSalah, 3),
            _ => throw new ArgumentOutOfRangeException(nameof(salah)),
        };
        var isi = bagian < 0 ? "" : path.Split('/').ElementAtOrDefault(bagian) ?? "";
        return salah == SalahAlamat.Periode && TriwulanLama().IsMatch(isi) ? DiLuarAturan(isi) : jenis.DiBerkas(Tampilan.Kutip(path), Tampilan.Kutip(isi));
    }

    /// <summary>The upload was received after the last day on which reports of its quarter are accepted (SPM-010).</summary>
    /// <param name="periode">Quarter.</param>
    /// <param name="kunci">Last day, in the province's time zone (<see cref="Tenggat.Kunci"/>).</param>
    public static Temuan PeriodeTerkunci(Periode periode, DateOnly kunci) => Terkunci.DiBerkas(periode, kunci.Lengkap);

    /// <summary>The upload was received before its quarter began (SPM-011).</summary>
    public static Temuan PeriodeBelumMulai(Periode periode) => BelumMulai.DiBerkas(periode, periode.Awal.Lengkap);

    /// <summary>There are no rules for the year of the upload (SPM-012): see <see cref="AturanCapaian.Berlaku"/>.</summary>
    public static Temuan PeriodeTanpaAturan(Periode periode) => DiLuarAturan(periode.ToString());

    /// <summary>The file is larger than <see cref="BatasBerkas.UkuranTerbesar"/>, known before it was read (SPM-106).</summary>
    public static Temuan BerkasTerlaluBesar() => TemuanBerkas.TerlaluBesar.DiBerkas();

    /// <summary>There is no annotated copy of an upload that could be read and judged (SPM-127).</summary>
    /// <param name="sebab">What <see cref="WorkbookBeranotasi.Tulis"/> says.</param>
    public static Temuan TanpaSalinan(PenolakanBerkas sebab) => TemuanBerkas.TanpaSalinan.DiBerkas(sebab switch
    {
        PenolakanBerkas.TerlaluBesar => "ukurannya akan melebihi 20 MiB",
        PenolakanBerkas.MekarTerlaluBesar => "isinya terlalu besar setelah dimekarkan",
        PenolakanBerkas.TerlaluBanyakEntri => "bagiannya akan lebih dari 300",
        _ => "ada bagian berkas yang rusak",
    });

    private static Temuan DiLuarAturan(string periode) => TanpaAturan.DiBerkas(periode, AturanCapaian.Permendagri59.TahunPertama);

    // A quarter in its right form of the years before PP 2/2018.
    [GeneratedRegex(@"\A(19[0-9]{2}|200[0-9]|201[0-7])-TW[1-4]\z")]
    private static partial Regex TriwulanLama();
}
