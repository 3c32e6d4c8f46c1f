using System.Globalization;

namespace Jiuye.Matching.Learning.Imports;

/// <summary>The parts of a LightGBM text: lines of key=value, parted by empty lines.</summary>
internal sealed class LightGbmLines(TextReader text, string name)
{
    private int line;
    private string at = "its head";

    /// <summary>The next part; a line without '=' is a key of its own.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    internal Dictionary<string, string> NextPart()
    {
        var part = new Dictionary<string, string>(StringComparer.Ordinal);
        while (text.ReadLine() is { } read)
        {
            line++;
            if (read.Length == 0 && part.Count > 0)
                break;
            if (read.Length == 0)
                continue;
            var equals = read.IndexOf('=', StringComparison.Ordinal);
            part[equals < 0 ? read : read[..equals]] = equals < 0 ? "" : read[(equals + 1)..];
            if (read == "end of trees")
                break;
        }

        if (part.Count == 0)
            throw Fault("the file is cut: 'end of trees' is missing");
        at = part.TryGetValue("Tree", out var tree) ? $"tree {tree}" : "its head";
        return part;
    }

    internal InvalidDataException Fault(string what, Exception? cause = null) => new($"{name}: {at} (up to line {line}): {what}.", cause);

    /// <summary>What is built of a part; what is wrong with it is told with the part's name.</summary>
    internal T Held<T>(Func<T> build)
    {
        try
        {
            return build();
        }
        catch (ArgumentException problem)
        {
            throw Fault(problem.Message.TrimEnd('.'), problem);
        }
    }

    internal string[] Words(Dictionary<string, string> part, string key) =>
        part.TryGetValue(key, out var value) ? value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : throw Fault($"'{key}' is missing");

    internal int Whole(Dictionary<string, string> part, string key) => Words(part, key) is [var one] ? Whole(key, one) : throw Fault($"'{key}={part[key]}': expected one number");

    internal int[] Wholes(Dictionary<string, string> part, string key) => Array.ConvertAll(Words(part, key), word => Whole(key, word));

    internal double[] Numbers(Dictionary<string, string> part, string key) => Array.ConvertAll(Words(part, key), word => Number(key, word));

    /// <summary>Thresholds, which may be without end: such a split parts missing values from all others.</summary>
    internal double[] Thresholds(Dictionary<string, string> part) => Array.ConvertAll(Words(part, "threshold"), word => word switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => Number("threshold", word),
    });

    internal uint[] Bits(Dictionary<string, string> part, string key) =>
        Array.ConvertAll(Words(part, key), word => uint.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : throw Fault($"'{word}' in '{key}' is no word of bits"));

    internal double Number(string key, string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : throw Fault($"'{word}' in '{key}' is no finite number");

    private int Whole(string key, string word) =>
        int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Fault($"'{word}' in '{key}' is no whole number");
}
