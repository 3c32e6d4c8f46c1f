namespace Jiuye.Simulation;

/// <summary>Writes the hidden suitability of a sample of pairs, of every <paramref name="stride"/>-th seeker, so that rankings can be measured against it.</summary>
internal sealed class TruthRowWriter(MarketModel model, PostingSample sample, long stride) : IRowSource
{
    private const int PairsASeeker = 40;
    private const int MostDraws = 400;

    private readonly HashSet<long> seen = [];

    public void Write(RowWriter rows, long index)
    {
        var seeker = model.Seekers.Make(index * stride);
        var random = new RecordRandom(model.Seed, RandomStream.Truth, index);
        seen.Clear();
        for (var draw = 0; draw < MostDraws && seen.Count < PairsASeeker; draw++)
        {
            if (sample.Pick(seeker, ref random) is not { } number || seen.Contains(number))
                continue;
            var posting = model.Postings.Make(number);
            if (!posting.IsOpenOn(model.AsOf))
                continue;
            seen.Add(number);
            WritePair(rows, seeker, posting, Suitability.Of(model, seeker, posting));
        }
    }

    private static void WritePair(RowWriter rows, in SeekerTraits seeker, in PostingTraits posting, in Suitability fit)
    {
        rows.BeginRow();
        rows.WriteId("seeker", 'S', seeker.Index);
        rows.WriteId("posting", 'P', posting.Index);
        WriteNumber(rows, "suitability", fit.Value);
        WriteNumber(rows, "occupation", fit.Occupation);
        WriteNumber(rows, "skills", fit.Skills);
        WriteNumber(rows, "distance", fit.Distance);
        WriteNumber(rows, "pay", fit.Pay);
        WriteNumber(rows, "schooling", fit.Schooling);
        WriteNumber(rows, "experience", fit.Experience);
        WriteNumber(rows, "ability", seeker.Ability);
        WriteNumber(rows, "appeal", posting.Appeal);
        WriteNumber(rows, "drive", seeker.Drive);
        rows.EndRow();
    }

    private static void WriteNumber(RowWriter rows, string name, double value) => rows.Json.WriteNumber(name, Math.Round(value, 4));
}
