using System.Globalization;

namespace Jiuye.Casework;

/// <summary>Lays filled forms beside what the forms ask for: what is missing, wrong, ambiguous or unknown, and which papers are outstanding.</summary>
/// <remarks>Reports and never mends. Nothing that is written in a personal or sensitive field comes back in a finding; what was withheld from the reader is not reported on.
/// Immutable and thread-safe.</remarks>
public sealed class FormCheck
{
    private const int LongestShown = 40;
    private const int LongestDigits = 6;

    private readonly FormCatalogue catalogue;

    /// <summary>Creates a check.</summary>
    /// <param name="catalogue">The catalogue that the forms come from; it names the papers.</param>
    public FormCheck(FormCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        this.catalogue = catalogue;
    }

    /// <summary>The findings, in the order of the form; papers last.</summary>
    /// <param name="form">The form.</param>
    /// <param name="record">The filled form.</param>
    /// <param name="asOf">The day of checking: a form can't be filled after it.</param>
    /// <exception cref="ArgumentException">The record is of another form.</exception>
    public IReadOnlyList<FormFinding> Check(ServiceForm form, FormRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(record);
        if (record.Form != form.Name)
            throw new ArgumentException($"A record of '{record.Form}' can't be checked as '{form.Name}'.", nameof(record));
        var findings = new List<FormFinding>();
        if (record.On > asOf)
        {
            findings.Add(new(FormFindingKind.Wrong, "on", new("填表日期晚于检查日", "filled after the day of checking"), Day(record.On), string.Create(CultureInfo.InvariantCulture, $"{asOf:yyyy-MM-dd} or earlier")));
        }

        Fields(form.Fields, record.Fields, "", "", record, findings);
        if (!record.Withheld.Contains(FormRecord.Papers))
            findings.AddRange(PaperCheck.Of(form, record, catalogue));
        return findings;
    }

    private static void Fields(IReadOnlyList<FormField> fields, FormGroup values, string path, string place, FormRecord record, List<FormFinding> findings)
    {
        foreach (var field in fields)
        {
            if (record.Withheld.Contains(path + field.Name))
                continue;
            if (values.Of(field.Name) is { } value)
                Filled(field, value, path, place, record, findings);
            else
                Empty(field, fields, values, path, place, record, findings);
        }

        foreach (var name in values.Fields.Keys)
        {
            if (!fields.Any(field => field.Name == name))
                findings.Add(new(FormFindingKind.Unknown, place + SafeName(name), new("表中没有此项", "the form has no such field"), FormFinding.Withheld, "one of " + string.Join(", ", fields.Select(static field => field.Name))));
        }

        AgeAgreement(fields, values, path, place, record, findings);
    }

    private static void Empty(FormField field, IReadOnlyList<FormField> fields, FormGroup values, string path, string place, FormRecord record, List<FormFinding> findings)
    {
        if (field.When is { } condition)
        {
            if (record.Withheld.Contains(path + condition.Field))
                return;
            switch (FieldValues.Holds(condition, fields, values))
            {
                case false:
                    return;
                case null:
                    // Where the field that decides is itself required, its own finding says enough.
                    var decides = fields.First(other => other.Name == condition.Field);
                    if (field.IsRequired && !decides.IsRequired)
                        findings.Add(new(FormFindingKind.Ambiguous, place + field.Name, Say.Both($"是否应填“{field.Label.Zh}”，取决于未填的“{decides.Label.Zh}”", $"whether '{field.Label.En}' is needed depends on '{decides.Label.En}', which is empty"), "", field.Label.En));
                    return;
            }
        }

        var kind = field.IsRequired ? FormFindingKind.Missing : FormFindingKind.Wanted;
        findings.Add(new(kind, place + field.Name, field.IsRequired ? Say.Both($"未填“{field.Label.Zh}”", $"'{field.Label.En}' is not filled in") : Say.Both($"宜填“{field.Label.Zh}”", $"'{field.Label.En}' is wanted"), "", FormWords.Expected(field)));
    }

    private static void Filled(FormField field, FormValue value, string path, string place, FormRecord record, List<FormFinding> findings)
    {
        if (field.IsList)
        {
            List(field, value, path, place, record, findings);
            return;
        }

        if (value is FormItems or FormGroup && field.Type != FieldType.Group)
            findings.Add(Finding(field, value, place + field.Name, FieldProblem.Wrong("只能填一个值", "holds more than one value", FormWords.Expected(field))));
        else
            One(field, value, path, place + field.Name, record, findings);
    }

    private static void List(FormField field, FormValue value, string path, string place, FormRecord record, List<FormFinding> findings)
    {
        if (value is not FormItems items)
        {
            findings.Add(Finding(field, value, place + field.Name, FieldProblem.Wrong("应为列表", "is no list", "a list, also where it has one entry")));
            return;
        }

        var filled = items.Items.Count(static item => !item.IsEmpty);
        if (filled < field.Fewest)
            findings.Add(new(FormFindingKind.Wrong, place + field.Name, Say.Both($"“{field.Label.Zh}”只有{filled}条，至少应有{field.Fewest}条", $"'{field.Label.En}' has {filled} entries, at least {field.Fewest} are asked for"), "", FormattableString.Invariant($"at least {field.Fewest} entries")));
        for (var at = 0; at < items.Items.Length; at++)
        {
            if (!items.Items[at].IsEmpty)
                One(field, items.Items[at], path, FormattableString.Invariant($"{place}{field.Name}[{at + 1}]"), record, findings);
        }

        RosterTwins.Find(field, items, path + field.Name + ".", place + field.Name, record, findings);
    }

    private static void One(FormField field, FormValue value, string path, string place, FormRecord record, List<FormFinding> findings)
    {
        if (field.Type == FieldType.Group && value is FormGroup group)
            Fields(field.Fields, group, path + field.Name + ".", place + ".", record, findings);
        else if (FieldChecks.Of(field, value, record.On) is { } problem)
            findings.Add(Finding(field, value, place, problem));
    }

    // A roster filled by an employer: the age column and the ID number are two writings of one day.
    private static void AgeAgreement(IReadOnlyList<FormField> fields, FormGroup values, string path, string place, FormRecord record, List<FormFinding> findings)
    {
        var (age, id) = (fields.FirstOrDefault(static field => field.Type == FieldType.Age), fields.FirstOrDefault(static field => field.Type == FieldType.IdNumber));
        if (age is null || id is null || record.Withheld.Contains(path + age.Name) || record.Withheld.Contains(path + id.Name))
            return;
        if (values.Of(age.Name) is not { } said || values.Of(id.Name) is not { } number || FieldValues.Number(said) is not { } years || FieldValues.Text(number) is not { } text || !IdNumber.IsRight(text))
            return;
        var completed = CompletedYears(IdNumber.Birth(text)!.Value, record.On);
        if (years != completed)
            findings.Add(new(FormFindingKind.Ambiguous, place + age.Name, new("所填年龄与身份证号不一致", "the age does not agree with the ID number"), FormFinding.Withheld, "the completed years by the ID number, or the number put right"));
    }

    private static int CompletedYears(DateOnly birth, DateOnly on) => on.Year - birth.Year - (on.Month < birth.Month || (on.Month == birth.Month && on.Day < birth.Day) ? 1 : 0);

    private static FormFinding Finding(FormField field, FormValue value, string place, FieldProblem problem) =>
        new(problem.Kind, place, Say.Both($"“{field.Label.Zh}”{problem.What.Zh}", $"'{field.Label.En}' {problem.What.En}"), Shown(field, value), problem.Expected);

    // A name typed into the wrong column is still a name: only what can be no person's name, number or address is shown.
    private static string Shown(FormField field, FormValue value)
    {
        if (field.Class > ProtectionClass.Official)
            return FormFinding.Withheld;
        return value switch
        {
            FormFlag flag => flag.Value ? "true" : "false",
            FormNumber number => Safe(number.Number.ToString(CultureInfo.InvariantCulture)),
            FormText text when field.Type == FieldType.Code && CatalogueElement.IsName(text.Text) => Safe(text.Text),
            FormText text when field.Type is FieldType.Date or FieldType.Number or FieldType.Whole or FieldType.Money && text.Text.All(static sign => char.IsAsciiDigit(sign) || sign is '-' or '/' or '.' or ':' or ' ') => Safe(text.Text),
            _ => FormFinding.Withheld,
        };
    }

    // More digits in a row than a date or a wage has may be a telephone or an ID number in the wrong column.
    private static string Safe(string text)
    {
        var (run, longest) = (0, 0);
        foreach (var sign in text)
        {
            run = char.IsAsciiDigit(sign) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return text.Length <= LongestShown && longest <= LongestDigits ? text : FormFinding.Withheld;
    }

    private static string SafeName(string name) => CatalogueElement.IsName(name) && Safe(name) == name ? name : FormFinding.Withheld;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
