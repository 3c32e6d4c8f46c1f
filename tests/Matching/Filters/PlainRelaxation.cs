using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>Tries every combination of everything that may be given up, each on a changed record with the plain filters.</summary>
internal sealed class PlainRelaxation(Market market, MatchingOptions options, DateOnly asOf)
{
    public (int Present, int Reachable, double? Cost) ForSeeker(JobSeeker seeker, int atLeast, RelaxationPolicy costs)
    {
        var places = seeker.WantedDistricts.Count > 0 ? seeker.WantedDistricts : seeker.District is { } home ? [home.Region] : [];
        (double Cost, Func<JobSeeker, JobSeeker> Change)[][] choices =
        [
            [
                Keep<JobSeeker>(),
                (costs.WholeCity, changed => changed with { WantedDistricts = [.. places, .. places.Select(static place => place.Region)] }),
                (costs.WholeProvince, changed => changed with { WantedDistricts = [.. places.Select(static place => place.Province)] }),
                (costs.WholeCountry, static changed => changed with { WantedDistricts = [.. DistrictGazetteer.Prc2023.Codes.Where(static code => code.Level == DistrictLevel.Province)] }),
            ],
            [
                Keep<JobSeeker>(),
                .. seeker.WantedWage?.Low is { } least ? Enumerable.Range(1, costs.PaySteps).Select(step => (step * costs.LowerWish, Lower(least.Yuan, step * costs.PayStep))) : [],
            ],
            Shift(WorkShifts.Day, costs.AcceptDayShift),
            Shift(WorkShifts.Night, costs.AcceptNightShift),
            Shift(WorkShifts.Rotating, costs.AcceptRotatingShifts),
        ];
        return Best(choices, seeker, atLeast, costs, (changed, matcher) => market.Postings.Count(posting => matcher.Passes(changed, posting)));
    }

    public (int Present, int Reachable, double? Cost) ForPosting(JobPosting posting, int atLeast, RelaxationPolicy costs)
    {
        (double Cost, Func<JobPosting, JobPosting> Change)[][] choices =
        [
            [Keep<JobPosting>(), .. Levels((int?)posting.MinimumEducation ?? 0, costs.LowerEducation, static (changed, level) => changed with { MinimumEducation = (EducationLevel)level })],
            [Keep<JobPosting>(), .. Levels((int?)posting.MinimumSkillGrade ?? 0, costs.LowerSkillGrade, static (changed, level) => changed with { MinimumSkillGrade = (SkillGrade)level })],
            [
                Keep<JobPosting>(),
                .. posting.Wage?.High is { } highest ? Enumerable.Range(1, costs.PaySteps).Select(step => (step * costs.RaiseOffer, Raise(highest.Yuan, step * costs.PayStep))) : [],
            ],
            [Keep<JobPosting>(), (costs.DropAgeLimits, static changed => changed with { MinimumAge = null, MaximumAge = null })],
            [Keep<JobPosting>(), (costs.FlexibleShifts, static changed => changed with { Shifts = WorkShifts.None })],
        ];
        return Best(choices, posting, atLeast, costs, (changed, matcher) => market.Seekers.Count(seeker => matcher.Passes(seeker, changed)));
    }

    private (int Present, int Reachable, double? Cost) Best<T>(
        (double Cost, Func<T, T> Change)[][] choices, T record, int atLeast, RelaxationPolicy costs, Func<T, PlainMatcher, int> count)
    {
        var once = new PlainMatcher(new([], [], market.Referrals), options, asOf);
        var again = new PlainMatcher(new([], [], []), options, asOf);
        var ways = new List<(double Cost, int Matches)>();
        foreach (var chosen in Product(choices))
        {
            var changed = chosen.Aggregate(record, static (so, choice) => choice.Change(so));
            var cost = chosen.Sum(static choice => choice.Cost);
            ways.Add((cost, count(changed, once)));
            ways.Add((cost + costs.RecommendAgain, count(changed, again)));
        }

        var (present, reachable) = (ways[0].Matches, ways.Max(static way => way.Matches));
        return (present, reachable, present >= Math.Min(atLeast, reachable) ? null : ways.Where(way => way.Matches >= Math.Min(atLeast, reachable)).Min(static way => way.Cost));
    }

    private static IEnumerable<T[]> Product<T>(T[][] choices) =>
        choices.Aggregate((IEnumerable<T[]>)[[]], static (all, choice) => all.SelectMany(_ => choice, static (chosen, next) => (T[])[.. chosen, next]));

    private static (double Cost, Func<T, T> Change) Keep<T>() => (0, static record => record);

    private static (double Cost, Func<JobSeeker, JobSeeker> Change)[] Shift(WorkShifts shift, double cost) =>
        [Keep<JobSeeker>(), (cost, changed => changed with { AcceptedShifts = changed.AcceptedShifts == WorkShifts.None ? WorkShifts.None : changed.AcceptedShifts | shift })];

    private static Func<JobSeeker, JobSeeker> Lower(int least, double share) => changed =>
        changed with { WantedWage = new(MonthlyWage.FromMonth((decimal)Math.Floor(Math.Round(least * (1 - share), 3) / 10) * 10), changed.WantedWage!.High) };

    private static Func<JobPosting, JobPosting> Raise(int highest, double share) => changed =>
        changed with { Wage = new(changed.Wage!.Low, MonthlyWage.FromMonth((decimal)Math.Ceiling(Math.Round(highest * (1 + share), 3) / 10) * 10)) };

    private static IEnumerable<(double Cost, Func<JobPosting, JobPosting> Change)> Levels(int asked, double cost, Func<JobPosting, int, JobPosting> ask) =>
        Enumerable.Range(1, asked).Select(levels => (levels * cost, (Func<JobPosting, JobPosting>)(changed => ask(changed, asked - levels))));
}
