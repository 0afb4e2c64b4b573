using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Tells which service or item a line is about, and explains what is not written as in the catalogue.</summary>
internal sealed class PenentuLayanan
{
    private const string NamanyaMirip = "namanya mirip";

    private static readonly string[] KataJumlah = ["jumlah", "total", "subtotal", "sub", "grand", "rata", "persentase", "capaian", "keseluruhan"];

    private readonly KonteksTataLetak _konteks;
    private readonly LabelTabel _label;
    private readonly string _lembar;
    private readonly PolaKode? _polaKode;
    private readonly PolaKode[] _polaLain;

    public PenentuLayanan(TabelDitemukan tabel, LabelTabel label, KonteksTataLetak konteks)
    {
        (_konteks, _label, _lembar) = (konteks, label, tabel.Lembar.Nama);
        _polaKode = Pola(tabel.Profil);
        _polaLain = [.. konteks.Profil.Tabel.Where(t => t != tabel.Profil).Select(Pola).OfType<PolaKode>()];
    }

    /// <summary>True where the codes of the table's lines say of which service they are.</summary>
    public bool Berkode => _polaKode is not null;

    /// <summary>The service that the line's code names, or null.</summary>
    public JenisPelayanan? MenurutKode(int baris) => _polaKode?.Baca(_label.Kode(baris)) is { } nomor ? _konteks.Kamus.Ke(nomor) : null;

    /// <summary>True for a line whose code is of another table of the layout: the header of that table was not found.</summary>
    public bool MilikTabelLain(int baris) => _label.Kode(baris) is { Length: > 0 } kode && _polaKode?.Baca(kode) is null && Array.Exists(_polaLain, p => p.Baca(kode) is not null);

    /// <summary>The service of a line that is about one; null, with or without a finding, where it is about none.</summary>
    /// <param name="baris">The line.</param>
    /// <param name="kini">The service of the lines above, where names of services are written once over their lines.</param>
    /// <param name="takDikenal">True where the name is none of a service.</param>
    public JenisPelayanan? Layanan(int baris, JenisPelayanan? kini, out bool takDikenal)
    {
        takDikenal = false;
        var kode = MenurutKode(baris);
        var nama = _label.PunyaLayanan ? _label.Layanan(baris) : _label.Nama(baris);
        if (nama.Length == 0 && kode is null && _label.PunyaLayanan && kini is not null)
        {
            return kini;
        }

        var cocok = MilikTabelLain(baris) ? null : _konteks.Kamus.Layanan(nama);
        if (kode is not null && cocok is not null && cocok.Nilai != kode)
        {
            Tambah(baris, TemuanTataLetak.KodeDanNamaBerbeda, Tampilan.Kutip(_label.Kode(baris)), kode.Nama, Tampilan.Kutip(nama), cocok.Nilai.Nama);
            return null;
        }

        if (cocok is { Cara: CaraCocok.Mirip } && kode is null)
        {
            Tambah(baris, TemuanTataLetak.NamaMirip, Tampilan.Kutip(nama), $"{cocok.Nilai.Kode} {cocok.Nilai.Nama}", NamanyaMirip);
        }
        else if (cocok is { Cara: not CaraCocok.Persis })
        {
            _konteks.Penjelasan.Ejaan(_lembar, nama, $"{cocok.Nilai.Kode} {cocok.Nilai.Nama}");
        }
        else if (cocok is null && kode is not null && nama.Length > 0)
        {
            Tambah(baris, TemuanTataLetak.NamaMirip, Tampilan.Kutip(nama), $"{kode.Kode} {kode.Nama}", $"kodenya {Tampilan.Kutip(_label.Kode(baris))}");
        }

        takDikenal = kode is null && cocok is null;
        return kode ?? cocok?.Nilai;
    }

    /// <summary>The item of a line of mutu; <see cref="KecocokanItem.Item"/> is null for one of the OPD's own. Null where the line can be no item.</summary>
    public KecocokanItem? Item(int baris, JenisPelayanan layanan, string nama)
    {
        var kode = _label.Kode(baris);
        var cocok = _konteks.Kamus.Item(layanan, _polaKode is null ? null : kode, nama);
        if (cocok.Item is null && (MilikTabelLain(baris) || (_polaKode is not null && _polaKode.Baca(kode) is null) || KataJumlah.Contains(PolaTeks.Rapikan(nama).Split(' ')[0])))
        {
            // An item of the OPD's own has a code like the others; without one the line may be a sum.
            return null;
        }

        if (cocok.Mungkin.Count > 0)
        {
            Tambah(baris, TemuanTataLetak.NamaBermaknaGanda, Tampilan.Kutip(nama), string.Join(", ", cocok.Mungkin.Select(i => i.Kode)));
        }
        else if (cocok is { Item: { } item, Cara: CaraCocok.Mirip })
        {
            Tambah(baris, TemuanTataLetak.NamaMirip, Tampilan.Kutip(nama), $"{item.Kode} {item.Item}", NamanyaMirip);
        }
        else if (cocok is { Item: { } sama, Cara: CaraCocok.Ejaan })
        {
            _konteks.Penjelasan.Ejaan(_lembar, nama, sama.Kode);
        }

        if (cocok.MenurutKode is not null)
        {
            _konteks.Penjelasan.Kode(_lembar, kode.Trim(), $"{Tampilan.Kutip(nama)} ({cocok.Item?.Kode ?? "item tambahan OPD"})");
        }

        return cocok;
    }

    private static PolaKode? Pola(ProfilTabel tabel) => tabel.Baris.PolaKode is { } pola ? new PolaKode(pola) : null;

    private void Tambah(int baris, JenisTemuan jenis, params object?[] nilai) => _konteks.Temuan.Tambah(_label.Tempat(baris).Temuan(jenis, nilai));
}
