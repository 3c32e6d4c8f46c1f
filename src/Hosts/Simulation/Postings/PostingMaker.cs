using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Draws the facts of postings.</summary>
internal sealed class PostingMaker
{
    private const double ShareStillOpenWithoutEnd = 0.3;
    private static readonly int[] Validities = [30, 60, 60, 90, 90, 180];

    private readonly MarketModel model;
    private readonly WeightedChoice occupations;
    private readonly Margin askedYears;
    private readonly Margin headcount;
    private readonly RankMap yearsRank;
    private readonly RankMap headcountRank;

    internal PostingMaker(MarketModel model)
    {
        this.model = model;
        occupations = new([.. model.Catalog.Occupations.Select(static o => o.PostingWeight)]);
        askedYears = model.Margins["asked-years"];
        headcount = model.Margins["headcount"];
        yearsRank = new(Pilot(YearsScore));
        headcountRank = new(Pilot(HeadcountScore));
    }

    /// <summary>Where and for what the posting is; the first numbers of its sequence, so that looking is cheap.</summary>
    internal (int City, OccupationProfile Occupation) Glance(long index)
    {
        var random = new RecordRandom(model.Seed, RandomStream.Posting, index);
        var city = model.Places.PickCity(ref random);
        return (city, model.Catalog.Occupations[occupations.Pick(ref random)]);
    }

    internal PostingTraits Make(long index)
    {
        var random = new RecordRandom(model.Seed, RandomStream.Posting, index);
        var city = model.Places.PickCity(ref random);
        var occupation = model.Catalog.Occupations[occupations.Pick(ref random)];
        var place = model.Places.Cities[city];
        var county = place.CountyChoice.Pick(ref random);
        var division = random.NextOf(occupation.Industries);
        var employer = EmployerDirectory.Pick(ref random);
        var education = EducationAsked(occupation, ref random);
        var score = model.Catalog.PostingScore[occupation.Index];
        var posted = model.AsOf.AddDays(-AgeInDays(ref random));
        DateOnly? validUntil = random.NextChance(ShareStillOpenWithoutEnd) ? null : posted.AddDays(random.NextOf(Validities));
        return new()
        {
            Index = index,
            City = city,
            County = county,
            Location = SimulatedPlaces.Point(place, county, ref random),
            Occupation = occupation,
            Division = division,
            EmployerNumber = employer,
            Wage = Math.Exp(WageLaw.LogMean(occupation, place, education == EducationLevel.None ? occupation.Education : education)
                + model.Employers.WagePremium(city, division, employer) + occupation.WageSpread * random.NextNormal()),
            Education = education,
            AskedYears = askedYears.At(yearsRank.RankOf(YearsScore(score, ref random))),
            Openings = headcount.Ranges[headcount.At(headcountRank.RankOf(HeadcountScore(score, ref random)))].Low,
            PostedOn = posted,
            ValidUntil = validUntil,
            ClosedOn = random.NextChance(0.05) ? posted.AddDays(random.NextBetween(1, 20)) : null,
            Shifts = ShiftsAsked(occupation.Shifts, ref random),
            Skills = SkillsAsked(occupation, ref random),
            AsksCertificates = occupation.Certificates.Count > 0 && random.NextChance(0.75),
            Appeal = random.NextNormal(),
        };
    }

    private static double YearsScore(double wageScore, ref RecordRandom random) => 0.7 * wageScore + 0.9 * random.NextNormal();

    private static double HeadcountScore(double wageScore, ref RecordRandom random) => -0.7 * wageScore + 0.9 * random.NextNormal();

    private delegate double Score(double wageScore, ref RecordRandom random);

    private Func<long, double> Pilot(Score score) => index =>
    {
        var random = new RecordRandom(0, RandomStream.Pilot, index);
        return score(model.Catalog.PostingScore[occupations.Pick(ref random)], ref random);
    };

    // Most postings are fresh: exponential with a mean of 30 days, none older than half a year.
    private static int AgeInDays(ref RecordRandom random) => (int)Math.Min(180, -30 * Math.Log(1 - random.NextUnit()));

    private static EducationLevel EducationAsked(OccupationProfile occupation, ref RecordRandom random)
    {
        var usual = (int)occupation.Education;
        var draw = random.NextUnit();
        if (draw < (usual <= 3 ? 0.45 : 0.12))
            return EducationLevel.None;
        var asked = draw < 0.85 ? usual : draw < 0.93 ? usual + 1 : usual - 1;
        return (EducationLevel)Math.Clamp(asked, (int)EducationLevel.LowerSecondary, (int)EducationLevel.Master);
    }

    private static WorkShifts ShiftsAsked(WorkShifts usual, ref RecordRandom random)
    {
        if (usual == WorkShifts.Day || random.NextChance(0.5))
            return WorkShifts.Day & usual;
        var others = usual & ~WorkShifts.Day;
        if (others == (WorkShifts.Night | WorkShifts.Rotating))
            others = random.NextChance(0.5) ? WorkShifts.Night : WorkShifts.Rotating;
        return others;
    }

    private static uint SkillsAsked(OccupationProfile occupation, ref RecordRandom random)
    {
        uint asked = 0;
        for (var i = 0; i < occupation.Skills.Count; i++)
        {
            if (random.NextChance(i == 0 ? 0.9 : 0.55))
                asked |= 1u << i;
        }

        return asked;
    }
}
