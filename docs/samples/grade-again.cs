#:project ../../src/Hosts/InProcess/Jiuye.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Who should be graded again: whose level of difficulty has changed in three months, and why?
//   dotnet run docs/samples/grade-again.cs datasets/demo
using Jiuye;
using Jiuye.Vocabulary;

var (then, now) = (new DateOnly(2025, 12, 31), new DateOnly(2026, 3, 31));
using var engine = DistrictEngine.InMemory(Policy.Named("beijing-2018"));
engine.Apply(PostingFile.Read(Path.Combine(args[0], "postings.jsonl.gz")));
engine.Apply(SeekerFile.Read(Path.Combine(args[0], "seekers.jsonl.gz")));

// The first 500 on the list: a sample has to be quick. Nothing about gender, ethnicity or household registration is read.
var seekers = engine.Seekers.Where(person => person.IsSeekingOn(then) && person.IsSeekingOn(now)).Take(500).ToArray();
var changed = seekers.Select(person => (Before: engine.Grade(person.Id, then), Now: engine.Grade(person.Id, now)))
    .Where(pair => pair.Before.Level != pair.Now.Level).ToArray();

Console.WriteLine($"{changed.Length} of {seekers.Length} seekers have another level on {now:yyyy-MM-dd} than on {then:yyyy-MM-dd}");
foreach (var (before, after) in changed.OrderByDescending(pair => pair.Now.Points - pair.Before.Points).Take(3))
{
    Console.WriteLine($"{after.Seeker}: {before.Level} ({before.Points} points) to {after.Level} ({after.Points})");
    Console.WriteLine(after.ToCounsellorText("zh-CN"));
}
