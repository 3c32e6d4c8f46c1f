using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Writes job seekers, one JSON object a line, in the form that <see cref="SeekerReader"/> reads back equal.</summary>
/// <remarks>The same seekers give the same bytes. A path that ends in <c>.gz</c> is packed. Not safe for several threads at once.</remarks>
public sealed class SeekerWriter : IDisposable
{
    private readonly LineWriter lines;

    /// <summary>Creates the file, replacing one of that name.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public SeekerWriter(string path) => lines = new(path);

    /// <summary>Writes to a stream, unpacked, and closes it in the end.</summary>
    public SeekerWriter(Stream stream) => lines = new(stream);

    /// <summary>Writes one seeker.</summary>
    /// <exception cref="IOException">The disk is full or the file is gone.</exception>
    public void Write(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        WriteFields(lines.Begin(), seeker);
        lines.End();
    }

    /// <summary>Writes what is left and closes the file.</summary>
    public void Dispose() => lines.Dispose();

    internal static void WriteFields(Utf8JsonWriter json, JobSeeker seeker)
    {
        json.WriteNumber(RowFields.FormatName, RowFields.Format);
        json.WriteString("id", seeker.Id.Value);
        json.Place(seeker.District, seeker.Location);
        json.Texts("wanted_districts", [.. seeker.WantedDistricts.Select(static code => code.ToString())]);
        json.Number("age", seeker.Age);
        json.Token("education", seeker.Education);
        json.Token("skill_grade", seeker.SkillGrade);
        json.Texts("certificates", seeker.Certificates);
        json.Texts("skills", seeker.Skills);
        json.Texts("wanted_occupations", [.. seeker.WantedOccupations.Select(static code => code.ToString())]);
        json.Numbers("wanted_occupation_confidences", seeker.WantedOccupationConfidences);
        json.Texts("wanted_jobs", seeker.WantedJobs);
        json.Wage("wanted_", seeker.WantedWage);
        History(json, seeker.History);
        json.Number("experience_years", seeker.ExperienceYears);
        json.Number("worked_months_of_last_36", seeker.WorkedMonthsOfLast36);
        json.Flag("is_new_graduate", seeker.IsNewGraduate);
        json.Day("unemployed_since", seeker.UnemployedSince);
        json.Day("registered_on", seeker.RegisteredOn);
        json.Day("valid_until", seeker.ValidUntil);
        json.Day("closed_at", seeker.ClosedOn);
        json.Token("health", seeker.Health);
        json.Shifts("accepted_shifts", seeker.AcceptedShifts);
        json.Flag("in_zero_employment_household", seeker.InZeroEmploymentHousehold);
        json.Flag("is_sole_carer", seeker.IsSoleCarer);
        json.Flag("has_transport", seeker.HasTransport);
        json.Flag("is_reachable_online", seeker.IsReachableOnline);
        json.Flag("is_recognised_hard_to_employ", seeker.IsRecognisedHardToEmploy);
        json.Texts("categories", seeker.Categories);
        json.Text("profile", seeker.Profile);
        Protected(json, seeker.Protected);
        json.Extra(seeker.Extra);
    }

    private static void History(Utf8JsonWriter json, IReadOnlyList<EmploymentSpell> history)
    {
        if (history.Count == 0)
            return;
        json.WriteStartArray("history");
        foreach (var spell in history)
        {
            json.WriteStartObject();
            json.Text("title", spell.Title);
            json.Text("occupation", spell.Occupation?.ToString());
            json.Day("from", spell.From);
            json.Day("to", spell.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Protected(Utf8JsonWriter json, ProtectedAttributes? attributes)
    {
        if (attributes is null)
            return;
        json.WriteStartObject("protected");
        json.Text("gender", attributes.Gender);
        json.Text("ethnicity", attributes.Ethnicity);
        json.Text("religion", attributes.Religion);
        json.Token("household_registration", attributes.HouseholdRegistration);
        json.WriteEndObject();
    }
}
