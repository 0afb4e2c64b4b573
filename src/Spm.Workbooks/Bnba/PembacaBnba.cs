using System.Text;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Reads the sheet BNBA forward only and counts the people on it by service. A NIK is looked at where it lies and kept, while the sheet is read, as a number that tells
/// it from the others; nothing of it leaves this class.
/// </summary>
internal sealed class PembacaBnba(PembacaWorkbook buku, Slot slot, CatatanBnba catatan)
{
    private const decimal EnamBelasAngka = 1_000_000_000_000_000m;
    private const int TanpaLayanan = -2;
    private const int PanjangRuang = 128;
    private const ulong LayananTerbanyak = 64;

    private readonly PencariLayanan _pencari = new(slot);
    private readonly int[] _orang = new int[slot.Layanan.Count];
    private readonly bool[] _adaBaris = new bool[slot.Layanan.Count];
    private readonly Dictionary<ulong, int> _terlihat = [];
    private readonly SortedDictionary<int, (int Baris, int Jumlah)> _wilayahLama = [];
    private int _kolomNik;
    private int _kolomNama;
    private int _kolomLayanan;
    private int _tersamar;
    private int _baris;
    private KeadaanNik _nik;
    private ulong _nomor;
    private int _layanan;
    private bool _bernama;

    /// <summary>Reads it. Null where there is nothing to count: no such sheet, no content, or a column is missing, which is a finding then.</summary>
    public IsiBnba? Baca()
    {
        using var lembar = buku.Pindai(KepalaBnba.Lembar);
        var ada = lembar?.Berikut() == true;
        if (lembar is null || !ada)
        {
            return null;
        }

        for (; ada && lembar.Baris == 1; ada = lembar.Berikut())
        {
            BacaJudul(lembar);
        }

        if (buku.Penolakan is not null || !KolomLengkap())
        {
            return null;
        }

        MulaiBaris(1);
        for (; ada; ada = lembar.Berikut())
        {
            if (lembar.Baris != _baris)
            {
                NilaiBaris();
                MulaiBaris(lembar.Baris);
            }

            BacaSel(lembar);
        }

        NilaiBaris();
        foreach (var (wilayah, (baris, jumlah)) in _wilayahLama)
        {
            catatan.Tambah(TemuanBnba.WilayahTidakDikenal, baris, _kolomNik, $"{wilayah / 100:00}.{wilayah % 100:00}", Tampilan.Angka(jumlah));
        }

        if (_tersamar > 0)
        {
            catatan.Tambah(TemuanBnba.Tersamar, 1, _kolomNik, Tampilan.Angka(_tersamar));
        }

        return new IsiBnba(_orang, _adaBaris, _tersamar);
    }

    private void BacaJudul(PemindaiLembar lembar)
    {
        switch (KepalaBnba.Kenali(lembar.Teks))
        {
            case KepalaBnba.Nik:
                Pakai(ref _kolomNik, lembar, KepalaBnba.Nik);
                break;
            case KepalaBnba.Nama:
                Pakai(ref _kolomNama, lembar, KepalaBnba.Nama);
                break;
            case KepalaBnba.Layanan:
                Pakai(ref _kolomLayanan, lembar, KepalaBnba.Layanan);
                break;
        }
    }

    private void Pakai(ref int kolom, PemindaiLembar lembar, string judul)
    {
        if (kolom > 0)
        {
            catatan.Tambah(TemuanBnba.KolomGanda, 1, lembar.Kolom, Tampilan.Kutip(judul));
        }
        else
        {
            kolom = lembar.Kolom;
        }
    }

    private bool KolomLengkap()
    {
        foreach (var (kolom, judul) in new[] { (_kolomNik, KepalaBnba.Nik), (_kolomLayanan, KepalaBnba.Layanan) })
        {
            if (kolom == 0)
            {
                catatan.Tambah(TemuanBnba.TanpaKolom, 0, 0, Tampilan.Kutip(judul), string.Join(", ", KepalaBnba.Kepala));
            }
        }

        return _kolomNik > 0 && _kolomLayanan > 0;
    }

    private void MulaiBaris(int baris) => (_baris, _nik, _nomor, _layanan, _bernama) = (baris, KeadaanNik.Kosong, 0, TanpaLayanan, false);

    private void BacaSel(PemindaiLembar lembar)
    {
        if (lembar.Kolom == _kolomNik)
        {
            Span<char> ruang = stackalloc char[PanjangRuang];
            _nik = lembar.Jenis switch
            {
                JenisSel.Teks => StrukturNik.Periksa(Karakter(lembar, ruang), out _nomor),
                JenisSel.Angka when lembar.Angka >= EnamBelasAngka => KeadaanNik.Terpotong,
                JenisSel.Angka or JenisSel.Tanggal => KeadaanNik.BukanEnamBelasAngka,
                _ => KeadaanNik.TidakTerbaca,
            };
        }
        else if (lembar.Kolom == _kolomLayanan)
        {
            Span<char> ruang = stackalloc char[PanjangRuang];
            var teks = Karakter(lembar, ruang);
            _layanan = teks.IsWhiteSpace() ? TanpaLayanan : _pencari.Cari(teks);
        }
        else if (lembar.Kolom == _kolomNama)
        {
            Span<char> ruang = stackalloc char[PanjangRuang];
            _bernama = !Karakter(lembar, ruang).IsWhiteSpace();
        }
    }

    /// <summary>The text of a cell, without a new string where it is short and no shared one.</summary>
    private static ReadOnlySpan<char> Karakter(PemindaiLembar lembar, Span<char> ruang) =>
        lembar.Jenis != JenisSel.Teks || lembar.IndeksString >= 0 || lembar.Nilai.Length > ruang.Length || lembar.Nilai.Contains((byte)'_')
            ? lembar.Teks
            : ruang[..Encoding.UTF8.GetChars(lembar.Nilai, ruang)];

    private void NilaiBaris()
    {
        if (_nik == KeadaanNik.Kosong && _layanan == TanpaLayanan && !_bernama)
        {
            return;
        }

        if (_nik == KeadaanNik.Tersamar)
        {
            _tersamar++;
            return;
        }

        if (TemuanBnba.Untuk(_nik) is { } cacat)
        {
            catatan.Tambah(cacat, _baris, _kolomNik);
        }

        if (_layanan < 0)
        {
            catatan.Tambah(
                _layanan == TanpaLayanan ? TemuanBnba.TanpaLayanan : TemuanBnba.LayananTidakDikenal, _baris, _kolomLayanan, slot.Urusan.NamaPendek, slot.Layanan[0].Kode);
            return;
        }

        _adaBaris[_layanan] = true;
        if (_nik == KeadaanNik.Sah)
        {
            Hitung();
        }
    }

    private void Hitung()
    {
        if (!_terlihat.TryAdd((_nomor * LayananTerbanyak) + (ulong)_layanan, _baris))
        {
            catatan.Tambah(TemuanBnba.Ganda, _baris, _kolomNik, AlamatSel.Tulis(_terlihat[(_nomor * LayananTerbanyak) + (ulong)_layanan], _kolomNik));
            return;
        }

        _orang[_layanan]++;
        var wilayah = StrukturNik.Wilayah(_nomor);
        if (!StrukturNik.AdaSekarang(wilayah))
        {
            _wilayahLama[wilayah] = _wilayahLama.TryGetValue(wilayah, out var lama) ? (lama.Baris, lama.Jumlah + 1) : (_baris, 1);
        }
    }
}
