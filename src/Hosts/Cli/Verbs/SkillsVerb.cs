using System.CommandLine;
using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Skills: what employers ask in postings and forms, and what the labour force holds.</summary>
internal static class SkillsVerb
{
    internal static Verb CreateGap()
    {
        var survey = TablesCall.File("--survey", "The labour-force survey, CSV, as for the report.");
        var needs = TablesCall.File("--employers", "Employers' forms on skilled talent, CSV: employer,area,trade,grade,reported_on and, where known, staff,now,years,to_train,at_any_time; years with semicolons between, the next year first.");
        var asOf = CommonOptions.Day("--as-of", "The day, yyyy-MM-dd.");
        var policy = CommonOptions.Policy("A policy by name or a JSON file, for the years of the plan of the skill structure; default: no plan.");
        var verb = new Verb("skills", "The skill status of the labour force beside employers' demand by trade and grade, training wished on both sides, demand of the coming years, and the basis of the 3–5 year plan.")
        {
            Examples = [new("jiuye labour-force skills --survey survey.csv --employers forms.csv --as-of 2026-12-31 --policy shunyi-2011 --out skills", "tables for 《技能需求调查分析报告》 and the plan")],
        };
        return new TablesCall().With(verb, [survey, needs, asOf, policy], (call, areas, level, cancellation) =>
        {
            var facts = LabourFile.Read(call.GetRequiredValue(survey), cancellation);
            var forms = ServiceFactFiles.ReadSkillNeeds(call.GetRequiredValue(needs), cancellation);
            var settings = LabourForceVerb.Settings(call.GetRequiredValue(asOf)!.Value, level, areas);
            var years = call.GetValue(policy) is { } name ? YearsOf(Policy.Find(name)) : null;
            return [.. SkillGap.Of(facts, forms, settings), .. years is { } known && SkillPlan.Of(facts, forms, settings, known) is { } plan ? [plan] : Array.Empty<StatisticalTable>()];
        });
    }

    internal static Verb CreateDemand()
    {
        var postings = new Option<string[]>("--postings") { Description = "The postings, JSONL, .gz or plain; copies collapsed before (jiuye duplicates).", Required = true, HelpName = "FILE" };
        var from = CommonOptions.Day("--from", "The first day of the period, yyyy-MM-dd.");
        var asOf = CommonOptions.Day("--as-of", "The last day of the period, yyyy-MM-dd.");
        var earlier = new Option<bool>("--compare") { Description = "Compare with the period of the same length just before it." };
        var group = new Option<string>("--group") { Description = "The groups: occ (职业中类) or district; default occ.", HelpName = "occ|district", DefaultValueFactory = static _ => "occ" };
        group.AcceptOnlyFromAmong("occ", "district");
        var occupation = new Option<string?>("--occupation") { Description = "Analyse one occupation instead (职业分析), by its code.", HelpName = "CODE" };
        var policy = new Option<string>("--policy") { Description = "A policy by name or a JSON file: how many postings and employers a row must rest on, or it is marked.", HelpName = "NAME|FILE", Required = true };
        var verb = new Verb("skill-demand", "Skills asked in postings: share with interval, location quotient, growth, distinct employers; rows that rest on too little are marked.")
        {
            Examples =
            [
                new("jiuye labour-force skill-demand --postings datasets/demo/postings.jsonl.gz --from 2026-01-01 --as-of 2026-03-31 --compare --policy beijing-2018", "by 职业中类, beside the quarter before"),
                new("jiuye labour-force skill-demand --postings postings.jsonl --from 2026-01-01 --as-of 2026-03-31 --occupation 6-18-01-01 --policy beijing-2018", "one occupation analysed"),
            ],
        };
        return new TablesCall().With(verb, [postings, from, asOf, earlier, group, occupation, policy], (call, areas, _, cancellation) =>
        {
            var (first, last) = (call.GetRequiredValue(from)!.Value, call.GetRequiredValue(asOf)!.Value);
            if (last < first)
                throw new UsageException("--as-of lies before --from.");
            var settings = SkillDemandSettings.From(Policy.Find(call.GetRequiredValue(policy)).Publication);
            var all = call.GetRequiredValue(postings).SelectMany(path => PostingFile.Read(path, cancellation: cancellation)).ToArray();
            var length = last.DayNumber - first.DayNumber + 1;
            SkillFact[] current = [.. SkillFact.FromPostings(all, new(first, last))];
            var period = string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}");
            if (call.GetValue(occupation) is { } code)
                return [OccupationAnalysis.Of(current, OccupationOf(code), period, settings)];
            var isByPlace = call.GetValue(group) == "district";
            var before = call.GetValue(earlier) ? SkillFact.FromPostings(all, new(first.AddDays(-length), first.AddDays(-1))).ToArray() : null;
            var rows = SkillDemand.Of(current, before, fact => isByPlace ? fact.District?.County.ToString() : fact.Occupation?.At(OccupationLevel.MiddleGroup).ToString(), settings);
            return [SkillDemand.Table(rows, one => isByPlace ? areas.Names.Of(one) : OccupationName(one), period, current.Length)];
        });
    }

    private static Bilingual OccupationName(string code) =>
        OccupationClassification.Prc2022.NameOf(OccupationCode.Parse(code)) is { } name ? Bilingual.Same($"{code} {name}") : Bilingual.Same(code);

    private static OccupationCode OccupationOf(string code) =>
        OccupationCode.TryParse(code, out var found) ? found : throw new UsageException($"--occupation '{code}': expected a code of the 2022 classification, such as 6-18-01-01.");

    // The plan runs over the longest time that the policy names.
    private static int? YearsOf(Policy policy) => policy.Get(PolicyParameters.SkillPlanYears) is { } years ? (int)(years.UpTo ?? years.Amount) : null;
}
