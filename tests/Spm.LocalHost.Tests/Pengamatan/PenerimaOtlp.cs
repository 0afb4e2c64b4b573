using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Spm.LocalHost.Tests;

/// <summary>A receiver of OTLP over HTTP, as a collector is one: keeps what it is sent by path.</summary>
internal sealed class PenerimaOtlp : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Jalur, byte[] Isi)> _diterima = new();
    private readonly WebApplication _aplikasi;

    private PenerimaOtlp()
    {
        var susun = WebApplication.CreateSlimBuilder();
        susun.Logging.ClearProviders();
        _aplikasi = susun.Build();
        _aplikasi.Urls.Add("http://127.0.0.1:0");
        _aplikasi.MapPost("/{**jalur}", async (HttpRequest permintaan) =>
        {
            using var isi = new MemoryStream();
            await permintaan.Body.CopyToAsync(isi);
            _diterima.Enqueue((permintaan.Path, isi.ToArray()));
            return Results.Bytes([], "application/x-protobuf");
        });
    }

    public string Alamat => _aplikasi.Urls.First();

    public static async Task<PenerimaOtlp> MulaiAsync()
    {
        var penerima = new PenerimaOtlp();
        await penerima._aplikasi.StartAsync();
        return penerima;
    }

    /// <summary>What came on a path, or on all of them, as text: names stand in protobuf as they are.</summary>
    public string Teks(string? jalur = null) => string.Concat(_diterima.Where(d => jalur is null || d.Jalur == jalur).Select(d => Encoding.UTF8.GetString(d.Isi)));

    /// <summary>The received spans: trace and name. TracesData, ResourceSpans, ScopeSpans and Span are fields 1, 2, 2 of one another; trace_id is 1 and name 5.</summary>
    public IReadOnlyList<(string Jejak, string Nama)> Langkah() =>
    [
        .. _diterima.Where(d => d.Jalur == "/v1/traces").SelectMany(d => Bidang(d.Isi, 1)).SelectMany(s => Bidang(s, 2)).SelectMany(s => Bidang(s, 2))
            .Select(s => (Convert.ToHexStringLower(Bidang(s, 1).Single()), Encoding.UTF8.GetString(Bidang(s, 5).Single()))),
    ];

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    /// <summary>The length-delimited fields of a number in a protobuf message.</summary>
    private static List<byte[]> Bidang(byte[] pesan, int nomor)
    {
        var hasil = new List<byte[]>();
        for (var i = 0; i < pesan.Length;)
        {
            var kunci = Varint(pesan, ref i);
            switch (kunci & 7)
            {
                case 0:
                    Varint(pesan, ref i);
                    break;
                case 1:
                    i += 8;
                    break;
                case 5:
                    i += 4;
                    break;
                default:
                    var panjang = (int)Varint(pesan, ref i);
                    if (kunci >> 3 == (ulong)nomor)
                    {
                        hasil.Add(pesan[i..(i + panjang)]);
                    }

                    i += panjang;
                    break;
            }
        }

        return hasil;
    }

    private static ulong Varint(byte[] pesan, ref int i)
    {
        ulong nilai = 0;
        for (var geser = 0; ; geser += 7)
        {
            var satu = pesan[i++];
            nilai |= (ulong)(satu & 0x7F) << geser;
            if (satu < 0x80)
            {
                return nilai;
            }
        }
    }
}
