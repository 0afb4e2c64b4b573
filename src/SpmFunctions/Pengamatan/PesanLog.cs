using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Every line that the functions log, so that one look shows that none names people: no name of an upload (<see cref="RujukanUnggahan"/> stands for it), no address, no name of who did something (that stands in the record itself), no
/// cell. Numbers of events are never used again.
/// </summary>
internal static partial class PesanLog
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Information, Message = "{Slot} {Sidik}: {Putusan}, {Galat} galat, {Peringatan} peringatan")]
    public static partial void Dinilai(this ILogger log, string slot, string sidik, Putusan putusan, int galat, int peringatan);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning, Message = "{Slot} {Sidik}: sudah dihapus sebelum dinilai")]
    public static partial void SudahDihapus(this ILogger log, string slot, string sidik);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Warning, Message = "{Berkas}: bukan profil tata letak yang dapat dipakai: {Salah}")]
    public static partial void ProfilRusak(this ILogger log, string berkas, string salah);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Warning, Message = "{Slot} {Sidik}: {Menit} menit tanpa jawaban, dinilai tanpa menunggu pemberitahuan")]
    public static partial void DinilaiTanpaPemberitahuan(this ILogger log, string slot, string sidik, int menit);

    [LoggerMessage(EventId = 1101, Level = LogLevel.Warning, Message = "{Kode} {Pesan} {Perbaikan}")]
    public static partial void TerbitanSalah(this ILogger log, string kode, string pesan, string perbaikan);

    [LoggerMessage(EventId = 1102, Level = LogLevel.Warning, Message = "Orkestrasi rekap {Periode} {Provinsi} gagal dan dimulai lagi")]
    public static partial void OrkestrasiGagal(this ILogger log, Periode periode, KodeWilayah provinsi);

    [LoggerMessage(EventId = 1201, Level = LogLevel.Information, Message = "{Slot}: {Jumlah} layanan ditarik, penarikan {Nomor}")]
    public static partial void Ditarik(this ILogger log, ITempatUnggahan slot, int jumlah, int nomor);

    [LoggerMessage(EventId = 1202, Level = LogLevel.Information, Message = "Rekap {Periode} {Provinsi}: edisi {Edisi} dibekukan")]
    public static partial void Dibekukan(this ILogger log, Periode periode, KodeWilayah provinsi, int edisi);

    [LoggerMessage(EventId = 1203, Level = LogLevel.Warning, Message = "config/{Berkas} tidak dipakai, rekap disusun untuk A4: {Salah}")]
    public static partial void CetakSalah(this ILogger log, string berkas, string salah);

    [LoggerMessage(EventId = 1301, Level = LogLevel.Warning, Message = "config/{Berkas} belum ada: pengingat tidak dapat dikirim")]
    public static partial void TanpaPetugas(this ILogger log, string berkas);

    [LoggerMessage(EventId = 1302, Level = LogLevel.Error, Message = "config/{Berkas} {Salah}")]
    public static partial void PetugasSalah(this ILogger log, string berkas, string salah);

    [LoggerMessage(EventId = 1303, Level = LogLevel.Information, Message = "Pengingat {Tahap} {Periode} {Provinsi}: {Jumlah} pesan masuk outbox")]
    public static partial void PengingatMasuk(this ILogger log, string tahap, Periode periode, KodeWilayah provinsi, int jumlah);

    [LoggerMessage(EventId = 1401, Level = LogLevel.Information, Message = "Belum masuk {Periode} {Provinsi}: {Jumlah} laporan: {Daftar}")]
    public static partial void BelumMasuk(this ILogger log, Periode periode, KodeWilayah provinsi, int jumlah, string daftar);

    [LoggerMessage(EventId = 1501, Level = LogLevel.Information, Message = "Cadangan {Set}: {Tabel} tabel, {Baris} baris")]
    public static partial void Dicadangkan(this ILogger log, string set, int tabel, long baris);
}
