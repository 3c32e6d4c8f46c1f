using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Fields that need the field's own readers: codes, pay, places, schooling, days.</summary>
/// <remarks>
/// A code, number or day that was understood and cannot be true makes the row bad. A raw text that no reader understands leaves the field
/// empty, is reported, and stays in <c>extra</c>.
/// </remarks>
internal sealed class CommonFields(ReadOptions options)
{
    private const int LongestId = 128;
    private const int OldestWorker = 100;
    private const int MostOpenings = 100_000;

    private RowFields fields = new();
    private RowCounts counts = new();
    private bool swapped;

    internal void Begin(RowFields row, RowCounts rowCounts) => (fields, counts, swapped) = (row, rowCounts, false);

    /// <summary>An identity; null where it is refused.</summary>
    internal string? Id(string name)
    {
        var text = fields.Text(name);
        if (!string.IsNullOrWhiteSpace(text) && text.Length <= LongestId && !text.Any(char.IsControl))
            return text;
        if (fields.Fault is null)
            fields.Refuse(name, text ?? "", text is null ? "missing" : "no identity", FormattableString.Invariant($"1 to {LongestId} characters without control characters"));
        return null;
    }

    /// <summary>The employer's own identity, or else the employer's name.</summary>
    internal EmployerId? Employer(string company)
    {
        if (fields.Has("employer_id"))
            return fields.Take("employer_id") is null ? null : Id("employer_id") is { } id ? new(id) : null;
        return !fields.IsExact && company.Length is > 0 and <= LongestId && !company.Any(char.IsControl) ? new(company) : null;
    }

    internal OccupationCode? Occupation(string name)
    {
        if (fields.Text(name) is not { } text)
            return null;
        if (OccupationCode.TryParse(text, out var code) && OccupationClassification.Prc2022.Contains(code))
            return code;
        fields.Refuse(name, text, "unknown code", "an occupation code of the 2022 classification, such as 4-02-06-01");
        return null;
    }

    /// <summary>Occupations by code; the row is refused where one is unknown.</summary>
    internal IReadOnlyList<OccupationCode> Occupations(string name)
    {
        var texts = fields.Texts(name);
        if (texts.Count == 0)
            return [];
        var codes = new List<OccupationCode>(texts.Count);
        foreach (var text in texts)
        {
            if (OccupationCode.TryParse(text, out var code) && OccupationClassification.Prc2022.Contains(code))
                codes.Add(code);
            else
                fields.Refuse(name, text, "unknown code", "occupation codes of the 2022 classification, such as 4-02-06-01");
        }

        return codes;
    }

    /// <summary>An industry by code or by the standard's own name; other names stay in extra.</summary>
    internal IndustryCode? Industry()
    {
        if (fields.Text("industry") is not { } text)
            return null;
        if (IndustryCode.TryParse(text, out var code) && IndustryClassification.Prc2017.NameOf(code) is not null)
            return code;
        if (IndustryNames.Find(text) is { } named)
            return named;
        if (text.Length == 1 ? char.IsAsciiLetter(text[0]) : !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            fields.Refuse("industry", text, "unknown code", "an industry code of GB/T 4754-2017, such as I or 6511");
            return null;
        }

        fields.Keep("industry");
        return null;
    }

    internal T? Token<T>(string name)
        where T : struct, Enum
    {
        if (fields.Text(name) is not { } text)
            return null;
        if (Tokens<T>.TryRead(text, out var value))
            return value;
        fields.Refuse(name, text, "unknown code", Tokens<T>.Expected);
        return null;
    }

    internal WorkShifts Shifts(string name)
    {
        var shifts = WorkShifts.None;
        foreach (var text in fields.Texts(name))
        {
            if (Tokens<WorkShifts>.TryRead(text, out var shift))
                shifts |= shift;
            else
                fields.Refuse(name, text, "unknown code", Tokens<WorkShifts>.Expected);
        }

        return shifts;
    }

    internal DateOnly? Date(string name)
    {
        if (fields.Text(name) is not { } text)
            return null;
        if (DateText.Read(text).TryGet(out var day, out var reason))
            return day;
        Report(name, text, reason, "no date");
        return null;
    }

    /// <summary>A day that the row cannot do without.</summary>
    internal DateOnly RequiredDate(string name)
    {
        if (Date(name) is { } day)
            return day;
        fields.Refuse(name, fields.Text(name) ?? "", "missing or no date", DateText.Expected);
        return default;
    }

    /// <summary>The day of publication; where the source has none, the day its collector first saw the posting, which is no earlier.</summary>
    internal DateOnly? PostedOn()
    {
        if (Date("posted_at") is { } day)
            return day;
        return fields.Inner("extra", "first_seen") is { } seen && DateText.Read(seen).TryGet(out var first, out _) ? first : null;
    }

    internal int? Headcount()
    {
        if (fields.Take("headcount") is { ValueKind: System.Text.Json.JsonValueKind.String } && fields.Text("headcount") is { } text)
        {
            var digits = new string([.. text.Where(char.IsAsciiDigit)]);
            if (text.Contains('-', StringComparison.Ordinal) || digits.Length is 0 or > 6 || !int.TryParse(digits, out var stated))
            {
                fields.LeaveUnread("headcount", text, "no number of persons", "a whole number, such as 3 or 招3人");
                return null;
            }

            return stated is >= 1 and <= MostOpenings ? stated : null;
        }

        // 0 is how many systems write "not stated".
        return fields.Integer("headcount", 0, MostOpenings) is { } count and > 0 ? count : null;
    }

    internal (int? Low, int? High) AgeRange()
    {
        var low = fields.Integer("age_min", 0, OldestWorker);
        var high = fields.Integer("age_max", 0, OldestWorker);
        if (high < low)
            fields.Refuse("age_max", FormattableString.Invariant($"{high}"), "below age_min", FormattableString.Invariant($"at least {low}"));
        return (low, high);
    }

    internal GeoPoint? Location()
    {
        var longitude = fields.Number("lon", -180, 180) ?? fields.InnerNumber("extra", "lon");
        var latitude = fields.Number("lat", -90, 90) ?? fields.InnerNumber("extra", "lat");
        return longitude is >= -180 and <= 180 && latitude is >= -90 and <= 90 && !(longitude == 0 && latitude == 0) ? new(longitude.Value, latitude.Value) : null;
    }

    /// <summary>A place by its code alone; the row is refused where it is unknown.</summary>
    internal DistrictCode? PlaceCode(string name)
    {
        if (fields.Text(name) is not { } text)
            return null;
        if (DistrictCode.TryParse(text, out var code) && DistrictGazetteer.Prc2023.Contains(code.County))
            return code;
        fields.Refuse(name, text, "unknown code", "a code of GB/T 2260, such as 110113, or of a street, such as 110113001");
        return null;
    }

    /// <summary>A place by code or by names, narrowed by the address where that begins with a district's name.</summary>
    internal DistrictCode? Place()
    {
        var (city, district) = (fields.Text("city"), fields.Text("district"));
        var area = fields.Inner("extra", "area_raw");
        counts.DistrictNamed = PlaceText.NamesPlace(city) || PlaceText.NamesPlace(district) || PlaceText.NamesPlace(area);
        if (!counts.DistrictNamed)
            return null;
        if (!PlaceText.Read(city, district, area).TryGet(out var found, out var fault))
        {
            KeepPlace(city, district);
            ReportPlace(city, district, area, fault);
            return null;
        }

        counts.DistrictResolved = found.Unread is null;
        // A province alone names neither a city nor a district.
        if (found is { Unread: null, Code: { Level: DistrictLevel.Province } province } && province.Region != province)
            counts.DistrictNamed = counts.DistrictResolved = false;
        if (found.Unread is { } rest)
        {
            KeepPlace(city, district);
            fields.LeaveUnread(district is null ? "city" : "district", rest, "no such place in " + DistrictGazetteer.Prc2023.DisplayName(found.Code), PlaceText.Expected);
        }

        return fields.Inner("extra", "address") is { } address ? PlaceText.Narrow(found.Code, address) : found.Code;
    }

    /// <summary>Where crawlers put experience into the schooling column and the other way round, each is read from the other's.</summary>
    internal void SwapMisplaced() =>
        swapped = fields.Text("education") is { } education && fields.Text("experience") is { } experience
            && !EducationText.ReadAsked(education).Succeeded && ExperienceText.Read(education).Succeeded
            && !ExperienceText.Read(experience).Succeeded && EducationText.ReadAsked(experience).Succeeded;

    internal EducationLevel? Education(string name, bool asked)
    {
        var field = swapped ? "experience" : name;
        if (fields.Text(field) is not { } text)
            return null;
        if (Tokens<EducationLevel>.TryRead(text, out var level))
        {
            counts.EducationStated = counts.EducationParsed = true;
            return level;
        }

        var read = asked ? EducationText.ReadAsked(text) : EducationText.ReadHeld(text);
        counts.EducationStated = read.Succeeded || !MisplacedText.IsOfAnotherField(text);
        if (read.TryGet(out level, out var reason))
        {
            counts.EducationParsed = true;
            return level;
        }

        Report(field, text, reason, "no schooling");
        return null;
    }

    internal ExperienceRange? Experience()
    {
        if (fields.Has("experience_low"))
            return TypedExperience();
        var field = swapped ? "education" : "experience";
        if (fields.Text(field) is not { } text)
            return null;
        var read = ExperienceText.Read(text);
        counts.ExperienceStated = read.Succeeded || !MisplacedText.IsOfAnotherField(text) && !EducationText.ReadAsked(text).Succeeded;
        if (read.TryGet(out var range, out var reason))
        {
            counts.ExperienceParsed = true;
            return range;
        }

        Report(field, text, reason, "no experience");
        return null;
    }

    internal SkillGrade? SkillGrade(string name)
    {
        if (fields.Text(name) is not { } text)
            return null;
        if (Tokens<SkillGrade>.TryRead(text, out var grade))
            return grade;
        if (SkillGradeText.Read(text).TryGet(out grade, out var reason))
            return grade;
        Report(name, text, reason, "no skill grade");
        return null;
    }

    /// <summary>Pay from <c>wage_low</c>, <c>wage_high</c> and their kin, or else from a text.</summary>
    /// <param name="prefix">What stands before the typed fields' names.</param>
    /// <param name="textName">The raw text.</param>
    internal WageRange? Wage(string prefix, string textName)
    {
        if (fields.Has(prefix + "wage_low") || fields.Has(prefix + "wage_high") || fields.Has(prefix + "wage_negotiable"))
            return TypedWage(prefix);
        if (fields.Text(textName) is not { } text)
            return null;
        var read = WageText.Read(text, options.Wages, options.BarePay);
        counts.WageStated = text.AsSpan().ContainsAnyInRange('0', '9') || (read.TryGet(out var some, out _) && some.IsStated);
        if (read.TryGet(out var range, out var reason))
        {
            counts.WageParsed = range.IsStated;
            return range;
        }

        Report(textName, text, reason, "pay that cannot be read");
        return null;
    }

    private WageRange? TypedWage(string prefix)
    {
        var low = fields.Number(prefix + "wage_low", 0, MonthlyWage.Highest);
        var high = fields.Number(prefix + "wage_high", 0, MonthlyWage.Highest);
        if (high < low)
        {
            fields.Refuse(prefix + "wage_high", FormattableString.Invariant($"{high}"), FormattableString.Invariant($"below {prefix}wage_low ({low})"), "a most that is not below the least");
            return null;
        }

        var negotiable = fields.Flag(prefix + "wage_negotiable") ?? false;
        var basis = Token<WageBasis>(prefix + "wage_basis") ?? WageBasis.Month;
        var payments = fields.Integer(prefix + "wage_payments", 12, 36) ?? 12;
        var assumed = fields.Flag(prefix + "wage_basis_assumed") ?? false;
        counts.WageStated = counts.WageParsed = low is not null || high is not null;
        if (fields.Fault is not null || (!counts.WageStated && !negotiable))
            return null;
        return new WageRange(low is { } least ? MonthlyWage.FromMonth((decimal)least) : null, high is { } most ? MonthlyWage.FromMonth((decimal)most) : null)
        {
            Basis = basis,
            PaymentsAYear = payments,
            IsNegotiable = negotiable,
            IsBasisAssumed = assumed,
        };
    }

    private ExperienceRange? TypedExperience()
    {
        var low = fields.Number("experience_low", 0, 60);
        var high = fields.Number("experience_high", 0, 60);
        if (high < low)
            fields.Refuse("experience_high", FormattableString.Invariant($"{high}"), "below experience_low", FormattableString.Invariant($"at least {low}"));
        if (low is null)
            return null;
        counts.ExperienceStated = counts.ExperienceParsed = true;
        return new(low.Value, high);
    }

    private void Report(string name, string text, TextFault reason, string what)
    {
        if (reason.IsContradiction)
            fields.Refuse(name, text, "cannot be true", reason.Expected);
        else
            fields.LeaveUnread(name, text, what, reason.Expected);
    }

    internal static string PlaceReason(PlaceFault fault) => fault.Candidates.Count switch
    {
        0 => "no such place",
        1 => "a place elsewhere bears this name",
        _ => "several places bear this name",
    };

    private void KeepPlace(string? city, string? district)
    {
        if (city is not null)
            fields.Keep("city");
        if (district is not null)
            fields.Keep("district");
    }

    private void ReportPlace(string? city, string? district, string? area, PlaceFault fault)
    {
        var name = city is not null && fault.Text.Value == city ? "city" : district is not null ? "district" : city is not null ? "city" : "extra.area_raw";
        var value = fault.Text.Value.Length > 0 ? fault.Text.Value : area ?? "";
        if (fault.Text.IsContradiction)
            fields.Refuse(name, value, "unknown code", fault.Text.Expected);
        else
            fields.LeaveUnread(name, value, PlaceReason(fault), fault.Text.Expected);
    }
}
