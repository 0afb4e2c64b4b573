namespace Spm.Domain;

/// <summary>A province, kabupaten or kota. Names repeat (Kabupaten and Kota Tangerang): only <see cref="Kode"/> identifies.</summary>
/// <param name="Kode">Kode wilayah.</param>
/// <param name="Nama">Full name with its kind, for example "Kota Serang"; a province without the word "Provinsi".</param>
/// <param name="Jenis">Kind.</param>
/// <param name="NamaProvinsi">Name of the province it belongs to.</param>
public sealed record Wilayah(KodeWilayah Kode, string Nama, JenisWilayah Jenis, string NamaProvinsi)
{
    /// <summary>True where the wilayah reports SPM itself: every province, kabupaten and kota but the administrative ones of DKI Jakarta.</summary>
    public bool Melapor => Jenis is JenisWilayah.Provinsi or JenisWilayah.Kabupaten or JenisWilayah.Kota;
}
