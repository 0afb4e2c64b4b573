using System.Net.Sockets;
using Azure;
using Azure.Identity;

namespace Spm.LocalHost;

/// <summary>What somebody at the console reads when a command fails: what happened, and what to do next.</summary>
internal static class TeksKegagalan
{
    public const string Dihentikan = "Dihentikan. Perintah yang sama melanjutkan pekerjaan ini.";

    /// <summary>The words for a fault. One that nobody foresaw is shown whole, so that it can be reported.</summary>
    public static string Untuk(Exception galat) => galat switch
    {
        KegagalanLokalException or AzuriteException => galat.Message,
        OperationCanceledException => Dihentikan,
        AggregateException { InnerException: { } pertama } => Untuk(pertama),
        RequestFailedException { Status: 0 } or HttpRequestException or SocketException =>
            $"Penyimpanan tidak menjawab: {galat.Message.Split('\n')[0].Trim()}. Periksa --connection, atau jalankan perintah ini lagi.",
        RequestFailedException { Status: 401 or 403 } => "Penyimpanan menolak akses. Periksa --connection; dengan --account, peran Anda pada akun itu.",
        AuthenticationFailedException => "Tidak dapat masuk ke Azure. Jalankan az login, lalu perintah ini lagi.",
        RequestFailedException ditolak => $"Penyimpanan menolak permintaan ({ditolak.Status} {ditolak.ErrorCode}). Jalankan perintah ini lagi.",
        UnauthorizedAccessException => $"Berkas atau folder tidak boleh dibaca atau ditulis: {galat.Message} Periksa izinnya, lalu jalankan lagi.",
        IOException => $"Berkas atau folder tidak dapat dibaca atau ditulis: {galat.Message} Periksa folder, izin, dan ruang disk, lalu jalankan lagi.",
        _ => $"Gangguan yang tidak terduga. Jalankan perintah ini lagi; bila terulang, laporkan teks berikut.{Environment.NewLine}{galat}",
    };
}
