using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>Delivers the outbox as <c>.eml</c> files, which every mail program opens. A message that is delivered twice overwrites its own file.</summary>
/// <param name="kotakKeluar">The outbox.</param>
/// <param name="folder">Where the files go.</param>
/// <param name="log">Hears of what could not be delivered.</param>
/// <param name="pengukur">Counts what was delivered.</param>
internal sealed partial class PengirimEml(KotakKeluar kotakKeluar, string folder, ILogger<PengirimEml>? log = null, PengukurSpm? pengukur = null)
{
    private const string Pengirim = "spm@localhost";

    private static readonly TimeSpan Jeda = TimeSpan.FromSeconds(2);

    // Those that were logged already: they are tried every few seconds.
    private readonly HashSet<(string Kelompok, string Id)> _gagal = [];

    /// <summary>Delivers what is waiting, again and again until cancelled.</summary>
    public async Task JalankanAsync(CancellationToken ct)
    {
        using var detak = new PeriodicTimer(Jeda);
        do
        {
            try
            {
                await KirimAsync(ct);
            }
            catch (Exception galat) when (!ct.IsCancellationRequested)
            {
                log?.LogError(galat, "Outbox tidak dapat dibaca; dicoba lagi.");
            }
        }
        while (await detak.WaitForNextTickAsync(ct));
    }

    /// <summary>Delivers what is waiting. A message that cannot be delivered stays, and keeps no other one back.</summary>
    /// <returns>Number of messages that were delivered.</returns>
    public async Task<int> KirimAsync(CancellationToken ct)
    {
        var jumlah = 0;
        await foreach (var pesan in kotakKeluar.BelumTerkirimAsync(ct))
        {
            try
            {
                await TulisAsync(pesan, ct);
                await kotakKeluar.TandaiTerkirimAsync(pesan, ct);
                pengukur?.Terkirim(1);
                jumlah++;
            }
            catch (Exception galat) when (!ct.IsCancellationRequested)
            {
                if (_gagal.Add((pesan.Kelompok, pesan.Id)))
                {
                    log?.LogError(galat, "Surat {Kelompok}/{Id} tidak dapat ditulis ke {Folder}; dicoba lagi.", pesan.Kelompok, pesan.Id, folder);
                }
            }
        }

        return jumlah;
    }

    private async Task TulisAsync(Pesan pesan, CancellationToken ct)
    {
        var tujuan = Path.Combine(folder, pesan.Kelompok, pesan.Id + ".eml");
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);

        // The framework writes a message under a name of its own choice: into an empty folder first, then under the name that says what it is.
        var pengambilan = Directory.CreateTempSubdirectory("spm-surat-");
        try
        {
            using var surat = new MailMessage(new MailAddress(Pengirim, "SpmFunctions"), new MailAddress(pesan.Kepada, SatuBaris(pesan.NamaPenerima))) { Subject = SatuBaris(pesan.Perihal), Body = pesan.Isi };
            using var penulis = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = pengambilan.FullName };
            await penulis.SendMailAsync(surat, ct);
            var berkas = pengambilan.EnumerateFiles().Single().FullName;
            await File.WriteAllTextAsync(berkas, KepalaTanggal().Replace(await File.ReadAllTextAsync(berkas, ct), $"Date: {TanggalSurat(pesan.Dibuat)}", count: 1), ct);
            File.Move(berkas, tujuan, overwrite: true);
        }
        finally
        {
            pengambilan.Delete(recursive: true);
        }
    }

    // In a header, a line break would begin another one; the framework refuses such a message for good.
    private static string SatuBaris(string teks) => Kendali().Replace(teks, " ").Trim();

    // RFC 5322; the framework always writes the time of the computer, which need not be the one of the local clock.
    private static string TanggalSurat(DateTimeOffset saat) =>
        saat.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + saat.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+")]
    private static partial Regex Kendali();

    [GeneratedRegex(@"^Date: [^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex KepalaTanggal();
}
