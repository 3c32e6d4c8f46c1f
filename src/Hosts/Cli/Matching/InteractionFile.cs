using System.Globalization;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>Reads who acted upon what: lines of a seeker, a tab, a posting, and where a line has it a tab and a weight above 0.</summary>
/// <remarks>An id is a number or a text and goes out as it came in. A line that does not fit stops the reading, since a measurement over part of a file misleads.</remarks>
internal static class InteractionFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, or one that is gzipped.</param>
    /// <param name="isReversed">Whether the two columns change places.</param>
    /// <exception cref="InvalidDataException">A line does not fit; the message says which and what was expected.</exception>
    internal static IEnumerable<NamedInteraction> Read(string path, bool isReversed)
    {
        var number = 0;
        foreach (var line in TextLines.Of(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var fields = line.Split('\t');
            if (fields.Length is < 2 or > 3 || string.IsNullOrWhiteSpace(fields[0]) || string.IsNullOrWhiteSpace(fields[1]))
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: {fields.Length} fields; expected seeker, tab, posting, and where wanted a tab and a weight."));
            var (seeker, posting) = isReversed ? (fields[1], fields[0]) : (fields[0], fields[1]);
            yield return new(Id(seeker), Id(posting), Weight(fields, path, number));
        }
    }

    /// <summary>Reads a file in which pairs must be.</summary>
    /// <exception cref="InvalidDataException">There are none, or a line does not fit.</exception>
    internal static NamedInteraction[] ReadAll(FileInfo file, bool isReversed = false)
    {
        NamedInteraction[] pairs = [.. Read(file.FullName, isReversed)];
        return pairs.Length > 0 ? pairs : throw new InvalidDataException($"{file.Name}: no pairs; expected lines of seeker, tab, posting.");
    }

    private static double Weight(string[] fields, string path, int line)
    {
        if (fields.Length < 3)
            return 1;
        return double.TryParse(fields[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight > 0 && double.IsFinite(weight)
            ? weight
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: the weight is '{fields[2]}'; expected a number above 0."));
    }

    /// <summary>The id that a text means: a number where JSON would take it for one.</summary>
    internal static PlainId Id(string field)
    {
        var text = field.Trim();
        // What JSON would not take as a number, such as 007, is a text.
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value.ToString(CultureInfo.InvariantCulture) == text
            ? new(text, value)
            : new(JsonText.Line(text, static (json, one) => json.WriteStringValue(one)), null);
    }
}
