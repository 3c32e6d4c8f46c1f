using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>A check as one JSON object; counts of postings, the same by source, and those of seekers where there are any.</summary>
internal static class DatasetCheckJson
{
    internal static void Write(DatasetCheck check, TextWriter output) => JsonPage.Write(output, json =>
    {
        Report(json, check.Postings);
        if (check.Seekers is not { } seekers)
            return;
        json.WriteStartObject("seekers");
        Report(json, seekers);
        json.WriteEndObject();
    });

    private static void Report(Utf8JsonWriter json, ReadReport report)
    {
        Counts(json, report.All);
        json.WriteStartObject("by_source");
        foreach (var (source, counts) in report.BySource)
        {
            json.WriteStartObject(source);
            Counts(json, counts);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, SourceCounts counts)
    {
        json.WriteNumber("rows", counts.Rows);
        json.WriteNumber("rejected", counts.Rejected);
        json.WriteNumber("duplicates", counts.Duplicates);
        json.WriteNumber("wage_stated", counts.WageStated);
        json.WriteNumber("wage_parsed", counts.WageParsed);
        json.WriteNumber("district_named", counts.DistrictNamed);
        json.WriteNumber("district_resolved", counts.DistrictResolved);
        json.WriteNumber("education_stated", counts.EducationStated);
        json.WriteNumber("education_parsed", counts.EducationParsed);
        json.WriteNumber("experience_stated", counts.ExperienceStated);
        json.WriteNumber("experience_parsed", counts.ExperienceParsed);
        json.WriteNumber("occupation_coded", counts.OccupationCoded);
    }
}
