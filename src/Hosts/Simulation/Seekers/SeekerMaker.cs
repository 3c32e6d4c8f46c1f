using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Draws the facts of seekers.</summary>
/// <remarks>Age, schooling, years and wanted pay follow the margins exactly in the long run; a rank map keeps them tied to each other.</remarks>
internal sealed class SeekerMaker
{
    private const int AgeBands = 8;
    private const int FirstWorkingAge = 16;

    private readonly MarketModel model;
    private readonly Margin age;
    private readonly Margin degree;
    private readonly Margin years;
    private readonly Margin pay;
    private readonly double payUnstated;
    private readonly RankMap yearsRank;
    private readonly RankMap payRank;
    private readonly WeightedChoice[,] occupations;

    internal SeekerMaker(MarketModel model)
    {
        this.model = model;
        age = model.Margins["age"];
        degree = model.Margins["degree"];
        years = model.Margins["years"];
        pay = model.Margins["wanted-pay"];
        payUnstated = pay.Shares[0];
        occupations = OccupationsBySchoolingAndAge(model.Catalog);
        yearsRank = new(static index =>
        {
            var random = new RecordRandom(0, RandomStream.Pilot, index);
            var (ageScore, degreeScore) = Scores(ref random);
            return YearsScore(ageScore, degreeScore, ref random);
        });
        payRank = new(PilotPay);
    }

    internal SeekerTraits Make(long index)
    {
        var random = new RecordRandom(model.Seed, RandomStream.Seeker, index);
        var city = model.Places.PickCity(ref random);
        var place = model.Places.Cities[city];
        var county = place.CountyChoice.Pick(ref random);
        var location = SimulatedPlaces.Point(place, county, ref random);
        var (ageScore, degreeScore) = Scores(ref random);
        var yearsScore = YearsScore(ageScore, degreeScore, ref random);
        var person = Person(ageScore, degreeScore, yearsScore, ref random);
        var occupation = PickOccupation(person.Education, person.Age, ref random);
        var second = random.NextChance(0.45) ? PickSecond(occupation, person, ref random) : null;
        var ability = random.NextNormal();
        var drive = random.NextNormal();
        var wanted = WantedPay(PayScore(model.Catalog.SeekerScore[occupation.Index], degreeScore, yearsScore, ref random), ref random);
        var spell = JoblessSpell.Draw(person, model.AsOf, ref random);
        var household = Household.Draw(person, spell, model.AsOf, ref random);
        return new()
        {
            Index = index,
            City = city,
            County = county,
            Location = location,
            Age = person.Age,
            Education = person.Education,
            Years = person.Years,
            Occupation = occupation,
            SecondOccupation = second,
            Skills = SkillsHeld(occupation, person.Years, ability, ref random),
            HoldsCertificates = occupation.Certificates.Count > 0 && random.NextChance(person.Years > 0 ? 0.7 : 0.3),
            Grade = GradeHeld(occupation, person.Years, ability, ref random),
            WantedPay = wanted,
            RegisteredOn = spell.RegisteredOn,
            UnemployedSince = spell.UnemployedSince,
            IsNewGraduate = person.IsNewGraduate,
            Health = household.Health,
            InZeroEmploymentHousehold = household.InZeroEmploymentHousehold,
            IsSoleCarer = household.IsSoleCarer,
            HasTransport = household.HasTransport,
            IsReachableOnline = household.IsReachableOnline,
            Category = household.Category,
            IsRecognised = household.IsRecognised,
            Shifts = ShiftsAccepted(occupation, household, ref random),
            Ability = ability,
            Drive = drive,
        };
    }

    /// <summary>Picks what a person worked as before: usually near the present occupation.</summary>
    internal OccupationProfile PickFormer(in SeekerTraits seeker, ref RecordRandom random) =>
        PickSecond(seeker.Occupation, new(seeker.Age, seeker.Education, seeker.Years, seeker.IsNewGraduate), ref random) ?? seeker.Occupation;

    // Older people went to school in leaner times: the two scores are correlated by -0.3.
    private static (double Age, double Degree) Scores(ref RecordRandom random)
    {
        var ageScore = random.NextNormal();
        return (ageScore, -0.3 * ageScore + Math.Sqrt(1 - 0.09) * random.NextNormal());
    }

    private static double YearsScore(double ageScore, double degreeScore, ref RecordRandom random) =>
        0.95 * ageScore - 0.15 * degreeScore + 0.25 * random.NextNormal();

    private static double PayScore(double occupationScore, double degreeScore, double yearsScore, ref RecordRandom random) =>
        0.5 * occupationScore + 0.3 * degreeScore + 0.4 * yearsScore + 0.6 * random.NextNormal();

    private double PilotPay(long index)
    {
        var random = new RecordRandom(1, RandomStream.Pilot, index);
        var (ageScore, degreeScore) = Scores(ref random);
        var yearsScore = YearsScore(ageScore, degreeScore, ref random);
        var person = Person(ageScore, degreeScore, yearsScore, ref random);
        var occupation = PickOccupation(person.Education, person.Age, ref random);
        return PayScore(model.Catalog.SeekerScore[occupation.Index], degreeScore, yearsScore, ref random);
    }

    private PersonTraits Person(double ageScore, double degreeScore, double yearsScore, ref RecordRandom random)
    {
        var band = age.Ranges[age.At(StandardNormal.Probability(ageScore))].Low;
        var schooling = (EducationLevel)degree.Ranges[degree.At(StandardNormal.Probability(degreeScore))].Low;
        var worked = years.Ranges[years.At(yearsRank.RankOf(yearsScore))].Low;

        // Nobody started before 16; where the margins clash, the age within its three-year band gives way first.
        var own = Math.Max(band + random.NextBelow(3), Math.Min(band + 2, worked + FirstWorkingAge));
        worked = Math.Min(worked, own - FirstWorkingAge);
        return new(own, schooling, worked, IsNewGraduate: worked == 0 || (worked == 1 && own <= 24 && random.NextChance(0.5)));
    }

    private OccupationProfile PickOccupation(EducationLevel schooling, int personAge, ref RecordRandom random) =>
        model.Catalog.Occupations[occupations[(int)schooling, AgeBand(personAge)].Pick(ref random)];

    // Three in five second wishes stay near: the nearest of eight draws on the tree of occupations.
    private OccupationProfile? PickSecond(OccupationProfile first, PersonTraits person, ref RecordRandom random)
    {
        var best = PickOccupation(person.Education, person.Age, ref random);
        if (random.NextChance(0.6))
        {
            for (var i = 0; i < 7; i++)
            {
                var other = PickOccupation(person.Education, person.Age, ref random);
                if (other.Index != first.Index && Closeness(other, first) > Closeness(best, first))
                    best = other;
            }
        }

        return best.Index == first.Index ? null : best;
    }

    private static int Closeness(OccupationProfile left, OccupationProfile right) =>
        left.Index == right.Index ? -1 : (int?)left.Code.CommonLevel(right.Code) ?? 0;

    private (int Low, int High) WantedPay(double score, ref RecordRandom random)
    {
        if (random.NextChance(payUnstated))
            return (0, 0);
        var rank = payUnstated + (1 - payUnstated) * payRank.RankOf(score);
        var (low, high) = pay.Ranges[Math.Max(1, pay.At(rank))];

        // Half name the whole band as the form offers it; half an own range inside it.
        if (random.NextChance(0.5))
            return (low, high);
        var step = low < 10_000 ? 500 : 1_000;
        var from = (low + step - 1) / step * step;

        // The cube keeps the highest band, 25,000 to 100,000, near its lower end.
        var place = high > 50_000 ? Math.Pow(random.NextUnit(), 3) : random.NextUnit();
        var least = from + (int)(place * Math.Max(1, (high - from) / step)) * step;
        return (least, Math.Min(high, least + step * random.NextBetween(1, 3)));
    }

    private static uint SkillsHeld(OccupationProfile occupation, int worked, double ability, ref RecordRandom random)
    {
        var chance = Math.Clamp(0.35 + 0.05 * Math.Min(worked, 6) + 0.15 * ability, 0.08, 0.95);
        uint held = 0;
        for (var i = 0; i < occupation.Skills.Count; i++)
        {
            if (random.NextChance(chance))
                held |= 1u << i;
        }

        return held;
    }

    private static SkillGrade GradeHeld(OccupationProfile occupation, int worked, double ability, ref RecordRandom random)
    {
        if (!random.NextChance(occupation.IsManual ? 0.3 : 0.12))
            return SkillGrade.None;
        var grade = 1 + (worked > 3 ? 1 : 0) + (worked > 7 ? 1 : 0) + (worked > 14 && ability > 0.8 ? 1 : 0) + (worked > 20 && ability > 1.5 ? 1 : 0);
        return (SkillGrade)grade;
    }

    private static WorkShifts ShiftsAccepted(OccupationProfile occupation, Household household, ref RecordRandom random)
    {
        if (random.NextChance(0.35))
            return WorkShifts.None;
        if (household.IsSoleCarer || random.NextChance(0.4))
            return WorkShifts.Day;
        return WorkShifts.Day | (random.NextChance(0.5) ? WorkShifts.Rotating : 0) | (occupation.Shifts & (WorkShifts.Night | WorkShifts.Rotating));
    }

    private static int AgeBand(int age) => Math.Clamp((age - 18) / 5, 0, AgeBands - 1);

    private static WeightedChoice[,] OccupationsBySchoolingAndAge(OccupationCatalog catalog)
    {
        var choices = new WeightedChoice[(int)EducationLevel.Doctor + 1, AgeBands];
        for (var schooling = 0; schooling <= (int)EducationLevel.Doctor; schooling++)
        {
            for (var band = 0; band < AgeBands; band++)
            {
                var (level, middle) = (schooling, 18 + band * 5 + 2);
                choices[schooling, band] = new([.. catalog.Occupations.Select(o => o.SeekerWeight * Fit(o, level, middle))]);
            }
        }

        return choices;
    }

    // Each level of schooling below the usual is a high hurdle, each above makes the work less wanted; ages outside the usual are rare.
    private static double Fit(OccupationProfile occupation, int schooling, int personAge)
    {
        var gap = schooling - (int)occupation.Education;
        var outside = Math.Max(0, Math.Max(occupation.YoungestAge - personAge, personAge - occupation.OldestAge));
        return Math.Exp((gap < 0 ? 1.5 * gap : -1.1 * gap) - 0.2 * outside);
    }
}
