using System.Diagnostics;
using Jiuye.Matching;

namespace Jiuye;

/// <summary>The main job: a dataset in, everything that a district's counsellors and analysts use the next morning out.</summary>
/// <remarks>
/// Results appear whole or not at all: the run writes beside the last results and takes their place by rename. A killed run is
/// taken up again with <see cref="NightlyOptions.Resume"/>. The same input gives the same bytes on any number of threads;
/// <see cref="RunFile"/> alone differs, as it records timings.
/// </remarks>
public sealed class NightlyRun
{
    /// <summary>The file that tells what the run was made of and how long it took.</summary>
    public const string RunFile = "run.json";

    /// <summary>The morning report.</summary>
    public const string ReportFile = "report.html";

    /// <summary>The rows that were left out, with the reason for each.</summary>
    public const string RejectedFile = "rejected.jsonl";

    private static readonly INightStep[] Steps =
    [
        new ImportStep(),
        new AuditStep(),
        new RankingStep(),
        new MatchStep(MatchDirection.PostingsForSeekers),
        new OffersStep(),
        new TrainingStep(),
        new MatchStep(MatchDirection.SeekersForPostings),
        new ClearingStep(),
        new SupplyDemandStep(),
        new WagesStep(),
        new PartialsStep(),
        new GradeStep(),
        new LedgerCheckStep(),
        new DutiesStep(),
        new WorklistsStep(),
        new EscalationsStep(),
        new ReportStep(),
    ];

    private readonly NightlyOptions options;

    /// <summary>Prepares a run; nothing is read or written yet.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public NightlyRun(NightlyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        this.options = options;
    }

    /// <summary>Runs the night.</summary>
    /// <param name="progress">Told how far each step is; null where nobody watches.</param>
    /// <param name="cancellation">Stops the run between two blocks of work; what is done can be resumed.</param>
    /// <returns>What was counted.</returns>
    /// <exception cref="DatasetException">The dataset can't be used; the last results stand.</exception>
    /// <exception cref="NightlyException">The output can't be used, or the unfinished run there is another one; the last results stand.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped; the last results stand and the work so far waits to be resumed.</exception>
    public NightlyOutcome Execute(IProgress<StepProgress>? progress, CancellationToken cancellation)
    {
        var inputs = NightInputs.Open(options, progress, cancellation);
        using var folder = ResultFolder.Take(options.Output);
        try
        {
            return Execute(inputs, folder, progress, cancellation);
        }
        catch (IOException problem) when (problem is not (NightlyException or DatasetException))
        {
            throw new NightlyException($"Writing to '{folder.Partial}' failed: {problem.Message} The last results stand; make room and run again with --resume.", problem);
        }
    }

    private NightlyOutcome Execute(NightInputs inputs, ResultFolder folder, IProgress<StepProgress>? progress, CancellationToken cancellation)
    {
        var night = new Night(inputs, folder.Partial, Journal(inputs, folder), progress, cancellation);
        var timings = new List<StepTiming>();
        foreach (var step in Steps)
        {
            cancellation.ThrowIfCancellationRequested();
            if (night.Journal.HasDone(step.Name))
            {
                step.CleanUp(night);
                timings.Add(new(step.Name, Seconds: null));
                continue;
            }

            using var activity = Telemetry.Source.StartActivity("night." + step.Name);
            var watch = Stopwatch.StartNew();
            night.Journal.Begin(step.Name);
            night.Journal.End(step.Name, step.Run(night));
            step.CleanUp(night);
            timings.Add(new(step.Name, watch.Elapsed.TotalSeconds));
        }

        var outcome = night.Outcome();
        night.Journal.Begin("publish");
        RunRecord.Write(night, outcome, timings);
        night.Journal.Close();
        folder.Publish();
        return outcome;
    }

    private RunJournal Journal(NightInputs inputs, ResultFolder folder)
    {
        var unfinished = options.Resume || options.ResumesWhereSame ? RunJournal.Open(folder.Partial) : null;
        if (unfinished is not null && unfinished.Identity != inputs.Identity)
        {
            if (options.ResumesWhereSame)
                return StartAnew(inputs, folder);
            throw new NightlyException(
                $"The unfinished run in '{folder.Partial}' was made from other inputs or settings. Give those again with --resume, or leave --resume out to start anew.");
        }

        return unfinished ?? StartAnew(inputs, folder);
    }

    private static RunJournal StartAnew(NightInputs inputs, ResultFolder folder)
    {
        folder.StartAnew();
        return RunJournal.Start(folder.Partial, inputs.Identity);
    }
}
