using System.Globalization;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching.Files;

/// <summary>A market that changes step by step, the same at the same step in every process, each step marked by a posting's title.</summary>
internal sealed class GrowingMarket
{
    private static readonly PostingId Mark = new("mark");

    private Market market = Markets.Of(new(23), 60, 40);

    public GrowingMarket() => Engine = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

    public MatchingEngine Engine { get; private set; }

    public int Step { get; private set; }

    /// <summary>The step of an engine that was saved.</summary>
    public static int StepOf(MatchingEngine engine) =>
        engine.Holds(Mark) ? int.Parse(engine.Posting(Mark).Title, CultureInfo.InvariantCulture) : 0;

    /// <summary>Goes a step further.</summary>
    public void Go()
    {
        Step++;
        var random = new Random(Step);
        var changes = Markets.Changes(random, market);
        changes = changes with { Postings = [.. changes.Postings, Markets.Posting(random, 1) with { Id = Mark, Title = Step.ToString(CultureInfo.InvariantCulture) }] };
        market = Markets.After(market, changes);
        Engine = Engine.With(changes);
        if (Step % 5 == 0)
            Engine = Engine.Merged();
    }

    /// <summary>Goes on until a step.</summary>
    public void GoTo(int step)
    {
        while (Step < step)
            Go();
    }
}
