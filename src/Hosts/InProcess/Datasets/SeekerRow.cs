using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Turns the fields of one row into a job seeker; names, numbers and addresses of persons are dropped unread.</summary>
internal sealed class SeekerRow(ReadOptions options)
{
    private const int YoungestWorker = 14;
    private const int OldestWorker = 100;

    // What identifies a person has no place in an engine that matches by records.
    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "full_name", "姓名", "phone", "mobile", "tel", "telephone", "电话", "手机", "手机号", "email", "邮箱", "wechat", "微信", "qq",
        "id_card", "id_number", "identity_number", "idcard", "身份证", "身份证号", "address", "住址", "birthday", "birth_date", "出生日期", "bank_account", "银行账号",
    };

    private readonly RowFields fields = new();
    private readonly CommonFields common = new(options);

    internal RowFields Fields => fields;

    /// <summary>What the row at hand stated and what of it was understood.</summary>
    internal RowCounts Counts { get; private set; } = new();

    /// <summary>The seeker; null where <see cref="RowFields.Fault"/> says why there is none.</summary>
    internal JobSeeker? Read(JsonElement row)
    {
        fields.Begin(row);
        Counts = new();
        common.Begin(fields, Counts);
        var id = common.Id("id");
        var seeker = new JobSeeker
        {
            Id = id is null ? default : new(id),
            District = common.Place(),
            Location = common.Location(),
            WantedDistricts = WantedDistricts(fields),
            Age = fields.Integer("age", YoungestWorker, OldestWorker),
            Education = common.Education("education", asked: false),
            SkillGrade = common.SkillGrade("skill_grade"),
            Certificates = fields.Texts("certificates"),
            Skills = fields.Texts("skills"),
            WantedOccupations = common.Occupations("wanted_occupations"),
            WantedOccupationConfidences = fields.Numbers("wanted_occupation_confidences", 0, 1),
            WantedJobs = fields.Texts("wanted_jobs"),
            WantedWage = common.Wage("wanted_", "wanted_wage_text"),
            History = History(),
            ExperienceYears = fields.Number("experience_years", 0, 60),
            WorkedMonthsOfLast36 = fields.Integer("worked_months_of_last_36", 0, 36),
            IsNewGraduate = fields.Flag("is_new_graduate"),
            UnemployedSince = common.Date("unemployed_since"),
            RegisteredOn = common.Date("registered_on") ?? common.Date("registered_at"),
            ValidUntil = common.Date("valid_until"),
            ClosedOn = common.Date("closed_at"),
            Health = common.Token<HealthLimit>("health"),
            AcceptedShifts = common.Shifts("accepted_shifts"),
            InZeroEmploymentHousehold = fields.Flag("in_zero_employment_household"),
            IsSoleCarer = fields.Flag("is_sole_carer"),
            HasTransport = fields.Flag("has_transport"),
            IsReachableOnline = fields.Flag("is_reachable_online"),
            IsRecognisedHardToEmploy = fields.Flag("is_recognised_hard_to_employ"),
            Categories = fields.Texts("categories"),
            Profile = fields.Text("profile") ?? "",
            Protected = Protected(fields, options),
        };
        if (seeker.WantedOccupationConfidences.Count > 0 && seeker.WantedOccupationConfidences.Count != seeker.WantedOccupations.Count)
            fields.Refuse(
                "wanted_occupation_confidences",
                FormattableString.Invariant($"{seeker.WantedOccupationConfidences.Count} numbers"),
                "not one for each code",
                FormattableString.Invariant($"{seeker.WantedOccupations.Count} numbers, one for each of wanted_occupations"));
        seeker = seeker with { Extra = fields.Rest(Personal) };
        return fields.Fault is null ? seeker : null;
    }

    internal static List<DistrictCode> WantedDistricts(RowFields fields)
    {
        var places = new List<DistrictCode>();
        foreach (var text in fields.Texts("wanted_districts"))
        {
            if (PlaceText.Read(text).TryGet(out var place, out var fault))
                places.Add(place.Code);
            else if (fault.Text.IsContradiction)
                fields.Refuse("wanted_districts", text, "unknown code", fault.Text.Expected);
            else
                fields.LeaveUnread("wanted_districts", text, CommonFields.PlaceReason(fault), fault.Text.Expected);
        }

        return places;
    }

    private List<EmploymentSpell> History()
    {
        var spells = new List<EmploymentSpell>();
        var part = new RowFields();
        foreach (var item in fields.Objects("history"))
        {
            part.Begin(item);
            var inner = new CommonFields(options);
            inner.Begin(part, new());
            var (title, occupation, from, to) = (part.Text("title") ?? "", inner.Occupation("occupation"), inner.Date("from"), inner.Date("to"));
            if (from is null)
                part.Refuse("from", "", "missing or no date", DateText.Expected);
            else if (to < from)
                part.Refuse("to", FormattableString.Invariant($"{to:yyyy-MM-dd}"), "before from", FormattableString.Invariant($"{from:yyyy-MM-dd} or later"));
            if (part.Fault is { } fault)
                fields.Refuse("history." + fault.Field, fault.Value, fault.Reason, fault.Expected);
            else
                spells.Add(new(title, occupation, from!.Value, to));
        }

        return spells;
    }

    internal static ProtectedAttributes? Protected(RowFields fields, ReadOptions options)
    {
        if (fields.Take("protected") is not { } holder)
            return null;
        if (holder.ValueKind != JsonValueKind.Object)
        {
            fields.Refuse("protected", "", "not an object", "a JSON object");
            return null;
        }

        var part = new RowFields();
        part.Begin(holder);
        var inner = new CommonFields(options);
        inner.Begin(part, new());
        var found = new ProtectedAttributes
        {
            Gender = part.Text("gender"),
            Ethnicity = part.Text("ethnicity"),
            Religion = part.Text("religion"),
            HouseholdRegistration = inner.Token<HouseholdRegistrationType>("household_registration"),
        };
        if (part.Fault is { } fault)
            fields.Refuse("protected." + fault.Field, ShownValue.Withheld, fault.Reason, fault.Expected);
        return found;
    }
}
