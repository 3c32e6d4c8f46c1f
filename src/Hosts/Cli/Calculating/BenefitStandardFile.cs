using System.Globalization;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>Reads a city's notices on benefit standards: CSV with in_force_from,contribution_years_from,benefit_month_from,yuan_a_month,source.</summary>
internal static class BenefitStandardFile
{
    private const string Heading = "in_force_from,contribution_years_from,benefit_month_from,yuan_a_month,source";

    /// <exception cref="InvalidDataException">A line is not what it should be; file, line, value and what was expected are named.</exception>
    internal static BenefitStandards Read(string file)
    {
        var lines = File.ReadAllLines(file);
        if (lines.Length == 0 || lines[0].TrimStart('\uFEFF').Trim() != Heading)
            throw new InvalidDataException($"{file}: line 1: found '{(lines.Length == 0 ? "" : lines[0])}', expected '{Heading}'.");
        var standards = new List<BenefitStandard>();
        for (var line = 1; line < lines.Length; line++)
        {
            if (!string.IsNullOrWhiteSpace(lines[line]))
                standards.Add(Line(file, line + 1, lines[line]));
        }

        try
        {
            return new(standards);
        }
        catch (ArgumentException wrong)
        {
            throw new InvalidDataException($"{file}: {wrong.Message}", wrong);
        }
    }

    // The source comes last and may itself hold commas.
    private static BenefitStandard Line(string file, int line, string text)
    {
        var fields = text.Split(',', 5);
        var culture = CultureInfo.InvariantCulture;
        if (fields.Length == 5
            && DateOnly.TryParseExact(fields[0], "yyyy-MM-dd", culture, DateTimeStyles.None, out var from)
            && int.TryParse(fields[1], NumberStyles.None, culture, out var years)
            && int.TryParse(fields[2], NumberStyles.None, culture, out var month)
            && decimal.TryParse(fields[3], NumberStyles.AllowDecimalPoint, culture, out var yuan)
            && !string.IsNullOrWhiteSpace(fields[4]))
        {
            return new(from, years, month, yuan, fields[4].Trim());
        }

        throw new InvalidDataException(string.Create(culture, $"{file}: line {line}: found '{text}', expected five fields such as 2011-01-01,0,1,782,a notice."));
    }
}
