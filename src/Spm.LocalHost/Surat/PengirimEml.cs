using System.Net.Mail;
using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>Delivers the outbox as <c>.eml</c> files, which every mail program opens. A message that is delivered twice overwrites its own file.</summary>
/// <param name="kotakKeluar">The outbox.</param>
/// <param name="folder">Where the files go.</param>
internal sealed class PengirimEml(KotakKeluar kotakKeluar, string folder)
{
    private const string Pengirim = "spm@localhost";

    private static readonly TimeSpan Jeda = TimeSpan.FromSeconds(2);

    /// <summary>Delivers what is waiting, again and again until cancelled.</summary>
    public async Task JalankanAsync(CancellationToken ct)
    {
        using var detak = new PeriodicTimer(Jeda);
        do
        {
            await KirimAsync(ct);
        }
        while (await detak.WaitForNextTickAsync(ct));
    }

    /// <summary>Delivers what is waiting.</summary>
    /// <returns>Number of messages.</returns>
    public async Task<int> KirimAsync(CancellationToken ct)
    {
        var jumlah = 0;
        await foreach (var pesan in kotakKeluar.BelumTerkirimAsync(ct))
        {
            await TulisAsync(pesan, ct);
            await kotakKeluar.TandaiTerkirimAsync(pesan, ct);
            jumlah++;
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
            using var surat = new MailMessage(new MailAddress(Pengirim, "SpmFunctions"), new MailAddress(pesan.Kepada, pesan.NamaPenerima)) { Subject = pesan.Perihal, Body = pesan.Isi };
            using var penulis = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = pengambilan.FullName };
            await penulis.SendMailAsync(surat, ct);
            File.Move(pengambilan.EnumerateFiles().Single().FullName, tujuan, overwrite: true);
        }
        finally
        {
            pengambilan.Delete(recursive: true);
        }
    }
}
