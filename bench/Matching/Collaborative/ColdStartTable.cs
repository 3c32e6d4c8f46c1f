using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Learning.Collaborative;
using Matching.Tests.Learning.Collaborative;

namespace Jiuye.Bench.Matching.Collaborative;

/// <summary>How well are new postings found by their content, beside postings with a history?</summary>
internal static class ColdStartTable
{
    internal static int Run(int seekers, int postings, int seeds)
    {
        Console.WriteLine("| seed | pairs | warm recall@10 | cold recall@10 | cold over warm | warm among all | cold among all | cold without content | warm and cold by the planted truth | training, s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        for (var seed = 1; seed <= seeds; seed++)
        {
            var market = new ContentMarket(seekers, postings, seed);
            var content = market.Content;
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var model = CollaborativeModel.Train(market.Train, content, null, threads: 2);
            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            var recall = ContentRecall.Of(market, model.Score, seed);
            var without = ContentRecall.Of(market, CollaborativeModel.Train(market.Train, threads: 2).Score, seed);
            var most = ContentRecall.Of(market, market.Truth, seed);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {seed} | {market.Train.Count} | {recall.Warm:.000} | {recall.Cold:.000} | {recall.Cold / recall.Warm:.00} | {recall.WarmAmongAll:.000} | {recall.ColdAmongAll:.000} | {without.Cold:.000} | {most.Warm:.000} {most.Cold:.000} | {seconds:0.0} |"));
        }

        return 0;
    }
}
