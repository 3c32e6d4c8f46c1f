using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Looks at everything in an index: every checksum, and whether what the files say fits together.</summary>
/// <remarks>
/// Checksums tell that bytes are those that were written. Here is also asked whether what was written is an index: that lists ascend, numbers have meanings,
/// ids are found by their order, the lists of terms are the terms of the rows turned round, and each record is the one that its row says.
/// </remarks>
internal static class IndexCheck
{
    /// <summary>Checks the last snapshot of a folder.</summary>
    /// <exception cref="FileNotFoundException">The folder holds none.</exception>
    /// <exception cref="DamagedIndexException">Something is not as it must be; the first such thing, with its file and section.</exception>
    /// <exception cref="IndexVersionException">A file, or the layout, is of another version.</exception>
    public static Snapshot Run(string folder, int threads, CancellationToken cancellation = default)
    {
        var snapshot = MarketFiles.OpenSnapshot(folder, threads);
        var files = snapshot.Manifest.Files;
        foreach (var file in files)
            snapshot[file.Name].VerifyStored(threads);
        if (files.Count(static file => file.Name == MarketFiles.MarketName) != 1)
            throw new DamagedIndexException(Path.Combine(folder, SnapshotManifest.FileName), null, "no file of the market", "one");
        var market = snapshot[MarketFiles.MarketName];
        Offsets(market);
        var numbers = Numbers(market);
        var (postings, seekers) = (new HashSet<PostingId>(), new HashSet<SeekerId>());
        foreach (var named in files.Where(static file => file.Name != MarketFiles.MarketName))
        {
            cancellation.ThrowIfCancellationRequested();
            var file = snapshot[named.Name];
            Offsets(file);
            var live = MarketSections.Live(market, named.Name, checked((int)file.Rows));
            if (named.Kind == PostingSections.Kind)
                new SegmentCheck(file, numbers).Postings(live, postings);
            else if (named.Kind == SeekerSections.Kind)
                new SegmentCheck(file, numbers).Seekers(live, seekers);
            else
                throw file.Wrong("header", $"a file of '{named.Kind}'", "postings or seekers");
        }

        return snapshot;
    }

    private static MarketNumbers Numbers(SegmentFile market)
    {
        var terms = Distinct(market, "words.terms");
        var (skills, certificates) = (Distinct(market, "words.skills"), Distinct(market, "words.certificates"));
        var (held, offered) = (Occupations(market, "words.held"), Occupations(market, "words.offered"));
        var telling = market.Column<double>("statistics.telling");
        if (telling.Length > terms)
            throw market.Wrong("statistics.telling", $"{telling.Length} terms", $"at most {terms}");
        for (var term = 0; term < telling.Length; term++)
        {
            if (!(telling[term] is > 0 and < double.PositiveInfinity))
                throw market.Wrong("statistics.telling", $"{telling[term]} for term {term}", "a number above 0");
        }

        Referrals(market);
        return new(terms, skills, certificates, held, offered);
    }

    private static int Distinct(SegmentFile file, string name)
    {
        var texts = file.Texts(name);
        var seen = new HashSet<string>(texts.Count, StringComparer.Ordinal);
        for (var number = 0; number < texts.Count; number++)
        {
            if (!seen.Add(texts[number]))
                throw file.Wrong(name + ".values", $"number {number} is a text that a lower number is", "each text once");
        }

        return texts.Count;
    }

    private static int Occupations(SegmentFile file, string name)
    {
        var codes = file.Column<int>(name);
        if (codes.Span.ToArray().Distinct().Count() != codes.Length)
            throw file.Wrong(name, "an occupation with two numbers", "each once");
        for (var number = 0; number < codes.Length; number++)
        {
            if (codes[number] is < 1_000_000 or > 8_999_999)
                throw file.Wrong(name, $"the occupation {codes[number]}", "seven digits");
        }

        return codes.Length;
    }

    private static void Referrals(SegmentFile market)
    {
        var (seekers, postings) = (market.Texts("referrals.seekers"), market.Texts("referrals.postings"));
        foreach (var (name, ids) in new[] { ("referrals.seekers", seekers), ("referrals.postings", postings) })
        {
            for (var at = 1; at < ids.Count; at++)
            {
                if (string.CompareOrdinal(ids[at - 1], ids[at]) >= 0)
                    throw market.Wrong(name + ".values", $"ids {at - 1} and {at} do not ascend", "each id once, ascending");
            }
        }

        var pairs = Pairs(market, "referrals.of-seeker", seekers.Count, postings.Count).Select(static pair => (Seeker: pair.Own, Posting: pair.Other, pair.Day)).ToHashSet();
        foreach (var (posting, seeker, day) in Pairs(market, "referrals.of-posting", postings.Count, seekers.Count))
        {
            if (!pairs.Remove((seeker, posting, day)))
                throw market.Wrong("referrals.of-posting.values", "a pair that referrals.of-seeker lacks", "the same pairs from both sides");
        }

        if (pairs.Count > 0)
            throw market.Wrong("referrals.of-seeker.values", "a pair that referrals.of-posting lacks", "the same pairs from both sides");
        if (market.Has(MarketSections.HiredName))
            Hired(market.Column<int>(MarketSections.HiredName), market.Lists<ReferralDay>("referrals.of-seeker", seekers.Count).Values.Length);

        void Hired(Column<int> places, int count)
        {
            for (var at = 0; at < places.Length; at++)
            {
                if (places[at] < (at == 0 ? 0 : places[at - 1] + 1) || places[at] >= count)
                    throw market.Wrong(MarketSections.HiredName, $"the place {places[at]}", $"ascending places of the {count} pairs");
            }
        }
    }

    private static IEnumerable<(int Own, int Other, int Day)> Pairs(SegmentFile market, string name, int owns, int others)
    {
        var lists = market.Lists<ReferralDay>(name, owns);
        for (var own = 0; own < owns; own++)
        {
            for (var at = lists.Start(own); at < lists.Start(own + 1); at++)
            {
                var (other, day) = lists.Values[at];
                if (other < 0 || other >= others || day < 0 || day > DateOnly.MaxValue.DayNumber)
                    throw market.Wrong(name + ".values", $"number {other} on day {day}", $"numbers below {others}, and days");
                yield return (own, other, day);
            }
        }
    }

    private static void Offsets(SegmentFile file)
    {
        foreach (var section in file.Sections.Where(static section => section.Name.EndsWith(".offsets", StringComparison.Ordinal)))
        {
            if (section.Type == SectionType.Int32)
                Ascending<int>(file, section.Name);
            else
                Ascending<long>(file, section.Name);
        }
    }

    private static void Ascending<T>(SegmentFile file, string name)
        where T : unmanaged, IComparable<T>
    {
        var offsets = file.Column<T>(name);
        for (var at = 1; at < offsets.Length; at++)
        {
            if (offsets[at].CompareTo(offsets[at - 1]) < 0)
                throw file.Wrong(name, $"{offsets[at]} after {offsets[at - 1]} at {at}", "offsets that ascend");
        }
    }
}
