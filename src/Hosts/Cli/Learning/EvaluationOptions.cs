using System.CommandLine;

namespace Jiuye.Cli;

/// <summary>Options that mean the same on the verbs that measure models.</summary>
internal static class EvaluationOptions
{
    /// <summary>A column that has a usual name.</summary>
    internal static Option<string> Column(string name, string column, string meaning) => new(name)
    {
        Description = $"{meaning} Default: {column}.",
        HelpName = "COLUMN",
        DefaultValueFactory = _ => column,
    };

    /// <summary>Columns with commas between.</summary>
    internal static Option<string[]> Columns(string name, string meaning) => new(name)
    {
        Description = meaning,
        HelpName = "COLUMN,…",
        CustomParser = static result => [.. result.Tokens.SelectMany(static token => token.Value.Split(','))],
    };

    /// <summary>What is drawn; 1 where left out.</summary>
    /// <param name="drawn">What it decides, as the beginning of a sentence.</param>
    internal static Option<int> Seed(string drawn) => CommonOptions.WithDefault(CommonOptions.WholeNumber("--seed", $"{drawn}; default 1.", 0, int.MaxValue), 1);

    /// <summary>How often is drawn for intervals; 1000 where left out.</summary>
    /// <param name="meaning">What is drawn, as the beginning of a sentence.</param>
    internal static Option<int> Replicates(string meaning) => CommonOptions.WithDefault(CommonOptions.WholeNumber("--replicates", $"{meaning}; default 1000.", 100, 100_000), 1_000);
}
