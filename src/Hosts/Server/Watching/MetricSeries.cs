using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Jiuye.Server;

/// <summary>What one instrument told, by its labels.</summary>
internal sealed class MetricSeries
{
    // A label that took any value would fill memory: beyond these, values are added under one.
    private const int MostLabels = 1_000;

    // Seconds: from what a lookup takes to what a caller gives up at.
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

    private readonly Lock gate = new();
    private readonly Dictionary<string, Cell> cells = new(StringComparer.Ordinal);
    private readonly bool isHistogram;
    private readonly bool isSum;

    internal MetricSeries(Instrument instrument)
    {
        var kind = instrument.GetType().Name;
        isHistogram = kind.StartsWith("Histogram", StringComparison.Ordinal);
        // What is observed tells where it stands; the others tell what was added.
        isSum = !kind.StartsWith("Observable", StringComparison.Ordinal) && !kind.StartsWith("Gauge", StringComparison.Ordinal);
        Type = isHistogram ? "histogram" : IsCounter(instrument) ? "counter" : "gauge";
    }

    internal string Type { get; }

    internal static bool IsCounter(Instrument instrument) => instrument.GetType().Name is var kind
        && (kind.StartsWith("Counter", StringComparison.Ordinal) || kind.StartsWith("ObservableCounter", StringComparison.Ordinal));

    internal void Add(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = Labels(tags);
        lock (gate)
        {
            if (!cells.TryGetValue(labels, out var cell))
            {
                if (cells.Count >= MostLabels)
                    labels = "other=\"true\"";
                if (!cells.TryGetValue(labels, out cell))
                    cells.Add(labels, cell = new());
            }

            cell.Add(value, isHistogram, isSum);
        }
    }

    internal void Write(StringBuilder page, string name)
    {
        lock (gate)
        {
            foreach (var (labels, cell) in cells.OrderBy(static each => each.Key, StringComparer.Ordinal))
            {
                if (isHistogram)
                    cell.WriteHistogram(page, name, labels);
                else
                    page.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length == 0 ? "" : "{" + labels + "}")} {cell.Value}\n");
            }
        }
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
            return "";
        var text = new StringBuilder();
        foreach (var (key, value) in tags)
        {
            var shown = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text.Append(text.Length == 0 ? "" : ",").Append(key.Replace('.', '_')).Append("=\"")
                .Append(shown.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)).Append('"');
        }

        return text.ToString();
    }

    private sealed class Cell
    {
        private readonly long[] counts = new long[Bounds.Length + 1];
        private long count;

        internal double Value { get; private set; }

        internal void Add(double value, bool isHistogram, bool isSum)
        {
            Value = isSum ? Value + value : value;
            if (!isHistogram)
                return;
            count++;
            var place = Array.FindIndex(Bounds, bound => value <= bound);
            counts[place < 0 ? Bounds.Length : place]++;
        }

        internal void WriteHistogram(StringBuilder page, string name, string labels)
        {
            var (comma, sum) = (labels.Length == 0 ? "" : ",", 0L);
            for (var place = 0; place < Bounds.Length; place++)
            {
                sum += counts[place];
                page.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{comma}le=\"{Bounds[place]}\"}} {sum}\n");
            }

            var braces = labels.Length == 0 ? "" : "{" + labels + "}";
            page.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{comma}le=\"+Inf\"}} {count}\n{name}_sum{braces} {Value}\n{name}_count{braces} {count}\n");
        }
    }
}
