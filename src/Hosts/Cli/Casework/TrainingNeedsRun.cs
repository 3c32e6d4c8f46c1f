using System.CommandLine;
using System.Globalization;
using Jiuye.Casework;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>One run of <c>jiuye training needs</c>: files in, the ledger of training needs, the plan and the pushes out.</summary>
internal sealed class TrainingNeedsRun(Policy policy, DateOnly asOf, InvocationConfiguration streams, CancellationToken cancellation)
{
    internal int Run(TrainingNeedsFiles files, TrainingNeedsResults results)
    {
        if (results.Push is not null && files.Courses is null)
            throw new UsageException("--push needs --courses: the list of what persons can be told of.");
        var rejected = new RejectedOnScreen(streams.Error);
        using var progress = new ConsoleProgress(streams.Error);
        var options = new ReadOptions { Wages = policy.Wages, Rejected = rejected.Add, Progress = progress };
        using var engine = DistrictEngine.InMemory(policy, JobTextReader.Default);
        engine.Apply(PostingFile.Read(files.Postings, options, cancellation));
        engine.Apply(SeekerFile.Read(files.Seekers, options, cancellation));
        if (files.Referrals is { } referrals)
            engine.Apply(ReferralFile.Read(referrals, options, cancellation));
        var records = new TrainingRecords
        {
            Wishes = files.Wishes is { } wishes ? [.. TrainingWishFile.Read(wishes, options, cancellation)] : [],
            Courses = files.Courses is { } courses ? [.. TrainingCourseFile.Read(courses, options, cancellation)] : [],
            Ledgers = files.Ledger is { } ledger ? Ledger.All(LedgerFile.Read(ledger, options, cancellation)) : [],
        };
        var training = DistrictTraining.Of(engine, records, asOf, cancellation);
        Write(results.Needs, streams.Output, training.Needs.Select(TrainingNeedLines.Json));
        if (results.Plan is { } plan)
            Write(plan, streams.Output, TrainingPlanLines.Csv(training.Plan).Prepend(TrainingPlanLines.Heading));
        if (results.Push is { } push)
        {
            var seekers = engine.Seekers.ToDictionary(static seeker => seeker.Id);
            Write(push, streams.Output, TrainingPush.On(training.Needs, seekers, records.Courses, policy, asOf).Select(TrainingNeedLines.Json));
        }

        progress.Dispose();
        Summarise(training);
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private void Write(string? path, TextWriter screen, IEnumerable<string> lines)
    {
        using var result = ResultFile.Open(path, screen);
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            result.Writer.WriteLine(line);
        }

        result.Finish();
    }

    private void Summarise(DistrictTraining training)
    {
        var (plan, error) = (training.Plan, streams.Error);
        error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{training.Searching:N0} seekers search; {training.Needs.Count:N0} in the ledger of training needs, {training.WithErrands:N0} lack a certificate that no course is needed for"));
        error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{training.PostingsInTrades:N0} postings ask for a grade, certificate or skills in a known trade; {training.PostingsWithoutTrade:N0} in a trade not known surely enough are left out"));
        error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"plan: {plan.Lines.Count:N0} trainings for {plan.Lines.Sum(static line => line.Persons):N0} persons; places with work {plan.Lines.Sum(static line => line.Places):N0}, free seats {plan.Lines.Sum(static line => line.Seats):N0}, seats to open {plan.Lines.Sum(static line => line.SeatsToOpen):N0}"));
    }
}
