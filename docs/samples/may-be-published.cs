#:project ../../src/Hosts/InProcess/Jiuye.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// What may be published? Seekers by district and schooling: small cells go, and so do those from which they could be worked out.
//   dotnet run docs/samples/may-be-published.cs datasets/demo
using Jiuye;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

var policy = Policy.Named("beijing-2018");
var seekers = SeekerFile.Read(Path.Combine(args[0], "seekers.jsonl.gz")).Where(person => person is { District: not null, Education: not null }).ToArray();
var tally = new HierarchicalTally(
    CodeTree.Flat("district", "all", seekers.Select(person => person.District!.Value.ToString()).Distinct().Order(StringComparer.Ordinal)),
    CodeTree.Flat("education", "all", seekers.Select(person => person.Education!.Value.ToString()).Distinct().Order(StringComparer.Ordinal)));
foreach (var person in seekers)
    tally.Add([person.District!.Value.ToString(), person.Education!.Value.ToString()], contributor: person.Id.ToString(), value: 1);
var table = tally.ToTable();

var rules = DisclosureRules.ForCounts(policy.Publication);
var shown = CellSuppression.Protect(table, rules);

Console.WriteLine($"{shown.Statuses.Count} cells under {rules.Method}: {shown.CountOf(CellStatus.WithheldByRule)} withheld by rule, {shown.CountOf(CellStatus.WithheldToProtect)} more to protect them");
Console.WriteLine(shown.MayBePublished ? "The rest may be published." : $"{shown.Unprotected.Count} cells cannot be protected: publish a coarser table.");

// What a reader with a pencil can work out of the first withheld cell.
if (Enumerable.Range(0, shown.Statuses.Count).Where(cell => shown.Statuses[cell] == CellStatus.WithheldByRule).Select(cell => (int?)cell).FirstOrDefault() is { } first)
{
    var seen = new TableAttack(table.Sums, shown.Withheld).On(first);
    Console.WriteLine($"{string.Join(", ", table.CodesOf(first))}: a reader can tell that it lies between {seen.Low:0} and {seen.High:0}");
}
