using System.Globalization;

namespace Jiuye.Casework;

/// <summary>Goes through the fields of one filled form, groups and lists within it too, and keeps what it finds in the order of the form.</summary>
/// <param name="record">The filled form; what was withheld of it is not looked at.</param>
internal sealed class FormWalk(FormRecord record)
{
    private const int LongestShown = 40;
    private const int LongestDigits = 6;

    private readonly List<FormFinding> findings = [];

    /// <summary>What was found so far.</summary>
    internal IReadOnlyList<FormFinding> Findings => findings;

    /// <summary>Lays fields beside what was filled in.</summary>
    /// <param name="fields">What the form asks for.</param>
    /// <param name="values">What was filled in.</param>
    /// <param name="path">Before the names of fields, as what was withheld is named: without the numbers of entries.</param>
    /// <param name="place">Before the names of fields, as findings name them: with the numbers of entries.</param>
    internal void Fields(IReadOnlyList<FormField> fields, FormGroup values, string path, string place)
    {
        foreach (var field in fields)
        {
            if (record.Withheld.Contains(path + field.Name))
                continue;
            if (values.Of(field.Name) is { } value)
                Filled(field, value, path, place);
            else
                Empty(field, fields, values, path, place);
        }

        foreach (var name in values.Fields.Keys)
        {
            if (!fields.Any(field => field.Name == name))
                findings.Add(new(FormFindingKind.Unknown, place + SafeName(name), new("表中没有此项", "the form has no such field"), FormFinding.Withheld, "one of " + string.Join(", ", fields.Select(static field => field.Name))));
        }

        AgeAgreement(fields, values, path, place);
    }

    private void Empty(FormField field, IReadOnlyList<FormField> fields, FormGroup values, string path, string place)
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

    private void Filled(FormField field, FormValue value, string path, string place)
    {
        if (field.IsList)
        {
            List(field, value, path, place);
            return;
        }

        if (value is FormItems or FormGroup && field.Type != FieldType.Group)
            findings.Add(Finding(field, value, place + field.Name, FieldProblem.Wrong("只能填一个值", "holds more than one value", FormWords.Expected(field))));
        else
            One(field, value, path, place + field.Name);
    }

    private void List(FormField field, FormValue value, string path, string place)
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
                One(field, items.Items[at], path, FormattableString.Invariant($"{place}{field.Name}[{at + 1}]"));
        }

        RosterTwins.Find(field, items, path + field.Name + ".", place + field.Name, record, findings);
    }

    private void One(FormField field, FormValue value, string path, string place)
    {
        if (field.Type == FieldType.Group && value is FormGroup group)
            Fields(field.Fields, group, path + field.Name + ".", place + ".");
        else if (FieldChecks.Of(field, value, record.On) is { } problem)
            findings.Add(Finding(field, value, place, problem));
    }

    // A roster filled by an employer: the age column and the ID number are two writings of one day.
    private void AgeAgreement(IReadOnlyList<FormField> fields, FormGroup values, string path, string place)
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
}
