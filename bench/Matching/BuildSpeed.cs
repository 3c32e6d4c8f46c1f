using System.Globalization;
using System.Runtime;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>Where does the time of building from postings go? <c>-- build FILE [POSTINGS]</c>: every stage apart, on one thread.</summary>
/// <remarks>
/// Time of the processors, collecting included; the least of <see cref="Turns"/> turns, the stages of a turn one after another, so that all stages meet the same machine.
/// The line of terms shows whether a change kept every term of every text.
/// </remarks>
internal static class BuildSpeed
{
    private const int Turns = 4;
    private static readonly MatchingOptions Options = new() { Ranking = Policy.Named("jiuye-default").Ranking, Filters = Policy.Named("jiuye-default").Filters, Profile = RankingProfile.Bm25 };

    internal static int Run(string file, string? wanted)
    {
        var count = wanted is null ? int.MaxValue : int.Parse(wanted, CultureInfo.InvariantCulture);
        var stages = new Stages();
        JobPosting[] postings = [];
        for (var turn = 0; turn < Turns; turn++)
            postings = Turn(file, count, stages);
        double characters = postings.SelectMany(TextField.Of).Sum(static field => field.Text.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{postings.Length} postings, {characters / postings.Length:0} characters each; least of {Turns} turns; {(GCSettings.IsServerGC ? "server" : "workstation")} collector\n"));
        stages.Write(postings.Length, characters);
        Console.WriteLine($"\nterms {TermDigest.Of(postings)}");
        return 0;
    }

    private static JobPosting[] Turn(string file, int count, Stages stages)
    {
        var read = stages.Measure("lines to postings", () => PostingFile.Read(file).Take(count).ToArray());
        var reader = JobTextReader.Default;
        stages.Measure("texts to terms, none kept", () => Terms(read, reader), isPart: true);
        var words = new IndexWords(reader);
        var builder = new SegmentBuilder(words, Options, isHeld: true);
        var rows = stages.Measure("sorting", () => SegmentBuilder.Sorted(read));
        var documents = stages.Measure("texts to numbered terms", () => builder.Read(rows, 1, CancellationToken.None));
        var statistics = stages.Measure("counting terms", () => TermStatistics.Of(words.Terms.Count, documents));
        var vectors = stages.Measure("weighing", () => TermVectors.Of(documents, statistics, TermWeighting.WeighBm25), isPart: true);
        stages.Measure("inverted lists", () => InvertedTerms.Of(vectors), isPart: true);
        stages.Measure("weighing, inverted lists, columns", () => builder.Postings(rows, documents, statistics));
        return read;
    }

    private static int Terms(JobPosting[] postings, JobTextReader reader)
    {
        var sink = new TermCount();
        foreach (var posting in postings)
        {
            foreach (var field in TextField.Of(posting))
                reader.Words.Analyse(field.Text, ref sink);
        }

        return sink.Terms;
    }

    /// <summary>The times of the stages, those of a part of another stage shown apart and left out of the sum.</summary>
    private sealed class Stages
    {
        private readonly List<string> names = [];
        private readonly Dictionary<string, (double Milliseconds, long Bytes, bool IsPart)> least = [];

        internal T Measure<T>(string name, Func<T> work, bool isPart = false)
        {
            var (before, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            var made = work();
            var taken = (Milliseconds: (Environment.CpuUsage.TotalTime - before).TotalMilliseconds, Bytes: GC.GetTotalAllocatedBytes() - bytes, isPart);
            if (!least.TryGetValue(name, out var known))
                names.Add(name);
            if (known.Milliseconds == 0 || taken.Milliseconds < known.Milliseconds)
                least[name] = taken;
            return made;
        }

        internal void Write(int postings, double characters)
        {
            Console.WriteLine("| stage | µs a posting | ns a character | bytes a posting |\n|---|---|---|---|");
            foreach (var name in names)
                Row(least[name].IsPart ? $"of it: {name}" : name, least[name].Milliseconds, least[name].Bytes, postings, characters);
            var whole = least.Values.Where(static stage => !stage.IsPart).ToArray();
            var sum = whole.Sum(static stage => stage.Milliseconds);
            Row("all", sum, whole.Sum(static stage => stage.Bytes), postings, characters);
            var afterReading = sum - least["lines to postings"].Milliseconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"\n{postings / sum * 1e3:N0} postings a second and core from lines, {postings / afterReading * 1e3:N0} from records"));
        }

        private static void Row(string name, double milliseconds, long bytes, int postings, double characters) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {milliseconds * 1e3 / postings:0.0} | {milliseconds * 1e6 / characters:0.0} | {(double)bytes / postings:N0} |"));
    }
}
