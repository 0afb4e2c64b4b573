namespace Spm.Domain;

/// <summary>What an OPD reports of one stage of a service. Never part of the index or of keterisian.</summary>
/// <param name="Tahap">Stage.</param>
/// <param name="Status">Status, or null where only texts were filled in.</param>
/// <param name="Bukti">Evidence (free text), or null where not reported.</param>
/// <param name="Catatan">Note (free text), or null.</param>
/// <param name="Asal">Sheet and range of what was filled in, for example <c>Tahapan!D2:F2</c>.</param>
public sealed record TahapanLayanan(Tahap Tahap, StatusTahap? Status, string? Bukti, string? Catatan, string Asal);
