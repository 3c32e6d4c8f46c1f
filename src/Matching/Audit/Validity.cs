using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Whether a posting holds on the day: published, not past its last day, not filled .</summary>
internal static class Validity
{
    internal static void Check(JobPosting posting, DateOnly asOf, PostingAuditPolicy policy, FindingList into)
    {
        if (posting.ValidUntil is { } last && posting.PostedOn is { } first && last < first)
            into.Add("dates_in_disorder", PostingField.Dates);
        else if (posting.ClosedOn is { } end && posting.PostedOn is { } start && end < start)
            into.Add("dates_in_disorder", PostingField.Dates);
        if (posting.ClosedOn is { } closed && closed <= asOf)
            into.Add("filled", PostingField.Dates);
        else if (posting.ValidUntil is { } until && until < asOf)
            into.Add("expired", PostingField.Dates);
        else if (posting.PostedOn is { } posted && posted > asOf)
            into.Add("not_yet_published", PostingField.Dates);
        else if (IsLongOnShow(posting, asOf, policy.PublicationDays))
            into.Add("publication_period", PostingField.Dates);
    }

    private static bool IsLongOnShow(JobPosting posting, DateOnly asOf, int days) =>
        days > 0 && posting.ValidUntil is null && posting.PostedOn is { } posted && asOf.DayNumber - posted.DayNumber > days;
}
