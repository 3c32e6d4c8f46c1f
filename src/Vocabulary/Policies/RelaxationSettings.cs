using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="RelaxationPolicy"/>.</summary>
internal static class RelaxationSettings
{
    private const string Section = "relaxation";
    private const double HighestCost = 1_000;

    private static readonly PolicySetting<double> City = Cost("whole_city", "What it costs a seeker to look in the whole city", "求职者把意向地点扩大到全市的代价");
    private static readonly PolicySetting<double> Province = Cost("whole_province", "What it costs a seeker to look in the whole province", "求职者把意向地点扩大到全省的代价");
    private static readonly PolicySetting<double> Country = Cost("whole_country", "What it costs a seeker to look in the whole country", "求职者把意向地点扩大到全国的代价");

    private static readonly PolicySetting<double> PayStep = new(
        Section, "pay_step", SettingForms.Number(0.01, 0.5), "By how much a pay is changed at a time, a share of it", "工资每次调整的比例");

    private static readonly PolicySetting<double> MostPay = new(
        Section, "most_pay", SettingForms.Number(0, 0.95), "The most by which a pay is changed, a share of it", "工资最多调整的比例");

    private static readonly PolicySetting<double> LowerWish = Cost("lower_wish", "What it costs a seeker to ask for a step less pay", "求职者把最低期望工资降低一步的代价");
    private static readonly PolicySetting<double> Day = Cost("accept_day_shift", "What it costs a seeker to accept day shifts", "求职者接受白班的代价");
    private static readonly PolicySetting<double> Night = Cost("accept_night_shift", "What it costs a seeker to accept night shifts", "求职者接受夜班的代价");
    private static readonly PolicySetting<double> Rotating = Cost("accept_rotating_shifts", "What it costs a seeker to accept rotating shifts", "求职者接受倒班的代价");
    private static readonly PolicySetting<double> Again = Cost("recommend_again", "What it costs to recommend a pair again", "对同一岗位再次推荐的代价");
    private static readonly PolicySetting<double> Education = Cost("lower_education", "What it costs an employer to ask for a level less schooling", "用人单位把学历要求降低一级的代价");
    private static readonly PolicySetting<double> Grade = Cost("lower_skill_grade", "What it costs an employer to ask for a grade less skill", "用人单位把职业技能等级要求降低一级的代价");
    private static readonly PolicySetting<double> Offer = Cost("raise_offer", "What it costs an employer to offer a step more pay", "用人单位把最高工资提高一步的代价");
    private static readonly PolicySetting<double> Age = Cost("drop_age_limits", "What it costs an employer to drop its age limits", "用人单位取消年龄限制的代价");
    private static readonly PolicySetting<double> Shifts = Cost("flexible_shifts", "What it costs an employer to arrange the shifts with the person", "用人单位与求职者协商班次的代价");
    private static readonly PolicySetting<double> Experience = Cost("drop_experience", "What it costs an employer to ask for no experience", "用人单位不再要求工作经验的代价");
    private static readonly PolicySetting<double> Certificate = Cost("help_obtain_certificate", "What it costs an employer to take somebody on without a certificate and to help obtain it", "用人单位先录用、再帮助取得证书的代价");

    internal static IReadOnlyList<PolicySetting> All { get; } =
        [City, Province, Country, PayStep, MostPay, LowerWish, Day, Night, Rotating, Again, Education, Grade, Offer, Age, Shifts, Experience, Certificate];

    internal static RelaxationPolicy From(SettingValues values) => new()
    {
        WholeCity = values.Of(City),
        WholeProvince = values.Of(Province),
        WholeCountry = values.Of(Country),
        PayStep = values.Of(PayStep),
        MostPay = values.Of(MostPay),
        LowerWish = values.Of(LowerWish),
        AcceptDayShift = values.Of(Day),
        AcceptNightShift = values.Of(Night),
        AcceptRotatingShifts = values.Of(Rotating),
        RecommendAgain = values.Of(Again),
        LowerEducation = values.Of(Education),
        LowerSkillGrade = values.Of(Grade),
        RaiseOffer = values.Of(Offer),
        DropAgeLimits = values.Of(Age),
        FlexibleShifts = values.Of(Shifts),
        DropExperience = values.Of(Experience),
        HelpObtainCertificate = values.Of(Certificate),
    };

    /// <summary>The fault of a wider place that costs less than a narrower one; null where none does.</summary>
    internal static PolicyFault? Check(RelaxationPolicy policy, string file)
    {
        double[] allowed = [.. new[] { policy.WholeCity, policy.WholeProvince, policy.WholeCountry }.Where(static cost => cost > 0)];
        return allowed.SequenceEqual(allowed.Order())
            ? null
            : new(
                file,
                "$." + Section,
                string.Create(CultureInfo.InvariantCulture, $"city {policy.WholeCity}, province {policy.WholeProvince}, country {policy.WholeCountry}"),
                "places that cost the more the wider they are, or 0 for never");
    }

    private static PolicySetting<double> Cost(string name, string english, string chinese) =>
        new(Section, name, SettingForms.Number(0, HighestCost), english + "; 0: never", chinese + "；0表示不放宽");
}
