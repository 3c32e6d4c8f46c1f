using System.Globalization;

namespace Jiuye.Cli;

/// <summary>Shows the first rows that were left out and counts the rest.</summary>
internal sealed class RejectedOnScreen(TextWriter error)
{
    private const int Shown = 10;
    private int count;

    /// <summary>Takes a row that was left out.</summary>
    internal void Add(RejectedRow row)
    {
        if (count++ < Shown)
            error.WriteLine(row);
    }

    /// <summary>Tells how many there were; false where there were none.</summary>
    internal bool Summarise()
    {
        if (count > 0)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jiuye: {count} rows were left out; the first {Math.Min(count, Shown)} are named above. Look closer with: jiuye dataset check"));
        return count > 0;
    }
}
