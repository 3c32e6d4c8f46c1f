#:project ../../../src/Hosts/InProcess/Jiuye.csproj
#:project ../../../src/Hosts/LuceneNet/Jiuye.LuceneNet.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property PredefinedCulturesOnly=false

// How does Lucene.NET find the candidates?
//   dotnet run docs/samples/adapters/lucene.cs datasets/demo
using Jiuye;
using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Store;

var asOf = new DateOnly(2026, 3, 31);
var market = new Market(
    [.. PostingFile.Read(Path.Combine(args[0], "postings.jsonl.gz")).DistinctBy(posting => posting.Id)],
    [.. SeekerFile.Read(Path.Combine(args[0], "seekers.jsonl.gz")).DistinctBy(seeker => seeker.Id)],
    []);
var reader = JobTextReader.Default.With(LuceneTextAnalyser.SmartCn, LuceneTextAnalyser.SmartCnName);
using var source = LuceneCandidates.Build(new RAMDirectory(), new RAMDirectory(), market, reader, Policy.Named("beijing-2018").Filters);

var titles = market.Postings.ToDictionary(posting => posting.Id, posting => posting.Title);
var found = source.FindPostings(market.Seekers.First(person => person.IsSeekingOn(asOf)), 3, asOf);
Console.WriteLine($"{found.Candidates} of {market.Postings.Count} postings pass the filters; the nearest by text:");
foreach (var match in found.Matches)
    Console.WriteLine($"{titles[match.Posting]}  {match.Score:0.00}");
