#:project ../../../src/Hosts/InProcess/Jiuye.csproj
#:project ../../../src/Hosts/MLNetRecommender/Jiuye.MLNet.Recommender.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// How do factors that ML.NET trained make a list?
//   dotnet run docs/samples/adapters/mlnet-recommender.cs datasets/demo
using Jiuye;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.MLNet;
using Microsoft.ML;
using Microsoft.ML.Trainers;

var referrals = ReferralFile.Read(Path.Combine(args[0], "referrals.jsonl.gz")).ToList();
var (seekers, postings) = (referrals.Select(one => one.Seeker).Distinct().ToList(), referrals.Select(one => one.Posting).Distinct().ToList());
var (rowOf, columnOf) = (seekers.Index().ToDictionary(one => one.Item, one => one.Index), postings.Index().ToDictionary(one => one.Item, one => one.Index));
var seen = Interactions.Of(seekers.Count, postings.Count, [.. referrals.Select(one => new Interaction(rowOf[one.Seeker], columnOf[one.Posting], 1))]);

var ml = new MLContext(seed: 1);
var trained = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
{
    MatrixRowIndexColumnName = "Seeker", MatrixColumnIndexColumnName = "Posting", LabelColumnName = "Label",
    LossFunction = MatrixFactorizationTrainer.LossFunctionType.SquareLossOneClass, Alpha = 0.05, C = 0, Lambda = 0.3, NumberOfThreads = 1, Quiet = true,
}).Fit(FactorImport.ToDataView(ml, seen));

var model = CollaborativeModel.Of(seen, [FactorImport.Of(trained.Model)]);
Console.WriteLine($"{seen.Count} pairs; for {seekers[0]}:");
foreach (var place in model.Recommend(0, top: 3))
    Console.WriteLine($"{postings[place.Posting]}  {place.Score:0.000}");
