using System.Collections.Concurrent;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Puts one person before the postings of one trade, as the record stands and as it would stand after each training that comes into question.</summary>
internal sealed class TrainingGaps(FilterInspector inspector, SkillFinder skills)
{
    // What most postings of a trade ask comes first; what a dozen trainings do not open, hardly one posting asks.
    private const int AimsTried = 12;
    private const int SkillsTried = 3;
    private const int SkillsNamed = 5;

    // Postings word the same few thousand names again and again.
    private readonly ConcurrentDictionary<string, string> canonical = new(StringComparer.Ordinal);

    /// <summary>True where a posting asks for anything that a training can give.</summary>
    internal static bool AsksForSomething(JobPosting posting) =>
        posting.MinimumSkillGrade > SkillGrade.None || posting.Certificates.Count > 0 || posting.Skills.Count > 0;

    internal bool Passes(JobSeeker seeker, JobPosting posting, DateOnly asOf) => inspector.Failing(seeker, posting, null, asOf).Count == 0;

    internal TradeGaps Of(JobSeeker seeker, OccupationCode trade, TradeBasis basis, IEnumerable<JobPosting> postings, DateOnly asOf)
    {
        var held = Held(seeker);
        List<JobPosting> passing = [];
        List<PostingGap> lacking = [];
        foreach (var posting in postings)
        {
            var failing = inspector.Failing(seeker, posting, null, asOf);
            if (failing.Count == 0)
                passing.Add(posting);
            else if (failing.All(static verdict => verdict.Filter is HardFilter.SkillGrade or HardFilter.Certificates) && !failing.Any(AsksForLicence))
                lacking.Add(Gap(trade, posting, failing));
        }

        PostingGap[] toTrain = [.. lacking.Where(static gap => gap.Aim.IsQualification)];
        return new(
            [.. Qualifications(seeker, held, basis, toTrain, asOf), .. SkillCourses(seeker, held, trade, basis, passing)],
            [.. lacking.Where(static gap => !gap.Aim.IsQualification && gap.Errands.Length == 1).Select(static gap => (gap.Errands[0], gap.Posting.Id))],
            seeker.SkillGrade is null ? [.. passing.Where(static posting => posting.MinimumSkillGrade > SkillGrade.None).Select(static posting => posting.Id)] : []);
    }

    private static bool AsksForLicence(FilterVerdict verdict) => verdict.Missing.Any(StateLicences.Holds);

    private PostingGap Gap(OccupationCode trade, JobPosting posting, IReadOnlyList<FilterVerdict> failing)
    {
        string[] missing = [.. failing.SelectMany(static verdict => verdict.Missing).Select(Named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var lacksGrade = failing.Any(static verdict => verdict.Filter == HardFilter.SkillGrade);
        return new(
            posting,
            new(trade)
            {
                Grade = lacksGrade ? posting.MinimumSkillGrade : null,
                Certificates = [.. missing.Where(name => !CourselessCertificates.Holds(name, skills))],
            },
            [.. missing.Where(name => CourselessCertificates.Holds(name, skills))]);
    }

    // One name for what several postings word differently, so that they count together.
    private string Named(string asked) => canonical.GetOrAdd(asked, name => skills.Canonical(name) is { Length: > 0 } known ? known : name);

    // Every name that something held satisfies: what is asked is held where its name is among them.
    private HashSet<string> Held(JobSeeker seeker) => seeker.Skills.Concat(seeker.Certificates).SelectMany(skills.Covered).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<TrainingOption> Qualifications(JobSeeker seeker, HashSet<string> held, TradeBasis basis, PostingGap[] gaps, DateOnly asOf)
    {
        var aims = gaps.GroupBy(static gap => gap.Aim)
            .OrderByDescending(static group => group.Sum(static gap => gap.Posting.Openings)).ThenBy(static group => group.Key)
            .Take(AimsTried).Select(static group => group.Key);
        foreach (var aim in aims)
        {
            var trained = aim.ApplyTo(seeker);
            PostingGap[] opened = [.. gaps.Where(gap => Passes(WithErrands(trained, gap), gap.Posting, asOf))];
            if (opened.Length > 0)
                yield return Option(aim, basis, opened, held);
        }
    }

    private TrainingOption Option(TrainingAim aim, TradeBasis basis, PostingGap[] opened, HashSet<string> held) => new(aim, basis)
    {
        Opened = [.. opened.Select(static gap => gap.Posting.Id)],
        Openings = opened.Sum(static gap => gap.Posting.Openings),
        AlsoObtain = [.. opened.SelectMany(static gap => gap.Errands).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        SkillsAsked = [.. MostAsked(opened.SelectMany(gap => MissingSkills(held, gap.Posting))).Take(SkillsNamed)],
    };

    private static JobSeeker WithErrands(JobSeeker seeker, PostingGap gap) =>
        gap.Errands.Length == 0 ? seeker : seeker with { Certificates = [.. seeker.Certificates, .. gap.Errands] };

    private IEnumerable<TrainingOption> SkillCourses(JobSeeker seeker, HashSet<string> held, OccupationCode trade, TradeBasis basis, List<JobPosting> passing)
    {
        // Without any skill told nothing says that the person lacks some: that is to be asked, not trained.
        if (seeker.Skills.Count == 0)
            yield break;
        (JobPosting Posting, string[] Missing)[] incomplete = [.. passing.Select(posting => (posting, MissingSkills(held, posting).ToArray())).Where(static one => one.Item2.Length > 0)];
        foreach (var skill in MostAsked(incomplete.SelectMany(static one => one.Missing)).Take(SkillsTried))
        {
            TrainingAim aim = new(trade) { Skills = [skill] };
            var trained = Held(aim.ApplyTo(seeker));
            PostingId[] completed = [.. incomplete.Where(one => one.Missing.All(trained.Contains)).Select(static one => one.Posting.Id)];
            if (completed.Length > 0)
                yield return new(aim, basis) { Completed = completed };
        }
    }

    private IEnumerable<string> MissingSkills(HashSet<string> held, JobPosting posting) =>
        posting.Skills.Select(Named).Where(asked => NameTable.Fold(asked).Length > 0 && !held.Contains(asked)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> MostAsked(IEnumerable<string> names) => names
        .GroupBy(static name => name, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal)
        .Select(static group => group.Key);

    /// <summary>What one posting lacks in one person: what is trained, and what is only applied for.</summary>
    private sealed record PostingGap(JobPosting Posting, TrainingAim Aim, string[] Errands);
}
