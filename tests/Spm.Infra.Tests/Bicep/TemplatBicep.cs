namespace Spm.Infra.Tests;

/// <summary>A template, read.</summary>
internal sealed class TemplatBicep : PembacaUngkapan
{
    private readonly List<Pernyataan> _pernyataan = [];

    private TemplatBicep(string path, string isi)
        : base(path, isi, new PemindaiBicep(path, isi).Pindai())
    {
        Path = path;
        var hiasan = new Dictionary<string, IReadOnlyList<Simpul>>();
        for (LewatiBaris(); !Habis; LewatiBaris())
        {
            if (Ambil("@"))
            {
                var (nama, argumen) = Ungkapan() is Panggilan { Fungsi: Nama fungsi } panggilan ? (fungsi.Isi, panggilan.Argumen) : throw Salah("a decorator is no call");
                hiasan.Add(nama, argumen);
                continue;
            }

            if (Pernyataan(hiasan) is { } pernyataan)
            {
                _pernyataan.Add(pernyataan);
            }

            hiasan = [];
            if (!Habis && Kini.Jenis != JenisPotongan.Baris)
            {
                throw Salah($"'{Kini.Isi.Trim()}' is not expected behind a statement");
            }
        }
    }

    /// <summary>Where it lies, relative to the repository.</summary>
    public string Path { get; }

    /// <summary>resourceGroup where nothing else is said.</summary>
    public string Cakupan { get; private set; } = "resourceGroup";

    public IReadOnlyList<Parameter> Parameter => [.. _pernyataan.OfType<Parameter>()];

    public IReadOnlyList<Peubah> Peubah => [.. _pernyataan.OfType<Peubah>()];

    public IReadOnlyList<Modul> Modul => [.. _pernyataan.OfType<Modul>()];

    public IReadOnlyList<Keluaran> Keluaran => [.. _pernyataan.OfType<Keluaran>()];

    /// <summary>All resources, also those within others.</summary>
    public IReadOnlyList<Sumber> Sumber => [.. _pernyataan.OfType<Sumber>().SelectMany(s => s.Semua())];

    public IReadOnlyList<Pernyataan> Semua => [.. _pernyataan.Where(p => p is not Infra.Tests.Sumber), .. Sumber];

    /// <summary>Every expression of the template, at its top.</summary>
    public IEnumerable<Simpul> SemuaUngkapan => _pernyataan.SelectMany(Bagian);

    public static TemplatBicep Baca(string path, string isi) => new(path, isi);

    public Simpul NilaiPeubah(string nama) => Peubah.Single(p => p.Nama == nama).Nilai;

    public Sumber SumberBaru(string jenis) => Sumber.Single(s => s.Jenis == jenis && !s.SudahAda);

    private static IEnumerable<Simpul> Bagian(Pernyataan pernyataan) => pernyataan switch
    {
        Parameter p => p.Bawaan is null ? [] : [p.Bawaan],
        Peubah p => [p.Nilai],
        Keluaran k => [k.Nilai],
        Modul m => [m.Badan],
        Sumber s => s.Anak.SelectMany(Bagian).Prepend(s.Badan),
        _ => throw new InvalidOperationException(),
    };

    private Pernyataan? Pernyataan(Dictionary<string, IReadOnlyList<Simpul>> hiasan)
    {
        switch (AmbilNama())
        {
            case "targetScope":
                Harus("=");
                Cakupan = AmbilTeks().SebagaiTeks();
                return null;
            case "param":
                return new Parameter(AmbilNama(), AmbilNama(), Ambil("=") ? Ungkapan() : null, hiasan);
            case "var":
                var peubah = AmbilNama();
                Harus("=");
                return new Peubah(peubah, Ungkapan());
            case "output":
                var (keluaran, jenis) = (AmbilNama(), AmbilNama());
                Harus("=");
                return new Keluaran(keluaran, jenis, Ungkapan());
            case "module":
                var (modul, path) = (AmbilNama(), AmbilTeks().SebagaiTeks());
                Harus("=");
                return new Modul(modul, path, Badan(() => false));
            case "resource":
                return AmbilSumber(induk: null);
            case var lain:
                throw Salah($"'{lain}' is no statement");
        }
    }

    private Sumber AmbilSumber(Sumber? induk)
    {
        var (nama, teks) = (AmbilNama(), AmbilTeks().SebagaiTeks());
        var (jenis, versi) = teks.Split('@') is [var kiri, var kanan] ? (kiri, kanan) : (teks, induk?.Versi);
        var ada = Ambil("existing");
        Harus("=");
        var anak = new List<Sumber>();
        var dasar = new Sumber(nama, induk is null ? jenis : $"{induk.Jenis}/{jenis}", versi, ada, new Tetap(null), anak);
        var badan = Badan(() =>
        {
            if (!Ambil("resource"))
            {
                return false;
            }

            anak.Add(AmbilSumber(dasar));
            return true;
        });
        return dasar with { Badan = badan };
    }

    private Simpul Badan(Func<bool> lain)
    {
        if (Kini.Isi == "[")
        {
            return AmbilLarik(() => Badan(lain));
        }

        if (Ambil("if"))
        {
            Harus("(");
            var syarat = Ungkapan();
            Harus(")");
            return new Jika(syarat, Badan(lain));
        }

        return AmbilObjek(lain);
    }
}
