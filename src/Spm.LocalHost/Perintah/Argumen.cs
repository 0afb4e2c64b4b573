using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>The options that several commands share.</summary>
internal static class Argumen
{
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    public static Option<Periode?> Periode() => new("--periode")
    {
        Description = "Triwulan, misalnya 2025-TW4",
        CustomParser = hasil => Baca(hasil, teks => Domain.Periode.TryParse(teks, out var p) ? p : (Periode?)null, "bukan periode; contoh: 2025-TW4"),
    };

    public static Option<KodeWilayah> Provinsi() => new("--provinsi")
    {
        Description = "Kode provinsi (bawaan 36, Banten)",
        DefaultValueFactory = _ => Banten,
        CustomParser = hasil => Baca(hasil, teks => KodeWilayah.TryParse(teks, out var k) && k.AdalahProvinsi && DaftarWilayah.Cari(k) is not null ? k : (KodeWilayah?)null, "bukan kode provinsi; contoh: 36") ?? default,
    };

    public static Option<KodeWilayah?> Wilayah() => new("--wilayah")
    {
        Description = "Kode daerah, misalnya 36.01 (bawaan: semua daerah provinsi, dan provinsi sendiri)",
        CustomParser = hasil => Baca(hasil, teks => KodeWilayah.TryParse(teks, out var k) && DaftarWilayah.Cari(k) is { Melapor: true } ? k : (KodeWilayah?)null, "bukan kode daerah yang melapor; contoh: 36.01"),
    };

    public static Option<Urusan?> Urusan() => new("--urusan")
    {
        Description = $"Urusan: {string.Join(", ", Domain.Urusan.Semua.Select(u => u.Segmen))} (bawaan: semua)",
        CustomParser = hasil => Domain.Urusan.TryParse(hasil.Tokens.Single().Value, out var u) ? u : Tolak<Urusan>(hasil, $"bukan urusan; pilih {string.Join(", ", Domain.Urusan.Semua.Select(x => x.Segmen))}"),
    };

    /// <summary>The slot of a report or of a document with targets.</summary>
    public static Option<ITempatUnggahan> Slot() => new("--slot")
    {
        Description = "Slot: {periode}/{wilayah}/{urusan}, misalnya 2025-TW4/36.01/kesehatan; untuk rencana aksi dan target {tahun}-RAD/{wilayah}, misalnya 2025-RAD/36.01",
        Required = true,
        CustomParser = hasil =>
        {
            var bagian = hasil.Tokens.Single().Value.TrimEnd('/').Split('/');
            if (AlamatRencana.Dimaksud(bagian[0]))
            {
                return AlamatRencana.TryParse($"{string.Join('/', bagian)}/x", out var rencana, out var salahRencana) ? rencana.Slot : Tolak<ITempatUnggahan>(hasil, salahRencana switch
                {
                    SalahAlamat.TahunRencana => $"bukan slot: '{bagian[0]}' bukan tahun rencana aksi; contoh: 2025-RAD",
                    SalahAlamat.Wilayah or SalahAlamat.WilayahTidakMelapor => SalahWilayah(salahRencana, bagian[1]),
                    _ => "bukan slot; tulis {tahun}-RAD/{wilayah} tanpa nama berkas, misalnya 2025-RAD/36.01",
                });
            }

            return AlamatUnggahan.TryParse($"{string.Join('/', bagian)}/x", out var alamat, out var salah) ? alamat.Slot : Tolak<ITempatUnggahan>(hasil, salah switch
            {
                SalahAlamat.Periode => $"bukan slot: '{bagian[0]}' bukan periode; contoh: 2025-TW4",
                SalahAlamat.Wilayah or SalahAlamat.WilayahTidakMelapor => SalahWilayah(salah, bagian[1]),
                SalahAlamat.Urusan => $"bukan slot: '{bagian[2]}' bukan urusan; pilih {string.Join(", ", Domain.Urusan.Semua.Select(u => u.Segmen))}",
                _ => "bukan slot; tulis {periode}/{wilayah}/{urusan} tanpa nama berkas, misalnya 2025-TW4/36.01/kesehatan",
            });
        },
    };

    public static Option<KodeLayanan[]> Layanan() => new("--layanan")
    {
        Description = "Kode layanan, misalnya K-KES-01; boleh diulang (bawaan: semua layanan berkas itu)",
        CustomParser = hasil =>
        {
            var kode = new List<KodeLayanan>();
            foreach (var teks in hasil.Tokens.Select(t => t.Value))
            {
                if (KodeLayanan.TryParse(teks, out var satu))
                {
                    kode.Add(satu);
                }
                else
                {
                    hasil.AddError($"'{teks}' bukan kode layanan; contoh: K-KES-01.");
                }
            }

            return [.. kode.Distinct()];
        },
    };

    public static Option<JenisPelayanan> SatuLayanan() => new("--layanan")
    {
        Description = "Kode layanan, misalnya K-KES-01; layanan provinsi sendiri dimulai dengan P",
        Required = true,
        CustomParser = hasil =>
        {
            var teks = hasil.Tokens.Single().Value;
            return !KodeLayanan.TryParse(teks, out var kode) ? Tolak<JenisPelayanan>(hasil, "bukan kode layanan; contoh: K-KES-01")
                : Katalog.Cari(kode) ?? Tolak<JenisPelayanan>(hasil, $"tidak ada; layanan {teks[..^3]}: {string.Join(", ", Katalog.Semua.Where(l => l.Kode.ToString()[..^3] == teks[..^3]).Select(l => l.Kode))}");
        },
    };

    public static Option<int?> TahunRencana() => new("--rencana")
    {
        Description = "Tahun dokumen rencana aksi atau keputusan target, misalnya 2025",
        CustomParser = hasil => Baca(hasil, teks => BacaTahun(teks), "bukan tahun 2018 sampai 2099; contoh: 2025"),
    };

    /// <summary>Years in a row, <c>2025</c> or <c>2023-2026</c>.</summary>
    public static Option<int[]?> RentangTahun() => new("--tahun")
    {
        Description = $"Tahun target dalam template rencana aksi: satu tahun, atau rentang paling banyak {TemplateRencana.TahunTerbanyak} tahun seperti 2023-2026 (bawaan: tahun dokumennya)",
        CustomParser = hasil => hasil.Tokens.Single().Value.Split('-') is [var awal, .. var sisa] && sisa.Length <= 1
            && BacaTahun(awal) is { } dari && BacaTahun(sisa is [var akhir] ? akhir : awal) is { } sampai && sampai - dari is >= 0 and < TemplateRencana.TahunTerbanyak
                ? [.. Enumerable.Range(dari, sampai - dari + 1)]
                : Tolak<int[]>(hasil, "bukan tahun atau rentang tahun; contoh: 2025 atau 2023-2026"),
    };

    public static Option<int?> Versi() => new("--versi")
    {
        Description = "Nomor versi yang ditarik (bawaan: yang sekarang berlaku)",
        CustomParser = hasil => Baca(
            hasil, teks => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : (int?)null, "bukan nomor versi; contoh: 2"),
    };

    public static Option<DateTimeOffset?> Sekarang() => new("--now")
    {
        Description = "Jam awal (ISO 8601, misalnya 2026-01-12T09:00:00+07:00; tanpa zona dibaca UTC); sesudah itu jam berjalan terus",
        CustomParser = hasil => Baca(
            hasil,
            teks => DateTimeOffset.TryParse(teks, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var saat) ? saat : (DateTimeOffset?)null,
            "bukan waktu ISO 8601; contoh: 2026-01-12T09:00:00+07:00"),
    };

    /// <param name="bawaan">Name of the git-ignored folder of the repository that is taken by default.</param>
    public static Option<string> FolderData(string bawaan) => new("--storage")
    {
        Description = $"Folder data Azurite (bawaan: folder {bawaan} di repositori)",
        DefaultValueFactory = _ => Path.Combine(RepositoryRoot.Find(), bawaan),
    };

    /// <param name="bawaan">What is taken by default, for people.</param>
    /// <param name="hanyaTataLetak">True where nothing but layout profiles is taken from it.</param>
    public static Option<string?> FolderKonfigurasi(string bawaan, bool hanyaTataLetak = false)
    {
        var isi = hanyaTataLetak ? "tata-letak/*.json" : "petugas.csv, tenggat.json, history.csv, cetak.json, tata-letak/*.json";
        var opsi = new Option<string?>("--config") { Description = $"Folder konfigurasi provinsi: {isi} (bawaan: {bawaan})" };
        opsi.Validators.Add(hasil =>
        {
            if (hasil.Tokens is [var token] && LocalHost.FolderKonfigurasi.Salah(token.Value, hanyaTataLetak) is { } salah)
            {
                hasil.AddError(salah);
            }
        });
        return opsi;
    }

    /// <summary>A line of text that goes into a record.</summary>
    public static Option<string> Teks(string nama, string keterangan, int terpanjang)
    {
        var teks = new Option<string>(nama) { Description = $"{keterangan}; satu baris, paling panjang {terpanjang} karakter" };
        teks.Validators.Add(hasil =>
        {
            if (hasil.Tokens is [var nik] && TeksCatatan.MemuatNik(nik.Value))
            {
                hasil.AddError($"{nama} memuat 16 angka seperti NIK. Hapus nomor itu: teks ini dibaca orang lain dan tidak dapat diubah lagi.");
            }
            else if (hasil.Tokens is [var token] && !TeksCatatan.Sah(token.Value.Trim(), terpanjang))
            {
                hasil.AddError($"{nama} harus satu baris teks yang tidak kosong, paling panjang {terpanjang} karakter.");
            }
        });
        return teks;
    }

    /// <summary>Who does something that is recorded.</summary>
    public static Option<string> Oleh(string siapa)
    {
        var oleh = Teks("--by", $"{siapa} (bawaan: nama pengguna komputer ini)", TeksCatatan.OlehTerpanjang);
        oleh.DefaultValueFactory = _ => Environment.UserName;
        return oleh;
    }

    /// <summary>The name given by <see cref="Oleh"/>.</summary>
    /// <exception cref="KegagalanLokalException">None was given, and that of the computer's user cannot stand in a record.</exception>
    public static string Nama(ParseResult argumen, Option<string> oleh)
    {
        var nama = argumen.GetValue(oleh)!.Trim();
        return TeksCatatan.Sah(nama, TeksCatatan.OlehTerpanjang)
            ? nama
            : throw new KegagalanLokalException("Nama pengguna komputer ini tidak dapat dipakai. Sebutkan namanya dengan --by.");
    }

    /// <summary>Refuses a folder for results where the host of another storage makes them.</summary>
    public static Action<CommandResult> TanpaKeluaranBersamaPenyimpanan(Option<string?> keluaran, Option<string?> koneksi, Option<string?> akun) => hasil =>
    {
        if (hasil.GetResult(keluaran) is not null && new[] { koneksi, akun }.FirstOrDefault(opsi => hasil.GetResult(opsi) is not null) is { } penyimpanan)
        {
            hasil.AddError($"--out tidak dapat dipakai bersama {penyimpanan.Name}: rekap disusun oleh SpmFunctions yang melayani penyimpanan itu.");
        }
    };

    public static Option<string?> Koneksi()
    {
        var koneksi = new Option<string?>("--connection") { Description = "Connection string penyimpanan yang sudah berjalan; tanpa ini Azurite dijalankan" };
        koneksi.Validators.Add(hasil =>
        {
            if (hasil.Tokens is [var token] && !PengaturanPenyimpanan.SahKoneksi(token.Value))
            {
                hasil.AddError("Isi --connection bukan connection string. Salin seluruhnya dari baris Penyimpanan pada layar layanan, dan apit dengan tanda kutip.");
            }
        });
        return koneksi;
    }

    /// <summary>A storage account that has no keys.</summary>
    public static Option<string?> Akun()
    {
        var akun = new Option<string?>("--account") { Description = "Nama akun penyimpanan di Azure, dimasuki dengan identitas yang sedang masuk (az login); pengganti --connection" };
        akun.Validators.Add(hasil =>
        {
            if (hasil.Tokens is [var token] && !PengaturanPenyimpanan.SahAkun(token.Value))
            {
                hasil.AddError($"'{token.Value}' bukan nama akun penyimpanan: 3 sampai 24 huruf kecil dan angka, tanpa alamat.");
            }
        });
        return akun;
    }

    /// <summary>Refuses two storages at once.</summary>
    public static Action<CommandResult> SatuPenyimpanan(Option<string?> koneksi, Option<string?> akun) => hasil =>
    {
        if (hasil.GetResult(koneksi) is not null && hasil.GetResult(akun) is not null)
        {
            hasil.AddError("--account dan --connection menyebut penyimpanan masing-masing. Pakai salah satu.");
        }
    };

    /// <summary>The storage that was named; null where none was, and the data folder counts.</summary>
    public static PengaturanPenyimpanan? Penyimpanan(ParseResult argumen, Option<string?> koneksi, Option<string?> akun) =>
        argumen.GetValue(akun) is { } nama ? PengaturanPenyimpanan.DariAkun(nama)
        : argumen.GetValue(koneksi) is { } teks ? PengaturanPenyimpanan.DariKoneksi(teks)
        : null;

    public static Option<bool> Rinci() => new("--verbose") { Description = "Tulis satu baris dengan lamanya untuk setiap unggahan dan setiap kali rekap disusun" };

    public static Option<bool> Json() => new("--json") { Description = "Ringkasan sebagai satu objek JSON pada baris terakhir" };

    private static string SalahWilayah(SalahAlamat salah, string wilayah) => salah == SalahAlamat.WilayahTidakMelapor
        ? $"bukan slot: wilayah {wilayah} tidak melapor sendiri"
        : $"bukan slot: '{wilayah}' bukan kode wilayah yang dikenal; contoh: 36.01";

    private static int? BacaTahun(string teks) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && SlotRencana.TahunSah(tahun) ? tahun : null;

    private static T? Baca<T>(ArgumentResult hasil, Func<string, T?> baca, string salah)
        where T : struct
    {
        var teks = hasil.Tokens.Single().Value;
        if (baca(teks) is { } nilai)
        {
            return nilai;
        }

        hasil.AddError($"'{teks}' {salah}.");
        return null;
    }

    private static T? Tolak<T>(ArgumentResult hasil, string salah)
        where T : class
    {
        hasil.AddError($"'{hasil.Tokens.Single().Value}' {salah}.");
        return null;
    }
}
