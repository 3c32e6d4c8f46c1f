using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The papers of a filled form: which are outstanding, and whether the form agrees with those shown.</summary>
internal static class PaperCheck
{
    private const string Field = "documents";

    internal static IEnumerable<FormFinding> Of(ServiceForm form, FormRecord record, FormCatalogue catalogue)
    {
        foreach (var shown in record.Documents)
        {
            if (!catalogue.Documents.ContainsKey(shown.Document))
                yield return new(FormFindingKind.Unknown, Field, new("没有此种材料", "there is no such kind of paper"), FormFinding.Withheld, "one of " + string.Join(", ", catalogue.Documents.Keys.Order(StringComparer.Ordinal)));
        }

        foreach (var paper in form.Documents)
        {
            if (Outstanding(paper, form, record, catalogue) is { } finding)
                yield return finding;
        }

        foreach (var finding in record.Documents.SelectMany(shown => Disagreements(form, record, shown)))
            yield return finding;
    }

    /// <summary>What the papers of one kind are called: 身份证, or 毕业证书或结业证书.</summary>
    internal static Bilingual Title(FormDocument paper, FormCatalogue catalogue)
    {
        var titles = paper.AnyOf.Select(name => catalogue.Documents[name].Label).ToList();
        var (chinese, english) = (string.Join("或", titles.Select(static title => title.Zh)), string.Join(" or ", titles.Select(static title => title.En)));
        return paper.Copies > 1 ? Say.Both($"{chinese}（{paper.Copies}份）", $"{english} ({paper.Copies})") : new(chinese, english);
    }

    private static FormFinding? Outstanding(FormDocument paper, ServiceForm form, FormRecord record, FormCatalogue catalogue)
    {
        var handedIn = record.Documents.Where(shown => paper.AnyOf.Contains(shown.Document, StringComparer.Ordinal)).Sum(static shown => shown.Copies);
        if (handedIn >= paper.Copies)
            return null;
        var title = Title(paper, catalogue);
        if (paper.When is { } condition)
        {
            if (record.Withheld.Contains(condition.Field))
                return null;
            switch (FieldValues.Holds(condition, form.Fields, record.Fields))
            {
                case false:
                    return null;
                case null when paper.IsRequired:
                    var decides = form.Fields.First(field => field.Name == condition.Field);
                    return new(FormFindingKind.Ambiguous, Field, Say.Both($"是否需要{title.Zh}，取决于未填的“{decides.Label.Zh}”", $"whether {title.En} is needed depends on '{decides.Label.En}', which is empty"), "", title.En);
            }
        }

        return paper.IsRequired
            ? new(FormFindingKind.PaperMissing, Field, Say.Both($"缺{title.Zh}", $"{title.En} was not shown"), "", title.En)
            : new(FormFindingKind.Wanted, Field, Say.Both($"如有，请带{title.Zh}", $"{title.En}, where there is one, is wanted"), "", title.En);
    }

    private static IEnumerable<FormFinding> Disagreements(ServiceForm form, FormRecord record, PresentedDocument shown)
    {
        foreach (var (name, value) in shown.Shows.Fields)
        {
            var field = form.Fields.FirstOrDefault(field => field.Name == name);
            if (field is null)
                yield return new(FormFindingKind.Unknown, Field, new("材料所载项目不在表中", "the paper speaks of a field that the form does not have"), FormFinding.Withheld, "a field of the form");
            else if (!record.Withheld.Contains(name) && record.Fields.Of(name) is { } written && FieldValues.Canonical(field, written) != FieldValues.Canonical(field, value))
                yield return new(FormFindingKind.Disagrees, name, Say.Both($"“{field.Label.Zh}”与所示材料不一致", $"'{field.Label.En}' does not agree with the paper shown"), FormFinding.Withheld, "what the paper says");
        }
    }
}
