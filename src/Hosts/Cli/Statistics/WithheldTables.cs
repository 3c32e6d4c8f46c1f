using System.CommandLine;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Tables that leave the office: without what the policy withholds, and without what tables that are out already would tell of it.</summary>
internal static class WithheldTables
{
    /// <summary>The tables that are out already.</summary>
    internal static Option<string[]> Earlier() => new("--earlier")
    {
        Description = "With --withhold: tables.json of releases that are out already, of this period or earlier ones. What they show stays known, what they withhold is not told by a change either.",
        HelpName = "FILES",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Withholds; lists of persons are left out.</summary>
    /// <param name="tables">The tables, of one period.</param>
    /// <param name="policy">What is confidential.</param>
    /// <param name="earlier">Files of tables that are out.</param>
    /// <exception cref="DatasetException">A file can't be read, or what is out gives away what must be withheld.</exception>
    internal static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<StatisticalTable> tables, Policy policy, IReadOnlyList<string> earlier)
    {
        StatisticalTable[] asked = [.. tables.Where(static table => !table.ListsPersons)];
        var released = earlier.SelectMany(TableFile.Read).ToArray();
        var periods = asked.Select(static table => table.Period).ToHashSet(StringComparer.Ordinal);
        StatisticalTable[] before = [.. released.Where(table => !periods.Contains(table.Period))];
        var shown = TableProtection.Protect([.. before, .. asked], TableProtectionSettings.From(policy.Publication), released);
        return shown.Unprotected is [var first, ..]
            ? throw new DatasetException(earlier[0], $"gives away {shown.Unprotected.Count} figures that must be withheld, the first in {first.Sentence}; expected coarser tables, or none")
            : [.. shown.Tables.Skip(before.Length)];
    }
}
