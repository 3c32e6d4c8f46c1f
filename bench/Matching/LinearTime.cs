using System.Globalization;
using Jiuye.Matching.Conditions;
using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>Does the time to read a text grow as its length, whatever stands in it? <c>-- linear [POSTINGS...]</c>; no BenchmarkDotNet, since a call takes seconds.</summary>
/// <remarks>
/// CPU time of the process, so that other work on the machine counts little. Lengths double up to ten million UTF-16 units; the exponent is the
/// slope of a line through the logarithms of length and time, fitted by least squares: 1 is linear, 2 is quadratic.
/// </remarks>
internal static class LinearTime
{
    internal const int Longest = 10_000_000;

    private const int Doublings = 3;
    private const int Runs = 2;

    private static readonly (string Name, Action<string> Read)[] Steps =
    [
        ("folding", static text => CharacterFolding.FoldToString(text)),
        ("terms", static text => Terms(text)),
        ("title terms", static text => TextAnalyser.Default.TitleTerms(text)),
        ("words", static text => TextAnalyser.Default.Segment(text)),
        ("entities", static text => TextAnalyser.Default.Entities(text)),
        ("conditions", static text => ConditionFinder.Default.Find(text)),
        ("skills", static text => SkillFinder.Default.Find(text)),
        ("occupation", static text => OccupationCoder.Default.Rank(text, text)),
        ("whole posting", static text => RecordCoding.Default.Of(new JobPosting { Id = new("p"), Title = text, Description = text })),
        ("sketch", static text => new MinimumHashes(DuplicateRule.Default.LeastLikeness).Add(0, Shingles.Of(Shingles.Plain(text)))),
    ];

    /// <summary>Prints a line for each kind of text and step; an exit code of 1 where one grows faster than <c>length^1.5</c>, which no noise explains.</summary>
    internal static int Run(IReadOnlyList<string> postings)
    {
        Warm();
        Console.WriteLine("| text | step | " + string.Join(" | ", Lengths().Select(static length => string.Create(CultureInfo.InvariantCulture, $"{length / 1e6:0.##} M"))) + " | exponent |");
        Console.WriteLine("|---|---|" + string.Concat(Enumerable.Repeat("---|", Doublings + 2)));
        var isLinear = true;
        foreach (var (name, of) in LinearInputs.All(postings))
        {
            foreach (var (step, read) in Steps)
                isLinear &= Row(name, step, of, read) < 1.5;
        }

        return isLinear ? 0 : 1;
    }

    private static double Row(string name, string step, Func<int, string> of, Action<string> read)
    {
        int[] lengths = [.. Lengths()];
        double[] times = [.. lengths.Select(length => Time(of(length), read))];
        var exponent = Slope(lengths, times);
        var cells = string.Join(" | ", times.Select(static time => string.Create(CultureInfo.InvariantCulture, $"{time:0} ms")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {step} | {cells} | {exponent:0.00} |"));
        return exponent;
    }

    private static double Time(string text, Action<string> read)
    {
        var least = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            read(text);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return least;
    }

    /// <summary>What takes a few milliseconds whatever the length has no exponent worth the name; it counts as one millisecond more.</summary>
    private static double Slope(int[] lengths, double[] times)
    {
        double[] x = [.. lengths.Select(static length => Math.Log(length))];
        double[] y = [.. times.Select(static time => Math.Log(time + 1))];
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    private static IEnumerable<int> Lengths() => Enumerable.Range(0, Doublings + 1).Select(static doubling => Longest >> (Doublings - doubling));

    private static void Warm()
    {
        foreach (var (_, of) in LinearInputs.All([]))
        {
            foreach (var (_, read) in Steps)
            {
                for (var run = 0; run < 3; run++)
                    read(of(20_000));
            }
        }
    }

    private static int Terms(string text)
    {
        var sink = new Counter();
        TextAnalyser.Default.Analyse(text, ref sink);
        return sink.Terms;
    }

    private struct Counter : ITermSink
    {
        public int Terms { get; private set; }

        public void Add(ReadOnlySpan<char> term) => Terms++;
    }
}
