namespace Spm.Workbooks;

/// <summary>What a sheet BNBA counts, without anything about the people on it.</summary>
/// <param name="Orang">People by service, in the order of the slot's services: each NIK once for each service.</param>
/// <param name="AdaBaris">True by service where a row names it, whatever its NIK is worth.</param>
/// <param name="Tersamar">Rows with a masked NIK, which count nothing.</param>
internal sealed record IsiBnba(IReadOnlyList<int> Orang, IReadOnlyList<bool> AdaBaris, int Tersamar);
