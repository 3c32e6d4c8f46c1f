using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What holds for all segments of a market, as a file: numbers, counts, referrals, and which rows are still held; docs/index-format.md lists the sections.</summary>
internal static class MarketSections
{
    public const string Kind = "market";
    public const string HiredName = "referrals.hired";

    private const string LivePrefix = "live.";

    public static void Write(SegmentFileWriter writer, MarketFacts facts, IEnumerable<(string Segment, Bitmap Live)> live)
    {
        var words = facts.Words;
        writer.Add("words.terms", Texts.Of(words.Terms.All()));
        writer.Add("words.skills", Texts.Of(words.Skills.All()));
        writer.Add("words.certificates", Texts.Of(words.Certificates.All()));
        writer.Add<int>("words.held", Array.ConvertAll(words.Held.All(), static code => code.Number));
        writer.Add<int>("words.offered", Array.ConvertAll(words.Offered.All(), static code => code.Number));
        writer.Add("statistics.telling", facts.Statistics.Counted);
        writer.Add<double>("statistics.rest", [facts.Statistics.Unseen, facts.Statistics.MeanLength]);
        Write(writer, "evidence.named", facts.Relatedness.Evidence.Named);
        Write(writer, "evidence.wanted", facts.Relatedness.Evidence.Wanted);
        Write(writer, "evidence.asked", facts.Relatedness.Evidence.AskedFor);
        Write(writer, "evidence.moves", facts.Relatedness.Evidence.Moves);
        var referrals = facts.Referrals.ToTable();
        writer.Add("referrals.seekers", referrals.Seekers.ToTexts());
        writer.Add("referrals.postings", referrals.Postings.ToTexts());
        writer.Add("referrals.of-seeker", referrals.OfSeeker);
        writer.Add("referrals.of-posting", referrals.OfPosting);
        writer.Add(HiredName, referrals.Hired);
        foreach (var (segment, rows) in live)
        {
            writer.Add(LivePrefix + segment, rows.Words);
            GC.KeepAlive(rows);
        }
    }

    /// <exception cref="DamagedIndexException">The file says nothing of a market.</exception>
    public static MarketFacts Read(SegmentFile file, MatchingOptions options, JobTextReader reader)
    {
        var (terms, skills, certificates) = (file.Texts("words.terms"), file.Texts("words.skills"), file.Texts("words.certificates"));
        var words = new IndexWords(reader)
        {
            Terms = Numbering(terms),
            Skills = Numbering(skills),
            Certificates = Numbering(certificates),
            Held = Occupations(file, "words.held"),
            Offered = Occupations(file, "words.offered"),
        };
        var rest = file.Column<double>("statistics.rest", 2);
        var evidence = new OccupationEvidence(Counts(file, "evidence.named"), Counts(file, "evidence.wanted"), Counts(file, "evidence.asked"), Counts(file, "evidence.moves"));
        var relatedness = new OccupationRelatedness(options.Ranking.Relatedness, evidence);
        return new(
            options, words, new(file.Column<double>("statistics.telling"), rest[0], rest[1]), relatedness, new(relatedness, words.Held, words.Offered), Referrals(file));
    }

    /// <summary>Which rows of a segment are still held; null for all.</summary>
    /// <exception cref="DamagedIndexException">There are not as many rows.</exception>
    public static Bitmap? Live(SegmentFile file, string segment, int rows)
    {
        if (!file.Has(LivePrefix + segment))
            return null;
        var words = file.Column<ulong>(LivePrefix + segment, Bitmap.WordsFor(rows));
        var live = Bitmap.Of(words.Span.ToArray());
        GC.KeepAlive(words);
        if ((rows & 63) != 0 && live.Words[^1] >> (rows & 63) != 0)
            throw file.Wrong(LivePrefix + segment, "rows beyond the last", $"rows below {rows}");
        return live;
    }

    private static Numbering<string> Numbering(Texts texts) => new(texts.Count, () => Enumerable.Range(0, texts.Count).Select(number => texts[number]), StringComparer.Ordinal);

    private static Numbering<OccupationCode> Occupations(SegmentFile file, string name)
    {
        var codes = file.Column<int>(name);
        return new(codes.Length, () => Enumerable.Range(0, codes.Length).Select(number => OccupationCode.FromNumber(codes[number])));
    }

    private static void Write(SegmentFileWriter writer, string name, PairCounts counts)
    {
        writer.Add<CountedPair>(name + ".pairs", counts.CountedPairs.ToArray());
        writer.Add<CountedCode>(name + ".totals", counts.CountedCodes.ToArray());
    }

    private static PairCounts Counts(SegmentFile file, string name)
    {
        var (pairs, totals) = (file.Column<CountedPair>(name + ".pairs"), file.Column<CountedCode>(name + ".totals"));
        var counts = PairCounts.Of(pairs.Span, totals.Span);
        GC.KeepAlive(pairs);
        GC.KeepAlive(totals);
        return counts;
    }

    private static ReferralPairs Referrals(SegmentFile file)
    {
        var (seekers, postings) = (file.Texts("referrals.seekers"), file.Texts("referrals.postings"));
        var table = new ReferralTable(
            IdColumn<SeekerId>.Of(seekers, static id => new(id)),
            IdColumn<PostingId>.Of(postings, static id => new(id)),
            file.Lists<ReferralDay>("referrals.of-seeker", seekers.Count),
            file.Lists<ReferralDay>("referrals.of-posting", postings.Count),
            // Indexes of before lack them; nothing but a count of moves anew asks for them.
            file.Has(HiredName) ? file.Column<int>(HiredName) : Column<int>.Empty);
        return table.OfPosting.Values.Length == table.Count
            ? ReferralPairs.Of(table)
            : throw file.Wrong("referrals.of-posting.values", $"{table.OfPosting.Values.Length} pairs", $"{table.Count}");
    }
}
