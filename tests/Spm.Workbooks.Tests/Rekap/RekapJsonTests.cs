using System.Text;
using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class RekapJsonTests
{
    private static readonly JsonSerializerOptions Apa = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_rekap_is_written_with_exactly_these_fields_and_unrounded_numbers()
    {
        const string Harapan = """
            {
              "periode": "2025-TW4",
              "provinsi": "36",
              "namaProvinsi": "Banten",
              "aturan": {
                "nama": "SPM 80/20 Permendagri 59/2021",
                "versi": "2021.1",
                "katalog": "2024.1"
              },
              "daerah": [
                {
                  "kode": "36.01",
                  "nama": "Kabupaten Pandeglang",
                  "jenis": "kabupaten",
                  "indeks": 15.55555555555555555555555556,
                  "indeksTerlapor": 31.11111111111111111111111111,
                  "kategori": "Belum Tuntas",
                  "peringkat": 1,
                  "keterisian": {
                    "a": 77.77777777777777777777777778,
                    "b": 0,
                    "c": 100,
                    "kendala": null,
                    "total": 64.70588235294117647058823529
                  },
                  "urusan": [
                    {
                      "kode": "PEND",
                      "indeks": 31.11111111111111111111111111,
                      "status": "terlambat",
                      "layanan": [
                        {
                          "kode": "K-PEND-01",
                          "satuan": "Anak",
                          "berlaku": true,
                          "harus": 9,
                          "terlayani": 7.5,
                          "penerima": 77.77777777777777777777777778,
                          "mutu": null,
                          "indeks": 62.22222222222222222222222222,
                          "alokasi": null,
                          "realisasi": null,
                          "targetJumlah": null,
                          "targetSatuan": null,
                          "targetMutu": null,
                          "alasan": null,
                          "barisMutu": [],
                          "kendala": [],
                          "tahapan": [],
                          "personil": [],
                          "asesmen": [],
                          "asal": {
                            "a": "36.01/K-PEND-01/A",
                            "b": "36.01/K-PEND-01/B",
                            "c": "36.01/K-PEND-01/C",
                            "ip": "36.01/K-PEND-01/IP",
                            "t": "36.01/K-PEND-01/T"
                          }
                        },
                        {
                          "kode": "K-PEND-02",
                          "satuan": "Orang",
                          "berlaku": false,
                          "harus": 0,
                          "terlayani": null,
                          "penerima": null,
                          "mutu": null,
                          "indeks": null,
                          "alokasi": null,
                          "realisasi": null,
                          "targetJumlah": null,
                          "targetSatuan": null,
                          "targetMutu": null,
                          "alasan": "tidak ada",
                          "barisMutu": [],
                          "kendala": [],
                          "tahapan": [],
                          "personil": [],
                          "asesmen": [],
                          "asal": {
                            "a": "36.01/K-PEND-02/A",
                            "b": "36.01/K-PEND-02/B",
                            "c": "36.01/K-PEND-02/C",
                            "ip": "36.01/K-PEND-02/IP",
                            "t": "36.01/K-PEND-02/T"
                          }
                        },
                        {
                          "kode": "K-PEND-03",
                          "satuan": "Orang",
                          "berlaku": true,
                          "harus": null,
                          "terlayani": null,
                          "penerima": null,
                          "mutu": null,
                          "indeks": null,
                          "alokasi": null,
                          "realisasi": null,
                          "targetJumlah": null,
                          "targetSatuan": null,
                          "targetMutu": null,
                          "alasan": null,
                          "barisMutu": null,
                          "kendala": null,
                          "tahapan": null,
                          "personil": null,
                          "asesmen": null,
                          "asal": {
                            "a": "36.01/K-PEND-03/A",
                            "b": "36.01/K-PEND-03/B",
                            "c": "36.01/K-PEND-03/C",
                            "ip": "36.01/K-PEND-03/IP",
                            "t": "36.01/K-PEND-03/T"
                          }
                        }
                      ]
                    },
                    {
                      "kode": "PR",
                      "indeks": null,
                      "status": "ditolak",
                      "layanan": [
                        {
                          "kode": "K-PR-01",
                          "satuan": "Orang",
                          "berlaku": null,
                          "harus": null,
                          "terlayani": null,
                          "penerima": null,
                          "mutu": null,
                          "indeks": null,
                          "alokasi": null,
                          "realisasi": null,
                          "targetJumlah": null,
                          "targetSatuan": null,
                          "targetMutu": null,
                          "alasan": null,
                          "barisMutu": null,
                          "kendala": null,
                          "tahapan": null,
                          "personil": null,
                          "asesmen": null,
                          "asal": {
                            "a": "36.01/K-PR-01/A",
                            "b": "36.01/K-PR-01/B",
                            "c": "36.01/K-PR-01/C",
                            "ip": "36.01/K-PR-01/IP",
                            "t": "36.01/K-PR-01/T"
                          }
                        }
                      ]
                    }
                  ]
                }
              ],
              "agregat": {
                "indeks": {
                  "rerata": 15.55555555555555555555555556,
                  "daerah": [
                    "36.01"
                  ],
                  "tanpa": []
                },
                "indeksTerlapor": {
                  "rerata": 31.11111111111111111111111111,
                  "daerah": [
                    "36.01"
                  ],
                  "tanpa": []
                },
                "keterisian": {
                  "isi": 11,
                  "wajib": 17,
                  "persen": 64.70588235294117647058823529
                },
                "urusan": [
                  {
                    "kode": "PEND",
                    "rerata": 31.11111111111111111111111111,
                    "daerah": [
                      "36.01"
                    ],
                    "tanpa": []
                  },
            [urusan]
                ],
                "layanan": [
                  {
                    "kode": "K-PEND-01",
                    "satuan": [
                      {
                        "nama": "Anak",
                        "daerah": 1
                      }
                    ],
                    "harus": 9,
                    "terlayani": 7.5,
                    "penerima": 83.33333333333333333333333333,
                    "dilaporkan": 1,
                    "tidakBerlaku": 0,
                    "belum": 0,
                    "melampaui": 0
                  },
            [layanan]
                ]
              },
              "laporanProvinsi": {
                "kode": "36",
                "nama": "Banten",
                "jenis": "provinsi",
                "indeks": null,
                "indeksTerlapor": null,
                "kategori": null,
                "peringkat": null,
                "keterisian": {
                  "a": null,
                  "b": null,
                  "c": null,
                  "kendala": null,
                  "total": null
                },
                "urusan": []
              },
              "sumber": [
                {
                  "daerah": "36",
                  "layanan": "P-SOS-01",
                  "versi": 1,
                  "diterima": "2026-01-09T14:30:00+07:00",
                  "sha256": "00ff",
                  "berkas": "2025-TW4/36/sosial/Laporan & \"akhir\" é.xlsx",
                  "blok": []
                },
                {
                  "daerah": "36.01",
                  "layanan": "K-PEND-01",
                  "versi": 3,
                  "diterima": "2026-01-16T00:00:00.5+07:00",
                  "sha256": "abcd",
                  "berkas": "2025-TW4/36.01/pendidikan/a.xlsx",
                  "blok": [
                    {
                      "id": "36.01/K-PEND-01/A",
                      "lembar": "A Penerima",
                      "sel": "A Penerima!G2;A Penerima!H2",
                      "aturan": "Harus dilayani = A Penerima!G2; terlayani = A Penerima!H2; satuan Anak, kumulatif sejak Januari. (SPM 80/20 Permendagri 59/2021, versi 2021.1)"
                    },
                    {
                      "id": "36.01/K-PEND-01/B",
                      "lembar": "",
                      "sel": "",
                      "aturan": "Tidak ada baris mutu yang diisi: mutu belum dilaporkan dan dihitung 0. (SPM 80/20 Permendagri 59/2021, versi 2021.1)"
                    },
                    {
                      "id": "36.01/K-PEND-01/C",
                      "lembar": "",
                      "sel": "",
                      "aturan": "Anggaran belum diisi; tidak dihitung dalam indeks. (SPM 80/20 Permendagri 59/2021, versi 2021.1)"
                    },
                    {
                      "id": "36.01/K-PEND-01/IP",
                      "lembar": "A Penerima",
                      "sel": "A Penerima!G2;A Penerima!H2",
                      "aturan": "P = terlayani dibagi harus dilayani, dikali 100, paling tinggi 100. Tidak ada baris mutu dengan kebutuhan, M dihitung 0. IP = 80% P + 20% M. (SPM 80/20 Permendagri 59/2021, versi 2021.1)"
                    }
                  ]
                }
              ],
              "sumberTarget": []
            }
            """;
        Assert.Equal(
            Harapan.ReplaceLineEndings("\n")
                .Replace("[urusan]", string.Join(",\n", Urusan.Semua.Skip(1).Select(TanpaIndeks)), StringComparison.Ordinal)
                .Replace("[layanan]", string.Join(",\n", Katalog.Semua.Where(l => l.Tingkat == Tingkat.KabKota).Skip(1).Select(l => TanpaJumlah(l.Kode))), StringComparison.Ordinal),
            Teks(Kecil()));
    }

    private static string TanpaIndeks(Urusan urusan) => $$"""
              {
                "kode": "{{urusan.Kode}}",
                "rerata": null,
                "daerah": [],
                "tanpa": [
                  "36.01"
                ]
              }
        """.ReplaceLineEndings("\n");

    // Of these only one is reported, as not applicable.
    private static string TanpaJumlah(KodeLayanan kode) => $$"""
              {
                "kode": "{{kode}}",
                "satuan": [],
                "harus": null,
                "terlayani": null,
                "penerima": null,
                "dilaporkan": 0,
                "tidakBerlaku": {{(kode.ToString() == "K-PEND-02" ? 1 : 0)}},
                "belum": {{(kode.ToString() == "K-PEND-02" ? 0 : 1)}},
                "melampaui": 0
              }
        """.ReplaceLineEndings("\n");

    [Fact]
    public void The_rows_of_mutu_and_the_obstacles_are_written_as_reported()
    {
        var rekap = Kecil();
        var urusan = rekap.Daerah[0].Hasil.Capaian.Urusan[0];
        var satu = urusan.Layanan[0];
        var laporan = satu.Laporan! with
        {
            Mutu =
            [
                new BarisMutu { Kode = "K-PEND-01.B.1", Item = "Barang dan/atau jasa", Satuan = "Paket", Harus = new(0, "B Mutu!E2"), Terpenuhi = null },
                new BarisMutu { Kode = null, Item = "Buku \"gambar\"", Satuan = "Buku", Harus = new(2.50m, "B Mutu!E9"), Terpenuhi = new(1, "B Mutu!F9") },
            ],
            Kendala = [new Kendala("Guru kurang", null, "Kendala!A2:C2")],
        };
        var hasil = rekap.Daerah[0].Hasil;
        var isi = Teks(rekap with
        {
            Daerah = [rekap.Daerah[0] with { Hasil = hasil with { Capaian = hasil.Capaian with { Urusan = [urusan with { Layanan = [satu with { Laporan = laporan }] }] } } }],
        });

        var layanan = JsonDocument.Parse(isi).RootElement.GetProperty("daerah")[0].GetProperty("urusan")[0].GetProperty("layanan")[0];
        Assert.Equal(
            """[{"kode":"K-PEND-01.B.1","item":"Barang dan/atau jasa","satuan":"Paket","harus":0,"terpenuhi":null},{"kode":null,"item":"Buku \"gambar\"","satuan":"Buku","harus":2.5,"terpenuhi":1}]""",
            JsonSerializer.Serialize(layanan.GetProperty("barisMutu"), Apa));
        Assert.Equal("""[{"permasalahan":"Guru kurang","tindakLanjut":null}]""", JsonSerializer.Serialize(layanan.GetProperty("kendala"), Apa));
    }

    [Fact]
    public void The_order_in_which_results_arrive_does_not_change_a_byte() =>
        Assert.Equal(Teks(RekapBanten.Buat()), Teks(RekapBanten.Buat(terbalik: true)));

    [Fact]
    public void A_figure_reported_with_trailing_zeros_is_the_same_figure()
    {
        var nol = Kecil(harus: 9.000m);
        Assert.Equal(Teks(Kecil()), Teks(nol));
    }

    [Fact]
    public void What_depends_on_time_stands_in_sumber_only()
    {
        var rekap = Kecil();
        var lain = rekap with { Daerah = [rekap.Daerah[0] with { Hasil = rekap.Daerah[0].Hasil with { Sumber = [] } }], LaporanProvinsi = rekap.LaporanProvinsi with { Sumber = [] } };
        var (a, b) = (Teks(rekap), Teks(lain));
        Assert.Equal(a[..a.IndexOf("\"sumber\"", StringComparison.Ordinal)], b[..b.IndexOf("\"sumber\"", StringComparison.Ordinal)]);
    }

    [Fact]
    public void Every_daerah_has_six_urusan_in_the_order_of_the_regulation_and_the_province_has_its_own()
    {
        using var json = JsonDocument.Parse(Teks(RekapBanten.Buat()));
        string[] urusan = ["PEND", "KES", "PU", "PR", "TRA", "SOS"];
        var daerah = json.RootElement.GetProperty("daerah").EnumerateArray().ToList();
        Assert.Equal(["36.01", "36.02", "36.03", "36.04", "36.71", "36.72", "36.73", "36.74"], daerah.Select(d => d.GetProperty("kode").GetString()!));
        Assert.All(daerah, d => Assert.Equal(urusan, d.GetProperty("urusan").EnumerateArray().Select(u => u.GetProperty("kode").GetString()!)));
        Assert.All(daerah, d => Assert.Equal(29, d.GetProperty("urusan").EnumerateArray().Sum(u => u.GetProperty("layanan").GetArrayLength())));
        var provinsi = json.RootElement.GetProperty("laporanProvinsi");
        Assert.Equal(urusan, provinsi.GetProperty("urusan").EnumerateArray().Select(u => u.GetProperty("kode").GetString()!));
        Assert.Equal(14, provinsi.GetProperty("urusan").EnumerateArray().Sum(u => u.GetProperty("layanan").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, provinsi.GetProperty("peringkat").ValueKind);
    }

    [Fact]
    public void Aggregates_are_those_of_the_figures_written_per_daerah()
    {
        using var json = JsonDocument.Parse(Teks(RekapBanten.Buat()));
        var daerah = json.RootElement.GetProperty("daerah").EnumerateArray().ToList();
        var agregat = json.RootElement.GetProperty("agregat");
        var ada = 0;
        foreach (var layanan in agregat.GetProperty("layanan").EnumerateArray())
        {
            var terlapor = daerah.SelectMany(d => d.GetProperty("urusan").EnumerateArray()).SelectMany(u => u.GetProperty("layanan").EnumerateArray())
                .Where(l => l.GetProperty("kode").GetString() == layanan.GetProperty("kode").GetString() && l.GetProperty("penerima").ValueKind == JsonValueKind.Number).ToList();
            var (harus, terlayani) = (0m, 0m);
            foreach (var satu in terlapor)
            {
                (harus, terlayani) = (harus + satu.GetProperty("harus").GetDecimal(), terlayani + satu.GetProperty("terlayani").GetDecimal());
            }

            Assert.Equal((harus, terlayani, terlapor.Count), (layanan.GetProperty("harus").GetDecimal(), layanan.GetProperty("terlayani").GetDecimal(), layanan.GetProperty("dilaporkan").GetInt32()));
            Assert.Equal(Math.Min(100, terlayani / harus * 100), layanan.GetProperty("penerima").GetDecimal(), 20);
            Assert.Equal(8, layanan.GetProperty("dilaporkan").GetInt32() + layanan.GetProperty("tidakBerlaku").GetInt32() + layanan.GetProperty("belum").GetInt32());
            ada += terlapor.Count;
        }

        // 8 x 29, less the urusan that are missing (2 + 5 + 5), one service that was not filled in and three that do not apply.
        Assert.Equal((8 * 29) - 12 - 1 - 3, ada);
        Assert.Equal(daerah.Average(d => d.GetProperty("indeks").GetDecimal()), agregat.GetProperty("indeks").GetProperty("rerata").GetDecimal(), 20);
        Assert.Equal(daerah.Average(d => d.GetProperty("indeksTerlapor").GetDecimal()), agregat.GetProperty("indeksTerlapor").GetProperty("rerata").GetDecimal(), 20);
    }

    [Fact]
    public void The_stream_stays_open_and_gets_no_byte_order_mark()
    {
        using var keluaran = new MemoryStream();
        RekapJson.Tulis(Kecil(), keluaran);
        Assert.True(keluaran.CanWrite);
        Assert.Equal((byte)'{', keluaran.ToArray()[0]);
    }

    [Fact]
    public void The_names_beside_the_figures_are_those_in_sumber_and_what_is_listed_there_is_what_was_read()
    {
        var rekap = RekapBanten.Buat();
        using var json = JsonDocument.Parse(Teks(rekap));
        var sumber = json.RootElement.GetProperty("sumber").EnumerateArray().SelectMany(s => s.GetProperty("blok").EnumerateArray()).ToDictionary(b => b.GetProperty("id").GetString()!);
        var dilaporkan = 0;
        foreach (var layanan in json.RootElement.GetProperty("daerah").EnumerateArray().Append(json.RootElement.GetProperty("laporanProvinsi"))
            .SelectMany(d => d.GetProperty("urusan").EnumerateArray()).SelectMany(u => u.GetProperty("layanan").EnumerateArray()))
        {
            var ada = layanan.GetProperty("harus").ValueKind == JsonValueKind.Number && layanan.GetProperty("penerima").ValueKind == JsonValueKind.Number;
            foreach (var id in layanan.GetProperty("asal").EnumerateObject().Where(id => ada && id.Name != "t"))
            {
                Assert.Equal(id.Name, IdAsal.Kode(IdAsal.Parse(id.Value.GetString()!).Blok).ToLowerInvariant());
                Assert.Contains(id.Value.GetString()!, sumber.Keys);
            }

            dilaporkan += ada ? 1 : 0;
        }

        Assert.True(dilaporkan > 200);
        Assert.Equal(
            PenyusunAsal.Susun(rekap).Where(b => b.Sumber is not null && b.Id.Blok != BlokAsal.Target).Select(b => (b.Id.ToString(), RentangAsal.Tulis(b.Sel))).Order(),
            sumber.Select(s => (s.Key, s.Value.GetProperty("sel").GetString()!)).Order());
    }

    private static string Teks(Rekap rekap)
    {
        using var keluaran = new MemoryStream();
        RekapJson.Tulis(rekap, keluaran);
        return Encoding.UTF8.GetString(keluaran.ToArray());
    }

    private static Rekap Kecil(decimal harus = 9)
    {
        var (kabupaten, provinsi) = (KodeWilayah.Parse("36.01"), KodeWilayah.Parse("36"));
        var satu = KodeLayanan.Parse("K-PEND-01");
        var kosong = new Terisi(0, 0);
        return new Rekap
        {
            Periode = RekapBanten.Periode,
            Provinsi = provinsi,
            Aturan = AturanCapaian.Permendagri59,
            Tenggat = KalenderTenggat.Bawaan.Untuk(RekapBanten.Periode, provinsi),
            Daerah = [new BarisRekap(new HasilDaerah(
                new CapaianDaerah
                {
                    Periode = RekapBanten.Periode,
                    Wilayah = kabupaten,
                    Indeks = new(140, 9),
                    IndeksTerlapor = new(280, 9),
                    Kategori = "Belum Tuntas",
                    Keterisian = new Keterisian(new Terisi(7, 9), new Terisi(0, 4), new Terisi(4, 4), kosong),
                    Urusan =
                    [
                        new CapaianUrusan
                        {
                            Urusan = Urusan.Pendidikan,
                            Status = StatusUrusan.Terlambat,
                            Indeks = new(280, 9),
                            Layanan =
                            [
                                new CapaianLayanan
                                {
                                    Kode = satu,
                                    Status = StatusLayanan.Dilaporkan,
                                    Laporan = RekapBanten.Laporan(satu, harus, 7.50m, mutu: null) with { Satuan = "Anak" },
                                    Penerima = new(700, 9),
                                    Indeks = new(560, 9),
                                },
                                new CapaianLayanan
                                {
                                    Kode = KodeLayanan.Parse("K-PEND-02"),
                                    Status = StatusLayanan.TidakBerlaku,
                                    Laporan = RekapBanten.TidakBerlaku(KodeLayanan.Parse("K-PEND-02"), 0, "tidak ada"),
                                },
                                new CapaianLayanan { Kode = KodeLayanan.Parse("K-PEND-03"), Status = StatusLayanan.BelumDilaporkan },
                            ],
                        },
                        new CapaianUrusan
                        {
                            Urusan = Urusan.PerumahanRakyat,
                            Status = StatusUrusan.Ditolak,
                            Indeks = null,
                            Layanan = [new CapaianLayanan { Kode = KodeLayanan.Parse("K-PR-01"), Status = StatusLayanan.UrusanBelumDiterima }],
                        },
                    ],
                },
                [Sumber(kabupaten, "K-PEND-01", 3, new DateTimeOffset(2026, 1, 16, 0, 0, 0, 500, TimeSpan.FromHours(7)), "abcd", "2025-TW4/36.01/pendidikan/a.xlsx")],
                Contoh: false), 1)],
            LaporanProvinsi = new HasilDaerah(
                new CapaianDaerah
                {
                    Periode = RekapBanten.Periode,
                    Wilayah = provinsi,
                    Indeks = null,
                    IndeksTerlapor = null,
                    Kategori = null,
                    Keterisian = new Keterisian(kosong, kosong, kosong, kosong),
                    Urusan = [],
                },
                [Sumber(provinsi, "P-SOS-01", 1, new DateTimeOffset(2026, 1, 9, 14, 30, 0, TimeSpan.FromHours(7)), "00ff", "2025-TW4/36/sosial/Laporan & \"akhir\" é.xlsx")],
                Contoh: false),
        };
    }

    private static SumberLayanan Sumber(KodeWilayah wilayah, string layanan, int versi, DateTimeOffset diterima, string sha256, string berkas) => new()
    {
        Wilayah = wilayah,
        Layanan = KodeLayanan.Parse(layanan),
        Versi = versi,
        Diterima = diterima,
        Sha256 = sha256,
        Berkas = berkas,
    };
}
