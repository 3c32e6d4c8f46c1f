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

    private static readonly (string Name, Action<string> Read)[] Steps =
    [
        ("folding", static text => CharacterFolding.FoldToString(text)),
        ("terms", static text => Terms(text)),
        ("title terms", static text => TextAnalyser.Default.TitleTerms(text)),
        ("words", static text => TextAnalyser.Default.Segment(text)),
        ("entities", static text => TextAnalyser.Default.Entities(text)),
        ("conditions", static text => ConditionFinder.Default.Find(text)),
        ("occupation", static text => OccupationCoder.Default.Rank(text, text)),
        ("whole posting", static text => RecordCoding.Default.Of(new JobPosting { Id = new("p"), Title = text, Description = text })),
        ("sketch", static text => new MinimumHashes(DuplicateRule.Default.LeastLikeness).Add(0, Shingles.Of(Shingles.Plain(text)))),
    ];

    /// <summary>Prints a line for each kind of text, all steps together, and for real text one for each step; an exit code of 1 where a step grows faster than <c>length^1.5</c>, which no noise explains.</summary>
    internal static int Run(IReadOnlyList<string> postings)
    {
        Warm();
        int[] lengths = [.. Lengths()];
        Head("text", lengths, "steepest step");
        var steepest = 0.0;
        var last = new double[Steps.Length][];
        foreach (var (name, of) in LinearInputs.All(postings))
        {
            last = Array.ConvertAll(Steps, step => Array.ConvertAll(lengths, length => Time(of(length), step.Read)));
            var (exponent, index) = last.Select((times, step) => (Slope(lengths, times), step)).Max();
            Row(name, lengths, [.. lengths.Select((_, at) => last.Sum(times => times[at]))], string.Create(CultureInfo.InvariantCulture, $"{Steps[index].Name} {exponent:0.00}"));
            steepest = Math.Max(steepest, exponent);
        }

        Console.WriteLine("\nThe last of these, step by step:\n");
        Head("step", lengths, "characters a ms at the longest");
        for (var step = 0; step < Steps.Length; step++)
            Row(Steps[step].Name, lengths, last[step], string.Create(CultureInfo.InvariantCulture, $"{lengths[^1] / Math.Max(1, last[step][^1]):N0}"));
        return steepest < 1.5 ? 0 : 1;
    }

    private static void Head(string first, int[] lengths, string note)
    {
        Console.WriteLine($"| {first} | {string.Join(" | ", lengths.Select(static length => string.Create(CultureInfo.InvariantCulture, $"{length / 1e6:0.##} M")))} | exponent | {note} |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", lengths.Length + 2)));
    }

    private static void Row(string name, int[] lengths, double[] times, string note)
    {
        var cells = string.Join(" | ", times.Select(static time => string.Create(CultureInfo.InvariantCulture, $"{time:N0} ms")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {cells} | {Slope(lengths, times):0.00} | {note} |"));
    }

    private static double Time(string text, Action<string> read)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        read(text);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>What takes a few milliseconds whatever the length has no exponent worth the name; ten more count for each.</summary>
    private static double Slope(int[] lengths, double[] times)
    {
        double[] x = [.. lengths.Select(static length => Math.Log(length))];
        double[] y = [.. times.Select(static time => Math.Log(time + 10))];
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
        var sink = new TermCount();
        TextAnalyser.Default.Analyse(text, ref sink);
        return sink.Terms;
    }
}
