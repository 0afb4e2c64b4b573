using System.Globalization;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>
/// What the sample shows on purpose: services that do not apply, warnings, and one workbook full of errors. Every case changes the plausible figures of one slot.
/// </summary>
internal static class KejadianContoh
{
    /// <summary>The workbook that is rejected.</summary>
    public const string SlotSalah = "36.73/sosial";

    /// <summary>The figures of a slot with what is special about them.</summary>
    public static IsianTemplate Terapkan(Slot slot, IsianTemplate isian) => ($"{slot.Wilayah}/{slot.Urusan.Segmen}") switch
    {
        "36/kesehatan" => TidakBerlaku(isian, "P-KES-02", TeksContoh.TidakAdaKlb),
        "36/pekerjaan-umum" => TidakBerlaku(isian, "P-PU-02", TeksContoh.BelumAdaInstalasiRegional),
        "36/perumahan-rakyat" => SasaranNol(isian, "P-PR-02", TeksContoh.TidakAdaRelokasi),
        "36.01/sosial" => TidakBerlaku(isian, "K-SOS-04", TeksContoh.TidakAdaGelandangan),
        "36.01/trantibumlinmas" => Ubah(isian, "K-TRA-03", l => l with { Harus = default, Terlayani = default }),
        "36.03/kesehatan" => Ubah(isian, "K-KES-06", l => l with { Terlayani = SebagaiTeks(l.Terlayani) }),
        "36.03/perumahan-rakyat" or "36.04/perumahan-rakyat" => TidakBerlaku(isian, "K-PR-02", TeksContoh.TidakAdaRelokasi),
        "36.71/pendidikan" => Ubah(isian, "K-PEND-02", l => l with { Realisasi = l.Alokasi.Angka!.Value + 125_000_000m }),

        // With money beside a service that does not apply, which is worth a warning.
        "36.71/perumahan-rakyat" => Ubah(TidakBerlaku(isian, "K-PR-02", TeksContoh.TidakAdaRelokasi), "K-PR-02", l => l with { Alokasi = 75_000_000m, Realisasi = 0 }),
        "36.72/perumahan-rakyat" => TidakBerlaku(SasaranNol(isian, "K-PR-01", TeksContoh.TidakAdaBencanaRumah), "K-PR-02", TeksContoh.TidakAdaRelokasi),
        "36.73/perumahan-rakyat" => SasaranNol(isian, "K-PR-02", TeksContoh.TidakAdaRelokasi),
        "36.74/kesehatan" => Ubah(isian, "K-KES-03", l => l with { Terlayani = l.Harus.Angka!.Value + 37 }),
        "36.74/perumahan-rakyat" => TidakBerlaku(isian, "K-PR-02", TeksContoh.TidakAdaRelokasi),
        "36.74/sosial" => isian with { MutuSendiri = [new("K-SOS-01", TeksContoh.ItemSendiri, TeksContoh.SatuanSendiri, 40, 36)] },
        SlotSalah => Salah(isian),
        _ => isian,
    };

    private static IsianTemplate Salah(IsianTemplate isian)
    {
        isian = Ubah(isian, "K-SOS-01", l => l with { Harus = TeksContoh.AngkaKiraKira });
        isian = Ubah(isian, "K-SOS-02", l => l with { Terlayani = default });
        isian = Ubah(isian, "K-SOS-03", l => l with { Harus = 0, Terlayani = 0 });
        isian = Ubah(isian, "K-SOS-04", l => l with { Harus = TeksContoh.AngkaDuaArti, Terlayani = 12.5m });
        isian = Ubah(isian, "K-SOS-05", l => l with { Berlaku = "Tidak" });
        return Ubah(isian, "K-SOS-02", l => l with { Mutu = new Dictionary<string, IsianMutu>(l.Mutu) { ["K-SOS-02.B.1"] = new(-5, 3), ["K-SOS-02.B.2"] = new(14, default) } });
    }

    private static IsianTemplate TidakBerlaku(IsianTemplate isian, string kode, string alasan) =>
        TanpaPendukung(Ubah(isian, kode, _ => new IsianLayanan { Berlaku = "Tidak", Alasan = alasan }), kode);

    /// <summary>The other way to say so: the service applies, its target is 0, and there is a reason.</summary>
    private static IsianTemplate SasaranNol(IsianTemplate isian, string kode, string alasan) =>
        TanpaPendukung(Ubah(isian, kode, _ => new IsianLayanan { Berlaku = "Ya", Alasan = alasan, Harus = 0, Terlayani = 0 }), kode);

    private static IsianTemplate TanpaPendukung(IsianTemplate isian, string kode) => isian with
    {
        Kendala = [.. isian.Kendala.Where(k => k.KodeLayanan.Teks != kode)],
        Tahapan = isian.Tahapan.Where(t => t.Key.Layanan.ToString() != kode).ToDictionary(),
        Personil = [.. isian.Personil.Where(p => p.KodeLayanan.Teks != kode)],
    };

    private static IsianTemplate Ubah(IsianTemplate isian, string kode, Func<IsianLayanan, IsianLayanan> ubah)
    {
        var kunci = KodeLayanan.Parse(kode);
        return isian with { Layanan = new Dictionary<KodeLayanan, IsianLayanan>(isian.Layanan) { [kunci] = ubah(isian.Layanan[kunci]) } };
    }

    /// <summary>The number as somebody types it who puts the dots himself, in a cell that Excel then keeps as text.</summary>
    private static string SebagaiTeks(IsianSel sel) => sel.Angka!.Value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
