using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

/// <summary>Made-up applications: seekers of a few trades who mostly apply within their own.</summary>
internal static class SmallMarket
{
    internal static Interactions Of(int seed, int seekers = 30, int postings = 24, int trades = 3, int perSeeker = 5)
    {
        var random = new SeededRandom(seed);
        var pairs = new List<Interaction>();
        for (var seeker = 0; seeker < seekers; seeker++)
        {
            for (var draw = 0; draw < perSeeker; draw++)
            {
                var posting = random.Next(postings);
                if (random.Next(10) < 8)
                    posting = (posting / trades * trades) + (seeker % trades);
                pairs.Add(new(seeker, Math.Min(posting, postings - 1), 1 + random.Next(3)));
            }
        }

        return Interactions.Of(seekers, postings, pairs);
    }
}
