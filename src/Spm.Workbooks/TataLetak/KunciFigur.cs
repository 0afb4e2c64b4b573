using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What a figure is about.</summary>
/// <param name="Blok">Block.</param>
/// <param name="Layanan">Service.</param>
/// <param name="Item">Item of mutu; empty in other blocks.</param>
/// <param name="Capaian">True for what was done, false for what was owed.</param>
internal readonly record struct KunciFigur(BlokTabel Blok, KodeLayanan Layanan, string Item, bool Capaian);
