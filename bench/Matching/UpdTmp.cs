using System.Diagnostics;
using Jiuye.Matching.Plain;
namespace Jiuye.Bench.Matching;
internal static class UpdTmp
{
    internal static void Run()
    {
        var data = new PlainData(1);
        var c = Environment.CpuUsage.TotalTime; 
        var postings = Enumerable.Range(1, 100_000).Select(data.Posting).ToArray();
        Console.WriteLine($"gen {(Environment.CpuUsage.TotalTime - c).TotalMilliseconds:0}");
        c = Environment.CpuUsage.TotalTime;
        var sw = Stopwatch.StartNew();
        var market = new PlainMarket(postings);
        Console.WriteLine($"build cpu {(Environment.CpuUsage.TotalTime - c).TotalMilliseconds:0} wall {sw.ElapsedMilliseconds}");
        var seekers = Enumerable.Range(1, 30_000).Select(data.Seeker).ToArray();
        var bulk = new PlainBulk(market, 50, 2);
        for (var i = 0; i < 5; i++)
        {
            c = Environment.CpuUsage.TotalTime; sw.Restart();
            bulk.Match(seekers, new(0, 30_000), default);
            Console.WriteLine($"bulk cpu us {(Environment.CpuUsage.TotalTime - c).TotalMicroseconds / 30000:0.00} wall rate {30000/sw.Elapsed.TotalSeconds:0}");
        }
        var n = 100_001;
        var search = market.NewSearch();
        for (var b = 0; b < 60; b++)
        {
            var upd = Enumerable.Range(n, 1000).Select(k => { var p = data.Posting(k); return new PlainUpdate(p.Id, p); }).ToList();
            upd.AddRange(Enumerable.Range(0, 1000).Select(k => new PlainUpdate(postings[(b + 100 * k)].Id, null)));
            n += 1000;
            c = Environment.CpuUsage.TotalTime; sw.Restart();
            market.Apply(upd);
            var w = sw.Elapsed.TotalMilliseconds;
            search.Match(seekers[b], 50);
            Console.WriteLine($"batch cpu ms {(Environment.CpuUsage.TotalTime - c).TotalMilliseconds:0.00} wall {w:0.00} {sw.Elapsed.TotalMilliseconds:0.00}");
        }
        for (var b = 0; b < 300; b++)
        {
            var p = data.Posting(n++);
            sw.Restart();
            market.Apply([new(p.Id, p)]);
            search.Match(seekers[b], 50);
            if (b % 20 == 0) Console.WriteLine($"single {sw.Elapsed.TotalMilliseconds:0.000}");
        }
    }
}
