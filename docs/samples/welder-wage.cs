#:project ../../src/Hosts/InProcess/Jiuye.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// What does a welder earn here, and how sure are we?
//   dotnet run docs/samples/welder-wage.cs datasets/demo
using Jiuye;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

const string Welder = "6-18-02-04";   // 焊工
var policy = Policy.Named("beijing-2018");
var records = WageSurveyFile.Read(Path.Combine(args[0], "wages.csv.gz"));

// The policy says how few wages and employers may be shown; an unsure number says so itself.
var table = WageTally.Of(WageFacts.FromSurvey(records), WageDimensions.Occupation(OccupationLevel.Occupation), WageDimensions.Region)
    .ToTable(WageGuidelineSettings.From(policy.Publication));

foreach (var row in table.Rows.Where(row => row.Key[0] == Welder))
{
    if (!row.Outcome.TryGet(out var wages, out var withheld))
    {
        Console.WriteLine($"{row.Key[1]}: withheld, {withheld.Reason}: {withheld.Wages} wages");
        continue;
    }

    var median = wages.At(0.5)!;
    Console.WriteLine($"{row.Key[1]}: median {median.Yuan:0} yuan a month, 95% between {median.Low:0} and {median.High:0}; "
        + $"a quarter earn {wages.At(0.25)!.Yuan:0} or less, a quarter {wages.At(0.75)!.Yuan:0} or more; "
        + $"{wages.Wages} wages of {wages.Employers} employers, the largest {wages.LargestEmployerShare:P0} of them; {wages.Quality}");
}

Console.WriteLine(table.Settings.Method);
