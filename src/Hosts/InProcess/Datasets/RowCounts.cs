namespace Jiuye;

/// <summary>What one row states and what of it was understood.</summary>
internal sealed class RowCounts
{
    internal bool WageStated { get; set; }

    internal bool WageParsed { get; set; }

    internal bool DistrictNamed { get; set; }

    internal bool DistrictResolved { get; set; }

    internal bool EducationStated { get; set; }

    internal bool EducationParsed { get; set; }

    internal bool ExperienceStated { get; set; }

    internal bool ExperienceParsed { get; set; }

    internal bool OccupationCoded { get; set; }
}
