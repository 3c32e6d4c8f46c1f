using Jiuye.Matching.Clearing;

namespace Matching.Tests.Clearing;

/// <summary>The definitions, written out without regard to time.</summary>
internal static class PlainClearing
{
    /// <summary>Rounds of proposals over everybody until nobody is turned down.</summary>
    public static int[] Stable(PreferenceMarket market)
    {
        var refused = new bool[market.Seekers, market.Postings];
        var got = new int[market.Seekers];
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            for (var seeker = 0; seeker < market.Seekers; seeker++)
                got[seeker] = Enumerable.Range(0, market.Postings).Where(posting => !refused[seeker, posting]).OrderByDescending(posting => Liking(market, seeker, posting)).Append(-1).First();
            for (var posting = 0; posting < market.Postings; posting++)
            {
                var asking = Enumerable.Range(0, market.Seekers).Where(seeker => got[seeker] == posting).OrderByDescending(seeker => Wanting(market, seeker, posting));
                foreach (var seeker in asking.Skip(market.Places[posting]))
                    (refused[seeker, posting], isDone) = (true, false);
            }
        }

        return got;
    }

    /// <summary>Every pair that would rather have each other; ties go by number.</summary>
    public static int Blocking(PreferenceMarket market, int[] got)
    {
        var blocking = 0;
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            for (var posting = 0; posting < market.Postings; posting++)
            {
                var held = Enumerable.Range(0, market.Seekers).Where(other => got[other] == posting).ToArray();
                var wants = got[seeker] < 0 || (Liking(market, seeker, posting), -posting).CompareTo((Liking(market, seeker, got[seeker]), -got[seeker])) > 0;
                var isWanted = held.Length < market.Places[posting] || held.Any(other => (Wanting(market, seeker, posting), -seeker).CompareTo((Wanting(market, other, posting), -other)) > 0);
                blocking += wants && isWanted ? 1 : 0;
            }
        }

        return blocking;
    }

    public static Envies Envy(PreferenceMarket market, double[] seekersLook, double[] postingsLook)
    {
        var (seekers, postings) = (0, 0);
        for (var one = 0; one < market.Seekers; one++)
            seekers += Enumerable.Range(0, market.Seekers).Count(there => Seeker(one, one) < Seeker(one, there) - 1e-9);
        for (var one = 0; one < market.Postings; one++)
            postings += Enumerable.Range(0, market.Postings).Count(there => Posting(one, one) < Posting(one, there) - 1e-9);
        return new(seekers, postings);

        double Seeker(int one, int there) => Enumerable.Range(0, market.Postings).Sum(posting =>
            Liking(market, one, posting) * seekersLook[(one * market.Postings) + posting] * Wanting(market, one, posting) * postingsLook[(posting * market.Seekers) + there]);
        double Posting(int one, int there) => Enumerable.Range(0, market.Seekers).Sum(seeker =>
            Wanting(market, seeker, one) * postingsLook[(one * market.Seekers) + seeker] * Liking(market, seeker, one) * seekersLook[(seeker * market.Postings) + there]);
    }

    /// <summary>Iterated proportional fitting turn by turn, as published.</summary>
    public static (double[] Seekers, double[] Postings) Utility(PreferenceMarket market, double chance)
    {
        var (a, b) = (Ones(market.Seekers), Ones(market.Postings));
        double K(int seeker, int posting) => Math.Exp((Liking(market, seeker, posting) + Wanting(market, seeker, posting)) / (2 * chance));
        for (var round = 0; round < 100_000; round++)
        {
            var held = a.Concat(b).ToArray();
            for (var seeker = 0; seeker < a.Length; seeker++)
                a[seeker] = Root(1, b.Select((one, posting) => one * K(seeker, posting)).Sum());
            for (var posting = 0; posting < b.Length; posting++)
                b[posting] = Root(market.Places[posting], a.Select((one, seeker) => one * K(seeker, posting)).Sum());
            if (a.Concat(b).Zip(held, static (now, then) => Math.Abs(now - then)).Max() < 1e-13)
                break;
        }

        return (a, b);
    }

    public static double Liking(PreferenceMarket market, int seeker, int posting) => market.Likings[(seeker * market.Postings) + posting];

    public static double Wanting(PreferenceMarket market, int seeker, int posting) => market.Wantings[(posting * market.Seekers) + seeker];

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static double Root(double mass, double others) => Math.Sqrt(mass + (others * others / 4)) - (others / 2);
}
