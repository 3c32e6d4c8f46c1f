using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;

namespace Jiuye.Bench.Matching.Collaborative;

/// <summary>Pairs to train on and pairs to find again.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Train">What methods see.</param>
/// <param name="Truth">What is to be found; nothing for most seekers.</param>
internal sealed record HeldOut(string Name, Interactions Train, Interactions Truth)
{
    private const int SeekersOfAHundred = 15;

    /// <summary>The parts of two files of lines seeker, tab, posting, both counted from 0.</summary>
    internal static HeldOut FromFiles(string train, string truth)
    {
        var (seen, held) = (Read(train), Read(truth));
        return Of("validation", seen, held, 1 + seen.Concat(held).Max(static pair => pair.Seeker), 1 + seen.Concat(held).Max(static pair => pair.Posting));
    }

    /// <summary>Of some seekers a random share of their pairs, any number as likely as another; a seeker keeps at least one, and a posting that nobody else acted upon is not asked for.</summary>
    internal static HeldOut Fold(Interactions all, int seed)
    {
        var random = new SeededRandom(seed, 11);
        var (seen, held) = (new List<Interaction>(), new List<Interaction>());
        for (var seeker = 0; seeker < all.Seekers; seeker++)
        {
            var own = all.PostingsOf(seeker).ToArray();
            random.Shuffle(own.AsSpan());
            var lost = own.Length > 1 && random.Next(100) < SeekersOfAHundred ? 1 + random.Next(own.Length - 1) : 0;
            for (var at = 0; at < own.Length; at++)
                (at < lost ? held : seen).Add(new(seeker, own[at]));
        }

        var kept = seen.Select(static pair => pair.Posting).ToHashSet();
        return Of(string.Create(CultureInfo.InvariantCulture, $"fold {seed}"), seen, [.. held.Where(pair => kept.Contains(pair.Posting))], all.Seekers, all.Postings);
    }

    private static HeldOut Of(string name, List<Interaction> seen, List<Interaction> held, int seekers, int postings) =>
        new(name, Interactions.Of(seekers, postings, seen), Interactions.Of(seekers, postings, held));

    private static List<Interaction> Read(string path) =>
        [.. File.ReadLines(path).Select(static line => line.Split('\t')).Select(static fields => new Interaction(int.Parse(fields[0], CultureInfo.InvariantCulture), int.Parse(fields[1], CultureInfo.InvariantCulture)))];
}
