using ClosedXML.Excel;

namespace Spm.Workbooks;

/// <summary>
/// Lets the same source compile against ClosedXML 0.95 and 0.105, which name this method differently: whichever exists as an instance method wins over its extension.
/// Callers use the newer name.
/// </summary>
internal static class PadananClosedXml
{
#pragma warning disable CS0618 // The older name is obsolete where the newer one exists.
    public static IXLDataValidation CreateDataValidation(this IXLRangeBase range) => range.SetDataValidation();

    public static IXLDataValidation SetDataValidation(this IXLRangeBase range) => range.CreateDataValidation();
#pragma warning restore CS0618
}
