using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Postings in files: the fields in this order.</summary>
internal sealed class PostingForm : IRecordForm<JobPosting>
{
    public static PostingForm Instance { get; } = new();

    public void Write(JobPosting record, RecordWriter writer)
    {
        writer.Text(record.Id.Value);
        writer.Text(record.Title);
        writer.Text(record.Description);
        writer.Text(record.Source);
        writer.Text(record.Employer?.Value);
        writer.Text(record.EmployerName);
        writer.Text(record.Industry?.Text);
        writer.Occupation(record.Occupation);
        writer.Real(record.OccupationConfidence);
        writer.List(record.OtherOccupations, code => writer.Occupation(code));
        writer.List(record.ExperienceOccupations, code => writer.Occupation(code));
        writer.Wage(record.Wage);
        writer.Place(record.District);
        writer.Point(record.Location);
        writer.Member(record.MinimumEducation);
        writer.Flag(record.Experience is not null);
        if (record.Experience is { } experience)
        {
            writer.Real(experience.Low);
            writer.Real(experience.High);
        }

        writer.Member(record.MinimumSkillGrade);
        writer.TextList(record.Certificates);
        writer.TextList(record.Skills);
        writer.List(record.StatedConditions, condition =>
        {
            writer.Member<ConditionKind>(condition.Kind);
            writer.Text(condition.Value);
        });
        writer.TextList(record.Tags);
        writer.Number(record.MinimumAge);
        writer.Number(record.MaximumAge);
        writer.Member<WorkShifts>(record.Shifts);
        writer.Member(record.PhysicalDemand);
        writer.Number(record.OpeningCount);
        writer.Day(record.PostedOn);
        writer.Day(record.ValidUntil);
        writer.Day(record.ClosedOn);
        writer.Text(record.Extra);
    }

    public JobPosting Read(ref RecordReader reader) => new()
    {
        Id = new(reader.Text()),
        Title = reader.Text(),
        Description = reader.Text(),
        Source = reader.Text(),
        Employer = reader.MaybeText() is { } employer ? new(employer) : null,
        EmployerName = reader.Text(),
        Industry = reader.MaybeText() is { } industry ? IndustryCode.Parse(industry) : null,
        Occupation = reader.Occupation(),
        OccupationConfidence = reader.Real(),
        OtherOccupations = reader.Occupations(),
        ExperienceOccupations = reader.Occupations(),
        Wage = reader.Wage(),
        District = reader.Place(),
        Location = reader.Point(),
        MinimumEducation = reader.Member<EducationLevel>(),
        Experience = reader.Flag() ? new ExperienceRange(reader.Real(), reader.MaybeReal()) : null,
        MinimumSkillGrade = reader.Member<SkillGrade>(),
        Certificates = reader.TextList(),
        Skills = reader.TextList(),
        StatedConditions = reader.List(static (ref RecordReader one) => new StatedCondition((ConditionKind)one.Known(), one.Text())),
        Tags = reader.TextList(),
        MinimumAge = reader.Number(),
        MaximumAge = reader.Number(),
        Shifts = (WorkShifts)reader.Known(),
        PhysicalDemand = reader.Member<PhysicalDemand>(),
        OpeningCount = reader.Number(),
        PostedOn = reader.Day(),
        ValidUntil = reader.Day(),
        ClosedOn = reader.Day(),
        Extra = reader.MaybeText(),
    };
}
