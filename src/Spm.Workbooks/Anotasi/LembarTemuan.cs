using System.Globalization;
using System.Xml;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The sheet of an annotated copy that lists all findings, each with a link to its cell. Two hidden columns beside the list say that the sheet is ours and what the
/// colours of the marks stand for. Every text is an inline string: nothing of it can become a formula.
/// </summary>
internal sealed class LembarTemuan
{
    /// <summary>Row of the header, which stays in sight and repeats in print.</summary>
    public const int BarisKepala = 4;

    private const string Tanda = "spm-temuan";
    private const int KolomTanda = 9;
    private const double TinggiTeks = 15;
    private const double TinggiTerbesar = 400;
    private const string Biasa = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>";
    private const string Tebal = "<b/>" + Biasa;
    private const string Putih = "<b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/><family val=\"2\"/>";
    private const string Tautan = "<u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/><name val=\"Calibri\"/><family val=\"2\"/>";
    private const string JudulBesar = "<b/><sz val=\"15\"/><color rgb=\"FF1F4E78\"/><name val=\"Calibri\"/><family val=\"2\"/>";
    private const string Kiri = "horizontal=\"left\" vertical=\"top\" wrapText=\"1\" indent=\"1\"";
    private const string Tengah = "horizontal=\"center\" vertical=\"top\" wrapText=\"1\"";

    private static readonly double[] Lebar = [5, 10, 12, 15, 8, 58, 58];

    private readonly IReadOnlyList<(Temuan Temuan, string? Tautan)> _temuan;
    private readonly int _seluruhnya;
    private readonly string _ruang;
    private readonly IReadOnlyList<(string Warna, string Isian)> _warna;
    private readonly int _judul;
    private readonly int _biasa;
    private readonly int _kepala;
    private readonly int _isi;
    private readonly int _tengah;
    private readonly int _tautan;
    private readonly Dictionary<Keparahan, int> _bobot;
    private XmlWriter _xml = null!;

    /// <summary>Prepares the sheet.</summary>
    /// <param name="temuan">The findings in the order of the list, each with the reference that it links to.</param>
    /// <param name="seluruhnya">How many findings there are, which may be more than are listed.</param>
    /// <param name="ruang">Namespace of the workbook.</param>
    /// <param name="gaya">Styles; those of the sheet are added.</param>
    /// <param name="warna">The colours of the marks, all of them set.</param>
    public LembarTemuan(IReadOnlyList<(Temuan Temuan, string? Tautan)> temuan, int seluruhnya, RuangNamaXml ruang, GayaAnotasi gaya, WarnaTanda warna)
    {
        (_temuan, _seluruhnya, _ruang, _warna) = (temuan, seluruhnya, ruang.Utama.NamespaceName, [.. warna.Dipakai]);
        _judul = gaya.Sendiri(JudulBesar, null, bergaris: false, "vertical=\"center\"");
        _biasa = gaya.Sendiri(Biasa, null, bergaris: false, "vertical=\"center\"");
        _kepala = gaya.Sendiri(Putih, "1F4E78", bergaris: true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"");
        _isi = gaya.Sendiri(Biasa, null, bergaris: true, Kiri, teks: true);
        _tengah = gaya.Sendiri(Biasa, null, bergaris: true, Tengah);
        _tautan = gaya.Sendiri(Tautan, null, bergaris: true, Tengah);
        _bobot = new Dictionary<Keparahan, int>
        {
            // Near the marks' colours, but none of them: these cells are not marked themselves.
            [Keparahan.Galat] = gaya.Sendiri(Tebal, "FFC7BF", bergaris: true, Tengah),
            [Keparahan.Peringatan] = gaya.Sendiri(Biasa, "FFEBB0", bergaris: true, Tengah),
        };
    }

    /// <summary>The header and the rows below it, which people filter by weight or sheet.</summary>
    /// <param name="jumlah">Number of findings.</param>
    public static RentangSel RentangSaring(int jumlah) => new(BarisKepala, 1, BarisKepala + jumlah, TeksAnotasi.Kepala.Length);

    /// <summary>Looks whether a sheet is ours, and takes what its hidden columns say about colours.</summary>
    public static bool Kenali(PembacaWorkbook buku, string lembar, WarnaTanda warna)
    {
        var milik = false;
        (int Baris, string Warna) kunci = (0, "");
        foreach (var sel in buku.BacaLembar(lembar))
        {
            if (sel is { Baris: 1, Kolom: KolomTanda })
            {
                milik = sel.Teks == Tanda;
            }
            else if (sel.Baris > 1 && !milik)
            {
                return false;
            }
            else if (sel.Kolom == KolomTanda)
            {
                kunci = (sel.Baris, sel.Teks);
            }
            else if (sel.Kolom == KolomTanda + 1 && sel.Baris == kunci.Baris)
            {
                warna.Ingat(kunci.Warna, sel.Teks);
            }
        }

        return milik;
    }

    /// <summary>The XML of the sheet.</summary>
    public byte[] Tulis()
    {
        using var keluaran = new MemoryStream();
        using (_xml = PaketTambal.TulisXml(keluaran))
        {
            _xml.WriteStartElement("worksheet", _ruang);
            Mentah("<sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
            Mentah($"<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"{BarisKepala}\" topLeftCell=\"A{BarisKepala + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A{BarisKepala + 1}\" sqref=\"A{BarisKepala + 1}\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
            TulisKolom();
            TulisBaris();
            if (_temuan.Count > 0)
            {
                Mentah($"<autoFilter ref=\"{RentangSaring(_temuan.Count)}\"/>");
            }

            TulisTautan();
            Mentah("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
            _xml.WriteStartElement("headerFooter");
            _xml.WriteElementString("oddFooter", TeksAnotasi.KakiCetak);
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        return keluaran.ToArray();
    }

    private static string Angka(double nilai) => nilai.ToString(CultureInfo.InvariantCulture);

    // LibreOffice does not make wrapped rows higher by itself.
    private static double Tinggi(Temuan temuan)
    {
        var baris = ((IEnumerable<(string? Teks, double Lebar)>)[(temuan.Pesan, Lebar[5]), (temuan.Perbaikan, Lebar[6]), (temuan.Lembar, Lebar[3])])
            .Max(t => Math.Ceiling((t.Teks?.Length ?? 0) / t.Lebar * 1.08));
        return Math.Clamp((baris * TinggiTeks) + 4, TinggiTeks + 4, TinggiTerbesar);
    }

    private void TulisKolom()
    {
        _xml.WriteStartElement("cols");
        for (var i = 0; i < Lebar.Length; i++)
        {
            Mentah($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{Angka(Lebar[i] + 0.71)}\" customWidth=\"1\"/>");
        }

        Mentah($"<col min=\"{KolomTanda}\" max=\"{KolomTanda + 1}\" width=\"9.14\" hidden=\"1\" customWidth=\"1\"/>");
        _xml.WriteEndElement();
    }

    private void TulisBaris()
    {
        _xml.WriteStartElement("sheetData");
        var terakhir = Math.Max(BarisKepala + _temuan.Count, _warna.Count + 1);
        for (var baris = 1; baris <= terakhir; baris++)
        {
            var nomor = baris - BarisKepala - 1;
            MulaiBaris(baris, baris switch
            {
                1 => 24,
                BarisKepala => 22,
                > BarisKepala when nomor < _temuan.Count => Tinggi(_temuan[nomor].Temuan),
                _ => 18,
            });
            switch (baris)
            {
                case 1:
                    Sel(baris, 1, TeksAnotasi.Judul, _judul);
                    Sel(baris, KolomTanda, Tanda, 0);
                    break;
                case 2:
                    Sel(baris, 1, TeksAnotasi.Ringkasan([.. _temuan.Select(t => t.Temuan)], _seluruhnya), _biasa);
                    break;
                case 3:
                    Sel(baris, 1, TeksAnotasi.Petunjuk, _biasa);
                    break;
                case BarisKepala:
                    for (var i = 0; i < TeksAnotasi.Kepala.Length; i++)
                    {
                        Sel(baris, i + 1, TeksAnotasi.Kepala[i], _kepala);
                    }

                    break;
                default:
                    TulisTemuan(baris, nomor);
                    break;
            }

            if (baris > 1 && baris - 2 < _warna.Count)
            {
                Sel(baris, KolomTanda, _warna[baris - 2].Warna, 0);
                Sel(baris, KolomTanda + 1, _warna[baris - 2].Isian, 0);
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void TulisTemuan(int baris, int nomor)
    {
        if (nomor >= _temuan.Count)
        {
            return;
        }

        var (temuan, tautan) = _temuan[nomor];
        Mentah($"<c r=\"A{baris}\" s=\"{_tengah}\"><v>{nomor + 1}</v></c>");
        Sel(baris, 2, temuan.Kode, _tengah);
        Sel(baris, 3, TeksAnotasi.Bobot(temuan.Keparahan), _bobot[temuan.Keparahan]);
        Sel(baris, 4, temuan.Lembar ?? "", _isi);
        Sel(baris, 5, temuan.Sel ?? (tautan is null ? "" : "buka"), tautan is null ? _tengah : _tautan);
        Sel(baris, 6, temuan.Pesan, _isi);
        Sel(baris, 7, temuan.Perbaikan, _isi);
    }

    private void TulisTautan()
    {
        if (!_temuan.Any(t => t.Tautan is not null))
        {
            return;
        }

        _xml.WriteStartElement("hyperlinks");
        foreach (var (nomor, (temuan, tautan)) in _temuan.Index())
        {
            if (tautan is null)
            {
                continue;
            }

            _xml.WriteStartElement("hyperlink");
            _xml.WriteAttributeString("ref", AlamatSel.Tulis(BarisKepala + 1 + nomor, 5));
            _xml.WriteAttributeString("location", tautan);
            _xml.WriteAttributeString("display", temuan.Sel ?? "buka");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void MulaiBaris(int baris, double tinggi)
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", Angka(baris));
        _xml.WriteAttributeString("ht", Angka(tinggi));
        _xml.WriteAttributeString("customHeight", "1");
    }

    private void Sel(int baris, int kolom, string teks, int gaya)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", AlamatSel.Tulis(baris, kolom));
        if (gaya != 0)
        {
            _xml.WriteAttributeString("s", Angka(gaya));
        }

        if (teks.Length > 0)
        {
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is");
            _xml.WriteStartElement("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(TeksAman.Untuk(teks));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void Mentah(FormattableString xml) => _xml.WriteRaw(xml.ToString(CultureInfo.InvariantCulture));

    private void Mentah(string xml) => _xml.WriteRaw(xml);
}
