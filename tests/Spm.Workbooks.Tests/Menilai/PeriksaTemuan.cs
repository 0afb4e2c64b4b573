using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>States the findings that a spoiled template must give: all of them, in order, each as <c>SPM-201 A Penerima!G2</c>.</summary>
internal static class PeriksaTemuan
{
    public static HasilPenilaian Ada(Action<TemplateUji> rusak, params string[] temuan) => Ada(TemplateUji.Terisi(), rusak, temuan);

    public static HasilPenilaian Ada(TemplateUji uji, Action<TemplateUji> rusak, params string[] temuan)
    {
        rusak(uji);
        return Ada(uji.Nilai(), temuan);
    }

    public static HasilPenilaian Ada(HasilPenilaian hasil, params string[] temuan)
    {
        Assert.Equal(temuan, hasil.Temuan.Select(Singkat));
        Assert.Equal(hasil.Temuan.All(t => t.Keparahan == Keparahan.Peringatan), hasil.Diterima);
        return hasil;
    }

    public static string Singkat(Temuan temuan) => temuan switch
    {
        { Lembar: null } => temuan.Kode,
        { Sel: null } => $"{temuan.Kode} {temuan.Lembar}",
        _ => $"{temuan.Kode} {temuan.Lembar}!{temuan.Sel}",
    };
}
