using System.Globalization;
using Jiuye.Matching.Text;

namespace Jiuye.Bench.Matching;

/// <summary>How many characters a millisecond are cut into index terms, of postings as they come? <c>-- speed POSTINGS...</c></summary>
/// <remarks>
/// One posting repeated, as in <see cref="SegmentBench"/>, is learned by the processor's cache and branch predictor; a register is not. CPU time
/// of the process over <see cref="Runs"/> runs: the least is what the code costs, the median what other work on the machine makes of it.
/// </remarks>
internal static class ReadingSpeed
{
    private const int Runs = 21;
    private const int Characters = 1_000_000;

    internal static int Run(IReadOnlyList<string> files)
    {
        string[] texts = [.. files.SelectMany(file => Texts(file, Characters / files.Count))];
        double characters = texts.Sum(static text => text.Length);
        for (var run = 0; run < 3; run++)
            Read(texts);
        double[] times = [.. Enumerable.Range(0, Runs).Select(_ => Time(texts)).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{texts.Length} postings, {characters:0} characters: {characters / times[0]:0} a millisecond at best, {characters / times[Runs / 2]:0} in the median of {Runs} runs"));
        return 0;
    }

    private static IEnumerable<string> Texts(string file, int characters)
    {
        var taken = 0;
        foreach (var text in LinearInputs.Postings(file))
        {
            if ((taken += text.Length) > characters)
                yield break;
            yield return text;
        }
    }

    private static double Time(string[] texts)
    {
        var before = Environment.CpuUsage.TotalTime;
        Read(texts);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static int Read(string[] texts)
    {
        var sink = new TermCount();
        foreach (var text in texts)
            TextAnalyser.Default.Analyse(text, ref sink);
        return sink.Terms;
    }
}
