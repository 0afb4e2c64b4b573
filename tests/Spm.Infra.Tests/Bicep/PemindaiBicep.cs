namespace Spm.Infra.Tests;

/// <summary>Cuts a template into tokens. Texts with insertions come as one token each piece: what stands in <c>${…}</c> is cut up in between.</summary>
internal sealed class PemindaiBicep(string berkas, string isi)
{
    private static readonly string[] TandaPanjang = ["==", "!=", "<=", ">=", "&&", "||", "??", "::", "=~"];

    private int _di;

    public IReadOnlyList<Potongan> Pindai()
    {
        var hasil = new List<Potongan>();
        while (Berikut() is { } potongan)
        {
            hasil.Add(potongan);
        }

        return hasil;
    }

    private Potongan? Berikut()
    {
        LewatiSpasiDanCatatan();
        if (_di == isi.Length)
        {
            return null;
        }

        var (awal, huruf) = (_di, isi[_di]);
        if (huruf == '\n')
        {
            _di++;
            return new Potongan(JenisPotongan.Baris, "\n", awal, []);
        }

        if (huruf == '\'')
        {
            return Teks();
        }

        if (char.IsAsciiLetter(huruf) || huruf == '_')
        {
            return Selama(JenisPotongan.Nama, h => char.IsAsciiLetterOrDigit(h) || h == '_');
        }

        if (char.IsAsciiDigit(huruf))
        {
            return Selama(JenisPotongan.Angka, char.IsAsciiDigit);
        }

        var tanda = TandaPanjang.FirstOrDefault(t => string.CompareOrdinal(isi, _di, t, 0, t.Length) == 0) ?? huruf.ToString();
        if (tanda.Length == 1 && !"{}[]():,.=?!<>+-*/%@".Contains(huruf, StringComparison.Ordinal))
        {
            throw Salah(awal, $"'{huruf}' is no sign of Bicep");
        }

        _di += tanda.Length;
        return new Potongan(JenisPotongan.Tanda, tanda, awal, []);
    }

    private Potongan Selama(JenisPotongan jenis, Func<char, bool> milik)
    {
        var awal = _di;
        while (_di < isi.Length && milik(isi[_di]))
        {
            _di++;
        }

        return new Potongan(jenis, isi[awal.._di], awal, []);
    }

    private Potongan Teks()
    {
        var awal = _di++;
        var potongan = new List<string>();
        var sisipan = new List<IReadOnlyList<Potongan>>();
        var kini = new System.Text.StringBuilder();
        while (true)
        {
            if (_di >= isi.Length || isi[_di] == '\n')
            {
                throw Salah(awal, "a text does not end on its line");
            }

            var huruf = isi[_di++];
            if (huruf == '\'')
            {
                potongan.Add(kini.ToString());
                return new Potongan(JenisPotongan.Teks, "\u0000" + string.Join('\u0000', potongan), awal, sisipan);
            }

            if (huruf == '\\')
            {
                kini.Append(Lolos(awal));
            }
            else if (huruf == '$' && _di < isi.Length && isi[_di] == '{')
            {
                _di++;
                potongan.Add(kini.ToString());
                kini.Clear();
                sisipan.Add(Sisipan(awal));
            }
            else
            {
                kini.Append(huruf);
            }
        }
    }

    private char Lolos(int awal) => _di < isi.Length
        ? isi[_di++] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '\\' => '\\', '\'' => '\'', '$' => '$', var lain => throw Salah(awal, $"\\{lain} is no escape of Bicep") }
        : throw Salah(awal, "a text does not end");

    private List<Potongan> Sisipan(int awal)
    {
        var hasil = new List<Potongan>();
        var dalam = 0;
        while (Berikut() is { } potongan)
        {
            dalam += potongan is { Jenis: JenisPotongan.Tanda, Isi: "{" } ? 1 : potongan is { Jenis: JenisPotongan.Tanda, Isi: "}" } ? -1 : 0;
            if (dalam < 0)
            {
                return hasil;
            }

            hasil.Add(potongan);
        }

        throw Salah(awal, "${ does not end");
    }

    private void LewatiSpasiDanCatatan()
    {
        while (_di < isi.Length)
        {
            if (isi[_di] is ' ' or '\t' or '\r')
            {
                _di++;
            }
            else if (isi[_di] == '/' && _di + 1 < isi.Length && isi[_di + 1] == '/')
            {
                _di = isi.IndexOf('\n', _di) is >= 0 and var akhir ? akhir : isi.Length;
            }
            else
            {
                return;
            }
        }
    }

    private InvalidDataException Salah(int di, string apa) => new($"{berkas}:{isi.AsSpan(0, di).Count('\n') + 1}: {apa}.");
}
