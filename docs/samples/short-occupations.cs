#:project ../../src/Hosts/InProcess/Jiuye.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Which occupations are short this quarter?
//   dotnet run docs/samples/short-occupations.cs datasets/demo
using Jiuye;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

var demo = args[0];
var quarter = new DateSpan(new(2026, 1, 1), new(2026, 3, 31));
var facts = MarketFacts.FromPostings(PostingFile.Read(Path.Combine(demo, "postings.jsonl.gz")), quarter)
    .Concat(MarketFacts.FromSeekers(SeekerFile.Read(Path.Combine(demo, "seekers.jsonl.gz")), quarter));

// 无要求 is spread as the office's policy says; the rule is printed with the table.
var rule = NoRequirementRules.TryParse(Policy.Named("beijing-2018").Publication.NoRequirement, out var stated) ? stated : NoRequirementRule.Seekers;
var table = SupplyDemandTables.Tally(facts, MarketDimensions.Occupation(OccupationLevel.MinorGroup)).ToTable(new() { NoRequirement = rule });

Console.WriteLine($"{table.Demand.Valid} openings, {table.Seekers.Valid} seekers, {table.Ratio} openings a seeker ({table.Method})");
foreach (var row in GapRanking.MostWanted(table, top: 5))
{
    var name = OccupationClassification.Prc2022.NameOf(OccupationCode.Parse(row.Key[0]!));
    Console.WriteLine($"{name}: {row.Demand.Valid} openings, {row.Seekers.Valid} seekers, short of {row.Gap}; ratio {row.Ratio}");
}
