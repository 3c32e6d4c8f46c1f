using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>The district engine over one dataset; read in the background, so that the health page answers from the first second.</summary>
internal sealed class DatasetEngine(ServerOptions options, ILogger<DatasetEngine> log, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly Action<ILogger, int, int, Exception?> Read =
        LoggerMessage.Define<int, int>(LogLevel.Information, new(1, "dataset-read"), "Read {Postings} postings and {Seekers} seekers");

    private static readonly Action<ILogger, string, Exception?> Unusable =
        LoggerMessage.Define<string>(LogLevel.Critical, new(2, "dataset-unusable"), "{Problem}");

    private readonly TaskCompletionSource<DistrictEngine> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The day that the dataset describes; what callers get who name none.</summary>
    internal DateOnly AsOf { get; private set; }

    internal bool IsReady => ready.Task.IsCompletedSuccessfully;

    internal Task<DistrictEngine> Engine => ready.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            ready.SetResult(await Task.Run(() => Load(stoppingToken), stoppingToken));
        }
        catch (IOException problem)
        {
            Unusable(log, problem.Message, null);
            ready.SetException(problem);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    private DistrictEngine Load(CancellationToken cancellation)
    {
        var dataset = DatasetFolder.Open(options.Dataset);
        AsOf = dataset.Manifest.AsOf ?? throw new DatasetException(options.Dataset, "dataset.json has no as_of; expected the day that the records describe");
        var policy = Policy.Find(Policy.Names.Contains(dataset.Manifest.Policy) ? dataset.Manifest.Policy : Path.Combine(dataset.Folder, dataset.Manifest.Policy));
        var reading = new ReadOptions { Wages = policy.Wages };
        var engine = DistrictEngine.InMemory(policy, LexiconFile.Reader(dataset.Lexicon));
        engine.Apply(dataset.Postings.SelectMany(file => PostingFile.Read(file, reading, cancellation)));
        engine.Apply(dataset.Seekers.SelectMany(file => SeekerFile.Read(file, reading, cancellation)));
        engine.Apply(dataset.Referrals.SelectMany(file => ReferralFile.Read(file, reading, cancellation)));
        Read(log, engine.Postings.Count, engine.Seekers.Count, null);
        return engine;
    }
}
