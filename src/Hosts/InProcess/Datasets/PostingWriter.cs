using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Writes postings, one JSON object a line, in the form that <see cref="PostingReader"/> reads back equal.</summary>
/// <remarks>The same postings give the same bytes. A path that ends in <c>.gz</c> is packed. Not safe for several threads at once.</remarks>
public sealed class PostingWriter : IDisposable
{
    private readonly LineWriter lines;

    /// <summary>Creates the file, replacing one of that name.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public PostingWriter(string path) => lines = new(path);

    /// <summary>Writes to a stream, unpacked, and closes it in the end.</summary>
    public PostingWriter(Stream stream) => lines = new(stream);

    /// <summary>Writes one posting.</summary>
    /// <exception cref="IOException">The disk is full or the file is gone.</exception>
    public void Write(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        WriteFields(lines.Begin(), posting);
        lines.End();
    }

    /// <summary>Writes what is left and closes the file.</summary>
    public void Dispose() => lines.Dispose();

    internal static void WriteFields(Utf8JsonWriter json, JobPosting posting)
    {
        json.WriteNumber(RowFields.FormatName, RowFields.Format);
        json.WriteString("id", posting.Id.Value);
        json.WriteString("title", posting.Title);
        json.Text("source", posting.Source);
        json.Text("employer_id", posting.Employer?.Value);
        json.Text("company", posting.EmployerName);
        json.Text("industry", posting.Industry?.Text);
        json.Text("occupation", posting.Occupation?.ToString());
        if (posting.Occupation is not null || posting.OccupationConfidence != 0)
            json.WriteNumber("occupation_confidence", posting.OccupationConfidence);
        json.Texts("other_occupations", [.. posting.OtherOccupations.Select(static code => code.ToString())]);
        json.Texts("experience_occupations", [.. posting.ExperienceOccupations.Select(static code => code.ToString())]);
        json.Wage("", posting.Wage);
        json.Place(posting.District, posting.Location);
        json.Token("education", posting.MinimumEducation);
        json.Number("experience_low", posting.Experience?.Low);
        json.Number("experience_high", posting.Experience?.High);
        json.Token("skill_grade", posting.MinimumSkillGrade);
        json.Texts("certificates", posting.Certificates);
        json.Texts("skills", posting.Skills);
        json.Texts("stated_conditions", [.. posting.StatedConditions.Select(static condition => $"{Tokens<ConditionKind>.Of(condition.Kind)}:{condition.Value}")]);
        json.Texts("tags", posting.Tags);
        json.Number("age_min", posting.MinimumAge);
        json.Number("age_max", posting.MaximumAge);
        json.Shifts("shifts", posting.Shifts);
        json.Token("physical_demand", posting.PhysicalDemand);
        json.Number("headcount", posting.OpeningCount);
        json.Day("posted_at", posting.PostedOn);
        json.Day("valid_until", posting.ValidUntil);
        json.Day("closed_at", posting.ClosedOn);
        json.Text("description", posting.Description);
        json.Extra(posting.Extra);
    }
}
