using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Whether the work so far and the skills have anything to do with the work wanted (工作经历是否符合择业目标).</summary>
/// <remarks>Whoever changes trade does nothing wrong: the finding asks that a counsellor talk about it, so that the résumé says what carries over.</remarks>
internal static class SeekerWishes
{
    internal static void Check(JobSeeker seeker, List<SeekerFinding> into)
    {
        if (seeker.WantedOccupations.Count == 0 && seeker.WantedJobs.Count == 0)
            into.Add(SeekerRule.Find("no_wish", "wanted_occupations"));
        if (seeker.WantedOccupations.Count == 0)
            return;
        var coded = 0;
        for (var at = 0; at < seeker.History.Count; at++)
        {
            if (seeker.History[at].Occupation is not { } worked)
                continue;
            coded++;
            if (IsNear(worked, seeker.WantedOccupations))
                return;
        }

        if (coded > 0)
            into.Add(SeekerRule.Find("history_against_wish", "wanted_occupations"));
    }

    // The same middle group (中类): cook and pastry cook, lathe and milling machine.
    private static bool IsNear(OccupationCode worked, IReadOnlyList<OccupationCode> wanted)
    {
        for (var at = 0; at < wanted.Count; at++)
        {
            if (worked.At(OccupationLevel.MiddleGroup) == wanted[at].At(OccupationLevel.MiddleGroup))
                return true;
        }

        return false;
    }
}
