using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What seekers need to learn for the postings of the day, summed up for those who run the courses, where the jurisdiction has it done regularly (002 Art. 54, R-400); nobody is named in it.</summary>
internal sealed class TrainingStep : INightStep
{
    internal const string File = "training-needs.csv";

    public string Name => "training";

    /// <summary>True where the jurisdiction asks for it; where nobody does, the night is spared the work.</summary>
    internal static bool IsAskedFor(Night night) => night.Policy.Statements(PolicyParameters.TrainingNeedsPeriod).Count > 0;

    public IReadOnlyList<string> Run(Night night)
    {
        if (!IsAskedFor(night))
            return [];
        night.Report(Name, 0, night.Records.Seekers.Count, "seekers");
        var dataset = night.Inputs.Dataset;
        var options = new ReadOptions { Wages = night.Policy.Wages };
        var records = new TrainingRecords
        {
            Wishes = [.. dataset.TrainingWishes.SelectMany(file => TrainingWishFile.Read(file, options, night.Cancellation))],
            Courses = [.. dataset.TrainingCourses.SelectMany(file => TrainingCourseFile.Read(file, options, night.Cancellation))],
        };
        var market = new TrainingMarket(night.Engine.TrainingOpenings(night.AsOf), night.Records.Seekers, night.Records.Postings, night.Policy, night.AsOf) { Threads = night.Threads };
        var training = DistrictTraining.Of(market, records, night.Ledgers.Facts, night.Cancellation);
        night.WriteLines(File, TrainingPlanLines.Heading, TrainingPlanLines.Csv(training.Plan));
        return [File];
    }
}
