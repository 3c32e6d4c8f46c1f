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

    /// <summary>A policy by name or file; null where the dataset names its own.</summary>
    internal static Option<string?> Policy(string meaning = "A policy by name (jiuye policy show lists them) or a JSON file; default: the dataset's own.") => new("--policy")
    {
        Description = meaning,
        HelpName = "NAME|FILE",
    };

    /// <summary>How many threads may compute; the results don't depend on it.</summary>
    internal static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            Description = "How many threads compute, 1 to 256; default: the machine's processors. The results do not depend on it.",
            HelpName = "N",
            DefaultValueFactory = static _ => Environment.ProcessorCount,
        };
        option.Validators.Add(static result =>
        {
            if (result.Errors.Any() || result.Tokens.Count == 0)
                return;
            if (result.GetValueOrDefault<int>() is < 1 or > 256)
                result.AddError($"--threads '{result.Tokens[0].Value}': expected a whole number from 1 to 256.");
        });
        return option;
    }

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
}
