using System.Globalization;
using System.Text;
using Jiuye;
using Jiuye.Matching;

namespace InProcess.Tests.Districts;

/// <summary>Everything that an engine says of its records, as text: two engines that say the same are the same to everybody.</summary>
internal static class AllAnswers
{
    private static readonly string[] Typed = ["dianhan", "hs", "保安", "软件", "shouyin"];

    internal static string Of(DistrictEngine engine, DateOnly asOf)
    {
        var text = new StringBuilder();
        foreach (var seeker in engine.Seekers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{seeker.Id} {Encoding.UTF8.GetString(RecordBody.Of(seeker))}\n");
            foreach (var match in engine.RecommendPostings(seeker.Id, 50, asOf))
                text.Append(CultureInfo.InvariantCulture, $"  {match.Posting.Id} {match.Score:R} {match.Explanation.ToText(Audience.Seeker, "zh-CN")}\n");
            foreach (var posting in engine.Postings)
                text.Append(CultureInfo.InvariantCulture, $"  not {posting.Id}: {string.Join(' ', engine.WhyExcluded(seeker.Id, posting.Id, asOf))}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {engine.Grade(seeker.Id, asOf).Level}\n");
        }

        foreach (var posting in engine.Postings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{posting.Id} {Encoding.UTF8.GetString(RecordBody.Of(posting))}\n");
            foreach (var match in engine.RecommendSeekers(posting.Id, 50, asOf))
                text.Append(CultureInfo.InvariantCulture, $"  {match.Seeker.Id} {match.Score:R} {match.Explanation.ToText(Audience.Employer, "en")}\n");
        }

        foreach (var typed in Typed)
            text.Append(CultureInfo.InvariantCulture, $"{typed}: {string.Join(' ', engine.Suggest(typed))}\n");
        return text.Append(engine.Count).ToString();
    }
}
