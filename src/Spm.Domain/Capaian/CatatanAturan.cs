namespace Spm.Domain;

/// <summary>A remark on one rule of a rule set, for the people who read its numbers.</summary>
/// <param name="Teks">The rule in plain Indonesian.</param>
/// <param name="Terverifikasi">True where a source shows the rule; false where it is assumed and must be checked before it is called official.</param>
/// <param name="Sumber">The source, or that the rule is this project's own, in Indonesian.</param>
public sealed record CatatanAturan(string Teks, bool Terverifikasi, string Sumber);
