using System.CommandLine;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary><c>check</c>: judges files where they lie, without storage, and writes an annotated copy beside each that something was found in.</summary>
internal static class PerintahPeriksa
{
    // {periode}/{wilayah}/{urusan}/{nama}
    private const int BagianAlamat = 4;

    // {tahun}-RAD/{wilayah}/{nama}
    private const int BagianRencana = 3;

    public static Command Buat()
    {
        var berkas = new Argument<string[]>("berkas") { Description = "Workbook yang diperiksa, satu atau lebih, atau folder yang memuatnya", Arity = ArgumentArity.OneOrMore };
        var periode = Argumen.Periode();
        var wilayah = Argumen.Wilayah();
        var urusan = Argumen.Urusan();
        var rencana = Argumen.TahunRencana();
        var konfigurasi = Argumen.FolderKonfigurasi("data/config di repositori, bila ada", hanyaTataLetak: true);
        wilayah.Description = "Kode daerah, misalnya 36.01";
        urusan.Description = $"Urusan: {string.Join(", ", Urusan.Semua.Select(u => u.Segmen))}";
        var perintah = new Command(
            "check",
            "Periksa workbook tanpa mengunggahnya. Slot yang tidak disebut diambil dari folder berkas ({periode}/{wilayah}/{urusan}/ atau {tahun}-RAD/{wilayah}/), lalu dari isi template")
        {
            berkas, periode, wilayah, urusan, rencana, konfigurasi,
        };
        perintah.SetAction(async (argumen, ct) =>
        {
            var diminta = new SlotTemplate(argumen.GetValue(periode), argumen.GetValue(wilayah), argumen.GetValue(urusan));
            var tahunRencana = argumen.GetValue(rencana);
            var layar = new TabelTemuan(argumen.InvocationConfiguration.Output);
            var profil = new FolderKonfigurasi(argumen.GetValue(konfigurasi) ?? Path.Combine(RepositoryRoot.FindOrNull() ?? ".", "data", NamaContainer.Config)).TataLetak();
            foreach (var (rusak, salah) in profil.Rusak)
            {
                layar.Gagal(rusak, $"bukan profil tata letak yang dapat dipakai: {salah}");
            }

            var kode = KodeKeluar.Berhasil;
            var diperiksa = BerkasDiperiksa.Dari(argumen.GetValue(berkas)!);
            foreach (var folder in diperiksa.FolderKosong)
            {
                layar.Gagal(folder, "folder ini tidak berisi workbook Excel (.xlsx).");
                kode = KodeKeluar.Gagal;
            }

            foreach (var nama in diperiksa.Periksa)
            {
                kode = Gabung(kode, await PeriksaAsync(nama, diminta, tahunRencana, profil, layar, ct));
            }

            layar.SalinanDilewati(diperiksa.Salinan);
            return kode;
        });
        return perintah;
    }

    // A file that could not be judged weighs more than one that was rejected.
    private static int Gabung(int kode, int berikut) =>
        kode == KodeKeluar.Gagal || berikut == KodeKeluar.Gagal ? KodeKeluar.Gagal : Math.Max(kode, berikut);

    private static async Task<int> PeriksaAsync(string nama, SlotTemplate diminta, int? tahunRencana, KumpulanProfil profil, TabelTemuan layar, CancellationToken ct)
    {
        if (NomorPribadi.Ada(Diunggah(nama)))
        {
            var temuan = TemuanUnggahan.SalahTempat(nama, SalahAlamat.NomorPribadi);
            layar.Gagal(nama, $"{temuan.Kode} {temuan.Pesan} Ganti namanya, lalu periksa lagi.");
            return KodeKeluar.SebagianDitolak;
        }

        byte[] isi;
        try
        {
            isi = await BacaAsync(nama, ct);
        }
        catch (Exception galat) when (galat is FileNotFoundException or DirectoryNotFoundException)
        {
            layar.Gagal(nama, "berkas ini tidak ada. Periksa nama dan foldernya.");
            return KodeKeluar.Gagal;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            layar.Gagal(nama, $"tidak dapat dibaca: {galat.Message}");
            return KodeKeluar.Gagal;
        }

        var alamat = AlamatRencana.TryParse(Diunggah(nama), out var ada, out _) ? ada.Slot : null;
        var rencana = TandaRencana.Baca(new MemoryStream(isi, writable: false), ct);
        if ((tahunRencana ?? alamat?.Tahun) is { } tahun)
        {
            return PeriksaRencana(nama, isi, tahun, diminta.Wilayah ?? alamat?.Wilayah ?? rencana?.Wilayah, layar, ct);
        }

        if (TentukanSlot(nama, isi, diminta, ct) is not { } slot)
        {
            if (rencana is not null)
            {
                layar.Gagal(nama, $"ini template rencana aksi, dan tahun dokumennya tidak diketahui dari foldernya. Sebutkan tahun itu, misalnya --rencana 2025{(rencana.Wilayah is null ? " --wilayah 36.02" : "")}.");
                return KodeKeluar.Gagal;
            }

            layar.Gagal(nama, "slotnya tidak diketahui dari folder maupun isinya. Sebutkan --periode, --wilayah, dan --urusan.");
            return KodeKeluar.Gagal;
        }

        if (!AturanCapaian.Permendagri59.Berlaku(slot.Periode))
        {
            var tanpaAturan = TemuanUnggahan.PeriodeTanpaAturan(slot.Periode);
            layar.Gagal(nama, $"{tanpaAturan.Kode} {tanpaAturan.Pesan} {tanpaAturan.Perbaikan}");
            return KodeKeluar.SebagianDitolak;
        }

        if (slot.Layanan.Count == 0)
        {
            layar.Gagal(nama, $"wilayah {slot.Wilayah} tidak melaporkan urusan {slot.Urusan.Segmen}. Periksa --wilayah dan --urusan.");
            return KodeKeluar.Gagal;
        }

        var hasil = PenilaiWorkbook.Nilai(new MemoryStream(isi, writable: false), new KonteksPenilaian { Slot = slot, TataLetak = profil }, ct);
        var (salinan, temuanSemua) = TulisSalinan(nama, isi, hasil.Terbaca, hasil.Temuan, layar, ct);
        layar.Tampilkan(nama, slot, hasil with { Temuan = temuanSemua }, salinan);
        return hasil.Diterima ? KodeKeluar.Berhasil : KodeKeluar.SebagianDitolak;
    }

    private static int PeriksaRencana(string nama, byte[] isi, int tahun, KodeWilayah? wilayah, TabelTemuan layar, CancellationToken ct)
    {
        if (wilayah is not { } kode)
        {
            layar.Gagal(nama, "daerah rencana aksi ini tidak diketahui dari foldernya. Sebutkan --wilayah.");
            return KodeKeluar.Gagal;
        }

        var slot = new SlotRencana(tahun, kode);
        var hasil = PenilaiRencana.Nilai(new MemoryStream(isi, writable: false), slot, ct);
        var (salinan, temuanSemua) = TulisSalinan(nama, isi, hasil.Terbaca, hasil.Temuan, layar, ct);
        layar.Tampilkan(nama, slot, hasil with { Temuan = temuanSemua }, salinan);
        return hasil.Diterima ? KodeKeluar.Berhasil : KodeKeluar.SebagianDitolak;
    }

    // One byte more than is allowed says as much about the file as all of them.
    private static async Task<byte[]> BacaAsync(string nama, CancellationToken ct)
    {
        await using var berkas = File.OpenRead(nama);
        var isi = new byte[Math.Min(berkas.Length, BatasBerkas.UkuranTerbesar + 1)];
        await berkas.ReadExactlyAsync(isi, ct);
        return isi;
    }

    /// <summary>What of a path would be uploaded: the file's name, with the folders of a slot where it lies in some. Folders above them stay on this machine.</summary>
    private static string Diunggah(string nama)
    {
        var bagian = Path.GetFullPath(nama).Replace(Path.DirectorySeparatorChar, '/').Split('/');
        return bagian.Length >= BagianRencana && AlamatRencana.Dimaksud(bagian[^BagianRencana]) ? string.Join('/', bagian[^BagianRencana..])
            : bagian.Length >= BagianAlamat && Periode.TryParse(bagian[^BagianAlamat], out _) ? string.Join('/', bagian[^BagianAlamat..]) : bagian[^1];
    }

    private static Slot? TentukanSlot(string nama, byte[] isi, SlotTemplate diminta, CancellationToken ct)
    {
        var alamat = AlamatUnggahan.TryParse(Diunggah(nama), out var ada, out _) ? ada.Slot : null;
        var tertulis = SlotTemplate.Baca(new MemoryStream(isi, writable: false), ct);
        return (diminta.Periode ?? alamat?.Periode ?? tertulis.Periode) is { } periode
            && (diminta.Wilayah ?? alamat?.Wilayah ?? tertulis.Wilayah) is { } wilayah
            && (diminta.Urusan ?? alamat?.Urusan ?? tertulis.Urusan) is { } urusan
                ? new Slot(periode, wilayah, urusan)
                : null;
    }

    /// <summary>
    /// Name of the annotated copy, null where there is none; and the findings, with one more where a copy cannot be made. Where nothing was found, the copy of an earlier
    /// check is removed: it tells of what is mended.
    /// </summary>
    private static (string? Nama, IReadOnlyList<Temuan> Temuan) TulisSalinan(
        string nama, byte[] isi, bool terbaca, IReadOnlyList<Temuan> temuan, TabelTemuan layar, CancellationToken ct)
    {
        var tujuan = nama + WorkbookBeranotasi.Akhiran;
        if (!terbaca || temuan.Count == 0)
        {
            if (terbaca && File.Exists(tujuan))
            {
                GantiSalinan(tujuan, () => File.Delete(tujuan));
                layar.SalinanDihapus(tujuan);
            }

            return (null, temuan);
        }

        using var salinan = new MemoryStream();
        if (WorkbookBeranotasi.Tulis(new MemoryStream(isi, writable: false), temuan, salinan, ct) is { } sebab)
        {
            return (null, [TemuanUnggahan.TanpaSalinan(sebab), .. temuan]);
        }

        GantiSalinan(tujuan, () => File.WriteAllBytes(tujuan, salinan.ToArray()));
        return (tujuan, temuan);
    }

    private static void GantiSalinan(string tujuan, Action ganti)
    {
        try
        {
            ganti();
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            throw new KegagalanLokalException($"{NomorPribadi.Samarkan($"{tujuan} tidak dapat diganti: {galat.Message}")}. Tutup berkas itu bila sedang dibuka, lalu jalankan perintah ini lagi.");
        }
    }
}
