using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>How well a person and a post truly fit: the planted probability that a referral ends in a hire, with its parts.</summary>
/// <remarks>
/// Value = logistic(-6.5 + 2.6 occupation + 1.0 skills + 0.8 distance + 1.2 pay + 0.7 schooling + 0.5 experience + 0.35 ability + 0.15 appeal + 0.15 drive).
/// Every part lies in [0, 1]; ability, appeal and drive are standard normal and show in no file but this. Protected attributes do not enter.
/// </remarks>
internal readonly record struct Suitability
{
    private const double HalfKilometres = 10;

    /// <summary>The probability, interval (0, 1).</summary>
    internal required double Value { get; init; }

    /// <summary>Nearness of the occupations on the classification's tree.</summary>
    internal required double Occupation { get; init; }

    /// <summary>The share of asked skills that the person has; 1 where none is asked.</summary>
    internal required double Skills { get; init; }

    /// <summary>Nearness of home and workplace.</summary>
    internal required double Distance { get; init; }

    /// <summary>How well the pay meets what is wanted.</summary>
    internal required double Pay { get; init; }

    /// <summary>Schooling against what is asked.</summary>
    internal required double Schooling { get; init; }

    /// <summary>Experience against what is asked.</summary>
    internal required double Experience { get; init; }

    internal static Suitability Of(MarketModel model, in SeekerTraits seeker, in PostingTraits posting)
    {
        var occupation = Nearness(seeker.Occupation, posting.Occupation);
        if (seeker.SecondOccupation is { } second)
            occupation = Math.Max(occupation, 0.85 * Nearness(second, posting.Occupation));
        var skills = SkillShare(seeker, posting);
        var distance = Near(seeker, posting);
        var pay = PayFit(seeker.WantedPay.Low, posting.Wage);
        var schooling = SchoolingFit(seeker.Education, posting.Education);
        var experience = ExperienceFit(seeker.Years, model.Margins["asked-years"].Ranges[posting.AskedYears].Low);
        var logit = -6.5 + 2.6 * occupation + skills + 0.8 * distance + 1.2 * pay + 0.7 * schooling + 0.5 * experience
            + 0.35 * seeker.Ability + 0.15 * posting.Appeal + 0.15 * seeker.Drive;
        return new()
        {
            Value = 1 / (1 + Math.Exp(-logit)),
            Occupation = occupation,
            Skills = skills,
            Distance = distance,
            Pay = pay,
            Schooling = schooling,
            Experience = experience,
        };
    }

    private static double Nearness(OccupationProfile left, OccupationProfile right)
    {
        if (left.Index == right.Index)
            return 1;
        return left.Code.CommonLevel(right.Code) switch
        {
            OccupationLevel.Occupation => 0.9,
            OccupationLevel.MinorGroup => 0.7,
            OccupationLevel.MiddleGroup => 0.4,
            OccupationLevel.MajorGroup => 0.12,
            _ => 0,
        };
    }

    private static double SkillShare(in SeekerTraits seeker, in PostingTraits posting)
    {
        if (posting.Skills == 0)
            return 1;
        var asked = 0;
        var held = 0;
        for (var i = 0; i < posting.Occupation.Skills.Count; i++)
        {
            if ((posting.Skills & 1u << i) == 0)
                continue;
            asked++;
            if (Holds(seeker, posting.Occupation.SkillNumbers[i]))
                held++;
        }

        return (double)held / asked;
    }

    private static bool Holds(in SeekerTraits seeker, int skill)
    {
        for (var i = 0; i < seeker.Occupation.SkillNumbers.Count; i++)
        {
            if (seeker.Occupation.SkillNumbers[i] == skill)
                return (seeker.Skills & 1u << i) != 0;
        }

        return false;
    }

    private static double Near(in SeekerTraits seeker, in PostingTraits posting)
    {
        if (seeker.City != posting.City)
            return 0;
        if (seeker.Location is { } home && posting.Location is { } work)
            return 1 / (1 + home.KilometresTo(work) / HalfKilometres);
        return seeker.County == posting.County ? 0.8 : 0.4;
    }

    private static double PayFit(int wanted, double wage) => wanted == 0 ? 0.6 : 1 / (1 + Math.Pow(wanted / wage, 5));

    private static double SchoolingFit(EducationLevel held, EducationLevel asked) => Math.Max(0, 1 - 0.5 * Math.Max(0, (int)asked - (int)held));

    private static double ExperienceFit(int years, int asked) => asked <= 0 ? 1 : Math.Min(1, (years + 0.5) / asked);
}
