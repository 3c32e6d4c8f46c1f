using Jiuye;
using Jiuye.Matching;
using Jiuye.Vocabulary;

var demo = args[0];
var asOf = new DateOnly(2026, 3, 31);
using var engine = DistrictEngine.InMemory(Policy.Named("beijing-2018"));
engine.Apply(PostingFile.Read(Path.Combine(demo, "postings.jsonl.gz")));
engine.Apply(SeekerFile.Read(Path.Combine(demo, "seekers.jsonl.gz")));

var seeker = engine.Seekers.First(person => person.IsSeekingOn(asOf));
foreach (var match in engine.RecommendPostings(seeker.Id, top: 5, asOf))
    Console.WriteLine($"{match.Posting.Title}  {match.Score:0.00}  {match.Explanation.ToText(Audience.Seeker, "zh-CN")}");
