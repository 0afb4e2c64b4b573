using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace SpmFunctions;

/// <summary>Which storage the app works on, and how it gets in: by identity, or on a machine of one's own by a connection string.</summary>
public sealed partial record PengaturanPenyimpanan
{
    private const string IdentitasTerkelola = "managedidentity";

    private PengaturanPenyimpanan()
    {
    }

    /// <summary>Connection string; null where an identity is used.</summary>
    public string? Koneksi { get; private init; }

    /// <summary>Address of the blob service; null with a connection string.</summary>
    public Uri? AlamatBlob { get; private init; }

    /// <summary>Address of the table service; null with a connection string.</summary>
    public Uri? AlamatTabel { get; private init; }

    /// <summary>Client id of the user-assigned identity; null for the only one there is, or for the person who is signed in.</summary>
    public string? IdKlien { get; private init; }

    /// <summary>True where nothing but the managed identity of the app may be tried; else whoever is signed in on the machine counts too.</summary>
    public bool HanyaIdentitasTerkelola { get; private init; }

    /// <summary>A storage by its connection string.</summary>
    public static PengaturanPenyimpanan DariKoneksi(string koneksi) => new() { Koneksi = koneksi };

    /// <summary>An account by its name, in the public cloud.</summary>
    /// <exception cref="FormatException">That is no name of a storage account.</exception>
    public static PengaturanPenyimpanan DariAkun(string akun) => SahAkun(akun)
        ? new() { AlamatBlob = new Uri($"https://{akun}.blob.core.windows.net"), AlamatTabel = new Uri($"https://{akun}.table.core.windows.net") }
        : throw new FormatException($"'{akun}' bukan nama akun penyimpanan: 3 sampai 24 huruf kecil dan angka.");

    /// <summary>True for a connection string that the clients of blobs and tables can read; nothing is reached.</summary>
    public static bool SahKoneksi(string koneksi)
    {
        try
        {
            var pengaturan = DariKoneksi(koneksi);
            return pengaturan.KlienBlob() is not null && pengaturan.KlienTabel() is not null;
        }
        catch (Exception galat) when (galat is FormatException or ArgumentException or InvalidOperationException)
        {
            // The clients tell in no other way.
            return false;
        }
    }

    /// <summary>True for what can be the name of a storage account: 3 to 24 lower-case letters and digits.</summary>
    public static bool SahAkun(string akun) => NamaAkun().IsMatch(akun);

    /// <summary>Reads the settings of <see cref="PengaturanAplikasi"/>: the name of an account before addresses, and those before a connection string.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or cannot be read; the message names it, and what to set.</exception>
    public static PengaturanPenyimpanan Baca(IConfiguration konfigurasi)
    {
        var (blob, tabel) = (Isi(konfigurasi, PengaturanAplikasi.AlamatBlob), Isi(konfigurasi, PengaturanAplikasi.AlamatTabel));
        if (Isi(konfigurasi, PengaturanAplikasi.NamaAkun) is { } akun)
        {
            return !SahAkun(akun) ? throw Salah(PengaturanAplikasi.NamaAkun, akun, "nama akun penyimpanan, 3 sampai 24 huruf kecil dan angka") : DenganIdentitas(DariAkun(akun), konfigurasi);
        }

        if (blob is not null || tabel is not null)
        {
            return DenganIdentitas(new() { AlamatBlob = Alamat(PengaturanAplikasi.AlamatBlob, blob), AlamatTabel = Alamat(PengaturanAplikasi.AlamatTabel, tabel) }, konfigurasi);
        }

        return Isi(konfigurasi, PengaturanAplikasi.Penyimpanan) is { } koneksi ? DariKoneksi(koneksi) : throw new InvalidOperationException(
            $"Penyimpanan belum ditetapkan. Isi {PengaturanAplikasi.AlamatBlob} dan {PengaturanAplikasi.AlamatTabel}, atau {PengaturanAplikasi.NamaAkun}; "
            + $"di komputer sendiri boleh {PengaturanAplikasi.Penyimpanan} (connection string).");
    }

    /// <summary>The blob service.</summary>
    public BlobServiceClient KlienBlob() => AlamatBlob is null ? new BlobServiceClient(Koneksi) : new BlobServiceClient(AlamatBlob, Identitas());

    /// <summary>The table service.</summary>
    public TableServiceClient KlienTabel() => AlamatTabel is null ? new TableServiceClient(Koneksi!) : new TableServiceClient(AlamatTabel, Identitas());

    /// <summary>The identity that all of the app gets in by, to the storage and to wherever its telemetry goes.</summary>
    public TokenCredential Identitas() => HanyaIdentitasTerkelola
        ? new ManagedIdentityCredential(IdKlien is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(IdKlien))
        : new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = IdKlien });

    private static PengaturanPenyimpanan DenganIdentitas(PengaturanPenyimpanan alamat, IConfiguration konfigurasi) => alamat with
    {
        IdKlien = Isi(konfigurasi, PengaturanAplikasi.IdKlien),
        HanyaIdentitasTerkelola = Isi(konfigurasi, PengaturanAplikasi.JenisIdentitas) switch
        {
            null => false,
            var jenis when jenis.Equals(IdentitasTerkelola, StringComparison.OrdinalIgnoreCase) => true,
            var jenis => throw Salah(PengaturanAplikasi.JenisIdentitas, jenis, IdentitasTerkelola),
        },
    };

    private static Uri Alamat(string nama, string? isi) => isi is null
        ? throw new InvalidOperationException($"{nama} belum diisi: alamat blob dan tabel harus ada keduanya.")
        : Uri.TryCreate(isi, UriKind.Absolute, out var alamat) && alamat.Scheme == Uri.UriSchemeHttps ? alamat : throw Salah(nama, isi, "alamat https");

    private static InvalidOperationException Salah(string nama, string isi, string diminta) => new($"{nama} berisi '{isi}', bukan {diminta}.");

    private static string? Isi(IConfiguration konfigurasi, string nama) =>
        konfigurasi[nama.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)] is { } isi && !string.IsNullOrWhiteSpace(isi) ? isi.Trim() : null;

    [GeneratedRegex("^[a-z0-9]{3,24}$")]
    private static partial Regex NamaAkun();
}
