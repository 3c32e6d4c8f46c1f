using System.Globalization;

namespace Jiuye.Cli;

/// <summary>A line for each batch that is on disk, for whoever must know what was acknowledged.</summary>
internal sealed class StoredLines(TextWriter output) : IProgress<StepProgress>
{
    public void Report(StepProgress value)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stored {value.Done}"));
        output.Flush();
    }
}
