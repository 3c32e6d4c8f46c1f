namespace Jiuye.Simulation;

/// <summary>Words a pay range in the shapes that job boards use.</summary>
/// <remarks>The shapes and about how often each occurs are those of the postings this project is measured on.</remarks>
internal static class SalaryWording
{
    // Paid days a month and hours a day, to word a monthly amount as day or hour pay; the reader's policy has its own.
    private const double DaysAMonth = 21.75;
    private const double HoursADay = 8;

    private static readonly WeightedChoice OfficeShapes = new([30, 26, 8, 8, 8, 2, 3, 4, 0, 0, 2, 5]);
    private static readonly WeightedChoice ManualShapes = new([50, 14, 2, 10, 4, 4, 1, 0, 7, 4, 2, 2]);

    /// <summary>Appends the wording of a range in yuan a month; manual work is also paid by day or hour.</summary>
    internal static void Append(CharBuffer text, int low, int high, bool manual, ref RecordRandom random)
    {
        switch ((manual ? ManualShapes : OfficeShapes).Pick(ref random))
        {
            case 0:
                text.Append(low).Append('-').Append(high).Append("元/月");
                break;
            case 1:
                Thousands(text, low, high, 'k');
                break;
            case 2:
                Thousands(text, low, high, 'K');
                text.Append('·').Append(random.NextBetween(13, 16)).Append('薪');
                break;
            case 3:
                text.AppendDecimal(low / 1_000.0).Append('-').AppendDecimal(high / 1_000.0).Append("千/月");
                break;
            case 4:
                text.AppendDecimal(low / 10_000.0).Append('-').AppendDecimal(high / 10_000.0).Append("万/月");
                break;
            case 5:
                text.AppendDecimal(high / 1_000.0).Append("千及以下");
                break;
            case 6:
                text.AppendDecimal(low / 1_000.0).Append("k以上");
                break;
            case 7:
                text.AppendDecimal(low * 12 / 10_000.0).Append('-').AppendDecimal(high * 12 / 10_000.0).Append("万/年");
                break;
            case 8:
                text.Append(Tens(low / DaysAMonth)).Append('-').Append(Tens(high / DaysAMonth)).Append("元/天");
                break;
            case 9:
                text.Append(Math.Max(1, (int)Math.Round(low / DaysAMonth / HoursADay))).Append("元/小时");
                break;
            case 10:
                text.Append("面议");
                break;
            default:
                text.Append(low).Append('-').Append(high);
                break;
        }
    }

    private static void Thousands(CharBuffer text, int low, int high, char unit) =>
        text.AppendDecimal(low / 1_000.0).Append(unit).Append('-').AppendDecimal(high / 1_000.0).Append(unit);

    private static int Tens(double yuan) => Math.Max(10, (int)Math.Round(yuan / 10) * 10);
}
