using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Seekers in files: the fields in this order.</summary>
internal sealed class SeekerForm : IRecordForm<JobSeeker>
{
    public static SeekerForm Instance { get; } = new();

    public void Write(JobSeeker record, RecordWriter writer)
    {
        writer.Text(record.Id.Value);
        writer.Place(record.District);
        writer.Point(record.Location);
        writer.List(record.WantedDistricts, place => writer.Place(place));
        writer.Number(record.Age);
        writer.Member(record.Education);
        writer.Member(record.SkillGrade);
        writer.TextList(record.Certificates);
        writer.TextList(record.Skills);
        writer.List(record.WantedOccupations, code => writer.Occupation(code));
        writer.List(record.WantedOccupationConfidences, writer.Real);
        writer.TextList(record.WantedJobs);
        writer.Wage(record.WantedWage);
        writer.List(record.History, spell =>
        {
            writer.Text(spell.Title);
            writer.Occupation(spell.Occupation);
            writer.Day(spell.From);
            writer.Day(spell.To);
        });
        writer.Real(record.ExperienceYears);
        writer.Number(record.WorkedMonthsOfLast36);
        writer.Answer(record.IsNewGraduate);
        writer.Day(record.UnemployedSince);
        writer.Day(record.RegisteredOn);
        writer.Day(record.ValidUntil);
        writer.Day(record.ClosedOn);
        writer.Member(record.Health);
        writer.Member<WorkShifts>(record.AcceptedShifts);
        writer.Answer(record.InZeroEmploymentHousehold);
        writer.Answer(record.IsSoleCarer);
        writer.Answer(record.HasTransport);
        writer.Answer(record.IsReachableOnline);
        writer.Answer(record.IsRecognisedHardToEmploy);
        writer.TextList(record.Categories);
        writer.Text(record.Profile);
        writer.Flag(record.Protected is not null);
        if (record.Protected is { } attributes)
        {
            writer.Text(attributes.Gender);
            writer.Text(attributes.Ethnicity);
            writer.Text(attributes.Religion);
            writer.Member(attributes.HouseholdRegistration);
        }

        writer.Text(record.Extra);
    }

    public JobSeeker Read(ref RecordReader reader) => new()
    {
        Id = new(reader.Text()),
        District = reader.Place(),
        Location = reader.Point(),
        WantedDistricts = reader.Places(),
        Age = reader.Number(),
        Education = reader.Member<EducationLevel>(),
        SkillGrade = reader.Member<SkillGrade>(),
        Certificates = reader.TextList(),
        Skills = reader.TextList(),
        WantedOccupations = reader.Occupations(),
        WantedOccupationConfidences = reader.List(static (ref RecordReader one) => one.Real()),
        WantedJobs = reader.TextList(),
        WantedWage = reader.Wage(),
        History = reader.List(static (ref RecordReader one) => new EmploymentSpell(one.Text(), one.Occupation(), DateOnly.FromDayNumber(one.Known()), one.Day())),
        ExperienceYears = reader.MaybeReal(),
        WorkedMonthsOfLast36 = reader.Number(),
        IsNewGraduate = reader.Answer(),
        UnemployedSince = reader.Day(),
        RegisteredOn = reader.Day(),
        ValidUntil = reader.Day(),
        ClosedOn = reader.Day(),
        Health = reader.Member<HealthLimit>(),
        AcceptedShifts = (WorkShifts)reader.Known(),
        InZeroEmploymentHousehold = reader.Answer(),
        IsSoleCarer = reader.Answer(),
        HasTransport = reader.Answer(),
        IsReachableOnline = reader.Answer(),
        IsRecognisedHardToEmploy = reader.Answer(),
        Categories = reader.TextList(),
        Profile = reader.Text(),
        Protected = reader.Flag()
            ? new()
            {
                Gender = reader.MaybeText(),
                Ethnicity = reader.MaybeText(),
                Religion = reader.MaybeText(),
                HouseholdRegistration = reader.Member<HouseholdRegistrationType>(),
            }
            : null,
        Extra = reader.MaybeText(),
    };
}
