using System.Globalization;

namespace InProcess.Tests.Datasets;

/// <summary>Runs what stands in it under a culture that writes 1,5 and 10.12.2024, as a German machine does.</summary>
internal sealed class HostileCulture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public HostileCulture()
    {
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NumberDecimalSeparator = ",";
        hostile.NumberFormat.NumberGroupSeparator = ".";
        hostile.NumberFormat.NegativeSign = "~";
        hostile.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        hostile.DateTimeFormat.DateSeparator = ".";
        CultureInfo.CurrentCulture = hostile;
    }

    public void Dispose() => CultureInfo.CurrentCulture = before;
}
