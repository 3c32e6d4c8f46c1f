namespace Jiuye;

/// <summary>What the rows of one source, or of all, stated and what of it was understood.</summary>
/// <remarks>"Stated" counts rows that were kept and whose field says something: an amount of pay, a city or district, schooling, experience. Mutable while a reader runs.</remarks>
public sealed class SourceCounts
{
    /// <summary>Rows read, bad ones among them.</summary>
    public long Rows { get; private set; }

    /// <summary>Bad rows, left out.</summary>
    public long Rejected { get; private set; }

    /// <summary>Rows kept that say the same as an earlier one; 0 until duplicates were looked for.</summary>
    public long Duplicates { get; internal set; }

    /// <summary>Rows whose pay names an amount.</summary>
    public long WageStated { get; private set; }

    /// <summary>Those of which the amount was understood.</summary>
    public long WageParsed { get; private set; }

    /// <summary>Rows that name a city or district.</summary>
    public long DistrictNamed { get; private set; }

    /// <summary>Those of which everything named down to the district was found.</summary>
    public long DistrictResolved { get; private set; }

    /// <summary>Rows that speak of schooling.</summary>
    public long EducationStated { get; private set; }

    /// <summary>Those of which it was understood.</summary>
    public long EducationParsed { get; private set; }

    /// <summary>Rows that speak of experience.</summary>
    public long ExperienceStated { get; private set; }

    /// <summary>Those of which it was understood.</summary>
    public long ExperienceParsed { get; private set; }

    /// <summary>Postings with an occupation code, given in the row or found by <see cref="ReadOptions.Enrich"/>.</summary>
    public long OccupationCoded { get; private set; }

    internal void AddRejected()
    {
        Rows++;
        Rejected++;
    }

    internal void Add(RowCounts row)
    {
        Rows++;
        WageStated += One(row.WageStated);
        WageParsed += One(row.WageParsed);
        DistrictNamed += One(row.DistrictNamed);
        DistrictResolved += One(row.DistrictResolved);
        EducationStated += One(row.EducationStated);
        EducationParsed += One(row.EducationParsed);
        ExperienceStated += One(row.ExperienceStated);
        ExperienceParsed += One(row.ExperienceParsed);
        OccupationCoded += One(row.OccupationCoded);
    }

    private static long One(bool counted) => counted ? 1 : 0;
}
