using Spm.Domain;

namespace Spm.Storage;

/// <summary>The record of an edition.</summary>
/// <param name="Edisi">The edition.</param>
/// <param name="Berkas">Its files: name, and hash as lower-case hexadecimal SHA-256.</param>
/// <param name="Subfolder">The folder that they lie in, under that of the edition; null where they lie in that one, as in the first editions that were sent.</param>
public sealed record EdisiTersimpan(Edisi Edisi, IReadOnlyDictionary<string, string> Berkas, string? Subfolder);
