using System.Globalization;

namespace Jiuye.Bench.LuceneNet;

/// <summary>Looks at this process every few milliseconds, from a thread of its own that ends with the process, and keeps the most that was seen. The process's figures are Linux's.</summary>
internal sealed class MemoryPeaks
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(5);
    private static long own;
    private long heap;

    public MemoryPeaks() => new Thread(Watch) { IsBackground = true }.Start();

    /// <summary>The most bytes of the heap since it was asked last: objects and what the collector holds around them.</summary>
    public long Take() => Interlocked.Exchange(ref heap, 0);

    /// <summary>The most bytes of the process's own memory, without files that are mapped.</summary>
    public static long OwnAtMost() => Interlocked.Read(ref own);

    /// <summary>The most bytes of working set, files that are mapped among them.</summary>
    public static long ResidentAtMost() => Status("VmHWM:");

    private void Watch()
    {
        while (true)
        {
            Keep(ref heap, GC.GetTotalMemory(forceFullCollection: false));
            Keep(ref own, Status("RssAnon:"));
            Thread.Sleep(Every);
        }
    }

    private static void Keep(ref long most, long seen)
    {
        if (seen > Interlocked.Read(ref most))
            Interlocked.Exchange(ref most, seen);
    }

    private static long Status(string line) =>
        1_024 * long.Parse(File.ReadLines("/proc/self/status").First(one => one.StartsWith(line, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
}
