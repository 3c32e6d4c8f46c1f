using System.Globalization;

namespace Jiuye.Cli;

/// <summary>One line of progress on stderr, redrawn in place; silent where stderr is no terminal.</summary>
/// <remarks>Safe for any number of reporting threads: the last report wins.</remarks>
internal sealed class ConsoleProgress : IProgress<StepProgress>, IDisposable
{
    private const int BarWidth = 24;
    private const long RedrawMilliseconds = 100;

    private readonly TextWriter error;
    private readonly bool isTerminal;
    private readonly Lock gate = new();
    private long drawnAt = -RedrawMilliseconds;
    private string step = "";

    internal ConsoleProgress(TextWriter error)
        : this(error, !Console.IsErrorRedirected)
    {
    }

    internal ConsoleProgress(TextWriter error, bool isTerminal)
    {
        this.error = error;
        this.isTerminal = isTerminal;
    }

    public void Report(StepProgress value)
    {
        if (!isTerminal)
            return;
        lock (gate)
        {
            // The monotonic tick count only paces the drawing; nothing computed depends on it.
            var now = Environment.TickCount64;
            if (value.Step == step && now - drawnAt < RedrawMilliseconds && value.Done != value.Total)
                return;
            if (value.Step != step && step.Length > 0)
                error.WriteLine();
            step = value.Step;
            drawnAt = now;
            error.Write(Line(value));
            error.Flush();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (isTerminal && step.Length > 0)
                error.WriteLine();
            step = "";
        }
    }

    internal static string Line(StepProgress value)
    {
        var share = value.Total is > 0 and { } total ? Math.Clamp((double)value.Done / total, 0, 1) : (double?)null;
        var filled = (int)(BarWidth * (share ?? 0));
        var bar = share is null ? new string(' ', BarWidth) : new string('█', filled) + new string('░', BarWidth - filled);
        var end = value.Total is { } all
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0} / {all:N0} {value.Unit}")
            : string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0} {value.Unit}");
        return $"\r{value.Step,-16} {bar} {end}\u001b[K";
    }
}
