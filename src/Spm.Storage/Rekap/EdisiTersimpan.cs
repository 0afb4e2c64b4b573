using Spm.Domain;

namespace Spm.Storage;

/// <summary>The record of an edition.</summary>
/// <param name="Edisi">The edition.</param>
/// <param name="Berkas">Its files: name, and hash as lower-case hexadecimal SHA-256.</param>
public sealed record EdisiTersimpan(Edisi Edisi, IReadOnlyDictionary<string, string> Berkas);
