using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Turns lines of a wage survey into records, by the columns that the header names.</summary>
internal sealed class WageSurveyRow
{
    private const double MostWeight = 1e9;
    private const int LongestEmployer = 128;

    private readonly List<string> fields = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private FieldFault fault;

    /// <summary>Reads the header.</summary>
    /// <exception cref="DatasetException">A column is missing.</exception>
    internal WageSurveyRow(string path, LineReader lines)
    {
        if (!lines.TryRead(out var header) || header.IsTooLong || !CsvLine.TrySplit(Encoding.UTF8.GetString(header.Bytes.Span), fields))
            throw new DatasetException(path, "has no header; expected occ,district,edu,wage,w");
        for (var i = 0; i < fields.Count; i++)
            columns.TryAdd(fields[i], i);
        if (Array.Find(["occ", "district", "wage"], column => !columns.ContainsKey(column)) is { } missing)
            throw new DatasetException(path, $"has no column '{missing}'; expected occ,district,edu,wage,w");
    }

    /// <summary>The record of a line; null with the fault where there is none.</summary>
    internal WageRecord? Read(TextLine line, out FieldFault why)
    {
        var record = Record(line);
        why = fault;
        return record;
    }

    private WageRecord? Record(TextLine line)
    {
        if (line.IsTooLong || !Utf8.IsValid(line.Bytes.Span) || !CsvLine.TrySplit(Encoding.UTF8.GetString(line.Bytes.Span), fields))
            return Refuse("", "", "no CSV", "a line of UTF-8 within the size limit, quotes closed");
        if (!OccupationCode.TryParse(Field("occ"), out var occupation) || !OccupationClassification.Prc2022.Contains(occupation))
            return Refuse("occ", Field("occ"), "unknown code", "an occupation code of the 2022 classification, such as 4-02-06-01");
        if (!DistrictCode.TryParse(Field("district"), out var district) || !DistrictGazetteer.Prc2023.Contains(district.County))
            return Refuse("district", Field("district"), "unknown code", "a district code that GB/T 2260 holds, such as 440103");
        if (!TryNumber(Field("wage"), out var wage) || !(wage >= 0 && wage <= MonthlyWage.Highest))
            return Refuse("wage", Field("wage"), "no wage", FormattableString.Invariant($"yuan a month, 0 to {MonthlyWage.Highest}"));
        var weight = 1d;
        if (Field("w").Length > 0 && (!TryNumber(Field("w"), out weight) || !(weight > 0 && weight <= MostWeight)))
            return Refuse("w", Field("w"), "no weight", FormattableString.Invariant($"a number above 0, at most {MostWeight}"));
        if (!TryEducation(Field("edu"), out var education))
            return Refuse("edu", Field("edu"), "no schooling", $"{Tokens<EducationLevel>.Expected}; or {EducationText.Expected}");
        return new(occupation, district, education, MonthlyWage.FromMonth((decimal)wage), weight, Employer(Field("employer")));
    }

    private static EmployerId? Employer(string text) =>
        text.Length is > 0 and <= LongestEmployer && !text.Any(char.IsControl) ? new(text) : null;

    private static bool TryEducation(string text, out EducationLevel? education)
    {
        education = null;
        if (text.Length == 0)
            return true;
        if (!Tokens<EducationLevel>.TryRead(text, out var level) && !EducationText.ReadHeld(text).TryGet(out level, out _))
            return false;
        education = level;
        return true;
    }

    private static bool TryNumber(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private string Field(string column) => columns.TryGetValue(column, out var at) && at < fields.Count ? fields[at] : "";

    private WageRecord? Refuse(string field, string value, string reason, string expected)
    {
        fault = new(field, ShownValue.Of(value), reason, expected);
        return null;
    }
}
