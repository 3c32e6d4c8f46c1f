using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The requirements and duties of a posting that leave fewer people for it.</summary>
internal static class NarrowingRequirements
{
    // From here on a requirement leaves out most of the register.
    private const EducationLevel ManySchooled = EducationLevel.Bachelor;
    private const double ManyYears = 3;
    private const SkillGrade ManySkilled = SkillGrade.Senior;

    internal static IReadOnlyList<Bilingual> Of(JobPosting posting)
    {
        var narrowing = new List<Bilingual>();
        if (posting.MinimumEducation >= ManySchooled)
            narrowing.Add(new("要求本科及以上学历", "a bachelor's degree or more is asked"));
        if (posting.Experience is { Low: >= ManyYears } years)
            narrowing.Add(new(string.Create(CultureInfo.InvariantCulture, $"要求{years.Low:0.#}年以上经验"), string.Create(CultureInfo.InvariantCulture, $"{years.Low:0.#} years or more are asked")));
        if (posting.MinimumSkillGrade >= ManySkilled)
            narrowing.Add(new($"要求{SkillGradeText.NameOf(posting.MinimumSkillGrade!.Value).Zh}及以上", $"{SkillGradeText.NameOf(posting.MinimumSkillGrade.Value).En} or higher is asked"));
        if (posting.Certificates.Count > 0)
            narrowing.Add(new(string.Create(CultureInfo.InvariantCulture, $"要求{posting.Certificates.Count}项证书"), string.Create(CultureInfo.InvariantCulture, $"{posting.Certificates.Count} certificates are asked")));
        if (posting.Shifts.HasFlag(WorkShifts.Night))
            narrowing.Add(new("需上夜班", "there are night shifts"));
        if (posting.PhysicalDemand == PhysicalDemand.Heavy)
            narrowing.Add(new("属重体力劳动", "the work is heavy"));
        return narrowing;
    }
}
