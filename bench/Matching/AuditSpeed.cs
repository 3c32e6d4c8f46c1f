using System.Globalization;
using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>How many postings a second does one core audit, with what allocation, and how long does the first posting take? <c>-- audit [POSTINGS]</c></summary>
/// <remarks>
/// Postings are those of <see cref="AuditPostings"/>, from a fixed seed: no file is read. Processor time of the process on one thread; the least of
/// <see cref="Runs"/> passes is what the code costs, the median what other work on the machine makes of it. Asked: 10,000 postings a second.
/// </remarks>
internal static class AuditSpeed
{
    private const int Runs = 7;
    private const int DefaultPostings = 20_000;

    private static readonly DateOnly Day = new(2026, 3, 31);

    internal static int Run(string? count)
    {
        JobPosting[] postings = [.. AuditPostings.Of(count is null ? DefaultPostings : int.Parse(count, CultureInfo.InvariantCulture))];
        var audit = new PostingAudit(Policy.Named("jiuye-default"));
        var first = Time(audit, postings.AsSpan(0, 1), out _);
        _ = Time(audit, postings, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Time(audit, postings, out var findings);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        double[] times = [.. Enumerable.Range(0, Runs).Select(_ => Time(audit, postings, out var _)).Order()];
        double characters = postings.Sum(static posting => posting.Description.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{postings.Length} postings of {characters / postings.Length:0} characters, {findings / (double)postings.Length:0.0} findings each"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{postings.Length / times[0]:N0} postings a second and core at best, {postings.Length / times[Runs / 2]:N0} in the median of {Runs} passes"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)postings.Length:0} bytes allocated a posting, findings included; {first * 1000:0} ms of processor time to the first posting"));
        return 0;
    }

    private static double Time(PostingAudit audit, ReadOnlySpan<JobPosting> postings, out long findings)
    {
        findings = 0;
        var before = Environment.CpuUsage.TotalTime;
        foreach (var posting in postings)
            findings += audit.Audit(posting, Day).Count;
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
