using System.CommandLine;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Openings, seekers and their ratio, from facts or from a published table.</summary>
internal static class SupplyDemandVerb
{
    private static readonly string[] KnownColumns = ["district", "occ", "month"];

    internal static Command Create()
    {
        var demand = new Option<string?>("--demand") { Description = "CSV of openings: district,occ,month,n; n persons a line, 1 where absent; an empty occ is 无要求.", HelpName = "CSV" };
        var supply = new Option<string?>("--supply") { Description = "CSV of seekers, the same columns.", HelpName = "CSV" };
        var table = new Option<string?>("--table")
        {
            Description = "A published table instead, or a list of them: total_demand, total_seekers, demand_no_requirement, seekers_no_requirement, rows of group, demand, seekers.",
            HelpName = "JSON",
        };
        var by = new Option<string?>("--by") { Description = "The columns of the cross-table, in order; default: those of district,occ,month that both files have.", HelpName = "COLUMNS" };
        var rule = new Option<string?>("--no-requirement") { Description = "How 无要求 enters the ratios; default: the policy's rule, or none.", HelpName = "RULE" };
        rule.AcceptOnlyFromAmong([.. NoRequirementRules.All.Select(NoRequirementRules.NameOf)]);
        var levels = new CodeLevels();
        var policy = CommonOptions.Policy("A policy by name or a JSON file, for its rule for 无要求.");
        var file = TableOutput.Option();
        var verb = new Verb("supply-demand", "Count openings and seekers by place, occupation and month with their ratio (求人倍率), or recompute the ratios of a published table.")
        {
            Examples =
            [
                new("jiuye supply-demand --demand openings.csv --supply seekers.csv", "the cross-table of district, occ and month as CSV"),
                new("jiuye supply-demand --demand openings.csv --supply seekers.csv --by occ --occ-level 2 --no-requirement seekers", "by 职业中类, seekers without a wish spread by openings"),
                new("jiuye supply-demand --table wuxi-2013Q2.json", "every row with its ratio under all four rules for 无要求, as JSON"),
            ],
        };
        foreach (var option in new Option[] { demand, supply, table, by, rule, policy, file }.Concat(levels.Options))
            verb.Options.Add(option);
        verb.Subcommands.Add(SupplyDemandReport.Create());
        verb.Subcommands.Add(SupplyDemandAdjust.Create());
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                switch (call.GetValue(table), call.GetValue(demand), call.GetValue(supply))
                {
                    case ({ } published, null, null):
                        Recompute(published, call, call.GetValue(file));
                        break;
                    case (null, { } openings, { } seekers):
                        var names = CodeLevels.Names(call.GetValue(by)) ?? ColumnsOf(openings, seekers);
                        var counted = SupplyDemandFile.Count(openings, seekers, levels.Columns(names, call), cancellation).ToTable(new()
                        {
                            NoRequirement = RuleOf(call.GetValue(rule), call.GetValue(policy)),
                            SpreadOver = names.Contains("occ") ? "occ" : null,
                        });
                        SayEmpty(counted, openings, seekers, call.InvocationConfiguration.Error);
                        levels.SayStrange(call.InvocationConfiguration.Error);
                        TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(file), writer => Write(counted, writer));
                        break;
                    default:
                        throw new UsageException("expected either --demand and --supply, or --table.");
                }

                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static void Recompute(string table, ParseResult call, string? file)
    {
        var published = PublishedTables.Read(table);
        foreach (var warning in published.Warnings)
            call.InvocationConfiguration.Error.WriteLine($"jiuye: {warning}");
        TableOutput.Write(call.InvocationConfiguration.Output, file, published.Write);
    }

    // A side without anybody is more often a file that went astray than a market without openings.
    private static void SayEmpty(SupplyDemandTable table, string openings, string seekers, TextWriter error)
    {
        var (demand, wanting) = (table.Rows.Sum(static row => row.Demand.Valid), table.Rows.Sum(static row => row.Seekers.Valid));
        if (demand == 0 && wanting == 0)
            throw new DatasetException(openings, $"and {seekers} count nobody; expected at least one row with persons");
        if (demand == 0 || wanting == 0)
            error.WriteLine($"jiuye: {(demand == 0 ? openings : seekers)} counts nobody; ratios of its side say nothing");
    }

    private static string[] ColumnsOf(string demand, string supply)
    {
        var names = SupplyDemandFile.CodeColumnsOf(demand, KnownColumns).Intersect(SupplyDemandFile.CodeColumnsOf(supply, KnownColumns)).ToArray();
        return names.Length > 0 ? names : throw new DatasetException(demand, $"shares none of the columns {string.Join(", ", KnownColumns)} with {supply}; name yours with --by");
    }

    private static NoRequirementRule RuleOf(string? chosen, string? policy)
    {
        var name = chosen ?? (policy is null ? NoRequirementRules.NameOf(NoRequirementRule.None) : Policy.Find(policy).Publication.NoRequirement);
        return NoRequirementRules.TryParse(name, out var rule) ? rule
            : throw new UsageException($"the policy's no_requirement '{name}' is no rule: expected none, seekers, demand or demand_rounded.");
    }

    private static void Write(SupplyDemandTable table, TextWriter writer)
    {
        TableOutput.WriteLine(writer, [.. table.Columns, "demand", "seekers", "ratio"]);
        foreach (var row in table.Rows)
            TableOutput.WriteLine(writer, [.. row.Key.Codes, row.Demand.Valid, row.Seekers.Valid, row.Ratio]);
    }
}
