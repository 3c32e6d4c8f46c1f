using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Jiuye.Cli;

/// <summary>Options that mean the same on every verb that has them.</summary>
internal static class CommonOptions
{
    /// <summary>The day as of which everything is judged; null where the verb has a default of its own.</summary>
    internal static Option<DateOnly?> AsOf(string meaning = "The day as of which everything is judged, yyyy-MM-dd; default: the dataset's own as_of.") => new("--as-of")
    {
        Description = meaning,
        HelpName = "yyyy-MM-dd",
        CustomParser = Day,
    };

    /// <summary>A day that has to be given.</summary>
    internal static Option<DateOnly?> Day(string name, string meaning) => new(name)
    {
        Description = meaning,
        HelpName = "yyyy-MM-dd",
        Required = true,
        CustomParser = Day,
    };

    /// <summary>A policy by name or file; null where the dataset names its own.</summary>
    internal static Option<string?> Policy(string meaning = "A policy by name (jiuye policy show lists them) or a JSON file; default: the dataset's own.") => new("--policy")
    {
        Description = meaning,
        HelpName = "NAME|FILE",
    };

    /// <summary>How many threads may compute; the results don't depend on it.</summary>
    internal static Option<int> Threads()
    {
        var option = WholeNumber("--threads", "How many threads compute; default: the machine's processors. The results do not depend on it.", 1, 256);
        option.DefaultValueFactory = static _ => Environment.ProcessorCount;
        return option;
    }

    /// <summary>A whole number in a range; anything else is wrong usage with the value and the range.</summary>
    internal static Option<int> WholeNumber(string name, string meaning, int least, int most, string helpName = "N") => new(name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{meaning} Range {least} to {most:N0}."),
        HelpName = helpName,
        CustomParser = result => Number(result, least, most) ?? 0,
    };

    /// <summary>The same option with a value where it is left out.</summary>
    internal static Option<int> WithDefault(Option<int> option, int value)
    {
        option.DefaultValueFactory = _ => value;
        return option;
    }

    /// <summary>Like <see cref="WholeNumber"/>, with null where the option is not given.</summary>
    internal static Option<int?> OptionalWholeNumber(string name, string meaning, int least, int most, string helpName = "N") => new(name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{meaning} Range {least} to {most:N0}."),
        HelpName = helpName,
        CustomParser = result => Number(result, least, most),
    };

    /// <summary>Output for machines.</summary>
    internal static Option<bool> Json() => new("--json") { Description = "Write JSON for machines instead of a table for people." };

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"'{text}' is no day: expected yyyy-MM-dd, such as 2026-03-31.");
        return null;
    }

    private static int? Number(ArgumentResult result, int least, int most)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{text}': expected a whole number from {least} to {most:N0}."));
        return null;
    }
}
