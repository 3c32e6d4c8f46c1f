using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The single changes of a posting's record that may get it more or better candidates; whether they do, ranking says.</summary>
internal sealed class PostingChanges(RelaxationPolicy costs)
{
    private const int Tens = 10;

    /// <summary>Changes worth trying; of a ladder such as pay every step, the least first.</summary>
    /// <param name="posting">Whose candidates.</param>
    /// <param name="list">The best candidates as the posting is.</param>
    public IEnumerable<PostingChange> Of(JobPosting posting, IEnumerable<JobSeeker> list) =>
    [
        .. Offers(posting), .. Untold(posting, list),
        .. Levels((int?)posting.MinimumEducation, PostingChangeKind.LowerEducation, costs.LowerEducation, static (change, asked) => change with { Education = (EducationLevel)asked }),
        .. Levels((int?)posting.MinimumSkillGrade, PostingChangeKind.LowerSkillGrade, costs.LowerSkillGrade, static (change, asked) => change with { SkillGrade = (SkillGrade)asked }),
        .. Single(PostingChangeKind.DropExperience, costs.DropExperience, posting.Experience is { } years && years != ExperienceRange.NotAsked),
        .. Certificates(posting),
        .. Single(PostingChangeKind.DropAgeLimits, costs.DropAgeLimits, posting.MinimumAge is not null || posting.MaximumAge is not null),
        .. Single(PostingChangeKind.FlexibleShifts, costs.FlexibleShifts, posting.Shifts != WorkShifts.None),
    ];

    private IEnumerable<PostingChange> Offers(JobPosting posting) => posting.Wage?.High is { } highest && costs.RaiseOffer > 0
        ? PayLadder.Up(highest.Yuan, costs).Select((yuan, step) => new PostingChange(PostingChangeKind.RaiseOffer, (step + 1) * costs.RaiseOffer) { Pay = MonthlyWage.FromMonth(yuan) })
        : [];

    // What would do for half of those who fit best.
    private static IEnumerable<PostingChange> Untold(JobPosting posting, IEnumerable<JobSeeker> list)
    {
        if (posting.Wage is { IsStated: true })
            return [];
        double[] wanted = [.. list.Select(static seeker => Pay.OverTwelveMonths(seeker.WantedWage)).OfType<double>().Order()];
        return wanted.Length == 0
            ? []
            : [new(PostingChangeKind.StateOffer, 0) { Pay = MonthlyWage.FromMonth(Math.Min(MonthlyWage.Highest, Math.Ceiling((decimal)wanted[(wanted.Length - 1) / 2] / Tens) * Tens)) }];
    }

    private IEnumerable<PostingChange> Certificates(JobPosting posting) => costs.HelpObtainCertificate > 0
        ? posting.Certificates.Distinct(StringComparer.Ordinal)
            .Select(asked => new PostingChange(PostingChangeKind.HelpObtainCertificate, costs.HelpObtainCertificate) { Name = asked })
        : [];

    private static IEnumerable<PostingChange> Levels(int? asked, PostingChangeKind kind, double cost, Func<PostingChange, int, PostingChange> toAsk) =>
        cost > 0 && asked > 0 ? Enumerable.Range(1, asked.Value).Select(levels => toAsk(new(kind, levels * cost), asked.Value - levels)) : [];

    private static IEnumerable<PostingChange> Single(PostingChangeKind kind, double cost, bool isAsked) => cost > 0 && isAsked ? [new(kind, cost)] : [];
}
