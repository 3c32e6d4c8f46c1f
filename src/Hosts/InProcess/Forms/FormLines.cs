using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Forms, findings and files in lines: for people in both languages, for machines as JSON or CSV.</summary>
public static class FormLines
{
    /// <summary>The heading of <see cref="Csv(ServiceForm)"/>.</summary>
    public const string ListHeading = "form,zh,en,about,articles,rows";

    /// <summary>The heading of <see cref="Csv(long, string, FormFinding)"/>.</summary>
    public const string FindingHeading = "line,form,field,kind,value,what_zh,what_en,expected";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A form in a list.</summary>
    public static string Csv(ServiceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Join(',', form.Name, CsvField.Of(form.Title.Zh), CsvField.Of(form.Title.En), Word(form.About), CsvField.Of(string.Join("; ", form.Articles)), CsvField.Of(string.Join(' ', form.Rows)));
    }

    /// <summary>A finding in a list.</summary>
    public static string Csv(long line, string form, FormFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return string.Join(',', line.ToString(CultureInfo.InvariantCulture), CsvField.Of(form), CsvField.Of(finding.Field), Word(finding.Kind), CsvField.Of(finding.Shown), CsvField.Of(finding.What.Zh), CsvField.Of(finding.What.En), CsvField.Of(finding.Expected));
    }

    /// <summary>A finding as a JSON object.</summary>
    public static string Json(long line, string form, FormFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return JsonSerializer.Serialize(new { line, form, field = finding.Field, kind = Word(finding.Kind), is_fault = finding.IsFault, value = finding.Shown, what_zh = finding.What.Zh, what_en = finding.What.En, expected = finding.Expected }, Readable);
    }

    /// <summary>A form for the officer who fills it: articles, when it is due, how long it is kept, papers, fields.</summary>
    public static IEnumerable<string> Show(ServiceForm form, Policy policy, FormCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(catalogue);
        yield return $"{form.Title}  ({form.Name}, {form.Jurisdiction})";
        var articles = string.Join("; ", form.Articles);
        yield return $"  依据 / articles: {Citation.InChinese(articles)} / {articles}  [{string.Join(' ', form.Rows)}]";
        if (form.Opening is { } opening)
            yield return "  " + Due(opening, policy);
        yield return $"  {FormRetention.Of(form, policy).Text}";
        if (form.Note is { } note)
            yield return $"  注 / note: {note}";
        foreach (var (content, at) in form.Contents.Select(static (content, at) => (content, at + 1)))
            yield return string.Create(CultureInfo.InvariantCulture, $"  ({at}) {content.What}{(content.IsMore ? " *" : "")}");
        if (form.Contents.Any(static content => content.IsMore))
            yield return form.MoreWhenForm is null ? "  * 就业困难人员另记 / for hard-to-employ persons only" : "  * 重点企业另记 / for key employers only";
        foreach (var paper in form.Documents)
            yield return $"  {(paper.IsRequired ? "材料 / paper" : "如有 / if any")}: {Papers(paper, catalogue)}{When(paper.When, form.Fields)}";
        foreach (var line in form.Fields.SelectMany(field => Field(field, form.Fields, "  ")))
            yield return line;
    }

    /// <summary>What a file holds and lacks, for people.</summary>
    public static IEnumerable<string> Text(ServiceFile file, IntegrityRecord integrity)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(integrity);
        yield return string.Create(CultureInfo.InvariantCulture, $"{file.Subject}  {file.AsOf:yyyy-MM-dd}  {file.Records.Count} 份表单 / records, {file.Missing.Count()} 份缺失 / missing");
        foreach (var entry in file.Entries)
            yield return string.Create(CultureInfo.InvariantCulture, $"  {Mark(entry.Status)} {entry.Form.Title} ← {entry.Because} {entry.From:yyyy-MM-dd}; {entry.Term}{(entry.Due is { } due ? string.Create(CultureInfo.InvariantCulture, $" {due:yyyy-MM-dd}") : "")}");
        foreach (var content in file.Contents.Where(static content => content.IsOwed))
            yield return string.Create(CultureInfo.InvariantCulture, $"  {content.Ledger.Title.Zh} · {content.Content.What}: {content.Entries}");
        foreach (var delay in file.Delays)
            yield return string.Create(CultureInfo.InvariantCulture, $"  {delay.Entry.On:yyyy-MM-dd} 的记录晚{delay.Days}天录入 / entered {delay.Days} days after{(delay.IsLate is true ? "，超过期限 / past the term" : delay.IsLate is false ? "" : "（条文未定天数 / the text gives no number）")}");
        foreach (var unknown in file.UnknownForms)
            yield return $"  本地没有此表 / no form of this jurisdiction: {unknown}";
        foreach (var fact in integrity.Facts)
            yield return string.Create(CultureInfo.InvariantCulture, $"  诚信记录 / integrity {fact.On:yyyy-MM-dd} {(fact.IsKept ? "+" : "-")} {fact.What}");
        yield return $"  {integrity.Note}";
    }

    /// <summary>What a file holds and lacks, as one JSON object.</summary>
    public static string Json(ServiceFile file, IntegrityRecord integrity)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(integrity);
        return JsonSerializer.Serialize(
            new
            {
                subject = file.Subject,
                about = Word(file.About),
                as_of = Day(file.AsOf),
                records = file.Records.Count,
                entries = file.Entries.Select(static entry => new { form = entry.Form.Name, status = Word(entry.Status), because_zh = entry.Because.Zh, because_en = entry.Because.En, from = Day(entry.From), due = entry.Due is { } due ? Day(due) : null, term_zh = entry.Term.Zh, term_en = entry.Term.En, held_on = entry.Record is { } record ? Day(record.On) : null }),
                contents = file.Contents.Select(static content => new { ledger = content.Ledger.Name, item_zh = content.Content.What.Zh, item_en = content.Content.What.En, is_owed = content.IsOwed, entries = content.Entries }),
                delays = file.Delays.Select(static delay => new { on = Day(delay.Entry.On), days = delay.Days, is_late = delay.IsLate }),
                unknown_forms = file.UnknownForms,
                integrity = integrity.Facts.Select(static fact => new { on = Day(fact.On), is_kept = fact.IsKept, what_zh = fact.What.Zh, what_en = fact.What.En }),
            },
            Readable);
    }

    private static IEnumerable<string> Field(FormField field, IReadOnlyList<FormField> beside, string indent)
    {
        yield return $"{indent}{(field.IsRequired ? "*" : " ")} {field.Name}: {field.Label} [{Word(field.Type)}{(field.IsList ? " list" : "")}, {Word(field.Class)}]{When(field.When, beside)}";
        if (field.Codes is { } codes)
            yield return $"{indent}    {string.Join(", ", codes.Codes.Select(static code => $"{code.Code}={code.Label.Zh}"))}";
        foreach (var line in field.Fields.SelectMany(inner => Field(inner, field.Fields, indent + "    ")))
            yield return line;
    }

    private static string Due(FormOpening opening, Policy policy)
    {
        var by = string.Join(", ", opening.ByEvents.Select(Word).Concat(opening.ByForms));
        return $"何时建立 / due: {(opening.IsEach ? "每次 / after each " : "首次 / after the first ")}{by}{(opening.OnlyRecognised ? "（就业困难人员 / hard to employ only）" : "")}: {opening.TermUnder(policy)}";
    }

    private static string Papers(FormDocument paper, FormCatalogue catalogue)
    {
        var names = string.Join(" 或 / or ", paper.AnyOf.Select(name => catalogue.Documents[name].Label.ToString()));
        return paper.Copies > 1 ? string.Create(CultureInfo.InvariantCulture, $"{names} × {paper.Copies}") : names;
    }

    private static string When(FieldCondition? condition, IReadOnlyList<FormField> fields) =>
        condition is null ? "" : $"  （当 / when {fields.First(field => field.Name == condition.Field).Label} = {condition.Is}）";

    private static string Mark(FileEntryStatus status) => status switch
    {
        FileEntryStatus.Held => "已建 / held       ",
        FileEntryStatus.HeldLate => "迟建 / held late  ",
        FileEntryStatus.Outstanding => "未建 / outstanding",
        FileEntryStatus.Overdue => "逾期 / overdue    ",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No status of an entry."),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
