using System.Globalization;
using Jiuye;
using Jiuye.Bench.Ranking;
using Jiuye.Matching;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

if (args.Length < 5)
{
    Console.Error.WriteLine("ranking DATASET POSTINGS SEEKERS SEED COUNTY [forms] [defects]: the ranking learned from a simulated dataset beside the declared weights, measured on the planted truth.");
    return 2;
}

var (folder, county) = (DatasetFolder.Open(args[0]), DistrictCode.Parse(args[4]));
var asOf = folder.Manifest.AsOf!.Value;
var policy = Policy.Find(folder.Manifest.Policy);
var truth = new PlantedTruth(new()
{
    Postings = long.Parse(args[1], CultureInfo.InvariantCulture),
    Seekers = long.Parse(args[2], CultureInfo.InvariantCulture),
    Seed = long.Parse(args[3], CultureInfo.InvariantCulture),
    AsOf = asOf,
    Defects = args.Length > 6 ? double.Parse(args[6], CultureInfo.InvariantCulture) : 0,
    Cities = [new(county.Region, 1) { District = county }],
});
var asked = truth.Check(args[0]);
var coding = new RecordCoding(JobTextReader.Default);
var reading = new ReadOptions { Wages = policy.Wages, Rejected = static _ => { } };
var market = new Market(
    [.. folder.Postings.SelectMany(file => PostingFile.Read(file, reading, default)).Select(coding.Of)],
    [.. folder.Seekers.SelectMany(file => SeekerFile.Read(file, reading, default)).Select(coding.Of)],
    [.. folder.Referrals.SelectMany(file => ReferralFile.Read(file, reading, default))]);
var settings = new RankingSettings { HeldOutDays = policy.Learning.HeldOutDays, UtilityShare = policy.Learning.UtilityShare, Threads = 2 };
var options = new MatchingOptions { Ranking = policy.Ranking, Filters = policy.Filters };
var data = new CaseCollector(market, options, JobTextReader.Default, asOf, settings, default).Collect(null, default);
var engine = MatchingEngine.Build(market, options, JobTextReader.Default, 2);
var lists = new TruthLists(truth, engine, [.. asked.Where(seeker => engine.Holds(seeker))], asOf);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{data.Tally}; {lists.Count} lists of the truth's seekers, {lists.Candidates:0} candidates on average; the planted law without what is hidden: NDCG@10 {lists.Best:0.0000}"));
var isSweep = args.Length > 5 && args[5] == "forms";
foreach (var forms in isSweep ? HireForm.All.Concat([HireForm.Imitating, HireForm.All[0] with { Name = "alone", DrawnWeight = 0 }, HireForm.All[1] with { Name = "fits, alone", DrawnWeight = 0 }, HireForm.All[0] with { Name = "at three tenths", DrawnWeight = 0.3 }]).Select(static form => new[] { form }) : [[.. HireForm.All]])
{
    if (!new HireTrainer(settings).Fit(data.Training, forms, default).TryGet(out var hire, out var fault))
    {
        Console.WriteLine($"{forms[0].Name}: {fault.Detail}");
        continue;
    }

    var blank = new Jiuye.Matching.Learning.Models.ModelProvenance { Purpose = "", TrainedOn = "", AsOf = asOf, Method = "", Rows = 0, Positives = 0, MeasuredOn = "", Figures = [] };
    foreach (var share in isSweep ? new[] { 0, settings.UtilityShare } : [0, settings.UtilityShare])
    {
        var model = new RankingModel(new(hire.Scorer, hire.Calibration, blank), null, null, share, DriftReference.Of(data.Training));
        Console.WriteLine($"{hire.Method}; {string.Join("; ", hire.Tried)}");
        var learned = MatchingEngine.Build(market, options with { Profile = RankingProfile.Learned, Learned = new(model, market.Postings, market.Referrals) }, JobTextReader.Default, 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  utility {share:0.00}: {lists.Compare(learned)}"));
        Console.WriteLine($"  held out: {RankingComparison.Of(data.HeldOut, RankingTrainer.Declared(data.HeldOut), model.Surpluses(data.HeldOut), settings)?.Difference}");
    }
}

return 0;
