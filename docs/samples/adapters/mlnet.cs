#:project ../../../src/Hosts/InProcess/Jiuye.csproj
#:project ../../../src/Hosts/MLNet/Jiuye.MLNet.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// How do trees that ML.NET trained become a model file, and how does that file score in a pipeline?
//   dotnet run docs/samples/adapters/mlnet.cs datasets/demo
using Jiuye;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Models;
using Jiuye.MLNet;
using Microsoft.ML;

// Which referrals ended in a hire, by three answers; what a person did not say is missing.
var seekers = SeekerFile.Read(Path.Combine(args[0], "seekers.jsonl.gz")).DistinctBy(seeker => seeker.Id).ToDictionary(seeker => seeker.Id);
var referrals = ReferralFile.Read(Path.Combine(args[0], "referrals.jsonl.gz")).Where(one => one.OutcomeOn is not null && seekers.ContainsKey(one.Seeker)).ToList();
var rows = new FeatureRows([new Feature("age"), new("experience"), new("wage wanted")], [.. referrals.Select(one => seekers[one.Seeker])
    .SelectMany(seeker => new[] { seeker.Age ?? double.NaN, seeker.ExperienceYears ?? double.NaN, (double?)seeker.WantedWage?.Low?.Yuan ?? double.NaN })]);
double[] hired = [.. referrals.Select(one => $"{one.Outcome}" == "Hired" ? 1.0 : 0)];

var ml = new MLContext(seed: 1);
var data = rows.ToDataView(ml, hired);
var trained = ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: 8, numberOfTrees: 20, minimumExampleCountPerLeaf: 20).Fit(data);
var imported = TreeImport.Of(ml, trained, rows.Slots.Features, data, new ModelProvenance
{
    Purpose = "P(hire)", TrainedOn = "demo", AsOf = new(2026, 3, 31), Method = "ML.NET FastTree", Rows = rows.Count, Positives = (int)hired.Sum(), MeasuredOn = "", Figures = [],
});

// The file is all that a program without ML.NET needs.
using var file = new MemoryStream(imported.ToBytes());
var model = ScoringModel.Read(file, "hire.model");
var measured = ml.BinaryClassification.Evaluate(new EngineModelEstimator(ml, model).Fit(data).Transform(data));
Console.WriteLine($"{rows.Count} referrals; in the pipeline AUC {measured.AreaUnderRocCurve:0.000}; the first has a chance of {model.Probability(model.Score(rows[0])):0.00}");
