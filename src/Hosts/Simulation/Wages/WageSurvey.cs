using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>A pay survey with a stratified sample: city by major group, the share of a stratum in the sample as the square root of its size.</summary>
/// <remarks>Small strata are over-sampled, as survey designs do, and the weights undo it: weighted figures estimate the planted law, unweighted ones do not.</remarks>
internal sealed class WageSurvey
{
    /// <summary>The header of the file.</summary>
    internal const string Header = "occ,district,edu,wage,w,employer";

    // Persons for whom a record of an evenly sampled stratum stands.
    private const double PersonsARecord = 20;

    private readonly MarketModel model;
    private readonly List<Stratum> strata = [];
    private readonly WeightedChoice sampling;

    internal WageSurvey(MarketModel model)
    {
        this.model = model;
        var occupations = model.Catalog.Occupations;
        var cityTotal = model.Places.Cities.Sum(static city => city.Weight);
        var total = occupations.Sum(static o => o.PostingWeight);
        var groups = occupations.GroupBy(static o => o.Code.Number / 1_000_000).OrderBy(static group => group.Key)
            .Select(group => (Members: group.ToArray(), Share: group.Sum(static o => o.PostingWeight) / total, Choice: new WeightedChoice([.. group.Select(static o => o.PostingWeight)]))).ToArray();
        for (var city = 0; city < model.Places.Cities.Count; city++)
        {
            foreach (var group in groups)
                strata.Add(new(city, group.Members, group.Choice, model.Places.Cities[city].Weight / cityTotal * group.Share));
        }

        var roots = strata.Select(static stratum => Math.Sqrt(stratum.Share)).ToArray();
        var rootTotal = roots.Sum();
        for (var i = 0; i < strata.Count; i++)
            strata[i].Weight = strata[i].Share / (roots[i] / rootTotal) * PersonsARecord;
        sampling = new(roots);
    }

    /// <summary>The record of a number.</summary>
    internal WageRecord At(long index)
    {
        var random = new RecordRandom(model.Seed, RandomStream.Survey, index);
        var stratum = strata[sampling.Pick(ref random)];
        var occupation = stratum.Members[stratum.Choice.Pick(ref random)];
        var city = model.Places.Cities[stratum.City];
        var county = city.CountyChoice.Pick(ref random);
        var draw = random.NextUnit();
        var shift = draw < 0.15 ? -1 : draw < 0.85 ? 0 : 1;
        var education = (EducationLevel)Math.Clamp((int)occupation.Education + shift, (int)EducationLevel.Primary, (int)EducationLevel.Doctor);
        var employer = model.Employers.At(stratum.City, random.NextOf(occupation.Industries), EmployerDirectory.Pick(ref random));
        var wage = Math.Exp(WageLaw.LogMean(occupation, city, education) + employer.WagePremium + occupation.WageSpread * random.NextNormal());
        return new(occupation.Code, city.Counties[county], education, MonthlyWage.FromMonth((decimal)Math.Round(wage)), Math.Round(stratum.Weight, 4), new(employer.Id));
    }

    private sealed record Stratum(int City, OccupationProfile[] Members, WeightedChoice Choice, double Share)
    {
        internal double Weight { get; set; }
    }
}
